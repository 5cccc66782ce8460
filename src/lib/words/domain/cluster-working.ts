import { fractionToNumber } from '#lib/calc/exact';
import type { LoadState } from '#lib/calc/site-loss';
import type { ClusterAnswer } from '#lib/scenario/domain/cluster';
import { checkFigures, checkName } from './loss';
import type { ScenarioText } from '#lib/scenario/questions/all';
import { count, decimal } from '#lib/words/quantities';
import { capacityWorking, limitIngredients } from './capacity-working';
import { typedIngredients, type Working } from '#lib/words/working';

const stateSteps = (name: string, state: LoadState): readonly string[] => [
	`${name}: ${count(state.vms)} VMs ÷ ${count(state.hosts)} hosts = ${decimal(fractionToNumber(state.ratio.vmsPerHost), 2)} VMs per host`,
	...state.checks.map(
		(check) =>
			`${name}, ${checkName(check.id)}: ${checkFigures(check)}${check.fits ? '' : ' (does not fit)'}`
	)
];

/** How the loss of a site or of hosts was worked out. */
export function lossWorkings(cluster: ClusterAnswer, text: ScenarioText): readonly Working[] {
	const { first } = cluster.loss;
	return [
		{
			title: 'The same VMs on the hosts that are left',
			formula:
				'VMs per host after = VMs ÷ (hosts − hosts lost). Each host must hold them by CPU, by memory and by the product’s maximums.',
			steps: [
				...stateSteps('Before', first.before),
				`Lost: ${count(cluster.loss.lostHosts)} of ${count(cluster.hosts)} hosts`,
				...(first.kind === 'survives'
					? stateSteps('After', first.after)
					: ['After: no host is left'])
			],
			ingredients: [
				...typedIngredients(['lose', 'lost'], text),
				...limitIngredients(cluster.limits.counted, text)
			]
		}
	];
}

/** How the cluster and its stretched half were worked out. */
export const clusterWorkings = (cluster: ClusterAnswer, text: ScenarioText): readonly Working[] => [
	...capacityWorking({ scope: 'the cluster', at: cluster.first, before: [], text }),
	...capacityWorking({
		scope: 'the stretched cluster',
		at: cluster.stretched.first,
		before: [
			`Half of ${count(cluster.hosts)} hosts, rounded down, carry load: ${count(cluster.stretched.hosts)}`
		],
		text
	})
];
