import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_QUESTIONS } from '#lib/scenario/questions/all';
import { parseNetworkList } from '#lib/scenario/questions/network-list';
import { issuesOf } from '#lib/scenario/questions/reading';
import { typed } from '../scenario-of';

describe(parseNetworkList, () => {
	it('refuses what it cannot read, by line', () => {
		expect(issuesOf(ALL_QUESTIONS, typed({ nets: 'Production\nBanana; 3' })).nets).toEqual({
			code: 'refused',
			refusal: { kind: 'role-unknown', line: 2, name: 'Banana' }
		});
	});

	it('never throws', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(() => parseNetworkList(text)).not.toThrow();
			})
		);
	});
});

describe('a line of the list', () => {
	const first = (text: string) => {
		const read = parseNetworkList(text);
		return read.ok ? read.value[0] : undefined;
	};
	const roleOf = (text: string) => first(text)?.role;

	it.each<readonly [role: string, ...names: readonly string[]]>([
		['vm', 'Production', 'VM', 'VMs', 'prod', 'VM network', 'test', 'user', 'Production web'],
		['management-vms', 'Management VMs', 'vCenter', 'NSX Manager'],
		['esxi-management', 'ESXi', 'ESXi management', 'Management', 'vmk0', 'hosts'],
		['vmotion', 'vMotion', 'vMotion-2'],
		['vsan', 'vSAN', 'vSAN data'],
		['vsan-witness', 'vSAN witness', 'Witness'],
		['overlay', 'Overlay', 'TEP', 'VTEP', 'Geneve', 'VXLAN'],
		['edge-uplink', 'Edge', 'Edge uplink', 'Uplink'],
		['iscsi', 'iSCSI', 'iSCSI A'],
		['nfs', 'NFS'],
		['fibre-channel', 'FC', 'Fibre Channel', 'Fiber Channel'],
		['replication', 'Replication', 'Array replication', 'ISL'],
		['vsphere-replication', 'vSphere Replication', 'VR'],
		['fault-tolerance', 'FT', 'Fault Tolerance', 'FT logging'],
		['out-of-band', 'iLO', 'iDRAC', 'IPMI', 'Out of band', 'OOB', 'PXE'],
		['directory', 'AD', 'DNS', 'NTP', 'Directory', 'Active Directory'],
		['guest-cluster', 'Guest cluster', 'Heartbeat', 'MSCS', 'WSFC'],
		['stateful-pair', 'Firewall', 'Load balancer', 'Stateful pair'],
		['dmz', 'DMZ', 'Internet'],
		['backup', 'Backup'],
		['legacy', 'Legacy', 'Non-IP']
	])('%s is what people call %s', (role, ...names) => {
		expect(names.map(roleOf)).toEqual(names.map(() => role));
	});

	it('begins with a word of its own', () => {
		expect([roleOf('Productions'), roleOf('my production'), roleOf('vsanity')]).toEqual([
			undefined,
			undefined,
			undefined
		]);
	});

	it('holds six cells, and only the first must be there', () => {
		expect(first(' AD ; 2; 3 ; local at A; 77; 10.0.0.0/24 ')).toEqual({
			id: 'AD',
			role: 'directory',
			subnet: '10.0.0.0/24',
			vlan: 77,
			hosts: 2,
			vms: 3,
			at: 'one-site',
			wish: 'local'
		});
		expect(first('AD')).toEqual({
			id: 'AD',
			role: 'directory',
			subnet: '',
			vlan: 10,
			hosts: null,
			vms: null,
			at: 'both-sites',
			wish: 'advise'
		});
	});

	it.each([
		['', 'advise', 'both-sites'],
		['Advise', 'advise', 'both-sites'],
		['stretch', 'stretch', 'both-sites'],
		['STRETCHED', 'stretch', 'both-sites'],
		['route', 'route', 'both-sites'],
		['routed', 'route', 'both-sites'],
		['local at B', 'local', 'one-site'],
		['stretch at one site', 'stretch', 'one-site'],
		['advise at a', 'advise', 'one-site']
	])('wishes “%s”: %s, %s', (wish, wished, at) => {
		expect(first(`AD;;;${wish}`)).toMatchObject({ wish: wished, at });
	});

	it.each([
		{ text: 'AD; x', kind: 'network-counts' },
		{ text: 'AD; 1; -1', kind: 'network-counts' },
		{ text: 'AD; 10000001', kind: 'network-counts' },
		{ text: 'AD; 123456789', kind: 'network-counts' },
		{ text: 'AD; 1; 2; maybe', kind: 'network-wish' },
		{ text: 'AD; 1; 2; local at C', kind: 'network-wish' },
		{ text: 'AD; 1; 2; local; x', kind: 'network-vlan' }
	])('refuses “$text”: $kind', ({ text, kind }) => {
		expect(parseNetworkList(`ESXi\n${text}`)).toEqual({
			ok: false,
			issue: { code: 'refused', refusal: { kind, line: 2, name: 'AD' } }
		});
	});

	it('takes as many as a link can mean', () => {
		expect(first('AD; 10000000')?.hosts).toBe(10_000_000);
	});

	it('cuts a name to what a sentence holds', () => {
		const long = 'Banana'.repeat(6);
		expect(parseNetworkList(long)).toMatchObject({
			issue: { refusal: { kind: 'role-unknown', line: 1, name: long.slice(0, 24) } }
		});
		expect(parseNetworkList(`AD ${long}; x`)).toMatchObject({
			issue: { refusal: { kind: 'network-counts', name: `AD ${long}`.slice(0, 24) } }
		});
	});
});

describe('the list', () => {
	const ids = (text: string) => {
		const read = parseNetworkList(text);
		return read.ok ? read.value.map(({ id, vlan }) => [id, vlan]) : 'refused';
	};

	it('is parted by lines or bars, and numbers its VLANs in tens', () => {
		expect(ids('AD\r\nESXi\n\n ; ;\nDMZ|NFS')).toEqual([
			['AD', 10],
			['ESXi', 20],
			['DMZ', 30],
			['NFS', 40]
		]);
		expect(ids('')).toEqual([]);
	});

	it('ends where a link would cut it', () => {
		expect(ids(`AD${' '.repeat(397)}`)).toEqual([['AD', 10]]);
		expect(parseNetworkList(`AD${' '.repeat(398)}`)).toEqual({
			ok: false,
			issue: { code: 'refused', refusal: { kind: 'list-too-long', longest: 400 } }
		});
	});
});
