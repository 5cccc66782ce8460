import { inEnglishNumbers } from '#lib/form/numbering';
import type { Columns } from '#lib/scenario/questions/comparison';
import { toFile } from '#lib/scenario/questions/scenario-file';
import type { Shareable, Shared } from '#lib/ui/share-shape';
import { sharedFigures } from '#lib/words/share/figures';
import { sharedInputs } from '#lib/words/share/inputs';
import { pageTitle, untitled } from '#lib/words/title';
import { shareable } from '#lib/views/compare/share';
import type { Sharer } from './sharing';

type Given = (columns: Columns) => Shareable;

/** What a page of one scenario gives: what it gives on paper, without pictures, and the whole chain in figures. */
async function ofScenario(page: Extract<Sharer, { kind: 'scenario' }>): Promise<Given | null> {
	const path = page.path();
	const handout = await page.handout();
	if (path === undefined || handout === undefined) return null;
	return ([{ text }]) => {
		const { answers, workings } = handout(text);
		return {
			title: untitled(pageTitle(path, text)),
			names: [''],
			answers,
			figures: sharedFigures([text]),
			inputs: sharedInputs([text]),
			workings
		};
	};
}

export interface Gathered {
	readonly shared: Shared;
	/** The same for a file that others read. */
	readonly forFile: () => Shared;
	/** The scenarios, as a file that opens again. */
	readonly file: string;
}

/** What is passed on of a page; null where it answers nothing. */
export async function gathered(
	page: Sharer,
	{ link, documents }: Pick<Shared, 'link' | 'documents'>
): Promise<Gathered | null> {
	if (page.kind === 'none') return null;
	const columns: Columns =
		page.kind === 'comparison' ? page.columns() : [{ name: '', text: page.text() }];
	const given = page.kind === 'comparison' ? shareable : await ofScenario(page);
	if (given === null) return null;
	const rest = { link, documents, on: new Date() };
	return {
		shared: { ...given(columns), ...rest },
		forFile: () => {
			// Of a scenario that was answered already the sentences are remembered in the reader's numbers.
			const [first, ...others] = columns;
			const anew: Columns = [
				{ ...first, text: { ...first.text } },
				...others.map((column) => ({ ...column, text: { ...column.text } }))
			];
			return { ...inEnglishNumbers(() => given(anew)), ...rest };
		},
		file: toFile(columns)
	};
}
