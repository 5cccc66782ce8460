/** Of the processor, in milliseconds: what else the machine has to do is left out. */
function spent(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

/** The least time that work took in a few tries, in milliseconds: a collector of garbage only adds to it. */
function least(work: () => unknown): number {
	let best = Infinity;
	for (let round = 0; round < 5; round += 1) {
		const before = spent();
		work();
		best = Math.min(best, spent() - before);
	}
	return best;
}

/** Shorter times than this are those of the clock. */
const CLOCK_MS = 1;

/**
 * How many times longer ten times the text takes: about 10 where each letter is looked at a few times, about 100 where
 * each is looked at for each other one. Judged by growth, since a time alone says more of the machine than of the work.
 */
export function growth(read: (length: number) => unknown, length: number): number {
	const [short, long] = [length, 10 * length].map((each) => least(() => read(each)));
	return (long ?? 0) / Math.max(short ?? 0, CLOCK_MS);
}

/** Quadratic work grows a hundredfold, and a collector of garbage may come by. */
export const LINEAR = 40;
