import { type AtRisk, atRiskOf } from '#lib/calc/evacuation/at-risk';
import { byDeadline, hostsEmptyAt } from '#lib/calc/evacuation/by-deadline';
import type { EvacuationCase } from '#lib/calc/evacuation/case';
import {
	boundCourse,
	countedUp,
	hostCourse,
	type HostCourse,
	mostWithin
} from '#lib/calc/evacuation/course';
import type { Bound, Evacuated } from '#lib/calc/evacuation/evacuation';
import { guestBand } from '#lib/calc/evacuation/guest-band';
import type { NotPlaced } from '#lib/calc/evacuation/placement';
import {
	type Better,
	better,
	betterTries,
	type Progress,
	reckon,
	type Tried
} from '#lib/calc/evacuation/question';
import type { Roll, RollMove } from '#lib/calc/evacuation/roll';
import { supportOf } from '#lib/calc/evacuation/support';
import type { Ends } from '#lib/calc/joined-causes';
import { protocolEfficiency } from '#lib/calc/throughput';
import {
	type Bytes,
	bytes,
	type BytesPerSecond,
	bytesPerSecond,
	type Seconds,
	seconds
} from '#lib/calc/units';
import { SHARE_SPREAD } from '#lib/facts/evacuation-limits';
import type { Span } from '#lib/scenario/span';
import { questionOf } from './case';
import type { NoPlan, Plan } from './plan';

/** VMs that have moved by a time. */
export interface Deadline {
	readonly time: Seconds;
	readonly moved: Span<number>;
	readonly of: number;
}

/**
 * One emptying, without its lists: those of thousands of VMs stay where they were reckoned. What is not a span is of
 * the usual day.
 */
export interface EmptiedAnswer {
	readonly kind: 'emptied';
	readonly plan: Plan;
	readonly finish: Span<Seconds>;
	/** VMs that found a place. */
	readonly placed: number;
	/** The first that found none, and how many did not. */
	readonly notPlaced: { readonly vms: number; readonly first: NotPlaced | null };
	readonly mostAtOnce: number;
	readonly sent: Bytes;
	/** Each byte of those that moved once. */
	readonly once: Bytes;
	/** Null where none was typed. */
	readonly deadline: Deadline | null;
	/** The host that is empty last at the high end: how long to wait for one. */
	readonly slowestHost: {
		readonly id: string;
		readonly likely: Seconds;
		readonly high: Seconds;
	} | null;
	/** Arrivals in a second: on average, and in the busiest one. */
	readonly moves: { readonly mean: number; readonly most: number };
	readonly slowed: number;
	/** Whose rounds ran out. */
	readonly atRisk: AtRisk;
	/** From start to finish of one VM, which the crowd around it makes uncertain; null where none moved. */
	readonly guests: {
		readonly middle: Span<Seconds>;
		/** The high end of the one that may take longest. */
		readonly longest: Seconds;
	} | null;
	readonly support: {
		/** What one migration has to get, of payload; null where the platform asks nothing. */
		readonly leastRate: BytesPerSecond | null;
		readonly below: number;
		readonly atOnceByLink: number | null;
		/** More at once for each host than the platform lets run. */
		readonly beyond: 'beyond' | 'within';
	};
	readonly bound: Bound;
	readonly course: {
		/** VMs that have moved, at equal steps up to `until`. */
		readonly moved: Span<readonly number[]>;
		readonly until: Seconds;
		/** Null where one host alone is emptied. */
		readonly hosts: HostCourse | null;
		readonly bound: ReturnType<typeof boundCourse>;
	};
}

export interface RolledAnswer {
	readonly kind: 'rolled';
	readonly plan: Plan;
	readonly rolls: Span<Exclude<Roll, { kind: 'refused' }>>;
}

export type EvacuationAnswer = EmptiedAnswer | RolledAnswer | NoPlan;

