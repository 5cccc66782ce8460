import { clusterOf } from '#lib/scenario/domain/cluster';
import { domainOf } from '#lib/scenario/domain/domain';
import { lossOf } from '#lib/scenario/domain/loss';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { GROUPS } from '#lib/scenario/sites/rules';
import { verdictOf } from '#lib/scenario/sites/verdict';
import { clusterWorkings, lossWorkings } from '#lib/words/domain/cluster-working';
import { domainWorkings } from '#lib/words/domain/workings';
import { quickWorkings } from '#lib/words/quick';
import { ruleWorking } from '#lib/words/sites/workings';
import type { Working } from '#lib/words/working';

/** How the answers of the whole chain come about, as far as nothing is waited for. */
export function chainWorkings(scenario: Scenario): readonly Working[] {
	const domain = domainOf(scenario);
	const cluster = clusterOf(scenario);
	const loss = lossOf(scenario);
	const verdict = verdictOf(scenario);
	return [
		...(domain.kind === 'ready' ? domainWorkings(domain.value, scenario) : []),
		...(cluster.kind === 'ready' ? clusterWorkings(cluster.value, scenario) : []),
		...(loss.kind === 'ready' ? lossWorkings(loss.value, scenario) : []),
		...quickWorkings(scenario),
		...(verdict.kind === 'ready'
			? GROUPS.flatMap((group) => verdict.value.judged.headline[group].fired).map((ruling) =>
					ruleWorking(ruling, verdict.value)
				)
			: [])
	];
}

/** The same of several: what is worked out alike stands together, under the name of each. */
export function comparedWorkings(
	scenarios: readonly Scenario[],
	names: readonly string[]
): readonly Working[] {
	const all = scenarios.flatMap((scenario, place) =>
		chainWorkings(scenario).map((working) => ({ working, name: names[place] ?? '' }))
	);
	const titles = [...new Set(all.map(({ working }) => working.title))];
	return titles.flatMap((title) =>
		all
			.filter(({ working }) => working.title === title)
			.map(({ working, name }) => ({ ...working, title: `${name}: ${title}` }))
	);
}
