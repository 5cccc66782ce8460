import { unmistakable } from '#lib/form/number-field';

/** The texts that a moving input may take, the least first. */
export interface Scale {
	readonly size: number;
	readonly at: (place: number) => string;
	/** The figure that the text stands for. */
	readonly figureAt: (place: number) => number;
	/** The place of a figure, or of the nearest one on the scale. */
	readonly near: (figure: number) => number;
}

const within = (size: number, place: number): number => Math.min(size - 1, Math.max(0, place));

/** From `from` to `to` by so many parts of one: 1 for whole figures, 100 for hundredths. */
export function evenScale(from: number, to: number, { partsOfOne = 1, step = 1 } = {}): Scale {
	const size = Math.floor(((to - from) * partsOfOne) / step) + 1;
	const first = Math.round(from * partsOfOne);
	// A quotient of whole numbers prints as short as it can be.
	const figureAt = (place: number): number => (first + place * step) / partsOfOne;
	return {
		size,
		at: (place) => unmistakable(String(figureAt(place))),
		figureAt,
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
	const figureAt = (place: number): number => {
		const power = Math.floor((first + place) / 900);
		const digits = first + place - power * 900 + 100;
		// A power below one is no double: divided by the whole one, the figure is the nearest to its three digits.
		return power < 0 ? digits / 10 ** -power : digits * 10 ** power;
	};
	return {
		size,
		at: (place) => unmistakable(String(figureAt(place))),
		figureAt,
		near: (figure) => within(size, placeOf(figure) - first)
	};
}

/** Texts in an order of their own, each with the figure it stands for. */
export function listedScale(entries: readonly (readonly [text: string, figure: number])[]): Scale {
	const entryAt = (place: number) => {
		const entry = entries[place];
		if (entry === undefined) throw new Error(`a scale of ${entries.length} has no place ${place}`);
		return entry;
	};
	return {
		size: entries.length,
		at: (place) => entryAt(place)[0],
		figureAt: (place) => entryAt(place)[1],
		near: (figure) => entries.findIndex(([, each]) => each === figure)
	};
}
