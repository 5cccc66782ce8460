import { COMMON_QUESTIONS } from '#lib/scenario/questions/common';
import { DOMAIN_QUESTIONS } from '#lib/scenario/questions/domain';
import { ESTATE_QUESTIONS } from '#lib/scenario/questions/estate';
import { EVACUATION_QUESTIONS } from '#lib/scenario/questions/evacuation';
import { MIGRATION_QUESTIONS } from '#lib/scenario/questions/migration';
import { PATH_QUESTIONS } from '#lib/scenario/questions/path';
import type { FieldGroup } from '#lib/ui/field-group';

const { ratio, chosts, shost, ram, hv, over } = DOMAIN_QUESTIONS;
const { svms, lnk } = ESTATE_QUESTIONS;

/** What the page asks; an answer that waits for another question names the page that has it. */
export const QUESTIONS = {
	...COMMON_QUESTIONS,
	...PATH_QUESTIONS,
	...MIGRATION_QUESTIONS,
	...EVACUATION_QUESTIONS,
	...{ ratio, chosts, ram, hv, over, shost, svms, lnk }
};
export type EvacuationAsked = keyof typeof QUESTIONS;

export const GROUPS: readonly FieldGroup<EvacuationAsked>[] = [
	{
		title: 'What is emptied, and over what',
		keys: ['em', 'emh', 'pat', 'ptm', 'dl', 'link', 'lnk', 'sizes'],
		depth: 'first'
	},
	{ title: 'Hosts and VMs', keys: ['shost', 'chosts', 'ratio', 'svms', 'vmram'], depth: 'folded' },
	{
		title: 'What they write',
		keys: ['work', 'know', 'dirty', 'wset', 'wman', 'act'],
		depth: 'folded'
	},
	{
		title: 'Order and number at once',
		keys: ['slo', 'ord', 'disc', 'bat'],
		depth: 'folded'
	},
	{ title: 'Room where they go', keys: ['free', 'ram', 'hv', 'over'], depth: 'folded' },
	{
		title: 'Cards, link and distance',
		keys: [
			'vs',
			'hyp',
			'mnic',
			'nics',
			'wan',
			'wanp',
			'km',
			'dist',
			'pa',
			'pb',
			'rtt',
			'cap',
			'loss',
			'mtu'
		],
		depth: 'folded'
	},
	{
		title: 'Copy and time around it',
		keys: ['setup', 'goal', 'rounds', 'moves', 'mdisk', 'dsr'],
		depth: 'folded'
	}
];
