import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { NumberField } from '#lib/form/number-field';

/* Each test needs the module as a page has it that nothing was loaded into yet. */

const LINK: NumberField = {
	kind: 'number',
	label: 'Link speed',
	unit: 'Gbit/s',
	hint: '',
	min: '0.01',
	max: '1600',
	grain: 'decimal',
	presence: 'required',
	initial: '10'
};

beforeEach(() => {
	vi.resetModules();
});

describe('what is more than digits', () => {
	it('waits for its reader, says once that it did not come, and is read when it does', async () => {
		const late = await import('#lib/form/number-field');
		const { parsePhrase } = await import('#lib/form/number-phrase');
		const read = () => late.parseNumber(LINK, '10GbE');
		expect(read()).toEqual({ ok: false, issue: { code: 'reading' } });
		expect(late.missPhraseReader()).toBe(true);
		expect(late.missPhraseReader()).toBe(false);
		expect(read()).toEqual({ ok: false, issue: { code: 'reader-missing', text: '10GbE' } });
		expect(late.parseNumber(LINK, '25')).toEqual({ ok: true, value: '25' });
		late.openPhraseReader(parsePhrase);
		expect(read()).toMatchObject({ ok: true, value: '10' });
	});

	it('offers the same text, which asks for the reader once more', async () => {
		const { issueSentence, offersOf } = await import('#lib/form/issue-sentence');
		const issue = { code: 'reader-missing', text: '10GbE' } as const;
		expect(issueSentence(issue, { unit: 'Gbit/s', refusal: () => '' })).toMatch(
			/did not load.*try again:$/
		);
		expect(offersOf(issue)).toEqual(['10GbE']);
	});
});

describe('places', () => {
	it('wait for their list, and say once that it did not come', async () => {
		const late = await import('#lib/scenario/questions/place-book');
		const { placeRefusal } = await import('#lib/words/path/refusal');
		expect(late.readPlace('Köln')).toMatchObject({
			issue: { refusal: { kind: 'places-not-loaded' } }
		});
		expect(late.missPlaceBook()).toBe(true);
		expect(late.missPlaceBook()).toBe(false);
		expect(late.readPlace('Köln')).toEqual({
			ok: false,
			issue: { code: 'refused', refusal: { kind: 'places-missing' }, offers: ['Köln'] }
		});
		expect(placeRefusal({ kind: 'places-missing' })).toMatch(/did not load.*try again:$/);
	});
});
