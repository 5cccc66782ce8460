import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { storageCopy } from '#lib/calc/storage-copy';
import { bytes, bytesPerSecond } from '#lib/calc/units';

const copy = (size: number, rate: number, writeRate: number) =>
	storageCopy({
		size: bytes(size),
		rate: bytesPerSecond(rate),
		writeRate: bytesPerSecond(writeRate)
	});

describe(storageCopy, () => {
	it('takes size over rate for a guest that does not write', () => {
		// 1000 B / 10 B/s
		expect(copy(1000, 10, 0)).toEqual({
			kind: 'finishes',
			duration: 100,
			sent: 1000,
			mirrored: 0,
			rateLeft: 10
		});
	});

	it('takes 2 ln 2 times as long when half the rate is written', () => {
		// T = -(1000/5) ln(1 - 5/10) = 200 x 0.693147 = 138.629 s; sent 1386.29 B, 386.29 of them mirrored
		const found = copy(1000, 10, 5);
		expect(found.kind === 'finishes' && found.duration).toBeCloseTo(138.62943611, 8);
		expect(found.kind === 'finishes' && found.sent).toBeCloseTo(1386.2943611, 7);
		expect(found.kind === 'finishes' && found.mirrored).toBeCloseTo(386.2943611, 7);
		expect(found.kind === 'finishes' && found.rateLeft).toBe(5);
	});

	it('takes 2.56 times as long at nine tenths', () => {
		// -(1/0.9) ln 0.1 = 2.302585 / 0.9 = 2.558428
		const found = copy(1000, 10, 9);
		expect(found.kind === 'finishes' && found.duration).toBeCloseTo(255.8428, 4);
	});

	it('agrees with the mirror played block by block', () => {
		// 20 000 slices: while x is copied, w x / S of each second's rate goes to mirrored writes.
		const [size, rate, writeRate, slices] = [1000, 10, 6, 20_000];
		let time = 0;
		for (let slice = 0; slice < slices; slice += 1) {
			const copied = (size * (slice + 0.5)) / slices;
			time += size / slices / (rate - (writeRate * copied) / size);
		}
		const found = copy(size, rate, writeRate);
		expect(found.kind === 'finishes' && found.duration).toBeCloseTo(time, 5);
	});

	it.each([
		{ name: 'just as fast', writeRate: 10, excess: 0 },
		{ name: 'faster', writeRate: 12, excess: 2 }
	])('never finishes when the guest writes $name', ({ writeRate, excess }) => {
		expect(copy(1000, 10, writeRate)).toEqual({ kind: 'never-finishes', excess });
	});

	it('has nothing to do for an empty disk', () => {
		expect(copy(0, 10, 5)).toMatchObject({ kind: 'finishes', duration: 0, sent: 0, mirrored: 0 });
	});

	it('refuses what cannot be', () => {
		expect(copy(-1, 0, Number.NaN)).toEqual({
			kind: 'refused',
			issues: [
				{ field: 'size', fault: 'negative' },
				{ field: 'rate', fault: 'not-positive' },
				{ field: 'write-rate', fault: 'not-finite' }
			]
		});
	});

	test('a busier disk is never copied sooner, and a faint load changes next to nothing', () => {
		const load = fc.double({ min: 0, max: 0.999, noNaN: true });
		fc.assert(
			fc.property(load, load, (a, b) => {
				const time = (part: number) => {
					const found = copy(1e12, 1e9, part * 1e9);
					return found.kind === 'finishes' ? found.duration : Infinity;
				};
				expect(time(Math.max(a, b))).toBeGreaterThanOrEqual(time(Math.min(a, b)) * (1 - 1e-12));
			})
		);
		const faint = copy(1e12, 1e9, 1e-9);
		expect(faint.kind === 'finishes' && faint.duration).toBeCloseTo(1000, 9);
	});
});
