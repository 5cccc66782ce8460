import { describe, expect, it } from 'vitest';
import { plannedTransfer } from '#lib/calc/planning-rule';
import {
	bytes,
	bytesPerSecond,
	gibibytes,
	gigabitsPerSecond,
	gigabytes,
	megabitsPerSecond
} from '#lib/calc/units';
import { MIGRATION_FACTS } from '#lib/facts/migration';

const LINE_RATE = { kind: 'line-rate' } as const;
const AZURE = {
	kind: 'size-factor',
	factor: MIGRATION_FACTS.AZURE_PLANNING_FACTOR.value
} as const;

describe(plannedTransfer, () => {
	const planned = (request: Parameters<typeof plannedTransfer>[0]) => {
		const found = plannedTransfer(request);
		return found.kind === 'planned' ? found.duration : Number.NaN;
	};

	it('takes 8 s for 1 GB of memory at 1 Gbit/s (Pepelnjak 2011)', () => {
		const rate = gigabitsPerSecond(1);
		expect(planned({ amount: gigabytes(1), rate, rule: LINE_RATE })).toBe(8);
	});

	it('takes 36 min 39 s for 256 GiB at 1 Gbit/s', () => {
		// 256 x 2^30 x 8 bit / 10^9 bit/s = 2199.02 s = 36 min 39.02 s; 256 GB decimal would be 2048 s = 34 min 8 s
		const rate = gigabitsPerSecond(1);
		expect(planned({ amount: gibibytes(256), rate, rule: LINE_RATE })).toBeCloseTo(2199.023, 3);
		expect(planned({ amount: gigabytes(256), rate, rule: LINE_RATE })).toBe(2048);
	});

	it('takes 46.67 h for 3 TB at 100 Mbit/s by the Azure rule, and 66.67 h without it', () => {
		// 24 000 000 Mbit x 0.7 / 100 Mbit/s = 168 000 s = 46.667 h
		const request = { amount: gigabytes(3000), rate: megabitsPerSecond(100) };
		expect(planned({ ...request, rule: AZURE }) / 3600).toBeCloseTo(46.667, 3);
		expect(planned({ ...request, rule: LINE_RATE }) / 3600).toBeCloseTo(66.667, 3);
	});

	it('says how much crosses', () => {
		const rule = { kind: 'size-factor', factor: 1.25 } as const;
		const found = plannedTransfer({ amount: bytes(100), rate: bytesPerSecond(5), rule });
		expect(found).toEqual({ kind: 'planned', duration: 25, crossing: 125 });
	});

	it('refuses what cannot be', () => {
		const rule = { kind: 'size-factor', factor: 0 } as const;
		const found = plannedTransfer({ amount: bytes(-1), rate: bytesPerSecond(0), rule });
		expect(found).toEqual({
			kind: 'refused',
			issues: [
				{ field: 'amount', fault: 'negative' },
				{ field: 'rate', fault: 'not-positive' },
				{ field: 'factor', fault: 'not-positive' }
			]
		});
	});
});
