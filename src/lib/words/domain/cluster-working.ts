import type { LoadState } from '#lib/calc/site-loss';
import type { ClusterAnswer } from '#lib/scenario/domain/cluster';
import { checkFigures, checkName } from './loss';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { ratioPhrase } from './sentences';
import { count, plural } from '#lib/words/quantities';
import { capacityWorking, limitIngredients, domainTyped } from './capacity-working';
import type { Working } from '#lib/words/working';

const stateSteps = (name: string, state: LoadState): readonly string[] => [
	`${name}: ${plural(state.vms, 'VM')} ÷ ${plural(state.hosts, 'host')} = ${ratioPhrase(state.ratio.vmsPerHost, 'vms-per-host')}`,
	...state.checks.map(
		(check) =>
			`${name}, ${checkName(check.id)}: ${checkFigures(check)}${check.fits ? '' : ' (does not fit)'}`
	)
];

/** How the loss of a site or of hosts was worked out. */
export function lossWorkings(cluster: ClusterAnswer, scenario: Scenario): readonly Working[] {
	const { first } = cluster.loss;
	return [
		{
			title: 'The same VMs on the hosts that are left',
			formula:
				'VMs per host after = VMs ÷ (hosts − hosts lost). Each host must hold them by CPU, by memory and by the product’s maximums.',
			steps: [
				...stateSteps('Before', first.before),
				`Lost: ${count(cluster.loss.lostHosts)} of ${plural(cluster.hosts, 'host')}`,
				...(first.kind === 'survives'
					? stateSteps('After', first.after)
					: ['After: no host is left'])
			],
			ingredients: [
				...domainTyped(['lose', 'lost'], scenario),
				...limitIngredients(cluster.limits.counted, scenario)
			]
		}
	];
}

/** How the cluster and its stretched half were worked out. */
export const clusterWorkings = (cluster: ClusterAnswer, scenario: Scenario): readonly Working[] => [
	...capacityWorking({ scope: 'the cluster', at: cluster.first, before: [], scenario }),
	...capacityWorking({
		scope: 'the stretched cluster',
		at: cluster.stretched.first,
		before: [
			cluster.size.sites.shared === 'in-halves'
				? `Half of ${plural(cluster.hosts, 'host')}, rounded down, carry load: ${count(cluster.stretched.hosts)}`
				: `The smaller site carries load: ${count(cluster.stretched.hosts)} of ${plural(cluster.hosts, 'host')}`
		],
		scenario
	})
];
