import { bench, describe } from 'vitest';
import { answer } from '#lib/scenario/domain/answer';
import { INITIAL_TEXT } from '#lib/scenario/questions/all';
import { PRESETS, presetText } from '#lib/scenario/questions/presets';

// The budget: one full answer in well under a millisecond.
describe('one full answer, from typed text', () => {
	bench('the defaults', () => {
		answer(INITIAL_TEXT);
	});
	const old = PRESETS.find(({ id }) => id === 'vsphere40');
	if (old === undefined) throw new Error('the preset of vSphere 4.0 is gone');
	bench('vSphere 4.0, with disagreements and unverified limits', () => {
		answer(presetText(old));
	});
});
