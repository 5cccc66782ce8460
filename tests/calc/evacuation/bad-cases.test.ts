import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EvacuationCase } from '#lib/calc/evacuation/case';
import { evacuate } from '#lib/calc/evacuation/evacuation';
import { seconds } from '#lib/calc/units';
import { evacuated, G, host, LIMITS_6, model, PRECOPY, vm } from './cases';

const GOOD: EvacuationCase = {
	model: model({ precopy: PRECOPY }),
	limits: LIMITS_6,
	hosts: [host('a'), host('b', { site: 'there' })],
	link: null,
	datastores: [{ id: 'd' }],
	vms: [vm('v', 'a', 'b', { memory: 12, dirtyRate: 0.1, workingSet: 2 })]
};

/** Whatever a file may hold, handed over as a case. */
const issuesOf = (stated: unknown) => {
	const found = evacuate(stated as EvacuationCase);
	return found.kind === 'refused' ? found.issues.map(({ at, fault }) => `${at} ${fault}`) : [];
};
const withVm = (over: object) => ({ ...GOOD, vms: [{ ...GOOD.vms[0], ...over }] });
const withHost = (over: object) => ({
	...GOOD,
	hosts: [{ ...GOOD.hosts[0], ...over }, GOOD.hosts[1]]
});

describe('a case that cannot be reckoned', () => {
	it.each<[unknown, string[]]>([
		[undefined, ['case missing', 'model missing', 'hosts missing', 'vms missing']],
		[7, ['case not-an-object', 'model missing', 'hosts missing', 'vms missing']],
		[{ ...GOOD, vms: {} }, ['vms not-a-list']],
		[
			{ ...GOOD, vms: [7] },
			['vms[0] not-an-object', 'vms[0].memory missing', 'vms[0].from missing']
		],
		[withVm({ memory: '12' }), ['vms[0].memory not-a-number']],
		[withVm({ memory: -1 }), ['vms[0].memory negative']],
		[withVm({ memory: NaN }), ['vms[0].memory not-finite']],
		[withVm({ memory: 1e19 }), ['vms[0].memory too-large']],
		[withVm({ memory: null }), ['vms[0].memory missing']],
		[withVm({ dirtyRate: Infinity }), ['vms[0].dirtyRate not-finite']],
		[withVm({ rateCap: 0 }), ['vms[0].rateCap not-positive']],
		[withVm({ from: 'constructor' }), ['vms[0].from not-known']],
		[withVm({ to: 'c' }), ['vms[0].to not-known']],
		[withVm({ to: 'a' }), ['vms[0].to same-host']],
		[withVm({ from: 3 }), ['vms[0].from not-a-text']],
		[withVm({ kind: 'cold' }), ['vms[0].kind not-known']],
		[withVm({ datastore: 'e' }), ['vms[0].datastore not-known']],
		[withVm({ id: undefined }), ['vms[0].id missing']],
		[{ ...GOOD, vms: [GOOD.vms[0], GOOD.vms[0]] }, ['vms[1].id twice']],
		[withHost({ rate: 0 }), ['hosts[0].rate not-positive']],
		[withHost({ rate: 1e-20 }), ['hosts[0].rate too-small']],
		[withHost({ target: 'yes' }), ['hosts[0].target not-known']],
		[withHost({ site: 3 }), ['hosts[0].site not-a-text']],
		[{ ...GOOD, link: { rate: null } }, ['link.rate missing']],
		[{ ...GOOD, link: 5 }, ['link not-an-object', 'link.rate missing']],
		[{ ...GOOD, model: { ...GOOD.model, discipline: 'LIFO' } }, ['model.discipline not-known']],
		[
			{ ...GOOD, model: { ...GOOD.model, precopy: { switchOverGoal: 0, roundLimit: 2.5 } } },
			['model.precopy.switchOverGoal not-positive', 'model.precopy.roundLimit not-whole']
		],
		[
			{ ...GOOD, model: { ...GOOD.model, precopy: { ...PRECOPY, roundLimit: 10_001 } } },
			['model.precopy.roundLimit too-large']
		],
		[{ ...GOOD, limits: { hostBudget: 16 } }, ['limits.hostCost.vmotion missing']],
		[{ ...GOOD, limits: { nicSlots: -4 } }, ['limits.nicSlots negative']],
		[{ ...GOOD, hosts: [{ id: 'a' }, { id: 'b' }] }, ['vms[0] no-rate']]
	])('%# is refused, each fault at its place', (stated, issues) => {
		expect(issuesOf(stated)).toEqual(issues);
	});

	it('never throws, whatever stands anywhere in it', () => {
		const keys = ['model', 'limits', 'hosts', 'link', 'datastores', 'vms'] as const;
		const rows = [GOOD.vms[0], GOOD.hosts[0], GOOD.model, GOOD.limits].map((row) => ({ ...row }));
		const spoilt = fc
			.tuple(fc.constantFrom(...rows), fc.dictionary(fc.string(), fc.anything()), fc.anything())
			.map(([row, over, value]) => {
				const at = Object.keys(row)[0] ?? '';
				return { ...row, ...over, [at]: value };
			});
		fc.assert(
			fc.property(
				fc.constantFrom(...keys),
				fc.oneof(fc.anything(), spoilt, fc.array(spoilt, { maxLength: 3 })),
				(key, value) => {
					const { kind } = evacuate({ ...GOOD, [key]: value } as EvacuationCase);
					expect(['evacuated', 'refused']).toContain(kind);
				}
			)
		);
	});

	it('tells everything that is wrong at once', () => {
		expect(
			issuesOf({ ...withVm({ memory: 'x', to: 5 }), hosts: [{ id: 'a', rate: 'fast' }] })
		).toEqual(['hosts[0].rate not-a-number', 'vms[0].memory not-a-number', 'vms[0].to not-a-text']);
	});
});

