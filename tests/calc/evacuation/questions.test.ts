import { describe, expect, it } from 'vitest';
import { linkFor } from '#lib/calc/evacuation/backwards';
import { byDeadline, hostsEmptyAt } from '#lib/calc/evacuation/by-deadline';
import type { EvacuationCase } from '#lib/calc/evacuation/case';
import { emptying, inOrder } from '#lib/calc/evacuation/emptying';
import { evacuate } from '#lib/calc/evacuation/evacuation';
import { better, betterTries, type Progress, reckon } from '#lib/calc/evacuation/question';
import { rollThrough } from '#lib/calc/evacuation/roll';
import { bytesPerSecond, seconds } from '#lib/calc/units';
import { evacuated, G, host, LIMITS_6, many, model, PRECOPY, vm } from './cases';
import { estateOf } from './estates';

const LISTED = { kind: 'as-listed' } as const;
const ids = (kase: EvacuationCase) => kase.vms.map(({ id }) => id);

/** Two hosts here, two there; two VMs of 6 and 12 GB on each. */
const ESTATE: EvacuationCase = {
	model: model(),
	limits: LIMITS_6,
	hosts: [
		host('a', { memory: 40 }),
		host('b', { memory: 40 }),
		host('c', { site: 'there', memory: 40 }),
		host('d', { site: 'there', memory: 40 })
	],
	link: { rate: bytesPerSecond(0.6 * G) },
	vms: ['a', 'b', 'c', 'd'].flatMap((from) => [
		vm(`${from}1`, from, null, { memory: 6, dirtyRate: 0.05 }),
		vm(`${from}2`, from, null, { memory: 12, dirtyRate: 0.01 })
	])
};

describe(emptying, () => {
	it('moves the VMs of one host to any other', () => {
		const kase = emptying(ESTATE, { kind: 'hosts', ids: ['a'] }, LISTED);
		expect(ids(kase)).toEqual(['a1', 'a2']);
		expect(kase.hosts.filter(({ target }) => target).map(({ id }) => id)).toEqual(['b', 'c', 'd']);
	});
	it('moves a site to others, and none to a host that is none', () => {
		const hosts = ESTATE.hosts.map((each) => (each.id === 'd' ? { ...each, target: false } : each));
		const kase = emptying({ ...ESTATE, hosts }, { kind: 'site', site: 'here' }, LISTED);
		expect(ids(kase)).toEqual(['a1', 'a2', 'b1', 'b2']);
		expect(evacuated(kase).vms.map(({ to }) => to)).toEqual(['c', 'c', 'c', 'c']);
	});
	it.each([
		[{ kind: 'largest-first' }, ['a2', 'b2', 'a1', 'b1']],
		[{ kind: 'smallest-first' }, ['a1', 'b1', 'a2', 'b2']],
		[{ kind: 'writers-last' }, ['a2', 'b2', 'a1', 'b1']],
		[
			{
				kind: 'priority',
				of: new Map([
					['b2', 1],
					['b1', 2]
				])
			},
			['b2', 'b1', 'a1', 'a2']
		]
	] as const)('puts %j first', (order, expected) => {
		expect(ids(emptying(ESTATE, { kind: 'site', site: 'here' }, order))).toEqual(expected);
	});
	it('keeps those alike as listed', () => {
		expect(inOrder(ESTATE.vms, LISTED)).toEqual(ESTATE.vms);
	});
});

describe(byDeadline, () => {
	// 36 GB over 0.6 GB/s, four at once: 0.15 each, the small ones at 40 s, the large ones at 60.
	const kase = emptying(ESTATE, { kind: 'site', site: 'here' }, LISTED);
	const found = evacuated(kase);

	it('tells who is safe, and who comes when', () => {
		expect(byDeadline(found, seconds(50))).toMatchObject({
			moved: ['a1', 'b1'],
			late: [{ id: 'a2' }, { id: 'b2' }],
			notPlaced: [],
			sent: 12 * G
		});
		expect(byDeadline(found, found.finish).late).toEqual([]);
	});
	it('tells when each host is empty', () => {
		const from = new Map(kase.vms.map((each) => [each.id, each.from]));
		const empty = hostsEmptyAt(from, found);
		expect([...empty.keys()]).toEqual(['a', 'b']);
		for (const time of empty.values()) expect(time).toBeCloseTo(60, 9);
		const stuck = evacuated({
			...kase,
			hosts: ESTATE.hosts.map((h) => ({ ...h, target: h.id === 'c', vmLimit: 3 }))
		});
		expect(hostsEmptyAt(from, stuck).get('b')).toBeNull();
	});
});

