import { describe, expect, test } from 'vitest';
import { LINK_TECHNOLOGIES } from '#lib/facts/link-technologies';
import { FIREWALL_PORTS, PORT_PRESETS } from '#lib/facts/ports';
import { STRETCHED_STORAGE } from '#lib/facts/storage';
import { MAC_TABLES, SPANNING_TREE_LIMITS } from '#lib/facts/switch-tables';
import { SITES_QUESTIONS } from '#lib/scenario/questions/sites';

describe('choices repeat the catalogue', () => {
	const values = (key: 'tech' | 'stor' | 'mact' | 'stpl' | 'fw') =>
		SITES_QUESTIONS[key].choices.map(({ value }) => value as string);
	const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).sort();

	test('of technologies', () => {
		expect(values('tech').sort()).toEqual(ids(LINK_TECHNOLOGIES));
	});
	test('of storage', () => {
		expect(values('stor').sort()).toEqual(['async', 'none', ...ids(STRETCHED_STORAGE)].sort());
	});
	test('of MAC tables', () => {
		expect(values('mact').sort()).toEqual(ids(MAC_TABLES));
	});
	test('of spanning-tree limits', () => {
		expect(values('stpl').sort()).toEqual(['none', ...ids(SPANNING_TREE_LIMITS)].sort());
	});
	test('of port features', () => {
		const features = FIREWALL_PORTS.flatMap((row) => row.features as readonly string[]);
		const wanted = new Set([...features, ...Object.keys(PORT_PRESETS), 'plan', 'all']);
		expect(values('fw').sort()).toEqual([...wanted].sort());
	});
});
