import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fromParams, LONGEST_VALUE, toParams } from '#lib/form/params';

const initial = { ratio: '8', subnet: '/24', note: '' };

describe(fromParams, () => {
	it.each([
		{ name: 'an empty link leaves every field as it starts', link: '', text: initial },
		{
			name: 'what the link names comes back as typed',
			link: 'subnet=10.0.0.0%2F22&ratio=+016',
			text: { ratio: ' 016', subnet: '10.0.0.0/22', note: '' }
		},
		{
			name: 'an emptied field stays empty',
			link: 'ratio=',
			text: { ...initial, ratio: '' }
		},
		{
			name: 'unknown keys are ignored',
			link: 'hosts=9&constructor=x&v=1',
			text: initial
		},
		{
			name: 'the first of two wins',
			link: 'ratio=16&ratio=32',
			text: { ...initial, ratio: '16' }
		}
	])('$name', ({ link, text }) => {
		expect(fromParams(initial, new URLSearchParams(link))).toEqual(text);
	});

	it('cuts nothing: what is too long is refused where it is read', () => {
		const note = 'ab'.repeat(50_000);
		expect(fromParams(initial, new URLSearchParams({ note })).note).toBe(note);
	});

	it('leaves the first texts as they were', () => {
		const first = { ...initial };
		fromParams(first, new URLSearchParams('ratio=16'));
		expect(first).toEqual(initial);
	});
});

describe(toParams, () => {
	it.each([
		{ name: 'writes nothing of a form nobody touched', text: initial, link: '' },
		{
			name: 'writes only what differs',
			text: { ...initial, subnet: '/22' },
			link: 'subnet=%2F22'
		},
		{ name: 'writes an emptied field', text: { ...initial, ratio: '' }, link: 'ratio=' },
		{
			name: 'writes in the order of the fields, whatever the order of the text',
			text: { note: 'x', subnet: '/22', ratio: '16' },
			link: 'ratio=16&subnet=%2F22&note=x'
		},
		{
			name: 'writes text that looks alike but was typed otherwise',
			text: { ...initial, ratio: '8.0' },
			link: 'ratio=8.0'
		}
	])('$name', ({ text, link }) => {
		expect(toParams(initial, text).toString()).toBe(link);
	});

	it('leaves out what is too long to be read', () => {
		const of = (length: number) => toParams(initial, { ...initial, note: 'a'.repeat(length) });
		expect(of(LONGEST_VALUE).size).toBe(1);
		expect(of(LONGEST_VALUE + 1).size).toBe(0);
	});

	it('writes no field that the text does not have', () => {
		const partial: Record<string, string> = { ratio: '16' };
		expect(toParams<Record<string, string>>(initial, partial).toString()).toBe('ratio=16');
	});

	test('what was written comes back as it was typed', () => {
		const typed = fc.string({ unit: 'binary', maxLength: 40 }).map((text) => text.toWellFormed());
		fc.assert(
			fc.property(fc.record({ ratio: typed, subnet: typed, note: typed }), (text) => {
				const link = toParams(initial, text).toString();
				expect(fromParams(initial, new URLSearchParams(link))).toEqual(text);
			})
		);
	});
});
