import { pathOf } from '#lib/scenario/path/path';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { circuitOf } from '#lib/scenario/sites/circuit';
import { sitesEstateOf } from '#lib/scenario/sites/estate';
import { planOf } from '#lib/scenario/sites/plan';
import { portsOf } from '#lib/scenario/sites/ports';
import { reachOf } from '#lib/scenario/sites/reach';
import { remediesOf } from '#lib/scenario/sites/remedies';
import { replicationOf } from '#lib/scenario/sites/replication';
import { GROUPS, rulingsOf } from '#lib/scenario/sites/rules';
import { creditRows, writesOf } from '#lib/scenario/sites/storage';
import { churnOf } from '#lib/scenario/evacuation/churn';
import { tippingOf } from '#lib/scenario/sites/tipping';
import { type VerdictAnswer, verdictOf } from '#lib/scenario/sites/verdict';
import { measuredSentence, pathSentence } from '#lib/words/path/sentences';
import { distanceSentence } from '#lib/words/path/distance';
import { pathWorking } from '#lib/words/path/working';
import { count, significant } from '#lib/words/quantities';
import { fromPart, type Statement, statement, statements } from '#lib/words/statement';
import type { Working } from '#lib/words/working';
import { contradictionSentence, overRoutedSentence, planSentence, reasonWords } from './plan';
import { afterLossSentence, alternativeSentence, readdressingRow } from './alternatives';
import { circuitAside } from './circuit';
import { asyncHeadline } from './copies';
import { mapNote, mapSentence, mapTitle } from './map';
import { estateAnswer, overfullAnswer, stretchedAnswer } from './beside-verdict';
import { estateWords } from './first-answer';
import { moveHeadline, moveRemarks } from './ports';
import { shortVerdict } from './retold';
import { remedySentence } from './remedies';
import { stormSentence, writeSentences } from './storage';
import { churnSentences } from '#lib/words/evacuation/churn';
import { breadthSentence, claimSentence, slopeSentence, stepSentence } from './tipping';
import {
	asides,
	figuresSentence,
	missingWords,
	outcomeWord,
	quickestSentence,
	standingWords,
	supportSentence,
	verdictHeadline
} from './verdict';
import {
	budgetWorking,
	mtuWorking,
	planWorking,
	portsWorking,
	productsWorking,
	ruleWorking
} from './workings';

const markWords = (verdict: VerdictAnswer): readonly string[] =>
	GROUPS.map((group) => {
		const part = verdict.judged.headline[group];
		const { kind, binding } = part;
		if (kind === 'waits') return `${outcomeWord(part)}: ${missingWords(part, verdict)}`;
		return binding === null
			? `${outcomeWord(part)}: nothing`
			: `${outcomeWord(part)}: ${binding.rule.name}. ${figuresSentence(binding)} [${standingWords(binding, verdict)}]`;
	});

const sayVerdict = (scenario: Scenario): readonly Statement[] =>
	fromPart('sites', verdictOf(scenario), (verdict) => {
		const { judged, plan, sites } = verdict;
		return [
			...statement('sites', verdictHeadline(verdict)),
			...statement('sites short', shortVerdict(verdict)),
			...statement('sites support', supportSentence(verdict)),
			...statements('sites marks', markWords(verdict)),
			...statements(
				'sites asides',
				asides(verdict).map(({ standing, sentence }) => `[${standing}] ${sentence}`)
			),
			...statement('sites quickest', quickestSentence(verdict)),
			...statement('sites over routed', overRoutedSentence(plan, sites.technology.forwarding)),
			...statement('sites storm', stormSentence(verdict)),
			...statements(
				'sites rulings',
				rulingsOf(judged.all).map(
					(ruling) => `${ruling.rule.id} ${ruling.level}: ${figuresSentence(ruling)}`
				)
			)
		];
	});

const sayRemedies = (scenario: Scenario): readonly Statement[] =>
	fromPart('sites remedies', remediesOf(scenario), (remedies) =>
		statements(
			'sites remedies',
			remedies.map((remedy) => `${remedySentence(remedy)} (${remedy.rule})`)
		)
	);

