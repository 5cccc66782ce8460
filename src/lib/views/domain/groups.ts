import { DOMAIN_QUESTIONS } from '#lib/scenario/questions/domain';
import type { FieldGroup } from '#lib/ui/field-group';

/** Every question that an answer of this page rests on. */
export const QUESTIONS = DOMAIN_QUESTIONS;
export type DomainAsked = keyof typeof QUESTIONS;

/** What the page asks, in the order in which an architect would tell it. */
export const GROUPS: readonly FieldGroup<DomainAsked>[] = [
	{
		title: 'vMotion network',
		keys: ['vs', 'net', 'subnet', 'rsv', 'rsvn', 'nics'],
		depth: 'first'
	},
	{ title: 'Consolidation', keys: ['ratio', 'ratio2', 'per'], depth: 'first' },
	{ title: 'Hosts', keys: ['sockets', 'cores', 'lp', 'ram', 'hv'], depth: 'first' },
	{ title: 'VMs', keys: ['vcpu', 'vmram', 'over', 'vmdisk', 'ds'], depth: 'first' },
	{
		title: 'Cluster and loss',
		keys: ['chosts', 'lose', 'lost'],
		whenChanged: ['shost'],
		depth: 'first'
	},
	{ title: 'Totals instead of averages', keys: ['tcpu', 'tmem'], depth: 'folded' },
	{ title: 'The other way round', keys: ['want'], depth: 'first' },
	{
		title: 'Planning rules and limits',
		keys: ['cpumax', 'mover', 'vcs', 'vds', 'unv', 'disp'],
		depth: 'folded'
	}
];
