import { describe, expect, it, test } from 'vitest';
import { batchOf } from '#lib/scenario/migration/batch';
import { impactOf } from '#lib/scenario/migration/impact';
import { reachOf } from '#lib/scenario/migration/guest';
import { migrationOf } from '#lib/scenario/migration/migration';
import { estimateOf } from '#lib/scenario/migration/outcome';
import { breakEven, smallestLink, withinOf } from '#lib/scenario/migration/remedy';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { PRESETS, presetText } from '#lib/scenario/questions/presets';
import { ofTyped, typed, valueOf } from '../scenario-of';

const migration = ofTyped(migrationOf);

const GBIT = 1e9 / 8;
const GB_IN_GIB = '0.931322574615478515625';

describe('sums that people know by heart', () => {
	it.each([
		// 10^9 B x 8 / 10^9 bit/s
		{ name: '1 GB at 1 Gbit/s', over: { vmram: GB_IN_GIB, link: '1' }, seconds: 8 },
		// 256 x 2^30 x 8 / 10^9 = 2199.02 s = 36 min 39 s
		{ name: '256 GiB at 1 Gbit/s', over: { vmram: '256', link: '1' }, seconds: 2199.023 }
	])('$name is the floor no migration beats', ({ over, seconds }) => {
		const { floor, outcome } = migration(over);
		expect(floor?.time).toBeCloseTo(seconds, 3);
		expect(estimateOf(outcome)?.copy.low).toBeGreaterThanOrEqual(floor?.time ?? NaN);
	});

	it('says 8 s when line rate is all that is asked for', () => {
		const { planned } = migration({ vmram: GB_IN_GIB, link: '1', rule: 'line-rate' });
		expect(planned?.time).toBeCloseTo(8, 9);
	});

	it('reproduces the Azure example: 3 TB at 100 Mbit/s in 46.67 h', () => {
		// 3e12 x 8 x 0.7 / 1e8 = 168,000 s
		const { planned } = migration({ vmram: '2793.96772385', link: '0.1', rule: 'azure' });
		expect((planned?.time ?? 0) / 3600).toBeCloseTo(46.667, 3);
	});
});

const ceiling = (over: Partial<Scenario>, name: string): number => {
	const { ceilings } = migration(over).speed.result;
	return ceilings.find((each) => each.name === name)?.rate ?? NaN;
};

describe('ceilings through the scenario', () => {
	it('gives 0.5 MB of buffer 50 MB/s at 10 ms, and 1.25 MB the whole 125', () => {
		const at = { rtt: '10', link: '1' };
		expect(ceiling({ ...at, hyp: 'vmotion-4.1' }, 'window')).toBeCloseTo(50e6, 3);
		expect(migration({ ...at, hyp: 'vmotion-4.1' }).speed.result.binds).toBe('window');
		expect(ceiling({ ...at, hyp: 'vmotion-5' }, 'window')).toBeCloseTo(125e6, 3);
	});

	it.each([
		// Measured: 18, 28 and 36 Gbit/s.
		{ nics: '1', measured: 18 },
		{ nics: '2', measured: 28 },
		{ nics: '3', measured: 36 }
	])('comes within a fifth of what 40 GbE carried over $nics vmknics', ({ nics, measured }) => {
		const { rate } = migration({ hyp: 'vmotion-6', link: '40', nics }).speed.result;
		expect(Math.abs(rate / GBIT / measured - 1)).toBeLessThan(0.2);
	});

	it.each([
		// RFC 9438, table 2: RTT 0.1 s, average window in segments.
		{ percent: '0.01', window: 187 },
		{ percent: '0.001', window: 1054 },
		{ percent: '0.0001', window: 5926 },
		{ percent: '0.00001', window: 33325 },
		{ percent: '0.000001', window: 187400 }
	])('keeps a CUBIC window of $window segments at a loss of $percent %', ({ percent, window }) => {
		const over = { hyp: 'kvm', rtt: '100', loss: percent, link: '1600' };
		const { segment, streams } = migration(over).speed.result;
		const segments = (ceiling(over, 'loss') * 0.1) / (segment * streams);
		expect(Math.round(segments) / window).toBeCloseTo(1, 3);
	});
});

