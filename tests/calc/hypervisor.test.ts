import { describe, expect, it } from 'vitest';
import { concurrentMigrations } from '#lib/calc/hypervisor';
import { bytesPerSecond, gigabitsPerSecond, megabitsPerSecond } from '#lib/calc/units';
import { HYPERVISOR_VALUES } from '#lib/facts/hypervisor-values';

describe(concurrentMigrations, () => {
	const rule = HYPERVISOR_VALUES.VMOTION_7.profile.concurrency;

	it.each([
		{ gbit: 1, migrations: 4 },
		{ gbit: 5, migrations: 4 },
		{ gbit: 9.999, migrations: 4 },
		{ gbit: 10, migrations: 8 },
		{ gbit: 100, migrations: 8 }
	])('allows $migrations on $gbit GbE', ({ gbit, migrations }) => {
		expect(concurrentMigrations(rule, gigabitsPerSecond(gbit))).toEqual({
			kind: 'limited',
			migrations
		});
	});

	it('has no rule for a card slower than its slowest', () => {
		expect(concurrentMigrations(rule, megabitsPerSecond(100))).toEqual({
			kind: 'below-the-rule',
			from: gigabitsPerSecond(1)
		});
	});

	it('allows what is fixed, and anything where nothing is', () => {
		const lineRate = gigabitsPerSecond(1);
		expect(concurrentMigrations({ kind: 'fixed', migrations: 2 }, lineRate)).toEqual({
			kind: 'limited',
			migrations: 2
		});
		expect(concurrentMigrations({ kind: 'unlimited' }, lineRate)).toEqual({ kind: 'unlimited' });
		expect(concurrentMigrations({ kind: 'by-line-rate', steps: [] }, lineRate)).toEqual({
			kind: 'unlimited'
		});
	});

	it('refuses a card of no speed', () => {
		expect(concurrentMigrations(rule, bytesPerSecond(0)).kind).toBe('refused');
	});
});

describe('a card of no speed', () => {
	it('is named by its field', () => {
		const rule = HYPERVISOR_VALUES.VMOTION_7.profile.concurrency;
		expect(concurrentMigrations(rule, bytesPerSecond(0))).toEqual({
			kind: 'refused',
			issues: [{ field: 'line-rate', fault: 'not-positive' }]
		});
	});
});
