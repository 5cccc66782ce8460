import { describe, expect, it } from 'vitest';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { sayOfPath, workOutSites } from '#lib/words/sites/say';
import { pathOf } from '#lib/scenario/path/path';
import { whereWords } from '#lib/words/path/sentences';
import { placeRefusal } from '#lib/words/path/refusal';
import { ofTyped } from '../../scenario/scenario-of';
import { ingredientsOf, saidOf, workedOf } from '../said';

const said = saidOf(sayOfPath);
const worked = workedOf(workOutSites);
const path = ofTyped(pathOf);

/** Something of everything on the way. */
const OWN: Partial<Scenario> = {
	km: '120',
	route: '1.4',
	prot: '1.25',
	amp: '2',
	regen: '1',
	fec: '1',
	msec: '2',
	ipsec: '1',
	hops: '3',
	saf: '4',
	eqd: '25',
	jit: '0.2',
	link: '1'
};

/*
 * The sums behind it, one way in µs:
 *   fibre         1.4682 / 299,792,458 m/s = 4.8974 a km; 120 x 1.4 = 168 km, 822.8; 168 x 1.25 = 210 km, 1,028.5
 *   devices quick 2 x 0.1 + 100 + 15 + 2 x 1 + 50 + 3 x 20 + 25 = 252.2; both ways 504.4
 *   devices slow  2 x 0.15 + 100 + 150 + 2 x 3 + 500 + 3 x 100 + 25 = 1,081.3; both ways 2,162.6
 *   frames        4 hops x 1,538 B x 8 / 1 Gbit/s = 49.2; both ways 98.4
 *   working       1,645.5 + 2,162.6 + 98.4 = 3,906.5; protection 2,056.9 + 2,261.0 = 4,317.9; they differ by 411.4
 *   planned       4,317.9 + 200 = 4,517.9; with quick devices 2,056.9 + 504.4 + 98.4 + 200 = 2,859.7
 */
describe('one way of our own', () => {
	it('is said with every figure', () => {
		// credits: 2,148 B x 10 bits / 1.0625 GBd = 20.2 µs a frame; 2 x 4.8974 / 20.2 = 0.484 a km; 210 x 0.4844 = 101.7
		expect(said(OWN)).toEqual({
			'path distance':
				'120 km apart is about 168 km of fibre; to plan with, a round trip takes at least 4.5 ms, with what devices add, over the longer path and with the allowance for jitter.',
			path: 'The working path is 168 km of fibre, at least 3.9 ms round trip. The protection path is 210 km, 4.3 ms; a switch-over changes the round trip by 0.41 ms. 2.9 ms to 4.5 ms to plan with, by what the devices add; the slow end counts.',
			'path credits':
				'1G 0.484 a km, 102 | 2G 0.969 a km, 204 | 4G 1.94 a km, 407 | 8G 3.88 a km, 814 | 16G 7.75 a km, 1,628 | 32G 15.5 a km, 3,256'
		});
	});

	it('is worked out with every figure', () => {
		const working = worked(OWN, 'Round trip');
		expect(working.formula).toBe(
			'Round trip = 2 × (straight line × route factor × delay per km + equipment) + serialization; the slower path and the allowance for jitter count.'
		);
		expect(working.steps).toEqual([
			'1.4682 ÷ 299,792,458 m/s = 4.897 µs per km, one way',
			'120 km × 1.4 = 168 km of fibre',
			'2 × 168 km × 4.897 µs = 1.65 ms',
			'equipment, both ways: 0.504 ms to 2.16 ms',
			'serialization: 98.4 µs',
			'protection path: 210 km, 4.32 ms',
			'to plan with: 4.52 ms, of it 0.2 ms for jitter'
		]);
		expect(ingredientsOf(working)).toEqual(
			expect.arrayContaining([
				'Distance between the sites = In kilometres [default] {0}',
				'Site distance = 120 km [changed by you] {0}',
				'Route factor = 1.4 [changed by you] {0}',
				'Protection path = 1.25 × route [changed by you] {0}',
				'Delay of equipment, one way = 25 µs [changed by you] {0}',
				'Allowance for jitter = 0.2 ms [changed by you] {0}',
				'Link speed = 1 Gbit/s [changed by you] {0}',
				'Store-and-forward hops = 4 [changed by you] {0}',
				'Speed of light in vacuum = 299,792,458 m/s [read] {1}',
				'Optical amplifier, one way = 0.1 µs to 0.15 µs [read] {2}',
				'Regenerator (optical to electrical and back), one way = 0.1 ms [read] {2}',
				'Forward error correction of a coherent line, one way = 15 µs to 0.15 ms [read] {1}',
				'MACsec on a link, one way = 1 µs to 3 µs [read] {1}',
				'IPsec gateway, one way = 50 µs to 0.5 ms [assumption] (No source was found; software gateways lie at the upper end.) {0}',
				'Router or MPLS provider edge, one way = 20 µs to 0.1 ms [assumption] (No source was found; ask the provider or measure.) {0}'
			])
		);
	});

	it('works a longer path out from the measured one', () => {
		const { steps } = worked({ rtt: '4', prot: '2.25' }, 'Round trip');
		// 52 km x 1.25 more are 65 km: 0.637 ms
		expect(steps.slice(-4)).toEqual([
			'measured: 4 ms, in the place of the sum for the working path',
			'protection path, 117 km, if the fibre alone is longer: 4 ms + 0.637 ms = 4.64 ms',
			'protection path, if all of it is longer: 4 ms × 117 km ÷ 52 km = 9 ms',
			'to plan with: 9 ms'
		]);
		const measured = worked({ prtt: '3', prot: '2' }, 'Round trip');
		expect(ingredientsOf(measured)).toContain(
			'Measured round trip, protection path = 3 ms [changed by you] {0}'
		);
		expect(measured.steps.slice(-3)).toEqual([
			'measured: 3 ms, in the place of the sum for the protection path',
			'protection path: 104 km, 3 ms',
			'to plan with: 3 ms'
		]);
	});

	it.each([
		['amp', 'Optical amplifier, one way'],
		['regen', 'Regenerator (optical to electrical and back), one way'],
		['fec', 'Forward error correction of a coherent line, one way'],
		['msec', 'MACsec on a link, one way'],
		['ipsec', 'IPsec gateway, one way'],
		['hops', 'Router or MPLS provider edge, one way']
	] as const)('names what %s adds only where there is one', (key, label) => {
		const labels = (count: string) =>
			worked({ [key]: count }, 'Round trip').ingredients.map((each) => each.label);
		expect([labels('0').includes(label), labels('1').includes(label)]).toEqual([false, true]);
	});
});

