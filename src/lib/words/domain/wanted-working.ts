import type { ReverseAnswer } from '#lib/calc/reverse-sizing';
import { factOf } from '#lib/facts/vsphere';
import type { DomainAnswer } from '#lib/scenario/domain/domain';
import { limitIngredients, domainTyped, perHost } from './capacity-working';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import type { WantedAnswer } from '#lib/scenario/domain/wanted';
import { count, plural } from '#lib/words/quantities';
import { factIngredient, type Working } from '#lib/words/working';

function reserveStep(heldBack: WantedAnswer['heldBack'], { carrying, hosts, clusters }: Sized) {
	switch (heldBack.kind) {
		case 'half':
			return `Half held back: ${count(carrying)} × 2 = ${plural(hosts, 'host')}`;
		case 'larger-site':
			return `The larger site may be lost: ${count(carrying)} × (${count(heldBack.larger)} + ${count(heldBack.smaller)}) ÷ ${count(heldBack.smaller)}, rounded up = ${plural(hosts, 'host')}`;
		case 'hosts':
			return `Held back: ${count(carrying)} + ${clusters.kind === 'counted' ? plural(clusters.scopes, 'cluster') : 'one cluster'} × ${count(heldBack.hosts)} = ${plural(hosts, 'host')}`;
	}
}

type Sized = Extract<ReverseAnswer, { kind: 'sized' }>;

function steps({ wantedVms, heldBack, first }: WantedAnswer): readonly string[] {
	const { plain, heldBack: held } = first;
	if (plain.kind !== 'sized') return ['No VM fits on a host'];
	const { hosts, vmsPerHost, subnet } = plain;
	return [
		`${plural(wantedVms, 'VM')} ÷ ${perHost(vmsPerHost)}, rounded up = ${plural(hosts, 'host')}`,
		...(held.kind === 'sized' ? [reserveStep(heldBack, held)] : []),
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
	wanted: WantedAnswer,
	{ limits, version }: DomainAnswer,
	scenario: Scenario
): readonly Working[] {
	const { hostsPerCluster, vmsPerCluster } = version.limits;
	const cluster = [hostsPerCluster, vmsPerCluster].flatMap((fact) =>
		fact.status === 'none' ? [] : [factIngredient(factOf(fact))]
	);
	return [
		{
			title: `What ${plural(wanted.wantedVms, 'VM')} ${wanted.wantedVms.equals(1) ? 'takes' : 'take'}`,
			formula:
				'Hosts = VMs ÷ VMs per host, where a host never holds more than its cores, its memory and the product allow. What may be lost is held back on top: a site, or so many hosts of each cluster.',
			steps: steps(wanted),
			ingredients: [
				...domainTyped(['want', 'lose', 'lost'], scenario),
				...limitIngredients(limits.counted, scenario),
				...cluster
			]
		}
	];
}