describe(better, () => {
	const busy = (dirtyRate: number): EvacuationCase => ({
		model: model({ setUp: seconds(2), precopy: PRECOPY }),
		limits: LIMITS_6,
		hosts: [host('a'), host('b')],
		vms: many(16, (at) => vm(`v${at}`, 'a', 'b', { memory: 8, workingSet: 3, dirtyRate }))
	});
	const of = (kase: EvacuationCase, numbers: readonly number[]) =>
		better(kase, { order: 'as-listed', numbers, deadline: null });

	it('tries every number, since with guests that write more is not faster', () => {
		const { tried, best, asked } = of(busy(0.1), [1, 2, 4, 8]);
		expect(tried.map(({ atOnce }) => atOnce)).toEqual([1, 2, 4, 8]);
		expect(best.atOnce).toBe(2);
		expect(asked.atOnce).toBe(8);
		expect(asked.finish).toBeGreaterThan(best.finish);
		expect(asked.sent).toBeGreaterThan(tried[0]?.sent ?? Infinity);
	});
	it('takes as many as overlap set-ups where nobody writes', () => {
		const { tried, best } = of(busy(0), [1, 2, 4, 8]);
		const soonest = Math.min(...tried.map(({ finish }) => finish));
		expect(best.finish).toBeLessThanOrEqual(soonest * 1.01);
		expect(best.finish).toBeLessThan(tried[0]?.finish ?? 0);
	});
	it('never tries more than the platform allows, and takes no case that is refused', () => {
		const { tried } = of(busy(0), [8, 64]);
		expect(tried[0]?.finish).toBe(tried[1]?.finish);
		expect(() => of({ ...busy(0), hosts: [] }, [1])).toThrow('refused at');
		expect(() => of(busy(0), [])).toThrow('no number at once');
	});
	it('tells after each try how many there were, and of how many', () => {
		const site = emptying(ESTATE, { kind: 'site', site: 'here' }, LISTED);
		const asked = { order: 'as-listed', numbers: [1, 2], deadline: seconds(60) } as const;
		const tries = [...betterTries(site, asked)];
		// Guests differ, so that there are four orders.
		expect(tries.slice(0, 8)).toEqual(
			[1, 2, 3, 4, 5, 6, 7, 8].map((tried) => ({ kind: 'ways', tried, of: 8 }))
		);
		const links = tries.slice(8);
		expect(links.length).toBeGreaterThan(2);
		expect(links).toEqual(links.map((_, at) => ({ kind: 'links', tried: at + 1 })));
	});
});

describe(reckon, () => {
	const span = <T>(each: T) => ({ low: each, likely: each, high: each });

	it('tells how many have moved of those with a place, in each of the three runs', () => {
		const told: Progress[] = [];
		const site = emptying(ESTATE, { kind: 'site', site: 'here' }, LISTED);
		const hosts = site.hosts.map((each) => ({ ...each, target: each.id === 'c', vmLimit: 3 }));
		const question = { kind: 'emptying', cases: span({ ...site, hosts }) } as const;
		const found = reckon(question, (progress) => told.push(progress));
		expect(found).toEqual(reckon(question));
		for (const end of ['low', 'likely', 'high'] as const) {
			const own = told.flatMap((each) =>
				each.end === end && each.kind === 'emptying' ? [each] : []
			);
			expect(own.map(({ of }) => of)).toEqual(own.map(() => 3));
			const counts = own.map(({ moved }) => moved);
			expect(counts).toEqual(counts.toSorted((a, b) => a - b));
			expect([...new Set(counts)].length).toBe(counts.length);
			expect(counts[0]).toBe(0);
			expect(counts.length).toBeGreaterThan(1);
		}
	});
	it('tells of thousands at most two hundred times a run', () => {
		const told: Progress[] = [];
		const kase: EvacuationCase = {
			model: model({ setUp: seconds(1) }),
			limits: LIMITS_6,
			hosts: [host('a'), host('b')],
			vms: many(2000, (at) => vm(`v${at}`, 'a', 'b', { memory: 1 + (at % 7) }))
		};
		reckon({ kind: 'emptying', cases: span(kase) }, (progress) => told.push(progress));
		expect(told.length).toBeGreaterThan(3 * 100);
		expect(told.length).toBeLessThanOrEqual(3 * 201);
	});
	it('tells how many hosts of a roll were emptied', () => {
		const told: Progress[] = [];
		reckon(
			{
				kind: 'roll',
				estates: span({ ...ESTATE, link: null }),
				order: LISTED,
				atOnce: 2,
				patch: seconds(60)
			},
			(progress) => told.push(progress)
		);
		expect(told).toEqual(
			(['low', 'likely', 'high'] as const).flatMap((end) =>
				[2, 4].map((done) => ({ kind: 'rolling', end, done, of: 4 }))
			)
		);
	});
});

