import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ending } from '#lib/calc/held-guest';
import type { GuestToMove } from '#lib/calc/guest-to-move';
import {
	estimateMigration,
	type MigrationEstimate,
	type MigrationToEstimate,
	endingsOfHighEnd,
	timesOfHighEnd,
	taskAt
} from '#lib/calc/migration-estimate';
import type { CongestionControl } from '#lib/calc/hypervisor';
import {
	bytes,
	bytesPerSecond,
	gibibytes,
	gigabitsPerSecond,
	mebibytesPerSecond,
	milliseconds,
	ratio,
	seconds
} from '#lib/calc/units';
import { move, pathOver, RULES } from './migration-fixtures';

/** One scenario as plain numbers, so that one of them can be made worse. */
interface Scenario {
	readonly memory: number;
	readonly dirty: number;
	readonly spread: number;
	readonly link: number;
	readonly nics: number;
	readonly streams: number;
	readonly cap: number;
	readonly rtt: number;
	readonly loss: number;
	readonly concurrent: number;
	readonly disk: number;
	readonly writes: number;
	readonly apart: number;
	readonly share: number;
	readonly window: number;
	readonly buffer: 'fixed' | 'bdp-sized';
	readonly ending: Ending['kind'];
	readonly control: 'reno' | 'cubic';
	readonly writing: 'known' | 'usual';
	/** The least dirty rate that a guessed guest's likely pause goes by. */
	readonly least: number;
	readonly set: 'rule' | 'at-random' | 'sweeping' | 'hot-tenth';
}

const log = (from: number, to: number) =>
	fc
		.double({ min: Math.log(from), max: Math.log(to), noNaN: true })
		.map((exponent) => Math.exp(exponent));

const SCENARIO: fc.Arbitrary<Scenario> = fc.record({
	memory: log(0.05, 2000),
	dirty: log(0.01, 20_000),
	spread: log(1, 30),
	link: log(0.01, 100),
	nics: fc.integer({ min: 1, max: 4 }),
	streams: fc.integer({ min: 1, max: 8 }),
	cap: log(0.01, 200),
	rtt: fc.oneof(fc.constant(0), log(0.1, 200)),
	loss: fc.oneof(fc.constant(0), log(1e-7, 1e-2)),
	concurrent: fc.integer({ min: 1, max: 8 }),
	disk: fc.oneof(fc.constant(0), log(1, 2000)),
	writes: fc.oneof(fc.constant(0), log(0.1, 500)),
	apart: fc.constantFrom(0, 0.3),
	share: log(0.01, 3),
	window: log(0.01, 6),
	buffer: fc.constantFrom('fixed', 'bdp-sized'),
	ending: fc.constantFrom('slows-guest', 'resumes-early', 'fails', 'keeps-going', 'ends-by-force'),
	control: fc.constantFrom('reno', 'cubic'),
	writing: fc.constantFrom('known', 'usual'),
	least: fc.double({ min: 1e6, max: 1e9, noNaN: true }),
	set: fc.constantFrom('rule', 'at-random', 'sweeping', 'hot-tenth')
});

const CONTROLS: Readonly<Record<Scenario['control'], CongestionControl>> = {
	reno: { kind: 'reno', constant: Math.sqrt(3 / 4) },
	cubic: { kind: 'cubic', aggressiveness: 0.4, decrease: 0.7, renoConstant: 1.2 }
};

function guestOf(s: Scenario): GuestToMove {
	const memory = gibibytes(s.memory);
	const likely = mebibytesPerSecond(s.dirty);
	const spread = (factor: number) => bytesPerSecond(likely * factor);
	return {
		memory,
		set:
			s.set === 'rule'
				? {
						kind: 'rule',
						rule: {
							share: ratio(s.share),
							window: seconds(s.window),
							apart: gibibytes(s.apart)
						}
					}
				: { kind: 'known', size: bytes(memory * Math.min(1, s.share)), manner: s.set },
		writing:
			s.writing === 'known'
				? { kind: 'known', rate: likely }
				: {
						kind: 'usual',
						rates: { low: spread(1 / s.spread), likely, high: spread(s.spread) },
						pausesBy: bytesPerSecond(Math.max(likely, s.least))
					}
	};
}

const migrationOf = (s: Scenario): MigrationToEstimate =>
	move({
		guest: guestOf(s),
		disk:
			s.disk === 0 ? null : { size: gibibytes(s.disk), writeRate: bytesPerSecond(s.writes * 1e6) },
		path: pathOver({
			lineRate: gigabitsPerSecond(s.link),
			nics: s.nics,
			vmknics: s.nics,
			nicUse: 'all',
			streams: { kind: 'fixed', count: Math.max(s.streams, s.nics) },
			perStream: gigabitsPerSecond(15),
			cap: { kind: 'at', rate: gigabitsPerSecond(s.cap) },
			roundTripTime: milliseconds(s.rtt),
			loss:
				s.loss === 0
					? { kind: 'none' }
					: { kind: 'random', probability: ratio(s.loss), validUpTo: ratio(0.01) },
			congestion: CONTROLS[s.control],
			concurrent: s.concurrent,
			buffer:
				s.buffer === 'fixed' ? { kind: 'fixed', buffer: bytes(1.25e6) } : { kind: 'bdp-sized' }
		}),
		rules: {
			...RULES,
			ending: { kind: s.ending },
			roundLimit: s.ending === 'ends-by-force' ? 10 : 100
		}
	});

