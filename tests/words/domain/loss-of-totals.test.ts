import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_QUESTIONS } from '#lib/scenario/questions/all';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { meetsWish } from '#lib/scenario/solve/goals';
import { handout } from '#lib/views/domain/handout';
import { comparedPhrase } from '#lib/words/compare/headline';
import { furtherClause } from '#lib/words/compare/far-rows';
import { NEAR } from '#lib/words/compare/rows';
import { type Phrase, plainText } from '#lib/words/phrase';
import { say } from '#lib/words/say';
import { chainAnswers } from '#lib/words/share/answers';
import { sharedFigures } from '#lib/words/share/figures';
import { chainWorkings } from '#lib/words/share/workings';
import { typed } from '../../scenario/scenario-of';

const plain = (phrase: Phrase | string): string =>
	(typeof phrase === 'string' ? phrase : plainText(phrase)).replaceAll('\u00a0', ' ');

/** Every place that says what a loss does. */
function placesOf(scenario: Scenario): Readonly<Record<string, string>> {
	const lines = (phrases: readonly (Phrase | string)[]) => phrases.map(plain).join('\n');
	const losing = chainAnswers(scenario).find(({ heading }) => heading.startsWith('Lose'));
	const cluster = handout(scenario).answers.find(({ heading }) =>
		heading.startsWith('The cluster')
	);
	return {
		report: lines(losing?.phrases ?? []),
		paper: lines(cluster?.phrases ?? []),
		sentences: say(scenario)
			.filter(({ name }) => /loss/.test(name))
			.map(({ sentence }) => plain(sentence))
			.join('\n')
	};
}

const figure = (scenario: Scenario, id: string): string =>
	plain(sharedFigures([scenario], NEAR).find((row) => row.id === id)?.cells[0]?.text ?? '');

const compared = (...scenarios: readonly Scenario[]): string =>
	plain(
		comparedPhrase(
			scenarios,
			scenarios.map((_, place) => `S${place}`),
			{ further: furtherClause, questions: ALL_QUESTIONS }
		)
	);

/** 4 hosts of 64 cores and 1,024 GiB, of which 2 are lost with a site. */
const GIVEN = { tcpu: '692', tmem: '2928', chosts: '4', ram: '1024', cores: '32' } as const;

describe('the loss of a site, of totals that were typed', () => {
	// 692 / (2 x 64) = 5.41 vCPUs per core of at most 4; 2,928 / (2 x 1,022) = 143.2 %
	it.each(Object.entries(placesOf(typed(GIVEN))))('is in the %s what the totals say', (_, said) => {
		expect(said).toContain('5.41 vCPUs per core and 143.2 % of the memory. It does not fit');
		expect(said).not.toMatch(/It fits|becomes/);
	});

	it('fits where one host of four is lost, with 4.7 % of the memory left', () => {
		// loss-of-given-vms: 692 / (3 x 64) and 2,928 / (3 x 1,024), nothing kept for the hypervisor
		const scenario = typed({ ...GIVEN, hv: '0', over: '0', lose: 'hosts', lost: '1' });
		for (const said of Object.values(placesOf(scenario)))
			expect(said).toContain(
				'3.6 vCPUs per core and 95.3 % of the memory. It fits, with 4.7 % of the memory left'
			);
		expect(figure(scenario, 'carried')).toBe('yes');
	});

	it('is so in the figures', () => {
		const scenario = typed(GIVEN);
		expect(figure(scenario, 'before')).toBe('2.7 vCPUs per core and 71.6 % of the memory');
		expect(figure(scenario, 'after')).toBe('5.41 vCPUs per core and 143.2 % of the memory');
		expect(figure(scenario, 'carried')).toBe('no: CPU and Memory');
	});

	it('is so where scenarios are compared', () => {
		const [untouched, given] = [typed(), typed(GIVEN)];
		expect(compared(untouched, given)).toContain(
			'leaves no room for the loss of a site: CPU at the planned ceiling and memory would not do'
		);
		expect(compared(given, untouched)).toContain('and carries the loss of a site');
		expect(compared(untouched, given, typed({ ratio: '9' }))).toContain(
			'S1 leaves no room for a loss.'
		);
	});

	it('is worked out from the totals', () => {
		const working = chainWorkings(typed(GIVEN)).find(({ title }) =>
			/hosts that are left/.test(title)
		);
		expect(working?.steps.map(plain)).toEqual([
			'Before, on 4 hosts: 2.7 vCPUs per core and 71.6 % of the memory',
			'Lost: 2 of 4 hosts',
			'After, on 2 hosts: 5.41 vCPUs per core and 143.2 % of the memory (does not fit: CPU at the planned ceiling and memory)'
		]);
		expect(working?.ingredients.map(({ label }) => label)).toContain('vCPUs of all VMs');
	});

	it('waits for totals that cannot be read, everywhere', () => {
		const scenario = typed({ ...GIVEN, tcpu: 'many' });
		expect(placesOf(scenario)['report']).toMatch(/waits for/);
		expect(placesOf(scenario)['paper']).not.toMatch(/It fits/);
		expect(figure(scenario, 'carried')).toBe('waits for vCPUs of all VMs');
	});

	it('leaves no host of one that is lost', () => {
		const scenario = typed({ ...GIVEN, chosts: '4', lose: 'hosts', lost: '4' });
		expect(figure(scenario, 'carried')).toBe('no');
		expect(figure(scenario, 'after')).toBe('no host is left');
		expect(placesOf(scenario)['report']).toContain('no host is left');
	});

	it('has one answer, whatever the totals are', () => {
		const total = fc.option(fc.integer({ min: 1, max: 3000 }).map(String), { nil: '' });
		fc.assert(
			fc.property(
				total,
				total,
				fc.integer({ min: 1, max: 9 }),
				fc.integer({ min: 1, max: 40 }),
				(tcpu, tmem, chosts, ratio) => {
					const scenario = typed({
						...GIVEN,
						tcpu,
						tmem,
						chosts: String(chosts),
						ratio: String(ratio)
					});
					const fits = meetsWish(scenario, { kind: 'loss' });
					if (fits.kind === 'waiting') throw new Error('it waits');
					expect(figure(scenario, 'carried') === 'yes').toBe(fits.value);
					for (const said of Object.values(placesOf(scenario)))
						if (!/moves none/.test(said)) expect(/It fits/.test(said)).toBe(fits.value);
				}
			),
			{ numRuns: 40 }
		);
	});
});
