import { notNegative, positive, refused, type Refused } from './input-issue';
import { bytes, seconds, type Bytes, type BytesPerSecond, type Seconds } from './units';

/** Rules of thumb that people quote; each is somebody's, so the screen names whose. */
export type PlanningRule =
	/** Every bit of the line is payload and everything crosses once. */
	| { readonly kind: 'line-rate' }
	/** The amount times a factor: below 1 for expected compression, above 1 for repeats and headers. */
	| { readonly kind: 'size-factor'; readonly factor: number };

export interface PlannedTransfer {
	readonly kind: 'planned';
	readonly duration: Seconds;
	readonly crossing: Bytes;
}

/**
 * amount x factor / rate, in s.
 *
 * Bias: low as a forecast of a live migration, by everything that the other models here add. It is meant for
 * reproducing published sums, and as the floor that no migration can beat.
 */
export function plannedTransfer({
	amount,
	rate,
	rule
}: {
	readonly amount: Bytes;
	readonly rate: BytesPerSecond;
	readonly rule: PlanningRule;
}): PlannedTransfer | Refused<'amount' | 'rate' | 'factor'> {
	const factor = rule.kind === 'line-rate' ? 1 : rule.factor;
	const issues = [
		...notNegative('amount', amount),
		...positive('rate', rate),
		...positive('factor', factor)
	];
	if (issues.length > 0) return refused(issues);
	const crossing = bytes(amount * factor);
	return { kind: 'planned', duration: seconds(crossing / rate), crossing };
}
