/** A piece of the picture in its own units, from its upper left corner. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface Size {
	readonly width: number;
	readonly height: number;
}

export interface MapLabel extends Size {
	readonly id: string;
	/** Upper left corners where it may stand, the best first. */
	readonly spots: readonly Spot[];
	/** `always`: it stands at its freest spot even where none is free. */
	readonly stands: 'always' | 'where-free';
}

export interface Spot {
	readonly x: number;
	readonly y: number;
}

const overlap = (a: Box, b: Box): number =>
	Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
	Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

const covered = (box: Box, taken: readonly Box[]): number =>
	taken.reduce((sum, other) => sum + overlap(box, other), 0);

const within = (at: number, length: number, whole: number): number =>
	Math.max(0, Math.min(at, whole - length));

/** A box moved as little as it takes to stand wholly in the frame. */
export const insideFrame = <B extends Box>(box: B, frame: Size): B => ({
	...box,
	x: within(box.x, box.width, frame.width),
	y: within(box.y, box.height, frame.height)
});

const isInside = (box: Box, frame: Size): boolean => {
	const { x, y } = insideFrame(box, frame);
	return x === box.x && y === box.y;
};

/**
 * A box for each label that has room, in the order of their weight: none is cut by the frame, and none lies on another
 * or on what is taken already.
 */
export function placeLabels(
	labels: readonly MapLabel[],
	{ frame, taken }: { readonly frame: Size; readonly taken: readonly Box[] }
): ReadonlyMap<string, Box> {
	const placed = new Map<string, Box>();
	for (const label of labels) {
		const { width, height } = label;
		const lies = [...taken, ...placed.values()];
		const boxes = label.spots.map(({ x, y }) => ({ x, y, width, height }));
		const free = boxes.find((box) => isInside(box, frame) && covered(box, lies) === 0);
		const box = free ?? (label.stands === 'always' ? freest(boxes, { frame, lies }) : undefined);
		if (box !== undefined) placed.set(label.id, box);
	}
	return placed;
}

function freest(
	boxes: readonly Box[],
	{ frame, lies }: { readonly frame: Size; readonly lies: readonly Box[] }
): Box | undefined {
	const pushed = boxes.map((box) => insideFrame(box, frame));
	// In a corner every spot may be pushed onto a label: right above or below that one there is room.
	const stacked = pushed.flatMap((box) =>
		lies.flatMap((other) =>
			[other.y - box.height, other.y + other.height].map((y) => insideFrame({ ...box, y }, frame))
		)
	);
	return [...pushed, ...stacked].sort((a, b) => covered(a, lies) - covered(b, lies))[0];
}

/** Beside a disc: towards `side` first, then the other ways round. */
export function spotsAround(
	centre: Spot,
	{ width, height }: Size,
	{ gap, side }: { readonly gap: number; readonly side: 'left' | 'right' }
): readonly Spot[] {
	const right = { x: centre.x + gap, y: centre.y - height / 2 };
	const left = { x: centre.x - gap - width, y: centre.y - height / 2 };
	const middle = centre.x - width / 2;
	const levels = [centre.y - gap - height, centre.y + gap];
	return [
		...(side === 'right' ? [right, left] : [left, right]),
		...levels.map((y) => ({ x: middle, y })),
		...levels.flatMap((y) => [
			{ x: centre.x + gap / 2, y },
			{ x: centre.x - gap / 2 - width, y }
		])
	];
}

/** Astride a circle, where it leaves the frame last: first right below, where lines between sites seldom run. */
export function spotsOnRing(
	centre: Spot,
	radius: number,
	{ width, height }: Size
): readonly Spot[] {
	return RING_DEGREES.map((degrees) => {
		const angle = (degrees * Math.PI) / 180;
		return {
			x: centre.x + radius * Math.cos(angle) - width / 2,
			y: centre.y + radius * Math.sin(angle) - height / 2
		};
	});
}

const RING_DEGREES = [
	90, 270, 70, 110, 250, 290, 45, 135, 225, 315, 20, 160, 200, 340, 0, 180
] as const;
