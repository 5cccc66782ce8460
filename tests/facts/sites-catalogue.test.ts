import { DOCUMENTS } from '#lib/facts/documents';
import { describe, expect, test } from 'vitest';
import type { RuleTerms } from '#lib/calc/layer2-rules';
import type { RoleRule } from '#lib/calc/vlan-plan';
import { DCI_FACTS } from '#lib/facts/dci';
import type { Source } from '#lib/facts/fact';
import { LAYER2_RULES } from '#lib/facts/layer2-rules';
import { LINK_TECHNOLOGIES } from '#lib/facts/link-technologies';
import { NETWORK_ROLES } from '#lib/facts/network-roles';
import { FIREWALL_PORTS } from '#lib/facts/ports';
import { STRETCHED_CLUSTER_FACTS } from '#lib/facts/stretched-clusters';
import { MOBILITY_LIMITS, STRETCHED_STORAGE, VSAN_WITNESS_TIERS } from '#lib/facts/storage';
import { TIPPING_RELIEF } from '#lib/facts/tipping-relief';
import { MAC_TABLES, SPANNING_TREE_LIMITS } from '#lib/facts/switch-tables';

interface Row {
	readonly id: string;
	readonly status: 'read' | 'unverified' | 'assumption' | 'none';
	readonly sources: readonly Source[];
}

const ROWS: readonly Row[] = [
	...DCI_FACTS,
	...STRETCHED_CLUSTER_FACTS,
	...LAYER2_RULES,
	...LINK_TECHNOLOGIES,
	...TIPPING_RELIEF,
	...MAC_TABLES,
	...SPANNING_TREE_LIMITS,
	...STRETCHED_STORAGE,
	...MOBILITY_LIMITS,
	VSAN_WITNESS_TIERS,
	...FIREWALL_PORTS.map((row) => ({ ...row, id: `port-${row.id}`, status: 'read' as const })),
	...Object.values(NETWORK_ROLES).map((row) => ({ ...row, id: `role-${row.role}` }))
];

test('every id is used once', () => {
	// A product and a witness may share a word with a technology, never a whole id.
	const ids = ROWS.map(({ id }) => id);
	expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

describe.each(ROWS)('$id', ({ status, sources }) => {
	test('can be traced, as far as it says it can', () => {
		for (const { document, where, checkedOn } of sources) {
			const { title, href } = DOCUMENTS[document];
			expect(title).not.toBe('');
			expect(where).not.toBe('');
			if (href !== null) expect(new URL(href).protocol).toMatch(/^https?:$/);
			if (checkedOn !== null) expect(new Date(checkedOn).toISOString()).toContain(checkedOn);
		}
		const read = sources.filter(({ checkedOn }) => checkedOn !== null);
		if (status === 'read') expect(read.length).toBeGreaterThan(0);
		else expect(read.length).toBeGreaterThanOrEqual(0);
	});
});

describe('the rules', () => {
	test('are R01 to R38 in order, and fit the arithmetic', () => {
		const rules: readonly RuleTerms[] = LAYER2_RULES;
		expect(rules.map(({ id }) => id)).toEqual(
			Array.from({ length: 38 }, (_, i) => `R${String(i + 1).padStart(2, '0')}`)
		);
	});
	test('warn before they block, and mark what is ours', () => {
		for (const { warnAbove, blockAbove, noteAbove, limit, assumed } of LAYER2_RULES) {
			expect(warnAbove).toBeLessThanOrEqual(blockAbove ?? Infinity);
			if (noteAbove !== null) expect(noteAbove).toBeLessThanOrEqual(warnAbove);
			if ((assumed as readonly string[]).includes('limit')) expect(limit).not.toBeNull();
		}
	});
	test('of status assumption say which part is assumed', () => {
		for (const rule of LAYER2_RULES.filter(({ status }) => status === 'assumption'))
			expect(rule.assumed).toContain('limit');
	});
});

test('the roles fit the plan, each under its own name', () => {
	for (const [key, rule] of Object.entries(NETWORK_ROLES)) {
		const fits: RoleRule = rule;
		expect(fits.role).toBe(key);
	}
});

test('a product without a figure ships none', () => {
	for (const { status, limit, id } of STRETCHED_STORAGE)
		if (status === 'none') expect([id, limit]).toEqual([id, null]);
	expect(STRETCHED_STORAGE.find(({ id }) => id === 'srdf-metro')?.limit).toBeNull();
});

test('what was read in the vendor pages wins over what was quoted', () => {
	const limitOf = (id: string) => STRETCHED_STORAGE.find((row) => row.id === id);
	expect(limitOf('snapmirror-active-sync')).toMatchObject({ limit: 0.01, comparison: 'below' });
	expect(limitOf('metrocluster-ip')?.limit).toBeNull();
	expect(limitOf('pure-activecluster')?.limit).toBe(0.005);
	expect(limitOf('nimble-peer-persistence')?.limit).toBe(0.005);
});
