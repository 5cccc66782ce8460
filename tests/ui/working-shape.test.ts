import { describe, expect, it } from 'vitest';
import { type ShownIngredient, toldWorkings } from '#lib/ui/working-shape';

const ingredient = (label: string, status: string, value = '1'): ShownIngredient => ({
	label,
	value,
	status,
	sources: []
});

const WORKING = {
	title: 'At 8',
	formula: 'a × b',
	steps: ['a = 253', '253 × 8 = 2,024'],
	ingredients: [
		ingredient('a', 'default'),
		ingredient('b', 'read'),
		ingredient('c', 'changed by you', '8')
	]
};

describe(toldWorkings, () => {
	it('has what was changed before what was read, and the defaults apart', () => {
		const [first] = toldWorkings([WORKING]);
		expect(first?.kind).toBe('whole');
		expect(first?.first.map(({ label }) => label)).toEqual(['c', 'b']);
		expect(first?.defaults.map(({ label }) => label)).toEqual(['a']);
	});

	it('tells of a second one by the same formula only what is different', () => {
		const second = {
			...WORKING,
			title: 'At 16',
			steps: ['a = 253', '253 × 16 = 4,048'],
			ingredients: [...WORKING.ingredients.slice(0, 2), ingredient('c', 'changed by you', '16')]
		};
		const [, other] = toldWorkings([WORKING, second]);
		expect(other).toMatchObject({
			kind: 'like-the-last',
			title: 'At 16',
			steps: ['253 × 16 = 4,048'],
			defaults: []
		});
		expect(other?.first.map(({ value }) => value)).toEqual(['16']);
	});

	it('tells one by another formula in full', () => {
		const other = { ...WORKING, formula: 'a + b' };
		expect(toldWorkings([WORKING, other])[1]?.kind).toBe('whole');
	});
});
