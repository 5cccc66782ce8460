/** The texts that a moving input may take, the least first. */
export interface Scale {
	readonly size: number;
	readonly at: (place: number) => string;
	/** The place of a figure, or of the nearest one on the scale. */
	readonly near: (figure: number) => number;
}

const within = (size: number, place: number): number => Math.min(size - 1, Math.max(0, place));

/** From `from` to `to` by so many parts of one: 1 for whole figures, 100 for hundredths. */
export function evenScale(from: number, to: number, { partsOfOne = 1, step = 1 } = {}): Scale {
	const size = Math.floor(((to - from) * partsOfOne) / step) + 1;
	const first = Math.round(from * partsOfOne);
	return {
		size,
		// A quotient of whole numbers prints as short as it can be.
		at: (place) => String((first + place * step) / partsOfOne),
		near: (figure) => within(size, Math.round((figure * partsOfOne - first) / step))
	};
}

/** All figures of three digits from `from` to `to`: as fine as an estimate is known. Both are above 0. */
export function threeFigureScale(from: number, to: number): Scale {
	const placeOf = (figure: number): number => {
		const power = Math.floor(Math.log10(figure) + 1e-12) - 2;
		return power * 900 + Math.round(figure / 10 ** power) - 100;
	};
	const first = placeOf(from);
	const size = placeOf(to) - first + 1;
	return {
		size,
		at: (place) => {
			const absolute = first + place;
			const power = Math.floor(absolute / 900);
			return String(Number(`${absolute - power * 900 + 100}e${power}`));
		},
		near: (figure) => within(size, placeOf(figure) - first)
	};
}

/** Texts in an order of their own, each with the figure it stands for. */
export const listedScale = (
	entries: readonly (readonly [text: string, figure: number])[]
): Scale => ({
	size: entries.length,
	at: (place) => {
		const entry = entries[place];
		if (entry === undefined) throw new Error(`a scale of ${entries.length} has no place ${place}`);
		return entry[0];
	},
	near: (figure) =>
		entries.reduce(
			(best, [, each], place) =>
				Math.abs(each - figure) < Math.abs((entries[best]?.[1] ?? 0) - figure) ? place : best,
			0
		)
});
