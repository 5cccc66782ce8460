import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evacuationOf } from '#lib/scenario/evacuation/evacuation';
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

/*
 * 1,000 GiB at 500 to 700 MB/s, whoever shares them, are 1,534 to 2,147 s. What is done around each of the five pairs
 * comes on top, some seconds.
 */
describe('disks of many VMs', () => {
	const ALL = 1000 * GIB;
	const DISKS: Over = { moves: 'disk', mdisk: '100', mwr: '0', many: '10', setup: '0' };

	it.each<readonly [string, Over]>([
		['of vSphere, two of each host whatever number was typed', { conc: '2' }],
		['of vSphere with a faster card, which no block crosses', { link: '100' }],
		['of Hyper-V, two of storage', { hyp: 'hyper-v' }],
		['of a release before 6.0', { vs: '5.5' }]
	])('%s', (_, over) => {
		const found = batch({ ...DISKS, ...over });
		expect(found).toMatchObject({ atOnce: 2, fullWaves: 5, lastWave: null, rate: null });
		expect(found.diskRates).toEqual({ low: 250e6, likely: 300e6, high: 350e6 });
		expect(found.time?.low).toBeCloseTo(ALL / 700e6, 3);
		expect(found.time?.likely).toBeCloseTo(ALL / 600e6, 3);
		expect(found.time?.high).toBeCloseTo(ALL / 500e6, 3);
	});

	it('of a platform that sets no bound share the datastores by what was typed', () => {
		const five = batch({ ...DISKS, hyp: 'kvm', conc: '5', dsr: '1000' });
		expect(five).toMatchObject({ atOnce: 5, fullWaves: 2, by: 'you' });
		expect(five.time?.likely).toBeCloseTo(ALL / 1e9, 3);
	});

	it('are eight at once on one datastore, from however many hosts', () => {
		// Two of each of ten hosts would be twenty; a datastore has 128 slots, of which each takes 16.
		expect(batch({ ...DISKS, many: '20', mho: '10' })).toMatchObject({
			by: 'version-by-datastore',
			wave: { vms: 8 },
			fullWaves: 2,
			lastWave: { vms: 4 }
		});
	});

	it('with their memory go two at a time too, over the cards', () => {
		const found = batch({
			...DISKS,
			moves: 'both',
			know: 'rate',
			dirty: '0',
			mvm: '8',
			link: '10'
		});
		expect(found).toMatchObject({ atOnce: 2, fullWaves: 5, by: 'version' });
		expect(found.rate).toBeCloseTo(5 * R, 0);
		// 1,080 GiB at 1,186.6 MB/s are 977 s; five times it takes device memory along, 0.2 s.
		expect(found.time?.likely).toBeCloseTo((1080 * GIB) / (10 * R) + 5 * 0.2, -1);
		// Both datastores carry 300 MB/s, which two disks share: 3,579 s for them and 72 s for the memory.
		const held = batch({ ...DISKS, moves: 'both', know: 'rate', dirty: '0', mvm: '8', dsr: '300' });
		expect(held.diskRates?.likely).toBeCloseTo(150e6, 3);
		expect(held.time?.likely).toBeCloseTo(ALL / 300e6 + (80 * GIB) / (10 * R), -1);
	});

	it('and memory take as long as the evacuation of a host that has as many', () => {
		const BOTH: Over = { moves: 'both', mdisk: '100', mwr: '0', many: '10', km: '0' };
		const HOST: Over = { em: 'host', chosts: '8', ratio: '10', ram: '512' };
		const emptied = ofTyped(evacuationOf)({ ...BOTH, ...HOST });
		if (emptied.kind !== 'emptied') throw new Error(emptied.kind);
		const { likely } = timeOf({ ...BOTH, ...HOST });
		expect(likely / emptied.finish.likely).toBeCloseTo(1, 1);
	});
});

describe('VMs of several hosts that cross to another site', () => {
	// 32 of 64 GiB, eight at once from each of four hosts with a card of 10 Gbit/s: 40 Gbit/s of cards.
	const FOUR: Over = {
		know: 'rate',
		dirty: '0',
		link: '10',
		mvm: '64',
		many: '32',
		mho: '4',
		setup: '0'
	};
	const ALL = 32 * 64 * GIB;

	it('share the links between the sites, where no other was typed', () => {
		// Two links of 10 Gbit/s: 2,048 GiB at 2,373.2 MB/s are 927 s.
		const over = { ...FOUR, km: '40', lnk: '2' };
		expect(batch(over)).toMatchObject({ fullWaves: 1, links: { count: 2, each: 1.25e9 } });
		expect(batch(over).rate).toBeCloseTo((20 * R) / 32, -3);
		expect(timeOf(over).likely / (ALL / (20 * R))).toBeCloseTo(1, 2);
	});

	it('as the evacuation of a site does', () => {
		const over: Over = { ...FOUR, mvm: '', vmram: '64', km: '40', lnk: '2', ram: '4096' };
		const site = ofTyped(evacuationOf)({ ...over, em: 'site', shost: '4', svms: '64' });
		if (site.kind !== 'emptied') throw new Error(site.kind);
		expect(site.plan.between).toEqual(batch(over).links);
		expect(timeOf(over).likely / site.finish.likely).toBeCloseTo(1, 1);
	});

	it.each<readonly [string, Over, number]>([
		['not on one campus', { km: '0', lnk: '2' }, 40],
		['not where those carry as much as all cards', { km: '40', lnk: '4' }, 40],
		['nor where another was typed', { km: '40', lnk: '2', wan: '5' }, 5],
		['of which others take half', { km: '40', lnk: '2', wanp: '50' }, 10]
	])('%s', (_, over, gigabits) => {
		expect(timeOf({ ...FOUR, ...over }).likely / (ALL / (gigabits * R))).toBeCloseTo(1, 1);
	});
});

describe('slots that are counted in all', () => {
	it('are shared by the hosts', () => {
		// KubeVirt: two out of a node, five in the cluster.
		const found = batch({ hyp: 'kubevirt', work: 'idle', many: '12', mho: '4' });
		expect(found).toMatchObject({
			atOnce: 2,
			by: 'version-in-all',
			wave: { vms: 5 },
			fullWaves: 2,
			lastWave: { vms: 2 }
		});
	});
});

it('is nothing where the release cannot do it for one', () => {
	expect(ofTyped(batchOf)({ vs: '5.0', moves: 'both', many: '10' })).toBeNull();
});

describe('as the VMs get more', () => {
	const CASES = fc.record({
		many: fc.integer({ min: 2, max: 40 }),
		mho: fc.constantFrom('1', '2', '3', '7'),
		vs: fc.constantFrom('3.5', '5.5', '8.0'),
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
				fc.pre(rest.vs !== '3.5' || rest.moves !== 'both' || rest.hyp !== 'version');
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
