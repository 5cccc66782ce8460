import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMON_QUESTIONS } from '#lib/scenario/questions/common';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { migrationOf } from '#lib/scenario/migration/migration';
import { estimateOf } from '#lib/scenario/migration/outcome';
import { speedOf } from '#lib/scenario/migration/speed';
import { ofTyped } from '../scenario-of';

const speed = ofTyped(speedOf);
const task = (over: Partial<Scenario>) => estimateOf(ofTyped(migrationOf)(over).outcome)?.task;
const OLD = COMMON_QUESTIONS.vs.choices
	.map(({ value }) => value)
	.filter((version) => version.startsWith('3') || version.startsWith('4'));

describe('a release before vSphere 5.0', () => {
	// One buffer of 0.5 MB in each 4 ms is 125 MB/s, 1 Gbit/s; each further one would add as much.
	it('sends one buffer in each round trip, whatever interfaces there are', () => {
		const { result } = speed({ vs: '4.0', rtt: '4', link: '10', nics: '4' });
		expect(result).toMatchObject({ rate: 125e6, binds: 'window', streams: 1 });
	});

	it.each(OLD)('runs as fast with more interfaces and cards as with one: %s', (vs) => {
		const several = fc.integer({ min: 1, max: 16 }).map(String);
		fc.assert(
			fc.property(several, several, fc.constantFrom('0.1', '4', '30'), (nics, mnic, rtt) => {
				const way: Partial<Scenario> = { vs, rtt, link: '10' };
				const [one, more] = [speed(way), speed({ ...way, nics, mnic })].map(
					({ result: { rate, binds, streams } }) => ({ rate, binds, streams })
				);
				expect(more).toEqual(one);
			})
		);
	});

	// The field case: measured, 107 to 115 s.
	it('takes as long with two interfaces as with the one that it uses', () => {
		const field: Partial<Scenario> = {
			vs: '4.0',
			link: '10',
			vmram: '30',
			km: '0',
			work: 'idle',
			ram: '256'
		};
		const two = task({ ...field, nics: '2' });
		expect(two).toEqual(task(field));
		expect(two?.low).toBeLessThan(107);
		expect(two?.high).toBeGreaterThan(115);
	});
});

describe('vSphere 5.0 and later', () => {
	it('still sends over each interface', () => {
		expect(speed({ vs: '5.5', rtt: '4', link: '10', nics: '4', mnic: '4' }).result.streams).toBe(4);
	});
});
