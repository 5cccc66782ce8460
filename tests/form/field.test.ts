import { describe, expect, it } from 'vitest';
import { type Fields, initialText } from '#lib/form/field';

const number = {
	kind: 'number',
	label: 'Hosts',
	unit: '',
	hint: '',
	min: '1',
	max: '64',
	grain: 'whole',
	presence: 'required'
} as const;

const fields = {
	hosts: { ...number, initial: '016' },
	spare: { ...number, presence: 'optional', initial: '' },
	disks: {
		kind: 'choice',
		label: 'Disks',
		hint: '',
		choices: [{ value: 'thin', label: 'Thin' }],
		initial: 'thin'
	},
	subnet: { kind: 'text', label: 'Subnet', hint: '', initial: '/24' }
} satisfies Fields;

describe(initialText, () => {
	it('fills every kind of field with its first text, as it was written', () => {
		expect(initialText(fields)).toEqual({ hosts: '016', spare: '', disks: 'thin', subnet: '/24' });
	});

	it('keeps the order of the fields, which is the order in the link', () => {
		expect(Object.keys(initialText(fields))).toEqual(['hosts', 'spare', 'disks', 'subnet']);
	});
});
