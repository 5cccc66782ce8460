import { describe, expect, it } from 'vitest';
import { exact } from '#lib/calc/exact';
import { once } from '#lib/scenario/once';
import { andThen, joinParts, mapPart, ready, waiting } from '#lib/scenario/part';
import { toPlain } from '#lib/scenario/plain';
import { digits } from '../calc/digits';

describe(once, () => {
	it('works an answer out once for each scenario, whatever it is', () => {
		let times = 0;
		const answer = once((scenario: object) => {
			times += 1;
			return Object.keys(scenario).length === 0 ? undefined : times;
		});
		const [one, other] = [{}, { km: '1' }];
		expect([answer(one), answer(one), answer(other), answer(other)]).toEqual([
			undefined,
			undefined,
			2,
			2
		]);
		expect(times).toBe(2);
	});
});

describe('parts', () => {
	const [three, waits] = [ready(3), waiting('km', 'rtt')];

	it('are chained and put another way only where they are ready', () => {
		expect(andThen(three, (value) => ready(value + 1))).toEqual({ kind: 'ready', value: 4 });
		expect(andThen(three, () => waiting('vs'))).toEqual({ kind: 'waiting', fields: ['vs'] });
		expect(andThen(waits, () => ready(1))).toBe(waits);
		expect(mapPart(three, (value) => value * 2)).toEqual({ kind: 'ready', value: 6 });
		expect(mapPart(waits, () => 1)).toBe(waits);
	});

	it('are joined in their order, and wait for everything that any of them waits for, once', () => {
		expect(joinParts(three, ready('x'))).toEqual({ kind: 'ready', value: [3, 'x'] });
		expect(joinParts(three, waits, waiting('rtt', 'vs'))).toEqual({
			kind: 'waiting',
			fields: ['km', 'rtt', 'vs']
		});
		expect(joinParts()).toEqual({ kind: 'ready', value: [] });
	});
});

describe(toPlain, () => {
	it('keeps what JSON keeps, and writes exact numbers out', () => {
		expect(
			toPlain({
				exact: digits('12345678901234567890.5'),
				list: [exact(1), { deep: null }],
				text: 'x',
				number: 0.5,
				truth: false,
				left: undefined
			})
		).toEqual({
			exact: '12345678901234567890.5',
			list: ['1', { deep: null }],
			text: 'x',
			number: 0.5,
			truth: false
		});
		expect('left' in toPlain({ left: undefined })).toBe(false);
	});

	it.each([
		{ value: { a: [1, { b: Infinity }] }, says: 'answer.a[1].b is Infinity' },
		{ value: { a: NaN }, says: 'answer.a is NaN, which JSON cannot keep' },
		{ value: [() => 1], says: 'answer[0] is a function, which is no answer' }
	])('refuses what JSON would lose: $says', ({ value, says }) => {
		expect(() => toPlain(value)).toThrow(says);
	});
});
