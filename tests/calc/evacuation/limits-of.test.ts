import { describe, expect, it } from 'vitest';
import type { EvacuationLimits } from '#lib/calc/evacuation/case';
import { type MostAtOnce, mostAtOnce } from '#lib/calc/evacuation/limits-of';

/** As vSphere 6.0 and later have them, on cards of 10 GbE. */
const LIMITS: EvacuationLimits = {
	hostBudget: 16,
	hostCost: { vmotion: 2, storage: 8, sharedNothing: 8 },
	nicSlots: 8,
	datastoreBudget: 128,
	datastoreCost: { vmotion: 1, storage: 16 }
};
const NOTHING: MostAtOnce = { ofHost: null, ofDatastore: null, inAll: null };

describe(mostAtOnce, () => {
	it.each([
		['vmotion', { ofHost: 8, ofDatastore: 128, inAll: null }],
		['storage', { ofHost: 2, ofDatastore: 8, inAll: null }],
		['sharedNothing', { ofHost: 2, ofDatastore: 8, inAll: null }]
	] as const)('divides budgets by what a %s costs', (kind, most) => {
		expect(mostAtOnce(LIMITS, kind)).toEqual(most);
	});

	it('counts slots of cards for what crosses them, and those of storage for what has disks', () => {
		const limits = { nicSlots: 4, storageSlots: 3 };
		expect(mostAtOnce(limits, 'vmotion')).toEqual({ ...NOTHING, ofHost: 4 });
		expect(mostAtOnce(limits, 'storage')).toEqual({ ...NOTHING, ofHost: 3 });
		expect(mostAtOnce(limits, 'sharedNothing')).toEqual({ ...NOTHING, ofHost: 3 });
	});

	it('rounds a budget down to whole moves, and leaves out what costs nothing', () => {
		const hostCost = { vmotion: 2, storage: 0, sharedNothing: 3 };
		const limits = { hostBudget: 7, hostCost };
		expect(mostAtOnce(limits, 'vmotion').ofHost).toBe(3);
		expect(mostAtOnce(limits, 'storage').ofHost).toBeNull();
		expect(mostAtOnce(limits, 'sharedNothing').ofHost).toBe(2);
	});

	it('counts each kind out of a host and in all', () => {
		for (const kind of ['vmotion', 'storage', 'sharedNothing'] as const) {
			const most = { ...NOTHING, ofHost: 2, inAll: 5 };
			expect(mostAtOnce({ outOfHost: 2, inAll: 5 }, kind)).toEqual(most);
		}
	});

	it('bounds nothing where nothing is said', () => {
		expect(mostAtOnce({}, 'sharedNothing')).toEqual(NOTHING);
	});
});
