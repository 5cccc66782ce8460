import { describe, expect, it, test } from 'vitest';
import { concurrentMigrations } from '#lib/calc/hypervisor';
import { gigabitsPerSecond } from '#lib/calc/units';
import { HYPERVISOR_VALUES } from '#lib/facts/hypervisor-values';
import { hypervisorFactsOf, HYPERVISORS } from '#lib/facts/hypervisors';
import type { VersionId } from '#lib/facts/vsphere-values';
import { longestRoundTrip } from '#lib/facts/vmotion-round-trip';
import { VSPHERE_MIGRATION_LIMITS } from '#lib/facts/vsphere-migration';

test('every generation has the same fields, so that they can be set side by side', () => {
	const fields = Object.values(HYPERVISORS).map((profile) => Object.keys(profile).sort());
	for (const other of fields) expect(other).toEqual(fields[0]);
});

test('a fact of a generation holds the value that is reckoned with', () => {
	for (const { id, profile } of Object.values(HYPERVISOR_VALUES)) {
		const facts: Readonly<Record<string, unknown>> = hypervisorFactsOf(id);
		for (const [name, value] of Object.entries(profile))
			expect(facts[name]).toMatchObject({ value, label: expect.any(String) });
	}
});

// The limits by release and the profile by generation are two views of one thing.
describe('a generation says what its releases say', () => {
	const releases = (ids: readonly VersionId[]) =>
		VSPHERE_MIGRATION_LIMITS.filter(({ id }) => ids.includes(id));

	it.each([
		{ facts: HYPERVISORS.VMOTION_41, ids: ['4.1'] },
		{ facts: HYPERVISORS.VMOTION_5, ids: ['5.0', '5.1', '5.5'] },
		{ facts: HYPERVISORS.VMOTION_6, ids: ['6.0', '6.5', '6.7', '7.0'] },
		{ facts: HYPERVISORS.VMOTION_7, ids: ['8.0'] }
	] satisfies readonly {
		facts: (typeof HYPERVISORS)[keyof typeof HYPERVISORS];
		ids: VersionId[];
	}[])('$facts.name on round trip and concurrency', ({ facts, ids }) => {
		const [roundTripLimit, concurrency] = [facts.roundTripLimit.value, facts.concurrency.value];
		const slots = (gbit: number) => concurrentMigrations(concurrency, gigabitsPerSecond(gbit));
		expect(releases(ids)).toHaveLength(ids.length);
		for (const { id, limits } of releases(ids)) {
			expect(roundTripLimit.roundTripTime * 1e3).toBe(longestRoundTrip(id).value);
			expect(slots(1)).toEqual({
				kind: 'limited',
				migrations: limits.concurrentVmotionsPerHost1G.value
			});
			expect(slots(10)).toEqual({
				kind: 'limited',
				migrations: limits.concurrentVmotionsPerHost10G.value
			});
		}
	});
});
