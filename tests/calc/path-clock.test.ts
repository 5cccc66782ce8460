import { describe, expect, it } from 'vitest';
import { copyPath } from '#lib/calc/copy-path';
import { lossClock } from '#lib/calc/loss-clock';
import {
	clockAfter,
	startCost,
	steadyClock,
	timeBetween,
	timeToSend,
	type PathClock
} from '#lib/calc/path-clock';
import {
	bytes,
	bytesPerSecond,
	gigabitsPerSecond,
	gigabytes,
	megabitsPerSecond,
	milliseconds,
	ratio
} from '#lib/calc/units';
import { BARE_FRAMES, migration } from './migration-input';
import { DOUBTS, pathOver } from './migration-fixtures';

const CUBIC = { kind: 'cubic', aggressiveness: 0.4, decrease: 0.7, renoConstant: 1.2 } as const;
const AT_ONCE = { kind: 'at-once' } as const;

describe(timeToSend, () => {
	it('goes through the stretches, then on at the steady rate', () => {
		// 100 B at 50 B/s, then 60 B at 20 B/s: 2 + 3 = 5 s.
		const clock: PathClock = {
			stretches: [{ upTo: bytes(100), rate: bytesPerSecond(50) }],
			steady: bytesPerSecond(20),
			start: AT_ONCE
		};
		expect(timeToSend(clock, bytes(160))).toBeCloseTo(5, 9);
		expect(timeBetween(clock, bytes(100), bytes(60))).toBeCloseTo(3, 9);
	});

	it('starts by doublings: 0.94 s at 10 Gbit/s and 80 ms', () => {
		// BDP = 100 MB. Rate reached after log2(100e6 / (14,600 ln 2)) = 13.27 doublings, 1.062 s, when
		// 100e6 / ln 2 - 14,600 B = 144.3 MB are gone, which take 0.115 s at full rate: 0.947 s lost.
		const clock: PathClock = {
			...steadyClock(gigabitsPerSecond(10)),
			start: { kind: 'doubling', initial: bytes(14_600), roundTripTime: milliseconds(80) }
		};
		expect(startCost(clock, gigabytes(10))).toBeCloseTo(0.947, 2);
		expect(startCost(steadyClock(gigabitsPerSecond(10)), gigabytes(10))).toBe(0);
	});
});

describe(lossClock, () => {
	const path = {
		lossless: gigabitsPerSecond(10),
		streams: 1,
		segment: bytes(1448),
		roundTripTime: milliseconds(80),
		loss: ratio(1e-5),
		control: CUBIC
	};
	it('begins with a full window that holds until the first loss', () => {
		// 1 / 1e-5 segments of 1448 B = 144.8 MB.
		const [first] = lossClock(path, AT_ONCE).stretches;
		expect(first).toMatchObject({ rate: gigabitsPerSecond(10) });
		expect(first?.upTo).toBeCloseTo(144.8e6, 0);
	});
	it('ends at the steady law: 1.054 (RTT / p)^0.75 segments in each round trip', () => {
		// (0.08 / 1e-5)^0.75 = 845.9; x 1.054 = 891.6 segments x 1448 B / 0.08 s = 16.1 MB/s, 0.13 Gbit/s.
		expect(lossClock(path, AT_ONCE).steady / 1e6).toBeCloseTo(16.1, 1);
	});
	it('runs the first 1.8 GB above the steady rate', () => {
		const { stretches, steady } = lossClock(path, AT_ONCE);
		expect(stretches.at(-1)?.upTo).toBeGreaterThan(1.2e9);
		expect(stretches.at(-1)?.upTo).toBeLessThan(2.4e9);
		for (const { rate } of stretches) expect(rate).toBeGreaterThan(steady);
	});
	it('comes back by a segment in each round trip under Reno', () => {
		// 1,000 segments of 1,000 B in each 0.1 s, one of 10,000 lost. In steps of 5 round trips after the first loss:
		// 5 x (500 + 505 + 510) = 7,575 segments, the other 2,425 at 515 in 4.709; 10,000 / 19.709 = 507.4 on average.
		// The law: sqrt(1.5 x 10,000) = 122.5. 122.5 x (507.4 / 122.5)^(1 - 1 / 144) = 502.4 segments.
		const { stretches, steady } = lossClock(
			{
				lossless: bytesPerSecond(1e7),
				streams: 1,
				segment: bytes(1000),
				roundTripTime: milliseconds(100),
				loss: ratio(1e-4),
				control: { kind: 'reno', constant: Math.sqrt(1.5) }
			},
			AT_ONCE
		);
		expect(steady / 1e4).toBeCloseTo(122.5, 1);
		expect(stretches[1]?.upTo).toBeCloseTo(2e7, 0);
		expect((stretches[1]?.rate ?? 0) / 1e4).toBeCloseTo(502.4, 1);
	});
	it('is even where the loss does not bind', () => {
		const { stretches, steady } = lossClock({ ...path, lossless: megabitsPerSecond(100) }, AT_ONCE);
		expect(stretches).toEqual([]);
		expect(steady).toBe(megabitsPerSecond(100));
	});
});

