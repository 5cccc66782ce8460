import type { Rung } from '#lib/calc/capacity';
import { exact, fractionToNumber, type Fraction } from '#lib/calc/exact';
import { usableIpv4Addresses } from '#lib/calc/addressing';
import type { AtRatio, DomainAnswer } from './domain';
import type { ScenarioText } from './fields';
import { limitLabel } from './limit-names';
import type { ScenarioLimit } from './limits';
import { count, decimal } from './wording';
import { factIngredient, type Ingredient, typedIngredients, type Working } from './working';

const ratioText = (ratio: Fraction): string => decimal(fractionToNumber(ratio), 4);

/** (254 - 1) / 1 = 253 hosts */
function subnetStep({ network }: DomainAnswer): readonly string[] {
	if (network.kind === 'routed' || network.subnet.kind === 'ipv6') return [];
	const { prefixLength } = network.subnet;
	const { reserved, vmknicsPerHost } = network.plan;
	const usable = usableIpv4Addresses(prefixLength);
	const kept = prefixLength >= 31 ? '' : ' − network − broadcast';
	const hosts = usable.lessThan(reserved)
		? exact(0)
		: usable.minus(reserved).divToInt(vmknicsPerHost);
	return [
		`2^(32 − ${prefixLength})${kept} = ${count(usable)} usable addresses`,
		`(${count(usable)} − ${count(reserved)}) ÷ ${count(vmknicsPerHost)}, rounded down = ${count(hosts)} hosts`
	];
}

function rungStep({ limit, vms }: Rung<ScenarioLimit>, wanted: Fraction): string {
	if (limit.counts === 'vms') return `${limitLabel(limit)} = ${count(vms)} VMs`;
	const ratio = ratioText(wanted);
	return limit.counts === 'hosts'
		? `${limitLabel(limit)} × ${ratio} VMs per host, rounded down = ${count(vms)} VMs`
		: `${limitLabel(limit)}, on every host = ${count(vms)} VMs`;
}

function ingredientsOf(
	limits: readonly ScenarioLimit[],
	text: ScenarioText
): readonly Ingredient[] {
	const keys = limits.flatMap(({ origin }) => (origin.kind === 'yours' ? origin.fields : []));
	const facts = limits.flatMap(({ origin }) =>
		origin.kind === 'fact' ? [factIngredient(origin.fact, origin.value)] : []
	);
	return [...typedIngredients([...new Set(keys)], text), ...facts];
}

function atRatio(at: AtRatio, domain: DomainAnswer, text: ScenarioText): Working | null {
	if (at.capacity.kind === 'unbounded') return null;
	const { rungs, vms } = at.capacity;
	return {
		title: `VMs in the domain at ${ratioText(at.wanted)} VMs per host`,
		formula:
			'Each limit is turned into the VMs it would allow alone: hosts × VMs per host, or VMs as they are. The least of them is the answer.',
		steps: [
			...subnetStep(domain),
			...rungs.map((rung) => rungStep(rung, at.wanted)),
			`least = ${count(vms)} VMs`
		],
		ingredients: [
			...typedIngredients(['ratio', 'ratio2', 'per'], text),
			...ingredientsOf(
				rungs.map(({ limit }) => limit),
				text
			)
		]
	};
}

/** The working of both answers, every constant with its source. */
export const domainWorkings = (domain: DomainAnswer, text: ScenarioText): readonly Working[] =>
	[domain.first, domain.second].flatMap((at) => {
		const working = atRatio(at, domain, text);
		return working === null ? [] : [working];
	});
