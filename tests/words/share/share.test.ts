import { describe, expect, it } from 'vitest';
import { evacuationOf } from '#lib/scenario/evacuation/evacuation';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { emptyingRows } from '#lib/words/compare/emptying-rows';
import { type Phrase, plainText } from '#lib/words/phrase';
import { chainAnswers } from '#lib/words/share/answers';
import { sharedFigures } from '#lib/words/share/figures';
import { sharedInputs } from '#lib/words/share/inputs';
import { chainWorkings, comparedWorkings } from '#lib/words/share/workings';
import { typed } from '../../scenario/scenario-of';

const plain = (phrase: Phrase | string): string =>
	(typeof phrase === 'string' ? phrase : plainText(phrase)).replaceAll('\u00a0', ' ');

describe(chainAnswers, () => {
	const headed = (over: Partial<Scenario> = {}) =>
		Object.fromEntries(
			chainAnswers(typed(over)).map(({ heading, phrases }) => [heading, phrases.map(plain)])
		);

	it('says the chain from the subnet to the verdict', () => {
		// 254 - 1 hosts of 8 VMs, and of 16; 62 GiB hold 30 VMs of 2 GiB and 48.64 MiB, which is 22 more than 8.
		expect(headed()).toEqual({
			'VMs per vMotion domain': [
				'One /24 carries 2,024 VMs at 8:1 and 4,048 at 16:1.',
				'The vMotion subnet runs out first (253 hosts). Next would be the memory of a host: 30 VMs fit on one, 22 more than planned.',
				'The vMotion subnet is the limit at both ratios, and stays the limit up to 30 VMs per host; beyond that it is the memory of a host.',
				'With these hosts and VMs, 8 VMs per host are 1 VM per core and 1 vCPU per core.'
			],
			'Lose a site': [
				'Lose a site and 8 : 1 becomes 16 : 1 on the survivors: 2 VMs per core. It fits.'
			],
			'Migrate one VM': [expect.stringMatching(/^A VM with 2 GiB to send likely moves in/)],
			'Reach the other site': [
				'40 km apart is about 52 km of fibre, so a round trip takes at least 0.51 ms, before any equipment.'
			],
			'Stretch layer 2 over both sites': [
				expect.stringMatching(/^Possible, supported in 3 clusters and not advisable until/)
			]
		});
	});

	it.each([
		[
			{ ratio: 'many' },
			{
				'VMs per vMotion domain': ['The number of VMs waits for Consolidation ratio.'],
				'Lose a site': ['The loss of a site waits for Consolidation ratio.'],
				'Stretch layer 2 over both sites': ['The verdict waits for Consolidation ratio.']
			}
		],
		[
			{ km: 'far' },
			{
				'Migrate one VM': ['The migration time waits for Site distance.'],
				'Reach the other site': ['The round trip waits for Site distance.'],
				'Stretch layer 2 over both sites': ['The verdict waits for Site distance.']
			}
		]
	] as const)('says of %j what waits for it, and the rest as ever', (over, waiting) => {
		expect(headed(over)).toEqual({ ...headed(), ...waiting });
	});

	it('says of hosts that are lost that they are', () => {
		const { 'Lose hosts': hosts, 'Lose a site': site } = headed({ lose: 'hosts', lost: '2' });
		expect(hosts?.[0]).toMatch(/^Lose 2 hosts and 8 : 1 becomes/);
		expect(site).toBeUndefined();
	});
});

describe(sharedFigures, () => {
	const rowsOf = (...scenarios: readonly Scenario[]) =>
		sharedFigures(scenarios).map(({ name, unit, cells }) => ({
			name,
			unit,
			likely: cells.map(({ span }) => span?.likely ?? null)
		}));

	it('has a unit where there is a number for who reckons on, and no number of a word', () => {
		const rows = rowsOf(typed(), typed({ ratio: '16' }));
		// 40 km x 1.3 of fibre; 2 x 52 km x 1.4682 / 299,792.458 km/s.
		expect(rows).toEqual([
			{ name: 'Hosts', unit: 'hosts', likely: [253, 253] },
			{ name: 'VMs', unit: 'VMs', likely: [2024, 4048] },
			{ name: 'Binds first', unit: '', likely: [null, null] },
			{ name: 'Binds next', unit: '', likely: [null, null] },
			{ name: 'Before the loss', unit: 'VMs per host', likely: [8, 16] },
			{ name: 'After the loss', unit: 'VMs per host', likely: [16, 32] },
			{ name: 'It fits', unit: '', likely: [null, null] },
			{ name: 'Fibre', unit: 'm', likely: [52_000, 52_000] },
			{
				name: 'Round trip',
				unit: 's',
				likely: [expect.closeTo(0.000_509_33, 8), expect.closeTo(0.000_509_33, 8)]
			},
			{ name: 'Rate', unit: 'bytes/s', likely: [expect.any(Number), expect.any(Number)] },
			{ name: 'Time of one move', unit: 's', likely: [expect.any(Number), expect.any(Number)] },
			{ name: 'Pause', unit: 's', likely: [expect.any(Number), expect.any(Number)] },
			{ name: 'Possible', unit: '', likely: [null, null] },
			{ name: 'Supported', unit: '', likely: [null, null] },
			{ name: 'Advisable', unit: '', likely: [null, null] }
		]);
	});

	it('has the units of what is emptied, too', () => {
		const scenarios = [typed({ em: 'site', chosts: '4', know: 'rate', dirty: '0', setup: '0' })];
		const rows = sharedFigures(scenarios, [emptyingRows(scenarios, evacuationOf)]);
		expect(Object.fromEntries(rows.map(({ id, unit }) => [id, unit]))).toEqual({
			emptied: '',
			'empty-time': 's',
			moved: 'VMs',
			'empty-binds': '',
			wait: 's',
			sent: 'bytes',
			room: 'bytes'
		});
	});

	it('says how far each is from the first, and what waits', () => {
		const vms = sharedFigures([typed(), typed({ ratio: '16' }), typed({ ratio: 'many' })]).find(
			({ id }) => id === 'vms'
		);
		expect(vms).toEqual({
			id: 'vms',
			group: 'One vMotion domain',
			name: 'VMs',
			unit: 'VMs',
			cells: [
				{
					text: '2,024',
					span: { low: 2024, likely: 2024, high: 2024 },
					status: 'answered',
					difference: ''
				},
				{
					text: '4,048',
					span: { low: 4048, likely: 4048, high: 4048 },
					status: 'answered',
					difference: '+2,024 (+100 %)'
				},
				{ text: 'waits for Consolidation ratio', span: null, status: 'waiting', difference: '' }
			]
		});
	});

	it('has no number for what may never end', () => {
		const open = { hyp: 'kvm', km: '0', link: '1', mvm: '8', work: 'database' };
		const time = sharedFigures([typed(open)]).find(({ id }) => id === 'time');
		expect(time?.cells[0]?.span).toMatchObject({ low: expect.any(Number), high: null });
	});
});

