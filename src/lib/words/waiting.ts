import type { AnyKey } from '#lib/scenario/questions/initial-text';
import type { Questions } from '#lib/scenario/questions/kinds';
import { type AskingPage, pageOf } from '#lib/scenario/questions/pages';

const NAMES: Readonly<Record<AskingPage, string>> = {
	'/domain': 'Domain',
	'/migration': 'Migration',
	'/sites': 'Sites',
	'/evacuation': 'Evacuate'
};

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
		const label = questions[name]?.label ?? 'a question';
		const page = pageOf(name);
		return here.includes(name)
			? { name, label, href: `#field-${name}` }
			: { name, label: `${label} (${NAMES[page]} page)`, href: `${hrefTo(page)}#field-${name}` };
	});
