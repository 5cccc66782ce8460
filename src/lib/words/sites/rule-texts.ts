import { LAYER2_TEXTS, type Layer2Text } from '#lib/facts/layer2-rules';
import type { Layer2RuleId } from '#lib/facts/layer2-rule-values';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { firstAnswer, type FirstAnswer } from './first-answer';

/** What helps where a rule stands in the way, and who says so. */
export type RuleTexts = Readonly<
	Partial<Record<Layer2RuleId, Pick<Layer2Text, 'remedy' | 'note' | 'sources'>>>
>;

/** Of every rule: a part of its own, which comes once the verdict stands. */
export const RULE_TEXTS: RuleTexts = LAYER2_TEXTS;

/** The answer of the untouched form as its page is built with it. */
export interface BuiltAnswer {
	readonly answer: FirstAnswer;
	/** Of the rules that decide it, and of no others. */
	readonly texts: RuleTexts;
}

export function builtAnswer(scenario: Scenario): BuiltAnswer {
	const answer = firstAnswer(scenario);
	const marks = answer.verdict.kind === 'waiting' ? [] : answer.verdict.marks;
	const rules = marks.flatMap(({ binding }) => (binding === null ? [] : [binding.rule]));
	return {
		answer,
		texts: Object.fromEntries(
			rules.map((rule) => {
				const { remedy, note, sources } = LAYER2_TEXTS[rule];
				return [rule, { remedy, sources, ...(note === undefined ? {} : { note }) }];
			})
		)
	};
}
