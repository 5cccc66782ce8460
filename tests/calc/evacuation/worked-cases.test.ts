import { describe, expect, it, test } from 'vitest';
import type { EvacuationCase } from '#lib/calc/evacuation/case';
import { bytesPerSecond, seconds } from '#lib/calc/units';
import { evacuated, G, host, LIMITS_5, LIMITS_6, many, model, PRECOPY, vm } from './cases';

/*
 * Worked by hand: cards of 1.2 GB/s, the limits of vSphere 6.0, no set-up unless said.
 */

const AB = [host('a'), host('b')];
const linkOf = (gigabytes: number) => ({ rate: bytesPerSecond(gigabytes * G) });

const kase = (over: Partial<EvacuationCase>): EvacuationCase => ({
	model: model(),
	limits: LIMITS_6,
	hosts: AB,
	link: null,
	datastores: [],
	vms: [],
	...over
});
/** Agrees to a billionth of the larger of one and the value. */
const near = (found: number, value: number) =>
	expect(Math.abs(found - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, value));
const times = (found: ReturnType<typeof evacuated>, of: 'start' | 'finish') =>
	Object.fromEntries(found.vms.map((moved) => [moved.id, moved[of]]));

test('1: one VM of 24 GB takes 20 s, and 4.3 around it', () => {
	const found = evacuated(
		kase({
			model: model({ setUp: seconds(4), resume: seconds(0.3) }),
			vms: [vm('v', 'a', 'b', { memory: 24 })]
		})
	);
	near(found.finish, 24.3);
	expect(found.mostAtOnce).toBe(1);
	expect(found.sent).toBe(24 * G);
});

test('2: three that share, each quicker when one has gone', () => {
	const found = evacuated(
		kase({ vms: [6, 12, 18].map((memory, at) => vm(`v${at}`, 'a', 'b', { memory })) })
	);
	[15, 25, 30].forEach((time, at) => near(found.vms[at]?.finish ?? NaN, time));
});

test('3: ten at four at once over 1 GbE, before 6.0: waves at 202, 404 and 506 s', () => {
	const hosts = ['a', 'b'].map((id) => host(id, { rate: 0.12, nicSlots: 4 }));
	const found = evacuated(
		kase({
			model: model({ setUp: seconds(2) }),
			limits: LIMITS_5,
			hosts,
			vms: many(10, (at) => vm(`v${at}`, 'a', 'b', { memory: 6 }))
		})
	);
	const waves = [202, 202, 202, 202, 404, 404, 404, 404, 506, 506];
	waves.forEach((time, at) => near(found.vms[at]?.finish ?? NaN, time));
	expect(found.mostAtOnce).toBe(4);
});

test('4: three hosts into two over a link: all end together, bound by the link', () => {
	const hosts = [
		...['a', 'b', 'c'].map((id) => host(id, { target: false })),
		...['d', 'e'].map((id) => host(id, { site: 'there', target: true }))
	];
	const found = evacuated(
		kase({
			hosts,
			link: linkOf(0.6),
			vms: many(12, (at) => vm(`v${at}`, ['a', 'b', 'c'][at % 3] ?? '', null, { memory: 4 }))
		})
	);
	expect(found.vms).toHaveLength(12);
	for (const { finish } of found.vms) near(finish, 80);
	near(found.bound.moving.link, 12 * 80);
	near(found.bound.linkFull, 80);
	expect(found.bound.moving.source + found.bound.moving.target + found.bound.moving.own).toBe(0);
});

describe('5: a VM that waits for a full target', () => {
	const hosts = ['x', 'a', 'b', 'c'].map((id) => host(id));
	const vms = [
		...many(8, (at) => vm(`x${at}`, 'x', 'b', { memory: 12 })),
		vm('a1', 'a', 'b', { memory: 6 }),
		vm('a2', 'a', 'c', { memory: 6 })
	];
	it('does not hold up the next, by first fit', () => {
		const found = evacuated(kase({ hosts, vms }));
		near(times(found, 'finish').a2 ?? NaN, 5);
		near(times(found, 'finish').x8 ?? NaN, 80);
		near(times(found, 'start').a1 ?? NaN, 80);
		near(times(found, 'finish').a1 ?? NaN, 85);
		expect(found.discipline).toEqual({ kind: 'first-fit' });
	});
	it('does, in strict order', () => {
		const found = evacuated(kase({ hosts, vms, model: model({ discipline: 'strict' }) }));
		near(times(found, 'start').a1 ?? NaN, 80);
		near(times(found, 'start').a2 ?? NaN, 80);
		near(times(found, 'finish').a1 ?? NaN, 90);
		near(times(found, 'finish').a2 ?? NaN, 90);
	});
});

test('6: two over a narrow link leave the card to two beside it', () => {
	const found = evacuated(
		kase({
			hosts: [...AB, host('c', { site: 'there' })],
			link: linkOf(0.2),
			vms: [
				...many(2, (at) => vm(`b${at}`, 'a', 'b', { memory: 10 })),
				...many(2, (at) => vm(`c${at}`, 'a', 'c', { memory: 6 }))
			]
		})
	);
	[20, 20, 60, 60].forEach((time, at) => near(found.vms[at]?.finish ?? NaN, time));
	// Two at 0.5 by their card for 20 s, two at 0.1 by the link for 60.
	near(found.bound.moving.source, 40);
	near(found.bound.moving.link, 120);
});

