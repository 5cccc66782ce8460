import { createReadStream } from 'node:fs';
import { withText } from '#lib/scenario/once';
import type { Column } from '#lib/scenario/questions/comparison';
import { changedFrom, INITIAL_TEXT, type Scenario } from '#lib/scenario/questions/initial-text';
import { fromEntry, LARGEST_FILE } from '#lib/scenario/questions/scenario-file';
import { problemSentence } from '#lib/words/scenario-file';
import { pageTitle, untitled } from '#lib/words/title';
import { figuresOf } from '../figures';
import { issuesIn } from '../issues';
import { BadInput } from './bad-input';
import { parsed } from './options';
import { failureWords, openAll, type Setting, settingsOf, withSettings } from './read';
import type { Surroundings } from './surroundings';

type Line = { readonly kind: 'line'; readonly text: string } | { readonly kind: 'too-long' };

const NEW_LINE = 10;

/** Cuts what comes in at its line ends; of a line that is too long no more is kept than tells that. */
async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
	let parts: Uint8Array[] = [];
	let bytes = 0;
	const line = (): Line =>
		bytes > LARGEST_FILE
			? { kind: 'too-long' }
			: { kind: 'line', text: Buffer.concat(parts).toString('utf8') };
	for await (const chunk of input) {
		let from = 0;
		for (let end = chunk.indexOf(NEW_LINE); end !== -1; end = chunk.indexOf(NEW_LINE, from)) {
			parts.push(chunk.subarray(from, end));
			bytes += end - from;
			yield line();
			parts = [];
			bytes = 0;
			from = end + 1;
		}
		bytes += chunk.byteLength - from;
		if (bytes > LARGEST_FILE) parts = [];
		else parts.push(chunk.subarray(from));
	}
	if (bytes > 0) yield line();
}

const MEGA = 1e6;

type Asked =
	| { readonly kind: 'scenario'; readonly column: Column }
	| { readonly kind: 'refused'; readonly sentence: string };

function askedIn(line: Line, settings: readonly Setting[]): Asked {
	if (line.kind === 'too-long')
		return { kind: 'refused', sentence: `This line has more than ${LARGEST_FILE / MEGA} MB.` };
	const read = fromEntry(line.text);
	return read.kind === 'refused'
		? { kind: 'refused', sentence: problemSentence(read.problem) }
		: { kind: 'scenario', column: withSettings(read.columns[0], settings) };
}

/** Beyond so many changes it is quicker to begin anew. */
const FEW = 12;

/** A scenario as the last one with some texts changed: what these do not touch is known already. */
function after(last: Scenario, next: Scenario): Scenario {
	const changed = changedFrom(last, next);
	return changed.length > FEW
		? next
		: changed.reduce((scenario, key) => withText(scenario, key, next[key]), last);
}

/** So many lines are told on stderr; what is wrong with each stands in its answer. */
const MOST_TOLD = 100;

/** Answers a scenario a line, as long as some come in, and gives a line for each that cannot be read. */
export async function batch(
	args: readonly string[],
	around: Surroundings
): Promise<readonly string[]> {
	const { values, positionals } = parsed(args, { set: { type: 'string', multiple: true } });
	const [path = '-', ...others] = positionals;
	if (others.length > 0) throw new BadInput('batch: one file at a time, or - for standard input.');
	const settings = settingsOf(values.set ?? []);
	const told: string[] = [];
	let untold = 0;
	let number = 0;
	let answers = 0;
	let last: Scenario = INITIAL_TEXT;
	const tell = (words: string) => {
		if (told.length < MOST_TOLD) told.push(`line ${number}: ${words}`);
		else untold += 1;
	};
	try {
		for await (const line of linesOf(path === '-' ? around.stdin : createReadStream(path))) {
			number += 1;
			if (line.kind === 'line' && line.text.trim() === '') continue;
			const asked = askedIn(line, settings);
			answers += 1;
			if (asked.kind === 'refused') {
				tell(asked.sentence);
				await around.out(`${JSON.stringify({ line: number, refused: asked.sentence })}\n`);
				continue;
			}
			const { name, text } = asked.column;
			await openAll([asked.column]);
			last = after(last, text);
			const issues = issuesIn(last);
			for (const { key, sentence } of issues) tell(`${key}: ${sentence}`);
			const answer = {
				line: number,
				...(name === '' ? {} : { name }),
				title: untitled(pageTitle('/', last)),
				figures: figuresOf(last),
				issues: issues.map(({ key, sentence }) => ({ key, sentence }))
			};
			await around.out(`${JSON.stringify(answer)}\n`);
		}
	} catch (error) {
		throw new BadInput(`${path}: ${failureWords(error)}`);
	}
	if (answers === 0)
		throw new BadInput(`${path === '-' ? 'standard input' : path}: No scenario came in.`);
	return untold === 0 ? told : [...told, `and ${untold} more; each stands in its answer.`];
}
