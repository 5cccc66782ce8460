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
	bytes,
	gigabitsPerSecond,
	type Metres,
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
import { FIBRE_GROUP_INDEX, SPEED_OF_LIGHT } from '#lib/facts/physics';
import { joinParts } from '#lib/scenario/questions/reading';
import { andThen, ready, withValues } from '#lib/scenario/questions/reading';
import type {
	SitesPart as Part,
	SitesReading as Reading
} from '#lib/scenario/questions/sites-reading';

import { readStraightLine, type StraightLine } from './places';

/** Sources give spans for what devices add, so a path has a quick and a slow end. */
export type PathEnd = 'low' | 'high';

export interface MeasuredRtt {
	readonly typed: Seconds;
	readonly check: TypedRtt;
}

export interface PathAnswer {
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

const FULL_FRAME_BYTES = 1538;

function catalogueFibre(): SecondsPerMetre {
	const delay = fibreDelay({
		groupIndex: FIBRE_GROUP_INDEX.value,
		lightSpeed: SPEED_OF_LIGHT.value
	});
	if (delay.kind !== 'delay') throw new Error('the catalogued fibre constants are refused');
	return delay.oneWayPerMetre;
}

/** One metre of the catalogue's fibre, one way. */
export const FIBRE_PER_METRE: SecondsPerMetre = catalogueFibre();

const delaysAt = (end: PathEnd): EquipmentDelays => ({
	amplifier: AMPLIFIER_DELAY.value[end],
	regenerator: REGENERATOR_DELAY.value[end],
	fecLine: FEC_DELAY.value[end],
	macsecLink: MACSEC_DELAY.value[end],
	ipsecGateway: IPSEC_DELAY.value[end],
	router: ROUTER_DELAY.value[end]
});

const readEquipment = (reading: Reading): Part<Equipment> =>
	withValues(reading, ['amp', 'regen', 'fec', 'msec', 'ipsec', 'hops', 'eqd'], (typed) =>
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

const used = (measured: MeasuredRtt | null): measured is MeasuredRtt =>
	measured !== null && measured.check.kind !== 'too-fast-for-fibre';

/** The measured round trip takes the place of the working path's sum; its parts stay as computed. */
const asMeasured = (delay: PathDelay, measured: MeasuredRtt | null): PathDelay =>
	used(measured) ? { ...delay, roundTrip: measured.typed } : delay;

function pathsAt(end: PathEnd, given: Given): Paths {
	const { route, protectionRoute, equipment, serialization, jitter, measured } = given;
	const assumed = { oneWayPerMetre: FIBRE_PER_METRE, delays: delaysAt(end) };
	const over = (length: Metres) => pathDelay({ route: length, equipment, serialization }, assumed);
	return planPaths({
		working: asMeasured(over(route), measured),
		protection:
			protectionRoute === null
				? { kind: 'none' }
				: protectionRoute === route
					? { kind: 'path', delay: asMeasured(over(route), measured) }
					: { kind: 'path', delay: over(protectionRoute) },
		jitterAllowance: jitter
	});
}

/** From the map to both round trips, at the quick and the slow end of what devices add. */
export const answerPath = (reading: Reading): Part<PathAnswer> =>
	andThen(joinParts(readStraightLine(reading), readEquipment(reading)), ([line, equipment]) =>
		withValues(reading, ['route', 'prot', 'rtt', 'jit', 'saf', 'link'], (typed) => {
			const { route } = fibreRoute(line.metres, Number(typed.route));
			const protectionRoute = typed.prot === null ? null : scale(route, Number(typed.prot));
			const measured =
				typed.rtt === null ? null : measuredRtt(milliseconds(Number(typed.rtt)), line.metres);
			const jitter = milliseconds(Number(typed.jit));
			const serialization = {
				frame: bytes(FULL_FRAME_BYTES),
				rate: gigabitsPerSecond(Number(typed.link)),
				storeAndForwardHops: Number(typed.saf)
			};
			const given = { route, protectionRoute, equipment, serialization, jitter, measured };
			return ready({
				line,
				routeFactor: Number(typed.route),
				route,
				protectionRoute,
				ends: { low: pathsAt('low', given), high: pathsAt('high', given) },
				measured,
				jitter,
				oneWayPerMetre: FIBRE_PER_METRE,
				equipment
			});
		})
	);

const measuredRtt = (typed: Seconds, straightLine: Metres): MeasuredRtt => ({
	typed,
	check: checkTypedRtt({ typed, straightLine, oneWayPerMetre: FIBRE_PER_METRE })
});

/** The longer of the two ways, which reach and limits are held to. */
export const longestWay = ({ route, protectionRoute }: Lengths): Metres =>
	protectionRoute !== null && protectionRoute > route ? protectionRoute : route;

export const planned = (path: PathAnswer): Seconds => path.ends.high.planned;
