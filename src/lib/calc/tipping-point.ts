import type { PerSecond } from './site-traffic';
import type { Bytes, BytesPerSecond, Ratio, Seconds } from './units';

/** The estate as it is; growing it keeps these proportions. */
export interface Estate {
	readonly hosts: number;
	readonly vms: number;
	/** VLANs carried on every trunk of the busiest line card. */
	readonly vlans: number;
	readonly trunks: number;
	/** Machines in the largest VLAN. */
	readonly busiestVlan: number;
}

export interface TippingLimits {
	/** null where no spanning tree runs. */
	readonly spanningTreePorts: number | null;
	readonly gatewayRequests: PerSecond;
	readonly broadcastsPerVlan: PerSecond;
	readonly macTable: number;
	/** Share of a hash table that fills before entries collide. */
	readonly usableMacShare: Ratio;
	readonly macsPerHost: number;
	readonly macsPerVm: number;
	readonly learningRate: PerSecond;
	readonly relearnTime: Seconds;
	readonly machinesPerVlan: number;
	readonly link: BytesPerSecond;
	/** Share of the link that address requests may take. */
	readonly linkShare: Ratio;
	readonly frameOnWire: Bytes;
	readonly requestsEach: PerSecond;
}

export type SlopeId =
	| 'spanning-tree'
	| 'gateway-arp'
	| 'guest-cpu'
	| 'mac-table'
	| 'mac-relearn'
	| 'broadcast-domain'
	| 'link-arp';

interface Measured {
	readonly id: SlopeId;
	/** What has to grow for this one to tip. */
	readonly growsWith: 'vlans' | 'vms' | 'vms-per-vlan';
	readonly demand: number;
	readonly limit: number;
	readonly now: number;
}

export type Slope = Measured & {
	readonly utilisation: number;
} & (
		| {
				readonly kind: 'tips';
				/** How many times the estate of today. Below 1: it has tipped already. */
				readonly growth: number;
				/** The count of what grows, at the tip. */
				readonly at: number;
		  }
		/** Nothing of it is used, so no growth of what there is reaches it. */
		| { readonly kind: 'never' }
	);

function macs({ hosts, vms }: Estate, limits: TippingLimits): number {
	return vms * limits.macsPerVm + hosts * limits.macsPerHost;
}

/** Demand and limit of every slope at today's size; each demand is linear in what it grows with. */
function measure(estate: Estate, limits: TippingLimits): readonly Measured[] {
	const { vms, vlans, trunks, busiestVlan } = estate;
	const learnt = macs(estate, limits);
	const requests = vms * limits.requestsEach;
	const slope = (
		id: SlopeId,
		growsWith: Measured['growsWith'],
		{ demand, limit }: { demand: number; limit: number }
	): Measured => {
		const now = { vlans, vms, 'vms-per-vlan': busiestVlan }[growsWith];
		return { id, growsWith, demand, limit, now };
	};
	return [
		...(limits.spanningTreePorts === null
			? []
			: [
					slope('spanning-tree', 'vlans', {
						demand: trunks * vlans,
						limit: limits.spanningTreePorts
					})
				]),
		slope('gateway-arp', 'vms', { demand: requests, limit: limits.gatewayRequests }),
		slope('guest-cpu', 'vms-per-vlan', {
			demand: busiestVlan * limits.requestsEach,
			limit: limits.broadcastsPerVlan
		}),
		slope('mac-table', 'vms', {
			demand: learnt,
			limit: limits.macTable * limits.usableMacShare
		}),
		slope('mac-relearn', 'vms', {
			demand: learnt / limits.learningRate,
			limit: limits.relearnTime
		}),
		slope('broadcast-domain', 'vms-per-vlan', {
			demand: busiestVlan,
			limit: limits.machinesPerVlan
		}),
		slope('link-arp', 'vms', {
			demand: requests * limits.frameOnWire,
			limit: limits.link * limits.linkShare
		})
	];
}

function tip(measured: Measured): Slope {
	const utilisation = measured.demand / measured.limit;
	if (!(utilisation > 0)) return { ...measured, kind: 'never', utilisation: 0 };
	const growth = 1 / utilisation;
	return { ...measured, kind: 'tips', utilisation, growth, at: measured.now * growth };
}

/**
 * Every slope of the estate, the first to tip first.
 *
 * Model: hosts, VMs, VLANs and their breadth grow together, so each constraint is linear and tips at
 * 1 / utilisation times today's size. The thresholds are arguments: some are measured, some are ours.
 * Bias: rates per machine are decades old or unread; the order of gateway and MAC table turns on them.
 */
export function slopes(estate: Estate, limits: TippingLimits): readonly Slope[] {
	return measure(estate, limits)
		.map(tip)
		.sort((a, b) => b.utilisation - a.utilisation);
}

export interface VlanTip {
	readonly id: 'spanning-tree' | 'vlan-identifiers';
	/** Stretched VLANs at which it is full, with hosts and trunks as they are. */
	readonly vlans: number;
}

/**
 * What ends the number of stretched VLANs alone, the first to end it first.
 *
 * Model: a VLAN takes one port of the spanning tree on each trunk, and one identifier.
 */
export function vlansAlone({
	spanningTree,
	identifiers
}: {
	readonly spanningTree: readonly {
		readonly trunks: number;
		readonly accessPorts: number;
		readonly limit: number;
	}[];
	readonly identifiers: number;
}): readonly VlanTip[] {
	const byTree = spanningTree
		.filter(({ trunks }) => trunks > 0)
		.map(({ trunks, accessPorts, limit }) => ({
			id: 'spanning-tree' as const,
			vlans: Math.max(0, Math.floor((limit - accessPorts) / trunks))
		}));
	return [...byTree, { id: 'vlan-identifiers' as const, vlans: identifiers }].sort(
		(a, b) => a.vlans - b.vlans
	);
}

export interface Span {
	/** Stretched VLANs that flood what they do not know, over a link nobody polices. */
	readonly floodableVlans: number;
	readonly hosts: number;
	readonly vms: number;
	readonly sites: number;
}

/**
 * The step: not a slope at all. The first stretched VLAN that can flood the link makes both sites one
 * failure domain, and its size is who shares that fate, not how many VLANs there are.
 *
 * Pepelnjak, "VLANs and Failure Domains Revisited" (2016): the span of the bridging domain, not the
 * number of hosts in it.
 */
export type Step =
	| {
			readonly kind: 'passed';
			readonly hosts: number;
			readonly vms: number;
			readonly sites: number;
	  }
	/** Within one site the same flood stays within one site. */
	| { readonly kind: 'one-site'; readonly hosts: number; readonly vms: number }
	| { readonly kind: 'not-passed' };

export function step({ floodableVlans, hosts, vms, sites }: Span): Step {
	if (floodableVlans < 1) return { kind: 'not-passed' };
	if (sites < 2) return { kind: 'one-site', hosts, vms };
	return { kind: 'passed', hosts, vms, sites };
}
