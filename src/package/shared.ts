import { DOCUMENTS } from '#lib/facts/documents';
import type { Column } from '#lib/scenario/questions/comparison';
import { ALL_KEYS, INITIAL_TEXT, type Scenario } from '#lib/scenario/questions/initial-text';
import { toLink } from '#lib/scenario/questions/link';
import type { Extent, Shareable, Shared } from '#lib/ui/share-shape';
import { shareCsv, shareJson } from '#lib/ui/share-table';
import { shareMarkdown, shareText } from '#lib/ui/share-text';
import { chainAnswers, type HeadedAnswer } from '#lib/words/share/answers';
import { sharedFigures } from '#lib/words/share/figures';
import { sharedInputs } from '#lib/words/share/inputs';
import { chainWorkings } from '#lib/words/share/workings';
import { pageTitle, untitled } from '#lib/words/title';
import { houseSentences } from './house';
import { issuesIn } from './issues';

/** The forms that the share sheet of the site writes. */
export type Format = 'text' | 'markdown' | 'csv' | 'json';

/** When it was worked out. */
export interface Worked {
	readonly on: Date;
}

export const passedOn = (of: Shareable, query: string, { on }: Worked): Shared => ({
	...of,
	link: query === '' ? '' : `?${query}`,
	on,
	documents: DOCUMENTS
});

function houseAnswer(scenario: Scenario): readonly HeadedAnswer[] {
	const phrases = houseSentences(scenario);
	return phrases.length === 0 ? [] : [{ heading: 'House rules', phrases }];
}

/** A text tells of no input that stands at its default. */
export function inputsFor(format: Format, scenario: Scenario): Shareable['inputs'] {
	if (format === 'csv' || format === 'json') return sharedInputs([scenario]);
	const unread = issuesIn(scenario).map(({ key }) => key);
	return sharedInputs(
		[scenario],
		ALL_KEYS.filter((key) => scenario[key] !== INITIAL_TEXT[key] || unread.includes(key))
	);
}

/** One scenario, as the first page of the site passes it on. */
export const sharedScenario = ({ name, text }: Column, format: Format, worked: Worked): Shared =>
	passedOn(
		{
			title: untitled(pageTitle('/', text)),
			names: [name],
			answers: [...chainAnswers(text), ...houseAnswer(text)],
			figures: sharedFigures([text]),
			inputs: inputsFor(format, text),
			workings: chainWorkings(text)
		},
		toLink(text),
		worked
	);

function one(shared: Shared, format: Format, extent: Extent): string {
	switch (format) {
		case 'text':
			return shareText(shared, extent);
		case 'markdown':
			return shareMarkdown(shared, extent);
		case 'csv':
			return shareCsv(shared);
		case 'json':
			return shareJson(shared);
	}
}

const withoutHead = (csv: string): string => csv.slice(csv.indexOf('\n') + 1);

/** One after the other in a form: of CSV with one head, of JSON a list where there are several. */
export function inForm(all: readonly Shared[], format: Format, extent: Extent): string {
	const texts = all.map((shared) => one(shared, format, extent));
	const [first = '', ...others] = texts;
	switch (format) {
		case 'csv':
			return [first, ...others.map(withoutHead)].join('');
		case 'json':
			return others.length === 0
				? first
				: `[\n${texts.map((text) => text.trim()).join(',\n')}\n]\n`;
		default:
			return texts.join('\n\n');
	}
}
