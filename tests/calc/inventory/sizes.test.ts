import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sizesOf } from '#lib/calc/inventory/sizes';
import { gibibytes } from '#lib/calc/units';
import { vm } from './estates';

const withMemory = (sizes: readonly (number | null)[]) =>
	sizes.map((size, place) => vm(String(place), { memory: size === null ? null : gibibytes(size) }));

describe(sizesOf, () => {
	it('counts VMs by their memory, and leaves out those that do not say it', () => {
		expect(sizesOf(withMemory([16, 4, null, 16, 16]))).toEqual([
			{ vms: 1, memory: gibibytes(4) },
			{ vms: 3, memory: gibibytes(16) }
		]);
	});

	it('counts the rarest as the next larger size where there are too many', () => {
		// 1 to 41 GiB, each twice but 7 GiB.
		const sizes = Array.from({ length: 41 }, (_, at) => at + 1);
		const groups = sizesOf(withMemory([...sizes, ...sizes.filter((size) => size !== 7)]));
		expect(groups).toHaveLength(40);
		expect(groups.some(({ memory }) => memory === gibibytes(7))).toBe(false);
		expect(groups.find(({ memory }) => memory === gibibytes(8))?.vms).toBe(3);
	});

	it('loses no VM, and makes none smaller', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 1, max: 4000 }), { maxLength: 300 }), (sizes) => {
				const groups = sizesOf(withMemory(sizes));
				expect(groups.length).toBeLessThanOrEqual(40);
				expect(groups.reduce((sum, { vms }) => sum + vms, 0)).toBe(sizes.length);
				const memory = groups.reduce((sum, each) => sum + each.vms * each.memory, 0);
				expect(memory).toBeGreaterThanOrEqual(
					sizes.reduce((sum, size) => sum + gibibytes(size), 0)
				);
			})
		);
	});
});
