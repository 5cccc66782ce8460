import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withText } from '#lib/scenario/once';
import type { Part } from '#lib/scenario/part';
import { planned, pathOf } from '#lib/scenario/path/path';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { openReaders } from '#lib/scenario/questions/readers';
import { caseOf } from '#lib/scenario/migration/case';
import { taskEnd } from '#lib/scenario/migration/outcome';
import { domainOf } from '#lib/scenario/domain/domain';
import { DOMAIN_SENSITIVITY } from '#lib/scenario/sensitivity/domain';
import { TIME_SENSITIVITY } from '#lib/scenario/sensitivity/migration';
import { ROUND_TRIP_SENSITIVITY } from '#lib/scenario/sensitivity/path';
import type { Row, Sensitive } from '#lib/scenario/sensitivity/sensitivity';
import { anyScenarios, saneScenarios } from '../scenarios';
import { typed, valueOf } from '../scenario-of';

openReaders();

function rowsOf({ of }: Sensitive, over: Partial<Scenario> = {}): readonly Row[] {
	const found = valueOf(of(typed(over)));
	return found.kind === 'moved' ? found.rows : [];
}

const rowOf = (sensitive: Sensitive, key: Row['key'], over: Partial<Scenario> = {}) =>
	rowsOf(sensitive, over).find((row) => row.key === key);

/** [text, answer] of everything that was tried. */
const triedOf = (row: Row | undefined) =>
	row?.tried.map(({ text, at, stops }) =>
		stops === 'at-the-field' ? [text, at, stops] : [text, at]
	);

describe('the VMs of the post, 253 hosts of a /24 at 8 : 1', () => {
	it('are moved by six inputs, the widest first', () => {
		expect(rowsOf(DOMAIN_SENSITIVITY).map(({ key, swing }) => [key, swing])).toEqual([
			// 2,500 hosts of a vCenter x 8 = 20,000 less 2,024.
			['net', 17_976],
			// 8 a core x 8 cores = 64 a host, of which memory holds 30: 253 x 30 = 7,590.
			['per', 5_566],
			// /25: 128 - 2 - 1 = 125 hosts, 1,000 VMs. /23: 512 - 3 = 509 hosts, 4,072 VMs.
			['subnet', 3_072],
			// At 16 : 1 twice 2,024.
			['ratio', 2_024],
			// Two addresses a host: 126 hosts, 1,008 VMs.
			['nics', 1_016],
			// 251 hosts beside three addresses, 254 beside none: 2,008 and 2,032.
			['rsv', 24]
		]);
	});

	it('have the answer of each text beside it', () => {
		expect(triedOf(rowOf(DOMAIN_SENSITIVITY, 'subnet'))).toEqual([
			['/25', 1000],
			['/23', 4072]
		]);
		expect(triedOf(rowOf(DOMAIN_SENSITIVITY, 'ratio'))).toEqual([['16', 4048]]);
		// One is the least that the field takes, and stands there already.
		expect(triedOf(rowOf(DOMAIN_SENSITIVITY, 'nics'))).toEqual([
			['1', 2024, 'at-the-field'],
			['2', 1008]
		]);
		expect(triedOf(rowOf(DOMAIN_SENSITIVITY, 'rsv'))).toEqual([
			['fhrp', 2008],
			['none', 2032]
		]);
	});

	it('reach from the least to the most, the answer as it stands among them', () => {
		expect(rowOf(DOMAIN_SENSITIVITY, 'nics')).toMatchObject({ least: 1008, most: 2024 });
		expect(rowOf(DOMAIN_SENSITIVITY, 'subnet')).toMatchObject({ least: 1000, most: 4072 });
	});

	it('are moved by memory once it binds', () => {
		// 16 GiB less 2 hold 6 VMs of 2,096.64 MiB, 8 GiB hold 2, 32 GiB 14 of which 8 are wanted.
		expect(triedOf(rowOf(DOMAIN_SENSITIVITY, 'ram', { ram: '16' }))).toEqual([
			['8', 253 * 2],
			['32', 2024]
		]);
	});

	it('are not moved by what is not asked', () => {
		const keys = rowsOf(DOMAIN_SENSITIVITY, { net: 'routed' }).map(({ key }) => key);
		expect(keys).not.toContain('subnet');
		expect(keys).not.toContain('rsv');
		expect(rowOf(DOMAIN_SENSITIVITY, 'vmdisk')).toBeUndefined();
	});

	it('stay of the version of a subnet, and know no neighbours of a range', () => {
		expect(triedOf(rowOf(DOMAIN_SENSITIVITY, 'subnet', { subnet: '2001:db8::/121' }))).toEqual([
			['/122', 504],
			['/120', 2040]
		]);
		expect(rowOf(DOMAIN_SENSITIVITY, 'subnet', { subnet: '10.0.0.10-99' })).toBeUndefined();
	});
});

