import { firstRuling } from '#lib/scenario/sites/first-ruling';
import { GROUPS } from '#lib/scenario/sites/rules';
import type { VerdictAnswer } from '#lib/scenario/sites/verdict';
import { type Phrase, strong } from '#lib/words/phrase';
import { count } from '#lib/words/quantities';
import { ratioOfLimit } from './figures';
import {
	outcomeWord,
	outcomeWords,
	headlineWord,
	reasonFor,
	reasonOf,
	saysWhy,
	type SitesPart
} from './verdict';

// The verdict as charts, cards and other pages tell it: apart from what its own page says first.

/** A part of the verdict, and why, as the end of a sentence. */
export const outcomeWithReason = (part: SitesPart, answer: VerdictAnswer): string =>
	saysWhy(part) || part.kind === 'yes'
		? outcomeWord(part)
		: `${outcomeWord(part)}: ${reasonFor(part, answer)}`;

/** The verdict in one sentence without the distance, for a card beside other answers. */
export const shortVerdict = (answer: VerdictAnswer): Phrase => {
	const [possible = '', supported = '', advisable = ''] = outcomeWords(answer);
	const first = possible.charAt(0).toUpperCase() + possible.slice(1);
	return [
		strong(first),
		', ',
		strong(supported),
		' and ',
		strong(advisable),
		`: ${reasonOf(answer)}.`
	];
};

/** How many rules speak against the plan, as the table below marks them, and the first of them. */
export function rulesTitle({ judged }: VerdictAnswer): string {
	const { all } = judged;
	const against = GROUPS.flatMap((group) => all[group].fired);
	const binding = firstRuling(judged);
	if (binding === null) return 'No rule has anything to measure here';
	const nearest =
		binding.kind === 'measured'
			? `${binding.rule.name} at ${ratioOfLimit(binding.ratio)}`
			: binding.rule.name;
	if (against.length === 0) return `No rule stands against it; nearest is ${nearest}`;
	const many = against.length === 1 ? 'One rule stands' : `${count(against.length)} rules stand`;
	return `${many} against it, first of all ${nearest}`;
}

/** Short enough for a strip: possible if … / supported / not advisable. */
export const stripWords = (answer: VerdictAnswer): readonly string[] =>
	GROUPS.map((group) => {
		const { kind } = answer.judged.headline[group];
		if (kind === 'if') return `${group} if …`;
		return kind === 'no' ? `not ${group}` : headlineWord(answer, group);
	});
