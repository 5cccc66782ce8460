import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchOf } from '#lib/scenario/migration/batch';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { ofTyped } from '../scenario-of';

/*
 * Throughout: 1 GbE carries R = 10^9 x 1460 / 1538 / 8 = 118.66 MB/s of payload, 10 GbE ten times that.
 */
const R = (1e9 * 1460) / 1538 / 8;
const GIB = 2 ** 30;
type Over = Partial<Scenario>;

const batch = (over: Over) => {
	const found = ofTyped(batchOf)(over);
	if (found === null) throw new Error('a batch has more than one VM');
	return found;
};
const timeOf = (over: Over) => {
	const { time } = batch(over);
	if (time === null) throw new Error('they all end');
	return time;
};

describe('a last wave that is not full', () => {
	const IDLE: Over = { work: 'idle', km: '0', link: '10', setup: '3' };
	const BIG: Over = { ...IDLE, mvm: '64' };

	it('takes what so few VMs take', () => {
		// Eight at once and one alone: nine times 64 GiB at 1,186.6 MB/s are 521 s, and twice 3.2 s around them.
		const nine = timeOf({ ...BIG, many: '9' });
		const sent = (9 * 64 * GIB) / (10 * R);
		expect(nine.likely).toBeGreaterThan(sent);
		expect(nine.likely).toBeLessThan(sent * 1.01 + 2 * 4);
		expect(nine.likely).toBeLessThan(0.6 * timeOf({ ...BIG, many: '16' }).likely);
		expect(batch({ ...BIG, many: '9' })).toMatchObject({
			atOnce: 8,
			fullWaves: 1,
			wave: { vms: 8 },
			lastWave: { vms: 1 }
		});
	});

	it('takes three of a release that runs two in as long as their memory crosses', () => {
		// 8 GiB at 118.66 MB/s are 72.4 s: 217 s for three, and 3.5 s twice around them.
		const { likely } = timeOf({ ...IDLE, vs: '3.5', many: '3', link: '1', mvm: '8' });
		expect(likely / 60).toBeGreaterThan(3.6);
		expect(likely / 60).toBeLessThan(3.8);
	});

	it('shares a link between the sites by those that are left', () => {
		// Ten from four hosts, two at once from each: eight share 10 Gbit/s, then two do: 80 and 20 GiB, all at line rate.
		const TWO: Over = { hyp: 'kvm', conc: '2', wan: '10', many: '10', mho: '4' };
		const { likely } = timeOf({ ...IDLE, mvm: '10', ...TWO });
		expect(likely).toBeCloseTo((100 * GIB) / (10 * R) + 2 * 3.5, -1);
	});
});

describe('as the VMs get more', () => {
	const CASES = fc.record({
		many: fc.integer({ min: 2, max: 40 }),
		mho: fc.constantFrom('1', '2', '3', '7'),
		vs: fc.constantFrom('3.5', '5.0', '8.0'),
		hyp: fc.constantFrom('version', 'kvm', 'hyper-v', 'kubevirt', 'xcp-ng'),
		conc: fc.constantFrom('1', '3', '5'),
		work: fc.constantFrom('idle', 'web', 'database'),
		mvm: fc.constantFrom('2', '8', '64'),
		link: fc.constantFrom('1', '10', '25'),
		wan: fc.constantFrom('', '1', '10'),
		moves: fc.constantFrom('memory', 'both', 'disk'),
		dsr: fc.constantFrom('', '100', '2000')
	});
	/** Where a copy has no end, an end later than all others. */
	const ends = (over: Over) => {
		const { time } = batch(over);
		return [time?.low, time?.likely, time?.high].map((end) => end ?? Infinity);
	};

	it('ends no sooner, and never before the link carries them all', () => {
		fc.assert(
			fc.property(CASES, ({ many, ...rest }) => {
				const over: Over = { ...rest, km: '0', mdisk: '20', mwr: '1' };
				const now = ends({ ...over, many: String(many) });
				const more = ends({ ...over, many: String(many + 1) });
				now.forEach((end, place) => {
					expect(more[place]).toBeGreaterThanOrEqual(end * (1 - 1e-9));
				});
				if (rest.moves === 'disk') return;
				const memory = Number(rest.mvm) + (rest.moves === 'both' ? 20 : 0);
				const cards = Number(rest.link) * Number(rest.mho);
				const lines = rest.wan === '' ? cards : Math.min(cards, Number(rest.wan));
				expect(now[0]).toBeGreaterThan((many * memory * GIB) / (lines * R * 1.0001));
			}),
			{ numRuns: 300 }
		);
	});
});
