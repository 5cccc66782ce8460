import { estimatePrecopy, workingSet, type PrecopyRules, type WorkingSetRule } from './precopy';
import {
	bytesPerSecond,
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
	/** No rate explains so long a time: a slower link, a wait, a second try. */
	| {
			readonly kind: 'slower-than-any-rate';
			readonly longest: Seconds;
			readonly atLeast: BytesPerSecond;
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
		return { kind: 'slower-than-any-rate', longest: busiest.total, atLeast };
	}
	return { kind: 'learnt', rate: rateOfTime(seen, rules, seen.total) };
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
