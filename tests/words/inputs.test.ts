import { describe, expect, it } from 'vitest';
import { DOMAIN_QUESTIONS } from '#lib/scenario/questions/domain';
import { inputsOf, waitingSentence } from '#lib/words/inputs';
import { typed } from '../scenario/scenario-of';

describe(inputsOf, () => {
	it('names what was changed on any page, with its unit and what it was', () => {
		const { changed } = inputsOf(
			typed({ ratio: '1500', km: '80', vs: '5.5', want: '', nets: 'vMotion; 4\nAD' }),
			DOMAIN_QUESTIONS
		);
		expect(changed).toEqual([
			{ label: 'vSphere version', value: 'vSphere 5.5', before: 'vSphere 8.0' },
			{ label: 'Consolidation ratio', value: '1,500 : 1', before: '8 : 1' },
			{ label: DOMAIN_QUESTIONS.want.label, value: 'empty', before: '5,000' },
			{ label: 'Site distance', value: '80 km', before: '40 km' },
			{
				label: 'Your networks',
				value: 'vMotion; 4 / AD',
				before: 'vMotion / iSCSI / ESXi / iLO / AD / Production'
			}
		]);
	});

	it('gives the defaults of the page alone, without what is empty or not asked', () => {
		const { changed, defaults } = inputsOf(typed(), DOMAIN_QUESTIONS);
		expect(changed).toEqual([]);
		const labels = defaults.map(({ label }) => label);
		expect(labels).toContain('vMotion subnet');
		expect(labels).not.toContain('Distance');
		expect(labels).not.toContain(DOMAIN_QUESTIONS.lp.label);
		// Asked only where the reserved addresses are counted by hand.
		expect(labels).not.toContain(DOMAIN_QUESTIONS.rsvn.label);
	});

	it('keeps as typed what cannot be read', () => {
		expect(inputsOf(typed({ ratio: 'ten' }), DOMAIN_QUESTIONS).changed).toEqual([
			{ label: 'Consolidation ratio', value: '“ten”, which cannot be read', before: '8 : 1' }
		]);
	});
});

describe(waitingSentence, () => {
	it('names the questions', () => {
		expect(waitingSentence('The time', ['mvm', 'link'])).toMatch(
			/^The time waits for .* and .*\.$/
		);
	});
});
