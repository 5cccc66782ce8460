import { describe, expect, it } from 'vitest';
import { numbersTried, reckonPlan } from '#lib/scenario/evacuation/answer';
import { arrive, arrivedOf, plansAwaited } from '#lib/scenario/evacuation/arrived';
import { churnOfPlan } from '#lib/scenario/evacuation/arrivals';
import { churnOf } from '#lib/scenario/evacuation/churn';
import { betterOf, evacuationOf, reckonedOf } from '#lib/scenario/evacuation/evacuation';
import { type Plan, planOf } from '#lib/scenario/evacuation/plan';
import { keepTold, toldOf } from '#lib/scenario/evacuation/told';
import { reckoner, type Told } from '#lib/scenario/evacuation/reckon';
import { withText } from '#lib/scenario/once';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { typed, valueOf } from '../scenario-of';

const answer = (over: Partial<Scenario>) => valueOf(evacuationOf(typed(over)));
function emptied(over: Partial<Scenario>) {
	const found = answer(over);
	if (found.kind !== 'emptied') throw new Error(found.kind);
	return found;
}
function plan(over: Partial<Scenario>): Plan {
	const found = valueOf(planOf(typed(over)));
	if (found.kind !== 'plan') throw new Error(found.kind);
	return found;
}

/** Guests that write nothing, no time around the copy: each worked out on paper. */
const QUIET = { know: 'rate', dirty: '0', setup: '0', mtu: '1500', vmram: '4', over: '0' } as const;
/** 10 Gbit/s x 1,460 / 1,538, in bytes of payload. */
const CARD = (1.25e9 * 1460) / 1538;
const GIB = 2 ** 30;

describe('one large VM to move', () => {
	it('is not every VM of what is emptied', () => {
		expect(plan({ em: 'host', chosts: '4', mvm: '256' })).toEqual(
			plan({ em: 'host', chosts: '4' })
		);
	});
});

describe('the bandwidth that a vendor asks for each migration', () => {
	const supportOf = (hyp: string) =>
		emptied({ ...QUIET, em: 'site', chosts: '4', lnk: '1', hyp }).support;

	it('is counted in payload, and how many of it the link holds', () => {
		// 250 Mbit/s of 10 Gbit/s, both less the 78 bytes around each 1,460.
		const { leastRate, atOnceByLink } = supportOf('version');
		expect(leastRate).toBeCloseTo(CARD / 40, 3);
		expect(atOnceByLink).toBe(40);
	});

	it('is none where the vendor asks for it of the link as a whole', () => {
		expect(supportOf('vmotion-4.1')).toMatchObject({
			leastRate: null,
			below: 0,
			atOnceByLink: null
		});
	});
});

describe('one host of four, eight quiet VMs of 4 GiB', () => {
	const host = emptied({ ...QUIET, em: 'host', chosts: '4' });

	it('takes as long as its card needs for all of them', () => {
		// All eight at once share the card, which sends 32 GiB; then each starts within the time that devices take.
		const { likely } = host.plan.migration.rules.deviceState;
		expect(host.mostAtOnce).toBe(8);
		expect(host.finish.likely).toBeCloseTo((32 * GIB) / CARD + likely, 6);
	});

	it('sends each page once', () => {
		expect(host.sent).toBeCloseTo(32 * GIB, 0);
		expect(host.plan.memory).toBe(32 * GIB);
	});

	it('goes to the other three, which get three, three and two', () => {
		const reckoned = valueOf(reckonedOf(typed({ ...QUIET, em: 'host', chosts: '4' })));
		const schedule = 'schedule' in reckoned ? reckoned.schedule : [];
		const taken = ['Host 2', 'Host 3', 'Host 4'].map(
			(id) => schedule.filter(({ to }) => to === id).length
		);
		expect(taken.sort()).toEqual([2, 3, 3]);
	});
});

