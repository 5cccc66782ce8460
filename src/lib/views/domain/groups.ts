import { DOMAIN_QUESTIONS } from '#lib/scenario/questions/domain';
import type { FieldGroup } from '#lib/ui/field-group';

/** Every question that an answer of this page rests on. */
export const QUESTIONS = DOMAIN_QUESTIONS;
export type DomainAsked = keyof typeof QUESTIONS;

/** What the page asks, in the order in which an architect would tell it: seven questions, then what a specialist adds. */
export const GROUPS: readonly FieldGroup<DomainAsked>[] = [
	{
		title: 'Network, ratio and hosts',
		keys: ['subnet', 'vs', 'ratio', 'ratio2', 'sockets', 'cores', 'ram'],
		depth: 'first'
	},
	{ title: 'VMs', keys: ['vmram', 'vcpu', 'per', 'over', 'vmdisk', 'ds'], depth: 'folded' },
	{
		title: 'Cluster and loss',
		keys: ['chosts', 'lose', 'lost'],
		whenChanged: ['shost'],
		depth: 'folded'
	},
	{ title: 'The other way round', keys: ['want'], depth: 'folded' },
	{ title: 'Totals instead of averages', keys: ['tcpu', 'tmem'], depth: 'folded' },
	{
		title: 'Addresses and routing',
		keys: ['net', 'rsv', 'rsvn', 'nics'],
		depth: 'folded'
	},
	{ title: 'Threads and hypervisor', keys: ['lp', 'hv'], depth: 'folded' },
	{
		title: 'Planning rules and limits',
		keys: ['cpumax', 'mover', 'vcs', 'vds', 'unv', 'disp'],
		depth: 'folded'
	}
];
