import { seconds, type Quantity, type Seconds } from './units';

export type Solved<U extends string> =
	| { readonly kind: 'found'; readonly value: Quantity<U> }
	/** Even the best value looked at does not reach the time. */
	| { readonly kind: 'never'; readonly best: Seconds }
	/** Every value looked at does, the least favourable included. */
	| { readonly kind: 'always'; readonly worst: Seconds };

/** Of an interval of some six powers of ten: to a part in five thousand, finer than any answer is known. */
const HALVINGS = 16;

/**
 * The value at which a time crosses a limit, by bisection on a scale of logarithms; the time must rise all the way
 * from `quickest` to `slowest`, as those of `estimateMigration` do along each of its inputs.
 */
function crossing<U extends string>(
	timeAt: (value: Quantity<U>) => Seconds,
	{
		within,
		quickest,
		slowest
	}: {
		readonly within: Seconds;
		readonly quickest: Quantity<U>;
		readonly slowest: Quantity<U>;
	}
): Solved<U> {
	const [best, worst] = [timeAt(quickest), timeAt(slowest)];
	if (best > within) return { kind: 'never', best };
	if (worst <= within) return { kind: 'always', worst };
	let fits = Math.log(quickest);
	let fails = Math.log(slowest);
	for (let halving = 0; halving < HALVINGS; halving++) {
		const middle = (fits + fails) / 2;
		if (timeAt(Math.exp(middle) as Quantity<U>) <= within) fits = middle;
		else fails = middle;
	}
	return { kind: 'found', value: Math.exp(fits) as Quantity<U> };
}

/** "Moved within this time takes a link of at least ...": the least value whose time still fits. */
export const leastFor = <U extends string>(
	timeAt: (value: Quantity<U>) => Seconds,
	range: {
		readonly within: Seconds;
		readonly from: Quantity<NoInfer<U>>;
		readonly to: Quantity<NoInfer<U>>;
	}
): Solved<U> =>
	crossing(timeAt, {
		within: seconds(range.within),
		quickest: range.to as Quantity<U>,
		slowest: range.from as Quantity<U>
	});

/** "... of memory is the most that moves within this time": the largest value whose time still fits. */
export const mostFor = <U extends string>(
	timeAt: (value: Quantity<U>) => Seconds,
	range: {
		readonly within: Seconds;
		readonly from: Quantity<NoInfer<U>>;
		readonly to: Quantity<NoInfer<U>>;
	}
): Solved<U> =>
	crossing(timeAt, {
		within: seconds(range.within),
		quickest: range.from as Quantity<U>,
		slowest: range.to as Quantity<U>
	});