const sayPlan = (scenario: Scenario): readonly Statement[] => [
	...fromPart('sites plan', planOf(scenario), (plan) => [
		...statement('sites plan', planSentence(plan)),
		...(plan.kind === 'contradiction'
			? statements('sites contradictions', plan.contradictions.map(contradictionSentence))
			: []),
		...(plan.kind === 'plan'
			? statements(
					'sites treatments',
					plan.networks.map(
						(placed) => `${placed.network.id}: ${placed.treatment} ${reasonWords(placed)}`
					)
				)
			: [])
	]),
	...fromPart('sites ports', portsOf(scenario), (ports) => [
		...statements(
			'sites ports',
			ports.rows.map(({ id, status }) => `${id} [${status}]`)
		),
		...statement('sites move', moveHeadline(ports)),
		...statements('sites move remarks', moveRemarks(ports))
	])
];

const sayStorage = (scenario: Scenario): readonly Statement[] => [
	...fromPart('sites copies', replicationOf(scenario), (copies) =>
		copies === null
			? []
			: [
					...statement('sites copies', asyncHeadline(copies)),
					...statement('sites after loss', afterLossSentence(copies)),
					...statements('sites alternatives', copies.alternatives.map(alternativeSentence)),
					...statements(
						'sites readdressing',
						copies.addressing.map((way) => readdressingRow(way).join('; '))
					)
				]
	),
	...fromPart('sites writes', writesOf(scenario), (writes) =>
		statements('sites writes', writeSentences(writes))
	)
];

/** Every sentence on the way between the sites. */
export const sayOfPath = (scenario: Scenario): readonly Statement[] =>
	fromPart('path', pathOf(scenario), (path) => [
		...statement('path distance', distanceSentence(path)),
		...statement('path', pathSentence(path)),
		...statement('path measured', measuredSentence(path)),
		...statements(
			'path credits',
			creditRows(path).map(
				({ speed, perKm, needed }) => `${speed} ${significant(perKm)} a km, ${count(needed)}`
			)
		)
	]);

/** Every sentence on the two sites. */
export const sayOfSites = (scenario: Scenario): readonly Statement[] => [
	...fromPart('sites estate', sitesEstateOf(scenario), () =>
		statement(
			'sites estate',
			[estateWords(scenario), estateAnswer(scenario)].filter((each) => each !== null).join(' ')
		)
	),
	...statement('sites stretched', stretchedAnswer(scenario)),
	...statement('sites largest vlan', overfullAnswer(scenario)),
	...sayVerdict(scenario),
	...fromPart('sites map', reachOf(scenario), (reach) =>
		reach === null
			? []
			: [
					...statement('sites map', mapTitle(reach)),
					...statement('sites map note', mapNote(reach)),
					...statement('sites map words', mapSentence(reach))
				]
	),
	...fromPart('sites circuit', circuitOf(scenario), (circuit) =>
		circuit === null ? [] : statement('sites circuit', circuitAside(circuit).sentence)
	),
	...sayRemedies(scenario),
	...sayPlan(scenario),
	...sayStorage(scenario),
	...fromPart('sites tipping', tippingOf(scenario), (tipping) => [
		...statement('sites step', stepSentence(tipping)),
		...statement('sites breadth', breadthSentence(tipping)),
		...statement('sites claim', claimSentence(tipping)),
		...statement('sites slopes', slopeSentence(tipping))
	]),
	...fromPart('sites churn', churnOf(scenario), (churn) =>
		churn === null ? [] : statements('sites churn', churnSentences(churn))
	)
];

/** Every working behind them. */
export function workOutSites(scenario: Scenario): readonly Working[] {
	const path = pathOf(scenario);
	const verdict = verdictOf(scenario);
	const plan = planOf(scenario);
	const ports = portsOf(scenario);
	return [
		...(path.kind === 'ready' ? [pathWorking(path.value, scenario)] : []),
		...(verdict.kind === 'ready'
			? [
					budgetWorking(verdict.value, scenario),
					mtuWorking(verdict.value, scenario),
					...rulingsOf(verdict.value.judged.all).map((ruling) => ruleWorking(ruling, verdict.value))
				]
			: []),
		...(plan.kind === 'ready' ? [planWorking(plan.value)] : []),
		...(ports.kind === 'ready' ? [portsWorking(ports.value)] : []),
		productsWorking()
	];
}
