import {
	AMPLIFIER_DELAY,
	FEC_DELAY,
	IPSEC_DELAY,
	MACSEC_DELAY,
	REGENERATOR_DELAY,
	ROUTER_DELAY
} from '#lib/facts/path-devices';
import { FIBRE_GROUP_INDEX, ROUTE_FACTOR_PLANNED, SPEED_OF_LIGHT } from '#lib/facts/physics';
import { type MeasuredRtt, type Path, planned, usedRoundTrip } from '#lib/scenario/path/path';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { PATH_QUESTIONS } from '#lib/scenario/questions/path';
import { kilometreWords as kilometresTo, shortTime as timeTo } from '#lib/words/measures';
import { decimal, inFull, significant } from '#lib/words/quantities';
import { factIngredient, type Ingredient, typedInto, type Working } from '#lib/words/working';
import { lineWords } from './sentences';

const typed = typedInto(PATH_QUESTIONS);

/** A step can be worked out again by hand, so it carries a digit more than the answer. */
const STEP_DIGITS = 3;

const shortTime = (time: number): string => timeTo(time, STEP_DIGITS);
const kilometreWords = (length: number): string => kilometresTo(length, STEP_DIGITS);

/** A span as its two ends, in the unit people know it by. */
const spanWords = ({ low, high }: { readonly low: number; readonly high: number }): string =>
	low === high ? shortTime(low) : `${shortTime(low)} to ${shortTime(high)}`;

/** The devices of this path, each with its span; the fibre has its own constants. */
const devicesOf = ({ equipment }: Path): readonly Ingredient[] =>
	(
		[
			[equipment.amplifiers, AMPLIFIER_DELAY],
			[equipment.regenerators, REGENERATOR_DELAY],
			[equipment.fecLines, FEC_DELAY],
			[equipment.macsecLinks, MACSEC_DELAY],
			[equipment.ipsecGateways, IPSEC_DELAY],
			[equipment.routers, ROUTER_DELAY]
		] as const
	)
		.filter(([there]) => there > 0)
		.map(([, fact]) => factIngredient(fact, spanWords(fact.value)));

/** What was taken in the place of the sum, or beside it. */
function measuredStep(measured: MeasuredRtt | null, way: string): readonly string[] {
	if (measured === null) return [];
	return usedRoundTrip(measured) !== null
		? [`measured: ${shortTime(measured.typed)}, in the place of the sum for the ${way} path`]
		: [`measured: ${shortTime(measured.typed)}, quicker than any fibre and not used`];
}

/** The longer path from the measured one, at both ends; nothing where it was not worked out so. */
function scaledSteps(path: Path): readonly string[] {
	const { measured, protectionRoute, route, ends } = path;
	const { low, high } = ends;
	if (
		protectionRoute === null ||
		protectionRoute === route ||
		usedRoundTrip(measured) === null ||
		usedRoundTrip(path.protectionMeasured) !== null ||
		low.protection.kind === 'none' ||
		high.protection.kind === 'none'
	)
		return [];
	const from = shortTime(low.working.roundTrip);
	return [
		`protection path, ${kilometreWords(protectionRoute)}, if the fibre alone is longer: ${from} + ${shortTime(low.protection.delay.roundTrip - low.working.roundTrip)} = ${shortTime(low.protection.delay.roundTrip)}`,
		`protection path, if all of it is longer: ${from} × ${kilometreWords(protectionRoute)} ÷ ${kilometreWords(route)} = ${shortTime(high.protection.delay.roundTrip)}`
	];
}

function protectionSteps(path: Path): readonly string[] {
	const scaled = scaledSteps(path);
	const { protectionRoute, route } = path;
	const { protection } = path.ends.high;
	if (scaled.length > 0 || protection.kind === 'none' || protectionRoute === null) return scaled;
	return protectionRoute === route && path.protectionMeasured === null
		? []
		: [
				`protection path: ${kilometreWords(protectionRoute)}, ${shortTime(protection.delay.roundTrip)}`
			];
}

/** From the map to the round trip that everything is planned with. */
export function pathWorking(path: Path, scenario: Scenario): Working {
	const { line, route, routeFactor, ends, oneWayPerMetre, jitter } = path;
	const { working } = ends.high;
	const perKm = significant(oneWayPerMetre * 1e9, 4);
	return {
		title: 'Round trip',
		formula:
			'Round trip = 2 × (straight line × route factor × delay per km + equipment) + serialization; the slower path and the allowance for jitter count.',
		steps: [
			...(line.kind === 'places'
				? [`${line.from} to ${line.to}: ${lineWords(path)} over the WGS84 ellipsoid`]
				: []),
			`${inFull(FIBRE_GROUP_INDEX.value)} ÷ ${decimal(SPEED_OF_LIGHT.value, 0)} m/s = ${perKm} µs per km, one way`,
			`${lineWords(path)} × ${inFull(routeFactor)} = ${kilometreWords(route)} of fibre`,
			`2 × ${kilometreWords(route)} × ${perKm} µs = ${shortTime(working.fibre)}`,
			`equipment, both ways: ${spanWords({ low: ends.low.working.equipment, high: working.equipment })}`,
			`serialization: ${shortTime(working.serialization)}`,
			...measuredStep(path.measured, 'working'),
			...measuredStep(path.protectionMeasured, 'protection'),
			...protectionSteps(path),
			`to plan with: ${shortTime(planned(path))}${jitter > 0 ? `, of it ${shortTime(jitter)} for jitter` : ''}`
		],
		ingredients: [
			...typed(
				['dist', 'km', 'pa', 'pb', 'route', 'prot', 'rtt', 'prtt', 'eqd', 'jit', 'link', 'saf'],
				scenario
			),
			factIngredient(ROUTE_FACTOR_PLANNED),
			factIngredient(FIBRE_GROUP_INDEX),
			factIngredient(SPEED_OF_LIGHT),
			...devicesOf(path)
		]
	};
}
