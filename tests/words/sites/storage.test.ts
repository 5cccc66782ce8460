import { describe, expect, it } from 'vitest';
import { writesOf } from '#lib/scenario/sites/storage';
import { stormSentence, writeSentences } from '#lib/words/sites/storage';
import { ofTyped } from '../../scenario/scenario-of';
import { verdict } from '../../scenario/sites/cases';

const writes = ofTyped(writesOf);

describe(writeSentences, () => {
	it('vSAN: 10,000 writes of 4 kB are 320 Mbit/s, 560 with metadata and repairs; 1,000 components 1.82', () => {
		const text = writeSentences(writes({ stor: 'vsan-stretched' })).join(' ');
		expect(text).toContain('320 Mbit/s');
		expect(text).toContain('560 Mbit/s');
		expect(text).toContain('1.82 Mbit/s');
	});
});

describe(stormSentence, () => {
	it('names the frames that 1 % of storm control passes on 10 Gbit/s', () => {
		expect(stormSentence(verdict())).toContain('148,810');
	});
});
