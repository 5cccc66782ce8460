import { describe, expect, it } from 'vitest';
import { listedOf } from '#lib/calc/inventory/listed';
import { gibibytes } from '#lib/calc/units';
import { host, vm } from './estates';

const GIB = 2 ** 30;

describe(listedOf, () => {
	it('has each host in service and each VM that runs on one, by their places', () => {
		const found = listedOf([
			{
				hosts: [
					host('a'),
					host('out', { inMaintenance: true }),
					host('b', { memory: null }),
					host('c', { memory: gibibytes(512) })
				],
				vms: [
					vm('one', { host: 'c' }),
					vm('off', { host: 'a', power: 'off' }),
					vm('template', { host: 'a', kind: 'template' }),
					vm('two', { host: 'a', memory: gibibytes(4) }),
					vm('nowhere'),
					vm('unsized', { host: 'a', memory: null }),
					vm('elsewhere', { host: 'z' }),
					vm('stuck', { host: 'out' })
				]
			}
		]);
		if (found === null) throw new Error('nothing was listed');
		expect(found.names).toEqual({ hosts: ['a', 'b', 'c'], vms: ['one', 'two'] });
		expect([...found.listed.hostMemory]).toEqual([256 * GIB, NaN, 512 * GIB]);
		expect([...found.listed.vmHost]).toEqual([2, 0]);
		expect([...found.listed.vmMemory]).toEqual([16 * GIB, 4 * GIB]);
		expect([found.listed.atFirstSite, found.leftOut]).toEqual([3, 4]);
	});

	it('has the hosts of the first of two sites first', () => {
		const found = listedOf([
			{ hosts: [host('a1'), host('a2')], vms: [vm('x', { host: 'a2' })] },
			{ hosts: [host('b1')], vms: [vm('y', { host: 'b1' }), vm('z', { host: 'a1' })] }
		]);
		expect(found?.listed.atFirstSite).toBe(2);
		expect([...(found?.listed.vmHost ?? [])]).toEqual([1, 2, 0]);
	});

	it('is none where no VM names a host', () => {
		expect(listedOf([{ hosts: [host('a')], vms: [vm('x')] }])).toBeNull();
	});
});