/** As the platform counts it: with what wraps the payload on the wire. */
function leastRateOf({ migration: { speed } }: Plan): BytesPerSecond | null {
	const { minimumBandwidth, framing } = speed.given;
	return minimumBandwidth.kind === 'per-migration'
		? bytesPerSecond(minimumBandwidth.rate * protocolEfficiency(framing))
		: null;
}

function slowestHostOf(
	{ vms }: EvacuationCase,
	runs: Span<Evacuated>
): EmptiedAnswer['slowestHost'] {
	const from = new Map(vms.map((vm) => [vm.id, vm.from]));
	const [likely, high] = [hostsEmptyAt(from, runs.likely), hostsEmptyAt(from, runs.high)];
	let slowest: EmptiedAnswer['slowestHost'] = null;
	for (const [id, time] of likely) {
		const late = high.get(id) ?? null;
		if (time === null || late === null) continue;
		if (slowest === null || late > slowest.high) slowest = { id, likely: time, high: late };
	}
	return slowest;
}

function onceOf({ vms, model }: EvacuationCase, { vms: moved }: Evacuated): Bytes {
	const placed = new Set(moved.map(({ id }) => id));
	const fixed = model.fixedData ?? 0;
	return bytes(
		vms
			.filter(({ id }) => placed.has(id))
			.reduce((sum, { memory, disk }) => sum + memory + (disk ?? 0) + fixed, 0)
	);
}

function deadlineOf({ deadline, vms }: Plan, runs: Span<Evacuated>): Deadline | null {
	if (deadline === null) return null;
	const movedBy = (run: Evacuated) => byDeadline(run, deadline).moved.length;
	return {
		time: deadline,
		of: vms,
		// Fewest on a slow day.
		moved: { low: movedBy(runs.high), likely: movedBy(runs.likely), high: movedBy(runs.low) }
	};
}

const ONE_SECOND = seconds(1);

function emptiedAnswer(
	plan: Plan,
	cases: Span<EvacuationCase>,
	runs: Span<Evacuated>
): EmptiedAnswer {
	const { likely } = runs;
	const kase = cases.likely;
	const quick = { kase: cases.low, run: runs.low };
	const { deadline, slots, counts } = plan;
	const leastRate = leastRateOf(plan);
	const support = supportOf(kase, likely, { supported: {}, leastRate });
	// Dearer in every part, and yet sooner by a rounding where nothing was unknown.
	const high = seconds(Math.max(likely.finish, runs.high.finish));
	const until = seconds(Math.max(high, deadline ?? 0));
	const ends = ({ vms }: Evacuated) => vms.map(({ finish }) => finish);
	return {
		kind: 'emptied',
		plan,
		finish: { low: runs.low.finish, likely: likely.finish, high },
		placed: likely.vms.length,
		notPlaced: { vms: likely.notPlaced.length, first: likely.notPlaced[0] ?? null },
		mostAtOnce: likely.mostAtOnce,
		sent: likely.sent,
		once: onceOf(kase, likely),
		deadline: deadlineOf(plan, runs),
		slowestHost: slowestHostOf(kase, runs),
		moves: {
			mean: likely.finish > 0 ? likely.vms.length / likely.finish : 0,
			most: mostWithin(ends(likely), ONE_SECOND)
		},
		slowed: likely.vms.filter(({ ending }) => ending === 'slowed').length,
		atRisk: atRiskOf({ run: likely }, quick),
		guests: guestsOf(likely),
		support: {
			leastRate,
			below: support.belowLeastRate.length,
			atOnceByLink: support.atOnceByLink,
			beyond:
				slots.typed !== null && slots.permitted !== null && slots.typed > slots.permitted
					? 'beyond'
					: 'within'
		},
		bound: likely.bound,
		course: {
			moved: {
				low: countedUp(ends(runs.low), until),
				likely: countedUp(ends(likely), until),
				high: countedUp(ends(runs.high), until)
			},
			until,
			hosts: counts.emptied < 2 ? null : hostCourse(kase, likely),
			bound: boundCourse(likely)
		}
	};
}

