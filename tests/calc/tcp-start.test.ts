import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { slowStart } from '#lib/calc/tcp-start';
import {
	bytes,
	bytesPerSecond,
	gigabitsPerSecond,
	megabitsPerSecond,
	milliseconds,
	seconds
} from '#lib/calc/units';
import { MIGRATION_FACTS } from '#lib/facts/migration';

const initialWindow = MIGRATION_FACTS.INITIAL_WINDOW.value;

describe(slowStart, () => {
	it('doubles three times to fill eight windows', () => {
		// BDP = 10 kB/s x 0.8 s = 8 kB = 8 windows of 1 kB. Sent 1 + 2 + 4 = 7 kB in 3 x 0.8 s = 2.4 s;
		// at full rate they take 0.7 s, so 1.7 s are lost.
		const found = slowStart({
			rate: bytesPerSecond(10_000),
			streams: 1,
			roundTripTime: seconds(0.8),
			initialWindow: bytes(1000)
		});
		expect(found).toMatchObject({ kind: 'ramp', doublings: 3, sent: 7000 });
		expect(found.kind === 'ramp' && found.duration).toBeCloseTo(2.4, 12);
		expect(found.kind === 'ramp' && found.lost).toBeCloseTo(1.7, 12);
	});

	it('takes one doubling less for each doubling of the streams', () => {
		// Four streams of 2.5 kB/s: 2 kB = 2 windows each, 1 doubling, 1 kB each
		const found = slowStart({
			rate: bytesPerSecond(10_000),
			streams: 4,
			roundTripTime: seconds(0.8),
			initialWindow: bytes(1000)
		});
		expect(found).toMatchObject({ kind: 'ramp', doublings: 1, duration: 0.8, sent: 4000 });
	});

	it.each([
		// BDP 200 Mbit/s x 20 ms = 500 kB; log2(500/14.6) = 5.098; 102 ms - (500 - 14.6) kB / 25 MB/s = 19.4 ms
		{ ms: 20, duration: 0.10196, lost: 0.08254 },
		// BDP 2 MB; log2(2000/14.6) = 7.098; 567.8 ms - 79.4 ms
		{ ms: 80, duration: 0.56783, lost: 0.48842 }
	])('costs $lost s at 200 Mbit/s and $ms ms', ({ ms, duration, lost }) => {
		const found = slowStart({
			rate: megabitsPerSecond(200),
			streams: 1,
			roundTripTime: milliseconds(ms),
			initialWindow
		});
		expect(found.kind === 'ramp' && found.duration).toBeCloseTo(duration, 5);
		expect(found.kind === 'ramp' && found.lost).toBeCloseTo(lost, 5);
	});

	it.each([
		{ name: 'with no round trip', roundTripTime: seconds(0) },
		// 14600 B x 8 / 10 Gbit/s = 11.68 us: the first window is the pipe
		{ name: 'when the first window just fills the pipe', roundTripTime: seconds(11.68e-6) }
	])('is over at once $name', ({ roundTripTime }) => {
		const rate = gigabitsPerSecond(10);
		const found = slowStart({ rate, streams: 1, roundTripTime, initialWindow });
		expect(found).toEqual({ kind: 'at-once' });
	});

	it('refuses what cannot be', () => {
		const found = slowStart({
			rate: bytesPerSecond(0),
			streams: 0,
			roundTripTime: seconds(-1),
			initialWindow: bytes(Number.NaN)
		});
		expect(found).toEqual({
			kind: 'refused',
			issues: [
				{ field: 'rate', fault: 'not-positive' },
				{ field: 'streams', fault: 'not-positive' },
				{ field: 'round-trip-time', fault: 'negative' },
				{ field: 'initial-window', fault: 'not-finite' }
			]
		});
	});

	test('it never gains time, and costs less than it lasts', () => {
		const rate = fc.double({ min: 1e3, max: 1e11, noNaN: true });
		const rtt = fc.double({ min: 0, max: 2, noNaN: true });
		fc.assert(
			fc.property(rate, rtt, fc.integer({ min: 1, max: 16 }), (speed, wait, streams) => {
				const found = slowStart({
					rate: bytesPerSecond(speed),
					streams,
					roundTripTime: seconds(wait),
					initialWindow
				});
				if (found.kind !== 'ramp') {
					expect(found.kind).toBe('at-once');
					return;
				}
				expect(found.lost).toBeGreaterThanOrEqual(0);
				expect(found.lost).toBeLessThanOrEqual(found.duration);
				expect(found.sent).toBeLessThanOrEqual(speed * wait);
			})
		);
	});
});
