import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlace } from '#lib/scenario/path/places';

describe(parsePlace, () => {
	it.each(['São Paulo', 'sao paulo', 'SAO-PAULO', ' São  Paulo '])('reads %s', (typed) => {
		expect(parsePlace(typed)).toMatchObject({ ok: true, value: { id: 'sao-paulo' } });
	});

	it.each(['', 'Atlantis', '91, 0', '0, 181', '1;2;3', '48.14'])('refuses %s', (typed) => {
		expect(parsePlace(typed).ok).toBe(false);
	});

	it('never throws', () => {
		fc.assert(
			fc.property(fc.string(), (typed) => {
				expect(() => parsePlace(typed)).not.toThrow();
			})
		);
	});
});
