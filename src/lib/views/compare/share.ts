import { ALL_QUESTIONS } from '#lib/scenario/questions/all';
import { asksToEmpty } from '#lib/scenario/evacuation/asked';
import { evacuationOf } from '#lib/scenario/evacuation/evacuation';
import type { Columns } from '#lib/scenario/questions/comparison';
import { comparedEmptying } from '#lib/words/compare/emptying-rows';
import { furtherClause } from '#lib/words/compare/far-rows';
import { comparedPhrase } from '#lib/words/compare/headline';
import { columnNames, comparedTitle } from '#lib/words/compare/names';
import { sharedFigures } from '#lib/words/share/figures';
import { sharedInputs } from '#lib/words/share/inputs';
import { comparedWorkings } from '#lib/words/share/workings';
import { untitled } from '#lib/words/title';
import type { Shareable } from '#lib/ui/share-shape';

/** What a comparison gives to be passed on. */
export function shareable(columns: Columns): Shareable {
	const names = columnNames(columns, ALL_QUESTIONS);
	const scenarios = columns.map(({ text }) => text);
	return {
		title: untitled(comparedTitle(names)),
		names,
		answers: [
			{
				heading: 'What the difference comes to',
				phrases: [
					comparedPhrase(scenarios, names, { further: furtherClause, questions: ALL_QUESTIONS })
				]
			}
		],
		figures: [
			...sharedFigures(scenarios),
			...(scenarios.some(asksToEmpty)
				? sharedFigures(scenarios, [comparedEmptying(scenarios, evacuationOf)])
				: [])
		],
		inputs: sharedInputs(scenarios),
		workings: comparedWorkings(scenarios, names)
	};
}
