import {
	bytes,
	bytesPerSecond,
	seconds,
	type Bytes,
	type BytesPerSecond,
	type Seconds
} from '#lib/calc/units';
import type { Discipline, EvacuationCase } from './case';
import type { Estate } from './estate';
import { DATASTORE, LINK, OWN, pathsOf, SOURCE, TARGET, type Binder, type Paths } from './paths';
import { place, type NotPlaced } from './placement';
import { readCase, type CaseIssue } from './read-case';
import { run, type Moment, type Run } from './run';
import { CARRIED, LINK_FULL, WAITING_FOR_BANDWIDTH, WAITING_FOR_SLOTS } from './tally';

export type { Moment } from './run';

/** How the copy of a guest ended. */
export type CopyEnding =
	/** The rest fitted the goal; nobody held the guest back. */
	| 'by-itself'
	/** So it did because the guest was slowed, in one round at least. */
	| 'slowed'
	/** The rounds ran out first: it was paused for longer than the goal. */
	| 'rounds-ran-out';

export interface MovedVm {
	readonly id: string;
	/** The host it went to. */
	readonly to: string;
	/** Its slots were taken and given back. */
	readonly start: Seconds;
	readonly finish: Seconds;
	readonly sent: Bytes;
	/** Of memory, while the guest ran. */
	readonly rounds: number;
	readonly ending: CopyEnding;
	/** The guest stood still: the rest, and resume. */
	readonly pause: Seconds;
	/** On average while it sent; null where that took no time. */
	readonly rate: BytesPerSecond | null;
	/** What its way carries of one flow alone: its cap, or the least of cards, link and datastores. */
	readonly alone: BytesPerSecond;
}

/** Time of flows that moved, by what bound them, and of VMs that waited, by what they waited for. */
export interface Bound {
	readonly moving: Readonly<Record<Binder, Seconds>>;
	readonly waiting: {
		/** A resource on the path was full: one more slot would not have helped. */
		readonly bandwidth: Seconds;
		readonly slots: Seconds;
	};
	/** How long the link was full. */
	readonly linkFull: Seconds;
	readonly carried: Bytes;
}

export interface Evacuated {
	readonly kind: 'evacuated';
	/** The order in the queue, which no vendor documents: part of the answer. */
	readonly discipline: Discipline;
	/** When the last VM finished; 0 where none was placed. */
	readonly finish: Seconds;
	/** In the order of the list, without those not placed. */
	readonly vms: readonly MovedVm[];
	readonly notPlaced: readonly NotPlaced[];
	readonly mostAtOnce: number;
	readonly sent: Bytes;
	readonly bound: Bound;
	/** The same over time, in steps of one length. */
	readonly boundOverTime: { readonly step: Seconds; readonly steps: readonly Bound[] };
}

export type Evacuation =
	Evacuated | { readonly kind: 'refused'; readonly issues: readonly CaseIssue[] };

function aloneOn({ ends, width, rates }: Paths, vm: number, cap: number): number {
	let least = cap;
	for (let at = vm * width; at < (vm + 1) * width; at++) least = Math.min(least, rates[ends[at]!]!);
	return least;
}

function movedVm(
	{ vms, hosts, model: { resume } }: Estate,
	{ start, finish, joined, left, copies }: Run,
	{ vm, to, paths }: { readonly vm: number; readonly to: number; readonly paths: Paths }
): MovedVm {
	const sent = copies.sent[vm]!;
	const took = left[vm]! - joined[vm]!;
	return {
		id: vms.ids[vm]!,
		to: hosts.ids[to]!,
		start: seconds(start[vm]!),
		finish: seconds(finish[vm]!),
		sent: bytes(sent),
		rounds: copies.rounds[vm]!,
		ending:
			copies.unconverged[vm] === 1
				? 'rounds-ran-out'
				: copies.slowed[vm]! > 0
					? 'slowed'
					: 'by-itself',
		pause: seconds(left[vm]! - copies.paused[vm]! + resume),
		rate: took > 0 ? bytesPerSecond(sent / took) : null,
		alone: bytesPerSecond(aloneOn(paths, vm, vms.cap[vm]!))
	};
}

const boundOf = (sums: Float64Array): Bound => {
	const timeOf = (column: number) => seconds(sums[column]!);
	return {
		moving: {
			own: timeOf(OWN),
			source: timeOf(SOURCE),
			link: timeOf(LINK),
			target: timeOf(TARGET),
			datastore: timeOf(DATASTORE)
		},
		waiting: { bandwidth: timeOf(WAITING_FOR_BANDWIDTH), slots: timeOf(WAITING_FOR_SLOTS) },
		linkFull: timeOf(LINK_FULL),
		carried: bytes(sums[CARRIED]!)
	};
};

/** VMs that nothing on their way and no cap limits: no time follows from them. */
function withoutRate(
	{ vms: { cap, ids } }: Estate,
	to: Int32Array,
	{ ends, width, nothing }: Paths
): readonly CaseIssue[] {
	return ids.flatMap((_, vm) =>
		to[vm]! >= 0 && cap[vm] === Infinity && ends[vm * width] === nothing
			? [{ at: `vms[${vm}]`, fault: 'no-rate' } as const]
			: []
	);
}

/**
 * One evacuation, from what moves and what limits it to when each VM has moved.
 *
 * Slots are charged at both ends and held from start to finish; who waits starts by the discipline. Flows share cards,
 * link and datastores max-min fair; each copy goes in rounds with the rate it really got. Deterministic; nothing in it
 * is fitted. Units: B, B/s, s. A case that cannot be reckoned is refused with all its issues, whatever is handed over.
 *
 * `docs/method/evacuation.md` says what is read and what assumed. Bias: TCP shares fairly only on average, so that
 * the whole is sure and the single guest of a crowd is not.
 */
export function evacuate(stated: EvacuationCase, watch?: (moment: Moment) => void): Evacuation {
	const read = readCase(stated);
	if (read.kind === 'refused') return read;
	const { estate } = read;
	const { to, notPlaced } = place(estate);
	const paths = pathsOf(estate, to);
	const issues = withoutRate(estate, to, paths);
	if (issues.length > 0) return { kind: 'refused', issues };
	const found = run(estate, { to, paths, watch: watch ?? (() => {}) });
	const vms: MovedVm[] = [];
	let sent = 0;
	for (let vm = 0; vm < to.length; vm++) {
		if (to[vm]! < 0) continue;
		sent += found.copies.sent[vm]!;
		vms.push(movedVm(estate, found, { vm, to: to[vm]!, paths }));
	}
	const { length, rows } = found.tally.steps();
	return {
		kind: 'evacuated',
		discipline: estate.model.discipline,
		finish: seconds(found.end),
		vms,
		notPlaced,
		mostAtOnce: found.mostAtOnce,
		sent: bytes(sent),
		bound: boundOf(found.tally.total),
		boundOverTime: { step: seconds(length), steps: rows.map(boundOf) }
	};
}
