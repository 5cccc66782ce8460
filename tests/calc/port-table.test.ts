import { describe, expect, it } from 'vitest';
import { isReadFor, portsFor, type Feature } from '#lib/calc/port-table';
import type { Version } from '#lib/calc/vlan-plan';
import { FIREWALL_PORTS, PORT_PRESETS } from '#lib/facts/ports';

const ids = (features: readonly Feature[], release: Version) =>
	portsFor(FIREWALL_PORTS, { features, release }).map(({ id }) => id);

describe(portsFor, () => {
	it('answers the comment: Storage vMotion over a routed firewall, Fibre Channel to NFS', () => {
		// one host reads the one and writes the other: no vMotion, and nothing between hosts
		expect(ids(PORT_PRESETS['storage-vmotion-fc-to-nfs'], [6, 7])).toEqual(['nfs']);
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

describe(isReadFor, () => {
	const readFor = {
		kind: 'vsphere' as const,
		spans: [
			{ from: [6, 0], to: [6, 7] },
			{ from: [9, 0], to: [9, 0] }
		] as const
	};
	it.each([
		{ release: [5, 5], read: false },
		{ release: [6, 0], read: true },
		{ release: [6, 5], read: true },
		{ release: [6, 7], read: true },
		{ release: [7, 0], read: false },
		{ release: [8, 0], read: false },
		{ release: [9, 0], read: true }
	] as const)('$release: $read', ({ release, read }) => {
		expect(isReadFor(readFor, release)).toBe(read);
	});
	it('knows no release where nobody read one, and any for what stands beside vSphere', () => {
		expect(isReadFor({ kind: 'vsphere', spans: [] }, [6, 0])).toBe(false);
		expect(isReadFor({ kind: 'product' }, [9, 0])).toBe(true);
	});
});
