import type { NamedList } from '#lib/calc/inventory/listed';
import type { HostOrder } from '#lib/scenario/evacuation/chosen-hosts';
import { count, plural } from '#lib/words/quantities';

export const ORDER_WORDS: Readonly<Record<HostOrder, string>> = {
	'as-listed': 'the inventory',
	'least-used-first': 'least memory in use first',
	'most-used-first': 'most memory in use first'
};

/** "Office: 6 hosts and 110 VMs, one by one as your inventory lists them." */
export function listedSentence(of: string, { names, leftOut }: NamedList): string {
	const left =
		leftOut === 0
			? ''
			: ` ${count(leftOut)} more ${leftOut === 1 ? 'runs' : 'run'}, of which it says no host or no memory.`;
	return `${of}: ${plural(names.hosts.length, 'host')} and ${plural(names.vms.length, 'VM')}, one by one as your inventory lists them.${left}`;
}
