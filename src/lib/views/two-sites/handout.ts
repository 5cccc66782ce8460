import { pathOf } from '#lib/scenario/path/path';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { planOf } from '#lib/scenario/sites/plan';
import { portsOf } from '#lib/scenario/sites/ports';
import { headroomsOf, remediesOf } from '#lib/scenario/sites/remedies';
import { GROUPS as PARTS } from '#lib/scenario/sites/rules';
import { tippingOf } from '#lib/scenario/sites/tipping';
import { verdictOf } from '#lib/scenario/sites/verdict';
import { inputsOf, waitingSentence } from '#lib/words/inputs';
import { measuredSentence, pathSentence } from '#lib/words/path/sentences';
import { pathWorking } from '#lib/words/path/working';
import { strong } from '#lib/words/phrase';
import { firstAnswer, type Mark } from '#lib/words/sites/first-answer';
import { copiesAnswer, estateAsides, overfullAnswer } from '#lib/words/sites/beside-verdict';
import { contradictionSentence, planSentence } from '#lib/words/sites/plan';
import { remedySentence } from '#lib/words/sites/remedies';
import { RULE_TEXTS } from '#lib/words/sites/rule-texts';
import { stepSentence } from '#lib/words/sites/tipping';
import { planWorking, ruleWorking } from '#lib/words/sites/workings';
import type { Handout } from '#lib/ui/handout-shape';
import { distancePicture, rulesPicture } from './charts';
import { QUESTIONS } from './groups';
import { roundTripTornado } from './tornado';
import { planTable, portTable, productsOnPaper } from './tables';

type Phrases = Handout['answers'][number]['phrases'];

/** "possible: Reach of the optics. 52 km against 80 km: 65 % of the limit. (read)" */
function markPhrase({ word, binding, missing }: Mark): Phrases[number] {
	if (binding === null) return [strong(word), missing === null ? '' : `: ${missing}`, '.'];
	const remedy = binding.asksFor === 'remedy' ? ` ${RULE_TEXTS[binding.rule]?.remedy ?? ''}` : '';
	return [strong(word), `: ${binding.name}. ${binding.figures} (${binding.standing})${remedy}`];
}

function verdictPhrases(scenario: Scenario): Phrases {
	const { verdict, estate } = firstAnswer(scenario);
	const copies = copiesAnswer(scenario);
	const overfull = overfullAnswer(scenario);
	if (verdict.kind === 'waiting') return [waitingSentence('The verdict', verdict.fields)];
	return [
		verdict.headline,
		...(copies === null ? [] : [copies]),
		...verdict.marks.map(markPhrase),
		verdict.why,
		...verdict.asides.map(({ standing, sentence }) => `${sentence} (${standing})`),
		...(verdict.quickest === null ? [] : [verdict.quickest]),
		...(estate === null ? [] : [estate]),
		...estateAsides(scenario),
		...(overfull === null ? [] : [overfull])
	];
}

function wayPhrases(scenario: Scenario): Phrases {
	const path = pathOf(scenario);
	if (path.kind === 'waiting') return [waitingSentence('The round trip', path.fields)];
	const measured = measuredSentence(path.value);
	return [pathSentence(path.value), ...(measured === null ? [] : [measured])];
}

function planPhrases(scenario: Scenario): Phrases {
	const plan = planOf(scenario);
	if (plan.kind === 'waiting') return [waitingSentence('The plan', plan.fields)];
	return plan.value.kind === 'contradiction'
		? [planSentence(plan.value), ...plan.value.contradictions.map(contradictionSentence)]
		: [planSentence(plan.value)];
}

/** What the page gives on paper. */
export function handout(scenario: Scenario): Handout {
	const judged = verdictOf(scenario);
	const verdict = judged.kind === 'ready' ? judged.value : null;
	const path = pathOf(scenario);
	const placed = planOf(scenario);
	const plan = placed.kind === 'ready' ? placed.value : null;
	const mended = remediesOf(scenario);
	const remedies = mended.kind === 'ready' ? mended.value : [];
	const tipping = verdict === null ? null : tippingOf(scenario);
	const ports = portsOf(scenario);
	const headrooms = headroomsOf(scenario);
	const rulings =
		verdict === null
			? []
			: PARTS.flatMap((part) => {
					const { binding, fired } = verdict.judged.headline[part];
					return binding === null ? fired : [binding, ...fired];
				});
	const tornado = roundTripTornado(scenario);
	return {
		answers: [
			{ heading: 'Layer 2 between two sites', phrases: verdictPhrases(scenario) },
			{ heading: 'The way between the sites', phrases: wayPhrases(scenario) },
			...(remedies.length === 0
				? []
				: [{ heading: 'What would make it feasible', phrases: remedies.map(remedySentence) }]),
			{ heading: 'Which networks to stretch', phrases: planPhrases(scenario) },
			...(tipping?.kind === 'ready'
				? [{ heading: 'The tipping point', phrases: [stepSentence(tipping.value)] }]
				: [])
		],
		inputs: inputsOf(scenario, QUESTIONS),
		pictures: verdict === null ? [] : [distancePicture(verdict), rulesPicture(verdict)],
		tornados: tornado === null ? [] : [tornado],
		tables: [
			...(plan?.kind === 'plan' ? [planTable(plan)] : []),
			...(ports.kind === 'ready' ? [portTable(ports.value)] : []),
			productsOnPaper(headrooms.kind === 'ready' ? headrooms.value : [])
		],
		workings: [
			...(verdict === null
				? []
				: [...new Set(rulings)].map((ruling) => ruleWorking(ruling, verdict))),
			...(path.kind === 'ready' ? [pathWorking(path.value, scenario)] : []),
			...(plan === null ? [] : [planWorking(plan)])
		]
	};
}
