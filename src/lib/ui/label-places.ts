interface Point {
	readonly x: number;
	readonly y: number;
}

export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

interface Size {
	readonly width: number;
	readonly height: number;
}

/** What a label must stay clear of, in the units of the drawing. */
export interface Surroundings {
	/** The plot, which it must not leave. */
	readonly within: Box;
	readonly lines: readonly (readonly Point[])[];
	readonly taken: readonly Box[];
}

/** Around a label nothing may come nearer than this. */
const CLEAR = 3;
/** From its point to the nearest edge or corner of a label: as near as there is room. */
const STEPS = [9, 18, 30, 45, 65, 90, 120];
/** Up and to the left of a rising line there is most often room, and to the right below it. */
const DIRECTIONS = [
	{ x: -1, y: -1 },
	{ x: 1, y: 1 },
	{ x: 1, y: -1 },
	{ x: -1, y: 1 },
	{ x: 0, y: -1 },
	{ x: 0, y: 1 },
	{ x: -1, y: 0 },
	{ x: 1, y: 0 }
] as const;

const wider = (box: Box, by: number): Box => ({
	left: box.left - by,
	top: box.top - by,
	right: box.right + by,
	bottom: box.bottom + by
});

const overlap = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a straight stretch from one point to another runs through a box. */
export function crosses(from: Point, to: Point, box: Box): boolean {
	let [first, last] = [0, 1];
	const sides = [
		[from.x - to.x, from.x - box.left],
		[to.x - from.x, box.right - from.x],
		[from.y - to.y, from.y - box.top],
		[to.y - from.y, box.bottom - from.y]
	] as const;
	for (const [slope, room] of sides) {
		if (slope === 0) {
			if (room < 0) return false;
			continue;
		}
		const at = room / slope;
		if (slope < 0) first = Math.max(first, at);
		else last = Math.min(last, at);
		if (first > last) return false;
	}
	return true;
}

function beside({ x, y }: Point, { width, height }: Size, away: Point, step: number): Box {
	// Off a corner both ways count, so each is shorter.
	const gap = away.x !== 0 && away.y !== 0 ? step * Math.SQRT1_2 : step;
	const left = away.x === 0 ? x - width / 2 : away.x < 0 ? x - gap - width : x + gap;
	const top = away.y === 0 ? y - height / 2 : away.y < 0 ? y - gap - height : y + gap;
	return { left, top, right: left + width, bottom: top + height };
}

/** Inside the plot, moved along its edge where that is enough. */
function kept(box: Box, { left, top, right, bottom }: Box): Box {
	const across = Math.max(left - box.left, 0) - Math.max(box.right - right, 0);
	const down = Math.max(top - box.top, 0) - Math.max(box.bottom - bottom, 0);
	return {
		left: box.left + across,
		top: box.top + down,
		right: box.right + across,
		bottom: box.bottom + down
	};
}

function hits(box: Box, { lines, taken }: Surroundings): number {
	const around = wider(box, CLEAR);
	const through = lines.reduce(
		(total, points) =>
			total +
			points.filter((point, index) => {
				const before = points[index - 1];
				return before !== undefined && crosses(before, point, around);
			}).length,
		0
	);
	return through + taken.filter((other) => overlap(around, other)).length;
}

/**
 * Where a label of a point lies on no line and no other label: as near to the point as there is room, and where there
 * is none at all, on as little as can be.
 */
export function placeBeside(point: Point, size: Size, around: Surroundings): Box {
	const self = wider({ left: point.x, top: point.y, right: point.x, bottom: point.y }, CLEAR);
	const tried = STEPS.flatMap((step) =>
		DIRECTIONS.map((away) => kept(beside(point, size, away, step), around.within))
	).filter((box) => !overlap(box, self));
	const counted = tried.map((box) => ({ box, on: hits(box, around) }));
	const best = counted.reduce(
		(least, each) => (least === undefined || each.on < least.on ? each : least),
		counted[0]
	);
	return best?.box ?? beside(point, size, DIRECTIONS[0], 0);
}

/** Middles of labels one over the other, in the order given, each moved as little as it takes to keep them apart. */
export function stackLabels(
	labels: readonly { readonly at: number; readonly size: number }[],
	{ top, bottom }: { readonly top: number; readonly bottom: number }
): readonly number[] {
	const order = labels
		.map(({ at, size }, index) => ({ at, size, index }))
		.toSorted((a, b) => a.at - b.at);
	const placed = labels.map(({ at }) => at);
	let least = top;
	for (const { at, size, index } of order) {
		const middle = Math.max(at, least + size / 2);
		placed[index] = middle;
		least = middle + size / 2;
	}
	let most = bottom;
	for (const { size, index } of order.toReversed()) {
		const middle = Math.min(placed[index] ?? 0, most - size / 2);
		placed[index] = middle;
		most = middle - size / 2;
	}
	return placed;
}

/** A text in as many lines as it takes; a word that is too long for one stands alone in it. */
export function wrapWords(text: string, fits: (line: string) => boolean): readonly string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		const longer = `${last} ${word}`;
		if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
