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
import {
	AMPLIFIER_DELAY,
	FEC_DELAY,
	IPSEC_DELAY,
	MACSEC_DELAY,
	REGENERATOR_DELAY,
	ROUTER_DELAY
} from '#lib/facts/dci';
import { ETHERNET_OVERHEAD, MTU_STANDARD } from '#lib/facts/ethernet';
import { FIBRE_GROUP_INDEX, SPEED_OF_LIGHT } from '#lib/facts/physics';
import { once } from '#lib/scenario/once';
import { joinParts, mapPart, type Part, ready, waiting } from '#lib/scenario/part';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { PATH_QUESTIONS } from '#lib/scenario/questions/path';
import { placeBook } from '#lib/scenario/questions/place-book';
import { asking } from '#lib/scenario/questions/reading';

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
	readonly jitter: Seconds;
	readonly oneWayPerMetre: SecondsPerMetre;
	readonly equipment: Equipment;
}

/** A frame of the usual size with all that Ethernet adds to it. */
const fullFrame = () => add(MTU_STANDARD.value, ETHERNET_OVERHEAD.value);

/** One metre of the catalogue's fibre, one way. */
export function fibrePerMetre(): SecondsPerMetre {
	const delay = fibreDelay({
		groupIndex: FIBRE_GROUP_INDEX.value,
		lightSpeed: SPEED_OF_LIGHT.value
	});
	if (delay.kind !== 'delay') throw new Error('the catalogued fibre constants are refused');
	return delay.oneWayPerMetre;
}

const delaysAt = (end: PathEnd): EquipmentDelays => ({
	amplifier: AMPLIFIER_DELAY.value[end],
	regenerator: REGENERATOR_DELAY.value[end],
	fecLine: FEC_DELAY.value[end],
	macsecLink: MACSEC_DELAY.value[end],
	ipsecGateway: IPSEC_DELAY.value[end],
	router: ROUTER_DELAY.value[end]
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

interface Lengths {
	readonly route: Metres;
	readonly protectionRoute: Metres | null;
}

interface Given extends Lengths {
	readonly equipment: Equipment;
	readonly serialization: Parameters<typeof pathDelay>[0]['serialization'];
	readonly jitter: Seconds;
	readonly measured: MeasuredRtt | null;
}

/** The measured round trip where it counts: one that no fibre can reach is shown and not used. */
export const usedRoundTrip = ({ measured }: Pick<Path, 'measured'>): Seconds | null =>
	measured === null || measured.check.kind === 'too-fast-for-fibre' ? null : measured.typed;

/** The measured round trip takes the place of the working path's sum; its parts stay as computed. */
const asMeasured = (delay: PathDelay, given: Pick<Path, 'measured'>): PathDelay => ({
	...delay,
	roundTrip: usedRoundTrip(given) ?? delay.roundTrip
});

function pathsAt(end: PathEnd, given: Given): Paths {
	const { route, protectionRoute, equipment, serialization, jitter } = given;
	const assumed = { oneWayPerMetre: fibrePerMetre(), delays: delaysAt(end) };
	const over = (length: Metres) => pathDelay({ route: length, equipment, serialization }, assumed);
	return planPaths({
		working: asMeasured(over(route), given),
		protection:
			protectionRoute === null
				? { kind: 'none' }
				: protectionRoute === route
					? { kind: 'path', delay: asMeasured(over(route), given) }
					: { kind: 'path', delay: over(protectionRoute) },
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
			withValues(scenario, ['route', 'prot', 'rtt', 'jit', 'saf', 'link'], ready)
		),
		([line, equipment, typed]) => {
			const { route } = fibreRoute(line.metres, Number(typed.route));
			const protectionRoute = typed.prot === null ? null : scale(route, Number(typed.prot));
			const measured =
				typed.rtt === null ? null : measuredRtt(milliseconds(Number(typed.rtt)), line.metres);
			const jitter = milliseconds(Number(typed.jit));
			const serialization = {
				frame: fullFrame(),
				rate: gigabitsPerSecond(Number(typed.link)),
				storeAndForwardHops: Number(typed.saf)
			};
			const given = { route, protectionRoute, equipment, serialization, jitter, measured };
			return {
				line,
				routeFactor: Number(typed.route),
				route,
				protectionRoute,
				ends: { low: pathsAt('low', given), high: pathsAt('high', given) },
				measured,
				jitter,
				oneWayPerMetre: fibrePerMetre(),
				equipment
			};
		}
	)
);

const measuredRtt = (typed: Seconds, straightLine: Metres): MeasuredRtt => ({
	typed,
	check: checkTypedRtt({ typed, straightLine, oneWayPerMetre: fibrePerMetre() })
});

/** The longer of the two ways, which reach and limits are held to. */
export const longestWay = ({ route, protectionRoute }: Lengths): Metres =>
	protectionRoute !== null && protectionRoute > route ? protectionRoute : route;

export const planned = (path: Path): Seconds => path.ends.high.planned;
