/** Which way the input has to go for the wish to come true. */
export type Helps = 'more' | 'less';

export type Boundary =
	/** The last place that meets the wish; the next one towards `beyond` does not. */
	| { readonly kind: 'at'; readonly place: number; readonly beyond: number }
	/** Every place that was looked at does. */
	| { readonly kind: 'always' }
	/** None does; the place that comes nearest. */
	| { readonly kind: 'never'; readonly best: number };

interface Search {
	readonly size: number;
	readonly helps: Helps;
	readonly meets: (place: number) => boolean;
}

/**
 * Where a wish that only ever turns once begins to be met, by halving. For what is not monotone this would give one of
 * several places without a word: that is what `walkedBoundary` is for.
 */
export function halvedBoundary({ size, helps, meets }: Search): Boundary {
	const [best, worst] = helps === 'more' ? [size - 1, 0] : [0, size - 1];
	if (!meets(best)) return { kind: 'never', best };
	if (meets(worst)) return { kind: 'always' };
	let [met, missed] = [best, worst];
	while (Math.abs(met - missed) > 1) {
		const between = Math.trunc((met + missed) / 2);
		if (meets(between)) met = between;
		else missed = between;
	}
	return { kind: 'at', place: met, beyond: missed };
}

/**
 * The place nearest to `from` at which the wish turns, one place after the other: towards what helps where it is not
 * met, else away from it.
 */
export function walkedBoundary({
	size,
	helps,
	meets,
	from
}: Search & { readonly from: number }): Boundary {
	const towards = helps === 'more' ? 1 : -1;
	const inside = (place: number) => place >= 0 && place < size;
	if (meets(from)) {
		let place = from;
		while (inside(place - towards) && meets(place - towards)) place -= towards;
		return inside(place - towards)
			? { kind: 'at', place, beyond: place - towards }
			: { kind: 'always' };
	}
	for (const step of [towards, -towards])
		for (let place = from + step; inside(place); place += step)
			if (meets(place)) return { kind: 'at', place, beyond: place - step };
	return { kind: 'never', best: helps === 'more' ? size - 1 : 0 };
}
