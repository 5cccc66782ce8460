import { describe, expect, it } from 'vitest';
import { domainOf } from '#lib/scenario/domain/domain';
import { sweepRatios } from '#lib/scenario/domain/sweep';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { ofTyped } from '../scenario-of';

const domain = ofTyped(domainOf);
const sweep = (over: Partial<Scenario> = {}) => sweepRatios(domain(over));

describe(sweepRatios, () => {
	it('goes a little past the ratio at which the subnet stops binding', () => {
		// memory takes over at 30: 1.15 x 30 = 34.5, more than twice the larger ratio
		const { answer } = sweep();
		expect(answer).toHaveLength(49);
		expect(answer[0]).toEqual({ ratio: 0, vms: 0 });
		expect(answer.at(-1)?.ratio).toBeCloseTo(34.5, 9);
		// 34.5 VMs a host do not fit: 30 x 253
		expect(answer.at(-1)?.vms).toBe(7590);
		// half way, 17.25 x 253 = 4,364.25
		expect(answer[24]?.vms).toBe(4364);
	});

	it('goes to twice the larger ratio where that is far from it, whichever is larger', () => {
		// 30 > 4 x 4: the crossing would squeeze the cases into a corner; 30 <= 4 x 7.5 is near enough
		const end = (over: Partial<Scenario>) => sweep(over).answer.at(-1)?.ratio;
		expect(end({ ratio: '2', ratio2: '4' })).toBeCloseTo(8, 9);
		expect(end({ ratio: '4', ratio2: '2' })).toBeCloseTo(8, 9);
		expect(end({ ratio: '7.5', ratio2: '2' })).toBeCloseTo(34.5, 9);
		expect(end({ ratio: '40', ratio2: '50' })).toBeCloseTo(100, 9);
		expect(end({ net: 'routed' })).toBeCloseTo(32, 9);
		expect(end({ vs: '3.5' })).toBeCloseTo(32, 9);
	});

	it('draws a line for every limit that counts, and marks both cases', () => {
		const { lines, cases } = sweep();
		expect(lines.map(({ limit, points }) => [limit.id, points.length, points.at(-1)?.vms])).toEqual(
			[
				// 253 x 34.5, 2,500 x 34.5, as they are, and x 253 hosts
				['subnet', 49, 8728],
				['hosts-per-vcenter', 49, 86_250],
				['vms-per-vcenter', 49, 40_000],
				['cores', 49, 8096],
				['memory', 49, 7590],
				['vms-per-host', 49, 259_072]
			]
		);
		expect(cases).toEqual([
			{ ratio: 8, vms: 2024 },
			{ ratio: 16, vms: 4048 }
		]);
	});

	it('draws nothing of what nobody knows', () => {
		const { answer, cases, lines } = sweep({ vs: '9.0', net: 'routed' });
		expect([answer, cases]).toEqual([[], []]);
		expect(lines.map(({ limit, points }) => [limit.id, points])).toEqual([
			['cores', []],
			['memory', []]
		]);
	});
});