describe(sharedInputs, () => {
	const told = (key: string, ...scenarios: readonly Scenario[]) =>
		sharedInputs(scenarios).find((input) => input.key === key);

	it('has what was typed, as a number where it is one, and whose word it is', () => {
		const scenarios = [typed(), typed({ ratio: '16', km: 'far' })];
		expect(told('ratio', ...scenarios)).toEqual({
			key: 'ratio',
			label: 'Consolidation ratio',
			before: '8 : 1',
			cells: [
				{ text: '8 : 1', typed: '8', number: '8', unit: ': 1', status: 'default' },
				{ text: '16 : 1', typed: '16', number: '16', unit: ': 1', status: 'changed by you' }
			]
		});
		expect(told('km', ...scenarios)?.cells[1]).toEqual({
			text: '“far”, which cannot be read',
			typed: 'far',
			number: null,
			unit: 'km',
			status: 'cannot be read'
		});
		expect(told('vs', ...scenarios)?.cells[0]).toEqual({
			text: 'vSphere 8.0',
			typed: '8.0',
			number: null,
			unit: '',
			status: 'default'
		});
	});

	it('has a question that one of them asks, and not one that none does', () => {
		expect(told('lost', typed(), typed())).toBeUndefined();
		expect(told('lost', typed({ lost: '7' }), typed({ lose: 'hosts', lost: '2' }))).toMatchObject({
			before: '1',
			cells: [
				{ text: 'not asked', typed: '7', number: null, status: 'not asked' },
				{ text: '2', typed: '2', number: '2', status: 'changed by you' }
			]
		});
	});

	it('may be asked for some of them, in their order', () => {
		expect(sharedInputs([typed()], ['km', 'ratio', 'lost']).map(({ key }) => key)).toEqual([
			'km',
			'ratio'
		]);
	});
});

describe(chainWorkings, () => {
	it('works out what waits for nothing', () => {
		expect(chainWorkings(typed()).map(({ title }) => title)).toEqual([
			'VMs in the domain at 8 VMs per host',
			'VMs in the domain at 16 VMs per host',
			'VMs in the cluster at 8 VMs per host',
			'VMs in the stretched cluster at 8 VMs per host',
			'The same VMs on the hosts that are left',
			'Copy time at line rate',
			'Round trip',
			'R31 Hosts of one cluster',
			'R15 Features at the edge',
			'R16 Limit of storm control',
			'R17 Who fails together'
		]);
		expect(chainWorkings(typed({ ratio: 'many' })).map(({ title }) => title)).toEqual([
			'Copy time at line rate',
			'Round trip'
		]);
	});
});

describe(comparedWorkings, () => {
	it('puts beside each other what is worked out alike, under the name of each', () => {
		const scenarios = [typed({ ratio: 'many' }), typed({ ratio: 'many', km: '10' })];
		expect(comparedWorkings(scenarios, ['Far', 'Near']).map(({ title }) => title)).toEqual([
			'Far: Copy time at line rate',
			'Near: Copy time at line rate',
			'Far: Round trip',
			'Near: Round trip'
		]);
	});

	it('has each working of a scenario once, where both ratios are one', () => {
		const scenarios = [typed({ ratio: '16' }), typed({ ratio: '16', ratio2: '24' })];
		const titles = comparedWorkings(scenarios, ['One', 'Two']).map(({ title }) => title);
		expect(titles.filter((title) => title.includes('the domain at'))).toEqual([
			'One: VMs in the domain at 16 VMs per host',
			'Two: VMs in the domain at 16 VMs per host',
			'Two: VMs in the domain at 24 VMs per host'
		]);
		expect(new Set(titles).size).toBe(titles.length);
	});

	it('is that of each by itself, and nothing else', () => {
		const scenarios = [typed(), typed({ ratio: '16' })];
		const compared = comparedWorkings(scenarios, ['A', 'B']);
		for (const [place, name] of ['A', 'B'].entries()) {
			const of = compared.filter(({ title }) => title.startsWith(`${name}: `));
			const own = chainWorkings(scenarios[place] ?? typed());
			expect(of.map(({ steps }) => steps)).toEqual(
				expect.arrayContaining(own.map(({ steps }) => steps))
			);
			expect(of).toHaveLength(own.length);
		}
	});
});
