import { everything as everythingOf } from '#lib/scenario/everything';
import { plainLine } from '#lib/ui/share-shape';
import { plainText } from '#lib/words/phrase';
import { sayOfEvacuation, workOutEvacuation } from '#lib/words/evacuation/say';
import { say, workOut } from '#lib/words/say';
import { chainAnswers } from '#lib/words/share/answers';
import { pageTitle, untitled } from '#lib/words/title';
import { type Figures, figuresOf } from './figures';
import { houseSentences } from './house';
import { type Remark, remarksOf } from './issues';
import type { Key, Scenario } from './scenario';

/** What is said under one heading. */
export interface Said {
	readonly heading: string;
	readonly sentences: readonly string[];
}

/** The answers to one scenario: plain data, which JSON keeps as they are. */
export interface Answers {
	/** In a line: "2,024 VMs in a /24 at 8:1". */
	readonly title: string;
	/** By name, each with its unit and whether it is answered. */
	readonly figures: Figures;
	/** In sentences, as the first page of the site says them. */
	readonly said: readonly Said[];
	/** On values that cannot be read, or that were read otherwise than they stand. */
	readonly remarks: readonly Remark[];
	/** The rules of your own that hold here, in sentences; none where there are none. */
	readonly house: readonly string[];
}

/** The answers to a scenario. Nothing is thrown whatever its values: what cannot be read is said in `remarks`. */
export const answers = (scenario: Scenario): Answers => ({
	title: untitled(pageTitle('/', scenario)),
	figures: figuresOf(scenario),
	said: chainAnswers(scenario).map(({ heading, phrases }) => ({
		heading,
		sentences: phrases.map((phrase) =>
			plainLine(typeof phrase === 'string' ? phrase : plainText(phrase))
		)
	})),
	remarks: remarksOf(scenario),
	house: houseSentences(scenario)
});

/** What JSON keeps. */
export type Json =
	| string
	| number
	| boolean
	| null
	| readonly Json[]
	| { readonly [part: string]: Json | undefined };

/** An answer in the engine's own shape, or the questions that have to be mended first. */
export type Part =
	| { readonly kind: 'ready'; readonly value: Json }
	| { readonly kind: 'waiting'; readonly fields: readonly Key[] };

/** What the engine works out of a scenario. */
export type PartName =
	| 'domain'
	| 'cluster'
	| 'totals'
	| 'wanted'
	| 'threads'
	| 'path'
	| 'headroom'
	| 'reach'
	| 'migration'
	| 'batch'
	| 'impact'
	| 'breakEven'
	| 'smallestLink'
	| 'within'
	| 'toll'
	| 'estate'
	| 'stretched'
	| 'overfullVlan'
	| 'plan'
	| 'ports'
	| 'circuit'
	| 'verdict'
	| 'remedies'
	| 'replication'
	| 'writes'
	| 'tipping'
	| 'churn';

/** With `issues`, why values cannot be read, by question. */
export type Everything = Readonly<Record<PartName, Part>> & { readonly issues: Json };

/**
 * All that the engine works out, in its own shape: each answer is `ready` with its value, or `waiting` for the questions
 * that it names. Lengths are in metres, times in seconds, amounts in bytes, rates in bytes a second; exact counts are
 * decimal text. This shape follows the engine from release to release; `answers` does not change.
 */
export const everything = (scenario: Scenario): Everything => everythingOf(scenario);

/** One thing that is said. */
export interface Statement {
	/** What it is about, and which part of that: "domain", "domain why". */
	readonly name: string;
	readonly sentence: string;
}

/** Every sentence that the pages of the site say of a scenario, each with a name. */
export const sentences = (scenario: Scenario): readonly Statement[] => [
	...say(scenario),
	...sayOfEvacuation(scenario)
];

/** One number that went into an answer, and who says so. */
export interface Ingredient {
	readonly label: string;
	/** With its unit. */
	readonly value: string;
	/** "read", "unverified", "assumption", "sources disagree", "changed by you" or "default". */
	readonly status: string;
	readonly note?: string | undefined;
	/** Keys of `documents` in metrospan/facts, with the place in each. */
	readonly sources: readonly { readonly document: string; readonly where: string }[];
}

/** How an answer comes about: enough to redo it with a pencil. */
export interface Working {
	readonly title: string;
	/** In words. */
	readonly formula: string;
	/** The same with the numbers put in, a line a step. */
	readonly steps: readonly string[];
	readonly ingredients: readonly Ingredient[];
}

/** How every answer comes about: formula, steps, and each figure in it with its status and its sources. */
export const workings = (scenario: Scenario): readonly Working[] => [
	...workOut(scenario),
	...workOutEvacuation(scenario)
];