describe('a site of two hosts over a link', () => {
	const site = (over: Partial<Scenario>) =>
		emptied({ ...QUIET, em: 'site', shost: '4', chosts: '4', ...over });

	it('goes over all links between the sites', () => {
		// 16 VMs of 4 GiB over 2 links of 10 Gbit/s, which both cards fill exactly.
		const { likely } = site({}).plan.migration.rules.deviceState;
		expect(site({}).plan.between).toEqual({ kind: 'links', count: 2, each: 1.25e9 });
		expect(site({}).finish.likely).toBeCloseTo((64 * GIB) / (2 * CARD) + likely, 6);
		expect(site({ lnk: '1' }).finish.likely).toBeCloseTo((64 * GIB) / CARD + likely, 6);
	});

	it('goes over a narrower link where one was typed', () => {
		const { likely } = site({}).plan.migration.rules.deviceState;
		expect(site({ wan: '1' }).finish.likely).toBeCloseTo((64 * GIB) / (CARD / 10) + likely, 5);
		expect(site({ wan: '1', wanp: '50' }).finish.likely).toBeCloseTo(
			(64 * GIB) / (CARD / 20) + likely,
			5
		);
	});

	it('takes the warning before a site is lost for its deadline, and one of its own before that', () => {
		expect(site({ evh: '2' }).deadline?.time).toBe(7200);
		expect(site({ evh: '2', dl: '5' }).deadline?.time).toBe(300);
		expect(site({}).deadline).toBeNull();
	});

	it('counts who has moved by the deadline', () => {
		// At 0.5 Gbit/s of 1 in all, with one at a time for each host: 4 GiB in 72 s, two every 72 s.
		const slow = site({ wan: '1', slo: '1', dl: '3' });
		expect(slow.mostAtOnce).toBe(2);
		expect(slow.deadline?.moved.likely).toBe(4);
	});
});

describe('room', () => {
	it('is not counted while nobody typed how large a host is', () => {
		expect(plan({ em: 'host', chosts: '4' }).free).toEqual({
			kind: 'not-counted',
			tooSmall: null
		});
	});

	it('is what hypervisor and VMs leave of a size that was typed', () => {
		// 32 - 2 - 8 x 2.0475 GiB
		const { free } = plan({ em: 'host', chosts: '4', ram: '32', ratio: '8' });
		expect(free).toMatchObject({ kind: 'worked-out' });
		expect('each' in free && free.each / GIB).toBeCloseTo(30 - 8 * (2 + 48.64 / 1024), 9);
	});

	it('is what was typed, and leaves behind what finds none', () => {
		const tight = emptied({ ...QUIET, em: 'host', chosts: '3', free: '8' });
		// Two hosts with room for two each.
		expect([tight.placed, tight.notPlaced.vms]).toEqual([4, 4]);
		expect(tight.notPlaced.first?.because.kind).toBe('memory');
	});
});

describe('what runs at once', () => {
	it.each([
		[{ vs: '8.0' }, 8],
		[{ vs: '8.0', link: '1' }, 4],
		[{ vs: '5.1' }, 8],
		[{ vs: '4.0' }, 2],
		[{ hyp: 'hyper-v' }, 2],
		[{ hyp: 'kubevirt' }, 2],
		[{ hyp: 'xcp-ng' }, 3],
		[{ hyp: 'ovirt' }, 2]
	] as const)('is as %o permits', (over, most) => {
		expect(plan({ em: 'host', chosts: '4', ...over }).slots.permitted).toBe(most);
	});

	it('is asked where nothing was read', () => {
		expect(answer({ em: 'host', chosts: '4', hyp: 'qemu' }).kind).toBe('slots-unknown');
		expect(emptied({ em: 'host', chosts: '4', hyp: 'qemu', slo: '3' }).mostAtOnce).toBe(3);
	});

	it('may be more than is supported, and is told so', () => {
		const beyond = emptied({ em: 'host', chosts: '4', ratio: '20', slo: '16' });
		expect([beyond.mostAtOnce, beyond.support.beyond]).toEqual([16, 'beyond']);
		expect(emptied({ em: 'host', chosts: '4', slo: '4' }).support.beyond).toBe('within');
		// With their disks two go at once: each takes 8 of the 16 slots of a host.
		const disks = { em: 'host', chosts: '4', moves: 'both', mdisk: '10' } as const;
		expect(emptied(disks)).toMatchObject({ mostAtOnce: 2, plan: { slots: { permitted: 2 } } });
		expect(emptied({ ...disks, slo: '2' }).support.beyond).toBe('within');
		expect(emptied({ ...disks, slo: '4' })).toMatchObject({
			mostAtOnce: 4,
			support: { beyond: 'beyond' }
		});
	});
});