interface Row {
	readonly name: string;
	readonly over: Partial<Scenario>;
	readonly distance: string;
	readonly way: string;
	readonly measured?: string;
	readonly where?: string;
}

describe('what is said of the way', () => {
	it.each<Row>([
		{
			// 52 km x 2 x 4.8974 µs = 509.3 µs
			name: 'fibre alone',
			over: {},
			distance:
				'40 km apart is about 52 km of fibre, so a round trip takes at least 0.51 ms, before any equipment.',
			way: 'The working path is 52 km of fibre, at least 0.51 ms round trip. The protection path is as long. 0.51 ms to plan with.',
			where: 'At 40 km (at least 0.51 ms there and back)'
		},
		{
			name: 'a campus',
			over: { km: '0' },
			distance: 'Both sites share one campus: the fibre adds no delay.',
			way: 'A campus, not two sites. The fibre adds nothing; 0 ms to plan with.',
			where: 'On one campus'
		},
		{
			// 2 x 20 µs + 1 ms
			name: 'a campus with devices and jitter',
			over: { km: '0', eqd: '20', jit: '1' },
			distance:
				'Both sites share one campus; a round trip takes at least 1.04 ms, with what devices add and with the allowance for jitter.',
			way: 'A campus, not two sites. The fibre adds nothing; 1.04 ms to plan with.',
			where: 'On one campus (at least 1.04 ms there and back)'
		},
		{
			name: 'frames that are taken in whole, and nothing else',
			over: { saf: '2', link: '0.1' },
			// 2 x 2 x 1,538 B x 8 / 100 Mbit/s = 492 µs; 509.3 + 492.2 = 1,001.5
			distance:
				'40 km apart is about 52 km of fibre; to plan with, a round trip takes at least 1 ms, with what devices add.',
			way: 'The working path is 52 km of fibre, at least 1 ms round trip. The protection path is as long. 1 ms to plan with.'
		},
		{
			// 153.1 km x 1.3 = 199.0; x 2 x 4.8974 = 1,949
			name: 'two places',
			over: { dist: 'places' },
			distance:
				'Frankfurt to Cologne, 153 km apart, is about 200 km of fibre, so a round trip takes at least 1.9 ms, before any equipment.',
			way: 'The working path is 200 km of fibre, at least 1.9 ms round trip. The protection path is as long. 1.9 ms to plan with.',
			where: 'From Frankfurt to Cologne, 153 km (at least 1.9 ms there and back)'
		},
		{
			name: 'one place twice',
			over: { dist: 'places', pb: 'frankfurt' },
			distance: 'Both sites share one campus: the fibre adds no delay.',
			way: 'Both places are the same: a campus, not two sites. The fibre adds nothing; 0 ms to plan with.'
		},
		{
			// 25 x 1.609344 = 40.23 km; x 1.3 = 52.3; x 2 x 4.8974 = 512.3
			name: 'miles, and no second path',
			over: { dist: 'mi', km: '25', prot: '' },
			distance:
				'25 mi apart is about 52 km of fibre, so a round trip takes at least 0.51 ms, before any equipment.',
			way: 'The working path is 52 km of fibre, at least 0.51 ms round trip. There is no second path. 0.51 ms to plan with.'
		},
		{
			// 12.3456 x 1.3 = 16.05 km, 157.2 µs; x 1.5 = 24.1 km, 235.8; 78.6 between
			name: 'every digit that was typed, and a longer path',
			over: { km: '12.3456', prot: '1.5' },
			distance:
				'12.3456 km apart is about 16 km of fibre; to plan with, a round trip takes at least 0.24 ms, over the longer path.',
			way: 'The working path is 16 km of fibre, at least 0.16 ms round trip. The protection path is 24 km, 0.24 ms; a switch-over changes the round trip by 79 µs. 0.24 ms to plan with.'
		},
		{
			// 40 km straight are 2 x 40 x 4.8974 = 391.8 µs; 0.3 ms one way would be 0.6
			name: 'half of what fibre needs',
			over: { rtt: '0.3' },
			distance:
				'40 km apart is about 52 km of fibre, so a round trip takes at least 0.51 ms, before any equipment.',
			way: 'The working path is 52 km of fibre, at least 0.51 ms round trip. The protection path is as long. 0.51 ms to plan with.',
			measured:
				'No fibre is that quick: 40 km take 0.39 ms at least, and 0.3 ms was typed. It would fit as a one-way time: double it. The computed round trip is used instead.'
		},
		{
			name: 'less than half of it',
			over: { rtt: '0.1' },
			distance:
				'40 km apart is about 52 km of fibre, so a round trip takes at least 0.51 ms, before any equipment.',
			way: 'The working path is 52 km of fibre, at least 0.51 ms round trip. The protection path is as long. 0.51 ms to plan with.',
			measured:
				'No fibre is that quick: 40 km take 0.39 ms at least, and 0.1 ms was typed. Check the distance. The computed round trip is used instead.'
		},
		{
			// 2 / 0.3918 = 5.105, printed 5.10; 52 km more are 509.3 µs; all of it twice as long is 4 ms
			name: 'a measurement with jitter beside it, and a longer path',
			over: { rtt: '2', jit: '0.5', prot: '2' },
			distance:
				'40 km apart is about 52 km of fibre; to plan with, a round trip takes 4.5 ms, over the longer path, from what was measured on the shorter and with the allowance for jitter.',
			way: 'The working path is 52 km of fibre, 2 ms round trip. The protection path is 104 km, 2.5 ms to 4 ms; a switch-over changes the round trip by 2 ms. 3 ms to 4.5 ms to plan with, by whether the fibre alone or all that was measured grows with the length; the slow end counts.',
			measured: 'The measured 2 ms would be a route factor of 5.1, if all of it were fibre.',
			where: 'At 40 km (4.5 ms there and back)'
		},
		{
			// 3 / 0.3918 = 7.66
			name: 'both paths measured',
			over: { rtt: '2', prtt: '3', prot: '1' },
			distance:
				'40 km apart is about 52 km of fibre; to plan with, a round trip takes 3 ms, as it was measured and over the longer path.',
			way: 'The working path is 52 km of fibre, 2 ms round trip. The protection path is 52 km, 3 ms as measured; a switch-over changes the round trip by 1 ms. 3 ms to plan with.',
			measured:
				'The measured 2 ms would be a route factor of 5.1, if all of it were fibre. Protection path: The measured 3 ms would be a route factor of 7.66, if all of it were fibre.',
			where: 'At 40 km (3 ms there and back)'
		},
		{
			// 2 x 104 km x 4.8974 = 1.019 ms, and 0.2 is quicker than the straight line
			name: 'a protection path that no fibre could be',
			over: { prtt: '0.2', prot: '2' },
			distance:
				'40 km apart is about 52 km of fibre; to plan with, a round trip takes at least 1 ms, over the longer path.',
			way: 'The working path is 52 km of fibre, at least 0.51 ms round trip. The protection path is 104 km, 1 ms; a switch-over changes the round trip by 0.51 ms. 1 ms to plan with.',
			measured:
				'Protection path: No fibre is that quick: 40 km take 0.39 ms at least, and 0.2 ms was typed. It would fit as a one-way time: double it. It is worked out instead.'
		},
		{
			name: 'a protection path measured, that is not there',
			over: { prtt: '9', prot: '' },
			distance:
				'40 km apart is about 52 km of fibre, so a round trip takes at least 0.51 ms, before any equipment.',
			way: 'The working path is 52 km of fibre, at least 0.51 ms round trip. There is no second path. 0.51 ms to plan with.'
		},
		{
			// 3 ms / 2 / 4.8974 µs = 306.3 km
			name: 'a measurement on a campus',
			over: { rtt: '3', km: '0' },
			distance: 'Both sites share one campus; a round trip takes 3 ms, as it was measured.',
			way: 'A campus, not two sites. The fibre adds nothing; 3 ms to plan with.',
			measured: 'On one campus 3 ms are 310 km of fibre, or devices.'
		}
	])('$name', ({ over, distance, way, measured, where }) => {
		const words = said(over);
		expect([words['path distance'], words.path, words['path measured']]).toEqual([
			distance,
			way,
			measured
		]);
		const found = path(over);
		if (where !== undefined) expect(whereWords(found, found.ends.high.planned)).toBe(where);
	});

	it('waits for what cannot be read', () => {
		expect(said({ km: 'x', jit: 'y' })).toEqual({ path: 'waits for km, jit' });
		expect(said({ dist: 'places', pa: 'Atlantis', pb: '' })).toEqual({
			path: 'waits for pa, pb'
		});
	});
});

