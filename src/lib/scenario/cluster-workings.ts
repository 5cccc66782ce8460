import { exact, fractionToNumber } from '#lib/calc/exact';
import type { LoadState } from '#lib/calc/site-loss';
import type { ClusterAnswer } from './cluster';
import { checkFigures, checkName } from './loss-sentences';
import type { ScenarioText } from './fields';
import { count, decimal } from './wording';
import { factIngredient, typedIngredients, type Working } from './working';

const stateSteps = (name: string, state: LoadState): readonly string[] => [
	`${name}: ${count(state.vms)} VMs ÷ ${count(state.hosts)} hosts = ${decimal(fractionToNumber(state.ratio.vmsPerHost), 2)} VMs per host`,
	...state.checks.map(
		(check) =>
			`${name}, ${checkName(check.id)}: ${checkFigures(check)}${check.fits ? '' : ' (does not fit)'}`
	)
];

const memorySteps = (text: ScenarioText): string =>
	`Memory holds floor((${text.ram} − ${text.hv}) GiB × ${text.mover} ÷ (${text.vmram} GiB + ${text.over} MiB)) VMs per host; cores hold floor(${text.sockets} × ${text.cores} × ${text.cpumax} ÷ ${text.vcpu}).`;

/** How the loss of a site or of hosts was worked out. */
export function lossWorkings(cluster: ClusterAnswer, text: ScenarioText): readonly Working[] {
	const { first } = cluster.loss;
	const facts = cluster.limits.counted.flatMap(({ origin }) =>
		origin.kind === 'fact' ? [factIngredient(origin.fact, origin.value)] : []
	);
	return [
		{
			title: 'The same VMs on the hosts that are left',
			formula:
				'VMs per host after = VMs ÷ (hosts − hosts lost). Each host must hold them by CPU, by memory and by the product’s maximums.',
			steps: [
				memorySteps(text),
				...stateSteps('Before', first.before),
				`Lost: ${count(cluster.loss.lostHosts)} of ${count(cluster.hosts)} hosts`,
				...(first.kind === 'survives'
					? stateSteps('After', first.after)
					: ['After: no host is left'])
			],
			ingredients: [
				...typedIngredients(
					['sockets', 'cores', 'vcpu', 'cpumax', 'ram', 'hv', 'vmram', 'over', 'mover', 'lose'],
					text
				),
				...facts
			]
		}
	];
}

/** Memory that the VMs of one host ask for, in GiB. */
export const memoryNeededGib = (vmsPerHost: number, text: ScenarioText): string =>
	decimal(
		exact(vmsPerHost)
			.times(exact(text.vmram).times(1024).plus(exact(text.over)))
			.dividedBy(1024),
		1
	);
