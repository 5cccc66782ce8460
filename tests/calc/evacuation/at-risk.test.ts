import { describe, expect, it } from 'vitest';
import { atRiskOf } from '#lib/calc/evacuation/at-risk';
import type { EvacuationCase } from '#lib/calc/evacuation/case';
import { evacuated, host, LIMITS_6, many, model, PRECOPY, vm } from './cases';

/** Nobody is slowed: 1.2 GB/s alone, 0.3 for each of four at once. */
const crowd = (dirtyRates: readonly number[]) => ({
	model: model({ precopy: { ...PRECOPY, slowDownTo: null } }),
	limits: LIMITS_6,
	hosts: [host('a'), host('b')],
	vms: many(dirtyRates.length, (at) =>
		vm(`v${at}`, 'a', 'b', { memory: 16, workingSet: 12, dirtyRate: dirtyRates[at - 1] ?? 0 })
	)
});

const riskOf = (kase: EvacuationCase, easiest = kase) =>
	atRiskOf({ run: evacuated(kase) }, { kase: easiest, run: evacuated(easiest) });

describe(atRiskOf, () => {
	it.each([
		// 0.5 GB/s is more than 0.3 and less than 1.2.
		['a crowd puts at risk whoever would end alone', [0.5, 0.5, 0.5, 0.5], [4, 0]],
		// 2 GB/s are more than any card sends.
		['who writes faster than the way carries never ends by itself', [2, 2, 2, 2], [0, 4]],
		['nobody is at risk who writes little', [0.05, 0.05, 0.05, 0.05], [0, 0]],
		['each is told by what it writes itself', [2, 0.5, 0.5, 0.01], [2, 1]]
	] as const)('%s', (_, rates, [inTheCrowd, evenAlone]) => {
		expect(riskOf(crowd(rates))).toEqual({ inTheCrowd, evenAlone });
	});

	it('finds nobody where all are slowed in time', () => {
		const kase = { ...crowd([0.5, 0.5, 0.5, 0.5]), model: model({ precopy: PRECOPY }) };
		expect(riskOf(kase)).toEqual({ inTheCrowd: 0, evenAlone: 0 });
	});

	it('is sure of nobody who would end on an easier day', () => {
		const easy = crowd([1, 1, 1, 1]);
		expect(riskOf(crowd([2, 2, 2, 2]), easy)).toEqual({ inTheCrowd: 4, evenAlone: 0 });
	});
});
