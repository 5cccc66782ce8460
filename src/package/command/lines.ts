import { withText } from '#lib/scenario/once';
import { changedFrom, INITIAL_TEXT, type Scenario } from '#lib/scenario/questions/initial-text';
import { fromEntry, LARGEST_FILE } from '#lib/scenario/questions/scenario-file';
import { problemSentence } from '#lib/words/scenario-file';
import { pageTitle, untitled } from '#lib/words/title';
import { figuresOf } from '../figures';
import { issuesIn } from '../issues';
import { openAll, type Setting, withSettings } from './read';

/** A line of a batch; its text is null where it was too long to be kept. */
export interface Line {
	readonly number: number;
	readonly text: string | null;
}

/** Lines that are answered together, in the order in which they came. */
export interface Pack {
	readonly lines: readonly Line[];
	readonly settings: readonly Setting[];
}

export interface AnsweredPack {
	/** A line for each. */
	readonly text: string;
	/** What cannot be read in them. */
	readonly issues: readonly string[];
}

const MEGA = 1e6;

/** Beyond so many changes it is quicker to begin anew. */
const FEW = 12;

/** A scenario as the last one with some texts changed: what these do not touch is known already. */
function after(last: Scenario, next: Scenario): Scenario {
	const changed = changedFrom(last, next);
	return changed.length > FEW
		? next
		: changed.reduce((scenario, key) => withText(scenario, key, next[key]), last);
}

interface Answered {
	readonly scenario: Scenario;
	readonly data: object;
	readonly issues: readonly string[];
}

const refused = (scenario: Scenario, sentence: string): Answered => ({
	scenario,
	data: { refused: sentence },
	issues: [sentence]
});

async function answered(
	last: Scenario,
	{ text }: Line,
	settings: readonly Setting[]
): Promise<Answered> {
	if (text === null) return refused(last, `This line has more than ${LARGEST_FILE / MEGA} MB.`);
	const read = fromEntry(text);
	if (read.kind === 'refused') return refused(last, problemSentence(read.problem));
	const column = withSettings(read.columns[0], settings);
	await openAll([column]);
	const scenario = after(last, column.text);
	const issues = issuesIn(scenario).map(({ key, sentence }) => ({ key, sentence }));
	return {
		scenario,
		data: {
			...(column.name === '' ? {} : { name: column.name }),
			title: untitled(pageTitle('/', scenario)),
			figures: figuresOf(scenario),
			issues
		},
		issues: issues.map(({ key, sentence }) => `${key}: ${sentence}`)
	};
}

/** Answers some lines, a line each. */
export async function answerPack({ lines, settings }: Pack): Promise<AnsweredPack> {
	let last: Scenario = INITIAL_TEXT;
	let text = '';
	const issues: string[] = [];
	for (const line of lines) {
		const answer = await answered(last, line, settings);
		last = answer.scenario;
		text += `${JSON.stringify({ line: line.number, ...answer.data })}\n`;
		issues.push(...answer.issues.map((words) => `line ${line.number}: ${words}`));
	}
	return { text, issues };
}
