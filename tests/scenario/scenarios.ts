import fc from 'fast-check';
import { ALL_QUESTIONS } from '#lib/scenario/questions/all';
import {
	ALL_KEYS,
	type AnyKey,
	INITIAL_TEXT,
	type Scenario
} from '#lib/scenario/questions/initial-text';
import type { Question } from '#lib/scenario/questions/kinds';

const questionOf = (key: AnyKey): Question => ALL_QUESTIONS[key];

const FREE_TEXTS: Partial<Record<AnyKey, readonly string[]>> = {
	subnet: ['/23', '/31', '255.255.252.0', '10.1.2.3/22', '2001:db8::/64'],
	curve: ['10 100, 1000 9000', '125 8000, 1000 42000, 10000 150000'],
	nets: [
		'vMotion; 16\nProduction; 16; 240',
		'Production; 8; 90; stretch; 20\nDMZ; 4; 10; local at A'
	],
	pa: ['Munich', '48.14, 11.58'],
	pb: ['London', '50.94, 6.96']
};

/** Texts that a question takes: its choices, or figures around the usual ones and at its ends. */
function saneTexts(key: AnyKey): fc.Arbitrary<string> {
	const question = questionOf(key);
	if (question.kind === 'choice')
		return fc.constantFrom(...question.choices.map(({ value }) => value));
	if (question.kind === 'text') return fc.constantFrom(...(FREE_TEXTS[key] ?? [question.initial]));
	const [min, max] = [Number(question.min), Number(question.max)];
	const usual = Number(question.initial === '' ? question.min : question.initial);
	const figures = [0.1, 0.5, 1, 2, 5, 20]
		.map((factor) => Math.min(max, Math.max(min, (usual || 1) * factor)))
		.map((figure) =>
			question.grain === 'whole' ? Math.round(figure) : Number(figure.toPrecision(3))
		);
	const empty = question.presence === 'optional' ? [''] : [];
	return fc.constantFrom(...empty, question.min, ...figures.map(String));
}

export const NONSENSE = fc.constantFrom('', 'x', '-1', '1,5', '1e9', '/99', 'a; b; c', '∞');

const changes = (texts: (key: AnyKey) => fc.Arbitrary<string>): fc.Arbitrary<Scenario> =>
	fc
		.array(
			fc.constantFrom(...ALL_KEYS).chain((key) => texts(key).map((text) => [key, text] as const)),
			{ maxLength: 12 }
		)
		.map((entries) => ({ ...INITIAL_TEXT, ...Object.fromEntries(entries) }));

/** Scenarios in which every text can be read. */
export const saneScenarios = changes(saneTexts);

/** Scenarios in which some texts are nonsense. */
export const anyScenarios = changes((key) =>
	fc.oneof({ weight: 5, arbitrary: saneTexts(key) }, { weight: 1, arbitrary: NONSENSE })
);
