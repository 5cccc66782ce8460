import type { MigrationAsked } from '#lib/scenario/questions/migration-reading';
import type { ScenarioText } from '#lib/scenario/questions/all';

export interface FieldGroup {
	readonly title: string;
	readonly keys: readonly MigrationAsked[];
	/** Deeper questions are folded until someone asks. */
	readonly depth: 'first' | 'folded';
}

/** What the page asks: four questions first, then what a specialist would add. */
export const GROUPS: readonly FieldGroup[] = [
	{ title: 'VM', keys: ['vmram', 'work'], depth: 'first' },
	{ title: 'Link and sites', keys: ['link', 'km', 'vs'], depth: 'first' },
	{
		title: 'A measured guest',
		keys: ['know', 'dirty', 'curve', 'smem', 'slink', 'stime', 'sdata', 'sstun', 'act'],
		depth: 'folded'
	},
	{ title: 'Several VMs', keys: ['conc', 'many'], depth: 'folded' },
	{
		title: 'Cards and link',
		keys: ['mnic', 'nics', 'wan', 'wanp', 'cap', 'mtu', 'vcores'],
		depth: 'folded'
	},
	{ title: 'Distance and loss', keys: ['route', 'eqd', 'rtt', 'loss'], depth: 'folded' },
	{ title: 'Disk', keys: ['moves', 'mdisk', 'mwr'], depth: 'folded' },
	{
		title: 'Hypervisor and rules',
		keys: ['hyp', 'goal', 'rounds', 'setup', 'rule'],
		depth: 'folded'
	}
];

const WATCHED: readonly MigrationAsked[] = ['smem', 'slink', 'stime', 'sdata', 'sstun'];

/** Fields that only matter under another field's choice. */
export function isAsked(key: MigrationAsked, text: ScenarioText): boolean {
	if (key === 'dirty') return text.know === 'rate';
	if (key === 'curve') return text.know === 'curve';
	if (WATCHED.includes(key)) return text.know === 'seen';
	if (key === 'work') return text.know !== 'curve';
	if (key === 'mdisk' || key === 'mwr') return text.moves !== 'memory';
	if (key === 'route' || key === 'eqd') return text.rtt.trim() === '';
	return true;
}
