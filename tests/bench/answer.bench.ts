import { bench, describe } from 'vitest';
import { clusterOf } from '#lib/scenario/domain/cluster';
import { domainOf } from '#lib/scenario/domain/domain';
import { INITIAL_TEXT, type Scenario } from '#lib/scenario/questions/initial-text';
import { PRESETS, presetText } from '#lib/scenario/questions/presets';

/** Of a copy, since a scenario remembers its answers. */
function answer(text: Scenario): void {
	const scenario = { ...text };
	domainOf(scenario);
	clusterOf(scenario);
}

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
