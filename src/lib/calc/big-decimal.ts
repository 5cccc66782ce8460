import BigJs from 'big.js';
import type { Exact, ExactNumbers } from './exact';

/**
 * big.js by the names of decimal.js, in whose place the site and embeds are built with it (`src/build/small-decimals.js`):
 * what is counted is added, multiplied, divided and compared, and the rest of decimal.js weighs 9 kB. Held to the same
 * answers by tests/calc/big-decimal.apart.test.ts.
 */

// As exact.ts asks for it: 40 digits, and none written with an exponent that a form can hold.
BigJs.DP = 40;
BigJs.NE = -40;
BigJs.PE = 40;

type Big = BigJs;
type Given = BigJs.BigSource;

/** What big.js has under another name, or not at all. */
const METHODS: {
	readonly [Name in Exclude<keyof Exact, keyof Big>]: (
		this: Big,
		other: never
	) => Big | boolean | number;
} = {
	dividedBy(other: Given) {
		return this.div(other);
	},
	divToInt(other: Given) {
		// Of a quotient rounded to 40 places the whole part may be one too many.
		const whole = this.div(other).round(0, BigJs.roundDown);
		return whole.times(other).abs().gt(this.abs()) ? whole.minus(whole.s) : whole;
	},
	floor() {
		const whole = this.round(0, BigJs.roundDown);
		return whole.gt(this) ? whole.minus(1) : whole;
	},
	ceil() {
		const whole = this.round(0, BigJs.roundDown);
		return whole.lt(this) ? whole.plus(1) : whole;
	},
	isZero() {
		return this.c[0] === 0;
	},
	isNegative() {
		return this.s < 0;
	},
	isInteger() {
		return this.round(0, BigJs.roundDown).eq(this);
	},
	equals(other: Given) {
		return this.eq(other);
	},
	lessThan(other: Given) {
		return this.lt(other);
	},
	lessThanOrEqualTo(other: Given) {
		return this.lte(other);
	},
	greaterThan(other: Given) {
		return this.gt(other);
	},
	greaterThanOrEqualTo(other: Given) {
		return this.gte(other);
	},
	comparedTo(other: Given) {
		return this.cmp(other);
	},
	modulo(other: Given) {
		return this.mod(other);
	},
	toDecimalPlaces(places: number) {
		return this.round(places, BigJs.roundHalfUp);
	}
};

const smallest = (first: Big, ...rest: readonly Big[]): Big =>
	rest.reduce((least, each) => (each.lt(least) ? each : least), first);

export const Decimal = {
	clone(): ExactNumbers {
		Object.assign(BigJs.prototype, METHODS);
		return Object.assign(BigJs, { min: smallest }) as unknown as ExactNumbers;
	}
};