describe('what cannot be reckoned', () => {
	it.each([
		[{ em: 'host', moves: 'disk' }, 'disks-alone'],
		[{ em: 'host', moves: 'both', vs: '4.1' }, 'not-in-this-release'],
		[{ em: 'site', svms: '400000', shost: '4000' }, 'too-many-vms']
	] as const)('is said of %o', (over, kind) => {
		expect(answer(over).kind).toBe(kind);
	});
});

describe('a cluster that is patched', () => {
	it('takes the patch times and the drains, one after another', () => {
		const rolled = answer({ ...QUIET, em: 'roll', chosts: '4', ptm: '10', ratio: '2' });
		if (rolled.kind !== 'rolled' || rolled.rolls.likely.kind !== 'rolled')
			throw new Error(rolled.kind);
		const { finish, draining, steps } = rolled.rolls.likely;
		expect(steps).toHaveLength(4);
		expect(finish).toBeCloseTo(draining + 4 * 600, 6);
	});
});

describe('a range', () => {
	it.each([
		{ em: 'host', chosts: '8' },
		{ em: 'rack', emh: '3', chosts: '9', ratio: '20' },
		{ em: 'site', shost: '12', ratio: '30', link: '1' },
		{ em: 'site', shost: '8', hyp: 'kvm', slo: '2' }
	] as const)('holds its middle case: %o', (over) => {
		const { low, likely, high } = emptied(over).finish;
		expect(low).toBeLessThanOrEqual(likely);
		expect(likely).toBeLessThanOrEqual(high);
	});
});

describe('what would be better', () => {
	it('is tried up to what the platform lets run', () => {
		expect(numbersTried(plan({ em: 'host', chosts: '4' }))).toEqual([1, 2, 3, 4, 6, 8]);
		expect(numbersTried(plan({ em: 'host', chosts: '4', slo: '5' }))).toEqual([1, 2, 3, 4, 5]);
		expect(valueOf(betterOf(typed({ em: 'roll', chosts: '4' })))).toBeNull();
	});

	it('finds the link for a deadline', () => {
		// 16 x 4 GiB in 60 s at the least: 64 GiB / 60 s of payload.
		const found = valueOf(
			betterOf(typed({ ...QUIET, em: 'site', shost: '4', chosts: '4', wan: '5', dl: '1' }))
		);
		if (found?.link?.kind !== 'link') throw new Error('no link');
		expect(found.link.rate).toBeGreaterThan((64 * GIB) / 60);
		expect(found.link.rate).toBeLessThan(((64 * GIB) / 60) * 1.04);
	});
});

