import type { EvacuationCase } from '#lib/calc/evacuation/case';
import { evacuate, type Evacuated } from '#lib/calc/evacuation/evacuation';
import { readJson } from '#lib/form/read-json';
import { toCsv } from '#lib/ui/table-text';
import {
	caseIssueSentence,
	evacuationSentences,
	scheduleTable
} from '#lib/words/evacuation/report';
import { problemSentence } from '#lib/words/scenario-file';
import { BadInput } from './bad-input';
import { FORMS, formOf, parsed } from './options';
import { calledOf, textOf } from './read';
import { handed, printed, type Surroundings } from './surroundings';

/** A case of a million VMs has some 200 MB. */
const MOST_BYTES = 2 ** 28;

/** So many lines are told of one case: a list with one fault in each row has it a hundred thousand times. */
const MOST_TOLD = 100;

function evacuated(called: string, text: string): Evacuated {
	const json = readJson(text.replace(/^\uFEFF/, ''));
	if (json.kind === 'broken') throw new BadInput(`${called}: ${problemSentence(json)}`);
	// It reads its case as if that were anything, and refuses what is none.
	const found = evacuate(json.value as EvacuationCase);
	if (found.kind === 'evacuated') return found;
	const told = found.issues.slice(0, MOST_TOLD).map((issue) => caseIssueSentence(issue));
	const untold = found.issues.length - told.length;
	throw new BadInput(
		...[...told, ...(untold === 0 ? [] : [`${untold} more of the kind.`])].map(
			(line) => `${called}: ${line}`
		)
	);
}

/** Prints what one evacuation comes to, from the case in a file. */
export async function evacuateCommand(
	args: readonly string[],
	around: Surroundings
): Promise<readonly string[]> {
	const { json, csv } = FORMS;
	const { values, positionals } = parsed(args, { json, csv });
	const [path, ...others] = positionals;
	if (path === undefined || others.length > 0)
		throw new BadInput('evacuate takes one file, or - for standard input.');
	const form = formOf(values);
	const read = await textOf(path, around, MOST_BYTES);
	const called = calledOf(path);
	if (read.kind === 'refused') throw new BadInput(`${called}: ${read.sentence}`);
	const result = evacuated(called, read.text);
	switch (form) {
		case 'json':
			await around.out(handed(around, `${JSON.stringify(result, null, '\t')}\n`));
			break;
		case 'csv':
			await around.out(handed(around, `${toCsv(scheduleTable(result))}\r\n`));
			break;
		default:
			await around.out(printed(around, `${evacuationSentences(result).join('\n')}\n`));
	}
	return [];
}