/** When one VM moves on a usual day; in a roll it may move more than once. */
export interface Scheduled extends Pick<
	RollMove,
	'id' | 'from' | 'to' | 'start' | 'finish' | 'sent' | 'pause'
> {
	/** From its start to its finish: of a crowd no single guest is sure. */
	readonly takes: Ends<Seconds>;
}

const inTime = (moves: readonly RollMove[]): readonly Scheduled[] =>
	moves
		.map((move): Scheduled => {
			const { id, from, to, start, finish, sent, pause } = move;
			return { id, from, to, start, finish, sent, pause, takes: guestBand(move, SPREAD) };
		})
		.toSorted((a, b) => a.start - b.start || a.finish - b.finish);

const SPREAD = SHARE_SPREAD.value;

/** In the order in which they start. */
function scheduleOf({ vms }: EvacuationCase, { vms: moved }: Evacuated): readonly Scheduled[] {
	const from = new Map(vms.map((vm) => [vm.id, vm.from]));
	return inTime(moved.map((move) => ({ ...move, from: from.get(move.id) ?? '' })));
}

/** The guest in the middle of all by how long each takes, and the one that may take longest. */
function guestsOf({ vms }: Evacuated): EmptiedAnswer['guests'] {
	const sorted = vms.toSorted((a, b) => a.finish - a.start - (b.finish - b.start));
	const middle = sorted[Math.floor(sorted.length / 2)];
	if (middle === undefined) return null;
	const bandOf = (vm: (typeof vms)[number]) => ({
		...guestBand(vm, SPREAD),
		likely: seconds(vm.finish - vm.start)
	});
	const longest = vms.reduce((most, vm) => Math.max(most, guestBand(vm, SPREAD).high), 0);
	return { middle: bandOf(middle), longest: seconds(longest) };
}

export interface Reckoned {
	readonly answer: EmptiedAnswer | RolledAnswer;
	readonly schedule: readonly Scheduled[];
}

/** Reckons a plan at all three ends: what takes longer than a key may, and is done beside the page. */
export function reckonPlan(plan: Plan, onprogress?: (progress: Progress) => void): Reckoned {
	const question = questionOf(plan);
	const reckoned = reckon(question, onprogress);
	if (reckoned.kind === 'rolled')
		return {
			answer: { kind: 'rolled', plan, rolls: reckoned.rolls },
			schedule: inTime(reckoned.moves)
		};
	if (question.kind === 'roll') throw new Error('another question was reckoned');
	const { cases } = question;
	return {
		answer: emptiedAnswer(plan, cases, reckoned.runs),
		schedule: scheduleOf(cases.likely, reckoned.runs.likely)
	};
}

/** Numbers at once that are tried; those beyond what a platform lets run are not proposed. */
const NUMBERS: readonly number[] = [1, 2, 3, 4, 6, 8, 12, 16, 24, 32];

export function numbersTried({ slots }: Pick<Plan, 'slots'>): readonly number[] {
	const most = slots.typed ?? slots.permitted;
	if (most === null) return NUMBERS;
	const fewer = NUMBERS.filter((each) => each < most);
	return [...fewer, most];
}

/** What is tried of a plan; null where nothing is emptied at one go. */
function triedOf(plan: Plan): Parameters<typeof better> | null {
	const question = questionOf(plan);
	if (question.kind === 'roll') return null;
	const { order, deadline } = plan;
	return [question.cases.likely, { order, numbers: numbersTried(plan), deadline }];
}

/** What else could be done, and what it gains; null where nothing is emptied at one go. */
export function betterThan(plan: Plan): Better | null {
	const tried = triedOf(plan);
	return tried === null ? null : better(...tried);
}

/** The same, one try after the other. */
export function betterTriesOf(plan: Plan): Generator<Tried, Better> | null {
	const tried = triedOf(plan);
	return tried === null ? null : betterTries(...tried);
}
