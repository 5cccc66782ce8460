import { bytesPerSecond, type Bytes, type BytesPerSecond, type Seconds } from '#lib/calc/units';
import type { EvacuationCase } from './case';
import { evacuate, type Evacuated } from './evacuation';
import { readCase, type CaseIssue } from './read-case';

type Refused = { readonly kind: 'refused'; readonly issues: readonly CaseIssue[] };

/** One number at once for each host, with what comes of it. */
export interface AtOnce {
	readonly atOnce: number;
	readonly finish: Seconds;
	readonly sent: Bytes;
	/** VMs whose rounds ran out. */
	readonly ranOut: number;
}

/** The case with no more than so many migrations over the network at once for each host. */
const withAtOnce = (kase: EvacuationCase, atOnce: number): EvacuationCase => ({
	...kase,
	limits: { ...kase.limits, nicSlots: Math.min(atOnce, kase.limits?.nicSlots ?? Infinity) },
	hosts: kase.hosts.map((host) =>
		typeof host.nicSlots === 'number'
			? { ...host, nicSlots: Math.min(host.nicSlots, atOnce) }
			: host
	)
});

/** One number at once, tried. */
export function tryAtOnce(kase: EvacuationCase, atOnce: number): AtOnce | Refused {
	const found = evacuate(withAtOnce(kase, atOnce));
	if (found.kind === 'refused') return found;
	const ranOut = found.vms.filter(({ ending }) => ending === 'rounds-ran-out').length;
	return { atOnce, finish: found.finish, sent: found.sent, ranOut };
}

/** What tries come to, without a turn for others between them. */
export function allAtOnce<T>(tries: Generator<unknown, T>): T {
	for (;;) {
		const next = tries.next();
		if (next.done === true) return next.value;
	}
}

export type LinkFor =
	/** At least so much: a hundredth less was not enough, and `finish` is what it was tried to give. */
	| { readonly kind: 'link'; readonly rate: BytesPerSecond; readonly finish: Seconds }
	/** Nothing crosses a link. */
	| { readonly kind: 'any-link'; readonly finish: Seconds }
	/** Without any link it still takes longer: slots, cards or targets bind. */
	| { readonly kind: 'no-link-helps'; readonly finish: Seconds; readonly without: Evacuated }
	/** Some VMs find no place, whatever the link. */
	| { readonly kind: 'not-all-placed'; readonly without: Evacuated }
	| Refused;

/** A hundredth: nearer the finish does not always fall as the link grows. */
const NEAR = 1.01;
/** No link carries so many bytes per second. */
const WIDEST = 1e17;

/**
 * The narrowest link over which everything has moved by a time, by halving between all bytes over that time and no
 * link at all, to a hundredth. A wider link ended later in none of 7,800 steps of a quarter, and in 3 of 1,560 steps of
 * a fiftieth by up to 0.13 %; so the answer is tried itself, and means at least. Units: B/s, s.
 */
export function linkFor(kase: EvacuationCase, deadline: Seconds): LinkFor {
	return allAtOnce(linkTries(kase, deadline));
}

/** The same, giving after each link how many were tried so far. */
export function* linkTries(kase: EvacuationCase, deadline: Seconds): Generator<number, LinkFor> {
	const read = readCase(kase);
	if (read.kind === 'refused') return read;
	const without = evacuate({ ...kase, link: null });
	if (without.kind === 'refused') return without;
	if (without.notPlaced.length > 0) return { kind: 'not-all-placed', without };
	if (without.finish > deadline) return { kind: 'no-link-helps', finish: without.finish, without };

	const sites = new Map(kase.hosts.map(({ id, site }) => [id, site]));
	const from = new Map(kase.vms.map((vm) => [vm.id, vm.from]));
	const crossing = without.vms.filter(
		({ id, to }) => sites.get(from.get(id) ?? '') !== sites.get(to)
	);
	if (crossing.length === 0) return { kind: 'any-link', finish: without.finish };
	const ofVm = new Map(kase.vms.map((vm) => [vm.id, vm]));
	const once = crossing.reduce((sum, { id }) => {
		const { memory = 0, disk, kind } = ofVm.get(id) ?? {};
		return sum + memory + (kind === 'vmotion' ? 0 : (disk ?? 0));
	}, 0);
	let tried = 1;
	yield tried;
	const finishOver = (rate: number) => {
		tried += 1;
		const found = evacuate({ ...kase, link: { rate: bytesPerSecond(rate) } });
		return found.kind === 'evacuated' ? found.finish : null;
	};

	// No narrower one carries it all in time: half may go each way, and what is written meanwhile comes on top.
	let narrow = Math.max(once / 2 / deadline, 1);
	let wide = narrow;
	let finish = finishOver(wide);
	while (finish === null || finish > deadline) {
		if (wide > WIDEST) return { kind: 'no-link-helps', finish: without.finish, without };
		narrow = wide;
		wide *= 2;
		yield tried;
		finish = finishOver(wide);
	}
	while (wide / narrow > NEAR) {
		yield tried;
		const middle = Math.sqrt(wide * narrow);
		const found = finishOver(middle);
		if (found === null || found > deadline) narrow = middle;
		else [wide, finish] = [middle, found];
	}
	return { kind: 'link', rate: bytesPerSecond(wide), finish };
}
