import type { RuleGroup } from '#lib/calc/layer2-rules';
import type { Layer2RuleId } from '#lib/facts/layer2-rule-values';
import type { Part } from '#lib/scenario/part';
import type { AnyKey, Scenario } from '#lib/scenario/questions/initial-text';
import { circuitOf } from '#lib/scenario/sites/circuit';
import { sitesEstateOf } from '#lib/scenario/sites/estate';
import {
	type AskedStanding,
	askedStandingOf,
	GROUPS,
	type SitesRuling,
	type Standing,
	standingOf
} from '#lib/scenario/sites/rules';
import { type VerdictAnswer, verdictOf } from '#lib/scenario/sites/verdict';
import type { Phrase } from '#lib/words/phrase';
import { circuitAside } from './circuit';
import {
	type Aside,
	asides,
	decidingPart,
	estateSentence,
	figuresSentence,
	missingWords,
	outcomeWord,
	quickestSentence,
	supportSentence,
	verdictHeadline,
	verdictLine
} from './verdict';

type Waiting = { readonly kind: 'waiting'; readonly fields: readonly AnyKey[] };

/** What decides one of the three parts; its remedy, note and sources stand in rule-texts.ts. */
export interface BindingWords {
	readonly rule: Layer2RuleId;
	readonly name: string;
	readonly figures: string;
	readonly standing: Standing;
	/** Where what is asked for comes from; null where nothing is compared. */
	readonly asked: AskedStanding | null;
	/** Whether something has to be mended. */
	readonly asksFor: 'remedy' | 'nothing';
}

export interface Mark {
	readonly group: RuleGroup;
	readonly kind: VerdictAnswer['judged']['headline'][RuleGroup]['kind'];
	readonly word: string;
	/** null where there is nothing to judge it by. */
	readonly binding: BindingWords | null;
	/** What is unknown, where it waits for something. */
	readonly missing: string | null;
}

/**
 * The first answer on two sites as plain words. It is data, so that the page can be written at build time with the
 * answer of the defaults in it, and load the rules themselves after that.
 */
export interface FirstAnswer {
	readonly verdict:
		| Waiting
		| {
				readonly kind: 'words';
				/** One line, and how it stands with the part that it speaks of. */
				readonly line: Phrase;
				readonly standing: Mark['kind'];
				readonly headline: Phrase;
				readonly marks: readonly Mark[];
				readonly why: string;
				readonly asides: readonly Aside[];
				readonly quickest: string | null;
		  };
	readonly estate: string | null;
}

function bindingWords(binding: SitesRuling, { standing }: VerdictAnswer): BindingWords {
	const { rule, level } = binding;
	return {
		rule: rule.id,
		name: rule.name,
		figures: figuresSentence(binding),
		standing: standingOf(binding, standing),
		asked: binding.kind === 'state' ? null : askedStandingOf(binding, standing),
		asksFor: level === 'warning' || level === 'blocker' ? 'remedy' : 'nothing'
	};
}

const marksOf = (answer: VerdictAnswer): readonly Mark[] =>
	GROUPS.map((group) => {
		const part = answer.judged.headline[group];
		const { kind, binding } = part;
		return {
			group,
			kind,
			word: outcomeWord(part),
			binding: binding === null || kind === 'waits' ? null : bindingWords(binding, answer),
			missing: kind === 'waits' ? missingWords(part, answer) : null
		};
	});

const circuitAsides = (scenario: Scenario): readonly Aside[] => {
	const circuit = circuitOf(scenario);
	return circuit.kind === 'ready' && circuit.value !== null ? [circuitAside(circuit.value)] : [];
};

const sayOr = <T, W>(part: Part<T>, say: (value: T) => W): Waiting | W =>
	part.kind === 'waiting' ? part : say(part.value);

/** Who lives there. */
export function estateWords(scenario: Scenario): string | null {
	const estate = sitesEstateOf(scenario);
	return estate.kind === 'ready' ? estateSentence(estate.value) : null;
}

export function firstAnswer(scenario: Scenario): FirstAnswer {
	return {
		verdict: sayOr(verdictOf(scenario), (answer) => ({
			kind: 'words' as const,
			line: verdictLine(answer),
			standing: decidingPart(answer).kind,
			headline: verdictHeadline(answer),
			marks: marksOf(answer),
			why: supportSentence(answer),
			asides: [...asides(answer), ...circuitAsides(scenario)],
			quickest: quickestSentence(answer)
		})),
		estate: estateWords(scenario)
	};
}
