import { DCI_VALUES } from './dci-values';

export type Layer2RuleId =
	| `R0${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
	| `R1${Digit}`
	| `R2${Digit}`
	| `R3${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`;
type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** One rule as data: how hard it can get, and from where on. Its words and sources stand in layer2-rules.ts, so that a page judges sooner. */
export interface Layer2RuleValues {
	readonly id: Layer2RuleId;
	readonly name: string;
	/** `possible`: physics, addresses, tables. `supported`: what a vendor says or tested. `advisable`: who fails with whom. */
	readonly group: 'possible' | 'supported' | 'advisable';
	readonly severity: 'note' | 'warning' | 'blocker';
	readonly unit: string;
	/** null where the case brings it: a switch's table, a product's round trip, the user's own budget. */
	readonly limit: number | null;
	/** Shares of the limit. */
	readonly noteAbove: number | null;
	readonly warnAbove: number;
	/** null: it never forbids. */
	readonly blockAbove: number | null;
	/** The parts of the threshold that are our choice, to be changed in the form. */
	readonly assumed: readonly ('limit' | 'warnAbove' | 'blockAbove')[];
	readonly status: 'read' | 'assumption';
}

/** Nothing of our own: at most what the case brings as the limit. */
const BY_THE_LIMIT = {
	limit: null,
	noteAbove: null,
	warnAbove: 1,
	blockAbove: 1,
	assumed: []
} as const;

export const LAYER2_RULE_VALUES = [
	{
		id: 'R01',
		name: 'Optics reach',
		group: 'possible',
		severity: 'blocker',
		unit: 'm',
		limit: null,
		noteAbove: null,
		warnAbove: 0.85,
		blockAbove: 1,
		assumed: ['warnAbove'],
		status: 'read'
	},
	{
		id: 'R02',
		name: 'Round trip against the product',
		group: 'supported',
		severity: 'blocker',
		unit: 's',
		limit: null,
		noteAbove: null,
		warnAbove: 0.8,
		blockAbove: 1,
		assumed: ['warnAbove'],
		status: 'read'
	},
	{
		id: 'R03',
		name: 'MTU',
		group: 'possible',
		severity: 'blocker',
		unit: 'B',
		...BY_THE_LIMIT,
		status: 'read'
	},
	{
		id: 'R04',
		name: 'Bandwidth with one link down',
		group: 'advisable',
		severity: 'blocker',
		unit: 'B/s',
		limit: null,
		noteAbove: null,
		warnAbove: 0.7,
		blockAbove: 1,
		assumed: ['warnAbove'],
		status: 'read'
	},
	{
		id: 'R05',
		name: 'Two diverse paths',
		group: 'advisable',
		severity: 'blocker',
		unit: 'links',
		...BY_THE_LIMIT,
		status: 'read'
	},
	{
		id: 'R06',
		name: 'Witness at a third site',
		group: 'supported',
		severity: 'blocker',
		unit: 's',
		...BY_THE_LIMIT,
		status: 'read'
	},
	{
		id: 'R07',
		name: 'VLAN identifiers',
		group: 'possible',
		severity: 'blocker',
		unit: 'VLANs',
		limit: null,
		noteAbove: null,
		warnAbove: 0.5,
		blockAbove: 1,
		assumed: ['warnAbove'],
		status: 'read'
	},
	{
		id: 'R08',
		name: 'Spanning-tree diameter',
		group: 'advisable',
		severity: 'blocker',
		unit: 'bridges',
		limit: 7,
		noteAbove: null,
		warnAbove: 6 / 7,
		blockAbove: 1,
		assumed: [],
		status: 'read'
	},
	{
		id: 'R09',
		name: 'Spanning-tree ports',
		group: 'supported',
		severity: 'blocker',
		unit: 'ports',
		limit: null,
		noteAbove: null,
		warnAbove: 0.5,
		blockAbove: 1,
		assumed: ['warnAbove'],
		status: 'read'
	},
	{
		id: 'R10',
		name: 'MAC table',
		group: 'possible',
		severity: 'blocker',
		unit: 'entries',
		limit: null,
		noteAbove: null,
		warnAbove: 0.5,
		blockAbove: 1,
		assumed: ['warnAbove'],
		status: 'read'
	},
	{
		id: 'R11',
		name: 'Machines in one broadcast domain',
		group: 'advisable',
		severity: 'warning',
		unit: 'machines',
		limit: 1000,
		noteAbove: 0.5,
		warnAbove: 1,
		blockAbove: null,
		assumed: [],
		status: 'read'
	},
	{
		id: 'R12',
		name: 'Address requests at the gateway',
		group: 'possible',
		severity: 'blocker',
		unit: '1/s',
		limit: 3000,
		noteAbove: null,
		warnAbove: 1 / 3,
		blockAbove: 1,
		assumed: ['limit', 'warnAbove'],
		status: 'assumption'
	},
	{
		id: 'R13',
		name: 'Guest CPU for broadcasts',
		group: 'advisable',
		severity: 'warning',
		unit: '1',
		limit: DCI_VALUES['guest-broadcast-share'],
		noteAbove: null,
		warnAbove: 1,
		blockAbove: 5,
		assumed: ['blockAbove'],
		status: 'read'
	},
	{
		id: 'R14',
		name: 'Broadcast copies in one host',
		group: 'advisable',
		severity: 'warning',
		unit: '1/s',
		limit: 384000,
		noteAbove: null,
		warnAbove: 0.25,
		blockAbove: 1,
		assumed: ['warnAbove'],
		status: 'read'
	},
	{
		id: 'R15',
		name: 'Features at the edge',
		group: 'advisable',
		severity: 'warning',
		unit: 'features',
		...BY_THE_LIMIT,
		status: 'read'
	},
	{
		id: 'R16',
		name: 'Limit of storm control',
		group: 'advisable',
		severity: 'blocker',
		unit: '1/s',
		limit: DCI_VALUES['guest-broadcast-rate'],
		noteAbove: null,
		warnAbove: 1,
		blockAbove: 50,
		assumed: [],
		status: 'read'
	},
	{
		id: 'R17',
		name: 'Who fails together',
		group: 'advisable',
		severity: 'blocker',
		unit: 'sites',
		...BY_THE_LIMIT,
		status: 'read'
	},
	{
		id: 'R18',
		name: 'Breadth of the VLANs',
		group: 'advisable',
		severity: 'warning',
		unit: 'ports',
		...BY_THE_LIMIT,
		status: 'read'
	},
	{
		id: 'R19',
		name: 'Stretched without need',
		group: 'advisable',
		severity: 'note',
		unit: 'networks',
		...BY_THE_LIMIT,
		status: 'read'
	},
	{
		id: 'R20',
		name: 'Relearning addresses',
		group: 'advisable',
		severity: 'warning',
		unit: 's',
		limit: 10,
		noteAbove: null,
		warnAbove: 1,
		blockAbove: null,
		assumed: ['limit'],
		status: 'assumption'
	},
	{
		id: 'R21',
		name: 'Traffic that crosses the link twice',
		group: 'advisable',
		severity: 'warning',
		unit: '1',
		limit: 0.3,
		noteAbove: null,
		warnAbove: 1,
		blockAbove: null,
		assumed: ['limit'],
		status: 'assumption'
	},
	{
		id: 'R22',
		name: 'Chatty transactions',
		group: 'possible',
		severity: 'blocker',
		unit: 's',
		limit: null,
		noteAbove: null,
		warnAbove: 0.5,
		blockAbove: 1,
		assumed: ['warnAbove'],
		status: 'read'
	},
	{
		id: 'R23',
		name: 'Write latency',
		group: 'possible',
		severity: 'blocker',
		unit: 's',
		limit: null,
		noteAbove: null,
		warnAbove: 0.5,
		blockAbove: 1,
		assumed: ['warnAbove'],
		status: 'read'
	},
	{
		id: 'R24',
		name: 'Time to empty a site',
		group: 'possible',
		severity: 'blocker',
		unit: 's',
		limit: null,
		noteAbove: null,
		warnAbove: 0.8,
		blockAbove: 1,
		assumed: ['warnAbove'],
		status: 'read'
	},
	{
		id: 'R25',
		name: 'Stateful pairs across the link',
		group: 'advisable',
		severity: 'warning',
		unit: 'pairs',
		...BY_THE_LIMIT,
		status: 'read'
	},
	{
		id: 'R26',
		name: 'Flow control',
		group: 'possible',
		severity: 'warning',
		unit: '1',
		...BY_THE_LIMIT,
		status: 'read'
	},
	{
		id: 'R27',
		name: 'Tunnel endpoints',
		group: 'supported',
		severity: 'warning',
		unit: 'endpoints',
		limit: null,
		noteAbove: null,
		warnAbove: 0.8,
		blockAbove: 1,
		assumed: ['warnAbove'],
		status: 'read'
	},
	{
		id: 'R28',
		name: 'Availability of the paths',
		group: 'advisable',
		severity: 'note',
		unit: '1',
		limit: null,
		noteAbove: null,
		warnAbove: 1,
		blockAbove: null,
		assumed: [],
		status: 'read'
	},
	{
		id: 'R29',
		name: 'Link bandwidth',
		group: 'possible',
		severity: 'blocker',
		unit: 'B/s',
		...BY_THE_LIMIT,
		status: 'read'
	},
	{
		id: 'R30',
		name: 'Least bandwidth of the product',
		group: 'supported',
		severity: 'blocker',
		unit: 'B/s',
		...BY_THE_LIMIT,
		status: 'read'
	},
	{
		id: 'R31',
		name: 'Hosts of one cluster',
		group: 'supported',
		severity: 'blocker',
		unit: 'hosts',
		...BY_THE_LIMIT,
		status: 'read'
	},
	{
		id: 'R32',
		name: 'Product in this release',
		group: 'supported',
		severity: 'blocker',
		unit: 'releases',
		...BY_THE_LIMIT,
		status: 'read'
	},
	{
		id: 'R33',
		name: 'Distance of the product',
		group: 'supported',
		severity: 'blocker',
		unit: 'm',
		...BY_THE_LIMIT,
		status: 'read'
	},
	{
		id: 'R34',
		name: 'Limits of the array',
		group: 'supported',
		severity: 'note',
		unit: 'arrays',
		...BY_THE_LIMIT,
		status: 'read'
	},
	{
		id: 'R35',
		name: 'Edition',
		group: 'supported',
		severity: 'warning',
		unit: 'editions',
		...BY_THE_LIMIT,
		status: 'read'
	},
	{
		id: 'R36',
		name: 'What is wanted',
		group: 'possible',
		severity: 'blocker',
		unit: 'wishes',
		...BY_THE_LIMIT,
		status: 'read'
	},
	{
		id: 'R37',
		name: 'Verified VLANs',
		group: 'supported',
		severity: 'blocker',
		unit: 'VLANs',
		...BY_THE_LIMIT,
		status: 'read'
	},
	{
		id: 'R38',
		name: 'Networks of the hosts',
		group: 'supported',
		severity: 'blocker',
		unit: 'networks',
		...BY_THE_LIMIT,
		status: 'read'
	}
] as const satisfies readonly Layer2RuleValues[];
