import { describe, expect, it } from 'vitest';
import { evacuate } from '#lib/calc/evacuation/evacuation';
import { listedOf, type NamedList } from '#lib/calc/inventory/listed';
import { gibibytes } from '#lib/calc/units';
import { reckonPlan } from '#lib/scenario/evacuation/answer';
import { questionOf } from '#lib/scenario/evacuation/case';
import {
	type ChosenHosts,
	emptiedPlaces,
	FIRST_HOSTS
} from '#lib/scenario/evacuation/chosen-hosts';
import { namedAnswer, namedSchedule, namesById } from '#lib/scenario/evacuation/ids';
import { type Plan, planOneByOne } from '#lib/scenario/evacuation/plan';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { host, vm } from '../../calc/inventory/estates';
import { typed, valueOf } from '../scenario-of';

const GIB = 2 ** 30;
/** 10 Gbit/s x 1,460 / 1,538, in bytes of payload. */
const CARD = (1.25e9 * 1460) / 1538;
const QUIET = { know: 'rate', dirty: '0', setup: '0', mtu: '1500', over: '0', hv: '6' } as const;

/** Three hosts of 64, 128 and 32 GiB; on the first a VM of 8 and one of 24 GiB, on each other one of 16. */
function list(): NamedList {
	const found = listedOf([
		{
			hosts: [
				host('a', { memory: gibibytes(64) }),
				host('b', { memory: gibibytes(128) }),
				host('c', { memory: gibibytes(32) })
			],
			vms: [
				vm('web', { host: 'a', memory: gibibytes(8) }),
				vm('job', { host: 'b' }),
				vm('db', { host: 'a', memory: gibibytes(24) }),
				vm('tea', { host: 'c' })
			]
		}
	]);
	if (found === null) throw new Error('nothing is listed');
	return found;
}

function plan(chosen: Partial<ChosenHosts>, over: Partial<Scenario>): Plan {
	const { listed } = list();
	const found = valueOf(
		planOneByOne(typed({ ...QUIET, chosts: '3', ...over }), {
			listed,
			chosen: { ...FIRST_HOSTS, ...chosen }
		})
	);
	if (found.kind !== 'plan') throw new Error(found.kind);
	return found;
}

describe('one host of an inventory', () => {
	const one = plan({}, { em: 'host' });
	const { answer, schedule } = reckonPlan(one);

	it('sends its own VMs, each by its size, where there is room', () => {
		// b has 128 - 6 - 16 = 106 GiB free and c 32 - 6 - 16 = 10: both go to b, which stays the freest.
		expect(schedule.map(({ id, from, to }) => [id, from, to])).toEqual([
			['VM 1', 'Host 1', 'Host 2'],
			['VM 3', 'Host 1', 'Host 2']
		]);
		expect([one.vms, one.memory, one.counts.hosts]).toEqual([2, 32 * GIB, 3]);
	});

	it('takes as long as its card needs', () => {
		if (answer.kind !== 'emptied') throw new Error(answer.kind);
		const { likely } = one.migration.rules.deviceState;
		expect(answer.finish.likely).toBeCloseTo((32 * GIB) / CARD + likely, 6);
		// They share the card until the small one is out: at 16 GiB.
		expect(schedule[0]?.finish).toBeCloseTo((16 * GIB) / CARD + likely, 6);
	});

	it('leaves behind what fits on no other host as they are', () => {
		// From b and c the 16 GiB of each: a has 64 - 6 - 32 = 26 GiB.
		const two = reckonPlan(plan({ rack: [1, 2] }, { em: 'rack', emh: '2' })).answer;
		expect(two).toMatchObject({
			kind: 'emptied',
			placed: 1,
			notPlaced: { vms: 1, first: { id: 'VM 4', because: { kind: 'memory', host: 'Host 1' } } }
		});
	});

	it('is the same case that a list of the same hosts and VMs states', () => {
		const question = questionOf(one);
		if (question.kind !== 'emptying') throw new Error(question.kind);
		const { model, limits } = question.cases.likely;
		const rate = one.rates.likely.cards;
		const stated = evacuate({
			model,
			limits: limits ?? null,
			hosts: [
				{ id: 'a', rate },
				{ id: 'b', rate, memory: gibibytes(106) },
				{ id: 'c', rate, memory: gibibytes(10) }
			],
			vms: [8, 24].map((size) => ({ id: `${size}`, from: 'a', memory: gibibytes(size) }))
		});
		if (stated.kind !== 'evacuated') throw new Error(stated.kind);
		expect(schedule.map(({ finish }) => finish)).toEqual(stated.vms.map(({ finish }) => finish));
	});
});

