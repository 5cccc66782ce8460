import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
	distanceWithin,
	fibreDelay,
	roundTripOverFibre,
	type SecondsPerMetre
} from '#lib/calc/latency';
import { kilometres, metresPerSecond, microseconds, milliseconds, seconds } from '#lib/calc/units';
import { FIBRE_GROUP_INDEX, SPEED_OF_LIGHT } from '#lib/facts/physics';

const LIGHT = SPEED_OF_LIGHT.value;

const delay = (): SecondsPerMetre => {
	const found = fibreDelay({ groupIndex: FIBRE_GROUP_INDEX.value, lightSpeed: LIGHT });
	if (found.kind !== 'delay') throw new Error('refused');
	return found.oneWayPerMetre;
};

describe(fibreDelay, () => {
	it('takes 4.897 us for a kilometre, one way', () => {
		// 1.4682 / 299792.458 km/s = 4.89739 us/km
		expect(delay() * 1e9).toBeCloseTo(4.89739, 5);
	});

	it('refuses light faster than in a vacuum', () => {
		expect(fibreDelay({ groupIndex: 0.9, lightSpeed: LIGHT })).toEqual({
			kind: 'refused',
			issues: [{ field: 'group-index', fault: 'too-small' }]
		});
	});
});

describe('what cannot be', () => {
	const NO_DELAY = 0 as SecondsPerMetre;
	it('names the speed of light and the delay per metre where they are nothing', () => {
		expect(fibreDelay({ groupIndex: 1, lightSpeed: metresPerSecond(0) })).toEqual({
			kind: 'refused',
			issues: [{ field: 'light-speed', fault: 'not-positive' }]
		});
		expect(
			roundTripOverFibre({
				siteDistance: kilometres(1),
				routeFactor: 1,
				oneWayPerMetre: NO_DELAY,
				oneWayEquipmentDelay: seconds(0)
			})
		).toEqual({ kind: 'refused', issues: [{ field: 'delay-per-metre', fault: 'not-positive' }] });
	});
	it('names every impossible field on the way back from a round trip', () => {
		expect(
			distanceWithin({
				roundTripTime: seconds(-1),
				routeFactor: 0.9,
				oneWayPerMetre: NO_DELAY,
				oneWayEquipmentDelay: seconds(Infinity)
			})
		).toEqual({
			kind: 'refused',
			issues: [
				{ field: 'round-trip-time', fault: 'negative' },
				{ field: 'route-factor', fault: 'too-small' },
				{ field: 'delay-per-metre', fault: 'not-positive' },
				{ field: 'one-way-equipment-delay', fault: 'not-finite' }
			]
		});
	});
});

describe(roundTripOverFibre, () => {
	const route = (km: number, factor = 1, equipment = seconds(0)) =>
		roundTripOverFibre({
			siteDistance: kilometres(km),
			routeFactor: factor,
			oneWayPerMetre: delay(),
			oneWayEquipmentDelay: equipment
		});

	it('takes 0.98 ms there and back over 100 km of route', () => {
		// 100 km x 4.89739 us/km = 0.489739 ms one way, twice that there and back
		const found = route(100);
		expect(found).toMatchObject({ kind: 'round-trip', fibre: 100_000 });
		expect(found.kind === 'round-trip' && found.oneWayFibreDelay * 1e3).toBeCloseTo(0.489739, 6);
		expect(found.kind === 'round-trip' && found.roundTripTime * 1e3).toBeCloseTo(0.979478, 6);
	});

	it('counts the route, and the equipment once in each direction', () => {
		// 50 km x 1.3 = 65 km; 2 x 65 x 4.89739 us = 636.66 us; equipment 2 x 100 us
		const found = route(50, 1.3, microseconds(100));
		expect(found.kind === 'round-trip' && found.fibre).toBeCloseTo(65_000, 6);
		expect(found.kind === 'round-trip' && found.roundTripEquipmentDelay).toBe(0.0002);
		expect(found.kind === 'round-trip' && found.roundTripTime * 1e6).toBeCloseTo(836.66, 2);
	});

	it('is nothing at no distance', () => {
		expect(route(0)).toMatchObject({ kind: 'round-trip', roundTripTime: 0 });
	});

	it('refuses a cable shorter than the line between its ends, and every impossible field at once', () => {
		expect(route(-1, 0.5, seconds(Number.NaN))).toEqual({
			kind: 'refused',
			issues: [
				{ field: 'site-distance', fault: 'negative' },
				{ field: 'route-factor', fault: 'too-small' },
				{ field: 'one-way-equipment-delay', fault: 'not-finite' }
			]
		});
	});
});

describe(distanceWithin, () => {
	const reach = (ms: number, factor = 1, equipment = seconds(0)) =>
		distanceWithin({
			roundTripTime: milliseconds(ms),
			routeFactor: factor,
			oneWayPerMetre: delay(),
			oneWayEquipmentDelay: equipment
		});

	it('allows 510 km of fibre in 5 ms', () => {
		// 2.5 ms one way / 4.89739 us/km = 510.48 km
		const found = reach(5);
		expect(found.kind === 'reaches' && found.fibre / 1e3).toBeCloseTo(510.48, 2);
	});

	it('spends part of the budget on equipment and on the detour', () => {
		// (2.5 - 0.1) ms / 4.89739 us/km = 490.06 km of fibre; / 1.3 = 376.97 km between the sites
		const found = reach(5, 1.3, microseconds(100));
		expect(found.kind === 'reaches' && found.fibre / 1e3).toBeCloseTo(490.06, 2);
		expect(found.kind === 'reaches' && found.siteDistance / 1e3).toBeCloseTo(376.97, 2);
	});

	it('says when the equipment alone takes longer', () => {
		expect(reach(1, 1, milliseconds(0.6))).toEqual({
			kind: 'equipment-uses-it-all',
			roundTripEquipmentDelay: 0.0012
		});
	});

	it('reaches nowhere, but is possible, when the equipment takes exactly all', () => {
		expect(reach(1, 1, milliseconds(0.5))).toEqual({ kind: 'reaches', siteDistance: 0, fibre: 0 });
	});

	it('refuses a negative budget', () => {
		expect(reach(-5).kind).toBe('refused');
	});

	test('distance to round trip and back', () => {
		const km = fc.double({ min: 0, max: 20_000, noNaN: true });
		const factor = fc.double({ min: 1, max: 3, noNaN: true });
		const us = fc.double({ min: 0, max: 5000, noNaN: true });
		fc.assert(
			fc.property(km, factor, us, (distance, routeFactor, equipment) => {
				const path = {
					routeFactor,
					oneWayPerMetre: delay(),
					oneWayEquipmentDelay: microseconds(equipment)
				};
				const there = roundTripOverFibre({ siteDistance: kilometres(distance), ...path });
				if (there.kind !== 'round-trip') throw new Error('refused');
				const back = distanceWithin({ roundTripTime: there.roundTripTime, ...path });
				// Rounding may put a zero distance a hair beyond the budget of the equipment.
				const found = back.kind === 'reaches' ? back.siteDistance : 0;
				expect(Math.abs(found - distance * 1e3)).toBeLessThan(1e-3);
			})
		);
	});
});