describe(clockAfter, () => {
	it('leaves what the traffic beside it does not take, and nothing where that takes all', () => {
		const clock: PathClock = {
			stretches: [{ upTo: bytes(100), rate: bytesPerSecond(50) }],
			steady: bytesPerSecond(20),
			start: AT_ONCE
		};
		expect(clockAfter(clock, { sent: bytes(40), beside: bytesPerSecond(5) })).toEqual({
			stretches: [{ upTo: 60, rate: 45 }],
			steady: 15,
			start: AT_ONCE
		});
		expect(clockAfter(clock, { sent: bytes(40), beside: bytesPerSecond(20) })).toBeNull();
	});
});

describe(copyPath, () => {
	it('gives each ceiling its own doubt: a fast card 0.8 at worst, a slow one none', () => {
		const at = (gigabits: number) =>
			pathOver({ lineRate: gigabitsPerSecond(gigabits), framing: BARE_FRAMES });
		expect(at(1).slowest.steady).toBe(gigabitsPerSecond(1));
		// Half way between 1 and 10 in logarithms: 1 - 0.2 / 2 = 0.9.
		expect(at(Math.sqrt(10)).slowest.steady / gigabitsPerSecond(Math.sqrt(10))).toBeCloseTo(0.9, 9);
		expect(at(10).slowest.steady).toBeCloseTo(gigabitsPerSecond(8), 0);
	});
	it('starts with a small window where there is a way to go', () => {
		const start = (ms: number) => {
			const { usual } = pathOver({ framing: BARE_FRAMES, roundTripTime: milliseconds(ms) });
			return usual.start;
		};
		expect(start(0)).toEqual({ kind: 'at-once' });
		expect(start(5)).toMatchObject({ kind: 'doubling', roundTripTime: 0.005 });
	});
	it('never has a fast day above the line', () => {
		const path = pathOver({ lineRate: gigabitsPerSecond(10), framing: BARE_FRAMES });
		expect(path.fastest.steady).toBe(path.line);
	});
	it('knows what is left without a cap', () => {
		const path = pathOver({
			framing: BARE_FRAMES,
			cap: { kind: 'at', rate: gigabitsPerSecond(2) }
		});
		expect(path.usual.steady).toBe(gigabitsPerSecond(2));
		expect(path.uncapped).toBe(gigabitsPerSecond(10));
	});
	it('passes on what the ceilings refuse', () => {
		const found = copyPath(migration({ nics: 0 }), { table: DOUBTS, initialWindow: bytes(14_600) });
		expect(found).toMatchObject({ kind: 'refused', issues: [{ field: 'nics' }] });
	});
});
