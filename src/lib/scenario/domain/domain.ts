import {
	type Allowed,
	allowedVms,
	capacity,
	type Capacity,
	subnetTipping,
	type SubnetTipping
} from '#lib/calc/capacity';
import { smallestSubnet, type SmallestSubnet } from '#lib/calc/addressing';
import { exact, type Exact, type Fraction } from '#lib/calc/exact';
import type { HostSpec, VmSpec } from '#lib/calc/host-load';
import type { UnknownMaximum, VersionValues } from '#lib/facts/vsphere-values';
import { once } from '#lib/scenario/once';
import { andThen, joinParts, type Part, ready } from '#lib/scenario/part';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { CROSSES_VCENTERS_FROM, domainLimits } from './domain-limits';
import {
	type Hardware,
	hardwareOf,
	isFrom,
	type Network,
	networkOf,
	type Ratios,
	ratiosOf,
	storageOf,
	type DomainValue,
	versionOf,
	withDomainValues
} from './estate';
import {
	type Dispute,
	disputesOf,
	limitFromFigure,
	type LimitId,
	type LimitSet,
	type ScenarioLimit,
	type Uncounted
} from './limits';

export type DomainCapacity = Capacity<ScenarioLimit>;

/** The domain at one of the two ratios that are compared. */
export interface AtRatio {
	readonly wanted: Fraction;
	readonly capacity: DomainCapacity;
}

/** What the answer would be under other limits. */
export type OtherAnswer = DomainCapacity | Allowed<ScenarioLimit>;

/** A limit that is not counted, with the answers it would give. */
export interface Sooner {
	readonly limit: ScenarioLimit;
	readonly why: Uncounted;
	readonly first: Allowed<ScenarioLimit>;
	readonly second: Allowed<ScenarioLimit>;
	/** Whether counting it would lower either answer. */
	readonly binds: 'would-bind' | 'would-not-bind';
}

/** Another printed figure, with the answers under it. */
export interface OtherFigure {
	readonly dispute: Dispute;
	readonly first: Allowed<ScenarioLimit>;
	readonly second: Allowed<ScenarioLimit>;
	/** Whether either answer would be another one. */
	readonly effect: 'changes-the-answer' | 'no-effect';
}

/** Something the answer rests on that the reader should know. */
export type Remark =
	| 'routed-unsupported'
	| 'one-vcenter-before-6.0'
	| 'all-addresses-reserved'
	| 'one-host-cannot-migrate'
	| 'ipv6-does-not-bind'
	| 'no-maximum-known';

/** A VM that no host holds. */
export interface Oversize {
	readonly vm: VmSpec;
	readonly host: HostSpec;
	/** What of a host holds none. */
	readonly because: readonly LimitId[];
	/** Its memory in GiB, had the number been meant in MiB; null where that is no likely slip. */
	readonly ifMib: Exact | null;
}

export interface DomainAnswer {
	readonly version: VersionValues;
	readonly network: Network;
	readonly ratios: Ratios;
	readonly limits: LimitSet;
	readonly first: AtRatio;
	readonly second: AtRatio;
	/** null where a VM fits on a host. */
	readonly oversize: Oversize | null;
	/** The smallest subnet with addresses for two hosts, where the one that was typed has fewer; else null. */
	readonly forTwoHosts: SmallestSubnet | null;
	/** null where no subnet bounds the domain. */
	readonly tipping: SubnetTipping<ScenarioLimit> | null;
	readonly sooner: readonly Sooner[];
	readonly otherFigures: readonly OtherFigure[];
	readonly unknown: readonly UnknownMaximum[];
	readonly remarks: readonly Remark[];
}

/** Where nothing bounds the answer any number is less. */
const vmsOf = (result: OtherAnswer): number =>
	result.kind === 'bounded' ? result.vms.toNumber() : Infinity;

function soonerOf(
	{ counted, uncounted }: LimitSet,
	{ first, second }: { readonly first: AtRatio; readonly second: AtRatio }
): readonly Sooner[] {
	return uncounted.map(({ limit, why }) => {
		const at = ({ wanted }: AtRatio) => allowedVms(wanted, [...counted, limit]);
		const [one, two] = [at(first), at(second)];
		const lowers = vmsOf(one) < vmsOf(first.capacity) || vmsOf(two) < vmsOf(second.capacity);
		return { limit, why, first: one, second: two, binds: lowers ? 'would-bind' : 'would-not-bind' };
	});
}

