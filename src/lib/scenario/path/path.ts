import { PATH_VALUES } from '#lib/facts/path-values';
import { fibreDelay, type SecondsPerMetre } from '#lib/calc/latency';
import {
	checkTypedRtt,
	type Equipment,
	type EquipmentDelays,
	fibreRoute,
	pathDelay,
	type PathDelay,
	type Paths,
	planPaths,
	scaledRoundTrip,
	type Serialization,
	type TypedRtt
} from '#lib/calc/path';
import {
	add,
	gigabitsPerSecond,
	kilometres,
	type Metres,
	miles,
	microseconds,
	milliseconds,
	scale,
	type Seconds
} from '#lib/calc/units';
import { once } from '#lib/scenario/once';
import { joinParts, mapPart, type Part, ready, waiting } from '#lib/scenario/part';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { PATH_QUESTIONS } from '#lib/scenario/questions/path';
import { placeBook } from '#lib/scenario/questions/place-book';
import { asking, type ValueOf } from '#lib/scenario/questions/reading';

const withValues = asking(PATH_QUESTIONS);

/** "kilometres" and what may stand behind it. */
const LONGEST_UNIT = 16;

export type StraightLine =
	| {
			readonly kind: 'typed';
			readonly metres: Metres;
			/** The unit that was typed, in which it is spoken, and the length in it. */
			readonly unit: 'km' | 'mi';
			readonly length: number;
	  }
	| {
			readonly kind: 'places';
			readonly metres: Metres;
			readonly from: string;
			readonly to: string;
			readonly same: 'same-place' | 'apart';
	  };

/** Sources give spans for what devices add, so a path has a quick and a slow end. */
export type PathEnd = 'low' | 'high';

export interface MeasuredRtt {
	readonly typed: Seconds;
	readonly check: TypedRtt;
}

export interface Path {
	readonly line: StraightLine;
	readonly routeFactor: number;
	readonly route: Metres;
	/** null where there is no second path. */
	readonly protectionRoute: Metres | null;
	readonly ends: Readonly<Record<PathEnd, Paths>>;
	/** null where nothing was measured; one that no fibre can reach is shown and not used. */
	readonly measured: MeasuredRtt | null;
	/** The same for the protection path. */
	readonly protectionMeasured: MeasuredRtt | null;
	readonly jitter: Seconds;
	readonly oneWayPerMetre: SecondsPerMetre;
	readonly equipment: Equipment;
}

/** A frame of the usual size with all that Ethernet adds to it. */
const fullFrame = () => add(PATH_VALUES['mtu-standard'], PATH_VALUES['ethernet-overhead']);

/** One metre of the catalogue's fibre, one way. */
export function fibrePerMetre(): SecondsPerMetre {
	const delay = fibreDelay({
		groupIndex: PATH_VALUES['fibre-group-index'],
		lightSpeed: PATH_VALUES['speed-of-light']
	});
	if (delay.kind !== 'delay') throw new Error('the catalogued fibre constants are refused');
	return delay.oneWayPerMetre;
}

const delaysAt = (end: PathEnd): EquipmentDelays => ({
	amplifier: PATH_VALUES['amplifier-delay'][end],
	regenerator: PATH_VALUES['regenerator-delay'][end],
	fecLine: PATH_VALUES['fec-delay'][end],
	macsecLink: PATH_VALUES['macsec-delay'][end],
	ipsecGateway: PATH_VALUES['ipsec-delay'][end],
	router: PATH_VALUES['router-delay'][end]
});

const equipmentOf = (scenario: Scenario): Part<Equipment> =>
	withValues(scenario, ['amp', 'regen', 'fec', 'msec', 'ipsec', 'hops', 'eqd'], (typed) =>
		ready({
			amplifiers: Number(typed.amp),
			regenerators: Number(typed.regen),
			fecLines: Number(typed.fec),
			macsecLinks: Number(typed.msec),
			ipsecGateways: Number(typed.ipsec),
			routers: Number(typed.hops),
			other: microseconds(Number(typed.eqd))
		})
	);

/** The speed of the link is asked only where a device waits for whole frames. */
const serializationOf = (scenario: Scenario): Part<Serialization | null> =>
	withValues(scenario, ['saf'], ({ saf }) =>
		Number(saf) === 0
			? ready(null)
			: withValues(scenario, ['link'], ({ link }) =>
					ready({
						frame: fullFrame(),
						rate: gigabitsPerSecond(Number(link)),
						storeAndForwardHops: Number(saf)
					})
				)
	);

interface Lengths {
	readonly route: Metres;
	readonly protectionRoute: Metres | null;
}

interface Given extends Lengths {
	readonly equipment: Equipment;
	readonly serialization: Serialization | null;
	readonly jitter: Seconds;
	readonly measured: MeasuredRtt | null;
	readonly protectionMeasured: MeasuredRtt | null;
}

/** A measured round trip where it counts: one that no fibre can reach is shown and not used. */
export const usedRoundTrip = (measured: MeasuredRtt | null): Seconds | null =>
	measured === null || measured.check.kind === 'too-fast-for-fibre' ? null : measured.typed;

/** What was measured takes the place of a path's sum; its parts stay as computed. */
const asMeasured = (delay: PathDelay, roundTrip: Seconds | null): PathDelay => ({
	...delay,
	roundTrip: roundTrip ?? delay.roundTrip
});