describe('steps beside the sum', () => {
	it.each([
		{
			name: 'places',
			over: { dist: 'places' },
			step: 'Frankfurt to Cologne: 153 km over the WGS84 ellipsoid'
		},
		{
			name: 'a measurement that counts',
			over: { rtt: '2' },
			step: 'measured: 2 ms, in the place of the sum for the working path'
		},
		{
			name: 'a measurement that cannot be',
			over: { rtt: '0.1' },
			step: 'measured: 0.1 ms, quicker than any fibre and not used'
		}
	])('$name', ({ over, step }) => {
		expect(worked(over, 'Round trip').steps).toContain(step);
	});

	it('are none where nothing is beside it', () => {
		const { steps } = worked({}, 'Round trip');
		expect(steps).toEqual([
			'1.4682 ÷ 299,792,458 m/s = 4.897 µs per km, one way',
			'40 km × 1.3 = 52 km of fibre',
			'2 × 52 km × 4.897 µs = 0.509 ms',
			'equipment, both ways: 0 ms',
			'serialization: 0 ms',
			'to plan with: 0.509 ms'
		]);
		expect(worked({ prot: '' }, 'Round trip').steps).toEqual(steps);
	});

	it('name both places that were typed', () => {
		const ingredients = ingredientsOf(
			worked({ dist: 'places', pa: 'Berlin', pb: 'Paris' }, 'Round trip')
		);
		expect(ingredients.slice(0, 3)).toEqual([
			'Distance between the sites = Between two places [changed by you] {0}',
			'Site A = Berlin [changed by you] {0}',
			'Site B = Paris [changed by you] {0}'
		]);
	});
});

