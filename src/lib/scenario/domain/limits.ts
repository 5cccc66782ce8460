import type { Limit, LimitUnit } from '#lib/calc/capacity';
import { exact, type Exact } from '#lib/calc/exact';
import type { AssumedFact } from '#lib/facts/fact';
import type {
	KnownMaximum,
	LimitKey,
	UnknownMaximum,
	VersionValues
} from '#lib/facts/vsphere-values';
import type { DomainKey, DomainValue } from './estate';

/** A printed figure as it is reckoned with, or what a house lays down. */
type Figure = KnownMaximum | AssumedFact<number>;

/** Where a limit's value comes from. */
export type Origin =
	/** A maximum of the product, as its source prints it. */
	| {
			readonly kind: 'fact';
			readonly fact: Figure;
			/** The reading in force, which `disp` may have moved off the catalogue's own. */
			readonly value: number;
	  }
	/** What the user's own numbers come to. */
	| { readonly kind: 'yours'; readonly fields: readonly DomainKey[] };

export type LimitId =
	| 'subnet'
	| 'hosts-per-vcenter'
	| 'vms-per-vcenter'
	| 'hosts-per-datacenter'
	| 'vms-per-datacenter'
	| 'hosts-per-vds'
	| 'hosts-per-cluster'
	| 'your-cluster'
	| 'vms-per-cluster'
	| 'ha-vms-per-host'
	| 'vms-per-host'
	| 'vcpus-per-host'
	| 'vcpus-per-core'
	| 'cores'
	| 'memory'
	| 'datastore'
	| 'house';

export interface ScenarioLimit extends Limit<LimitId> {
	/** The printed figure, over as many of what it counts as there are: 2,500, twice with two vCenters. */
	readonly figure: Exact;
	/** Over how many it holds: vCenters, mostly one. */
	readonly times: Exact;
	readonly origin: Origin;
}

/** Why a limit does not decide the headline although it applies. */
export type Uncounted = 'unverified' | 'if-one-switch';

export interface LimitSet {
	readonly counted: readonly ScenarioLimit[];
	readonly uncounted: readonly { readonly limit: ScenarioLimit; readonly why: Uncounted }[];
	/** Maximums of this version for which no figure is known. */
	readonly unknown: readonly UnknownMaximum[];
}

/** How facts become limits: the user's two policies. */
export interface Policy {
	readonly unverified: DomainValue<'unv'>;
	readonly dispute: DomainValue<'disp'>;
}

/** The figure in force where sources disagree. */
export function readingInForce(fact: Figure, dispute: DomainValue<'disp'>): number {
	if (fact.status === 'assumption') return fact.value;
	const all = [fact.value, ...fact.others];
	const picked = { catalogue: fact.value, lowest: Math.min(...all), highest: Math.max(...all) };
	return picked[dispute];
}

/** Another figure that a source prints for a limit in force. */
export interface Dispute {
	readonly limit: ScenarioLimit;
	readonly fact: KnownMaximum;
	readonly inForce: number;
	readonly other: number;
}

/** Every printed figure other than the one in force. */
export function disputesOf(limit: ScenarioLimit): readonly Dispute[] {
	if (limit.origin.kind !== 'fact') return [];
	const { fact, value: inForce } = limit.origin;
	if (fact.status === 'assumption') return [];
	return [fact.value, ...fact.others]
		.filter((value) => value !== inForce)
		.map((other) => ({ limit, fact, inForce, other }));
}

/** A limit that follows from the user's own numbers. */
export const ownLimit = ({
	id,
	counts,
	value,
	fields
}: Pick<ScenarioLimit, 'id' | 'counts' | 'value'> & {
	readonly fields: readonly DomainKey[];
}): ScenarioLimit => ({
	id,
	counts,
	value,
	figure: value,
	times: exact(1),
	origin: { kind: 'yours', fields }
});

export interface FactLimit {
	readonly id: LimitId;
	readonly key: LimitKey;
	readonly counts: LimitUnit;
	/** How many times the printed figure is there, e.g. once for each vCenter. */
	readonly times?: Exact;
	/** From the printed figure to the limit's own unit, e.g. vCPUs per core to VMs per host. */
	readonly scale?: (figure: Exact) => Exact;
}

export function limitFromFigure(
	{ id, counts, times = exact(1), scale = (figure) => figure }: Omit<FactLimit, 'key'>,
	fact: Figure,
	value: number
): ScenarioLimit {
	const figure = exact(value).times(times);
	return {
		id,
		counts,
		value: scale(figure),
		figure,
		times,
		origin: { kind: 'fact', fact, value }
	};
}

/** What the house lays down on these counts. */
export const houseLimits = (
	{ house = [] }: VersionValues,
	on: readonly LimitUnit[]
): readonly ScenarioLimit[] =>
	house
		.filter(({ counts }) => on.includes(counts))
		.map(({ counts, fact }) => limitFromFigure({ id: 'house', counts }, fact, fact.value));

/** Sorts a version's maximums into counted, shown only, and unknown. */
export function limitsFromFacts(
	version: VersionValues,
	wanted: readonly FactLimit[],
	{ unverified, dispute }: Policy
): LimitSet {
	const counted: ScenarioLimit[] = [];
	const uncounted: LimitSet['uncounted'][number][] = [];
	const unknown: UnknownMaximum[] = [];
	for (const each of wanted) {
		const fact = version.limits[each.key];
		if (fact.status === 'none') {
			unknown.push(fact);
			continue;
		}
		const limit = limitFromFigure(each, fact, readingInForce(fact, dispute));
		if (fact.status === 'unverified' && unverified === 'show') {
			uncounted.push({ limit, why: 'unverified' });
		} else {
			counted.push(limit);
		}
	}
	return { counted, uncounted, unknown };
}

export const joinSets = (...sets: readonly Partial<LimitSet>[]): LimitSet => ({
	counted: sets.flatMap(({ counted = [] }) => counted),
	uncounted: sets.flatMap(({ uncounted = [] }) => uncounted),
	unknown: sets.flatMap(({ unknown = [] }) => unknown)
});