describe('the round trip of 40 km', () => {
	it('is moved by distance, protection path and route', () => {
		// 52 km there and back at 4.897 µs/km are 0.5093 ms, half or double with the distance.
		const near = (value: number) => expect.closeTo(value, 6) as number;
		expect(rowsOf(ROUND_TRIP_SENSITIVITY).map((row) => [row.key, ...(triedOf(row) ?? [])])).toEqual(
			[
				['km', ['20', near(0.000255)], ['80', near(0.001019)]],
				['prot', ['1', near(0.000509), 'at-the-field'], ['2', near(0.001019)]],
				['route', ['1', near(0.000392)], ['1.6', near(0.000627)]]
			]
		);
	});

	it('ends where the field of the distance does, and says so', () => {
		expect(triedOf(rowOf(ROUND_TRIP_SENSITIVITY, 'km', { km: '15000' }))).toEqual([
			['7500', expect.any(Number)],
			['20038', expect.any(Number), 'at-the-field']
		]);
		expect(triedOf(rowOf(ROUND_TRIP_SENSITIVITY, 'km', { km: '12000', dist: 'mi' }))).toEqual([
			['6000', expect.any(Number)],
			['12451', expect.any(Number), 'at-the-field']
		]);
	});

	it('is not moved by a distance beside a measured one', () => {
		expect(rowsOf(ROUND_TRIP_SENSITIVITY, { rtt: '5' }).map(({ key }) => key)).toEqual([
			'rtt',
			'prot'
		]);
	});
});

describe('the time of a migration', () => {
	it('is moved by the next speeds of the link, and by half and double the memory', () => {
		expect(triedOf(rowOf(TIME_SENSITIVITY.likely, 'link'))?.map(([text]) => text)).toEqual([
			'5',
			'25'
		]);
		expect(triedOf(rowOf(TIME_SENSITIVITY.likely, 'vmram'))?.map(([text]) => text)).toEqual([
			'1',
			'4'
		]);
	});

	it('asks of the average VM only where none is named', () => {
		const keys = rowsOf(TIME_SENSITIVITY.likely, { mvm: '16' }).map(({ key }) => key);
		expect(keys).toContain('mvm');
		expect(keys).not.toContain('vmram');
	});

	it('has no end for a guest that writes too fast, and is told from nothing then', () => {
		const busy = { hyp: 'kvm', know: 'rate', wset: '32', mvm: '64', link: '1' };
		expect(rowOf(TIME_SENSITIVITY.likely, 'dirty', { ...busy, dirty: '80' })).toMatchObject({
			most: null,
			swing: null
		});
		expect(valueOf(TIME_SENSITIVITY.likely.of(typed({ ...busy, dirty: '400' })))).toEqual({
			kind: 'no-end'
		});
	});
});

describe('over drawn scenarios', () => {
	const figure = (part: Part<number>) => (part.kind === 'ready' ? part.value : NaN);
	const map = <T>(part: Part<T>, of: (value: T) => number) =>
		part.kind === 'ready' ? of(part.value) : NaN;
	const CASES = [
		{
			name: 'VMs',
			sensitive: DOMAIN_SENSITIVITY,
			answer: (scenario: Scenario) =>
				map(domainOf(scenario), ({ first: { capacity } }) =>
					capacity.kind === 'unbounded' ? Infinity : capacity.vms.toNumber()
				)
		},
		{
			name: 'likely time',
			sensitive: TIME_SENSITIVITY.likely,
			answer: (scenario: Scenario) => map(caseOf(scenario), (each) => taskEnd(each, 'likely'))
		},
		{
			name: 'high end',
			sensitive: TIME_SENSITIVITY.high,
			answer: (scenario: Scenario) => map(caseOf(scenario), (each) => taskEnd(each, 'high'))
		},
		{
			name: 'round trip',
			sensitive: ROUND_TRIP_SENSITIVITY,
			answer: (scenario: Scenario) => map(pathOf(scenario), planned)
		}
	];

	it.each(CASES)(
		'$name: sorted, about the answer, each as the page would say it',
		({ sensitive, answer }) => {
			fc.assert(
				fc.property(saneScenarios, (scenario) => {
					const found = sensitive.of(scenario);
					if (found.kind === 'waiting' || found.value.kind === 'no-end') return;
					const { present, rows } = found.value;
					expect(present).toBe(figure({ kind: 'ready', value: answer(scenario) }));
					const swings = rows.map(({ swing }) => swing ?? Infinity);
					expect(swings).toEqual(swings.toSorted((a, b) => (a === b ? 0 : b - a)));
					for (const { key, least, most, swing, tried } of rows) {
						expect(swing).not.toBe(0);
						expect(least).toBeLessThanOrEqual(present);
						expect(most ?? Infinity).toBeGreaterThanOrEqual(present);
						for (const { text, at } of tried) {
							expect(at ?? Infinity).toBeGreaterThanOrEqual(least);
							expect(at ?? Infinity).toBeLessThanOrEqual(most ?? Infinity);
							expect(answer({ ...withText(scenario, key, text) })).toBe(at ?? Infinity);
						}
					}
				}),
				{ numRuns: 40 }
			);
		}
	);

	it.each(CASES)('$name: never throws, and is plain data', ({ sensitive }) => {
		fc.assert(
			fc.property(anyScenarios, (scenario) => {
				const found = sensitive.of(scenario);
				expect(JSON.parse(JSON.stringify(found))).toEqual(found);
			}),
			{ numRuns: 40 }
		);
	});
});
