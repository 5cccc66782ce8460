import { gibibytes } from '#lib/calc/units';
import { describe, expect, it } from 'vitest';
import { read, SMALL_EXPORT, vmRow, VM_HEADINGS } from './exports';
import { workbook } from './written';

describe('a workbook', () => {
	it.each([
		{ strings: 'shared', prefix: '' },
		{ strings: 'inline', prefix: '' },
		{ strings: 'shared', prefix: 'x:' },
		{ strings: 'inline', prefix: 'x:' }
	] as const)('with $strings strings and tags of "$prefix" is read wholly', async (writing) => {
		const reading = await read(workbook(SMALL_EXPORT, writing));
		expect(reading.problems).toEqual([]);
		expect(reading.issues).toEqual([]);
		expect(reading.inventory.vms.map(({ name }) => name)).toEqual(['web-1', 'web-2', 'web-3']);
		expect(reading.inventory.vms[0]).toEqual({
			name: 'web-1',
			power: 'on',
			kind: 'vm',
			host: 'esx-2.invented.example',
			cluster: 'Metro',
			datacenter: 'Ash',
			vcpus: 4,
			memory: gibibytes(16),
			activeMemory: gibibytes(2),
			provisionedDisk: gibibytes(100),
			usedDisk: gibibytes(50),
			networks: ['Web']
		});
		expect(reading.inventory.hosts[0]).toEqual({
			name: 'esx-1.invented.example',
			cluster: 'Metro',
			datacenter: 'Ash',
			faultDomain: null,
			processor: 'Invented',
			sockets: 2,
			cores: 32,
			threads: 64,
			memory: gibibytes(512),
			version: 'VMware ESXi 8.0.3 build-1',
			inMaintenance: false
		});
		expect(reading.inventory.networks).toEqual([{ name: 'Web', vlan: 120 }]);
		expect(reading.inventory.vmkernelPorts).toHaveLength(1);
		expect(reading.tables.map(({ name, kept }) => [name, kept])).toEqual([
			['export.xlsx › vInfo', 3],
			['export.xlsx › vHost', 2],
			['export.xlsx › vCluster', 1],
			['export.xlsx › vPort', 1],
			['export.xlsx › vSC_VMK', 1]
		]);
	});

	it('drops rows that were formatted and never filled, and counts them', async () => {
		const rows = [VM_HEADINGS, ...Array.from({ length: 300 }, (_, at) => vmRow(`vm-${at}`, at))];
		const reading = await read(workbook([{ name: 'vInfo', rows }], { formatted: 2700 }));
		expect(reading.tables[0]).toMatchObject({ kept: 300, empty: 2700, leftOut: 0 });
		expect(reading.issues).toEqual([]);
	});
});
