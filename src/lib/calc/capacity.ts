import {
	ceilDivide,
	compareFractions,
	exact,
	type Exact,
	floorTimes,
	type Fraction,
	fraction,
	lesserFraction,
	smallest
} from './exact';

/** What a limit counts: hosts in the scope, VMs in the scope, or VMs on one host. */
export type LimitUnit = 'hosts' | 'vms' | 'vms-per-host';

/** One thing that bounds how many VMs a scope (a vMotion domain, a cluster) can hold. */
export interface Limit<Id extends string = string> {
	readonly id: Id;
	readonly counts: LimitUnit;
	/** Zero or more. */
	readonly value: Exact;
}

/** A limit as VMs, were it the only one. */
export interface Rung<L extends Limit = Limit> {
	readonly limit: L;
	readonly vms: Exact;
	/** How far away it is, in what it counts. */
	readonly slack: Slack;
}

/** How much further a limit lies than the answer. */
export type Slack =
	| { readonly kind: 'binds' }
	/** `vms` more VMs, on `hosts` more whole hosts (0 or more) at the consolidation ratio in force. */
	| { readonly kind: 'in-scope'; readonly vms: Exact; readonly hosts: Exact }
	/** VMs that one host could hold beyond those planned on it: another host would bring its own. */
	| { readonly kind: 'on-each-host'; readonly vms: Fraction }
	/** Every host that there may be is full, so only larger hosts come nearer. */
	| { readonly kind: 'with-larger-hosts' };

export type Capacity<L extends Limit = Limit> =
	| {
			readonly kind: 'bounded';
			readonly vms: Exact;
			/**
			 * Hosts it takes to run them: the last one may be part-filled. Where hosts run out, or no VM fits on one, those
			 * that there may be.
			 */
			readonly hosts: Exact;
			/** VMs per host in force: the wanted ratio, or less where a host cannot hold it. */
			readonly vmsPerHost: Fraction;
			/** Smallest first. */
			readonly rungs: readonly Rung<L>[];
			/** Every limit that is reached at the same number of VMs. */
			readonly binding: readonly [Rung<L>, ...Rung<L>[]];
			readonly next: Rung<L> | null;
	  }
	/** No limit on hosts or VMs is known, so there is no number to give. */
	| { readonly kind: 'unbounded'; readonly vmsPerHost: Fraction };

const valuesOf = (limits: readonly Limit[], counts: LimitUnit): readonly Exact[] =>
	limits.filter((limit) => limit.counts === counts).map((limit) => limit.value);

const smallestOf = (values: readonly Exact[]): Exact | null =>
	values[0] === undefined ? null : smallest(values[0], ...values.slice(1));

/** VMs that one limit allows alone; null for a per-host limit while nothing bounds the hosts, or no host is left. */
export function vmsAllowed(
	{ counts, value }: Limit,
	wanted: Fraction,
	hostCeiling: Exact | null
): Exact | null {
	if (counts === 'vms') return value.floor();
	if (counts === 'hosts') return floorTimes(value, wanted);
	// A host that holds nothing leaves nothing, however many hosts there are.
	if (value.isZero()) return value;
	return hostCeiling === null || hostCeiling.isZero() ? null : hostCeiling.times(value).floor();
}

/** One limit, and the VMs it would allow alone. */
export interface AllowedAlone<L extends Limit = Limit> {
	readonly limit: L;
	readonly vms: Exact;
}

export type Allowed<L extends Limit = Limit> =
	| {
			readonly kind: 'bounded';
			readonly vms: Exact;
			/** Smallest first. */
			readonly alone: readonly [AllowedAlone<L>, ...AllowedAlone<L>[]];
			/** Every limit that is reached at the same number of VMs. */
			readonly binding: readonly AllowedAlone<L>[];
	  }
	| { readonly kind: 'unbounded' };

/**
 * How many VMs a scope holds at a wanted consolidation ratio, and which limit says so.
 *
 * Each limit is turned into the VMs it would allow alone: hosts x ratio for a limit on hosts, itself for
 * a limit on VMs, (hosts that the host limits leave) x itself for a limit per host. The least of them
 * is the answer; equal ones bind together. Exact: a floor never loses a VM to a binary fraction.
 */
export function allowedVms<L extends Limit>(wanted: Fraction, limits: readonly L[]): Allowed<L> {
	const hostCeiling = smallestOf(valuesOf(limits, 'hosts'));
	const [first, ...others] = limits
		.map((limit) => ({ limit, vms: vmsAllowed(limit, wanted, hostCeiling) }))
		.filter((each): each is AllowedAlone<L> => each.vms !== null)
		.sort((a, b) => a.vms.comparedTo(b.vms));
	if (first === undefined) return { kind: 'unbounded' };
	const alone = [first, ...others] as const;
	const { vms } = first;
	return { kind: 'bounded', vms, alone, binding: alone.filter((each) => each.vms.equals(vms)) };
}

