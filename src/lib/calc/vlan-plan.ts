/** What a network is for; the comment threads name them so. */
export type NetworkRole =
	| 'vm'
	| 'management-vms'
	| 'esxi-management'
	| 'vmotion'
	| 'vsan'
	| 'vsan-witness'
	| 'overlay'
	| 'edge-uplink'
	| 'iscsi'
	| 'nfs'
	| 'fibre-channel'
	| 'replication'
	| 'vsphere-replication'
	| 'fault-tolerance'
	| 'out-of-band'
	| 'directory'
	| 'guest-cluster'
	| 'stateful-pair'
	| 'dmz'
	| 'backup'
	| 'legacy';

export type Treatment = 'stretch' | 'route' | 'local';

/** A released version as numbers that compare: 6.7 is [6, 7]. */
export type Version = readonly [major: number, minor: number];

export interface RoleRule {
	readonly role: NetworkRole;
	readonly treatment: Treatment;
	/** The release from which the treatment is supported; null where it always was. */
	readonly since: Version | null;
	/** What to do on an older release. */
	readonly before: Treatment;
}

export interface Network {
	readonly id: string;
	readonly role: NetworkRole;
	/** As typed, to see whether two networks claim one subnet; empty where none was typed. */
	readonly subnet: string;
	readonly vlan: number;
	/** `proposed`: nobody gave its VLAN. */
	readonly vlanIs?: 'proposed';
	readonly hosts: number;
	readonly vms: number;
	/** Where its machines are. */
	readonly at: 'both-sites' | 'one-site';
	/** What the user wants, against the advice or with it. */
	readonly wish: Treatment | 'advise';
	/** Whether its VMs must keep their addresses when they run at the other site. */
	readonly addresses: 'keep' | 'may-change';
	/** How its VMs come to the other site: live, or started there from a copy. */
	readonly arrive: 'running' | 'restarted';
}

export interface Placed<R extends RoleRule> {
	readonly network: Network;
	readonly treatment: Treatment;
	readonly rule: R;
	readonly reason:
		| 'role'
		| 'release-too-old'
		| 'addresses-may-change'
		| 'addresses-must-stay'
		/** A copy is started after the first site is gone, so one subnet is never at both. */
		| 'subnet-moves-whole'
		| 'restarted-elsewhere'
		| 'one-site-only'
		| 'wished';
	/** What the role asks for, where the wish differs. */
	readonly advised: Treatment;
}

export type Contradiction =
	/** One VLAN or subnet cannot be stretched for one network and kept apart for another. */
	| {
			readonly kind: 'one-vlan-two-treatments';
			readonly vlan: number;
			readonly networks: readonly [string, string];
	  }
	| {
			readonly kind: 'one-subnet-two-networks';
			readonly subnet: string;
			readonly networks: readonly [string, string];
	  }
	| { readonly kind: 'same-id'; readonly id: string }
	/** A network with machines at one site only cannot be stretched to the other. */
	| { readonly kind: 'stretched-to-nowhere'; readonly network: string }
	/** Machines at both sites keep their addresses, yet the network is wished routed or local. */
	| { readonly kind: 'addresses-need-layer-2'; readonly network: string }
	| { readonly kind: 'vlan-out-of-range'; readonly network: string; readonly vlan: number };

export type VlanPlan<R extends RoleRule> =
	| {
			readonly kind: 'plan';
			readonly networks: readonly Placed<R>[];
			readonly stretched: readonly Placed<R>[];
			/** Stretched although the role would do without: the rule R19 counts them. */
			readonly withoutNeed: readonly Placed<R>[];
			/** Machines that share fate through what is stretched. */
			readonly hosts: number;
			readonly vms: number;
	  }
	| {
			readonly kind: 'contradiction';
			readonly contradictions: readonly [Contradiction, ...Contradiction[]];
	  }
	| { readonly kind: 'empty' };

const MAX_VLAN = 4094;

export function isBefore(a: Version, b: Version): boolean {
	return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
}

const keepsAddresses = ({ role }: Network) =>
	role === 'vm' || role === 'management-vms' || role === 'legacy';

