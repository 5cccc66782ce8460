import { type Columns, differingKeys, LONGEST_NAME } from '#lib/scenario/questions/comparison';
import { type AnyKey, changedFrom, type Scenario } from '#lib/scenario/questions/initial-text';
import type { Questions } from '#lib/scenario/questions/kinds';
import { listWords } from '#lib/words/quantities';
import { typedValue } from '#lib/words/working';

/** As many inputs as a name has room for. */
const MOST_IN_NAME = 3;
const LETTERS = 'ABCDEF';

/** "8:1", "/23", "40 km": what a scenario has of its own, as briefly as people say it. */
function brief(key: AnyKey, scenario: Scenario, questions: Questions): string {
	if (key === 'ratio' && scenario.ratio.trim() === '') return '';
	if (key === 'ratio' && scenario.per === 'vms-per-host') return `${scenario.ratio}:1`;
	const question = questions[key];
	if (question === undefined) return '…';
	return scenario[key] === ''
		? `no ${question.label.toLowerCase()}`
		: typedValue(question, key, scenario);
}

const shortened = (text: string): string =>
	text.length <= LONGEST_NAME ? text : `${text.slice(0, LONGEST_NAME - 1)}…`;

/** What is wrong with a typed name; null where nothing is. */
export const nameIssue = (name: string): string | null =>
	name.length > LONGEST_NAME ? `At most ${LONGEST_NAME} characters: shorten it.` : null;

/** What others are set against, where it takes more than one word to tell them apart. */
const BASE = 'Base';

/** What a scenario is told by: with two, or where one input differs, its own value; else what it has changed. */
function ownWords(columns: Columns, place: number, questions: Questions): string {
	const [first, ...others] = columns;
	const all = differingKeys(columns);
	const alone = all.length === 1 || others.length === 1;
	const text = columns[place]?.text ?? first.text;
	if (!alone && place === 0) return BASE;
	const keys = alone ? all : changedFrom(first.text, text);
	return shortened(
		keys
			.slice(0, MOST_IN_NAME)
			.map((key) => brief(key, text, questions))
			.filter(Boolean)
			.join(', ')
	);
}

/** What each scenario is called: as it was named, or by what it has of its own. */
export function columnNames(columns: Columns, questions: Questions): readonly string[] {
	const names = columns.map(({ name }, place) => {
		if (name.trim() !== '' && nameIssue(name) === null) return name.trim();
		const own = ownWords(columns, place, questions);
		return own === '' ? `Scenario ${LETTERS[place] ?? place + 1}` : own;
	});
	return names.map((name, place) =>
		names.indexOf(name) === place && names.lastIndexOf(name) === place
			? name
			: `${name} (${LETTERS[place] ?? place + 1})`
	);
}

/** "Compare 8:1 and 16:1 · Metrospan" */
export const comparedTitle = (names: readonly string[]): string =>
	`Compare ${listWords(names)} · Metrospan`.replaceAll('\u00a0', ' ');