describe('what becomes of a guest that writes fast', () => {
	const fast = { link: '1', vmram: '16', know: 'rate', dirty: '900' } as const;

	it.each([
		{ vs: '8.0', kind: 'finishes-slowed' },
		{ vs: '4.1', kind: 'resumes-early' },
		{ vs: '4.0', kind: 'fails' }
	])('$vs: $kind', ({ vs, kind }) => {
		expect(migration({ ...fast, vs }).outcome.kind).toBe(kind);
	});

	it('KVM: never ends, unless a number of rounds is typed', () => {
		expect(migration({ ...fast, hyp: 'kvm' }).outcome.kind).toBe('keeps-going');
		expect(migration({ ...fast, hyp: 'kvm', rounds: '10' }).outcome.kind).toBe('ends-by-force');
	});

	it('holds it where its strain reaches 0.8, and not below', () => {
		const { outcome, guest, memoryRate, rules } = migration(fast);
		if (guest.kind !== 'writer') throw new Error('a typed rate makes a writer');
		const found = breakEven(guest, { memoryRate, rules });
		if (found.kind !== 'at' || outcome.kind !== 'finishes-slowed') throw new Error(outcome.kind);
		expect(outcome.estimate.inRounds?.strain).toBeCloseTo(0.8, 6);
		expect(outcome.speedKept.likely).toBeCloseTo(found.never / (900 * 2 ** 20), 6);
		const quiet = migration({ ...fast, dirty: ((0.9 * found.never) / 2 ** 20).toFixed(6) });
		expect(quiet.outcome.kind).toBe('finishes');
	});

	it('calls it a matter of chance near the boundary, not yes or no', () => {
		const unheld = { ...fast, hyp: 'kvm', dirty: '90' };
		const { guest, memoryRate, rules } = migration(unheld);
		if (guest.kind !== 'writer') throw new Error('a typed rate makes a writer');
		const found = breakEven(guest, { memoryRate, rules });
		if (found.kind !== 'at') throw new Error('16 GiB do not fit a pause');
		const at = (rate: number) =>
			migration({ ...unheld, dirty: (rate / 2 ** 20).toFixed(6) }).outcome.kind;
		expect(at(found.sure * 0.99)).toBe('finishes');
		expect(at(found.sure * 1.01)).toBe('may-not-finish');
		expect(at(found.never * 0.99)).toBe('may-not-finish');
		expect(at(found.never * 1.01)).toBe('keeps-going');
	});

	it('finds the slowest link that is surely enough', () => {
		const found = smallestLink(migration(fast));
		if (found?.kind !== 'from') throw new Error('a fast link is enough');
		const at = (factor: number) =>
			migration({ ...fast, link: ((found.lineRate / GBIT) * factor).toFixed(6) }).outcome.kind;
		expect(at(1.001)).toBe('finishes');
		expect(at(0.999)).not.toBe('finishes');
	});

	it('solves for the link and the memory that keep to a time', () => {
		const text = typed({ work: 'idle', within: '2', link: '1', mvm: '8' });
		const found = valueOf(withinOf(text));
		const likely = (over: Partial<Scenario>) =>
			estimateOf(migration({ ...text, ...over }).outcome)?.task.likely ?? NaN;
		expect(likely({ link: String(((found?.link ?? 0) * 8) / 1e9) }) / 120).toBeCloseTo(1, 2);
		expect(likely({ mvm: String((found?.memory ?? 0) / 2 ** 30) }) / 120).toBeCloseTo(1, 2);
		expect(found?.sureLink).toBeGreaterThan(found?.link ?? NaN);
	});

	it('names what holds the rate down where no link helps', () => {
		const found = smallestLink(migration({ ...fast, cap: '0.5' }));
		expect(found).toEqual({ kind: 'no-link-helps', binds: 'cap' });
	});
});

