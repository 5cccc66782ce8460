import { Decimal } from 'decimal.js';

/**
 * All that is asked of an exact number, by the names of decimal.js. What the site and embeds are built with is lighter
 * and has no more than this, so that whatever else would be asked does not compile.
 */
export interface Exact {
	plus(other: Exact | number): Exact;
	minus(other: Exact | number): Exact;
	times(other: Exact | number): Exact;
	dividedBy(other: Exact | number): Exact;
	/** The whole part of the quotient, exactly. */
	divToInt(other: Exact | number): Exact;
	modulo(other: Exact | number): Exact;
	pow(whole: number): Exact;
	floor(): Exact;
	ceil(): Exact;
	/** Halves away from zero. */
	toDecimalPlaces(places: number): Exact;
	isZero(): boolean;
	isNegative(): boolean;
	isInteger(): boolean;
	equals(other: Exact | number): boolean;
	lessThan(other: Exact | number): boolean;
	lessThanOrEqualTo(other: Exact | number): boolean;
	greaterThan(other: Exact | number): boolean;
	greaterThanOrEqualTo(other: Exact | number): boolean;
	/** Negative, zero or positive as it is below, equal to or above the other. */
	comparedTo(other: Exact | number): number;
	toNumber(): number;
	toFixed(places?: number): string;
	toString(): string;
}

/** What makes them. */
export interface ExactNumbers {
	new (value: string | number | Exact): Exact;
	min(first: Exact, ...rest: readonly Exact[]): Exact;
}

/**
 * Counts and printed decimals must be exact: 0.29 VMs per core on 100 cores is 29, and binary floats
 * say 28.999999999999996. A local clone, because `Decimal.set` would change every user of the library.
 *
 * 40 digits hold every product of the ranges the form accepts (at most five factors of eight digits).
 */
export const Exact: ExactNumbers = Decimal.clone({
	precision: 40,
	toExpNeg: -40,
	toExpPos: 40
}) as unknown as ExactNumbers;

/** Text that whoever asked for it accepted as a decimal. Any other may throw, and so does not compile. */
type AcceptedDecimal = string & { readonly accepted: 'decimal' };

/** An exact number from a figure, or from what was typed once its field has accepted it. */
export const exact = (value: number | AcceptedDecimal | Exact): Exact => new Exact(value);

export const ceil = (value: Exact): Exact => value.ceil();

/** The smallest of at least one number. */
export const smallest = (first: Exact, ...rest: readonly Exact[]): Exact =>
	Exact.min(first, ...rest);

/**
 * A ratio kept as two exact numbers. 4 vCPUs per core on 1 core with 3 vCPUs a VM is 4/3 VMs per host:
 * written as a decimal it would lose a VM on every third host.
 */
export interface Fraction {
	readonly over: Exact;
	/** Never zero. */
	readonly under: Exact;
}

const ONE: Exact = new Exact(1);

/** A whole ratio shares its 1 with all others, by which sums on it know that there is nothing to divide. */
export const fraction = (over: Exact, under: Exact = ONE): Fraction => ({ over, under });

/** floor(count x ratio), without ever forming the quotient first. */
export const floorTimes = (count: Exact, { over, under }: Fraction): Exact =>
	under === ONE ? count.times(over).floor() : count.times(over).divToInt(under);

/** How many of `ratio` it takes to hold `amount`: ceil(amount / ratio). The ratio must not be zero. */
export function ceilDivide(amount: Exact, { over, under }: Fraction): Exact {
	const scaled = amount.times(under);
	const whole = scaled.divToInt(over);
	return whole.times(over).lessThan(scaled) ? whole.plus(ONE) : whole;
}

export const timesFraction = (a: Fraction, b: Fraction): Fraction =>
	fraction(a.over.times(b.over), a.under.times(b.under));

/** Negative, zero or positive as a is below, equal to or above b. */
export const compareFractions = (a: Fraction, b: Fraction): number =>
	a.over.times(b.under).comparedTo(b.over.times(a.under));

export const lesserFraction = (a: Fraction, b: Fraction): Fraction =>
	compareFractions(a, b) <= 0 ? a : b;

/** For display and charts only. */
export const fractionToNumber = ({ over, under }: Fraction): number =>
	under === ONE ? over.toNumber() : over.dividedBy(under).toNumber();
