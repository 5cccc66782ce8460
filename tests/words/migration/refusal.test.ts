import { describe, expect, it } from 'vitest';
import { parseDirtyCurve } from '#lib/scenario/questions/curve-text';
import { curveRefusal } from '#lib/words/migration/refusal';

describe(curveRefusal, () => {
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
	])('says of "$text": $says', ({ text, says }) => {
		const read = parseDirtyCurve(text);
		if (read.ok || read.issue.code !== 'refused') throw new Error('it was not refused');
		expect(curveRefusal(read.issue.refusal)).toContain(says);
	});
});
