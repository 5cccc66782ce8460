import { describe, expect, it } from 'vitest';
import { type ChoiceField, parseChoice } from '#lib/form/choice-field';

const field: ChoiceField<'thin' | 'thick'> = {
	kind: 'choice',
	label: 'Disks',
	hint: '',
	choices: [
		{ value: 'thin', label: 'Thin' },
		{ value: 'thick', label: 'Thick, zeroed' }
	],
	initial: 'thin'
};

describe(parseChoice, () => {
	it.each(['thin', 'thick'])('accepts %s', (text) => {
		expect(parseChoice(field, text)).toEqual({ ok: true, value: text });
	});

	// A link may hold anything; a label is not its value, and names that every object has are no choices.
	it.each(['', 'Thin', ' thin', 'thin ', 'constructor', '__proto__'])(
		'refuses "%s" and names the choices as they are read',
		(text) => {
			expect(parseChoice(field, text)).toEqual({
				ok: false,
				issue: { code: 'not-a-choice', text, choices: ['Thin', 'Thick, zeroed'] }
			});
		}
	);
});