describe('one migration that was watched', () => {
	const verdict = (over: Partial<Scenario>) => {
		const { guest } = migration({ know: 'seen', ...over });
		if (guest.kind !== 'writer' || guest.basis.kind !== 'seen') throw new Error('watched');
		return guest.basis.watched.verdict.kind;
	};

	it.each([
		{ name: 'explains itself', over: {}, kind: 'learnt' },
		{ name: 'is faster than its link', over: { stime: '3' }, kind: 'faster-than-the-link' },
		{
			name: 'took longer than any guest makes it',
			over: { stime: '9000' },
			kind: 'slower-than-any-rate'
		},
		{ name: 'was over after one pass', over: { stime: '23' }, kind: 'quiet' }
	] as readonly { name: string; over: Partial<Scenario>; kind: string }[])(
		'$name',
		({ over, kind }) => {
			expect(verdict(over)).toBe(kind);
		}
	);

	it('is repeated by the same guest over the same link', () => {
		// 1 GbE, 2 GiB, 40 s in all: the learnt rate has to give the 40 s back.
		const { outcome } = migration({
			know: 'seen',
			hyp: 'kvm',
			stime: '40',
			link: '1',
			km: '0'
		});
		expect(estimateOf(outcome)?.task.likely).toBeCloseTo(40, 1);
	});

	describe('of the same VM on the same link', () => {
		const rangeOf = (over: Partial<Scenario>) => {
			const SAME = { know: 'seen', smem: '8', mvm: '8', slink: '1', link: '1' } as const;
			const { outcome } = migration({ ...SAME, ...over });
			const task = estimateOf(outcome)?.task;
			return { kind: outcome.kind, low: task?.low ?? Infinity, high: task?.high ?? Infinity };
		};

		it.each<readonly [string, Partial<Scenario>]>([
			['that was slowed, or whose link was', { hyp: 'vmotion-7', km: '0' }],
			['over some distance', { hyp: 'vmotion-7', km: '100' }],
			['started early at its target', { vs: '4.1', km: '0' }],
			['that nothing slows', { hyp: 'kvm', km: '0' }],
			['that nothing slows, over some distance', { hyp: 'kvm', km: '100' }],
			['of a release that gives up', { vs: '3.5', km: '0' }],
			['that is known to have sent 30 GiB', { hyp: 'vmotion-7', km: '0', sdata: '30' }],
			['whose card was slower than its line', { hyp: 'vmotion-7', km: '0', sdata: '8.2' }]
		])('holds the time of one %s', (_, over) => {
			for (let stime = 80; stime <= 600; stime += 20) {
				const found = rangeOf({ ...over, stime: String(stime) });
				expect(found.kind).not.toBe('keeps-going');
				expect(found.low).toBeLessThanOrEqual(stime);
				expect(found.high).toBeGreaterThanOrEqual(stime * (1 - 0.021));
				expect(found.high).toBeLessThan(Infinity);
			}
		});

		it('holds no more than was seen where a dirty rate explains it', () => {
			const { outcome, guest } = migration({
				know: 'seen',
				smem: '8',
				mvm: '8',
				slink: '1',
				link: '1',
				stime: '90',
				hyp: 'vmotion-7',
				km: '0'
			});
			expect(estimateOf(outcome)?.task.likely).toBeCloseTo(90, 1);
			expect(reachOf(guest)).toBe(1);
		});
	});

	it('takes its rate from data and time, and not from data its link cannot carry', () => {
		const from = (sdata: string) => {
			const { guest } = migration({ know: 'seen', sdata });
			return guest.kind === 'writer' && guest.basis.kind === 'seen'
				? guest.basis.watched.rateFrom
				: null;
		};
		expect(from('2.2')).toBe('data');
		expect(from('200')).toBe('link-because-data-is-impossible');
	});
});

