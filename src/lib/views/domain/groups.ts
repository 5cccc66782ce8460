import type { Key } from '#lib/scenario/questions/all';

export interface FieldGroup {
	readonly title: string;
	readonly keys: readonly Key[];
	/** Deeper questions are folded until someone asks. */
	readonly depth: 'first' | 'folded';
}

/** What the page asks, in the order in which an architect would tell it. */
export const GROUPS: readonly FieldGroup[] = [
	{
		title: 'vMotion network',
		keys: ['vs', 'net', 'subnet', 'rsv', 'rsvn', 'nics'],
		depth: 'first'
	},
	{ title: 'Consolidation', keys: ['ratio', 'ratio2', 'per'], depth: 'first' },
	{ title: 'Hosts', keys: ['sockets', 'cores', 'lp', 'ram', 'hv'], depth: 'first' },
	{ title: 'VMs', keys: ['vcpu', 'vmram', 'over', 'vmdisk', 'ds'], depth: 'first' },
	{ title: 'Cluster and loss', keys: ['chosts', 'lose', 'lost'], depth: 'first' },
	{ title: 'The other way round', keys: ['want'], depth: 'first' },
	{
		title: 'Planning rules and limits',
		keys: ['cpumax', 'mover', 'vcs', 'vds', 'unv', 'disp'],
		depth: 'folded'
	}
];

/** Fields that only matter under another field's choice. */
export function isAsked(key: Key, text: Readonly<Record<Key, string>>): boolean {
	if (key === 'subnet' || key === 'rsv' || key === 'nics') return text.net !== 'routed';
	if (key === 'rsvn') return text.net !== 'routed' && text.rsv === 'other';
	if (key === 'lost') return text.lose === 'hosts';
	return true;
}
