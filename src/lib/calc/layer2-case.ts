import type { RttLimit } from './headroom';
import type { Demands, Links, PerSecond, RoutedTraffic } from './site-traffic';
import type { Bytes, BytesPerSecond, Metres, Ratio, Seconds } from './units';

/** How a network between two sites is built, as far as the rules care. */
export interface Technology {
	readonly id: string;
	/** Bytes it adds to the guest's packet, which the path's MTU must carry. */
	readonly overhead: Bytes;
	/** `control-plane` floods only what its routes cannot answer; `routed` carries no broadcast at all. */
	readonly forwarding: 'flood-and-learn' | 'control-plane' | 'routed';
	readonly bpdus: 'cross' | 'isolated';
	/** Of the optics or the service as chosen; null where an address is all it takes. */
	readonly reach: Metres | null;
	/** `floor`: the source prints how far it goes at least, and no end. */
	readonly reachIs?: 'floor';
}

/** Answers that a form brings along, which nobody has given: they decide nothing until someone does. */
export type OwnAnswer =
	'technology' | 'offered-mtu' | 'links' | 'mac-table' | 'switch' | 'requests';

/** Hosts that are to form a cluster over both sites, and what one may hold. */
export interface ClusterSize {
	readonly hosts: number;
	/** Of both sites together. */
	readonly most: number;
	readonly status: 'read' | 'unverified';
	/** `sites`: so many hosts live there, in as many clusters as it takes. */
	readonly counts: 'one-cluster' | 'sites';
}

/** How far apart a product may stand, however quick the path is. */
export interface ProductDistance {
	readonly id: string;
	readonly limit: Metres;
	readonly status: 'read' | 'unverified';
}

export type EdgeFeature =
	| 'flood-limit-per-vlan'
	| 'arp-proxy'
	| 'no-unknown-unicast'
	| 'local-first-hop'
	| 'ingress-steering';

export type StormControl =
	| { readonly kind: 'none' }
	| { readonly kind: 'share'; readonly share: Ratio }
	| { readonly kind: 'frames'; readonly rate: PerSecond };

/** One place where spanning-tree instances add up: a line card, a chassis, a switch. */
export interface SpanningTreePorts {
	readonly scope: string;
	readonly trunks: number;
	/** Ports that carry one VLAN each. */
	readonly accessPorts: number;
	readonly limit: number;
}

export interface Witness {
	readonly kind: 'third-site';
	readonly roundTrip: Seconds;
	/** The round trip has to stay below it; null where no limit was read for this product and size. */
	readonly limit: Seconds | null;
}

export interface NoWitness {
	readonly kind: 'none';
	/** Whether the product in use asks for one. */
	readonly product: 'requires-one' | 'does-without' | 'not-read';
}

/** A product's limit, and whether it holds for a stretched cluster too. */
export interface ProductLimit extends RttLimit {
	readonly meantFor: 'any' | 'migration';
	/** Whether somebody read the limit for the release in use. */
	readonly status: 'read' | 'unverified';
}

