import { notNegative, positive, refused, share, wholePositive, type Refused } from './input-issue';
import { ratio, type BytesPerSecond, type Ratio } from './units';

export type ImpactField = 'nics' | 'line-rate' | 'rate' | 'efficiency';

/** How a host sets processor time aside for migrations, whatever their number. */
export interface ReservationRule {
	/** Cores per B/s of line rate. */
	readonly coresPerRate: number;
	readonly minimumCores: number;
	/** The fastest card the rule was stated for; beyond it, the rule is stretched. */
	readonly statedUpTo: BytesPerSecond;
}

export interface Reservation {
	readonly kind: 'reserved';
	/** On the source, and as many on the target. */
	readonly cores: number;
	readonly basis: 'stated' | 'extrapolated';
}

/**
 * The cores that source and target each reserve: cores per rate x cards x line rate, never less than the minimum.
 *
 * Model: vSphere 5.1's reservation, 10 % of a core for each 1 GbE, at least 30 %, a whole core for 10 GbE
 * (Denneman 2012). Unit: cores. Bias: a reservation is a floor under contention; what is burnt can be less or more.
 */
export function cpuReservation({
	nics,
	lineRate,
	rule
}: {
	readonly nics: number;
	readonly lineRate: BytesPerSecond;
	readonly rule: ReservationRule;
}): Reservation | Refused<ImpactField> {
	const issues = [...wholePositive('nics', nics), ...positive('line-rate', lineRate)];
	if (issues.length > 0) return refused(issues);
	return {
		kind: 'reserved',
		cores: Math.max(rule.minimumCores, nics * lineRate * rule.coresPerRate),
		basis: lineRate > rule.statedUpTo ? 'extrapolated' : 'stated'
	};
}

/** One migration whose cost somebody measured, as parts of all of a host's processor time. */
export interface MeasuredCost {
	readonly rate: BytesPerSecond;
	readonly source: Ratio;
	readonly target: Ratio;
}

export type HostCost =
	| { readonly kind: 'scaled'; readonly source: Ratio; readonly target: Ratio }
	/** Faster than anything measured: it costs at least what the measured one did. */
	| {
			readonly kind: 'at-least';
			readonly source: Ratio;
			readonly target: Ratio;
			readonly measuredRate: BytesPerSecond;
	  };

/**
 * Processor time added on the two hosts, in proportion to the rate.
 *
 * Model: one measurement and a straight line through zero. Unit: part of the host. Bias: a larger host or a
 * newer card spends a smaller part; encryption adds to it.
 */
export function hostCost(
	rate: BytesPerSecond,
	measured: MeasuredCost
): HostCost | Refused<ImpactField> {
	const issues = notNegative('rate', rate);
	if (issues.length > 0) return refused<ImpactField>(issues);
	if (rate > measured.rate) {
		const { source, target } = measured;
		return { kind: 'at-least', source, target, measuredRate: measured.rate };
	}
	const part = rate / measured.rate;
	return {
		kind: 'scaled',
		source: ratio(measured.source * part),
		target: ratio(measured.target * part)
	};
}

export interface LinkUse {
	readonly kind: 'share';
	/** Of what the cards can carry, headers included. */
	readonly taken: Ratio;
}

/** The part of the cards that one migration fills: payload rate / efficiency / (cards x line rate). */
export function linkUse({
	rate,
	efficiency,
	nics,
	lineRate
}: {
	readonly rate: BytesPerSecond;
	readonly efficiency: Ratio;
	readonly nics: number;
	readonly lineRate: BytesPerSecond;
}): LinkUse | Refused<ImpactField> {
	const issues = [
		...notNegative('rate', rate),
		...share('efficiency', efficiency),
		...wholePositive('nics', nics),
		...positive('line-rate', lineRate)
	];
	if (issues.length > 0) return refused(issues);
	return { kind: 'share', taken: ratio(rate / efficiency / (nics * lineRate)) };
}