/** The same limit under another figure: its own unit scales with it. */
function withFigure(limit: ScenarioLimit, { fact, inForce, other }: Dispute): ScenarioLimit {
	return limitFromFigure(
		{
			id: limit.id,
			counts: limit.counts,
			times: limit.times,
			scale: () => limit.value.times(other).dividedBy(inForce).floor()
		},
		fact,
		other
	);
}

function otherFiguresOf(
	counted: readonly ScenarioLimit[],
	{ first, second }: { readonly first: AtRatio; readonly second: AtRatio }
): readonly OtherFigure[] {
	return counted.flatMap(disputesOf).map((dispute) => {
		const changed = counted.map((limit) =>
			limit === dispute.limit ? withFigure(limit, dispute) : limit
		);
		const [one, two] = [allowedVms(first.wanted, changed), allowedVms(second.wanted, changed)];
		const same = vmsOf(one) === vmsOf(first.capacity) && vmsOf(two) === vmsOf(second.capacity);
		return {
			dispute,
			first: one,
			second: two,
			effect: same ? 'no-effect' : 'changes-the-answer'
		};
	});
}

function remarksOf(
	version: VersionValues,
	network: Network,
	{
		vcenters,
		subnetHosts
	}: { readonly vcenters: DomainValue<'vcs'>; readonly subnetHosts: number | null }
): readonly Remark[] {
	const old = !isFrom(version.id, CROSSES_VCENTERS_FROM);
	const remarks: readonly (Remark | false)[] = [
		old && network.kind === 'routed' && 'routed-unsupported',
		old && Number(vcenters) > 1 && 'one-vcenter-before-6.0',
		subnetHosts === 0 && 'all-addresses-reserved',
		subnetHosts === 1 && 'one-host-cannot-migrate',
		network.kind === 'subnet' && subnetHosts === null && 'ipv6-does-not-bind',
		version.limits.hostsPerVcenter.status === 'none' && 'no-maximum-known'
	];
	return remarks.filter((remark): remark is Remark => remark !== false);
}

/** Sizes of VMs in MiB, as lists of them print, are multiples of this. */
const ROUND_MIB = 256;

function oversizeOf({ host, vm }: Hardware, counted: readonly ScenarioLimit[]): Oversize | null {
	const because = counted
		.filter(({ counts, value }) => counts === 'vms-per-host' && value.isZero())
		.map(({ id }) => id);
	if (because.length === 0) return null;
	const gib = vm.memoryMib.dividedBy(1024);
	const slip = because.includes('memory') && gib.modulo(ROUND_MIB).isZero();
	return { vm, host, because, ifMib: slip ? gib.dividedBy(1024) : null };
}

const TWO = exact(2);

const forTwoHostsOf = (
	network: Network,
	subnet: ScenarioLimit | undefined
): SmallestSubnet | null =>
	network.kind === 'routed' || subnet === undefined || subnet.value.greaterThanOrEqualTo(TWO)
		? null
		: smallestSubnet(TWO, network.plan);

/** VMs in one vMotion domain at both ratios, what binds, and what would. */
export const domainOf = once((scenario: Scenario): Part<DomainAnswer> => {
	const options = withDomainValues(scenario, ['vs', 'vcs', 'vds', 'unv', 'disp'], ready);
	return andThen(
		joinParts(
			networkOf(scenario),
			ratiosOf(scenario),
			hardwareOf(scenario),
			storageOf(scenario),
			options
		),
		([network, ratios, hardware, storage, typed]) => {
			const version = versionOf(scenario, typed.vs);
			const limits = domainLimits({
				version,
				network,
				hardware,
				storage,
				vcenters: exact(typed.vcs),
				vds: typed.vds,
				policy: { unverified: typed.unv, dispute: typed.disp }
			});
			const at = (wanted: Fraction): AtRatio => ({
				wanted,
				capacity: capacity(wanted, limits.counted)
			});
			const compared = { first: at(ratios.first.vmsPerHost), second: at(ratios.second.vmsPerHost) };
			const subnet = limits.counted.find(({ id }) => id === 'subnet');
			const others = limits.counted.filter(({ id }) => id !== 'subnet');
			return ready({
				version,
				network,
				ratios,
				limits,
				...compared,
				oversize: oversizeOf(hardware, limits.counted),
				forTwoHosts: forTwoHostsOf(network, subnet),
				tipping: subnet === undefined ? null : subnetTipping(subnet.value, others),
				sooner: soonerOf(limits, compared),
				otherFigures: otherFiguresOf(limits.counted, compared),
				unknown: limits.unknown,
				remarks: remarksOf(version, network, {
					vcenters: typed.vcs,
					subnetHosts: subnet?.value.toNumber() ?? null
				})
			});
		}
	);
});
