import type { Rung } from '#lib/calc/capacity';
import { usableIpv4Addresses } from '#lib/calc/addressing';
import { type Fraction, fractionToNumber } from '#lib/calc/exact';
import { MEMORY_OVERHEAD_6_5, VCPUS_PER_CORE_CEILING } from '#lib/facts/sizing';
import type { AtRatio } from '#lib/scenario/domain/domain';
import type { Network } from '#lib/scenario/domain/estate';
import type { ScenarioText } from '#lib/scenario/questions/all';
import { limitLabel } from './limits';
import type { LimitId, ScenarioLimit } from '#lib/scenario/domain/limits';
import { count, decimal } from '#lib/words/quantities';
import {
	factIngredient,
	type Ingredient,
	typedIngredients,
	type Working
} from '#lib/words/working';

const ratioText = (ratio: Fraction): string => decimal(fractionToNumber(ratio), 4);

/** (254 - 1) / 1 = 253 hosts */
export function subnetSteps(network: Network): readonly string[] {
	if (network.kind === 'routed' || network.subnet.kind === 'ipv6') return [];
	const { prefixLength } = network.subnet;
	const { reserved, vmknicsPerHost } = network.plan;
	const usable = usableIpv4Addresses(prefixLength);
	const addresses = `2^(32 − ${prefixLength})${prefixLength >= 31 ? '' : ' − network − broadcast'} = ${count(usable)} usable addresses`;
	if (usable.lessThan(reserved)) {
		return [addresses, `${count(reserved)} are reserved, so none is left for a host`];
	}
	const hosts = usable.minus(reserved).divToInt(vmknicsPerHost);
	return [
		addresses,
		`(${count(usable)} − ${count(reserved)}) ÷ ${count(vmknicsPerHost)}, rounded down = ${count(hosts)} hosts`
	];
}

/** How the limits that come from typed numbers were worked out. */
const OWN_STEPS: Partial<Record<LimitId, (text: ScenarioText) => string>> = {
	memory: ({ ram, hv, mover, vmram, over }) =>
		`(${ram} − ${hv}) GiB × ${mover} ÷ (${vmram} GiB + ${over} MiB), rounded down`,
	cores: ({ sockets, cores, cpumax, vcpu }) =>
		`${sockets} × ${cores} cores × ${cpumax} ÷ ${vcpu} vCPU, rounded down`,
	datastore: ({ ds, vmdisk }) => `${ds} TiB ÷ ${vmdisk} GiB, rounded down`
};

function rungStep(
	{ limit, vms }: Rung<ScenarioLimit>,
	{ wanted, text }: { readonly wanted: Fraction; readonly text: ScenarioText }
): string {
	const own = OWN_STEPS[limit.id]?.(text);
	const label = own === undefined ? limitLabel(limit) : `${limitLabel(limit)} (${own})`;
	const by = {
		vms: '',
		hosts: ` × ${ratioText(wanted)} VMs per host, rounded down`,
		'vms-per-host': ', on every host'
	}[limit.counts];
	return `${label}${by} = ${count(vms)} VMs`;
}

/** Rules of thumb and printed figures behind the defaults of the form. */
const BEHIND_DEFAULTS: Partial<Record<LimitId, readonly Ingredient[]>> = {
	cores: [factIngredient(VCPUS_PER_CORE_CEILING)],
	memory: MEMORY_OVERHEAD_6_5.filter(({ vcpus, memoryGb }) => vcpus === 1 && memoryGb === 4).map(
		({ overhead }) => factIngredient(overhead)
	)
};

export function limitIngredients(
	limits: readonly ScenarioLimit[],
	text: ScenarioText
): readonly Ingredient[] {
	const keys = limits.flatMap(({ origin }) => (origin.kind === 'yours' ? origin.fields : []));
	const facts = limits.flatMap(({ id, origin }) =>
		origin.kind === 'fact'
			? [factIngredient(origin.fact, origin.value)]
			: (BEHIND_DEFAULTS[id] ?? [])
	);
	return [...typedIngredients([...new Set(keys)], text), ...facts];
}

/** One capacity, every limit turned into VMs; nothing where no limit is known. */
export function capacityWorking({
	scope,
	at: { wanted, capacity },
	before,
	text
}: {
	/** "the domain", "the cluster" */
	readonly scope: string;
	readonly at: AtRatio;
	/** Steps that come first. */
	readonly before: readonly string[];
	readonly text: ScenarioText;
}): readonly Working[] {
	if (capacity.kind === 'unbounded') return [];
	const { rungs, vms } = capacity;
	const limits = rungs.map(({ limit }) => limit);
	return [
		{
			title: `VMs in ${scope} at ${ratioText(wanted)} VMs per host`,
			formula:
				'Each limit is turned into the VMs it would allow alone: hosts × VMs per host, or VMs as they are. The least of them is the answer.',
			steps: [
				...before,
				...rungs.map((rung) => rungStep(rung, { wanted, text })),
				`The least is ${count(vms)} VMs`
			],
			ingredients: [
				...typedIngredients(['ratio', 'ratio2', 'per'], text),
				...limitIngredients(limits, text)
			]
		}
	];
}
