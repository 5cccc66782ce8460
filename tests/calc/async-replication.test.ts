import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { answerAsync, type AsyncReplication } from '#lib/calc/async-replication';
import { bytes, gigabytes, megabitsPerSecond, seconds } from '#lib/calc/units';

// The comment: two sites of two hosts, a copy every hour.
const hourly = (over: Partial<AsyncReplication> = {}): AsyncReplication => ({
	interval: seconds(3600),
	changedPerInterval: gigabytes(9),
	link: megabitsPerSecond(100),
	hostsPerSite: 2,
	memoryUse: 0.5,
	...over
});

describe(answerAsync, () => {
	// 9 GB at 100 Mbit/s: 720 s.
	it('answers the comment: 60 minutes promised, no live migration on the copy', () => {
		expect(answerAsync(hourly())).toMatchObject({
			kind: 'keeps-up',
			liveMigrationOnSharedStorage: 'no',
			promisedLoss: 3600,
			copyTime: 720,
			worstLoss: 4320,
			slack: 2880,
			afterSiteLoss: 'fits'
		});
	});
	it('names what they could do instead', () => {
		const { alternatives } = answerAsync(hourly());
		expect(alternatives).toEqual([
			'restart-copies',
			'migrate-with-storage',
			'synchronous-array',
			'vsan-stretched',
			'replicate-per-vm'
		]);
		expect(answerAsync(hourly({ hostsPerSite: 0 })).alternatives).not.toContain('vsan-stretched');
	});
	it('compares a stretched subnet, a moved one and new addresses', () => {
		const { addressing } = answerAsync(hourly());
		expect(addressing.map(({ kind }) => kind)).toEqual([
			'stretched-subnet',
			'moved-subnet',
			'new-subnet'
		]);
		expect(addressing.map(({ buys }) => buys)).toEqual([
			['addresses-stay', 'live-migration-of-memory-and-disk', 'each-vm-alone'],
			['addresses-stay', 'sites-stay-apart'],
			['sites-stay-apart', 'each-vm-alone']
		]);
		expect(addressing[0].needs).toEqual(['stretched-vlan']);
	});
	it.each([
		// One VLAN at both sites is one failure domain, and packets cross to reach a gateway at the other.
		{ kind: 'stretched-subnet', risks: ['both-sites-fail-together', 'trombone'] },
		// A subnet that moves takes every machine along; announced at both sites it exists twice.
		{ kind: 'moved-subnet', risks: ['all-or-nothing', 'address-used-twice'] },
		// New addresses reach only who asks for the name again.
		{ kind: 'new-subnet', risks: ['hard-coded-addresses', 'slow-dns'] }
	])('puts at stake, with a $kind: $risks', ({ kind, risks }) => {
		const found = answerAsync(hourly()).addressing.find((choice) => choice.kind === kind);
		expect(found?.risks).toEqual(risks);
	});
	it('needs layer 2 between the sites for the stretched subnet alone', () => {
		const needs = Object.fromEntries(
			answerAsync(hourly()).addressing.map((choice) => [choice.kind, choice.needs])
		);
		expect(needs).toEqual({
			'stretched-subnet': ['stretched-vlan'],
			'moved-subnet': ['routing-change'],
			'new-subnet': ['address-change', 'dns-change']
		});
	});
	it('keeps up when a copy takes exactly the interval, and falls behind after', () => {
		expect(answerAsync(hourly({ changedPerInterval: gigabytes(45) }))).toMatchObject({
			kind: 'keeps-up',
			slack: 0
		});
		expect(answerAsync(hourly({ changedPerInterval: gigabytes(46) }))).toMatchObject({
			kind: 'falls-behind',
			behindPerInterval: 80
		});
	});
	it('does not fit on the survivor above half the memory', () => {
		expect(answerAsync(hourly({ memoryUse: 0.51 })).afterSiteLoss).toBe('does-not-fit');
	});
	it('copies nothing over no link in no time', () => {
		const idle = hourly({ changedPerInterval: bytes(0), link: megabitsPerSecond(0) });
		expect(answerAsync(idle)).toMatchObject({ kind: 'keeps-up', copyTime: 0 });
	});
	test('more changes never lose less', () => {
		const gb = fc.double({ min: 0, max: 44, noNaN: true });
		const loss = (changed: number) => {
			const answer = answerAsync(hourly({ changedPerInterval: gigabytes(changed) }));
			return answer.kind === 'keeps-up' ? answer.worstLoss : Infinity;
		};
		fc.assert(
			fc.property(gb, gb, (a, b) => {
				expect(loss(Math.max(a, b))).toBeGreaterThanOrEqual(loss(Math.min(a, b)));
			})
		);
	});
});
