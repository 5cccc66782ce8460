import { describe, expect, it } from 'vitest';
import { portsFor, type Feature } from '#lib/calc/port-table';
import type { Version } from '#lib/calc/vlan-plan';
import { FIREWALL_PORTS, PORT_PRESETS } from '#lib/facts/ports';

const ids = (features: readonly Feature[], release: Version) =>
	portsFor(FIREWALL_PORTS, { features, release }).map(({ id }) => id);

describe(portsFor, () => {
	it('answers the comment: Storage vMotion over a routed firewall, Fibre Channel to NFS', () => {
		expect(ids(PORT_PRESETS['storage-vmotion-fc-to-nfs'], [6, 7])).toEqual([
			'vmotion',
			'nfc',
			'vcenter-heartbeat',
			'vcenter-https',
			'nfs'
		]);
	});
	it.each([
		{ release: [4, 1], expected: ['ha-aam'] },
		{ release: [5, 0], expected: ['ha-fdm'] },
		{ release: [8, 0], expected: ['ha-fdm'] }
	] as const)('gives HA its agent of release $release', ({ release, expected }) => {
		expect(ids(['ha'], release)).toEqual(expected);
	});
	it('shows a row on the last release it is for, and not on the next', () => {
		expect(ids(['fault-tolerance'], [6, 7])).toContain('ft-dvssync');
		expect(ids(['fault-tolerance'], [7, 0])).not.toContain('ft-dvssync');
		expect(ids(['fault-tolerance'], [5, 5])).toEqual(['ft']);
	});
	it('asks for nothing where nothing is used', () => {
		expect(ids([], [8, 0])).toEqual([]);
	});
	it('adds the witness to vSAN', () => {
		expect(ids(['vsan-witness'], [7, 0])).toEqual(['vsan-transport', 'vsan-witness']);
	});
});
