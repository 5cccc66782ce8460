import { COMMON_QUESTIONS } from '#lib/scenario/questions/common';
import { MIGRATION_QUESTIONS } from '#lib/scenario/questions/migration';
import { PATH_QUESTIONS } from '#lib/scenario/questions/path';
import type { FieldGroup } from '#lib/ui/field-group';

/** Every question that an answer of this page rests on. */
export const QUESTIONS = { ...COMMON_QUESTIONS, ...PATH_QUESTIONS, ...MIGRATION_QUESTIONS };
export type MigrationAsked = keyof typeof QUESTIONS;

/** What the page asks: four questions first, then what a specialist would add. */
export const GROUPS: readonly FieldGroup<MigrationAsked>[] = [
	{
		title: 'VM, link and sites',
		keys: ['mvm', 'work', 'link', 'km', 'pa', 'pb', 'vs'],
		depth: 'first'
	},
	{
		title: 'A measured guest',
		keys: [
			'know',
			'dirty',
			'wset',
			'wman',
			'curve',
			'smem',
			'slink',
			'stime',
			'sdata',
			'sstun',
			'act',
			'vmram'
		],
		depth: 'folded'
	},
	{ title: 'Several VMs', keys: ['conc', 'many', 'mho', 'hcpu', 'tmo'], depth: 'folded' },
	{
		title: 'Cards and link',
		keys: ['mnic', 'nics', 'wan', 'wanp', 'cap', 'pstr', 'mtu', 'vcores'],
		depth: 'folded'
	},
	{
		title: 'Distance and loss',
		keys: ['dist', 'route', 'prot', 'rtt', 'prtt', 'eqd', 'jit', 'loss'],
		whenChanged: ['amp', 'regen', 'fec', 'msec', 'ipsec', 'hops', 'saf'],
		depth: 'folded'
	},
	{ title: 'Disk', keys: ['moves', 'mdisk', 'mwr', 'dsr', 'off'], depth: 'folded' },
	{
		title: 'Hypervisor and rules',
		keys: ['hyp', 'goal', 'rounds', 'setup', 'within', 'rule'],
		depth: 'folded'
	}
];
