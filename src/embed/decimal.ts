import BigJs from 'big.js';

/**
 * In the place of decimal.js, by the names that the arithmetic of the site calls it: an embed adds, multiplies and
 * divides numbers, and nothing else of that library. Held to the same answers by tests/embed/decimal.apart.test.ts.
 */

// As exact.ts asks for it: 40 digits, and none written with an exponent that a form can hold.
BigJs.DP = 40;
BigJs.NE = -40;
BigJs.PE = 40;

type Big = BigJs;
type Given = BigJs.BigSource;

const METHODS = {
	dividedBy(this: Big, other: Given) {
		return this.div(other);
	},
	divToInt(this: Big, other: Given) {
		// Of a quotient rounded to 40 places the whole part may be one too many.
		const whole = this.div(other).round(0, BigJs.roundDown);
		return whole.times(other).abs().gt(this.abs()) ? whole.minus(whole.s) : whole;
	},
	floor(this: Big) {
		const whole = this.round(0, BigJs.roundDown);
		return whole.gt(this) ? whole.minus(1) : whole;
	},
	ceil(this: Big) {
		const whole = this.round(0, BigJs.roundDown);
		return whole.lt(this) ? whole.plus(1) : whole;
	},
	isZero(this: Big) {
		return this.c[0] === 0;
	},
	isNegative(this: Big) {
		return this.s < 0;
	},
	isInteger(this: Big) {
		return this.round(0, BigJs.roundDown).eq(this);
	},
	equals(this: Big, other: Given) {
		return this.eq(other);
	},
	lessThan(this: Big, other: Given) {
		return this.lt(other);
	},
	lessThanOrEqualTo(this: Big, other: Given) {
		return this.lte(other);
	},
	greaterThan(this: Big, other: Given) {
		return this.gt(other);
	},
	greaterThanOrEqualTo(this: Big, other: Given) {
		return this.gte(other);
	},
	comparedTo(this: Big, other: Given) {
		return this.cmp(other);
	},
	modulo(this: Big, other: Given) {
		return this.mod(other);
	},
	toDecimalPlaces(this: Big, places: number) {
		return this.round(places, BigJs.roundHalfUp);
	}
};

const smallest = (first: Big, ...rest: readonly Big[]): Big =>
	rest.reduce((least, each) => (each.lt(least) ? each : least), first);

export const Decimal = {
	clone: () => {
		Object.assign(BigJs.prototype, METHODS);
		return Object.assign(BigJs, { min: smallest });
	}
};
