import { describe, expect, it } from 'vitest';
import { guestBand } from '#lib/calc/evacuation/guest-band';
import { SHARE_SPREAD } from '#lib/facts/evacuation-limits';
import { seconds } from '#lib/calc/units';
import { evacuated, host, LIMITS_6, many, model, vm } from './cases';

const crowd = (count: number, setUp: number) =>
	evacuated({
		model: model({ setUp: seconds(setUp) }),
		limits: LIMITS_6,
		hosts: [host('a'), host('b')],
		vms: many(count, (at) => vm(`v${at}`, 'a', 'b', { memory: 12 }))
	}).vms;

describe(guestBand, () => {
	it.each([
		[1, 10, 0.02],
		[2, 20, 0.09],
		[4, 40, 0.15],
		[8, 80, 0.15]
	])('of %d that share is as wide as shares were unequal', (count, time, spread) => {
		for (const moved of crowd(count, 0)) {
			const { low, high } = guestBand(moved, SHARE_SPREAD.value);
			expect(low).toBeCloseTo(time / (1 + 1.2816 * spread), 6);
			expect(high).toBeCloseTo(time / (1 - 1.2816 * spread), 6);
		}
	});
	it('leaves set-up as it is, and what sends nothing', () => {
		const [moved] = crowd(1, 100);
		if (moved === undefined) throw new Error();
		expect(guestBand(moved, SHARE_SPREAD.value).high).toBeCloseTo(
			100 + 10 / (1 - 1.2816 * 0.02),
			6
		);
		const still = { ...moved, rate: null };
		expect(guestBand(still, SHARE_SPREAD.value)).toEqual({ low: 110, high: 110 });
		expect(guestBand(moved, [])).toEqual({ low: 110, high: 110 });
	});
});
