import { describe, expect, it } from 'vitest';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { chain } from '#lib/words/chain';
import { typed } from '../scenario/scenario-of';

const cellsOf = (page: string, text: Partial<Scenario> = {}): readonly string[] =>
	(chain(typed(text)).find((part) => part.page === page)?.cells ?? []).map(({ value }) => value);

describe('the strip', () => {
	it('has the hosts and VMs of the domain, and how many move', () => {
		expect(cellsOf('/domain')).toEqual(['/24', '253 hosts', '2,024 VMs']);
		// The larger half of 253 hosts, 127, at 8 each.
		expect(cellsOf('/evacuation')).toEqual(['1,016 VMs']);
	});

	it('says that no VM fits rather than that there are none', () => {
		// A host has 64 GiB where nobody types more.
		expect(cellsOf('/domain', { vmram: '1024' })).toEqual([
			'/24',
			'253 hosts',
			'no VM fits a host'
		]);
		expect(cellsOf('/evacuation', { vmram: '1024' })).toEqual(['no VM']);
		for (const em of ['host', 'rack', 'roll', 'site'] as const)
			expect(cellsOf('/evacuation', { vmram: '1024', shost: '10', chosts: '10', em })).toEqual([
				'no VM'
			]);
	});

	it('says of a move what the page says first, where the product does not support it', () => {
		// vSphere 8.0 supports 150 ms: 160 are past it, and 150 are not.
		expect(cellsOf('/migration', { rtt: '160' }).at(-1)).toBe('not supported');
		expect(cellsOf('/migration', { rtt: '160', rule: 'line-rate' }).at(-1)).toBe('not supported');
		expect(cellsOf('/migration', { rtt: '150' }).at(-1)).toMatch(/\ss$/);
		// What cannot be done at all is not a matter of support.
		expect(cellsOf('/migration', { rtt: '160', stor: 'none' }).at(-1)).toBe('not live');
	});
});
