import { describe, expect, it } from 'vitest';
import { parseDirtyCurve } from '#lib/scenario/migration/curve-text';

describe(parseDirtyCurve, () => {
	it.each(['125 800, 1000 4200', ' 125:800;1000 = 4200 ', '125 800\n1000 4200,'])(
		'reads %j',
		(text) => {
			expect(parseDirtyCurve(text)).toEqual({
				ok: true,
				value: [
					{ milliseconds: 125, pages: 800 },
					{ milliseconds: 1000, pages: 4200 }
				]
			});
		}
	);

	it.each([
		{ text: '', says: 'Write pairs' },
		{ text: '125 800', says: 'two counts at least' },
		{ text: '125 800, 1000', says: 'lacks one of its two numbers' },
		{ text: '125 800 1000 4200', says: 'more than two numbers' },
		{ text: '125 800, 1000 x', says: '“x” is not a plain number' },
		{ text: '125 800, -1 900', says: '“-1” is not a plain number' },
		{ text: '0 800, 1000 900', says: 'after 0 ms' },
		{ text: '1000 800, 1000 900', says: 'Times must rise' },
		{ text: '125 800, 1000 700', says: 'never falls' }
	])('says of $text: $says', ({ text, says }) => {
		const read = parseDirtyCurve(text);
		expect(read.ok ? '' : 'sentence' in read.issue && read.issue.sentence).toContain(says);
	});
});