/** The same with the way to the next limit: what a page shows of an answer in force. */
export function capacity<L extends Limit>(wanted: Fraction, limits: readonly L[]): Capacity<L> {
	const perHost = smallestOf(valuesOf(limits, 'vms-per-host'));
	const vmsPerHost = perHost === null ? wanted : lesserFraction(wanted, fraction(perHost));
	const allowed = allowedVms(wanted, limits);
	if (allowed.kind === 'unbounded') return { kind: 'unbounded', vmsPerHost };
	const { vms, alone } = allowed;
	const noneFits = vmsPerHost.over.isZero();
	const hostsRunOut = allowed.binding.some(({ limit }) => limit.counts === 'hosts');
	const hosts =
		noneFits || hostsRunOut
			? (smallestOf(valuesOf(limits, 'hosts')) ?? NONE)
			: ceilDivide(vms, vmsPerHost);
	const full = noneFits || allowed.binding.every(({ limit }) => limit.counts === 'vms-per-host');
	const slackOf = full ? slackOfFull : slackOfOpen;
	const rungs = alone.map((each) => ({
		...each,
		slack: each.vms.equals(vms) ? BINDS : slackOf(each, { vms, hosts, vmsPerHost })
	}));
	const [bound, ...others] = rungs.filter(({ slack }) => slack.kind === 'binds');
	return {
		kind: 'bounded',
		vms,
		hosts,
		vmsPerHost,
		rungs,
		// The first of them equals the least, so the list is never empty.
		binding: [bound as Rung<L>, ...others],
		next: rungs.find(({ slack }) => slack.kind !== 'binds') ?? null
	};
}

const BINDS = { kind: 'binds' } as const;

interface InForce {
	readonly vms: Exact;
	readonly hosts: Exact;
	readonly vmsPerHost: Fraction;
}

const onEachHost = (holds: Exact, { over, under }: Fraction): Slack => ({
	kind: 'on-each-host',
	vms: fraction(holds.times(under).minus(over), under)
});

/** Where every host is full. */
const slackOfFull = ({ limit }: AllowedAlone, { vmsPerHost }: InForce): Slack =>
	limit.counts === 'vms-per-host'
		? onEachHost(limit.value, vmsPerHost)
		: { kind: 'with-larger-hosts' };

/** Where hosts or VMs run out before the hosts are full. */
function slackOfOpen({ limit, vms }: AllowedAlone, inForce: InForce): Slack {
	const { vmsPerHost } = inForce;
	if (limit.counts === 'vms-per-host' && compareFractions(vmsPerHost, fraction(limit.value)) < 0) {
		return onEachHost(limit.value, vmsPerHost);
	}
	const more = vms.minus(inForce.vms);
	const hosts =
		limit.counts === 'hosts'
			? limit.value.minus(inForce.hosts)
			: floorTimes(more, { over: vmsPerHost.under, under: vmsPerHost.over });
	return { kind: 'in-scope', vms: more, hosts };
}

const NONE = exact(0);

export type SubnetTipping<L extends Limit = Limit> =
	/** The subnet is the limit at every ratio up to this one, and `then` takes over above it. */
	| { readonly kind: 'up-to'; readonly vmsPerHost: Fraction; readonly then: L }
	/** A limit on hosts is as small or smaller, so the subnet binds at no ratio. */
	| { readonly kind: 'never'; readonly because: L }
	/** Nothing else bounds the domain. */
	| { readonly kind: 'always' };

/**
 * The consolidation ratio up to which the vMotion subnet, not anything else, limits the domain.
 *
 * The subnet allows hosts x ratio. A limit on VMs overtakes it at VMs / hosts; a limit per host at
 * itself; a limit on hosts is either below it at every ratio or at none.
 */
export function subnetTipping<L extends Limit>(
	subnetHosts: Exact,
	others: readonly L[]
): SubnetTipping<L> {
	const fewer = others.find(
		(limit) => limit.counts === 'hosts' && limit.value.lessThan(subnetHosts)
	);
	if (fewer !== undefined) return { kind: 'never', because: fewer };
	const crossings = others
		.filter((limit) => limit.counts !== 'hosts')
		.map((limit) => ({
			then: limit,
			vmsPerHost: fraction(limit.value, limit.counts === 'vms' ? subnetHosts : exact(1))
		}))
		.filter(({ vmsPerHost }) => !vmsPerHost.under.isZero());
	const [first, ...rest] = crossings;
	if (first === undefined) return { kind: 'always' };
	const soonest = rest.reduce(
		(a, b) => (lesserFraction(a.vmsPerHost, b.vmsPerHost) === a.vmsPerHost ? a : b),
		first
	);
	return { kind: 'up-to', ...soonest };
}