describe('the disk', () => {
	it('takes -(S/w) ln(1 - w/R), and leaves R - w for memory', () => {
		const { diskPass, memoryRate, speed } = migration({
			moves: 'both',
			mdisk: '100',
			mwr: '100'
		});
		const { rate } = speed.result;
		const size = 100 * 2 ** 30;
		expect(diskPass?.time).toBeCloseTo(-(size / 1e8) * Math.log(1 - 1e8 / rate), 6);
		expect(memoryRate).toBeCloseTo(rate - 1e8, 3);
	});

	it('goes over the storage where it moves alone, whatever the network', () => {
		// 100 GiB at 400 MB/s: 268.4 s, and a little for 5 MB/s of writes.
		const over = { moves: 'disk', dsr: '400', mdisk: '100', mwr: '0' } as const;
		const times = ['1', '10'].map(
			(link) => estimateOf(migration({ ...over, link }).outcome)?.copy.likely
		);
		expect(times).toEqual([(100 * 2 ** 30) / 400e6, (100 * 2 ** 30) / 400e6]);
		expect(migration(over).floor).toBeNull();
	});

	it('is held to its datastores where it crosses the network', () => {
		const over = { moves: 'both', mdisk: '100', mwr: '0' } as const;
		expect(migration({ ...over, dsr: '400' }).diskPass?.rate).toBe(400e6);
		expect(migration(over).diskPass?.rate).toBe(migration(over).speed.result.rate);
	});

	it.each([
		{ vs: '5.0', kind: 'not-in-this-release' },
		{ vs: '5.1', kind: 'finishes' },
		{ vs: '5.0', hyp: 'kvm', kind: 'finishes' }
	])('together with memory: $vs $hyp $kind', ({ kind, ...over }) => {
		expect(migration({ moves: 'both', work: 'idle', ...over }).outcome.kind).toBe(kind);
	});

	it('never ends when the guest writes as fast as the link carries', () => {
		expect(migration({ moves: 'disk', mwr: '5000' }).outcome.kind).toBe('disk-never-finishes');
	});
});

describe('the case of the post’s reader', () => {
	const preset = PRESETS.find(({ id }) => id === 'app-servers');
	if (preset === undefined) throw new Error('the preset is gone');
	const text = presetText(preset);

	it('may or may not finish alone, and two at a time do not', () => {
		const answer = valueOf(migrationOf(text));
		const batch = valueOf(batchOf(text));
		expect(answer.outcome.kind).toBe('may-not-finish');
		expect(batch).toMatchObject({ vms: 12, atOnce: 2, fullWaves: 1, hosts: 4, by: 'version' });
		expect(batch?.lastWave).toMatchObject({ vms: 4 });
		expect(batch?.oneByOne).not.toBeNull();
		// One of 949 Mbit/s beside a measured one of 10.6 Gbit/s that took 14 % and 10 %.
		expect(impactOf(answer.speed).cost).toMatchObject({ kind: 'scaled' });
	});
});

test('an answer waits only for the fields it needs', () => {
	const waits = (over: Partial<Scenario>) => {
		const answer = migrationOf(typed(over));
		return answer.kind === 'waiting' ? answer.fields : [];
	};
	expect(waits({ curve: 'nonsense', subnet: 'nonsense', smem: '', mdisk: '' })).toEqual([]);
	expect(waits({ know: 'curve', curve: 'nonsense', work: 'x' })).toEqual(['curve']);
	expect(waits({ km: 'x', route: 'x' })).toEqual(['km', 'route']);
	// A measured round trip is held against the distance.
	expect(waits({ km: 'x', rtt: '5' })).toEqual(['km']);
	// A VM of its own asks for no average one.
	expect(waits({ mvm: '4', vmram: 'x' })).toEqual([]);
	expect(waits({ mvm: 'x', vmram: 'x' })).toEqual(['mvm']);
	expect(waits({ moves: 'both', mdisk: '-1', mwr: '' })).toEqual(['mdisk', 'mwr']);
});
