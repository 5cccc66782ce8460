import type { Source } from './fact';
import { cite } from './sources';

/** What a technology takes off the tipping point of a stretched layer 2, and what it leaves standing. */
export interface TippingRelief {
	readonly id: string;
	readonly name: string;
	readonly takes: string;
	readonly leaves: string;
	readonly status: 'read' | 'unverified';
	readonly sources: readonly Source[];
}

export const TIPPING_RELIEF: readonly TippingRelief[] = [
	{
		id: 'relief-vss',
		name: 'VSS',
		takes: 'Blocked links within a pair of switches: both count as one bridge.',
		leaves: 'Every flood, and one fate for both. Nothing was read of it here.',
		status: 'unverified',
		sources: []
	},
	{
		id: 'relief-vpc',
		name: 'vPC, back to back',
		takes:
			'Spanning tree over the link, where BPDUs are filtered on the bundle: each site keeps a tree of its own.',
		leaves:
			'Every flood. The bundle is then the only guard against a loop, and thousands of addresses behind an orphan link took minutes to settle.',
		status: 'read',
		sources: [cite('vcat-vpc', 'section 16.2'), cite('pepelnjak-evpn-mac', 'post body')]
	},
	{
		id: 'relief-otv',
		name: 'OTV at the edge of each site',
		takes:
			'Spanning tree between the sites, floods of unknown unicast, and repeated address requests, which it answers at home.',
		leaves: 'Broadcasts: a flood of them still fills the link between the sites.',
		status: 'read',
		sources: [
			cite('otv-concepts', 'BPDUs, unknown unicast, ARP'),
			cite('pepelnjak-saga', 'post body')
		]
	},
	{
		id: 'relief-evpn',
		name: 'EVPN with gateways between the sites',
		takes:
			'Address requests, which gateways answer; and the addresses of the other site, for which one route stands in the tables.',
		leaves:
			'Requests for addresses that are not there, which flood; and the size of a broadcast domain, which it does not raise.',
		status: 'read',
		sources: [cite('rfc-9014', 'section 3.5'), cite('pepelnjak-vxlan-size', 'post body')]
	}
];
