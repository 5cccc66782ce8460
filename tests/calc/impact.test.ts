import { describe, expect, it } from 'vitest';
import { cpuReservation, hostCost, linkUse } from '#lib/calc/impact';
import { bytesPerSecond, gigabitsPerSecond, ratio } from '#lib/calc/units';
import { MIGRATION_COSTS } from '#lib/facts/migration-costs';

const rule = MIGRATION_COSTS.CPU_RESERVATION.value;
const measured = MIGRATION_COSTS.MEASURED_HOST_COST.value;

describe(cpuReservation, () => {
	// Denneman 2012: 10 % for each 1 GbE, at least 30 %, four of them 40 %, a 10 GbE card 100 %.
	it.each([
		{ nics: 1, gbit: 1, cores: 0.3, basis: 'stated' },
		{ nics: 3, gbit: 1, cores: 0.3, basis: 'stated' },
		{ nics: 4, gbit: 1, cores: 0.4, basis: 'stated' },
		{ nics: 1, gbit: 10, cores: 1, basis: 'stated' },
		{ nics: 2, gbit: 10, cores: 2, basis: 'stated' },
		{ nics: 1, gbit: 25, cores: 2.5, basis: 'extrapolated' }
	])('reserves $cores cores for $nics x $gbit GbE ($basis)', ({ nics, gbit, cores, basis }) => {
		const found = cpuReservation({ nics, lineRate: gigabitsPerSecond(gbit), rule });
		expect(found).toMatchObject({ kind: 'reserved', basis });
		expect(found.kind === 'reserved' && found.cores).toBeCloseTo(cores, 12);
	});

	it('refuses no card', () => {
		const found = cpuReservation({ nics: 0, lineRate: gigabitsPerSecond(1), rule });
		expect(found).toEqual({ kind: 'refused', issues: [{ field: 'nics', fault: 'not-positive' }] });
	});
});

describe(hostCost, () => {
	it('is 14 % at the source and 10 % at the target at the 10.6 Gbit/s that were measured', () => {
		const found = hostCost(bytesPerSecond(10_618e6 / 8), measured);
		expect(found).toEqual({ kind: 'scaled', source: 0.14, target: 0.1 });
	});

	it('is half of that at half the rate', () => {
		const found = hostCost(bytesPerSecond(5309e6 / 8), measured);
		expect(found).toEqual({ kind: 'scaled', source: 0.07, target: 0.05 });
	});

	it('says no more than "at least" beyond what was measured', () => {
		expect(hostCost(gigabitsPerSecond(100), measured)).toEqual({
			kind: 'at-least',
			source: 0.14,
			target: 0.1,
			measuredRate: measured.rate
		});
	});

	it('refuses a negative rate', () => {
		expect(hostCost(bytesPerSecond(-1), measured).kind).toBe('refused');
	});
});

describe(linkUse, () => {
	it('adds the headers back', () => {
		// 4.5 Gbit/s of payload / 0.9 = 5 of 2 x 10 Gbit/s
		const found = linkUse({
			rate: gigabitsPerSecond(4.5),
			efficiency: ratio(0.9),
			nics: 2,
			lineRate: gigabitsPerSecond(10)
		});
		expect(found).toEqual({ kind: 'share', taken: 0.25 });
	});

	it('refuses an efficiency above one', () => {
		const found = linkUse({
			rate: gigabitsPerSecond(1),
			efficiency: ratio(1.01),
			nics: 1,
			lineRate: gigabitsPerSecond(10)
		});
		expect(found).toEqual({
			kind: 'refused',
			issues: [{ field: 'efficiency', fault: 'above-one' }]
		});
	});
});

describe('what no migration can cost', () => {
	const nothing = bytesPerSecond(0);
	it('names the card of no speed', () => {
		expect(cpuReservation({ nics: 1, lineRate: nothing, rule })).toEqual({
			kind: 'refused',
			issues: [{ field: 'line-rate', fault: 'not-positive' }]
		});
	});

	it('names a negative rate on a host', () => {
		expect(hostCost(bytesPerSecond(-1), measured)).toEqual({
			kind: 'refused',
			issues: [{ field: 'rate', fault: 'negative' }]
		});
	});

	it('names every impossible field of a link at once', () => {
		const found = linkUse({
			rate: bytesPerSecond(-1),
			efficiency: ratio(0),
			nics: 1.5,
			lineRate: nothing
		});
		expect(found).toEqual({
			kind: 'refused',
			issues: [
				{ field: 'rate', fault: 'negative' },
				{ field: 'efficiency', fault: 'not-positive' },
				{ field: 'nics', fault: 'not-whole' },
				{ field: 'line-rate', fault: 'not-positive' }
			]
		});
	});
});
