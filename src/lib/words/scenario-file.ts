import type { JsonBreak, Wanted } from '#lib/form/read-json';
import type { Columns } from '#lib/scenario/questions/comparison';
import { MOST_COLUMNS } from '#lib/scenario/questions/comparison';
import { type AnyKey, ALL_KEYS } from '#lib/scenario/questions/initial-text';
import type { FileProblem, Merged, Misplaced } from '#lib/scenario/questions/scenario-file';
import { nameIssue } from './compare/names';
import { allFieldWords } from './field-words';
import { count, decimal, plural } from './quantities';

const WANTED: Readonly<Record<Wanted, string>> = {
	value: 'a value',
	'value-or-]': 'a value or ]',
	key: 'a name in double quotes',
	'key-or-}': 'a name in double quotes or }',
	':': 'a colon',
	',-or-]': 'a comma or ]',
	',-or-}': 'a comma or }',
	end: 'the end of the file',
	letter: 'a letter of a text, or the quote that ends it,'
};

const CONTROLS = /\p{Cc}/u;

function foundWords(found: string | null): string {
	if (found === null) return 'the file ends there';
	if (found === '\n' || found === '\r') return 'the line ends there';
	return CONTROLS.test(found) ? 'a control sign stands there' : `${found} stands there`;
}

const breakSentence = ({ line, column, wanted, found }: JsonBreak): string =>
	`line ${count(line)}, column ${count(column)}: ${WANTED[wanted]} is missing; ${foundWords(found)}.`;

/** "a list", "the number 40", "nothing" */
function kindWords(found: unknown): string {
	if (found === undefined) return 'nothing';
	if (found === null) return 'null';
	if (Array.isArray(found)) return 'a list';
	return typeof found === 'object'
		? 'an object'
		: typeof found === 'string'
			? 'a text'
			: `${String(found)} without quotes`;
}

function misplacedWords(what: Misplaced): string {
	switch (what.needs) {
		case 'question':
			return 'no question has this name.';
		case 'part':
			return 'such a file has no part of this name.';
		case 'a-scenario':
			return 'at least one scenario must stand here.';
		case 'fewer':
			return `${count(what.count)} scenarios stand here; a file may hold ${count(what.most)}.`;
		case 'version':
			return `the version must stand here, a whole number from 1; ${kindWords(what.found)} does.`;
		case 'text':
			return `a text in quotes must stand here; ${kindWords(what.found)} does.`;
		case 'object':
			return `an object in braces must stand here; ${kindWords(what.found)} does.`;
		case 'list':
			return `a list in brackets must stand here; ${kindWords(what.found)} does.`;
	}
}

const MEGA = 1_000_000;

/** Why a file was not opened, with the place where that can be told. */
export function problemSentence(problem: FileProblem): string {
	switch (problem.kind) {
		case 'too-large':
			return `The file has ${decimal(problem.bytes / MEGA, 1)} MB; at most ${problem.most / MEGA} MB is read.`;
		case 'broken':
			return `This is not JSON. ${capitalised(breakSentence(problem))}`;
		case 'foreign':
			return problem.of === 'answers'
				? 'This file holds answers, which no form can be filled from. Save a scenario file instead.'
				: 'This is JSON, but no scenario file of Metrospan: it does not say "metrospan": "scenarios".';
		case 'later':
			return `This file is of version ${count(problem.version)}, which a later Metrospan wrote. Open it with that one.`;
		case 'misplaced':
			return problem.place === ''
				? `The file: ${misplacedWords(problem.what)}`
				: `${problem.place}: ${misplacedWords(problem.what)}`;
	}
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What was opened and cannot be used as it stands: the same words as at its field, with the place in the file. */
export const unreadSentences = (columns: Columns): readonly string[] =>
	columns.flatMap(({ name, text }, index) => {
		const words = allFieldWords(text);
		const issue = nameIssue(name);
		return [
			...(issue === null ? [] : [`scenarios[${index}].name: ${issue}`]),
			...ALL_KEYS.flatMap((key: AnyKey) => {
				const word = words[key];
				return word?.kind === 'issue'
					? [`scenarios[${index}].values.${key}: ${word.sentence}`]
					: [];
			})
		];
	});

/** What became of the scenarios of a file that was opened into a comparison. */
export function mergedSentence({ taken, known, left }: Merged): string {
	const parts = [
		taken === 0 ? 'No scenario was added' : `${plural(taken, 'scenario')} opened`,
		...(known === 0 ? [] : [`${count(known)} stood here already`]),
		...(left === 0
			? []
			: [`for ${count(left)} there is no room: at most ${MOST_COLUMNS} are compared`])
	];
	return `${parts.join('; ')}.`;
}

/** One scenario has taken the place of the one on the page. */
export const putSentence = (name: string): string =>
	`${name === '' ? 'The scenario' : `“${name}”`} was opened. “Back” in the browser leads to what stood here before.`;

/** Several scenarios that a page of one cannot show. */
export const offeredSentence = (held: number, { left }: Merged): string =>
	`The file holds ${plural(held, 'scenario')}${
		left === 0
			? ''
			: `; for ${count(left)} there is no room beside what is compared already: at most ${MOST_COLUMNS} are`
	}. This page stays as it is.`;

/** Where there is no form to put one into. */
/** A table is no scenario, and another page reads it. */
export const tableSentence = (name: string): string =>
	`${name} is a table, not a scenario. The page that reads inventories takes it: drop it there.`;

export const sentOnSentence = 'The file holds a scenario, and this page has no form for it.';
