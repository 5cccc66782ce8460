import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { pageTitle } from '#lib/words/title';
import { anyScenarios } from '../scenario/scenarios';
import { typed } from '../scenario/scenario-of';

interface Row {
	readonly page: Parameters<typeof pageTitle>[0];
	readonly over: Partial<Scenario>;
	readonly title: string;
}

describe(pageTitle, () => {
	it.each<Row>([
		// 253 x 8
		{ page: '/', over: {}, title: '2,024 VMs in a /24 at 8:1 · Metrospan' },
		{
			page: '/domain',
			over: {},
			title: 'vMotion domain: 2,024 VMs in a /24 at 8:1 · Metrospan'
		},
		// 2,500 hosts of one vCenter x 8
		{
			page: '/',
			over: { net: 'routed' },
			title: '20,000 VMs in a routed domain at 8:1 · Metrospan'
		},
		{ page: '/', over: { subnet: '/8' }, title: '20,000 VMs in an /8 at 8:1 · Metrospan' },
		// 62 GiB over 2 GiB and 48.64 MiB: 30 VMs
		{
			page: '/',
			over: { ratio: '4096' },
			title: '7,590 VMs in a /24, 30 a host, where 4,096 do not fit · Metrospan'
		},
		{
			page: '/',
			over: { ratio: '2', per: 'vms-per-core' },
			title: '4,048 VMs in a /24 at 2 VMs per core · Metrospan'
		},
		{ page: '/', over: { subnet: '/32' }, title: 'No address for a host in a /32 · Metrospan' },
		{ page: '/', over: { vmram: '100' }, title: 'No VM of this size fits on the host · Metrospan' },
		{ page: '/', over: { subnet: 'x' }, title: 'Quick sizing of a vMotion domain · Metrospan' },
		{ page: '/domain', over: { ratio: 'x' }, title: 'VMs per vMotion domain · Metrospan' },
		{
			page: '/migration',
			over: { moves: 'both', mvm: '8', km: '0', work: 'idle', setup: '3' },
			title: '8 GiB and a disk of 100 GiB move in 1.7 to 2 min · Metrospan'
		},
		{
			page: '/migration',
			over: { know: 'curve', curve: '1000 200000, 2000 400000', link: '1', mvm: '8' },
			title: '8 GiB moves only with the guest slowed · Metrospan'
		},
		{
			page: '/migration',
			over: { hyp: 'kvm', know: 'rate', dirty: '400', link: '1', mvm: '8' },
			title: '8 GiB: this migration does not end by itself · Metrospan'
		},
		{ page: '/migration', over: {}, title: '2 GiB moves in 5.6 to 10 s · Metrospan' },
		{
			page: '/migration',
			over: { moves: 'disk' },
			title: 'A disk of 100 GiB moves in 2.6 to 3.7 min · Metrospan'
		},
		{
			page: '/migration',
			over: { rule: 'line-rate' },
			title: '2 GiB takes 1.72 s at line rate · Metrospan'
		},
		{ page: '/migration', over: { mvm: 'x' }, title: 'Migration time · Metrospan' },
		{
			page: '/sites',
			over: {},
			title: 'Layer 2 over 40 km: possible, supported in 3 clusters, not advisable · Metrospan'
		},
		{
			page: '/sites',
			over: { tech: 'routed' },
			title: 'A routed link over 40 km: not possible as asked · Metrospan'
		},
		{
			page: '/sites',
			over: { dist: 'places', pa: '', pb: 'x' },
			title: 'Layer 2 between two sites · Metrospan'
		}
	])('says "$title" on $page', ({ page, over, title }) => {
		expect(pageTitle(page, typed(over))).toBe(title);
	});

	it('is one short line for every case', () => {
		fc.assert(
			fc.property(anyScenarios, (scenario) => {
				for (const page of ['/', '/domain', '/migration', '/sites'] as const) {
					const title = pageTitle(page, scenario);
					expect(title).toMatch(/^\S.* · Metrospan$/);
					expect(title).not.toMatch(/undefined|NaN|Infinity|\u00a0/);
				}
			}),
			{ numRuns: 60 }
		);
	});
});
