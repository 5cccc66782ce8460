import { estimatePrecopy, type PrecopyInput, type PrecopyRules } from './precopy';
import { bytes, ratio, scale, seconds, transferTime, type Ratio, type Seconds } from './units';

/** A migration that was watched: what was moved, over which link, and how long it took. */
export interface Observation extends Omit<PrecopyInput, 'workingSet'> {
	readonly total: Seconds;
}

export interface CalibrationRules extends PrecopyRules {
	/** Working sets looked at, as shares of memory; the smallest above 0. */
	readonly leastShare: Ratio;
	readonly mostShare: Ratio;
	/** Times of one and the same migration differ by this much without a cause. */
	readonly noise: Ratio;
}

export type Calibration =
	| {
			readonly kind: 'explained';
			/** Working set as a share of memory; carry it to other migrations of this guest. */
			readonly share: Ratio;
			/** The model's time with that share: not the observed one where a whole round comes or goes. */
			readonly total: Seconds;
	  }
	| {
			readonly kind: 'tells-nothing';
			/** Every working set gives a time between these, which noise alone could explain. */
			readonly shortest: Seconds;
			readonly longest: Seconds;
	  }
	| {
			/** The memory alone takes longer than was observed: memory, link rate or time is wrong. */
			readonly kind: 'faster-than-the-link';
			readonly soonest: Seconds;
	  }
	| {
			/** Something other than dirty memory took the time: a slower link, a wait, a second try. */
			readonly kind: 'slower-than-any-working-set';
			readonly longest: Seconds;
			readonly mostShare: Ratio;
	  }
	| {
			readonly kind: 'out-of-range';
			readonly field: keyof Observation | keyof CalibrationRules | 'workingSet';
	  };

/** Halvings of the interval of shares; 60 leave nothing a double can hold. */
const HALVINGS = 60;

const withShare = (seen: Observation, rules: PrecopyRules, share: number) =>
	estimatePrecopy({ ...seen, workingSet: scale(seen.memory, share) }, rules);

/** The share whose time crosses the observed one; the time never falls as the share grows. */
function bisectShare(seen: Observation, rules: CalibrationRules): Ratio {
	let tooSmall = Math.log(rules.leastShare);
	let tooLarge = Math.log(rules.mostShare);
	for (let halving = 0; halving < HALVINGS; halving++) {
		const middle = (tooSmall + tooLarge) / 2;
		const outcome = withShare(seen, rules, Math.exp(middle));
		if (outcome.kind !== 'out-of-range' && outcome.total < seen.total) tooSmall = middle;
		else tooLarge = middle;
	}
	return ratio(Math.exp((tooSmall + tooLarge) / 2));
}

function outOfRange(seen: Observation, rules: CalibrationRules) {
	if (!(seen.total > 0 && seen.total <= 1e30)) return 'total';
	if (!(rules.leastShare > 0)) return 'leastShare';
	if (!(rules.mostShare > rules.leastShare && rules.mostShare <= 1e6)) return 'mostShare';
	if (!(rules.noise >= 0 && rules.noise <= 1e6)) return 'noise';
	return undefined;
}

/**
 * The working set that explains one observed migration, by bisection: the time of `estimatePrecopy` grows
 * with the working set. An observation that no working set explains is said to be one, and so is one that
 * every working set explains.
 *
 * Known bias: all that the model leaves out is put down to the working set; a throttled guest seems to
 * have a smaller one, a shared link a larger one.
 */
export function calibrate(seen: Observation, rules: CalibrationRules): Calibration {
	const field = outOfRange(seen, rules);
	if (field) return { kind: 'out-of-range', field };
	const smallest = withShare(seen, rules, rules.leastShare);
	const largest = withShare(seen, rules, rules.mostShare);
	if (smallest.kind === 'out-of-range') return smallest;
	if (largest.kind === 'out-of-range') return largest;

	const overhead = rules.setUp + rules.resume;
	const soonest = seconds(transferTime(seen.memory, seen.rate) + overhead);
	// The noise is granted: a stop-watch that is one per cent off is no contradiction.
	if (seen.total * (1 + rules.noise) < soonest) return { kind: 'faster-than-the-link', soonest };
	if (seen.total > largest.total * (1 + rules.noise)) {
		const { mostShare } = rules;
		return { kind: 'slower-than-any-working-set', longest: largest.total, mostShare };
	}
	if (largest.total <= smallest.total * (1 + rules.noise)) {
		return { kind: 'tells-nothing', shortest: smallest.total, longest: largest.total };
	}
	const share = bisectShare(seen, rules);
	const explained = withShare(seen, rules, share);
	return explained.kind === 'out-of-range'
		? explained
		: { kind: 'explained', share, total: explained.total };
}

/**
 * One observation beside what is known of guests of its class: a weighted geometric mean. `trust` 1 goes by
 * the observation alone, 0 by the class alone. Preconditions: positive shares, trust between 0 and 1.
 */
export const weighShares = (shares: {
	readonly observed: Ratio;
	readonly usual: Ratio;
	readonly trust: Ratio;
}): Ratio => ratio(shares.observed ** shares.trust * shares.usual ** (1 - shares.trust));

/** The working set of another migration of a calibrated guest. */
export const calibratedSet = (guest: Pick<PrecopyInput, 'memory'>, share: Ratio) =>
	bytes(guest.memory * share);
