import { describe, expect, it } from 'vitest';
import { pathOf } from '#lib/scenario/path/path';
import { measuredSentence, pathSentence } from '#lib/words/path/sentences';
import { ofTyped } from '../../scenario/scenario-of';

const path = ofTyped(pathOf);

describe(measuredSentence, () => {
	it('says that no fibre could reach a round trip', () => {
		const sentence = measuredSentence(path({ rtt: '0.2' }));
		expect(sentence).toContain('No fibre is that quick');
		expect(sentence).toContain('one-way time: double it');
	});
});

describe(pathSentence, () => {
	it('calls the same place a campus', () => {
		const there = { dist: 'places', pb: 'frankfurt', prot: '' };
		expect(pathSentence(path(there))).toContain('a campus');
	});
});
