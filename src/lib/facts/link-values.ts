import { bytes, kilometres, type Bytes, type Metres } from '#lib/calc/units';

/* What link-technologies.ts reckons with, apart from its words and sources, so that a page answers sooner. */

interface LinkValues {
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
}

/** How two sites can be joined, and what each way does to a frame. Overheads are for IPv4 underlays. */
export const LINK_VALUES = [
	{
		id: 'dark-fibre-lr',
		name: 'Dark fibre, LR optics',
		overhead: bytes(0),
		forwarding: 'flood-and-learn',
		bpdus: 'cross',
		reach: kilometres(10),
		circuit: 'own'
	},
	{
		id: 'dark-fibre-er',
		name: 'Dark fibre, ER optics',
		overhead: bytes(0),
		forwarding: 'flood-and-learn',
		bpdus: 'cross',
		reach: kilometres(40),
		circuit: 'own'
	},
	{
		id: 'dark-fibre-zr',
		name: 'Dark fibre, ZR optics',
		overhead: bytes(0),
		forwarding: 'flood-and-learn',
		bpdus: 'cross',
		reach: kilometres(80),
		circuit: 'own'
	},
	{
		id: 'dark-fibre-isolated',
		name: 'Dark fibre, link bundle with BPDU filter',
		overhead: bytes(0),
		forwarding: 'flood-and-learn',
		bpdus: 'isolated',
		reach: kilometres(80),
		circuit: 'own'
	},
	{
		id: 'cwdm',
		name: 'CWDM wavelength',
		overhead: bytes(0),
		forwarding: 'flood-and-learn',
		bpdus: 'cross',
		reach: kilometres(70),
		circuit: 'own'
	},
	{
		id: 'dwdm-span',
		name: 'DWDM wavelength, one span',
		overhead: bytes(0),
		forwarding: 'flood-and-learn',
		bpdus: 'cross',
		reach: kilometres(80),
		circuit: 'own'
	},
	{
		id: 'dwdm-400zr',
		name: 'DWDM 400ZR, amplified',
		overhead: bytes(0),
		forwarding: 'flood-and-learn',
		bpdus: 'cross',
		reach: kilometres(120),
		circuit: 'own'
	},
	{
		id: 'dwdm-line',
		name: 'DWDM line, amplified span after span',
		overhead: bytes(0),
		forwarding: 'flood-and-learn',
		bpdus: 'cross',
		reach: kilometres(1000),
		circuit: 'own',
		reachIs: 'floor'
	},
	{
		id: 'private-line',
		name: 'Ethernet private line, QinQ',
		overhead: bytes(4),
		forwarding: 'flood-and-learn',
		bpdus: 'cross',
		reach: null,
		circuit: 'carrier'
	},
	{
		id: 'eompls',
		name: 'EoMPLS pseudowire',
		overhead: bytes(30),
		forwarding: 'flood-and-learn',
		bpdus: 'cross',
		reach: null,
		circuit: 'carrier'
	},
	{
		id: 'vpls',
		name: 'VPLS',
		overhead: bytes(30),
		forwarding: 'flood-and-learn',
		bpdus: 'cross',
		reach: null,
		circuit: 'carrier'
	},
	{
		id: 'otv',
		name: 'OTV',
		overhead: bytes(42),
		forwarding: 'control-plane',
		bpdus: 'isolated',
		reach: null,
		circuit: 'carrier'
	},
	{
		id: 'vxlan',
		name: 'VXLAN, flood and learn',
		overhead: bytes(50),
		forwarding: 'flood-and-learn',
		bpdus: 'isolated',
		reach: null,
		circuit: 'carrier'
	},
	{
		id: 'vxlan-evpn',
		name: 'VXLAN EVPN with gateways between sites',
		overhead: bytes(50),
		forwarding: 'control-plane',
		bpdus: 'isolated',
		reach: null,
		circuit: 'carrier'
	},
	{
		id: 'nsx',
		name: 'NSX stretched segment (Geneve)',
		overhead: bytes(100),
		forwarding: 'control-plane',
		bpdus: 'isolated',
		reach: null,
		circuit: 'carrier'
	},
	{
		id: 'vxlan-ipsec',
		name: 'VXLAN through IPsec',
		overhead: bytes(102),
		forwarding: 'flood-and-learn',
		bpdus: 'isolated',
		reach: null,
		circuit: 'carrier'
	},
	{
		id: 'routed',
		name: 'Routed (IP, MPLS VPN, EVPN prefixes)',
		overhead: bytes(0),
		forwarding: 'routed',
		bpdus: 'isolated',
		reach: null,
		circuit: 'carrier'
	}
] as const satisfies readonly LinkValues[];

export type LinkTechnologyId = (typeof LINK_VALUES)[number]['id'];
export type LinkTechnologyValues = LinkValues;
