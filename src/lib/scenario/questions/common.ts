import { plainDecimal } from '#lib/form/number-field';
import { choice, decimal, questions, whole } from './kinds';
import { mebibytesFor } from './mebibytes';

/** What the domain, a migration and two sites all ask: light, so that none of them carries the others' lists. */
export const COMMON_QUESTIONS = questions({
	vs: choice({
		label: 'vSphere version',
		hint: 'Its configuration maximums bound the answer.',
		choices: [
			{ value: '3.5', label: 'VI 3.5' },
			{ value: '4.0', label: 'vSphere 4.0' },
			{ value: '4.1', label: 'vSphere 4.1' },
			{ value: '5.0', label: 'vSphere 5.0' },
			{ value: '5.1', label: 'vSphere 5.1' },
			{ value: '5.5', label: 'vSphere 5.5' },
			{ value: '6.0', label: 'vSphere 6.0' },
			{ value: '6.5', label: 'vSphere 6.5' },
			{ value: '6.7', label: 'vSphere 6.7' },
			{ value: '7.0', label: 'vSphere 7.0' },
			{ value: '7.0U1', label: 'vSphere 7.0 U1 to U3' },
			{ value: '8.0', label: 'vSphere 8.0' },
			{ value: '9.0', label: 'vSphere 9.0' }
		]
	}),
	nics: whole({
		label: 'vMotion vmknics per host',
		unit: '',
		hint: 'Network ports of the host; each takes an address of its own.',
		min: '1',
		max: '16'
	}),
	vmram: decimal({
		label: 'Memory per VM',
		unit: 'GiB',
		hint: 'Of the average VM.',
		min: '0.0625',
		max: '32768',
		doubt: (figure, { ram }) =>
			mebibytesFor(figure, { largest: Number(plainDecimal(ram) ?? Infinity) })
	})
});