describe('a roll through an inventory', () => {
	const moves = (order: ChosenHosts['order']) => {
		const { answer, schedule } = reckonPlan(plan({ order }, { em: 'roll', ptm: '10' }));
		if (answer.kind !== 'rolled') throw new Error(answer.kind);
		return { rolls: answer.rolls, schedule };
	};

	it('goes by the order of the hosts that was chosen', () => {
		const hosts = (order: ChosenHosts['order']) =>
			moves(order).rolls.likely.steps.flatMap((step) => step.hosts);
		// In use are 32, 16 and 16 GiB.
		expect(hosts('as-listed')).toEqual(['Host 1', 'Host 2', 'Host 3']);
		expect(hosts('least-used-first')).toEqual(['Host 2', 'Host 3', 'Host 1']);
		expect(moves('least-used-first').schedule[0]).toMatchObject({
			id: 'VM 2',
			from: 'Host 2',
			to: 'Host 1'
		});
	});

	it('gets stuck where one cannot be emptied onto the others', () => {
		// b is left with its own and those of a, 48 GiB: a has then 58 and c 10, so it goes on; with 4 free each it does not.
		expect(moves('as-listed').rolls.likely.kind).toBe('rolled');
		const small = reckonPlan(plan({}, { em: 'roll', free: '4' })).answer;
		expect(small).toMatchObject({ kind: 'rolled', rolls: { likely: { kind: 'stuck' } } });
	});
});

describe('two sites of an inventory', () => {
	it('move over the link between them', () => {
		const found = listedOf([
			{ hosts: [host('a')], vms: [vm('x', { host: 'a' }), vm('y', { host: 'a' })] },
			{ hosts: [host('b')], vms: [] }
		]);
		const made = valueOf(
			planOneByOne(typed({ ...QUIET, em: 'site', wan: '1' }), {
				listed: found!.listed,
				chosen: FIRST_HOSTS
			})
		);
		if (made.kind !== 'plan') throw new Error(made.kind);
		const { answer } = reckonPlan(made);
		// 32 GiB over 1 Gbit/s.
		expect(answer.kind === 'emptied' && answer.finish.likely).toBeCloseTo(
			(32 * GIB) / (CARD / 10) + made.migration.rules.deviceState.likely,
			4
		);
		expect(answer.kind === 'emptied' && answer.bound.linkFull).toBeGreaterThan(200);
	});
});

describe('hosts of which the memory is not said', () => {
	it('take whatever comes, and are counted', () => {
		const found = listedOf([
			{ hosts: [host('a'), host('b', { memory: null })], vms: [vm('x', { host: 'a' })] }
		]);
		const made = valueOf(
			planOneByOne(typed({ ...QUIET, em: 'host' }), { listed: found!.listed, chosen: FIRST_HOSTS })
		);
		expect(made).toMatchObject({ free: { kind: 'by-host', unsized: 1 } });
		expect(made.kind === 'plan' && reckonPlan(made).answer).toMatchObject({ placed: 1 });
	});
});

describe('what waits or has no plan', () => {
	it('is as of a plan that is counted', () => {
		const { listed } = list();
		const of = (over: Partial<Scenario>) =>
			planOneByOne(typed(over), { listed, chosen: FIRST_HOSTS });
		expect(of({ em: 'host', over: 'much' }).kind).toBe('waiting');
		expect(valueOf(of({ em: 'host', moves: 'disk' })).kind).toBe('disks-alone');
	});
});

describe(emptiedPlaces, () => {
	const { listed } = list();
	const of = (what: Plan['counts']['what'], emptied: number, chosen: Partial<ChosenHosts> = {}) =>
		emptiedPlaces({ what, emptied }, listed, { ...FIRST_HOSTS, ...chosen });

	it('are those that were chosen, or the first', () => {
		expect(of('host', 1, { host: 2 })).toEqual([2]);
		expect(of('rack', 2)).toEqual([0, 1]);
		expect(of('rack', 2, { rack: [0, 2] })).toEqual([0, 2]);
		// Who types another number means others.
		expect(of('rack', 1, { rack: [0, 2] })).toEqual([0]);
		expect(of('rack', 9)).toEqual([0, 1, 2]);
	});

	it('are of two sites those of the larger, or of the one that was chosen', () => {
		const two = (atFirstSite: number, site: ChosenHosts['site'] = null) =>
			emptiedPlaces(
				{ what: 'site', emptied: 0 },
				{ ...listed, atFirstSite },
				{ ...FIRST_HOSTS, site }
			);
		expect([two(1, 'first'), two(2, 'second')]).toEqual([[0], [2]]);
		expect([two(1), two(2)]).toEqual([
			[1, 2],
			[0, 1]
		]);
	});
});

describe('the names of an inventory', () => {
	const names = namesById(list().names);

	it('stand in the schedule and in answers, where somebody puts them', () => {
		const { answer, schedule } = reckonPlan(plan({ rack: [1, 2] }, { em: 'rack', emh: '2' }));
		if (answer.kind !== 'emptied') throw new Error(answer.kind);
		expect(JSON.stringify([answer.notPlaced, schedule])).not.toMatch(/tea|job/);
		expect(namedSchedule(schedule, names)[0]).toMatchObject({ id: 'job', from: 'b', to: 'a' });
		expect(namedAnswer(answer, names).notPlaced.first).toMatchObject({
			id: 'tea',
			because: { host: 'a' }
		});
		const rolled = reckonPlan(plan({}, { em: 'roll' })).answer;
		if (rolled.kind !== 'rolled') throw new Error(rolled.kind);
		expect(namedAnswer(rolled, names).rolls.likely.steps.map(({ hosts }) => hosts)).toEqual([
			['a'],
			['b'],
			['c']
		]);
	});
});
