import { describe, expect, it } from 'vitest';
import { INITIAL_TEXT, type Scenario } from '#lib/scenario/questions/initial-text';
import { linkFaults } from './checks';
import { dice } from './draw';
import { fuzz } from './fuzz';
import { type Law, LAWS, tryLaw } from './laws';

describe(fuzz, () => {
	it('finds nothing in a short draw; `npm run fuzz` makes a long one', () => {
		const { failures, tried } = fuzz({ seed: 11, from: 0, to: 600 });
		expect(failures).toEqual([]);
		expect(Object.values(tried).every((count) => count > 0)).toBe(true);
	});

	it('draws the same again from the same seed, and each trial alone', () => {
		const drawn = (seed: number) => Array.from({ length: 5 }, dice(seed).unit);
		expect(drawn(7)).toEqual(drawn(7));
		expect(drawn(7)).not.toEqual(drawn(8));
		const [all, tail] = [0, 20].map((from) => fuzz({ seed: 3, from, to: 30 }));
		expect(tail?.tried.link).toBeLessThanOrEqual(all?.tried.link ?? 0);
	});
});

describe(tryLaw, () => {
	const law = (over: Partial<Law>): Law => {
		const [first] = LAWS;
		if (first === undefined) throw new Error('no laws');
		return { ...first, key: 'km', ...over };
	};
	const text: Scenario = INITIAL_TEXT;

	it('tells a law that is broken from one that holds, and from one that says nothing', () => {
		const distance = ({ km }: Scenario) => [Number.parseFloat(km)];
		expect(tryLaw(law({ measure: distance, goes: 'up' }), text, 2)).toEqual({ kind: 'holds' });
		expect(tryLaw(law({ measure: distance, goes: 'down' }), text, 2)).toEqual({
			kind: 'broken',
			before: '40',
			after: '80',
			why: '40 -> 80'
		});
		expect(tryLaw(law({ measure: () => null }), text, 2)).toEqual({ kind: 'not-applied' });
		expect(tryLaw(law({ measure: distance }), { ...text, km: 'x' }, 2)).toEqual({
			kind: 'not-applied'
		});
		expect(tryLaw(law({ measure: distance }), { ...text, km: '20038' }, 2)).toEqual({
			kind: 'not-applied'
		});
	});

	it('takes an open end for later than any other', () => {
		const opens = ({ km }: Scenario) => [km === '40' ? 1 : Infinity];
		expect(tryLaw(law({ measure: opens, goes: 'up' }), text, 2).kind).toBe('holds');
		expect(tryLaw(law({ measure: opens, goes: 'down' }), text, 2).kind).toBe('broken');
	});
});

describe(linkFaults, () => {
	it.each(['', 'ratio=12&v=1', 'ratio=%20&__proto__=1&constructor=2', `ratio=${'9'.repeat(3000)}`])(
		'finds none in ?%s',
		(link) => {
			expect(linkFaults(link)).toEqual([]);
		}
	);
});
