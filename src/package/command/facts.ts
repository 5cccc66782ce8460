import { CATALOGUE } from '#lib/facts/catalogue';
import { DOCUMENTS } from '#lib/facts/documents';
import { matching, type ShownFact, type ShownGroup, valueText } from '#lib/views/sources/search';
import { plainLine } from '#lib/ui/share-shape';
import { parsed } from './options';
import { handed, printed, type Surroundings } from './surroundings';

const SHELF: ReadonlyMap<string, { readonly title: string; readonly href: string | null }> =
	new Map(Object.entries(DOCUMENTS));

const sourcesOf = ({ sources }: Pick<ShownFact, 'sources'>) =>
	sources.map(({ document, where }) => ({
		title: SHELF.get(document)?.title ?? document,
		href: SHELF.get(document)?.href ?? null,
		where
	}));

const factLines = (fact: ShownFact): readonly string[] => [
	`${fact.label}: ${valueText(fact)} [${fact.status}]`,
	`  ${fact.id}`,
	...[fact.note, fact.because].flatMap((words) => (words === undefined ? [] : [`  ${words}`])),
	...(fact.disagreements ?? []).map(
		({ value, why }) => `  Elsewhere ${valueText({ value, unit: fact.unit })}: ${why}`
	),
	...sourcesOf(fact).map(
		({ title, where, href }) => `  ${[title, where, href ?? 'no public address'].join(', ')}`
	)
];

const groupText = ({ title, facts }: ShownGroup): string =>
	[title, '-'.repeat(title.length), ...facts.flatMap(factLines)].map(plainLine).join('\n');

/** Prints the figures that hold every word that is sought, with who says so. */
export async function facts(
	args: readonly string[],
	around: Surroundings
): Promise<readonly string[]> {
	const { values, positionals } = parsed(args, { json: { type: 'boolean' } });
	const groups = matching(CATALOGUE, {
		sought: positionals.join(' '),
		status: '',
		titles: DOCUMENTS
	});
	if (values.json === true) {
		const all = groups.flatMap(({ title: group, facts: found }) =>
			found.map((fact) => ({ group, ...fact, sources: sourcesOf(fact) }))
		);
		await around.out(handed(around, `${JSON.stringify(all, null, '\t')}\n`));
	} else if (groups.length > 0)
		await around.out(printed(around, `${groups.map(groupText).join('\n\n')}\n`));
	else around.err('No figure holds all of these words.\n');
	return [];
}
