import { describe, expect, it } from 'vitest';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { sayOfSites } from '#lib/words/sites/say';
import { typed } from '../../scenario/scenario-of';

const said = (over: Partial<Scenario>): Readonly<Record<string, string>> =>
	Object.fromEntries(
		sayOfSites(typed(over)).map(({ name, sentence }) => [name, sentence.replaceAll('\u00a0', ' ')])
	);

describe('no sentence takes back the one before it', () => {
	it.each(['none', 'async'])('no write waits on %s, which writes nothing to both sites', (stor) => {
		const { 'sites writes': writes } = said({ stor });
		expect(writes).toContain('Nothing is written to both sites at once.');
		expect(writes).not.toContain('Each write waits');
		expect(said({})['sites writes']).toContain('Each write waits 0.51 ms longer');
	});

	it('a limit to stay below is not met by the route that there is', () => {
		// 5 ms measured, of which 52 km of fibre take 0.51: less than that is less than 5 ms.
		const remedies = said({ stor: 'nutanix-metro', hyp: 'ahv', rtt: '5', chosts: '8' })[
			'sites remedies'
		];
		expect(remedies).toContain('A route of less than 52 km.');
		expect(remedies).not.toContain('at most 52 km');
		// 10 ms may be met: a measured 12 ms on 600 km, of which 7.64 is fibre, allows 443 km.
		expect(said({ km: '600', route: '1', rtt: '12', chosts: '8' })['sites remedies']).toMatch(
			/A route of at most \d+ km\./
		);
	});

	it('fibre is not too long by more than there is of it', () => {
		// 18 ms on 13 km of fibre, which take 0.13
		const far = said({ stor: 'vsan-stretched', rtt: '18', km: '10', chosts: '8' })['sites support'];
		expect(far).not.toContain('1,300 km');
		expect(far).toContain(
			'allows 5 ms: 13 ms too much. All 13 km of fibre take 0.13 ms of it, so no shorter fibre mends that.'
		);
		// 800 km of fibre are 7.8 ms of 5: there the fibre is what is too much.
		expect(
			said({ stor: 'vsan-stretched', km: '800', route: '1', chosts: '8' })['sites support']
		).toMatch(/or \d+ km of fibre too much/);
	});

	it('storm control that is not there is not loose', () => {
		const plan = { tech: 'vxlan-evpn', edge: 'complete', gw: 'each-site', chosts: '8' } as const;
		expect(said(plan)['sites']).toContain('there is no storm control: ');
		expect(said({ ...plan, storm: 'share' })['sites']).toContain('storm control is loose: ');
	});

	it('what fits not even once is none, and not zero of it', () => {
		const words = said({ busy: '10000000', svms: '1' });
		expect(words['sites breadth']).toContain(
			'a VLAN as full as the fullest holds more than 1,000 machines on a single host'
		);
		expect(words['sites slopes']).toContain('not one VM would fit');
		expect(`${words['sites breadth'] ?? ''}${words['sites slopes'] ?? ''}`).not.toMatch(
			/\b0 (VMs|hosts)/
		);
	});
});

describe('one of a thing, and none', () => {
	it('the claim of one VM is of one', () => {
		// One host carries one VM at 1:1 and at 1:1; a /30 has an address for one host beside the gateway.
		expect(said({ subnet: '/30', ratio: '1', ratio2: '1' })['sites claim']).toMatch(
			/the claim of 1 VM holds/
		);
	});

	it('an estate without VMs has no claim, shares no fate of VMs and tips by its hosts', () => {
		const none = said({ subnet: '/32', nets: 'Production' });
		expect(none['sites claim']).toBeUndefined();
		const told = `${none['sites step'] ?? ''}\n${none['sites slopes'] ?? ''}`;
		expect(told).not.toMatch(/\b0 VMs on \d|0 hosts and 0 VMs share/);
		const hosts = said({ ratio: '0.5', shost: '1' });
		expect(`${hosts['sites step'] ?? ''}\n${hosts['sites slopes'] ?? ''}`).not.toMatch(
			/\b0 VMs (on \d|share)/
		);
	});
});
