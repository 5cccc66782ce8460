import { describe, expect, it, test } from 'vitest';
import type { Fact } from '#lib/facts/fact';
import { HYPERVISORS } from '#lib/facts/hypervisors';
import { MIGRATION_FACTS } from '#lib/facts/migration';

const isFact = (value: unknown): value is Fact<unknown> =>
	typeof value === 'object' && value !== null && 'status' in value;

const shared: readonly Fact<unknown>[] = Object.values(MIGRATION_FACTS);
const facts: readonly Fact<unknown>[] = [
	...shared,
	...Object.values(HYPERVISORS)
		.flatMap((profile) => Object.values(profile))
		.filter(isFact)
		.filter((fact) => !shared.includes(fact))
];

test('every id is used once', () => {
	expect(new Set(facts.map((fact) => fact.id)).size).toBe(facts.length);
});

test('every generation has the same fields, so that they can be set side by side', () => {
	const fields = Object.values(HYPERVISORS).map((profile) => Object.keys(profile).sort());
	for (const other of fields) expect(other).toEqual(fields[0]);
});

describe('each fact', () => {
	it.each(facts)('$id can be traced, or says why it cannot', (fact) => {
		if (fact.status === 'read') expect(fact.sources.length).toBeGreaterThan(0);
		else expect(fact.because).not.toBe('');
		for (const { title, href, where, checkedOn } of fact.sources) {
			expect(title).not.toBe('');
			expect(where).not.toBe('');
			expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
			if (href !== null) expect(new URL(href).protocol).toMatch(/^https?:$/);
		}
	});
});
