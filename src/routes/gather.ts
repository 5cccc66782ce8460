import type { Column } from '#lib/scenario/questions/comparison';
import { toFile } from '#lib/scenario/questions/scenario-file';
import type { Shareable, Shared } from '#lib/ui/share-shape';
import { sharedFigures } from '#lib/words/share/figures';
import { sharedInputs } from '#lib/words/share/inputs';
import { pageTitle, untitled } from '#lib/words/title';
import { shareable } from '#lib/views/compare/share';
import type { Sharer } from './sharing';

/** What a page of one scenario gives: what it gives on paper, without pictures, and the whole chain in figures. */
async function ofScenario(page: Extract<Sharer, { kind: 'scenario' }>): Promise<Shareable | null> {
	const path = page.path();
	const handout = await page.handout();
	if (path === undefined || handout === undefined) return null;
	const scenario = page.text();
	const { answers, workings } = handout(scenario);
	return {
		title: untitled(pageTitle(path, scenario)),
		names: [''],
		answers,
		figures: sharedFigures([scenario]),
		inputs: sharedInputs([scenario]),
		workings
	};
}

/** What is passed on of a page, and the file of its scenarios; null where it answers nothing. */
export async function gathered(
	page: Sharer,
	{ link, documents }: Pick<Shared, 'link' | 'documents'>
): Promise<{ readonly shared: Shared; readonly file: string } | null> {
	if (page.kind === 'none') return null;
	const columns: readonly Column[] =
		page.kind === 'comparison' ? page.columns() : [{ name: '', text: page.text() }];
	const given = page.kind === 'comparison' ? shareable(page.columns()) : await ofScenario(page);
	return given === null
		? null
		: { shared: { ...given, link, documents, on: new Date() }, file: toFile(columns) };
}
