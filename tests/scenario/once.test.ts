import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { once, remembered, withText } from '#lib/scenario/once';
import { ALL_QUESTIONS } from '#lib/scenario/questions/all';
import { ALL_KEYS } from '#lib/scenario/questions/initial-text';
import { say, workOut } from '#lib/words/say';
import { typed } from './scenario-of';

interface Texts {
	readonly a: string;
	readonly b: string;
	readonly c: string;
}

const texts = (): Texts => ({ a: '1', b: '2', c: '3' });

describe(once, () => {
	it('works an answer out once for a scenario', () => {
		const work = vi.fn(({ a }: Texts) => a);
		const answer = once(work);
		const scenario = texts();
		expect([answer(scenario), answer(scenario), answer(texts())]).toEqual(['1', '1', '1']);
		expect(work).toHaveBeenCalledTimes(2);
	});

	it('keeps it after a keystroke into what it did not read', () => {
		const work = vi.fn(({ a }: Texts) => a);
		const answer = once(work);
		const scenario = texts();
		answer(scenario);
		const after = withText(scenario, 'b', '9');
		expect(answer(after)).toBe('1');
		expect(answer(withText(after, 'c', '9'))).toBe('1');
		expect(work).toHaveBeenCalledTimes(1);
	});

	it('works it out anew after a keystroke into what it read', () => {
		const answer = once(({ a }: Texts) => a);
		const scenario = texts();
		answer(scenario);
		expect(answer(withText(scenario, 'a', '9'))).toBe('9');
	});

	it('counts what the answers read that it rests on, also where they were kept', () => {
		const inner = once(({ a }: Texts) => a);
		const outer = once((scenario: Texts) => inner(scenario) + scenario.b);
		const scenario = texts();
		inner(scenario);
		outer(scenario);
		const after = withText(scenario, 'c', '9');
		expect(outer(after)).toBe('12');
		expect(outer(withText(after, 'a', '7'))).toBe('72');
	});

	it('counts what a condition read before anything else was', () => {
		const answer = once(({ a, b, c }: Texts) => (a === '1' ? b : c));
		const scenario = texts();
		answer(scenario);
		expect(answer(withText(scenario, 'a', '2'))).toBe('3');
	});

	it('forgets what a work read that threw', () => {
		const answer = once(({ a }: Texts) => {
			if (a === '1') throw new Error('no');
			return a;
		});
		const scenario = texts();
		expect(() => answer(scenario)).toThrow('no');
		expect(answer(withText(scenario, 'a', '2'))).toBe('2');
	});

	it('reads a plain copy anew', () => {
		const work = vi.fn(({ a }: Texts) => a);
		const answer = once(work);
		const scenario = texts();
		answer(scenario);
		answer({ ...scenario });
		expect(work).toHaveBeenCalledTimes(2);
	});
});

describe(remembered, () => {
	it('works a thing out once of an object', () => {
		const work = vi.fn(({ a }: Texts) => a);
		const answer = remembered(work);
		const of = texts();
		expect([answer(of), answer(of)]).toEqual(['1', '1']);
		expect(work).toHaveBeenCalledTimes(1);
	});
});

const keystroke = fc.constantFrom(...ALL_KEYS).chain((key) => {
	const question = ALL_QUESTIONS[key];
	const text =
		question.kind === 'choice'
			? fc.constantFrom(...question.choices.map(({ value }) => value))
			: fc.constantFrom('x', '', '1', '7', '40', '1000', question.initial);
	return text.map((value) => ({ key, value }));
});

describe(withText, () => {
	it('says after any keystrokes what a scenario says that was typed at once', () => {
		fc.assert(
			fc.property(fc.array(keystroke, { minLength: 1, maxLength: 6 }), (strokes) => {
				let scenario = typed();
				for (const { key, value } of strokes) {
					scenario = withText(scenario, key, value);
					expect(say(scenario)).toEqual(say({ ...scenario }));
				}
				expect(workOut(scenario)).toEqual(workOut({ ...scenario }));
			}),
			{ numRuns: 20 }
		);
	}, 120_000);
});
