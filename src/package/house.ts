import { factOf } from '#lib/facts/vsphere';
import { type Maximum, VSPHERE_VALUES, type VersionValues } from '#lib/facts/vsphere-values';
import type { AssumedFact, MaybeFact } from '#lib/facts/fact';
import { houseOf, withHouse } from '#lib/scenario/domain/releases';
import { count } from '#lib/words/quantities';
import type { Scenario } from './scenario';

/** A figure in the place of one of the catalogue's. */
export interface HouseFact {
	/** Of the limit of a vSphere version that it takes the place of: `'vsphere-8.0-hosts-per-vcenter'`. */
	readonly id: string;
	/** A whole number from 1 to 10,000,000, in the unit of that fact. */
	readonly value: number;
	/** Who says so: it stands in the working in the place of a source. */
	readonly because: string;
}

/** A limit that the catalogue does not have. It binds as the others do, and the least of all is the answer. */
export interface HouseRule {
	/** "One failure domain" */
	readonly label: string;
	/** The hosts or the VMs of one vMotion domain, or the VMs of one host. */
	readonly counts: 'hosts' | 'vms' | 'vms-per-host';
	/** A whole number from 1 to 10,000,000. */
	readonly value: number;
	/** Who says so. */
	readonly because: string;
}

/** What holds in your house. */
export interface House {
	readonly facts?: readonly HouseFact[];
	readonly limits?: readonly HouseRule[];
}

const LARGEST = 10_000_000;

function checked<R extends HouseFact | HouseRule>(rule: R, called: string): R {
	const { value, because } = rule;
	if (!Number.isInteger(value) || value < 1 || value > LARGEST)
		throw new RangeError(`${called}: its value must be a whole number from 1 to ${LARGEST}`);
	if (typeof because !== 'string' || because.trim() === '')
		throw new TypeError(`${called}: it must say who says so`);
	return rule;
}

const REPLACEABLE: ReadonlySet<string> = new Set(
	VSPHERE_VALUES.flatMap(({ limits }) => Object.values(limits).map(({ id }) => id))
);

/** "2,500 hosts (read)", "no figure" */
const before = (fact: MaybeFact<number>): string =>
	fact.status === 'none' ? 'no figure' : `${count(fact.value)} ${fact.unit} (${fact.status})`;

const assumed = (
	fact: Pick<AssumedFact<number>, 'id' | 'label' | 'unit' | 'value' | 'because'>
): AssumedFact<number> => ({ ...fact, kind: 'assumption', status: 'assumption', sources: [] });

function replaced(
	maximum: Maximum,
	rules: ReadonlyMap<string, HouseFact>
): Maximum | AssumedFact<number> {
	const rule = rules.get(maximum.id);
	if (rule === undefined) return maximum;
	const fact = factOf(maximum);
	return assumed({
		id: fact.id,
		label: `${fact.label} (house rule)`,
		unit: fact.unit,
		value: rule.value,
		because: `${rule.because}; in the place of ${before(fact)}.`
	});
}

const UNITS = { hosts: 'hosts', vms: 'VMs', 'vms-per-host': 'VMs per host' } as const;

/**
 * The same scenario, answered with your own figures: in the place of the catalogue's and beside them. Rules of an earlier
 * call are forgotten. Every working that uses one says so, and so does `answers(scenario).house`.
 *
 * @throws {TypeError} for an id that no limit of a vSphere version has (`findFacts` of metrospan/facts finds them), for one
 * that stands there twice, and for a rule that nobody answers for.
 * @throws {RangeError} for a value that is no whole number from 1 to 10,000,000.
 */
export function withHouseRules(scenario: Scenario, { facts = [], limits = [] }: House): Scenario {
	const rules = new Map<string, HouseFact>();
	for (const fact of facts) {
		if (!REPLACEABLE.has(fact.id))
			throw new TypeError(`${fact.id}: no limit of a vSphere version has this id`);
		if (rules.has(fact.id)) throw new TypeError(`${fact.id}: it is replaced twice`);
		rules.set(fact.id, checked(fact, fact.id));
	}
	const house = limits.map((rule, index) => {
		if (!Object.hasOwn(UNITS, rule.counts))
			throw new TypeError(`${rule.label}: it must count ${Object.keys(UNITS).join(', ')}`);
		const { label, value, because, counts } = checked(rule, rule.label);
		const fact = assumed({
			id: `house-${index + 1}`,
			label: `${label} (house rule)`,
			unit: UNITS[counts],
			value,
			because
		});
		return { counts, fact };
	});
	const releases = VSPHERE_VALUES.map((release): VersionValues => {
		const entries = Object.entries(release.limits).map(([key, maximum]) => [
			key,
			replaced(maximum, rules)
		]);
		// fromEntries forgets the keys, which stay as they are.
		return { ...release, limits: Object.fromEntries(entries) as VersionValues['limits'], house };
	});
	return withHouse(scenario, { releases });
}

/** The rules that hold for the release of a scenario, in words; none where it has no house. */
export function houseSentences(scenario: Scenario): readonly string[] {
	const release = houseOf(scenario)?.releases.find(({ id }) => id === scenario.vs);
	if (release === undefined) return [];
	return [
		...Object.values(release.limits),
		...(release.house ?? []).map(({ fact }) => fact)
	].flatMap((fact) =>
		fact.status === 'assumption'
			? [`${fact.label}: ${count(fact.value)} ${fact.unit}. ${fact.because}`]
			: []
	);
}