test('7: one without shared storage costs as much as four', () => {
	const found = evacuated(
		kase({
			hosts: [...AB, host('c')],
			vms: [
				vm('s', 'a', 'b', { memory: 6, disk: 24, kind: 'sharedNothing' }),
				...many(5, (at) => vm(`v${at}`, 'a', 'c', { memory: 6 }))
			]
		})
	);
	const finish = times(found, 'finish');
	for (const id of ['v1', 'v2', 'v3', 'v4']) near(finish[id] ?? NaN, 25);
	near(times(found, 'start').v5 ?? NaN, 25);
	near(finish.v5 ?? NaN, 35);
	near(finish.s ?? NaN, 50);
});

const WRITER = vm('w', 'a', 'b', { memory: 12, dirtyRate: 0.12, workingSet: 3 });

test('8: one that writes: rounds of 10 and 0.824 s', () => {
	const found = evacuated(
		kase({
			model: model({ setUp: seconds(5), resume: seconds(0.2), precopy: PRECOPY }),
			vms: [WRITER]
		})
	);
	expect(found.finish).toBeCloseTo(16.105276, 6);
	expect(found.sent / G).toBeCloseTo(13.086331, 6);
	expect(found.vms[0]).toMatchObject({ rounds: 2, ending: 'by-itself' });
	// By the formulas themselves: 12, then 3 (1 - exp(-0.4)), then what 0.824 s leave.
	const second = 3 * (1 - Math.exp(-0.4));
	const rest = 3 * (1 - Math.exp((-0.12 * (second / 1.2)) / 3));
	near(found.finish, 5.2 + (12 + second + rest) / 1.2);
});

test('9: the rate that each round really got', () => {
	const hosts = [...AB, host('c')];
	const found = evacuated(
		kase({
			model: model({ precopy: PRECOPY }),
			hosts,
			vms: [{ ...WRITER, to: 'c' }, vm('quiet', 'b', 'c', { memory: 6 })]
		})
	);
	near(found.vms[1]?.finish ?? NaN, 10);
	expect(found.vms[0]?.finish).toBeCloseTo(16.238261, 6);
	// 6 GB at half the rate and 6 at all of it: 15 s; then 1.128 s.
	const second = 3 * (1 - Math.exp(-0.6));
	const rest = 3 * (1 - Math.exp((-0.12 * (second / 1.2)) / 3));
	near(found.vms[0]?.finish ?? NaN, 15 + (second + rest) / 1.2);
});

test('10: eight that have to be slowed', () => {
	const busy = many(8, (at) =>
		vm(`v${at}`, 'a', 'b', { memory: 12, dirtyRate: 0.18, workingSet: 6 })
	);
	const found = evacuated(kase({ model: model({ precopy: PRECOPY }), vms: busy }));
	expect(found.finish).toBeCloseTo(179.233713, 6);
	expect(found.sent / G).toBeCloseTo(215.080455, 6);
	for (const moved of found.vms) expect(moved).toMatchObject({ rounds: 16, ending: 'slowed' });
	// Slowed, each round of t seconds leaves 6 (1 - exp(-0.12 t / 6)); 16 of them at 0.15 GB/s.
	let amount = 12;
	let sum = 0;
	for (let round = 0; round < 16; round++) {
		sum += amount;
		amount = 6 * (1 - Math.exp((-0.12 * (amount / 0.15)) / 6));
	}
	near(found.finish, (sum + amount) / 0.15);

	const alone = evacuated(
		kase({ model: model({ precopy: PRECOPY, discipline: 'one-at-a-time' }), vms: busy })
	);
	expect(alone.vms[0]?.finish).toBeCloseTo(11.486565, 6);
	near(alone.finish, 8 * (alone.vms[0]?.finish ?? NaN));
});

test('11: the emptiest target first; what fits nowhere is named', () => {
	const hosts = [
		host('a'),
		host('b', { memory: 20, target: true }),
		host('c', { memory: 26, target: true })
	];
	const found = evacuated(
		kase({ hosts, vms: many(5, (at) => vm(`v${at}`, 'a', 'any', { memory: 9 })) })
	);
	expect(found.vms.map(({ to }) => to)).toEqual(['c', 'b', 'c', 'b']);
	near(found.finish, 30);
	expect(found.notPlaced).toEqual([
		{ id: 'v5', because: { kind: 'memory', host: 'c', short: 1 * G } }
	]);
});

test('12: batches wait for their slowest', () => {
	const found = evacuated(
		kase({
			model: model({ setUp: seconds(1), discipline: { kind: 'batches', of: 2 } }),
			vms: [3, 9, 6].map((memory, at) => vm(`v${at}`, 'a', 'b', { memory }))
		})
	);
	[6, 11, 17].forEach((time, at) => near(found.vms[at]?.finish ?? NaN, time));
});
