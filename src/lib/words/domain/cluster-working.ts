import type { LoadState } from '#lib/calc/site-loss';
import type { TotalsState } from '#lib/calc/totals-load';
import type { ClusterAnswer } from '#lib/scenario/domain/cluster';
import type { LossAnswer } from '#lib/scenario/domain/loss';
import type { TotalsAnswer } from '#lib/scenario/domain/totals';
import { checkFigures, checkName } from './loss';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { ratioPhrase } from './sentences';
import { stateWords } from './totals';
import { count, listWords, plural } from '#lib/words/quantities';
import { capacityWorking, limitIngredients, domainTyped } from './capacity-working';
import type { Working } from '#lib/words/working';

const stateSteps = (name: string, state: LoadState): readonly string[] => [
	`${name}: ${plural(state.vms, 'VM')} ÷ ${plural(state.hosts, 'host')} = ${ratioPhrase(state.ratio.vmsPerHost, 'vms-per-host')}`,
	...state.checks.map(
		(check) =>
			`${name}, ${checkName(check.id)}: ${checkFigures(check)}${check.fits ? '' : ' (does not fit)'}`
	)
];

const LOSS_TITLE = 'The same VMs on the hosts that are left';

const lostStep = ({ loss, hosts }: ClusterAnswer): string =>
	`Lost: ${count(loss.lostHosts)} of ${plural(hosts, 'host')}`;

const totalsStep = (name: string, state: TotalsState): string =>
	`${name}, on ${plural(state.hosts, 'host')}: ${stateWords(state)}${state.over.length === 0 ? '' : ` (does not fit: ${listWords(state.over.map(checkName))})`}`;

const totalsWorking = (
	totals: TotalsAnswer,
	cluster: ClusterAnswer,
	scenario: Scenario
): Working => {
	const { after } = totals.cases[0];
	return {
		title: LOSS_TITLE,
		formula:
			'vCPUs of all VMs ÷ (hosts × cores), and memory of all VMs ÷ (hosts × memory that VMs may have). The hosts that are left must hold both, within the product’s maximums.',
		steps: [
			totalsStep('Before', totals.before),
			lostStep(cluster),
			after === null ? 'After: no host is left' : totalsStep('After', after)
		],
		ingredients: domainTyped(
			['tcpu', 'tmem', 'sockets', 'cores', 'ram', 'hv', 'mover', 'cpumax', 'lose', 'lost'],
			scenario
		)
	};
};

/** How the loss of a site or of hosts was worked out. */
export function lossWorkings(
	{ cluster, totals }: LossAnswer,
	scenario: Scenario
): readonly Working[] {
	if (totals !== null) return [totalsWorking(totals, cluster, scenario)];
	const { first } = cluster.loss;
	return [
		{
			title: LOSS_TITLE,
			formula:
				'VMs per host after = VMs ÷ (hosts − hosts lost). Each host must hold them by CPU, by memory and by the product’s maximums.',
			steps: [
				...stateSteps('Before', first.before),
				lostStep(cluster),
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
