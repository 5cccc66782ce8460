import type { GuestToMove } from './guest-to-move';
import { rateAtStrain, type Ending } from './held-guest';
import { estimatePrecopy, workingSet, type PrecopyRules, type WorkingSetRule } from './precopy';
import {
	bytesPerSecond,
	ratio,
	scale,
	seconds,
	transferTime,
	type Bytes,
	type BytesPerSecond,
	type Ratio,
	type Seconds
} from './units';
import type { PathClock } from './path-clock';

/** A migration that was watched: what was moved, how fast the copy ran, and how long it took. */
export interface WatchedMigration {
	readonly memory: Bytes;
	readonly rate: BytesPerSecond;
	readonly clock?: PathClock;
	/** Of the copy and what `rules` add around it. */
	readonly total: Seconds;
}

export interface LearningRules extends PrecopyRules {
	/** The set of this kind of guest, as it will be used to predict. */
	readonly set: WorkingSetRule;
	/** Times of one and the same migration differ by this much without a cause. */
	readonly noise: Ratio;
}

export type LearntRate =
	| { readonly kind: 'learnt'; readonly rate: BytesPerSecond }
	/** No longer than a single pass takes: the guest wrote next to nothing, at most this. */
	| { readonly kind: 'quiet'; readonly atMost: BytesPerSecond }
	/** The memory alone takes longer than was watched: memory, rate or time is wrong. */
	| { readonly kind: 'faster-than-the-link'; readonly soonest: Seconds }
	/** No rate explains so long a time: a slower link, a wait, a second try, a guest that others slowed. */
	| {
			readonly kind: 'slower-than-any-rate';
			readonly longest: Seconds;
			readonly atLeast: BytesPerSecond;
			/** Whether it would have ended by itself with a guest that writes even faster. */
			readonly faster: 'ends' | 'does-not-end';
	  }
	| { readonly kind: 'out-of-range'; readonly field: string };

/** A kilobyte in a second is nothing; 20 times the link leaves every round as it was. */
const LEAST = bytesPerSecond(1e3);
const MOST_OF_LINK = 20;
/** Halvings of the interval; 60 leave nothing that a double can hold. */
const HALVINGS = 60;

const withRate = (seen: WatchedMigration, rules: LearningRules, dirtyRate: BytesPerSecond) =>
	estimatePrecopy(
		{ ...seen, dirtyRate, workingSet: workingSet({ memory: seen.memory, dirtyRate }, rules.set) },
		rules
	);

/** The rate whose time crosses a time; times never fall as the rate grows. */
function rateOfTime(seen: WatchedMigration, rules: LearningRules, total: Seconds): BytesPerSecond {
	let slow = Math.log(LEAST);
	let fast = Math.log(Math.max(LEAST, seen.rate * MOST_OF_LINK));
	for (let halving = 0; halving < HALVINGS; halving++) {
		const middle = (slow + fast) / 2;
		const outcome = withRate(seen, rules, bytesPerSecond(Math.exp(middle)));
		if (outcome.kind !== 'out-of-range' && outcome.total < total) slow = middle;
		else fast = middle;
	}
	return bytesPerSecond(Math.exp((slow + fast) / 2));
}

/**
 * The dirty rate that explains one watched migration, by bisection between 1 kB/s and 20 times the link: with
 * the working set by rule, the time of `estimatePrecopy` never falls as the rate grows. What a user does not
 * know of a guest is how fast it writes, so that is what is learnt.
 *
 * It holds for the same guest doing the same work. With any other guest of the kind it errs as much as the kind
 * alone. Carry rate over memory to another size. Units: B, B/s, s. Known bias: a slower link, a wait or a
 * throttled guest is put down to the dirty rate; a rate learnt above the link says only "at least as fast".
 */