/** What was measured on the protection path, or else what the measured working path makes of it. */
function protectionRoundTrip(end: PathEnd, given: Given, protectionRoute: Metres): Seconds | null {
	const own = usedRoundTrip(given.protectionMeasured);
	const measured = usedRoundTrip(given.measured);
	if (own !== null || measured === null) return own;
	const { route } = given;
	const oneWayPerMetre = fibrePerMetre();
	return scaledRoundTrip({ measured, route, longer: protectionRoute, oneWayPerMetre })[end];
}

function pathsAt(end: PathEnd, given: Given): Paths {
	const { route, protectionRoute, equipment, serialization, jitter } = given;
	const assumed = { oneWayPerMetre: fibrePerMetre(), delays: delaysAt(end) };
	const over = (length: Metres) => pathDelay({ route: length, equipment, serialization }, assumed);
	return planPaths({
		working: asMeasured(over(route), usedRoundTrip(given.measured)),
		protection:
			protectionRoute === null
				? { kind: 'none' }
				: {
						kind: 'path',
						delay: asMeasured(
							over(protectionRoute),
							given.measured === null && given.protectionMeasured === null
								? null
								: protectionRoundTrip(end, given, protectionRoute)
						)
					},
		jitterAllowance: jitter
	});
}

function betweenPlaces(scenario: Scenario): Part<StraightLine> {
	return withValues(scenario, ['pa', 'pb'], ({ pa, pb }): Part<StraightLine> => {
		const found = placeBook()?.distance(pa, pb);
		if (found === undefined) return waiting('pa', 'pb');
		if (found.kind === 'no-place') return waiting(found.place === 'from' ? 'pa' : 'pb');
		const same = found.kind === 'same-place' ? 'same-place' : 'apart';
		return ready({ kind: 'places', metres: found.metres, from: pa.name, to: pb.name, same });
	});
}

const inMetres = { km: kilometres, mi: miles };

/** Miles that were typed are spoken in miles, whichever unit the question counts. */
function spokenIn({ dist, km }: Scenario): 'km' | 'mi' {
	const [, unit] = /([a-z]+)\W*$/i.exec(km.slice(-LONGEST_UNIT)) ?? [];
	if (unit === undefined) return dist === 'mi' ? 'mi' : 'km';
	return /^mi/i.test(unit) ? 'mi' : 'km';
}

/** The straight line between the sites, typed or measured on the map. */
const straightLineOf = (scenario: Scenario): Part<StraightLine> =>
	withValues(scenario, ['dist'], ({ dist: unit }) =>
		unit === 'places'
			? betweenPlaces(scenario)
			: withValues(scenario, ['km'], ({ km }) => {
					const metres = inMetres[unit](Number(km));
					const spoken = spokenIn(scenario);
					const length = metres / inMetres[spoken](1);
					return ready<StraightLine>({ kind: 'typed', metres, unit: spoken, length });
				})
	);

/**
 * The way between the sites, the only one there is: whoever speaks of a distance or a round trip has it from here.
 * Sources give spans for what devices add; it is planned with the slow end of them, and with the longer of two paths.
 */
export const pathOf = once((scenario: Scenario): Part<Path> =>
	mapPart(
		joinParts(
			straightLineOf(scenario),
			equipmentOf(scenario),
			serializationOf(scenario),
			withValues(scenario, ['route', 'prot', 'rtt', 'prtt', 'jit'], ready)
		),
		([line, equipment, serialization, typed]) => {
			const { route } = fibreRoute(line.metres, Number(typed.route));
			const protectionRoute = typed.prot === null ? null : scale(route, Number(typed.prot));
			const measured = typed.rtt === null ? null : measuredRtt(typed.rtt, line.metres);
			const protectionMeasured =
				protectionRoute === null || typed.prtt === null
					? null
					: measuredRtt(typed.prtt, line.metres);
			const jitter = milliseconds(Number(typed.jit));
			const given = {
				route,
				protectionRoute,
				equipment,
				serialization,
				jitter,
				measured,
				protectionMeasured
			};
			return {
				line,
				routeFactor: Number(typed.route),
				route,
				protectionRoute,
				ends: { low: pathsAt('low', given), high: pathsAt('high', given) },
				measured,
				protectionMeasured,
				jitter,
				oneWayPerMetre: fibrePerMetre(),
				equipment
			};
		}
	)
);

function measuredRtt(
	inMilliseconds: NonNullable<ValueOf<(typeof PATH_QUESTIONS)['rtt']>>,
	straightLine: Metres
): MeasuredRtt {
	const typed = milliseconds(Number(inMilliseconds));
	return { typed, check: checkTypedRtt({ typed, straightLine, oneWayPerMetre: fibrePerMetre() }) };
}

/** The longer of the two ways, which reach and limits are held to. */
export const longestWay = ({ route, protectionRoute }: Lengths): Metres =>
	protectionRoute !== null && protectionRoute > route ? protectionRoute : route;

export const planned = (path: Path): Seconds => path.ends.high.planned;

export type RoundTripBasis =
	/** Nothing of it was measured: a floor. */
	| 'worked-out'
	| 'measured'
	/** The protection path, from what was measured on the working one. */
	| 'scaled';

/** What the round trip to plan with rests on: the slower of the two paths decides. */
export function roundTripBasis({ ends, measured, protectionMeasured }: Path): RoundTripBasis {
	const { working, protection } = ends.high;
	const workingBasis = usedRoundTrip(measured) === null ? 'worked-out' : 'measured';
	if (protection.kind === 'none' || protection.delay.roundTrip <= working.roundTrip)
		return workingBasis;
	if (usedRoundTrip(protectionMeasured) !== null) return 'measured';
	return workingBasis === 'measured' ? 'scaled' : 'worked-out';
}
