import { optional, questions, whole } from './kinds';

/** Of the two sites what emptying one of them asks too: it loads these without all the rest. */
export const ESTATE_QUESTIONS = questions({
	lnk: whole({
		label: 'Links',
		unit: '',
		hint: 'Of the link speed each.',
		min: '1',
		max: '64'
	}),
	svms: optional({
		label: 'VMs, both sites',
		unit: '',
		hint: 'Empty: hosts times the consolidation ratio.',
		min: '1',
		max: '10000000',
		grain: 'whole'
	}),
	evh: optional({
		label: 'Warning before a site is lost',
		unit: 'h',
		hint: 'Empty: the time to empty a site is not judged.',
		min: '0.01',
		max: '10000',
		grain: 'decimal'
	})
});