export function learnDirtyRate(seen: WatchedMigration, rules: LearningRules): LearntRate {
	if (!(seen.total > 0 && seen.total <= 1e30)) return { kind: 'out-of-range', field: 'total' };
	if (!(rules.noise >= 0 && rules.noise <= 1e6)) return { kind: 'out-of-range', field: 'noise' };
	const quietest = withRate(seen, rules, LEAST);
	const busiest = withRate(seen, rules, scale(seen.rate, MOST_OF_LINK));
	if (quietest.kind === 'out-of-range') return { kind: 'out-of-range', field: quietest.field };
	if (busiest.kind === 'out-of-range') return { kind: 'out-of-range', field: busiest.field };
	const around = rules.setUp + rules.resume;
	const soonest = seconds(transferTime(seen.memory, seen.rate) + around);
	// The noise is granted: a stop-watch that is one per cent off is no contradiction.
	if (seen.total * (1 + rules.noise) < soonest) return { kind: 'faster-than-the-link', soonest };
	if (seen.total <= quietest.total) {
		const granted = seconds(quietest.total * (1 + rules.noise));
		return { kind: 'quiet', atMost: rateOfTime(seen, rules, granted) };
	}
	if (seen.total > busiest.total * (1 + rules.noise)) {
		const atLeast = scale(seen.rate, MOST_OF_LINK);
		return { kind: 'slower-than-any-rate', longest: busiest.total, atLeast, faster: 'ends' };
	}
	return { kind: 'learnt', rate: rateOfTime(seen, rules, seen.total) };
}

export interface HoldingRules extends LearningRules {
	readonly ending: Ending;
	/** Strain from which a guest is held back. */
	readonly heldFrom: Ratio;
}

/** So close below the strain from which no copy ends that it does. */
const STILL_ENDS = ratio(1 - 1e-9);

/**
 * As {@link learnDirtyRate}, of a hypervisor that holds its guests back or copies on: there a guest that writes faster
 * than a limit takes no longer, or has no end, so that no rate explains more than the time at that limit. What is left
 * of a longer time is nobody's: the rate is then that of a guest that is all but held back. Units: B, B/s, s.
 */
export function learnFromEnded(seen: WatchedMigration, rules: HoldingRules): LearntRate {
	const learnt = learnDirtyRate(seen, rules);
	const { ending, heldFrom } = rules;
	const rate = rateToCarry(learnt);
	if (ending.kind === 'ends-by-force' || rate === null) return learnt;
	const holds = ending.kind === 'slows-guest' || ending.kind === 'resumes-early';
	const guest: GuestToMove = {
		memory: seen.memory,
		set: { kind: 'rule', rule: rules.set },
		writing: { kind: 'known', rate }
	};
	const copy = { rate: seen.rate, goal: rules.switchOverGoal };
	const last = rateAtStrain(guest, holds ? heldFrom : STILL_ENDS, copy);
	const atLeast = rateAtStrain(guest, scale(heldFrom, 1 / (1 + rules.noise)), copy);
	if (last === null || atLeast === null || rate <= last) return learnt;
	const slowest = withRate(seen, rules, last);
	if (slowest.kind === 'out-of-range') return learnt;
	if (seen.total <= slowest.total * (1 + rules.noise)) {
		return holds ? learnt : { kind: 'learnt', rate: last };
	}
	const faster = holds ? 'ends' : 'does-not-end';
	return { kind: 'slower-than-any-rate', longest: slowest.total, atLeast, faster };
}

/**
 * How many times as long a watched migration took as the same guest takes over a whole card, at the rate that was
 * learnt of it; 1 where that lies within the noise.
 */
export function beyondModel(
	seen: WatchedMigration,
	rules: LearningRules,
	learnt: { readonly rate: BytesPerSecond; readonly card: BytesPerSecond }
): Ratio {
	const alike = withRate({ ...seen, rate: learnt.card }, rules, learnt.rate);
	if (alike.kind === 'out-of-range') return ratio(1);
	return seen.total > alike.total * (1 + rules.noise) ? ratio(seen.total / alike.total) : ratio(1);
}

/** What to predict with: the learnt rate, or the end of the range that was reached; none from a contradiction. */
export function rateToCarry(learnt: LearntRate): BytesPerSecond | null {
	switch (learnt.kind) {
		case 'learnt':
			return learnt.rate;
		case 'quiet':
			return LEAST;
		case 'slower-than-any-rate':
			return learnt.atLeast;
		default:
			return null;
	}
}

/** The rate of the same guest with another memory: it writes the same part of it in each second. */
export const carriedTo = (
	memory: Bytes,
	seen: Pick<WatchedMigration, 'memory'>,
	rate: BytesPerSecond
): BytesPerSecond => bytesPerSecond((rate * memory) / seen.memory);
