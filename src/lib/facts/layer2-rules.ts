import { GUEST_BROADCAST_RATE, GUEST_BROADCAST_SHARE } from './dci';
import type { Source } from './fact';
import { cite, citeAgain } from './sources';
import { MOBILITY_LIMITS, STRETCHED_STORAGE, type StretchedProduct } from './storage';

export type Layer2RuleId =
	| `R0${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
	| `R1${Digit}`
	| `R2${Digit}`
	| `R3${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`;
type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** One rule as data: what is compared with what, how hard it can get, what helps, and who says so. */
export interface Layer2Rule {
	readonly id: Layer2RuleId;
	readonly name: string;
	/** `possible`: physics, addresses, tables. `supported`: what a vendor says or tested. `advisable`: who fails with whom. */
	readonly group: 'possible' | 'supported' | 'advisable';
	readonly severity: 'note' | 'warning' | 'blocker';
	/** What is measured, in words. */
	readonly quantity: string;
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
	readonly remedy: string;
	readonly status: 'read' | 'assumption';
	readonly sources: readonly [Source, ...Source[]];
	readonly note?: string;
}

const limitOf = (rows: readonly StretchedProduct[], id: string): number => {
	const limit = rows.find((row) => row.id === id)?.limit;
	if (limit === undefined || limit === null) throw new Error(`no round trip of ${id}`);
	return limit;
};
const MOVING = limitOf(MOBILITY_LIMITS, 'vmotion-long-distance');
const STRETCHED = limitOf(STRETCHED_STORAGE, 'vmsc');
const milliseconds = (time: number): number => time * 1000;
/** Nothing of our own: at most what the case brings as the limit. */
const BY_THE_LIMIT = {
	limit: null,
	noteAbove: null,
	warnAbove: 1,
	blockAbove: 1,
	assumed: []
} as const;

export const LAYER2_RULES = [
	{
		id: 'R01',
		name: 'Optics reach',
		group: 'possible',
		severity: 'blocker',
		quantity: 'Fibre route against the reach of the optics or service',
		unit: 'm',
		limit: null,
		noteAbove: null,
		warnAbove: 0.85,
		blockAbove: 1,
		assumed: ['warnAbove'],
		remedy:
			'Regenerate the signal, take an amplified line or optics of longer reach, or a shorter route.',
		status: 'read',
		sources: [
			cite('lp-optics', 'reach of LR, ER and ZR'),
			cite('tia-100zr', '100GBASE-ZR, reach'),
			cite('idsg-400zr', '400ZR, amplified point to point')
		]
	},
	{
		id: 'R02',
		name: 'Round trip against the product',
		group: 'supported',
		severity: 'blocker',
		quantity: 'Planned round trip against the tightest product in use',
		unit: 's',
		limit: null,
		noteAbove: null,
		warnAbove: 0.8,
		blockAbove: 1,
		assumed: ['warnAbove'],
		remedy: 'Shorten the route, take equipment out of it, or use a product that accepts more.',
		status: 'read',
		sources: [
			cite('vsan-bandwidth', 'network requirements between data sites'),
			cite('techtarget-vmsc', 'round-trip requirement'),
			cite('kb-2106949', 'requirements'),
			cite('nsx-federation', 'latency requirements'),
			cite('ha-deepdive', 'lines 25-27')
		],
		note: `${milliseconds(MOVING)} ms is for moving a VM over distance; its author says it is not meant for stretched clusters, so a cluster is held to ${milliseconds(STRETCHED)} ms or its array's own limit.`
	},
	{
		id: 'R03',
		name: 'MTU',
		group: 'possible',
		severity: 'blocker',
		quantity: 'Packet with tunnel headers against the MTU offered',
		unit: 'B',
		limit: null,
		noteAbove: null,
		warnAbove: 1,
		blockAbove: 1,
		assumed: [],
		remedy: 'Have the path carry larger packets; a tunnel that may not fragment drops the rest.',
		status: 'read',
		sources: [
			cite('rfc-7348', 'section 4.3: VTEPs must not fragment'),
			cite('otv-header', 'header format, DF bit'),
			cite('rfc-4448', 'PSN MTU requirements'),
			cite('nsx-mtu', 'MTU guidance')
		],
		note: 'A margin under 50 B is a warning: the next header option eats it. A VLAN tag that the inner frame keeps takes 4 B more.'
	},
	{
		id: 'R04',
		name: 'Bandwidth with one link down',
		group: 'advisable',
		severity: 'blocker',
		quantity:
			"Writes, vMotion, trombone, broadcasts and backup, or the product's minimum, against what survives",
		unit: 'B/s',
		limit: null,
		noteAbove: null,
		warnAbove: 0.7,
		blockAbove: 1,
		assumed: ['warnAbove'],
		remedy: 'Faster or more links; move backup and replication off the link.',
		status: 'read',
		sources: [
			cite('dell-vsan-sites', 'site to site, B = Wb x md x mr'),
			cite('vsphere-6.5-vmotion-networking', 'bandwidth per session'),
			cite('pepelnjak-bandwidth', 'post body'),
			cite('pepelnjak-math', 'post body')
		]
	},
	{
		id: 'R05',
		name: 'Two diverse paths',
		group: 'advisable',
		severity: 'blocker',
		quantity: 'Links, and whether they share ducts',
		unit: 'links',
		limit: null,
		noteAbove: null,
		warnAbove: 1,
		blockAbove: 1,
		assumed: [],
		remedy: "A second link in other ducts, into other buildings' entries.",
		status: 'read',
		sources: [
			cite('pepelnjak-math', 'second link first'),
			cite('pepelnjak-stretched', 'losing the link')
		]
	},
	{
		id: 'R06',
		name: 'Witness at a third site',
		group: 'supported',
		severity: 'blocker',
		quantity: "A witness, and its round trip against the product's tier",
		unit: 's',
		limit: null,
		noteAbove: null,
		warnAbove: 1,
		blockAbove: 1,
		assumed: [],
		remedy: "Put the witness or mediator where neither site's failure reaches it.",
		status: 'read',
		sources: [
			cite('vsan-bandwidth', 'witness requirements'),
			cite('pepelnjak-stretched', 'split brain')
		]
	},
	{
		id: 'R07',
		name: 'VLAN identifiers',
		group: 'possible',
		severity: 'blocker',
		quantity: 'Stretched VLANs against what the tag, or a segment number, can name',
		unit: 'VLANs',
		limit: null,
		noteAbove: null,
		warnAbove: 0.5,
		blockAbove: 1,
		assumed: ['warnAbove'],
		remedy: 'Prune VLANs, or carry them as VXLAN segments.',
		status: 'read',
		sources: [cite('rfc-7348', 'section 1: 4094 VLANs')]
	},
	{
		id: 'R08',
		name: 'Spanning-tree diameter',
		group: 'advisable',
		severity: 'blocker',
		quantity: 'Bridges on the longest path when BPDUs cross the link',
		unit: 'bridges',
		limit: 7,
		noteAbove: null,
		warnAbove: 6 / 7,
		blockAbove: 1,
		assumed: [],
		remedy:
			'Filter BPDUs at the link so that each site has its own tree, or set the timers for the longer path.',
		status: 'read',
		sources: [cite('caregroup', 'findings on the diameter')],
		note: 'By the default timers: seven is what they allow for, and the network of the source ran with ten, unstable.'
	},
	{
		id: 'R09',
		name: 'Spanning-tree ports',
		group: 'supported',
		severity: 'blocker',
		quantity: 'Trunks times VLANs, on the worst line card or chassis',
		unit: 'ports',
		limit: null,
		noteAbove: null,
		warnAbove: 0.5,
		blockAbove: 1,
		assumed: ['warnAbove'],
		remedy: 'Prune VLANs from trunks, use MST, or keep spanning tree off the link altogether.',
		status: 'read',
		sources: [
			cite('nexus-5000-design', 'p. 14, logical interfaces'),
			cite('habets-stp', 'post body (says it is not authoritative)'),
			cite('stp-course', 'worked sums'),
			cite('nexus-5500', 'logical interfaces'),
			cite('nexus-5600', 'virtual ports'),
			cite('nexus-3164', 'virtual ports'),
			cite('aruba-rpvst', 'RPVST scalability')
		]
	},
	{
		id: 'R10',
		name: 'MAC table',
		group: 'possible',
		severity: 'blocker',
		quantity: 'Addresses of VMs and hosts against the usable part of the smallest table',
		unit: 'entries',
		limit: null,
		noteAbove: null,
		warnAbove: 0.5,
		blockAbove: 1,
		assumed: ['warnAbove'],
		remedy:
			'A larger table or profile, fewer stretched VLANs, or gateways that answer for the other site.',
		status: 'read',
		sources: [
			cite('rfc-6820', 'section 7.3'),
			cite('rfc-7348', 'section 3.3'),
			cite('nexus-5500', 'MAC table')
		],
		note: 'Sources hold the mechanism and the tables; that 80 % of a hashed table is usable, and three addresses a host, are ours.'
	},
	{
		id: 'R11',
		name: 'Machines in one broadcast domain',
		group: 'advisable',
		severity: 'warning',
		quantity: 'Machines in the largest stretched VLAN',
		unit: 'machines',
		limit: 1000,
		noteAbove: 0.5,
		warnAbove: 1,
		blockAbove: null,
		assumed: [],
		remedy: 'Split the VLAN, or let proxies answer address requests.',
		status: 'read',
		sources: [cite('rfc-5556', 'section 2.6'), cite('ccdp-guide', 'table 2.2')],
		note: 'Custom, not a limit: larger ones run.'
	},
	{
		id: 'R12',
		name: 'Address requests at the gateway',
		group: 'possible',
		severity: 'blocker',
		quantity: 'Requests a second of all machines behind one gateway, at the peak rate',
		unit: '1/s',
		limit: 3000,
		noteAbove: null,
		warnAbove: 1 / 3,
		blockAbove: 1,
		assumed: ['limit', 'warnAbove'],
		remedy:
			'More gateways, each for part of the networks; proxy ARP at the edge; or measure the rate and enter it.',
		status: 'assumption',
		sources: [
			cite('rfc-6820', 'section 7.1: low thousands a second'),
			cite('rfc-7342', 'section 1')
		],
		note: '3,000 lies inside the RFC\'s "low thousands"; the figure itself is ours, and the rates per machine are unread or decades old.'
	},
	{
		id: 'R13',
		name: 'Guest CPU for broadcasts',
		group: 'advisable',
		severity: 'warning',
		quantity: 'Share of a core each VM of the largest VLAN spends on broadcasts, at the peak rate',
		unit: '1',
		limit: GUEST_BROADCAST_SHARE.value,
		noteAbove: null,
		warnAbove: 1,
		blockAbove: 5,
		assumed: ['blockAbove'],
		remedy: 'Smaller VLANs, or proxies that keep requests from being flooded.',
		status: 'read',
		sources: [cite('rfc-7342', 'section 1: 2,000 requests a second use 2 % of a core')]
	},
	{
		id: 'R14',
		name: 'Broadcast copies in one host',
		group: 'advisable',
		severity: 'warning',
		quantity: 'Copies a second the busiest host makes for its VMs',
		unit: '1/s',
		limit: 384000,
		noteAbove: null,
		warnAbove: 0.25,
		blockAbove: 1,
		assumed: ['warnAbove'],
		remedy: 'Fewer VMs of one VLAN on one host, or the receive mode that splits the work.',
		status: 'read',
		sources: [cite('split-rx', '16,000 packets a second to 24 VMs')],
		note: 'ESXi 5.0 era, second-hand.'
	},
	{
		id: 'R15',
		name: 'Features at the edge',
		group: 'advisable',
		severity: 'warning',
		quantity:
			'Flood limit per VLAN, ARP proxy, no unknown unicast; local first hop, ingress steering',
		unit: 'features',
		limit: null,
		noteAbove: null,
		warnAbove: 1,
		blockAbove: 1,
		assumed: [],
		remedy: 'Use edges that have them (EVPN gateways), or do not stretch.',
		status: 'read',
		sources: [
			cite('pepelnjak-vxlan-dci', 'required features'),
			cite('rfc-9014', 'section 3.5'),
			cite('rfc-9161', 'section 1')
		]
	},
	{
		id: 'R16',
		name: 'Unit of storm control',
		group: 'advisable',
		severity: 'blocker',
		quantity: 'Broadcasts a second storm control lets through',
		unit: '1/s',
		limit: GUEST_BROADCAST_RATE.value,
		noteAbove: null,
		warnAbove: 1,
		blockAbove: 50,
		assumed: [],
		remedy: 'Set the limit per VLAN in packets a second; one percent of a fast link is a flood.',
		status: 'read',
		sources: [
			cite('rfc-7342', 'section 1'),
			cite('pepelnjak-single-domain', 'storm control drops valid broadcasts too')
		],
		note: 'From 50 times as many, at 2 % of a core for 2,000, a whole core of every VM is gone.'
	},
	{
		id: 'R17',
		name: 'Who fails together',
		group: 'advisable',
		severity: 'blocker',
		quantity: 'Hosts and VMs that one flood reaches, and the sites lost with them',
		unit: 'sites',
		limit: null,
		noteAbove: null,
		warnAbove: 1,
		blockAbove: 1,
		assumed: [],
		remedy:
			'Route between the sites; or declare them one zone, filter BPDUs, police floods and place a witness.',
		status: 'read',
		sources: [
			cite('pepelnjak-failure-domains', 'the span of a bridging domain'),
			cite('pepelnjak-single-domain', 'post body'),
			cite('pepelnjak-zones', 'post body')
		]
	},
	{
		id: 'R18',
		name: 'Breadth of the VLANs',
		group: 'advisable',
		severity: 'warning',
		quantity: 'Whether stretched VLANs are on every host port',
		unit: 'ports',
		limit: null,
		noteAbove: null,
		warnAbove: 1,
		blockAbove: 1,
		assumed: [],
		remedy: 'Carry each VLAN only where its VMs may run.',
		status: 'read',
		sources: [cite('pepelnjak-failure-domains', 'post body')]
	},
	{
		id: 'R19',
		name: 'Stretched without need',
		group: 'advisable',
		severity: 'note',
		quantity: 'vMotion, vSAN, tunnel-endpoint and storage networks among the stretched',
		unit: 'networks',
		limit: null,
		noteAbove: null,
		warnAbove: 1,
		blockAbove: 1,
		assumed: [],
		remedy: 'Route them: each has its own stack or static routes.',
		status: 'read',
		sources: [cite('vcf-44-zones', 'which VLANs are stretched')]
	},
	{
		id: 'R20',
		name: 'Relearning addresses',
		group: 'advisable',
		severity: 'warning',
		quantity: 'Time to learn every address again after a flush; moves of one address',
		unit: 's',
		limit: 10,
		noteAbove: null,
		warnAbove: 1,
		blockAbove: null,
		assumed: ['limit'],
		remedy: 'Fewer addresses in the stretched domain; control-plane learning; damp flapping.',
		status: 'assumption',
		sources: [
			cite('rfc-2889', 'section 5.8: how to measure it'),
			cite('rfc-7432', 'section 15.1: 5 moves in 180 s'),
			cite('pepelnjak-evpn-mac', 'an MLAG pair took minutes'),
			cite('ibm-fex', 'learning overload')
		],
		note: 'No vendor prints a learning rate; measure yours.'
	},
	{
		id: 'R21',
		name: 'Trombone',
		group: 'advisable',
		severity: 'warning',
		quantity: 'Routed traffic that crosses the link, as a share of what survives',
		unit: '1',
		limit: 0.3,
		noteAbove: null,
		warnAbove: 1,
		blockAbove: null,
		assumed: ['limit'],
		remedy: 'A gateway at each site, and routes that bring callers to the right one.',
		status: 'assumption',
		sources: [cite('pepelnjak-trombone', 'post body'), cite('lowe-otv', 'first-hop isolation')]
	},
	{
		id: 'R22',
		name: 'Chatty transactions',
		group: 'possible',
		severity: 'blocker',
		quantity: 'Round trips of one transaction, one after the other, against the time it may take',
		unit: 's',
		limit: null,
		noteAbove: null,
		warnAbove: 0.5,
		blockAbove: 1,
		assumed: ['warnAbove'],
		remedy: 'Keep the tiers together, batch the queries, or move both.',
		status: 'read',
		sources: [cite('pepelnjak-latency', 'hundreds of queries a page')],
		note: 'The budget is yours.'
	},
	{
		id: 'R23',
		name: 'Write latency',
		group: 'possible',
		severity: 'blocker',
		quantity: 'Local write plus one or two round trips against the time a write may take',
		unit: 's',
		limit: null,
		noteAbove: null,
		warnAbove: 0.5,
		blockAbove: 1,
		assumed: ['warnAbove'],
		remedy: 'Write acceleration (one round trip), a shorter route, or asynchronous copies.',
		status: 'read',
		sources: [cite('mds-write', 'one round trip against two'), cite('mds-xrc', 'p. 3')],
		note: 'The budget is yours.'
	},
	{
		id: 'R24',
		name: 'Time to empty a site',
		group: 'possible',
		severity: 'blocker',
		quantity: 'Memory of the VMs over the spare rate against the warning you get',
		unit: 's',
		limit: null,
		noteAbove: null,
		warnAbove: 0.8,
		blockAbove: 1,
		assumed: ['warnAbove'],
		remedy: 'More spare rate, fewer VMs to move, or restart instead of move.',
		status: 'read',
		sources: [cite('pepelnjak-math', '8 s for each GB at 1 Gbit/s, and 20-30 % more')],
		note: 'Forbids only where avoiding a disaster is the stated reason.'
	},
	{
		id: 'R25',
		name: 'Stateful pairs across the link',
		group: 'advisable',
		severity: 'warning',
		quantity: 'Firewall or load-balancer pairs with one half at each site',
		unit: 'pairs',
		limit: null,
		noteAbove: null,
		warnAbove: 1,
		blockAbove: 1,
		assumed: [],
		remedy: 'A pair at each site.',
		status: 'read',
		sources: [cite('pepelnjak-firewalls', 'post body')]
	},
	{
		id: 'R26',
		name: 'Flow control',
		group: 'possible',
		severity: 'warning',
		quantity: 'TCP window against the bytes under way; buffer credits against the fibre',
		unit: '1',
		limit: null,
		noteAbove: null,
		warnAbove: 1,
		blockAbove: 1,
		assumed: [],
		remedy: 'Larger windows or more streams; more buffer credits on the long-distance ports.',
		status: 'read',
		sources: [
			cite('rfc-6349', 'section 3.3.1'),
			cite('rfc-8312', 'section 5'),
			cite('brocade-fos', 'buffer credit management')
		]
	},
	{
		id: 'R27',
		name: 'Tunnel endpoints',
		group: 'supported',
		severity: 'warning',
		quantity: 'VXLAN neighbours and replication entries of the switch',
		unit: 'endpoints',
		limit: null,
		noteAbove: null,
		warnAbove: 0.8,
		blockAbove: 1,
		assumed: ['warnAbove'],
		remedy: 'Gateways at the edge, so that each site is one neighbour to the other.',
		status: 'read',
		sources: [cite('pepelnjak-vxlan-bridging', 'usual ASIC limits')]
	},
	{
		id: 'R28',
		name: 'Availability of the paths',
		group: 'advisable',
		severity: 'note',
		quantity: 'Share of time without any path against what the service accepts',
		unit: '1',
		limit: null,
		noteAbove: null,
		warnAbove: 1,
		blockAbove: null,
		assumed: [],
		remedy: 'A further path that shares nothing with the first two.',
		status: 'read',
		sources: [cite('fibre-faq', 'outage of a 10 km span'), cite('fibre-mttr', 'repair times')],
		note: 'A low-grade source, and paths fail together more often than its product says.'
	},
	{
		id: 'R29',
		name: 'Link bandwidth',
		group: 'possible',
		severity: 'blocker',
		quantity: 'Writes, vMotion, trombone, broadcasts and backup against all links together',
		unit: 'B/s',
		...BY_THE_LIMIT,
		remedy: 'Faster or more links; move backup and replication off the link.',
		status: 'read',
		sources: [
			cite('dell-vsan-sites', 'site to site, B = Wb x md x mr'),
			cite('vsphere-6.5-vmotion-networking', 'bandwidth per session')
		]
	},
	{
		id: 'R30',
		name: 'Least bandwidth of the product',
		group: 'supported',
		severity: 'blocker',
		quantity: 'What the product asks of the link, whatever it uses, against all links together',
		unit: 'B/s',
		...BY_THE_LIMIT,
		remedy: 'Faster or more links, or a product that asks for less.',
		status: 'read',
		sources: [cite('vsan-bandwidth', 'between data sites')]
	},
	{
		id: 'R31',
		name: 'Hosts of one cluster',
		group: 'supported',
		severity: 'blocker',
		quantity: 'Hosts of both sites against what one cluster of this product and release may hold',
		unit: 'hosts',
		...BY_THE_LIMIT,
		remedy: 'Several clusters, each with what it needs of its own.',
		status: 'read',
		sources: [cite('vsan-api', '15+15+1 hosts'), cite('vcp-8', 'Per cluster')],
		note: 'vSAN by its own figure, arrays by the hosts per cluster of the release. How many VMs a cluster may hold, and how few hosts vSAN takes at a site, is not judged here.'
	},
	{
		id: 'R32',
		name: 'Product in this release',
		group: 'supported',
		severity: 'blocker',
		quantity: 'The release against the first that knows a cluster over two sites on this product',
		unit: 'releases',
		...BY_THE_LIMIT,
		remedy: 'A newer release.',
		status: 'read',
		sources: [
			cite('techtarget-vmsc', 'introduced in vSphere 5'),
			cite('vsan-6.1-guide', 'summary of the guide')
		]
	},
	{
		id: 'R33',
		name: 'Distance of the product',
		group: 'supported',
		severity: 'blocker',
		quantity: 'Fibre route against the distance that the vendor names',
		unit: 'm',
		...BY_THE_LIMIT,
		remedy: 'A shorter route, or a product that goes farther.',
		status: 'read',
		sources: [
			cite('dell-powerstore', 'Metro protection: 60 miles'),
			cite('mcc-fc-article', 'post body')
		]
	},
	{
		id: 'R34',
		name: 'Limits of the array',
		group: 'supported',
		severity: 'note',
		quantity: 'Whether anything of the array itself was read',
		unit: 'arrays',
		...BY_THE_LIMIT,
		remedy: 'Ask the vendor of the array for its round trip and distance.',
		status: 'read',
		sources: [cite('ha-deepdive', 'lines 25-27')]
	},
	{
		id: 'R35',
		name: 'Edition',
		group: 'supported',
		severity: 'warning',
		quantity: 'Round trip against what editions below Enterprise Plus allow',
		unit: 'editions',
		...BY_THE_LIMIT,
		remedy: 'Enterprise Plus, whose Metro vMotion allows more, or a shorter route.',
		status: 'read',
		sources: [cite('kb-310156', 'table of editions')]
	},
	{
		id: 'R36',
		name: 'What is wanted',
		group: 'possible',
		severity: 'blocker',
		quantity: 'Addresses that stay against a link that routes; a cluster against its storage',
		unit: 'wishes',
		...BY_THE_LIMIT,
		remedy: 'Choose one of the two ways out below.',
		status: 'read',
		sources: [cite('lowe-distance', 'post body'), cite('wahl-l3', 'post body')]
	},
	{
		id: 'R37',
		name: 'Verified VLANs',
		group: 'supported',
		severity: 'blocker',
		quantity: 'Stretched VLANs against what the vendor of the switch verified',
		unit: 'VLANs',
		...BY_THE_LIMIT,
		remedy: 'Prune VLANs, or carry them as VXLAN segments.',
		status: 'read',
		sources: [cite('nexus-3164', 'VLANs in Rapid PVST'), cite('ibm-fex', 'verified VLANs with FEX')]
	},
	{
		id: 'R38',
		name: 'Networks of the hosts',
		group: 'supported',
		severity: 'blocker',
		quantity: 'How the networks of the hosts are joined against what the product takes',
		unit: 'networks',
		limit: null,
		noteAbove: null,
		warnAbove: 1,
		blockAbove: 1,
		assumed: [],
		remedy:
			'Route the networks of the hosts between the sites, or use a product that takes either.',
		status: 'read',
		sources: [
			citeAgain('azure-stack-network', 'Stretched cluster considerations'),
			citeAgain('azure-stack-stretched', 'Guest IP failover considerations')
		],
		note: 'A stretched VLAN for VMs alone is an option of the same vendor, which does not recommend it.'
	}
] as const satisfies readonly Layer2Rule[];