describe('what is reckoned beside a page', () => {
	it('is the answer, then what would be better, and the schedule when it is asked for', () => {
		const scenario = typed({ em: 'host', chosts: '4' });
		const told: Told[] = [];
		const turns: (() => void)[] = [];
		const ask = reckoner(
			(each) => told.push(each),
			(work) => turns.push(work),
			() => 0
		);
		ask({ kind: 'typed', scenario: structuredClone(scenario), oneByOne: null });
		expect(told).toEqual([]);
		turns.shift()?.();
		turns.shift()?.();
		// It need not wait for all that is tried.
		ask({ kind: 'schedule' });
		for (let next = turns.shift(); next !== undefined; next = turns.shift()) next();
		const reckoned = valueOf(reckonedOf(scenario));
		if (!('answer' in reckoned)) throw new Error(reckoned.kind);
		expect(told).toEqual([
			{ kind: 'answer', answer: reckoned.answer },
			{ kind: 'schedule', schedule: reckoned.schedule },
			{ kind: 'better', better: valueOf(betterOf(scenario)) }
		]);
	});

	it('is why there is none, where nothing can be reckoned', () => {
		const found = (over: Partial<Scenario>): readonly Told[] => {
			const told: Told[] = [];
			const ask = reckoner(
				(each) => told.push(each),
				(work) => work(),
				() => 0
			);
			ask({ kind: 'typed', scenario: typed(over), oneByOne: null });
			return told;
		};
		expect(found({ dl: 'soon' })).toEqual([
			{ kind: 'no-plan', found: { kind: 'waiting', fields: ['dl'] } }
		]);
		expect(found({ moves: 'disk' })).toEqual([
			{ kind: 'no-plan', found: { kind: 'ready', value: { kind: 'disks-alone' } } }
		]);
	});

	it('is the answer alone where that is asked for', () => {
		const told: Told[] = [];
		const ask = reckoner(
			(each) => told.push(each),
			(work) => work(),
			() => 0
		);
		ask({ kind: 'answer', plan: plan({ em: 'host', chosts: '4' }) });
		expect(told.map(({ kind }) => kind)).toEqual(['answer']);
	});

	it('tells how far it is ten times a second at most, and never of what is quick', () => {
		const progressAt = (step: number) => {
			const told: Told[] = [];
			let time = 0;
			const ask = reckoner(
				(each) => told.push(each),
				(work) => work(),
				() => (time += step)
			);
			ask({ kind: 'typed', scenario: typed({ em: 'host', chosts: '4' }), oneByOne: null });
			return told.flatMap((each) => (each.kind === 'progress' ? [each.progress] : []));
		};
		expect(progressAt(0.01)).toEqual([]);
		// Each look at a slow clock takes longer than that: all that there is to tell is told.
		const all = progressAt(200);
		expect(all[0]).toEqual({ kind: 'emptying', end: 'low', moved: 0, of: 8 });
		expect(all.at(-1)).toEqual({ kind: 'ways', tried: 6, of: 6 });
		expect(progressAt(30).length).toBeLessThan(all.length);
	});
});

describe('disks that move along', () => {
	const DISKS = { ...QUIET, em: 'host', chosts: '4', moves: 'both', mdisk: '10' } as const;
	const resume = (answer: ReturnType<typeof emptied>) =>
		answer.plan.migration.rules.deviceState.likely;

	it('go over the card where nobody says what datastores carry', () => {
		const host = emptied(DISKS);
		// Two at once for each host, so four waves of 2 x 14 GiB.
		expect(host.mostAtOnce).toBe(2);
		expect(host.finish.likely).toBeCloseTo((8 * 14 * GIB) / CARD + 4 * resume(host), 6);
		expect(host.bound.moving.datastore).toBe(0);
	});
	it('share one datastore at each end that carries what was typed', () => {
		const host = emptied({ ...DISKS, dsr: '200' });
		expect(host.finish.likely).toBeCloseTo((8 * 14 * GIB) / 2e8 + 4 * resume(host), 6);
		expect(host.bound.moving.datastore).toBeGreaterThan(0);
		expect(host.bound.moving.source).toBe(0);
	});
	it('are not held by what a datastore carries where they stay', () => {
		expect(emptied({ ...DISKS, moves: 'memory', dsr: '1' }).finish).toEqual(
			emptied({ ...DISKS, moves: 'memory' }).finish
		);
	});
});

