import type { ReverseAnswer } from '#lib/calc/reverse-sizing';
import type { DomainAnswer } from '#lib/scenario/domain/domain';
import { limitIngredients, domainTyped } from './capacity-working';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import type { WantedAnswer } from '#lib/scenario/domain/wanted';
import { asNumber, count, decimal } from '#lib/words/quantities';
import { factIngredient, type Working } from '#lib/words/working';

function steps(answer: ReverseAnswer, vms: string): readonly string[] {
	if (answer.kind === 'no-vm-fits-a-host') return ['No VM fits on a host'];
	const { hosts, vmsPerHost, subnet } = answer;
	return [
		`${vms} VMs ÷ ${decimal(asNumber(vmsPerHost), 4)} VMs per host, rounded up = ${count(hosts)} hosts`,
		'Clusters, vCenters and domains: hosts ÷ hosts allowed or VMs ÷ VMs allowed, rounded up, whichever is more',
		...(subnet === null
			? []
			: [
					`Addresses: hosts × vmknics + reserved = ${count(subnet.needed)}${subnet.kind === 'ipv4' ? `, and a /${subnet.prefixLength} is the smallest subnet with as many` : ''}`
				])
	];
}

/** What a wanted number of VMs takes, worked out. */
export function wantedWorkings(
	{ wantedVms, first }: WantedAnswer,
	{ limits, version }: DomainAnswer,
	scenario: Scenario
): readonly Working[] {
	const { hostsPerCluster, vmsPerCluster } = version.limits;
	const cluster = [hostsPerCluster, vmsPerCluster].flatMap((fact) =>
		fact.status === 'none' ? [] : [factIngredient(fact)]
	);
	return [
		{
			title: `What ${count(wantedVms)} VMs take`,
			formula:
				'Hosts = VMs ÷ VMs per host, where a host never holds more than its cores, its memory and the product allow. With a site held back, twice as many.',
			steps: steps(first.plain, count(wantedVms)),
			ingredients: [
				...domainTyped(['want'], scenario),
				...limitIngredients(limits.counted, scenario),
				...cluster
			]
		}
	];
}
