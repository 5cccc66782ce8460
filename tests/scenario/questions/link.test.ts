import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ALL_KEYS, INITIAL_TEXT, type Scenario } from '#lib/scenario/questions/initial-text';
import { fromLink, isOfLaterVersion, toLink } from '#lib/scenario/questions/link';

const defaults = INITIAL_TEXT;
const open = (link: string) => fromLink(new URLSearchParams(link));

describe(toLink, () => {
	it('says nothing for the defaults', () => {
		expect(toLink(defaults)).toBe('');
	});

	it('writes only what differs, and closes with the version', () => {
		expect(toLink({ ...defaults, subnet: '10.1.2.3/22', ratio: '12' })).toBe(
			'subnet=10.1.2.3%2F22&ratio=12&v=1'
		);
	});

	test('brings back exactly what was typed, nonsense included', () => {
		const typed = fc
			.string({ unit: 'binary', maxLength: 40 })
			.filter((text) => text.isWellFormed());
		const anyText = fc.record(Object.fromEntries(ALL_KEYS.map((key) => [key, typed])));
		fc.assert(
			fc.property(anyText, (text) => {
				expect(open(toLink(text as Scenario))).toEqual(text);
			})
		);
	});

	test('never ends in typed text, whose last dot a chat app would cut off', () => {
		fc.assert(
			fc.property(fc.string(), (typed) => {
				expect(toLink({ ...defaults, ratio: typed })).toMatch(/^$|v=1$/);
			})
		);
	});
});

describe(isOfLaterVersion, () => {
	it.each([
		{ link: 'ratio=12&v=2', later: true },
		{ link: 'ratio=12&v=17', later: true },
		{ link: 'ratio=12&v=1', later: false },
		{ link: 'ratio=12', later: false },
		{ link: 'v=0', later: false },
		{ link: 'v=1.5', later: false },
		{ link: 'v=abc', later: false },
		{ link: 'v=1e9', later: false },
		{ link: 'v=', later: false }
	])('of $link: $later', ({ link, later }) => {
		expect(isOfLaterVersion(new URLSearchParams(link))).toBe(later);
	});

	it('reads what this version knows of such a link', () => {
		expect(open('ratio=12&later=1&v=2')).toEqual({ ...defaults, ratio: '12' });
	});
});

describe(fromLink, () => {
	it.each(['', 'unknown=1', '__proto__=x&constructor=y', 'v=0', 'v=abc', 'v=1e9'])(
		'reads %j as the defaults',
		(link) => {
			expect(open(link)).toEqual(defaults);
		}
	);

	it('cuts nothing', () => {
		expect(open(`ratio=${'9'.repeat(5000)}`).ratio).toHaveLength(5000);
	});

	test('never throws', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (link) => {
				expect(() => open(link)).not.toThrow();
			})
		);
	});
});
