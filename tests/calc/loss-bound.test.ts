import { describe, expect, it } from 'vitest';
import { tolerableLoss, windowUnderLoss, type Segments } from '#lib/calc/loss-bound';
import { milliseconds, ratio, seconds } from '#lib/calc/units';
import { MIGRATION_FACTS } from '#lib/facts/migration';
import { MIGRATION_COSTS } from '#lib/facts/migration-costs';

const CUBIC = MIGRATION_FACTS.CUBIC.value;
const RENO = { kind: 'reno', constant: 1.2 } as const;

describe(windowUnderLoss, () => {
	// RFC 9438, section 5.1, tables 1 and 2, column CUBIC (C = 0.4): the table cuts the decimals off.
	it.each([
		{ rtt: 100, loss: 1e-2, printed: 12 },
		{ rtt: 100, loss: 1e-3, printed: 38 },
		{ rtt: 100, loss: 1e-4, printed: 187 },
		{ rtt: 100, loss: 1e-5, printed: 1054 },
		{ rtt: 100, loss: 1e-6, printed: 5926 },
		{ rtt: 100, loss: 1e-7, printed: 33325 },
		{ rtt: 100, loss: 1e-8, printed: 187400 },
		{ rtt: 10, loss: 1e-2, printed: 12 },
		{ rtt: 10, loss: 1e-3, printed: 38 },
		{ rtt: 10, loss: 1e-4, printed: 120 },
		{ rtt: 10, loss: 1e-5, printed: 379 },
		{ rtt: 10, loss: 1e-6, printed: 1200 },
		{ rtt: 10, loss: 1e-7, printed: 5926 },
		{ rtt: 10, loss: 1e-8, printed: 33325 }
	])('keeps $printed segments at a loss of $loss and $rtt ms', ({ rtt, loss, printed }) => {
		const window = windowUnderLoss({
			loss: ratio(loss),
			roundTripTime: milliseconds(rtt),
			control: CUBIC
		});
		expect(Math.round(window)).toBe(printed);
	});

	it.each([
		// 1 / sqrt(1e-4) = 100 segments, times the constant
		{ name: 'every segment', constant: MIGRATION_COSTS.MATHIS_CONSTANT.value, window: 122.47 },
		{
			name: 'every second segment',
			constant: MIGRATION_FACTS.MATHIS_CONSTANT_DELAYED.value,
			window: 86.6
		}
	])('keeps $window segments under Reno, acknowledging $name', ({ constant, window }) => {
		const found = windowUnderLoss({
			loss: ratio(1e-4),
			roundTripTime: milliseconds(20),
			control: { kind: 'reno', constant }
		});
		expect(found).toBeCloseTo(window, 2);
	});
});

describe(tolerableLoss, () => {
	// RFC 9438, section 5.2, table 3: 1500 B packets, RTT 0.1 s. 10 Gbit/s x 0.1 s / 12000 bit = 83333.3 packets.
	it.each([
		{ packets: 8.33333, reno: 2.1e-2, cubic: 2.1e-2 },
		{ packets: 83.3333, reno: 2.1e-4, cubic: 2.9e-4 },
		{ packets: 833.333, reno: 2.1e-6, cubic: 1.4e-5 },
		{ packets: 8333.33, reno: 2.1e-8, cubic: 6.3e-7 },
		{ packets: 83333.3, reno: 2.1e-10, cubic: 2.9e-8 }
	])('lets CUBIC lose $cubic and keep $packets packets', ({ packets, reno, cubic }) => {
		const asked = { window: packets as Segments, roundTripTime: seconds(0.1) };
		const lost = (control: typeof CUBIC | typeof RENO) => {
			const found = tolerableLoss({ ...asked, control });
			return found.kind === 'tolerable' ? found.loss : Number.NaN;
		};
		expect(lost(CUBIC).toExponential(1)).toBe(cubic.toExponential(1));
		// The table prints 2.0 where (1.2 / W)^2 gives 2.07: it was cut, not rounded.
		expect(lost(RENO).toExponential(1)).toBe(reno.toExponential(1));
		expect(Math.abs(lost(RENO) / (reno * (2.0 / 2.1)) - 1)).toBeLessThan(0.04);
	});

	it.each([0.001, 0.01, 0.1])('undoes the window at %s s', (rtt) => {
		for (const loss of [1e-3, 1e-5, 1e-7]) {
			const window = windowUnderLoss({
				loss: ratio(loss),
				roundTripTime: seconds(rtt),
				control: CUBIC
			});
			const found = tolerableLoss({ window, roundTripTime: seconds(rtt), control: CUBIC });
			expect(found.kind === 'tolerable' && found.loss / loss).toBeCloseTo(1, 9);
		}
	});

	it('never asks for more than certain loss', () => {
		const found = tolerableLoss({
			window: 0.1 as Segments,
			roundTripTime: seconds(100),
			control: CUBIC
		});
		expect(found).toEqual({ kind: 'tolerable', loss: 1 });
	});

	it('refuses no window and no round trip', () => {
		const found = tolerableLoss({
			window: 0 as Segments,
			roundTripTime: seconds(0),
			control: RENO
		});
		expect(found).toEqual({
			kind: 'refused',
			issues: [
				{ field: 'window', fault: 'not-positive' },
				{ field: 'round-trip-time', fault: 'not-positive' }
			]
		});
	});
});
