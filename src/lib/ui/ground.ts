import {
	geoAzimuthalEquidistant,
	geoDistance,
	geoGraticule,
	geoPath,
	geoRotation,
	type GeoPermissibleObjects,
	type GeoProjection
} from 'd3-geo';
import { feature } from 'topojson-client';
import topology from 'virtual:land';
import type { Box, Size, Spot } from './map-labels';

export interface GroundPlace {
	/** Degrees north. */
	readonly latitude: number;
	/** Degrees east. */
	readonly longitude: number;
}

export interface GroundRing {
	readonly id: string;
	/** Few letters, to stand on it. */
	readonly label: string;
	/** What is said of it, for the list beside the map. */
	readonly cells: readonly string[];
	/** Around the centre, in metres; null where there is nothing to draw. */
	readonly radius: number | null;
	readonly look: 'main' | 'first' | 'second' | 'third' | 'fourth' | 'thin' | 'dotted';
}

/** What a map is to show: lengths in metres. */
export interface GroundScene {
	readonly centre: GroundPlace;
	readonly other: GroundPlace;
	readonly apart: number;
	readonly rings: readonly GroundRing[];
	/** How long a degree is at the centre. */
	readonly degree: number;
}

/** The ground as it is seen: the centre's true distances to all around it. */
export interface GroundView {
	readonly frame: Size;
	/** Pixels of a metre. */
	readonly scale: number;
	readonly centre: Spot;
	readonly other: Spot;
	readonly project: (place: GroundPlace) => Spot;
	readonly placeAt: (spot: Spot) => GroundPlace | null;
	readonly distance: (from: GroundPlace, to: GroundPlace) => number;
	readonly projection: GeoProjection;
}

const DEGREES = 180 / Math.PI;

/** Room around what the frame has to hold, for its labels. */
const MARGIN = 22;
/** A limit that ends so many times farther off would leave the sites on one spot. */
const FARTHEST_NEXT = 4;
const FARTHEST_MAIN = 8;
/** Metres of ground that are shown around sites on one spot without any circle. */
const LEAST_EXTENT = 5000;

const pair = ({ latitude, longitude }: GroundPlace): [number, number] => [longitude, latitude];

/** The circles that the frame must hold whole: the next one beyond the other site, and the main one where it is not far. */
export function radiiToHold({
	apart,
	rings
}: Pick<GroundScene, 'apart' | 'rings'>): readonly number[] {
	const radii = rings.flatMap(({ radius }) => radius ?? []).sort((a, b) => a - b);
	const inner = radii.filter((radius) => radius < apart).at(-1);
	const next = radii.find((radius) => radius >= apart);
	const main = rings.find(({ look }) => look === 'main')?.radius;
	return [
		inner,
		inner === undefined || (next ?? 0) <= FARTHEST_NEXT * apart ? next : undefined,
		(main ?? 0) <= FARTHEST_MAIN * apart ? main : undefined
	].flatMap((radius) => radius ?? []);
}

/** Metres from the centre to the edges of what must be seen, x to the right and y down. */
function extentOf(scene: GroundScene, other: Spot): Box {
	const least = scene.apart < LEAST_EXTENT ? LEAST_EXTENT : 0;
	const around = Math.max(least, ...radiiToHold(scene));
	const [left, top] = [Math.min(-around, other.x), Math.min(-around, other.y)];
	const [right, bottom] = [Math.max(around, other.x), Math.max(around, other.y)];
	return { x: left, y: top, width: right - left, height: bottom - top };
}

/**
 * The other site from the centre, in metres. Not by the projection itself, which knows no direction near the far side
 * of the globe.
 */
function otherSide({ centre, other, apart }: GroundScene): Spot {
	const [east, north] = geoRotation([-centre.longitude, -centre.latitude])(pair(other));
	const [x, y] = [Math.cos(north / DEGREES) * Math.sin(east / DEGREES), Math.sin(north / DEGREES)];
	const bearing = Math.atan2(x, y);
	return { x: apart * Math.sin(bearing), y: -apart * Math.cos(bearing) };
}

/**
 * Azimuthal equidistant about the centre: circles around it are circles, and the shortest way to the other site is
 * straight. The sphere is as large as makes the way between the two sites as long as it is on the ellipsoid; other
 * places lie up to half a percent of their distance beside where they would on it.
 *
 * @param zoom each step shows half as much; negative steps show more, up to the whole globe.
 */
