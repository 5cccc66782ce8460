import type { NetworkRefusal, RowRefusal } from '#lib/scenario/questions/network-list';
import { listWords, plural } from '#lib/words/quantities';

function rowRefusal({ kind, line, name }: RowRefusal): string {
	const row = `Row ${line}${name === '' ? '' : ` (${name})`}`;
	switch (kind) {
		case 'network-counts':
			return `${row}: hosts and VMs are whole numbers.`;
		case 'network-wish':
			return `${row}: the wish is stretch, route or local; “local at A” for one site.`;
		case 'network-vlan':
			return `${row}: a VLAN is a number from 1 to 4,094.`;
	}
}

/** How many names a sentence lists before it counts the rest. */
const MOST_NAMED = 4;

function namesWords(names: readonly string[]): string {
	const quoted = names.slice(0, MOST_NAMED).map((name) => `“${name}”`);
	const more = names.length - quoted.length;
	return listWords(more > 0 ? [...quoted, `${more} more`] : quoted);
}

export function networkRefusal(refusal: NetworkRefusal): string {
	if (refusal.kind !== 'networks-read') return rowRefusal(refusal);
	const { count, assumed, unread } = refusal;
	const [first] = unread;
	const left =
		first === undefined
			? ''
			: ` ${plural(unread.length, 'row is', 'rows are')} left out. ${rowRefusal(first)}`;
	const production =
		assumed.length === 0
			? ''
			: ` ${namesWords(assumed)} ${assumed.length === 1 ? 'is' : 'are'} taken for production: choose another role where that is wrong.`;
	return `${plural(count, 'network is', 'networks are')} read.${left}${production}`;
}
