import type { SharedLimit } from '#lib/scenario/sites/sweep';

/** Names that fit at the end of a line. */
const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
	['HP StoreVirtual multi-site', 'StoreVirtual'],
	['vSAN stretched cluster', 'vSAN'],
	['vSphere Metro Storage Cluster, hosts of one cluster', 'vMSC'],
	['Hitachi global-active device', 'Hitachi'],
	['Long-distance vMotion', 'vMotion']
]);

export const shortName = (name: string): string =>
	SHORT_NAMES.get(name) ?? name.replace(/^Dark fibre, /, '');

/** A limit, named after its first product and how many share it. */
export function sharedLimitWords({ milliseconds, products }: SharedLimit): string {
	const [first, ...rest] = products;
	const others = rest.length === 0 ? '' : ` and ${rest.length} more`;
	const unread = first.status === 'read' ? '' : ', unverified';
	return `${milliseconds} ms: ${shortName(first.name)}${others}${unread}`;
}