describe('how many arrive a second', () => {
	it.each([
		{ em: 'site', shost: '16 + 12', ratio: '20', ram: '512' },
		{ em: 'site', shost: '8', ratio: '40', know: 'rate', dirty: '0', link: '100' },
		{ em: 'rack', emh: '4', chosts: '12', ratio: '25', sizes: '60 x 2; 20 x 16 at 50' },
		{ em: 'host', chosts: '4', ratio: '30', disc: 'one-at-a-time' },
		{ em: 'site', shost: '8', ratio: '10', slo: '2', wan: '1' }
	] as const)('is never more than the bound of %j', (over) => {
		const found = emptied(over);
		const bound = churnOfPlan(found.plan);
		expect(found.moves.mean).toBeGreaterThan(0);
		expect(found.moves.mean).toBeLessThanOrEqual(bound?.mean ?? 0);
		expect(found.mostAtOnce).toBeLessThanOrEqual(bound?.atOnce ?? 0);
		// A bound that is never near is none.
		expect(found.moves.mean).toBeGreaterThan((bound?.mean ?? Infinity) / 4);
	});
	it('is the same for the site, whatever the page on emptying asks', () => {
		const site = { em: 'site', shost: '16', ratio: '20' } as const;
		const churn = valueOf(churnOf(typed(site)));
		expect(churn?.bound).toEqual(churnOfPlan(plan(site)));
		expect(valueOf(churnOf(typed({ ...site, em: 'roll' })))).toEqual(churn);
		expect(valueOf(churnOf(typed({ ...site, macv: '3' })))?.addresses).toBe(
			3 * (churn?.bound.mean ?? 0)
		);
		// Two addresses of each VM that moves at once.
		const twice = valueOf(churnOf(typed({ ...site, macv: '2' })));
		expect(twice?.together).toBe(2 * (churn?.bound.atOnce ?? 0));
		expect(valueOf(churnOf(typed({ ...site, moves: 'disk' })))).toBeNull();
		// Free memory, order and deadline do not hold it up.
		expect(churnOf(typed({ ...site, free: 'much', dl: 'soon' }))).toEqual(churnOf(typed(site)));
	});
});

describe('what has arrived', () => {
	const scenario = typed({ em: 'host', chosts: '4' });

	it('is awaited until it has, and reckoned no more after that', () => {
		expect(valueOf(arrivedOf(scenario))).toBeNull();
		const [awaited, ...more] = plansAwaited([scenario, typed({ moves: 'disk' })]);
		if (awaited === undefined) throw new Error('nothing is awaited');
		expect(more).toEqual([]);
		const { answer: reckoned } = reckonPlan(structuredClone(awaited));
		if (reckoned.kind !== 'emptied') throw new Error(reckoned.kind);
		// As if a worker had told it: another number shows that nobody reckoned anew.
		arrive({ ...reckoned, plan: awaited, mostAtOnce: 77 });
		expect(plansAwaited([scenario])).toEqual([]);
		expect(valueOf(evacuationOf(scenario))).toMatchObject({ mostAtOnce: 77 });
		// A key that it does not rest on leaves it; one that it does has it reckoned again.
		expect(valueOf(arrivedOf(withText(scenario, 'chat', '9')))).not.toBeNull();
		expect(valueOf(arrivedOf(withText(scenario, 'chosts', '5')))).toBeNull();
	});

	it('is what a worker told of the text on the page, whose plan nobody else has made', () => {
		// Texts that no other test has: it stays told.
		const texts = { em: 'host', chosts: '6', vmram: '7.77' } as const;
		const asked = typed(texts);
		expect(toldOf(asked)).toBeNull();
		const { answer: reckoned } = reckonPlan(structuredClone(plan(texts)));
		if (reckoned.kind !== 'emptied') throw new Error(reckoned.kind);
		keepTold({ ...reckoned, mostAtOnce: 78 }, asked);
		expect(valueOf(evacuationOf(asked))).toMatchObject({ mostAtOnce: 78 });
		expect(plansAwaited([asked])).toEqual([]);
		// The same texts again, and a text that it does not rest on.
		expect(toldOf({ ...asked })).not.toBeNull();
		expect(toldOf(typed({ ...texts, chat: '9' }))).not.toBeNull();
		for (const other of [{ chosts: '5' }, { evh: '2' }, { vmram: '9' }, { vs: '6.5' }, { km: '9' }])
			expect(toldOf(typed({ ...texts, ...other }))).toBeNull();
	});

	it('waits for the fields that its plan waits for, and is there at once where there is no plan', () => {
		expect(arrivedOf(typed({ dl: 'soon' }))).toEqual({ kind: 'waiting', fields: ['dl'] });
		expect(valueOf(arrivedOf(typed({ moves: 'disk' })))).toEqual({ kind: 'disks-alone' });
	});
});