describe('a round trip that was measured', () => {
	it('holds what devices add already', () => {
		// 2 ms stand for all of it; worked out it were 2 x 52 km x 4.8974 us + 2 x 25 us = 0.559 ms.
		expect(said({ rtt: '2', eqd: '25' })['path distance']).toBe(
			'40 km apart is about 52 km of fibre; to plan with, a round trip takes 2 ms, as it was measured.'
		);
	});
});

describe(placeRefusal, () => {
	const example = '48.14, 11.58';
	it.each([
		{
			refusal: { kind: 'no-place-typed' },
			says: `Write a city of the list, or coordinates: ${example}.`
		},
		{
			refusal: { kind: 'latitude-out-of-range' },
			says: `Latitude comes first, from -90 to 90: ${example}.`
		},
		{ refusal: { kind: 'longitude-out-of-range' }, says: `Longitude ends at 180: ${example}.` },
		{
			refusal: { kind: 'place-unknown', typed: 'Colonge', known: 123, near: 'Cologne' },
			says: `“Colonge” is not among the 123 cities of the list. Do you mean Cologne? Or write coordinates: ${example}.`
		},
		{
			refusal: { kind: 'place-unknown', typed: 'Xyz', known: 123, near: null },
			says: `“Xyz” is not among the 123 cities of the list. Or write coordinates: ${example}.`
		},
		{ refusal: { kind: 'places-not-loaded' }, says: 'The list of places is being loaded.' }
	] as const)('$refusal.kind', ({ refusal, says }) => {
		expect(placeRefusal(refusal)).toBe(says);
	});
});
