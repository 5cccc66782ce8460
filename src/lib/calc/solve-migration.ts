import { seconds, type Quantity, type Seconds } from './units';

export type Solved<U extends string> =
	| { readonly kind: 'found'; readonly value: Quantity<U> }
	/** Even the best value looked at does not reach the time. */
	| { readonly kind: 'never'; readonly best: Seconds }
	/** Every value looked at does, the least favourable included. */
	| { readonly kind: 'always'; readonly worst: Seconds };

/** Of an interval of some six powers of ten: to a part in five thousand, finer than any answer is known. */
const PLACES = 2 ** 16;

/** So many places on a scale of logarithms, from the most favourable value to the least. */
function scaleOf<U extends string>(first: Quantity<U>, last: Quantity<U>) {
	const start = Math.log(first);
	const step = (Math.log(last) - start) / PLACES;
	return (place: number) => Math.exp(start + step * place) as Quantity<U>;
}

/** A place, and how far the logarithm of its time lies from that of the limit. */
interface Probed {
	readonly place: number;
	readonly distance: number;
}

const middle = (fits: Probed, fails: Probed): number => Math.floor((fits.place + fails.place) / 2);

/** Where a straight line between two crosses the limit, or the middle of the two where a time is open. */
function crossed(fits: Probed, fails: Probed): number {
	const across = fails.distance - fits.distance;
	if (!Number.isFinite(across)) return middle(fits, fails);
	const place = Math.round(fits.place - ((fails.place - fits.place) * fits.distance) / across);
	return Math.min(fails.place - 1, Math.max(fits.place + 1, place));
}

const halved = ({ place, distance }: Probed): Probed => ({ place, distance: distance / 2 });

/**
 * The value at which a time crosses a limit; the time must rise all the way from `quickest` to `slowest`, as those
 * of `estimateMigration` do along each of its inputs. By false position on logarithms, the end that stays counted by
 * half (Illinois), which asks for half as many times as halving the interval does; each third time it is halved, so
 * that a time which jumps takes no more than three times as many.
 */
function crossing<U extends string>(
	timeAt: (value: Quantity<U>) => Seconds,
	{
		within,
		quickest,
		slowest
	}: {
		readonly within: Seconds;
		readonly quickest: Quantity<U>;
		readonly slowest: Quantity<U>;
	}
): Solved<U> {
	const [best, worst] = [timeAt(quickest), timeAt(slowest)];
	if (best > within) return { kind: 'never', best };
	if (worst <= within) return { kind: 'always', worst };
	const valueAt = scaleOf(quickest, slowest);
	const probed = (place: number, time: Seconds) => ({ place, distance: Math.log(time / within) });
	let fits = probed(0, best);
	let fails = probed(PLACES, worst);
	let moved: 'fits' | 'fails' | null = null;
	for (let step = 1; fails.place - fits.place > 1; step++) {
		const place = (step % 3 === 0 ? middle : crossed)(fits, fails);
		const found = probed(place, timeAt(valueAt(place)));
		if (found.distance <= 0) {
			if (moved === 'fits') fails = halved(fails);
			[fits, moved] = [found, 'fits'];
		} else {
			if (moved === 'fails') fits = halved(fits);
			[fails, moved] = [found, 'fails'];
		}
	}
	return { kind: 'found', value: valueAt(fits.place) };
}

export type Least<U extends string> =
	| { readonly kind: 'found'; readonly value: Quantity<U> }
	| { readonly kind: 'never' }
	| { readonly kind: 'always' };

/** The least value for which something holds that holds for every larger one, by halving on a scale of logarithms. */
export function leastWhere<U extends string>(
	holds: (value: Quantity<U>) => boolean,
	{ from, to }: { readonly from: Quantity<NoInfer<U>>; readonly to: Quantity<NoInfer<U>> }
): Least<U> {
	if (!holds(to as Quantity<U>)) return { kind: 'never' };
	if (holds(from as Quantity<U>)) return { kind: 'always' };
	const valueAt = scaleOf(to as Quantity<U>, from as Quantity<U>);
	let [found, fails] = [0, PLACES];
	while (fails - found > 1) {
		const between = (found + fails) / 2;
		if (holds(valueAt(between))) found = between;
		else fails = between;
	}
	return { kind: 'found', value: valueAt(found) };
}

/**
 * As `leastWhere`, for several conditions at once: searched with one of them, and again with each that fails at what was
 * found. Most never do, and are asked once.
 */
export function leastWhereAll<U extends string>(
	conditions: readonly ((value: Quantity<U>) => boolean)[],
	range: Parameters<typeof leastWhere<U>>[1]
): Least<U> {
	const searched = conditions.slice(0, 1);
	for (;;) {
		const found = leastWhere<U>((value) => searched.every((holds) => holds(value)), range);
		if (found.kind === 'never') return found;
		const at = found.kind === 'found' ? found.value : (range.from as Quantity<U>);
		const failing = conditions.find((holds) => !searched.includes(holds) && !holds(at));
		if (failing === undefined) return found;
		searched.push(failing);
	}
}

/** "Moved within this time takes a link of at least ...": the least value whose time still fits. */
export const leastFor = <U extends string>(
	timeAt: (value: Quantity<U>) => Seconds,
	range: {
		readonly within: Seconds;
		readonly from: Quantity<NoInfer<U>>;
		readonly to: Quantity<NoInfer<U>>;
	}
): Solved<U> =>
	crossing(timeAt, {
		within: seconds(range.within),
		quickest: range.to as Quantity<U>,
		slowest: range.from as Quantity<U>
	});

/**
 * As `leastFor`, for the latest of several times: searched with one of them, and again with each that turns out later
 * at what was found. Most never do, and are asked once.
 */
export function leastForAll<U extends string>(
	times: readonly ((value: Quantity<U>) => Seconds)[],
	range: Parameters<typeof leastFor<U>>[1]
): Least<U> {
	const searched = times.slice(0, 1);
	const latest = (value: Quantity<U>) =>
		seconds(Math.max(...searched.map((timeAt) => timeAt(value))));
	for (;;) {
		const found = leastFor(latest, range);
		if (found.kind === 'never') return { kind: 'never' };
		const at = found.kind === 'found' ? found.value : (range.from as Quantity<U>);
		const [worst] = times
			.filter((timeAt) => !searched.includes(timeAt))
			.map((timeAt) => ({ timeAt, time: timeAt(at) }))
			.filter(({ time }) => time > range.within)
			.toSorted((a, b) => b.time - a.time);
		if (worst === undefined) return found.kind === 'always' ? { kind: 'always' } : found;
		searched.push(worst.timeAt);
	}
}

/** "... of memory is the most that moves within this time": the largest value whose time still fits. */
export const mostFor = <U extends string>(
	timeAt: (value: Quantity<U>) => Seconds,
	range: {
		readonly within: Seconds;
		readonly from: Quantity<NoInfer<U>>;
		readonly to: Quantity<NoInfer<U>>;
	}
): Solved<U> =>
	crossing(timeAt, {
		within: seconds(range.within),
		quickest: range.from as Quantity<U>,
		slowest: range.to as Quantity<U>
	});