/** Everything the rules look at. null: the user has not said, and the rule waits for it. */
export interface SitesCase {
	readonly purpose: 'stretched-cluster' | 'migration';
	readonly technology: Technology;
	readonly route: Metres;
	/** Along the route; each ends a span of the optics. */
	readonly regenerators: number;
	readonly roundTrip: Seconds;
	readonly rttLimits: readonly ProductLimit[];
	/** The longest round trip of the editions below the highest, where the highest allows more. */
	readonly lesserEditions: Seconds | null;
	readonly distances: readonly ProductDistance[];
	/** `unread`: the platform has its limits, and none of this array's own was read. */
	readonly array: 'read' | 'unread' | 'none';
	/**
	 * Whether the release in use knows a cluster over two sites, and a vMotion network that is routed; null where neither is
	 * wanted.
	 */
	readonly release: 'has-it' | 'too-old' | 'vmotion-not-routed' | null;
	/** null where no cluster is wanted. */
	readonly cluster: ClusterSize | null;
	/** `copies`: at intervals, so nothing runs on at the other site. */
	readonly storage: 'both-sites' | 'copies' | 'none';
	/** Networks whose machines keep their addresses at both sites. */
	readonly keepAddresses: number;
	readonly ownAnswers: readonly OwnAnswer[];
	readonly links: Links;
	readonly ducts: 'separate' | 'shared';
	readonly guestMtu: Bytes;
	readonly offeredMtu: Bytes;
	readonly demands: Demands;
	/** How the product in use wants the networks of its hosts joined. */
	readonly hostNetworks: 'either' | 'routed';
	/** The part of them that nobody typed. */
	readonly assumedDemands: Demands;
	/** What a product asks of the link, whatever it uses: vSAN stretched wants 10 Gbit/s. */
	readonly productMinimum: BytesPerSecond | null;
	readonly witness: Witness | NoWitness;
	readonly vlans: number;
	readonly vlanLimit: number;
	readonly bridgesOnLongestPath: number | null;
	readonly spanningTree: readonly SpanningTreePorts[];
	readonly machines: number;
	readonly macs: number;
	/** The same with one address for each host where nobody counted them. */
	readonly fewestMacs: number;
	readonly macTable: number;
	readonly busiestVlan: number;
	/** Broadcast copies the busiest host makes for its VMs. */
	readonly hostCopies: PerSecond | null;
	readonly edgeFeatures: readonly EdgeFeature[];
	readonly stormControl: StormControl;
	readonly independence: 'required' | 'one-failure-domain' | 'not-said';
	readonly breadth: 'every-port' | 'where-used';
	readonly stretchedWithoutNeed: number;
	/** Times one MAC address moves within the detection window. */
	readonly movesPerMac: number | null;
	readonly routed: RoutedTraffic | null;
	readonly application: { readonly roundTrips: number; readonly budget: Seconds } | null;
	readonly write: {
		readonly local: Seconds;
		readonly roundTrips: 1 | 2;
		readonly budget: Seconds;
	} | null;
	readonly evacuation: {
		readonly memory: Bytes;
		readonly spare: BytesPerSecond;
		readonly window: Seconds;
		readonly reason: 'disaster-avoidance' | 'convenience';
	} | null;
	readonly statefulPairs: 'none' | 'split-own-links' | 'split-over-this-link';
	readonly window: Bytes | null;
	readonly credits: { readonly needed: number; readonly available: number } | null;
	readonly vteps: { readonly neighbours: number; readonly replication: number } | null;
	readonly outage: { readonly share: Ratio; readonly accepted: Ratio } | null;
}

/** Figures of ours or of a source that turn a case into demands; the caller can show where each is from. */
export interface RuleAssumptions {
	readonly usableMacShare: Ratio;
	readonly learningRate: PerSecond;
	/** Moves within the window at which duplicate-MAC detection freezes an address. */
	readonly movesAllowed: number;
	readonly coreTimePerBroadcast: Seconds;
	readonly frameOnWire: Bytes;
	readonly requestsEach: { readonly average: PerSecond; readonly peak: PerSecond };
	readonly resendFactor: number;
	readonly mtuMargin: Bytes;
	readonly vtepNeighbours: number;
	readonly vtepReplication: number;
}

/**
 * The strictest product in use; null where none sets a limit for this purpose. 150 ms for moving a VM over
 * distance is no leave to stretch a cluster so far (Epping, vSphere 6.x HA Deepdive, stretched clusters).
 */
export function tightestLimit({
	rttLimits,
	purpose
}: Pick<SitesCase, 'rttLimits' | 'purpose'>): ProductLimit | null {
	const [tightest] = rttLimits
		.filter(({ meantFor }) => meantFor === 'any' || purpose === 'migration')
		// Of two equal limits the one that may not be met with equality: "below" before "at-most".
		.sort((a, b) => a.limit - b.limit || b.comparison.localeCompare(a.comparison));
	return tightest ?? null;
}

/** The nearest end of a product in use; null where none names a distance. */
export const shortestDistance = ({
	distances
}: Pick<SitesCase, 'distances'>): ProductDistance | null =>
	[...distances].sort((a, b) => a.limit - b.limit)[0] ?? null;

/** How many clusters the hosts of both sites make: one where they are said to be one. */
export const clustersOf = ({ hosts, most, counts }: ClusterSize): number =>
	counts === 'one-cluster' ? 1 : Math.max(1, Math.ceil(hosts / most));
