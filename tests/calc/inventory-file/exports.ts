import {
	readInventory,
	type InventoryReading,
	type ReadingWay
} from '#lib/calc/inventory-file/read';
import type { Written, WrittenSheet } from './written';

/** As exports of today head their columns. */
export const VM_HEADINGS = [
	'VM',
	'Powerstate',
	'Template',
	'SRM Placeholder',
	'CPUs',
	'Memory',
	'Active Memory',
	'Network #1',
	'Network #2',
	'Provisioned MiB',
	'In Use MiB',
	'Datacenter',
	'Cluster',
	'Host',
	'VM ID',
	'VI SDK UUID'
] as const;

export const HOST_HEADINGS = [
	'Host',
	'Datacenter',
	'Cluster',
	'CPU Model',
	'Speed',
	'HT Available',
	'HT Active',
	'# CPU',
	'Cores per CPU',
	'# Cores',
	'# Memory',
	'ESX Version',
	'in Maintenance Mode',
	'vSAN Fault Domain Name'
] as const;

/** A VM of 4 vCPUs and 16 GiB that runs, but for its name and its place. */
export const vmRow = (name: string, place: number): readonly Written[] => [
	name,
	'poweredOn',
	'False',
	'False',
	4,
	16_384,
	2048,
	'Web',
	null,
	102_400,
	51_200,
	'Ash',
	'Metro',
	`esx-${(place % 2) + 1}.invented.example`,
	`vm-${place}`,
	'0f0f'
];

export const hostRow = (place: number): readonly Written[] => [
	`esx-${place}.invented.example`,
	'Ash',
	'Metro',
	'Invented',
	2600,
	'True',
	'True',
	2,
	16,
	32,
	524_288,
	'VMware ESXi 8.0.3 build-1',
	'False',
	null
];

export const SMALL_EXPORT: readonly WrittenSheet[] = [
	{ name: 'vInfo', rows: [VM_HEADINGS, vmRow('web-1', 1), vmRow('web-2', 2), vmRow('web-3', 3)] },
	{ name: 'vHost', rows: [HOST_HEADINGS, hostRow(1), hostRow(2)] },
	{
		name: 'vCluster',
		rows: [
			['Name', 'NumHosts'],
			['Metro', 2]
		]
	},
	{
		name: 'vPort',
		rows: [
			['Host', 'Port Group', 'VLAN'],
			['esx-1.invented.example', 'Web', 120]
		]
	},
	{
		name: 'vSC_VMK',
		rows: [
			['Host', 'Port Group', 'Device', 'IP Address', 'Subnet mask', 'Gateway', 'MTU'],
			['esx-1.invented.example', 'vMotion', 'vmk1', '198.51.100.11', '255.255.255.0', null, 9000]
		]
	},
	{
		name: 'vHealth',
		rows: [
			['Name', 'Message'],
			['x', 'y']
		]
	}
];

export const AT_ONCE: ReadingWay = {
	choices: new Map(),
	progress: () => {},
	turn: () => Promise.resolve()
};

export const read = (
	blob: Blob,
	name = 'export.xlsx',
	way: Partial<ReadingWay> = {}
): Promise<InventoryReading> => readInventory([{ name, blob }], { ...AT_ONCE, ...way });

export const readText = (text: string, name = 'cells.csv', way: Partial<ReadingWay> = {}) =>
	read(new Blob([text]), name, way);