describe('a case that says little', () => {
	it('limits nothing that is not stated', () => {
		const found = evacuated({
			model: {},
			hosts: [{ id: 'a', rate: host('a').rate ?? null }, { id: 'b' }],
			vms: Array.from({ length: 24 }, (_, at) => ({ ...vm(`v${at}`, 'a', 'any', {}) }))
		});
		expect(found.mostAtOnce).toBe(24);
		expect(found.finish).toBeCloseTo(20, 9);
		expect(found.discipline).toEqual({ kind: 'first-fit' });
	});

	it.each<[unknown, unknown]>([
		['first fit', { kind: 'first-fit' }],
		['strict', { kind: 'strict' }],
		['One at a time', { kind: 'one-at-a-time' }],
		['batches of 10', { kind: 'batches', of: 10 }],
		[
			{ kind: 'batches', of: 3 },
			{ kind: 'batches', of: 3 }
		],
		[
			{ kind: 'batches', size: 3 },
			{ kind: 'batches', of: 3 }
		],
		[{ kind: 'strict' }, { kind: 'strict' }]
	])('reads the discipline %j', (discipline, meant) => {
		const found = evacuate({ ...GOOD, model: { ...GOOD.model, discipline } } as EvacuationCase);
		expect(found).toMatchObject({ kind: 'evacuated', discipline: meant });
	});

	it('ends, however short a time it is given', () => {
		// The least that a number can be, and no share of it is any more.
		for (const setUp of [5e-324, 5e-323, 1e-300]) {
			const found = evacuated({ ...GOOD, model: { ...GOOD.model, setUp: seconds(setUp) } });
			expect(found.finish).toBeGreaterThan(10);
			expect(found.vms).toHaveLength(1);
		}
	});

	it('moves nothing where nothing is', () => {
		expect(evacuated({ ...GOOD, vms: [] })).toMatchObject({ finish: 0, vms: [], mostAtOnce: 0 });
	});
});

describe('what takes no part', () => {
	const named = (over: Partial<EvacuationCase>) => evacuated({ ...GOOD, ...over }).notPlaced;

	it('is told apart by what it lacks', () => {
		const to = (over: object) => [{ ...host('b'), target: true, ...over }];
		const vms = [vm('v', 'a', null, { memory: 12 })];
		const because = (over: object) =>
			named({ vms, hosts: [host('a'), ...to(over)] }).map((each) => each.because);
		expect(because({ memory: 10 * G })).toEqual([{ kind: 'memory', host: 'b', short: 2 * G }]);
		expect(because({ vmLimit: 0 })).toEqual([{ kind: 'vm-limit', host: 'b', limit: 0 }]);
		expect(because({ nicSlots: 0 })).toEqual([{ kind: 'slots', at: 'b' }]);
		expect(because({ target: false })).toEqual([{ kind: 'no-target' }]);
	});

	it('is what costs more than a budget holds, which would wait for ever', () => {
		expect(named({ limits: { ...LIMITS_6, hostBudget: 1 } })).toEqual([
			{ id: 'v', because: { kind: 'slots', at: 'a' } }
		]);
		expect(named({ limits: { ...LIMITS_6, inAll: 0 } })).toEqual([
			{ id: 'v', because: { kind: 'slots', at: 'all' } }
		]);
	});

	it('is not what has room elsewhere than where it was sent', () => {
		const hosts = [host('a'), host('b', { memory: 4 }), host('c', { memory: 40, target: true })];
		const found = evacuated({ ...GOOD, hosts });
		expect(found.vms.map(({ to }) => to)).toEqual(['c']);
	});
});
