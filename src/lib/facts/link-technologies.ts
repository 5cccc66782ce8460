import type { Source } from './fact';
import { withTexts } from './halves';
import { LINK_VALUES, type LinkTechnologyId, type LinkTechnologyValues } from './link-values';
import { cite } from './sources';

interface LinkText {
	/** What becomes of broadcasts, unknown unicast and multicast. */
	readonly floods: string;
	readonly loops: string;
	readonly status: 'read' | 'unverified';
	readonly sources: readonly [Source, ...Source[]];
	readonly note?: string;
}

export type LinkTechnology = LinkTechnologyValues & LinkText;

const FLOODED = 'Flooded; only storm control of the port stands in the way.';
const CABLING = 'A cable or a fault of the link bundle closes a loop.';

const LINK_TEXTS: Readonly<Record<LinkTechnologyId, LinkText>> = {
	'dark-fibre-lr': {
		floods: FLOODED,
		loops: CABLING,
		status: 'read',
		sources: [cite('lp-optics', 'reach'), cite('pepelnjak-failure-domains', 'post body')],
		note: 'Filter BPDUs on the link bundle to give each site its own tree.'
	},
	'dark-fibre-er': {
		floods: FLOODED,
		loops: CABLING,
		status: 'read',
		sources: [cite('lp-optics', 'reach, 802.3ae')]
	},
	'dark-fibre-zr': {
		floods: FLOODED,
		loops: CABLING,
		status: 'read',
		sources: [cite('lp-optics', 'reach; ZR is vendor-specific'), cite('tia-100zr', 'reach')]
	},
	'dark-fibre-isolated': {
		floods: FLOODED,
		loops: 'LACP is then the only guard.',
		status: 'read',
		sources: [cite('vcat-vpc', 'section 16.2'), cite('lp-optics', 'reach')]
	},
	cwdm: {
		floods: FLOODED,
		loops: CABLING,
		status: 'read',
		sources: [cite('wdm-primer', 'CWDM, cannot be amplified')],
		note: 'A low-grade source.'
	},
	'dwdm-span': {
		floods: FLOODED,
		loops: CABLING,
		status: 'read',
		sources: [cite('dwdm-calculator', 'assumptions, span length')]
	},
	'dwdm-400zr': {
		floods: FLOODED,
		loops: CABLING,
		status: 'read',
		sources: [cite('idsg-400zr', 'amplified point to point')]
	},
	'dwdm-line': {
		floods: FLOODED,
		loops: CABLING,
		status: 'read',
		sources: [cite('dwdm-calculator', 'OpenZR+, 1,000 km and more')]
	},
	'private-line': {
		floods: 'Flooded; the provider may police it.',
		loops: 'High where both ends are dual-homed.',
		status: 'read',
		sources: [cite('pepelnjak-metro', 'post body'), cite('tunnel-overhead', 'QinQ tag')],
		note: 'Ask the provider for MTU and for what becomes of BPDUs.'
	},
	eompls: {
		floods: 'Forwarded.',
		loops: 'High with two pseudowires.',
		status: 'read',
		sources: [cite('rfc-4448', 'PSN MTU requirements')],
		note: 'Ethernet header 14, tag 4, control word 4, two labels 8.'
	},
	vpls: {
		floods: 'Flood and learn, at every provider edge.',
		loops: 'None in the core (split horizon); real at dual-homed edges.',
		status: 'read',
		sources: [
			cite('rfc-4762', 'full mesh and split horizon'),
			cite('rfc-4448', 'PSN MTU requirements')
		],
		note: 'A provider edge may hold as few as 512 addresses for the whole instance unless raised.'
	},
	otv: {
		floods: 'Unknown unicast stays home and repeated ARP is answered locally; broadcasts cross.',
		loops: 'Low: one authoritative edge a site and VLAN.',
		status: 'read',
		sources: [
			cite('otv-header', 'header format, DF bit'),
			cite('otv-facts', '42 B'),
			cite('otv-concepts', 'BPDUs, unknown unicast, ARP')
		]
	},
	vxlan: {
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
	'vxlan-evpn': {
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
	nsx: {
		floods: 'ARP suppressed; the rest copied to each endpoint.',
		loops: 'Low; a bridge to a VLAN is the exception.',
		status: 'read',
		sources: [cite('nsx-mtu', 'at least 1600, better 1700'), cite('nsx-federation', 'latency')],
		note: 'The vendor asks for 1600 at least, which is 100 B over 1500.'
	},
	'vxlan-ipsec': {
		floods: 'As with VXLAN.',
		loops: 'As with VXLAN.',
		status: 'read',
		sources: [cite('tunnel-overhead', 'ESP with AES-GCM in tunnel mode, at least 52 B')]
	},
	routed: {
		floods: 'None.',
		loops: 'Bounded by the hop count.',
		status: 'read',
		sources: [cite('pepelnjak-metro', 'post body')],
		note: 'RFC 9136 carries IP prefixes in the same control plane as EVPN segments.'
	}
};

/** How two sites can be joined, and who says so. */
export const LINK_TECHNOLOGIES = withTexts(LINK_VALUES, LINK_TEXTS);