export function viewOf(scene: GroundScene, frame: Size, zoom: number): GroundView {
	const angle = geoDistance(pair(scene.centre), pair(scene.other));
	const radius = angle > 0 && scene.apart > 0 ? scene.apart / angle : scene.degree * DEGREES;
	const { longitude, latitude } = scene.centre;
	const projection = geoAzimuthalEquidistant()
		.rotate([-longitude, -latitude])
		.scale(radius)
		.translate([0, 0]);
	const { x, y } = otherSide(scene);
	const extent = extentOf(scene, { x, y });
	const whole = Math.min(frame.width, frame.height) / (2 * Math.PI * radius);
	const fitting = Math.min(
		(frame.width - 2 * MARGIN) / extent.width,
		(frame.height - 2 * MARGIN) / extent.height
	);
	const scale = Math.max(whole, fitting * 2 ** zoom);
	// Closer in, the sites stay in sight rather than the circles.
	const focus =
		zoom > 0
			? { x: x / 2, y: y / 2 }
			: { x: extent.x + extent.width / 2, y: extent.y + extent.height / 2 };
	const centre = { x: frame.width / 2 - focus.x * scale, y: frame.height / 2 - focus.y * scale };
	projection
		.scale(radius * scale)
		.translate([centre.x, centre.y])
		.clipAngle(Math.min(179.9, (farthestCorner(centre, frame) / (radius * scale)) * DEGREES))
		.clipExtent([
			[-1, -1],
			[frame.width + 1, frame.height + 1]
		]);
	return {
		frame,
		scale,
		centre,
		other: { x: centre.x + x * scale, y: centre.y + y * scale },
		projection,
		project: (place) => {
			const [left, top] = projection(pair(place)) ?? [NaN, NaN];
			return { x: left, y: top };
		},
		placeAt: (spot) => placeAt(spot, { projection, centre, reach: Math.PI * radius * scale }),
		distance: (from, to) => geoDistance(pair(from), pair(to)) * radius
	};
}

/** null beyond the far side of the globe, where there is no place. */
function placeAt(
	{ x, y }: Spot,
	{
		projection,
		centre,
		reach
	}: { readonly projection: GeoProjection; readonly centre: Spot; readonly reach: number }
): GroundPlace | null {
	if (Math.hypot(x - centre.x, y - centre.y) >= reach) return null;
	const [longitude, latitude] = projection.invert?.([x, y]) ?? [NaN, NaN];
	return Number.isFinite(longitude) && Number.isFinite(latitude) ? { latitude, longitude } : null;
}

const farthestCorner = ({ x, y }: Spot, { width, height }: Size): number =>
	Math.hypot(Math.max(x, width - x), Math.max(y, height - y)) + 2;

const outlines = feature(topology, topology.objects.land);

const drawn = (what: GeoPermissibleObjects, { projection }: GroundView): string =>
	geoPath(projection).digits(1)(what) ?? '';

export const landPath = (view: GroundView): string => drawn(outlines, view);

/** The edge of the globe, where all of it is seen. */
export const globePath = (view: GroundView): string => drawn({ type: 'Sphere' }, view);

/** Degrees between two lines, so that some are seen. */
const GRATICULE_STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30];
const LINES_ACROSS = 4;

export function graticulePath(view: GroundView, degree: number): string {
	const { width, height } = view.frame;
	const across = Math.max(width, height) / view.scale / degree;
	const step = GRATICULE_STEPS.find((each) => across / each <= LINES_ACROSS * 2) ?? 30;
	const middle = view.placeAt({ x: width / 2, y: height / 2 });
	if (middle === null) return '';
	// On the whole globe a line every few degrees would be many; nearby, only those in sight are made.
	const [south, north] = [middle.latitude - across, middle.latitude + across];
	const wide = Math.abs(middle.latitude) + across >= 85;
	const turn = wide ? 180 : across / Math.cos(middle.latitude / DEGREES);
	const lines = geoGraticule().step([step, step]).precision(Math.min(2.5, step));
	const lower = (degrees: number) => Math.floor(degrees / step) * step;
	if (turn < 180)
		lines.extent([
			[lower(middle.longitude - turn), Math.max(-90, lower(south))],
			[lower(middle.longitude + turn) + step, Math.min(90, lower(north) + step)]
		]);
	return drawn(lines(), view);
}

/** A length that is easily said, at most so long. */
export function roundLength(most: number): number {
	const power = 10 ** Math.floor(Math.log10(most));
	return ([5, 2, 1].find((digit) => digit * power <= most) ?? 1) * power;
}

/** As many decimals of a degree as a pixel is worth. */
export function decimalsOf({ scale }: GroundView, degree: number): number {
	const pixel = 1 / scale / degree;
	return Math.max(2, Math.min(5, Math.ceil(-Math.log10(pixel))));
}
