import type { ReverseAnswer } from '#lib/calc/reverse-sizing';
import { exact, fractionToNumber } from '#lib/calc/exact';
import type { DomainAnswer } from '#lib/scenario/domain/domain';
import { limitIngredients } from './capacity-working';
import type { ScenarioText } from '#lib/scenario/questions/all';
import type { WantedAnswer } from '#lib/scenario/domain/wanted';
import { count, decimal } from '#lib/words/quantities';
import { factIngredient, typedIngredients, type Working } from '#lib/words/working';

function steps(answer: ReverseAnswer, vms: string): readonly string[] {
	if (answer.kind === 'no-vm-fits-a-host') return ['No VM fits on a host'];
	const { hosts, vmsPerHost, subnet } = answer;
	return [
		`${vms} VMs ÷ ${decimal(fractionToNumber(vmsPerHost), 4)} VMs per host, rounded up = ${count(hosts)} hosts`,
		'Clusters, vCenters and domains: hosts ÷ hosts allowed or VMs ÷ VMs allowed, rounded up, whichever is more',
		`Addresses: hosts × vmknics + reserved = ${count(subnet.needed)}${subnet.kind === 'ipv4' ? `, and a /${subnet.prefixLength} is the smallest subnet with as many` : ''}`
	];
}

/** What a wanted number of VMs takes, worked out. */
export function wantedWorkings(
	{ wantedVms, first }: WantedAnswer,
	{ limits, version }: DomainAnswer,
	text: ScenarioText
): readonly Working[] {
	const { hostsPerCluster, vmsPerCluster } = version.limits;
	const cluster = [hostsPerCluster, vmsPerCluster].flatMap((fact) =>
		fact.status === 'none' ? [] : [factIngredient(fact)]
	);
	return [
		{
			title: `What ${count(exact(wantedVms))} VMs take`,
			formula:
				'Hosts = VMs ÷ VMs per host, where a host never holds more than its cores, its memory and the product allow. With a site held back, twice as many.',
			steps: steps(first.plain, count(wantedVms)),
			ingredients: [
				...typedIngredients(['want'], text),
				...limitIngredients(limits.counted, text),
				...cluster
			]
		}
	];
}
