import type { Network, NetworkRole, Treatment } from '#lib/calc/vlan-plan';
import { accepted, type Parsed, refused } from '#lib/form/issue';
import { LONGEST_VALUE } from '#lib/form/params';
import { type NetworkCells, networkRows } from './network-rows';
import { roleOf } from './network-words';

const WISHES: ReadonlyMap<string, Treatment | 'advise'> = new Map([
	['', 'advise'],
	['advise', 'advise'],
	['stretch', 'stretch'],
	['stretched', 'stretch'],
	['route', 'route'],
	['routed', 'route'],
	['local', 'local']
]);

const MOST_COUNTED = 10_000_000;
const FIRST_VLAN = 10;
const VLAN_STEP = 10;
/** No tag is larger: past it the tens begin again, between the others. */
const LAST_VLAN = 4094;

/** One network as it was listed; null where nothing was said. */
export interface ListedNetwork extends Pick<
	Network,
	'id' | 'role' | 'subnet' | 'vlan' | 'vlanIs' | 'at' | 'wish'
> {
	readonly hosts: number | null;
	readonly vms: number | null;
}

/** Why one row cannot be read. */
export interface RowRefusal {
	readonly kind: 'network-counts' | 'network-wish' | 'network-vlan';
	/** Counted from 1. */
	readonly line: number;
	/** Cut to what a sentence holds. */
	readonly name: string;
}

export type NetworkRow = { readonly cells: NetworkCells } & (
	| {
			readonly kind: 'network';
			readonly network: ListedNetwork;
			/** Whether its role was said, or is production for want of a better. */
			readonly role: 'said' | 'assumed';
	  }
	| { readonly kind: 'unread'; readonly refusal: RowRefusal }
);

export type NetworkRefusal =
	| RowRefusal
	/** Not refused: what was made of a list that was read, or read in part. */
	| {
			readonly kind: 'networks-read';
			readonly count: number;
			readonly assumed: readonly string[];
			readonly unread: readonly RowRefusal[];
	  };

type Count =
	{ readonly kind: 'count'; readonly count: number | null } | { readonly kind: 'no-count' };

function readCount(typed: string): Count {
	if (typed === '') return { kind: 'count', count: null };
	const digits = typed.replace(/ ?(vms?|hosts?)$/i, '').replaceAll(/(?<=\d)[ ,'](?=\d{3})/g, '');
	const count = /^\d{1,8}$/.test(digits) ? Number(digits) : Infinity;
	return count <= MOST_COUNTED ? { kind: 'count', count } : { kind: 'no-count' };
}

const LONGEST_NAME = 24;

const plain = (text: string): string =>
	text
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, ' ')
		.trim();

type RowReading =
	| { readonly kind: 'read'; readonly network: Omit<ListedNetwork, 'role'> }
	| { readonly kind: RowRefusal['kind'] };

/** A number for a network without one: in tens, and never one that another network has. */
function freeVlan(place: number, taken: ReadonlySet<string>): number {
	let vlan = ((FIRST_VLAN + VLAN_STEP * place - 1) % LAST_VLAN) + 1;
	while (taken.has(String(vlan))) vlan += 1;
	return vlan;
}

interface Place {
	/** Counted from 0. */
	readonly place: number;
	/** The VLANs that rows name. */
	readonly taken: ReadonlySet<string>;
}

function readRow(cells: NetworkCells, { place, taken }: Place): RowReading {
	const [hosts, vms, vlan] = [cells.hosts, cells.vms, cells.vlan].map(readCount);
	if (hosts?.kind !== 'count' || vms?.kind !== 'count') return { kind: 'network-counts' };
	const [wish = '', side = ''] = plain(cells.wish).split(' at ');
	const wished = WISHES.get(wish);
	const oneSite = ['a', 'b', 'one site'].includes(side);
	if (wished === undefined || (side !== '' && !oneSite)) return { kind: 'network-wish' };
	if (vlan?.kind !== 'count') return { kind: 'network-vlan' };
	return {
		kind: 'read',
		network: {
			id: cells.name === '' ? `Network ${place + 1}` : cells.name,
			subnet: cells.subnet,
			...(vlan.count === null
				? { vlan: freeVlan(place, taken), vlanIs: 'proposed' as const }
				: { vlan: vlan.count }),
			hosts: hosts.count,
			vms: vms.count,
			at: oneSite ? 'one-site' : 'both-sites',
			wish: wished
		}
	};
}

/** Every row of a list, read or not; an unknown name is production. A list too long for a link is not read. */
export function readNetworks(typed: string): readonly NetworkRow[] {
	const rows = typed.length > LONGEST_VALUE ? [] : networkRows(typed);
	const taken = new Set(rows.map(({ vlan }) => vlan));
	return rows.map((cells, place) => {
		const reading = readRow(cells, { place, taken });
		if (reading.kind !== 'read') {
			const name = cells.name.slice(0, LONGEST_NAME);
			return { kind: 'unread', cells, refusal: { kind: reading.kind, line: place + 1, name } };
		}
		const said: NetworkRole | undefined = roleOf(cells.role) ?? roleOf(cells.name);
		const network = { ...reading.network, role: said ?? 'vm' };
		return { kind: 'network', cells, network, role: said === undefined ? 'assumed' : 'said' };
	});
}

/** A list of networks. Rows that cannot be read are named, and the rest counts; only where none can, the list is refused. */
export function parseNetworkList(typed: string): Parsed<readonly ListedNetwork[], NetworkRefusal> {
	const rows = readNetworks(typed);
	const networks = rows.flatMap((row) => (row.kind === 'network' ? [row.network] : []));
	const unread = rows.flatMap((row) => (row.kind === 'unread' ? [row.refusal] : []));
	const [first] = unread;
	if (first !== undefined && networks.length === 0) return refused(first);
	const assumed = rows.flatMap((row) =>
		row.kind === 'network' && row.role === 'assumed' ? [row.network.id.slice(0, LONGEST_NAME)] : []
	);
	const lines = typed.split('\n').filter((line) => line.trim() !== '').length;
	if (unread.length === 0 && assumed.length === 0 && lines === networks.length)
		return accepted(networks);
	const note = { kind: 'networks-read', count: networks.length, assumed, unread } as const;
	return {
		ok: true,
		value: networks,
		note: { code: unread.length > 0 ? 'partly' : 'noted', note }
	};
}
