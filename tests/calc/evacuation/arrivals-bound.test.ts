import { describe, expect, it } from 'vitest';
import { arrivalsBound, type EmptiedInSum } from '#lib/calc/evacuation/arrivals-bound';
import { bytes, bytesPerSecond, seconds } from '#lib/calc/units';
import { evacuated, G, host, LIMITS_6, many, model, vm } from './cases';

/** Four hosts of 1.2 GB/s, 40 VMs of 6 GB, 2 s around each, eight at once for each host. */
const EMPTIED: EmptiedInSum = {
	vms: 40,
	hosts: 4,
	atOnceEach: 8,
	atOnceInAll: null,
	volume: bytes(240 * G),
	around: seconds(2),
	cards: bytesPerSecond(1.2 * G),
	link: null,
	own: null
};

describe(arrivalsBound, () => {
	it.each([
		// 240 GB over 4 x 1.2 GB/s: 50 s.
		[{}, 'cards', 40 / 50, 32],
		// Over 0.6 GB/s: 400 s.
		[{ link: bytesPerSecond(0.6 * G) }, 'link', 0.1, 32],
		// Each holds a slot for 2 + 6 / 1.2 = 7 s, one after another.
		[{ atOnceInAll: 1 }, 'slots', 1 / 7, 1],
		// Alone 6 / 0.1 + 2 = 62 s, four at once.
		[{ atOnceEach: 1, own: bytesPerSecond(0.1 * G) }, 'slots', 4 / 62, 4],
		[{ atOnceEach: null }, 'cards', 40 / 50, 40]
	] as const)('of %j is bound by %s', (over, by, mean, atOnce) => {
		const found = arrivalsBound({ ...EMPTIED, ...over });
		expect(found).toMatchObject({ by, atOnce });
		expect(found?.mean).toBeCloseTo(mean, 12);
	});

	it('is nothing where nothing moves', () => {
		expect(arrivalsBound({ ...EMPTIED, vms: 0 })).toBeNull();
		expect(arrivalsBound({ ...EMPTIED, hosts: 0 })).toBeNull();
	});

	it('is what alike VMs of one wave reach, and no more', () => {
		const run = evacuated({
			model: model({ setUp: seconds(2) }),
			limits: LIMITS_6,
			hosts: [host('a'), host('b')],
			vms: many(8, (at) => vm(`v${at}`, 'a', 'b', { memory: 6 }))
		});
		const bound = arrivalsBound({ ...EMPTIED, vms: 8, hosts: 1, volume: bytes(48 * G) });
		// All eight send 48 GB over the card: 40 s, and 2 s before it.
		expect(run.finish).toBeCloseTo(42, 9);
		expect(run.vms.length / run.finish).toBeLessThan(bound?.mean ?? 0);
		expect(bound?.mean).toBeCloseTo(8 / 40, 12);
	});
});
