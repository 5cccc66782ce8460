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
	});
});
