import type { Rung } from '#lib/calc/capacity';
import type { Fraction } from '#lib/calc/exact';
import { MEMORY_OVERHEAD_6_5, VCPUS_PER_CORE_CEILING } from '#lib/facts/sizing';
import { factOf } from '#lib/facts/vsphere';
import type { AtRatio } from '#lib/scenario/domain/domain';
import type { DomainKey, Network } from '#lib/scenario/domain/estate';
import { DOMAIN_QUESTIONS } from '#lib/scenario/questions/domain';
import { remembered } from '#lib/scenario/once';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { asRead } from '#lib/scenario/questions/read-back';
import { limitLabel } from './limits';
import type { LimitId, ScenarioLimit } from '#lib/scenario/domain/limits';
import { asNumber, count, decimal, ofUnit, plural } from '#lib/words/quantities';
import { typedNumber } from '#lib/words/typed-number';
import {
	factIngredient,
	type Ingredient,
	readingIngredient,
	typedInto,
	type Working
} from '#lib/words/working';

export const domainTyped = typedInto(DOMAIN_QUESTIONS);

/** "8 VMs per host" */
export function perHost(ratio: Fraction): string {
	const figure = decimal(asNumber(ratio), 4);
	return `${ofUnit(figure, 'VMs')} per host`;
}

/** (254 - 1) / 1 = 253 hosts */
export function subnetSteps(network: Network): readonly string[] {
	if (network.kind === 'routed' || network.usable === null) return [];
	const { usable, subnet } = network;
	const { prefixLength } = subnet;
	const { reserved, vmknicsPerHost } = network.plan;
	const pool = subnet.kind === 'ipv4' ? subnet.pool : undefined;
	const addresses =
		pool !== undefined
			? `${pool.first} to ${pool.last} = ${plural(usable, 'address', 'addresses')}`
			: `2^(32 − ${prefixLength})${prefixLength >= 31 ? '' : ' − network − broadcast'} = ${plural(usable, 'usable address', 'usable addresses')}`;
	if (usable.lessThan(reserved)) {
		return [addresses, `${count(reserved)} are reserved, so none is left for a host`];
	}
	const hosts = usable.minus(reserved).divToInt(vmknicsPerHost);
	return [
		addresses,
		`(${count(usable)} − ${count(reserved)}) ÷ ${count(vmknicsPerHost)}, rounded down = ${plural(hosts, 'host')}`
	];
}

/** How the limits that come from typed numbers were worked out. */
const OWN_STEPS: Partial<Record<LimitId, (typed: (key: DomainKey) => string) => string>> = {
	memory: (of) =>
		`(${of('ram')} − ${of('hv')}) GiB × ${of('mover')} ÷ (${of('vmram')} GiB + ${of('over')} MiB), rounded down`,
	cores: (of) =>
		`${of('sockets')} × ${of('cores')} cores × ${of('cpumax')} ÷ ${of('vcpu')} vCPU, rounded down`,
	datastore: (of) => `${of('ds')} TiB ÷ ${of('vmdisk')} GiB, rounded down`
};

function rungStep(
	{ limit, vms }: Rung<ScenarioLimit>,
	{ wanted, scenario }: { readonly wanted: Fraction; readonly scenario: Scenario }
): string {
	const read = asRead(DOMAIN_QUESTIONS, scenario);
	const own = OWN_STEPS[limit.id]?.((key) => typedNumber(read(key)));
	const label = own === undefined ? limitLabel(limit) : `${limitLabel(limit)} (${own})`;
	// Where only a part of the printed hosts carries load.
	const part = limit.value.equals(limit.figure) ? '' : `, of which ${count(limit.value)}`;
	const by = {
		vms: '',
		hosts: `${part} × ${perHost(wanted)}, rounded down`,
		'vms-per-host': ', on every host'
	}[limit.counts];
	return `${label}${by} = ${plural(vms, 'VM')}`;
}

/** Rules of thumb and printed figures behind the defaults of the form. */
const BEHIND_DEFAULTS: Partial<Record<LimitId, () => readonly Ingredient[]>> = {
	cores: () => [factIngredient(VCPUS_PER_CORE_CEILING)],
	memory: () =>
		MEMORY_OVERHEAD_6_5.filter(({ vcpus, memoryGb }) => vcpus === 1 && memoryGb === 4).map(
			({ overhead }) => factIngredient(overhead)
		)
};

/** Where one limit has its figure from; several workings quote the same limit. */
const figuresBehind = remembered(({ id, origin }: ScenarioLimit): readonly Ingredient[] =>
	origin.kind === 'fact'
		? [readingIngredient(factOf(origin.fact), origin.value)]
		: (BEHIND_DEFAULTS[id]?.() ?? [])
);

export function limitIngredients(
	limits: readonly ScenarioLimit[],
	scenario: Scenario
): readonly Ingredient[] {
	const keys = limits.flatMap(({ origin }) => (origin.kind === 'yours' ? origin.fields : []));
	return [...domainTyped([...new Set(keys)], scenario), ...limits.flatMap(figuresBehind)];
}

/** One capacity, every limit turned into VMs; nothing where no limit is known. */
export function capacityWorking({
	scope,
	at: { wanted, capacity },
	before,
	scenario
}: {
	/** "the domain", "the cluster" */
	readonly scope: string;
	readonly at: AtRatio;
	/** Steps that come first. */
	readonly before: readonly string[];
	readonly scenario: Scenario;
}): readonly Working[] {
	if (capacity.kind === 'unbounded') return [];
	const { rungs, vms } = capacity;
	const limits = rungs.map(({ limit }) => limit);
	return [
		{
			title: `VMs in ${scope} at ${perHost(wanted)}`,
			formula:
				'Each limit is turned into the VMs it would allow alone: hosts × VMs per host, or VMs as they are. The least of them is the answer.',
			steps: [
				...before,
				...rungs.map((rung) => rungStep(rung, { wanted, scenario })),
				`The least is ${plural(vms, 'VM')}`
			],
			ingredients: [
				...domainTyped(['ratio', 'ratio2', 'per'], scenario),
				...limitIngredients(limits, scenario)
			]
		}
	];
}