const estimate = (s: Scenario): MigrationEstimate => estimateMigration(migrationOf(s));

/** Ends as numbers: a disk that never ends is open at all of them. */
const ends = (found: MigrationEstimate) => {
	if (found.kind === 'disk-never-finishes') return Array<number>(6).fill(Infinity);
	if (found.kind === 'out-of-range') throw new Error(found.field);
	const { copy, task } = found;
	return [copy.low, copy.likely, copy.high, task.low, task.likely, task.high];
};

type Law = readonly [name: string, worse: (s: Scenario, factor: number) => Scenario];
const LAWS: readonly Law[] = [
	['the guest writes faster', (s, f) => ({ ...s, dirty: s.dirty * f })],
	['the guest holds more memory', (s, f) => ({ ...s, memory: s.memory * f })],
	['the sites are further apart', (s, f) => ({ ...s, rtt: s.rtt * f })],
	['there is distance at all', (s) => ({ ...s, rtt: s.rtt === 0 ? 1 : s.rtt })],
	['more is lost', (s, f) => ({ ...s, loss: Math.min(0.01, s.loss * f) })],
	['there is loss at all', (s) => ({ ...s, loss: s.loss === 0 ? 1e-6 : s.loss })],
	['the disk is larger', (s, f) => ({ ...s, disk: s.disk * f })],
	['a disk moves too', (s) => ({ ...s, disk: s.disk === 0 ? 20 : s.disk })],
	['the disk is written faster', (s, f) => ({ ...s, writes: s.writes * f })],
	['others migrate beside it', (s) => ({ ...s, concurrent: s.concurrent + 1 })],
	['the link is slower', (s, f) => ({ ...s, link: s.link / f })],
	['it has a card less', (s) => ({ ...s, nics: Math.max(1, s.nics - 1) })],
	['it has a stream less', (s) => ({ ...s, streams: Math.max(1, s.streams - 1) })],
	['the cap is lower', (s, f) => ({ ...s, cap: s.cap / f })]
];

/** Sums of thousands of rounds differ in their last digits; the same as for the answers of pages. */
const ROUNDING = 1e-5;

describe(estimateMigration, () => {
	it.each(LAWS)('gives no end of the time sooner when %s', (_, worse) => {
		fc.assert(
			fc.property(SCENARIO, log(1.0001, 10), (s, factor) => {
				const before = ends(estimate(s));
				const after = ends(estimate(worse(s, factor)));
				before.forEach((time, i) => {
					expect(after[i]).toBeGreaterThanOrEqual(Math.min(1e300, time) * (1 - ROUNDING));
				});
			}),
			{ numRuns: Number(process.env.RUNS ?? 300) }
		);
	});

	it('puts low below likely below high, and nothing below everything once at line rate', () => {
		fc.assert(
			fc.property(SCENARIO, (s) => {
				const found = estimate(s);
				if (!('copy' in found)) return;
				for (const { low, likely, high } of [found.copy, found.task, found.pause, found.sent]) {
					expect(low).toBeLessThanOrEqual(likely * (1 + ROUNDING));
					expect(likely).toBeLessThanOrEqual(high * (1 + ROUNDING));
				}
				expect(found.copy.low).toBeGreaterThanOrEqual(found.floor * (1 - ROUNDING));
				expect(found.task.low).toBeGreaterThanOrEqual(found.floor * (1 - ROUNDING));
			}),
			{ numRuns: 1000 }
		);
	});

	it('ends every copy of a guest that may be slowed', () => {
		fc.assert(
			fc.property(SCENARIO, (s) => {
				const found = estimate({ ...s, ending: 'slows-guest' });
				if (!('copy' in found)) return;
				expect(['finishes', 'finishes-slowed']).toContain(found.kind);
				// A disk that is written faster than a slow day allows is the one thing left open.
				if (s.disk === 0) expect(found.copy.high).toBeLessThan(Infinity);
			}),
			{ numRuns: 1000 }
		);
	});
});

const HIGH_ENDS = timesOfHighEnd();
const ENDINGS = endingsOfHighEnd();

describe('what a search asks for', () => {
	it('is the same figure as that of the whole estimate', () => {
		fc.assert(
			fc.property(SCENARIO, (s) => {
				const whole = estimate(s);
				const migration = migrationOf(s);
				if (!('task' in whole)) {
					expect(taskAt(migration, 'high')).toEqual(whole);
					expect(HIGH_ENDS.map((highEnd) => highEnd(migration))).toEqual(
						HIGH_ENDS.map(() => whole)
					);
					expect(ENDINGS.map((endsAt) => endsAt(migration))).toEqual(ENDINGS.map(() => whole));
					return;
				}
				expect(taskAt(migration, 'likely')).toBe(whole.task.likely);
				expect(taskAt(migration, 'high')).toBe(whole.task.high);
				expect(Math.max(...HIGH_ENDS.map((highEnd) => Number(highEnd(migration))))).toBe(
					whole.task.high
				);
				expect(ENDINGS.every((endsAt) => endsAt(migration) === true)).toBe(
					whole.kind === 'finishes'
				);
			}),
			{ numRuns: 300 }
		);
	}, 60_000);
});
