import type { AnyKey } from '#lib/scenario/questions/initial-text';
import type { Questions } from '#lib/scenario/questions/kinds';
import { type AskingPage, pageOf } from '#lib/scenario/questions/pages';
import { listWords } from './quantities';

const NAMES: Readonly<Record<AskingPage, string>> = {
	'/domain': 'Domain',
	'/migration': 'Migration',
	'/sites': 'Sites',
	'/evacuation': 'Evacuate'
};

const labelOf = (key: AnyKey, questions: Questions): string =>
	questions[key]?.label ?? 'a question';

/** What an answer waits for, in a row: "Consolidation ratio and Link speed". */
export const awaitedWords = (keys: readonly AnyKey[], questions: Questions): string =>
	listWords(keys.map((key) => labelOf(key, questions)));

/** A question that an answer waits for: where it stands, and under which name. */
export interface Awaited {
	readonly name: AnyKey;
	readonly label: string;
	readonly href: string;
}

/** Points at a question of this page, or at the page that asks it. */
export const awaited = (
	keys: readonly AnyKey[],
	{
		questions,
		here,
		hrefTo
	}: {
		readonly questions: Questions;
		/** What this page asks at the moment. */
		readonly here: readonly AnyKey[];
		readonly hrefTo: (page: AskingPage) => string;
	}
): readonly Awaited[] =>
	keys.map((name) => {
		const label = labelOf(name, questions);
		const page = pageOf(name);
		return here.includes(name)
			? { name, label, href: `#field-${name}` }
			: { name, label: `${label} (${NAMES[page]} page)`, href: `${hrefTo(page)}#field-${name}` };
	});
