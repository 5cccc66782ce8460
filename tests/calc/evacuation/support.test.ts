import { describe, expect, it, test } from 'vitest';
import type { EvacuationCase } from '#lib/calc/evacuation/case';
import { limitsOf } from '#lib/calc/evacuation/limits-of';
import { supportOf } from '#lib/calc/evacuation/support';
import { bytesPerSecond, gigabitsPerSecond, megabitsPerSecond } from '#lib/calc/units';
import { EVACUATION_LIMITS } from '#lib/facts/evacuation-limits';
import { MIGRATION_FACTS } from '#lib/facts/migration';
import { evacuated, G, host, LIMITS_5, LIMITS_6, many, model, vm } from './cases';

const slotsOf = (id: string) => {
	const slots = EVACUATION_LIMITS.find((row) => row.id === id)?.slots.value;
	if (!slots) throw new Error(`no slots of ${id}`);
	return slots;
};

describe(limitsOf, () => {
	it('gives the limits of the worked cases', () => {
		expect(limitsOf(slotsOf('vsphere-6.0'), gigabitsPerSecond(10))).toEqual(LIMITS_6);
		expect(limitsOf(slotsOf('vsphere-4.1'), gigabitsPerSecond(1))).toEqual({
			...LIMITS_5,
			nicSlots: 4
		});
	});
	it.each([
		[0.1, 2],
		[1, 4],
		[5, 4],
		[10, 8],
		[100, 8]
	])('counts a card of %d Gbit/s as %d at once', (line, slots) => {
		expect(limitsOf(slotsOf('vsphere-6.0'), gigabitsPerSecond(line)).nicSlots).toBe(slots);
	});
});

/** Two hosts into two, twelve from each. */
const runBy = (id: string): EvacuationCase => ({
	model: model(),
	limits: limitsOf(slotsOf(id), gigabitsPerSecond(10)),
	hosts: ['a', 'b', 'c', 'd'].map((name) => host(name)),
	link: null,
	vms: many(24, (at) => vm(`v${at}`, at % 2 ? 'a' : 'b', at % 2 ? 'c' : 'd', { memory: 1 }))
});

test.each([
	['vsphere-6.0', 16],
	['vsphere-4.1', 16],
	['vsphere-4.0', 4],
	['hyper-v', 4],
	['kubevirt', 4],
	['openstack', 2],
	['xen-orchestra', 3]
])('by the row of %s two pairs of hosts run %d at once', (id, most) => {
	expect(evacuated(runBy(id)).mostAtOnce).toBe(most);
});

describe(supportOf, () => {
	const overLink = (gigabytes: number, limits = LIMITS_6): EvacuationCase => ({
		model: model(),
		limits,
		hosts: [host('a'), host('b', { site: 'there' })],
		link: { rate: bytesPerSecond(gigabytes * G) },
		vms: many(8, (at) => vm(`v${at}`, 'a', 'b', { memory: at }))
	});
	const rules = { supported: LIMITS_6, leastRate: MIGRATION_FACTS.MINIMUM_BANDWIDTH.value };

	it('flags limits that are not those of the platform', () => {
		const kase = overLink(1, {
			...LIMITS_6,
			hostBudget: 32,
			hostCost: { vmotion: 1, storage: 8, sharedNothing: 8 }
		});
		const found = evacuated(kase);
		expect(supportOf(kase, found, rules).overrides).toEqual([
			{ field: 'hostBudget', supported: 16, used: 32 },
			{ field: 'hostCost.vmotion', supported: 2, used: 1 }
		]);
		expect(supportOf(overLink(1), evacuated(overLink(1)), rules).overrides).toEqual([]);
	});

	it('names those that get less than 250 Mbit/s, and says how many get as much', () => {
		expect(rules.leastRate).toBe(megabitsPerSecond(250));
		// Least of all v1, at 25 MB/s; v4 has 4 GB in 130 s, 30.8 MB/s; v5 has 5 in 150, 33.3.
		const slow = supportOf(overLink(0.2), evacuated(overLink(0.2)), rules);
		expect(slow.belowLeastRate).toEqual(['v1', 'v2', 'v3', 'v4']);
		expect(slow.atOnceByLink).toBe(6);
		expect(supportOf(overLink(1), evacuated(overLink(1)), rules).belowLeastRate).toEqual([]);
	});
});
