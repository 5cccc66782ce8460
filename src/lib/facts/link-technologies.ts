import { bytes, kilometres, type Bytes, type Metres } from '#lib/calc/units';
import { cite } from './sources';
import type { Source } from './fact';

export interface LinkTechnology {
	readonly id: string;
	readonly name: string;
	readonly overhead: Bytes;
	readonly forwarding: 'flood-and-learn' | 'control-plane' | 'routed';
	readonly bpdus: 'cross' | 'isolated';
	readonly reach: Metres | null;
	/** Whose devices stand between the sites: nobody's but your own, or perhaps those of a carrier. */
	readonly circuit: 'own' | 'carrier';
	/** The source says so far and more. */
	readonly reachIs?: 'floor';
	/** What becomes of broadcasts, unknown unicast and multicast. */
	readonly floods: string;
	readonly loops: string;
	readonly status: 'read' | 'unverified';
	readonly sources: readonly [Source, ...Source[]];
	readonly note?: string;
}

const FLOODED = 'Flooded; only storm control of the port stands in the way.';
const CABLING = 'A cable or a fault of the link bundle closes a loop.';

/** How two sites can be joined, and what each way does to a frame. Overheads are for IPv4 underlays. */
export const LINK_TECHNOLOGIES = [
	{
		id: 'dark-fibre-lr',
		name: 'Dark fibre, LR optics',
		overhead: bytes(0),
		forwarding: 'flood-and-learn',
		bpdus: 'cross',
		reach: kilometres(10),
		circuit: 'own',
		floods: FLOODED,
		loops: CABLING,
		status: 'read',
		sources: [cite('lp-optics', 'reach'), cite('pepelnjak-failure-domains', 'post body')],
		note: 'Filter BPDUs on the link bundle to give each site its own tree.'
	},
	{
		id: 'dark-fibre-er',
		name: 'Dark fibre, ER optics',
		overhead: bytes(0),
		forwarding: 'flood-and-learn',
		bpdus: 'cross',
		reach: kilometres(40),
		circuit: 'own',
		floods: FLOODED,
		loops: CABLING,
		status: 'read',
		sources: [cite('lp-optics', 'reach, 802.3ae')]
	},
	{
		id: 'dark-fibre-zr',
		name: 'Dark fibre, ZR optics',
		overhead: bytes(0),
		forwarding: 'flood-and-learn',
		bpdus: 'cross',
		reach: kilometres(80),
		circuit: 'own',
		floods: FLOODED,
		loops: CABLING,
		status: 'read',
		sources: [cite('lp-optics', 'reach; ZR is vendor-specific'), cite('tia-100zr', 'reach')]
	},
	{
		id: 'dark-fibre-isolated',
		name: 'Dark fibre, link bundle with BPDU filter',
		overhead: bytes(0),
		forwarding: 'flood-and-learn',
		bpdus: 'isolated',
		reach: kilometres(80),
		circuit: 'own',
		floods: FLOODED,
		loops: 'LACP is then the only guard.',
		status: 'read',
		sources: [cite('vcat-vpc', 'section 16.2'), cite('lp-optics', 'reach')]
	},
	{
		id: 'cwdm',
		name: 'CWDM wavelength',
		overhead: bytes(0),
		forwarding: 'flood-and-learn',
		bpdus: 'cross',
		reach: kilometres(70),
		circuit: 'own',
		floods: FLOODED,
		loops: CABLING,
		status: 'read',
		sources: [cite('wdm-primer', 'CWDM, cannot be amplified')],
		note: 'A low-grade source.'
	},
	{
		id: 'dwdm-span',
		name: 'DWDM wavelength, one span',
		overhead: bytes(0),
		forwarding: 'flood-and-learn',
		bpdus: 'cross',
		reach: kilometres(80),
		circuit: 'own',
		floods: FLOODED,
		loops: CABLING,
		status: 'read',
		sources: [cite('dwdm-calculator', 'assumptions, span length')]
	},
	{
		id: 'dwdm-400zr',
		name: 'DWDM 400ZR, amplified',
		overhead: bytes(0),
		forwarding: 'flood-and-learn',
		bpdus: 'cross',
		reach: kilometres(120),
		circuit: 'own',
		floods: FLOODED,
		loops: CABLING,
		status: 'read',
		sources: [cite('idsg-400zr', 'amplified point to point')]
	},
	{
		id: 'dwdm-line',
		name: 'DWDM line, amplified span after span',
		overhead: bytes(0),
		forwarding: 'flood-and-learn',
		bpdus: 'cross',
		reach: kilometres(1000),
		circuit: 'own',
		reachIs: 'floor',
		floods: FLOODED,
		loops: CABLING,
		status: 'read',
		sources: [cite('dwdm-calculator', 'OpenZR+, 1,000 km and more')]
	},
	{
		id: 'private-line',
		name: 'Ethernet private line, QinQ',
		overhead: bytes(4),
		forwarding: 'flood-and-learn',
		bpdus: 'cross',
		reach: null,
		circuit: 'carrier',
		floods: 'Flooded; the provider may police it.',
		loops: 'High where both ends are dual-homed.',
		status: 'read',
		sources: [cite('pepelnjak-metro', 'post body'), cite('tunnel-overhead', 'QinQ tag')],
		note: 'Ask the provider for MTU and for what becomes of BPDUs.'
	},
	{
		id: 'eompls',
		name: 'EoMPLS pseudowire',
		overhead: bytes(30),
		forwarding: 'flood-and-learn',
		bpdus: 'cross',
		reach: null,
		circuit: 'carrier',
		floods: 'Forwarded.',
		loops: 'High with two pseudowires.',
		status: 'read',
		sources: [cite('rfc-4448', 'PSN MTU requirements')],
		note: 'Ethernet header 14, tag 4, control word 4, two labels 8.'
	},
	{
		id: 'vpls',
		name: 'VPLS',
		overhead: bytes(30),
		forwarding: 'flood-and-learn',
		bpdus: 'cross',
		reach: null,
		circuit: 'carrier',
		floods: 'Flood and learn, at every provider edge.',
		loops: 'None in the core (split horizon); real at dual-homed edges.',
		status: 'read',
		sources: [
			cite('rfc-4762', 'full mesh and split horizon'),
			cite('rfc-4448', 'PSN MTU requirements')
		],
		note: 'A provider edge may hold as few as 512 addresses for the whole instance unless raised.'
	},
	{
		id: 'otv',
		name: 'OTV',
		overhead: bytes(42),
		forwarding: 'control-plane',
		bpdus: 'isolated',
		reach: null,
		circuit: 'carrier',
		floods: 'Unknown unicast stays home and repeated ARP is answered locally; broadcasts cross.',
		loops: 'Low: one authoritative edge a site and VLAN.',
		status: 'read',
		sources: [
			cite('otv-header', 'header format, DF bit'),
			cite('otv-facts', '42 B'),
			cite('otv-concepts', 'BPDUs, unknown unicast, ARP')
		]
	},
	{
		id: 'vxlan',
		name: 'VXLAN, flood and learn',
		overhead: bytes(50),
		forwarding: 'flood-and-learn',
		bpdus: 'isolated',
		reach: null,
		circuit: 'carrier',
		floods: 'Flooded, one copy for each remote endpoint.',
		loops: 'Through a second attachment at the edge.',
		status: 'read',
		sources: [
			cite('rfc-7348', 'section 4.3'),
			cite('nexus-1000v', 'MTU 1550'),
			cite('pepelnjak-vxlan-dci', 'post body'),
			cite('pepelnjak-vxlan-bridging', 'endpoint limits')
		],
		note: '54 B with the inner tag kept, 70 B over IPv6. That BPDUs do not cross is usual, not read.'
	},
	{
		id: 'vxlan-evpn',
		name: 'VXLAN EVPN with gateways between sites',
		overhead: bytes(50),
		forwarding: 'control-plane',
		bpdus: 'isolated',
		reach: null,
		circuit: 'carrier',
		floods: 'Gateways answer ARP, keep unknown unicast home and can limit each class of flood.',
		loops: 'Low; an address that moves 5 times in 180 s is frozen.',
		status: 'read',
		sources: [
			cite('rfc-9014', 'section 3.5'),
			cite('rfc-9161', 'section 1'),
			cite('rfc-7432', 'section 15.1'),
			cite('nexus-multisite', 'border gateways')
		]
	},
	{
		id: 'nsx',
		name: 'NSX stretched segment (Geneve)',
		overhead: bytes(100),
		forwarding: 'control-plane',
		bpdus: 'isolated',
		reach: null,
		circuit: 'carrier',
		floods: 'ARP suppressed; the rest copied to each endpoint.',
		loops: 'Low; a bridge to a VLAN is the exception.',
		status: 'read',
		sources: [cite('nsx-mtu', 'at least 1600, better 1700'), cite('nsx-federation', 'latency')],
		note: 'The vendor asks for 1600 at least, which is 100 B over 1500.'
	},
	{
		id: 'vxlan-ipsec',
		name: 'VXLAN through IPsec',
		overhead: bytes(102),
		forwarding: 'flood-and-learn',
		bpdus: 'isolated',
		reach: null,
		circuit: 'carrier',
		floods: 'As with VXLAN.',
		loops: 'As with VXLAN.',
		status: 'read',
		sources: [cite('tunnel-overhead', 'ESP with AES-GCM in tunnel mode, at least 52 B')]
	},
	{
		id: 'routed',
		name: 'Routed (IP, MPLS VPN, EVPN prefixes)',
		overhead: bytes(0),
		forwarding: 'routed',
		bpdus: 'isolated',
		reach: null,
		circuit: 'carrier',
		floods: 'None.',
		loops: 'Bounded by the hop count.',
		status: 'read',
		sources: [cite('pepelnjak-metro', 'post body')],
		note: 'RFC 9136 carries IP prefixes in the same control plane as EVPN segments.'
	}
] as const satisfies readonly LinkTechnology[];

export type LinkTechnologyId = (typeof LINK_TECHNOLOGIES)[number]['id'];