describe(linkFor, () => {
	const site = emptying(ESTATE, { kind: 'site', site: 'here' }, LISTED);
	it('finds the narrowest link to a hundredth', () => {
		// 36 GB in 60 s are 0.6 GB/s.
		const found = linkFor({ ...site, link: null }, seconds(60));
		if (found.kind !== 'link') throw new Error(found.kind);
		expect(found.rate / G).toBeGreaterThan(0.6 * (1 - 1e-9));
		expect(found.rate / G).toBeLessThan(0.6 * 1.011);
		expect(found.finish).toBeLessThanOrEqual(60);
	});
	it('says where no link helps, and where none is needed', () => {
		expect(linkFor(site, seconds(5))).toMatchObject({ kind: 'no-link-helps' });
		const beside = emptying(ESTATE, { kind: 'hosts', ids: ['a'] }, LISTED);
		const hosts = beside.hosts.map((each) => ({ ...each, target: each.id === 'b' }));
		expect(linkFor({ ...beside, hosts }, seconds(60))).toMatchObject({ kind: 'any-link' });
		expect(
			linkFor({ ...beside, hosts: hosts.map((h) => ({ ...h, target: false })) }, seconds(60)).kind
		).toBe('not-all-placed');
	});
	it('gives an answer that meets the time, and of which a twentieth less does not', () => {
		let links = 0;
		for (let seed = 1; seed <= 40; seed++) {
			const kase = estateOf(seed, { moves: 'vmotion', writing: 'some', discipline: 'first-fit' });
			const without = evacuated({ ...kase, link: null });
			if (without.notPlaced.length > 0) continue;
			const deadline = seconds(without.finish * 1.5);
			const found = linkFor(kase, deadline);
			if (found.kind !== 'link') continue;
			links += 1;
			const over = (rate: number) => {
				const each = evacuate({ ...kase, link: { rate: bytesPerSecond(rate) } });
				return each.kind === 'evacuated' ? each.finish : NaN;
			};
			expect(over(found.rate)).toBe(found.finish);
			expect(found.finish).toBeLessThanOrEqual(deadline);
			expect(over(found.rate * 0.95), `${seed}`).toBeGreaterThan(deadline);
		}
		expect(links).toBeGreaterThan(5);
	});
});

describe(rollThrough, () => {
	const patch = seconds(600);
	const rolled = (estate: EvacuationCase, atOnce: number) =>
		rollThrough(estate, { order: LISTED, atOnce, patch });

	it('drains, patches and goes on; a patched host comes back empty', () => {
		const found = rolled({ ...ESTATE, link: null }, 1);
		if (found.kind !== 'rolled') throw new Error(found.kind);
		expect(found.steps.map(({ hosts }) => hosts)).toEqual([['a'], ['b'], ['c'], ['d']]);
		// 18 GB over a card: 15 s; later hosts hold what came meanwhile.
		expect(found.steps[0]?.drain).toBeCloseTo(15, 9);
		expect(found.steps[1]?.start).toBeCloseTo(615, 9);
		expect(found.finish).toBeCloseTo(4 * 600 + found.draining, 9);
		expect(found.moves).toBeGreaterThan(ESTATE.vms.length);
	});
	it('tells each move as it is made, by the clock of the whole roll', () => {
		const told: string[] = [];
		const found = rollThrough(
			{ ...ESTATE, link: null },
			{ order: LISTED, atOnce: 1, patch },
			{
				onmove: ({ id, from, to, start, finish }) => {
					expect(finish).toBeGreaterThan(start);
					told.push(`${id} ${from}-${to} ${start}`);
				}
			}
		);
		if (found.kind !== 'rolled') throw new Error(found.kind);
		// Free are 40 each; a1 goes to b, the first of those as free, and a2 to c, by then the freest.
		const second = 600 + found.steps[0]!.drain;
		expect(told.slice(0, 3)).toEqual(['a1 a-b 0', 'a2 a-c 0', expect.stringMatching(/^a1 b-/)]);
		expect(told[2]).toBe(`a1 b-a ${second}`);
		expect(told).toHaveLength(found.moves);
	});
	it('goes by pairs where that is asked for', () => {
		const found = rolled({ ...ESTATE, link: null }, 2);
		expect(found).toMatchObject({ kind: 'rolled' });
		expect(found.kind === 'rolled' && found.steps.map(({ hosts }) => hosts)).toEqual([
			['a', 'b'],
			['c', 'd']
		]);
	});
	it('says at which hosts it is stuck, and on whom', () => {
		const hosts = ESTATE.hosts.map((each) => ({ ...each, vmLimit: 1 }));
		expect(rolled({ ...ESTATE, hosts }, 2)).toMatchObject({
			kind: 'stuck',
			at: ['a', 'b'],
			steps: [],
			notPlaced: [{ id: 'b1' }, { id: 'b2' }]
		});
	});
	it.each([0, 1.5, NaN])('refuses %d hosts at a time', (atOnce) => {
		expect(rolled(ESTATE, atOnce).kind).toBe('refused');
	});
});
