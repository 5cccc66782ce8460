import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_QUESTIONS } from '#lib/scenario/questions/all';
import { parseNetworkList } from '#lib/scenario/questions/network-list';
import { issuesOf } from '#lib/scenario/questions/reading';
import { typed } from '../scenario-of';

describe(parseNetworkList, () => {
	it('refuses what it cannot read, by line', () => {
		expect(issuesOf(ALL_QUESTIONS, typed({ nets: 'Production\nBanana; 3' })).nets).toEqual({
			code: 'refused',
			refusal: { kind: 'role-unknown', line: 2, name: 'Banana' }
		});
	});

	it('never throws', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(() => parseNetworkList(text)).not.toThrow();
			})
		);
	});
});
