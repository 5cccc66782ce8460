interface Reach {
	readonly least: number;
	/** null where there is no end. */
	readonly most: number | null;
}

/** Ends that lie further apart than this are drawn by their logarithms. */
const WIDE = 50;
/** Left free beyond the ends, as a part of what lies between them; more where a bar goes on. */
const MARGIN = 0.04;
const OPEN_MARGIN = 0.15;

export interface TornadoScale {
	readonly kind: 'linear' | 'logarithmic';
	/** Where a figure stands, from 0 to 1; no end is the right edge. */
	readonly place: (figure: number | null) => number;
}

/** One scale for all bars and the answer that they stand about. */
export function tornadoScale(rows: readonly Reach[], present: number): TornadoScale {
	const figures = [present, ...rows.flatMap(({ least, most }) => [least, most ?? least])];
	const [least, most] = [Math.min(...figures), Math.max(...figures)];
	const kind = least > 0 && most > WIDE * least ? 'logarithmic' : 'linear';
	const at = (figure: number) => (kind === 'linear' ? figure : Math.log(figure));
	const between = at(most) - at(least) || 1;
	const from = at(least) - MARGIN * between;
	const to = at(most) + (rows.some((row) => row.most === null) ? OPEN_MARGIN : MARGIN) * between;
	return { kind, place: (figure) => (figure === null ? 1 : (at(figure) - from) / (to - from)) };
}