function advise<R extends RoleRule>(
	network: Network,
	rule: R,
	release: Version
): Pick<Placed<R>, 'treatment' | 'reason'> {
	if (network.at === 'one-site') return { treatment: 'local', reason: 'one-site-only' };
	if (keepsAddresses(network) && network.arrive === 'restarted')
		return network.addresses === 'keep'
			? { treatment: 'local', reason: 'subnet-moves-whole' }
			: { treatment: 'route', reason: 'restarted-elsewhere' };
	if (keepsAddresses(network)) {
		return network.addresses === 'keep'
			? { treatment: 'stretch', reason: 'addresses-must-stay' }
			: { treatment: 'route', reason: 'addresses-may-change' };
	}
	if (rule.since !== null && isBefore(release, rule.since))
		return { treatment: rule.before, reason: 'release-too-old' };
	return { treatment: rule.treatment, reason: 'role' };
}

function place<R extends RoleRule>(network: Network, rule: R, release: Version): Placed<R> {
	const advised = advise(network, rule, release);
	if (network.wish === 'advise' || network.wish === advised.treatment)
		return { network, rule, ...advised, advised: advised.treatment };
	return {
		network,
		rule,
		treatment: network.wish,
		reason: 'wished',
		advised: advised.treatment
	};
}

/** What is wrong with one network whatever the others are. */
function ownContradictions({ network, treatment }: Placed<RoleRule>): readonly Contradiction[] {
	const { id, vlan, at, addresses, arrive } = network;
	const found: Contradiction[] = [];
	if (!Number.isInteger(vlan) || vlan < 1 || vlan > MAX_VLAN)
		found.push({ kind: 'vlan-out-of-range', network: id, vlan });
	if (treatment === 'stretch' && at === 'one-site')
		found.push({ kind: 'stretched-to-nowhere', network: id });
	const leavesLayer2 = treatment !== 'stretch' && at === 'both-sites';
	const isNeeded = addresses === 'keep' && arrive === 'running';
	if (leavesLayer2 && isNeeded && keepsAddresses(network))
		found.push({ kind: 'addresses-need-layer-2', network: id });
	return found;
}

/** What two networks claim against each other. */
function betweenTwo(a: Placed<RoleRule>, b: Placed<RoleRule>): readonly Contradiction[] {
	const networks = [a.network.id, b.network.id] as const;
	if (a.network.id === b.network.id) return [{ kind: 'same-id', id: a.network.id }];
	const found: Contradiction[] = [];
	const { vlan, subnet } = a.network;
	const either = a.treatment === 'stretch' || b.treatment === 'stretch';
	if (vlan === b.network.vlan && either && a.treatment !== b.treatment)
		found.push({ kind: 'one-vlan-two-treatments', vlan, networks });
	if (subnet !== '' && subnet === b.network.subnet && vlan !== b.network.vlan)
		found.push({ kind: 'one-subnet-two-networks', subnet, networks });
	return found;
}

function contradictionsIn(placed: readonly Placed<RoleRule>[]): readonly Contradiction[] {
	const pairs = placed.flatMap((a, i) => placed.slice(i + 1).flatMap((b) => betweenTwo(a, b)));
	return [...placed.flatMap(ownContradictions), ...pairs];
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

/**
 * Which networks to stretch, route or keep local.
 *
 * Each network follows its role and the release, unless the user wishes otherwise; only networks whose
 * VMs must keep their addresses at the other site need layer 2. A list that contradicts itself gets no
 * plan but every contradiction.
 *
 * Bias: hosts and VMs of several networks add up, so a host in two stretched networks counts twice;
 * `hosts` is the largest network instead.
 */
export function planVlans<R extends RoleRule>({
	networks,
	roles,
	release
}: {
	readonly networks: readonly Network[];
	readonly roles: Readonly<Record<NetworkRole, R>>;
	readonly release: Version;
}): VlanPlan<R> {
	if (networks.length === 0) return { kind: 'empty' };
	const placed = networks.map((network) => place(network, roles[network.role], release));
	const [first, ...others] = contradictionsIn(placed);
	if (first !== undefined) return { kind: 'contradiction', contradictions: [first, ...others] };
	const stretched = placed.filter(({ treatment }) => treatment === 'stretch');
	return {
		kind: 'plan',
		networks: placed,
		stretched,
		withoutNeed: stretched.filter(({ advised }) => advised !== 'stretch'),
		hosts: Math.max(0, ...stretched.map(({ network }) => network.hosts)),
		vms: sum(stretched.map(({ network }) => network.vms))
	};
}
