import { mapPart } from '#lib/scenario/part';
import { pathOf, planned } from '#lib/scenario/path/path';
import { PATH_QUESTIONS } from '#lib/scenario/questions/path';
import { LINK_SPEEDS } from '#lib/scenario/solve/link-speeds';
import type { Range } from './ranges';
import { sensitive } from './sensitivity';

const halves = { kind: 'halves' } as const;

/** Cable over map distance, from a line drawn straight to one around a bay. */
const ROUTE_FACTORS = [1, 1.3, 1.6, 2, 3];

/** What of the way between the sites moves a round trip. */
export const PATH_RANGES = {
	km: halves,
	route: { kind: 'steps', steps: ROUTE_FACTORS },
	prot: halves,
	rtt: halves,
	prtt: halves,
	jit: halves,
	eqd: halves,
	amp: halves,
	regen: halves,
	fec: halves,
	msec: halves,
	ipsec: halves,
	hops: halves,
	saf: halves,
	link: { kind: 'steps', steps: LINK_SPEEDS }
} as const satisfies Partial<Record<keyof typeof PATH_QUESTIONS, Range>>;

/** A part of an estimate that its printed figure does not show. */
export const UNSEEN = 0.005;

/** What moves the round trip to plan with. */
export const ROUND_TRIP_SENSITIVITY = sensitive({
	answer: (scenario) => mapPart(pathOf(scenario), planned),
	questions: PATH_QUESTIONS,
	noise: UNSEEN,
	together: 8,
	ranges: PATH_RANGES
});
