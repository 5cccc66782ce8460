import type { FieldId, TableKind } from '#lib/calc/inventory-file/tables';
import type { DecimalSign } from '#lib/calc/inventory-file/cells';

/** What a table can be, for who says it; the first two are what lists of one's own are. */
export const KIND_WORDS: Readonly<Record<TableKind, string>> = {
	vInfo: 'VMs',
	vHost: 'Hosts',
	vCluster: 'Clusters',
	vNetwork: 'Network cards of VMs',
	vSC_VMK: 'VMkernel ports',
	vPort: 'Port groups',
	dvPort: 'Port groups of distributed switches'
};

export const FIELD_WORDS: Readonly<Record<FieldId, string>> = {
	name: 'Name',
	power: 'Power state',
	template: 'Is a template',
	placeholder: 'Is a stand-in (SRM)',
	vcpus: 'vCPUs',
	memory: 'Memory',
	activeMemory: 'Active memory',
	provisionedDisk: 'Provisioned disk',
	usedDisk: 'Used disk',
	networks: 'Network',
	host: 'Host',
	cluster: 'Cluster',
	datacenter: 'Datacenter',
	id: 'VM ID',
	uuid: 'UUID',
	server: 'vCenter',
	processor: 'Processor',
	sockets: 'Sockets',
	coresPerSocket: 'Cores per socket',
	cores: 'Cores in all',
	threads: 'Threads',
	hyperThreading: 'Hyper-threading is on',
	version: 'Version',
	maintenance: 'In maintenance',
	faultDomain: 'Fault domain or site',
	vm: 'VM',
	hosts: 'Number of hosts',
	portGroup: 'Port group',
	device: 'Device',
	address: 'IP address',
	mask: 'Subnet mask',
	gateway: 'Gateway',
	mtu: 'MTU',
	vlan: 'VLAN'
};

export const SIGN_WORDS: Readonly<Record<DecimalSign, string>> = {
	point: 'a point: 1,024.5',
	comma: 'a comma: 1.024,5'
};

const LETTERS = 26;
const A = 65;

/** As a spreadsheet names a column that has no heading. */
export function columnWords(column: number, heading: string | undefined): string {
	if (heading !== undefined && heading !== '') return heading;
	const last = String.fromCharCode(A + (column % LETTERS));
	return column < LETTERS
		? last
		: `${columnWords(Math.floor(column / LETTERS) - 1, undefined)}${last}`;
}
