import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_QUESTIONS } from '#lib/scenario/questions/all';
import { LONGEST_VALUE } from '#lib/form/params';
import { parseNetworkList, readNetworks } from '#lib/scenario/questions/network-list';
import { networkRows, NO_CELLS } from '#lib/scenario/questions/network-rows';
import { networkText } from '#lib/scenario/questions/network-text';
import { issuesOf } from '#lib/scenario/questions/read-back';
import { typed } from '../scenario-of';

const namesOf = (text: string) => readNetworks(text).map(({ cells }) => cells.name);

describe(parseNetworkList, () => {
	it('leaves out the row that it cannot read, names it, and reads the rest', () => {
		expect(parseNetworkList('Production\nESXi; x; 3\nBanana; 3')).toMatchObject({
			ok: true,
			value: [{ id: 'Production' }, { id: 'Banana', role: 'vm', hosts: 3 }],
			note: {
				code: 'partly',
				note: {
					count: 2,
					assumed: ['Banana'],
					unread: [{ kind: 'network-counts', line: 2, name: 'ESXi' }]
				}
			}
		});
	});

	it('is refused where no row can be read', () => {
		expect(issuesOf(ALL_QUESTIONS, typed({ nets: 'ESXi; x; 3' })).nets).toEqual({
			code: 'refused',
			refusal: { kind: 'network-counts', line: 1, name: 'ESXi' }
		});
	});

	it('says nothing of a list that stands one a line', () => {
		expect(parseNetworkList('AD\nESXi')).not.toHaveProperty('note');
		expect(parseNetworkList('AD, ESXi')).toMatchObject({ note: { note: { count: 2 } } });
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

	it.each<readonly [role: string, ...names: readonly string[]]>([
		['vm', 'Web', 'DB', 'Voice', 'VDI', 'vlan 120', 'VLAN120-Web', 'SQL servers', 'Clients'],
		['management-vms', 'VM Mgmt', 'VCSA'],
		['esxi-management', 'Mgmt', 'ESX-Mgmt-A', 'MGMT_01'],
		['vmotion', 'Live migration', 'Prod-vMotion', 'vmotion2', 'DC1_vMotion_A'],
		['overlay', 'NSX TEP', 'Host-TEP', 'Tunnel endpoints'],
		['iscsi', 'Storage', 'P4000', 'StoreVirtual', 'P4000/StoreVirtual', 'Prod iSCSI B'],
		['guest-cluster', 'Heartbeat', 'Cluster heartbeat', 'SQL heartbeat'],
		['dmz', 'Web DMZ'],
		['out-of-band', 'Server iLO']
	])('%s is known by a word anywhere in %s', (role, ...names) => {
		expect(names.map(roleOf)).toEqual(names.map(() => role));
	});

	it.each(['Banana', 'Productions', 'vsanity', 'constructor', '__proto__', 'toString'])(
		'%s is no role, and production',
		(name) => {
			expect(readNetworks(name)).toMatchObject([{ network: { role: 'vm' }, role: 'assumed' }]);
		}
	);

	it('reads no list that no link holds', () => {
		expect(readNetworks('a\n'.repeat(1000))).toHaveLength(1000);
		expect(readNetworks(`${'a\n'.repeat(1000)}b`)).toEqual([]);
	});

	it('takes the role that stands in the seventh cell', () => {
		expect(first('Blue; ; 40; ; 120; 10.0.0.0/24; dmz')).toMatchObject({
			id: 'Blue',
			role: 'dmz',
			vms: 40,
			vlan: 120,
			subnet: '10.0.0.0/24'
		});
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
			vlanIs: 'proposed',
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
		{ text: 'AD; x; 1', kind: 'network-counts' },
		{ text: 'AD; 1; -1', kind: 'network-counts' },
		{ text: 'AD; 10000001', kind: 'network-counts' },
		{ text: 'AD; 123456789', kind: 'network-counts' },
		{ text: 'AD; 1; 2; maybe', kind: 'network-wish' },
		{ text: 'AD; 1; 2; local at C', kind: 'network-wish' },
		{ text: 'AD; 1; 2; local; x', kind: 'network-vlan' },
		{ text: 'AD;16;0;constructor', kind: 'network-wish' },
		{ text: 'AD;16;0;__proto__', kind: 'network-wish' }
	])('leaves out “$text”: $kind', ({ text, kind }) => {
		expect(parseNetworkList(`ESXi\n${text}`)).toMatchObject({
			value: [{ id: 'ESXi' }],
			note: { note: { unread: [{ kind, line: 2, name: 'AD' }] } }
		});
	});

	it('takes as many as a link can mean', () => {
		expect(first('AD; 10000000')?.hosts).toBe(10_000_000);
	});

	it('cuts a name to what a sentence holds', () => {
		const long = 'Banana'.repeat(6);
		expect(parseNetworkList(long)).toMatchObject({
			note: { note: { assumed: [long.slice(0, 24)] } }
		});
		expect(parseNetworkList(`AD ${long}; x; 1`)).toMatchObject({
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

	it('numbers around the VLANs that are named', () => {
		expect(ids('AD\nESXi; ; ; ; 10')).toEqual([
			['AD', 11],
			['ESXi', 10]
		]);
	});

	it.each([
		['vMotion,iSCSI,ESXi,iLO,AD,Production', 6],
		['vMotion, iSCSI and ESXi', 3],
		['vMotion; iSCSI; ESXi', 3],
		['NSX TEP / Mgmt / Storage / VDI / Live migration / Cluster heartbeat', 6],
		['Mgmt/DB/Web/Voice', 4],
		['AD/DNS', 1],
		// Of what nobody knows, two names are two.
		['Banana/Apple', 2],
		['Banana/AD', 2],
		['vMotion\tiSCSI\tESXi', 3],
		['- vMotion\n- iSCSI\n2) ESXi', 3],
		['vMotion, iSCSI; 4; 20', 2],
		['AD, DNS; 2; 2', 1]
	])('loses none of %s: %i', (text, count) => {
		expect(namesOf(text)).toHaveLength(count);
		expect(namesOf(text).join(' ')).not.toMatch(/^[-\d]| [-\d)]/);
	});

	it('reads the columns of a spreadsheet by their headings', () => {
		const rows = Array.from(
			{ length: 40 },
			(_, row) => `Net ${row}\tproduction\t${100 + row}\t10.${row}.0.0/24\t1,20${row % 10}`
		);
		const read = readNetworks(['Network\tRole\tVLAN ID\tCIDR\tVMs', ...rows].join('\r\n'));
		expect(read).toHaveLength(40);
		expect(read[1]).toMatchObject({
			kind: 'network',
			role: 'said',
			network: { id: 'Net 1', role: 'vm', vlan: 101, subnet: '10.1.0.0/24', vms: 1201 }
		});
	});

	it.each([
		'Web\t120\t10.1.0.0/24\t40',
		'Web; 120; 10.1.0.0/24; 40',
		'Web, 120, 10.1.0.0/24, 40',
		'Web\t10.1.0.0/24\t120\t40 VMs',
		'Web (VLAN 120)\t10.1.0.0/24\t40'
	])('guesses the columns of %j by what they hold', (text) => {
		expect(readNetworks(text)).toMatchObject([
			{ network: { role: 'vm', vlan: 120, subnet: '10.1.0.0/24', vms: 40 } }
		]);
	});

	it('comes back as the same list once it was edited', () => {
		const lists = [
			'vMotion,iSCSI,ESXi',
			'Production; 20; 300\nvMotion; 20\nDMZ; 20',
			'AD ; 2; 3 ; local at A; 77; 10.0.0.0/24',
			'Web, iSCSI;',
			'Blue; ; 40; ; 120; 10.0.0.0/24; dmz'
		];
		for (const list of lists) {
			const again = networkText(networkRows(list));
			expect(networkRows(again)).toEqual(networkRows(list));
			expect(networkText(networkRows(again))).toBe(again);
		}
	});

	it('keeps any name that a cell holds', () => {
		fc.assert(
			fc.property(
				fc.string({ maxLength: 30 }).map((name) => name.replaceAll(/[;|\s]+/g, ' ').trim()),
				(name) => {
					fc.pre(/[\p{L}\p{N}]/u.test(name) && !/^\d{1,4}$|\d\.\d|vlan|^[-•*·–\d]/i.test(name));
					expect(networkRows(networkText([{ ...NO_CELLS, name }]))).toMatchObject([{ name }]);
				}
			)
		);
	});

	it.each([' ', ',', ';', '/', 'a', '1', '\t', '\n', ' and ', '1.', 'vlan', '-', 'VLAN 1', '|'])(
		'answers a list full of "%s" at once',
		(mark) => {
			const text = mark.repeat(100_000 / mark.length).slice(0, LONGEST_VALUE);
			const before = performance.now();
			parseNetworkList(`a${text}b`);
			expect(performance.now() - before).toBeLessThan(50);
		}
	);
});
