import type { EvacuationCase } from '#lib/calc/evacuation/case';
import { evacuate, type Evacuated } from '#lib/calc/evacuation/evacuation';
import { readJson } from '#lib/form/read-json';
import { reckonedOf } from '#lib/scenario/evacuation/evacuation';
import type { Column } from '#lib/scenario/questions/comparison';
import { toCsv } from '#lib/ui/table-text';
import { evacuationTitle } from '#lib/words/evacuation/title';
import {
	caseIssueSentence,
	evacuationSentences,
	scheduleTable
} from '#lib/words/evacuation/report';
import { vmSchedule } from '#lib/words/evacuation/schedule';
import { problemSentence } from '#lib/words/scenario-file';
import { sharedEvacuation } from '../evacuated';
import { inForm } from '../shared';
import { BadInput } from './bad-input';
import { FORMS, formOf, parsed, WHICH } from './options';
import { calledOf, readScenarios, textOf } from './read';
import { handed, passOn, printed, type Surroundings } from './surroundings';

/** A case of a million VMs has some 200 MB. */
const MOST_BYTES = 2 ** 28;

/** So many lines are told of one case: a list with one fault in each row has it a hundred thousand times. */
const MOST_TOLD = 100;

/** What a file holds; scenarios say what they are, and a case is whatever does not. */
type Held =
	| { readonly kind: 'scenarios'; readonly text: string }
	| { readonly kind: 'case'; readonly called: string; readonly value: unknown };

const saysWhatItIs = (value: unknown): boolean =>
	typeof value === 'object' && value !== null && Object.hasOwn(value, 'metrospan');

async function heldBy(path: string, around: Surroundings): Promise<Held> {
	const called = calledOf(path);
	const read = await textOf(path, around, MOST_BYTES);
	if (read.kind === 'refused') throw new BadInput(`${called}: ${read.sentence}`);
	const json = readJson(read.text.replace(/^\uFEFF/, ''));
	if (json.kind === 'broken') throw new BadInput(`${called}: ${problemSentence(json)}`);
	const { value } = json;
	return saysWhatItIs(value)
		? { kind: 'scenarios', text: read.text }
		: { kind: 'case', called, value };
}

function evacuated({ called, value }: Extract<Held, { kind: 'case' }>): Evacuated {
	// It reads its case as if that were anything, and refuses what is none.
	const found = evacuate(value as EvacuationCase);
	if (found.kind === 'evacuated') return found;
	const told = found.issues.slice(0, MOST_TOLD).map((issue) => caseIssueSentence(issue));
	const untold = found.issues.length - told.length;
	throw new BadInput(
		...[...told, ...(untold === 0 ? [] : [`${untold} more of the kind.`])].map(
			(line) => `${called}: ${line}`
		)
	);
}

async function printCase(
	held: Extract<Held, { kind: 'case' }>,
	form: ReturnType<typeof formOf>,
	around: Surroundings
): Promise<void> {
	const result = evacuated(held);
	switch (form) {
		case 'json':
			return around.out(handed(around, `${JSON.stringify(result, null, '\t')}\n`));
		case 'csv':
			return around.out(handed(around, `${toCsv(scheduleTable(result))}\r\n`));
		default:
			return around.out(printed(around, `${evacuationSentences(result).join('\n')}\n`));
	}
}

/** The moves of all of them, a line each; of several the first column says of which scenario. */
function schedulesOf(columns: readonly Column[]): string {
	const all = columns.map(({ name, text }, place) => {
		const found = reckonedOf(text);
		const schedule =
			found.kind === 'ready' && 'schedule' in found.value ? found.value.schedule : [];
		return { name: name === '' ? `Scenario ${place + 1}` : name, table: vmSchedule(schedule) };
	});
	const { columns: heads, caption } = vmSchedule([]);
	const rows = all.flatMap(({ name, table }) => table.rows.map((row) => ({ name, row })));
	return toCsv(
		columns.length === 1
			? { caption, columns: heads, rows: rows.map(({ row }) => row) }
			: {
					caption,
					columns: [{ title: 'Scenario', align: 'text' }, ...heads],
					rows: rows.map(({ name, row }) => [name, ...row])
				}
	);
}

/** A line for each that has no schedule, which a list of moves could not say. */
const withoutSchedule = (columns: readonly Column[]): readonly string[] =>
	columns.flatMap(({ name, text }) => {
		const found = reckonedOf(text);
		if (found.kind === 'waiting' || 'schedule' in found.value) return [];
		return [`${name === '' ? '' : `${name}: `}${evacuationTitle(found.value)}.`];
	});

async function* again(text: string): AsyncGenerator<Uint8Array> {
	yield Buffer.from(text);
}

/** Prints what emptying comes to, of the case in a file or of scenarios as the other commands take them. */
export async function evacuateCommand(
	args: readonly string[],
	around: Surroundings
): Promise<readonly string[]> {
	const { values, positionals: files } = parsed(args, { ...WHICH, ...FORMS });
	const form = formOf(values);
	const [path, ...others] = files;
	const held = path === undefined || others.length > 0 ? null : await heldBy(path, around);
	if (held?.kind === 'case') {
		const more = [...(values.link ?? []), ...(values.set ?? [])].length > 0;
		if (more || values.working === true || form === 'markdown')
			throw new BadInput(
				`${held.called}: this is a case and no scenario: it takes --json or --csv alone.`
			);
		await printCase(held, form, around);
		return [];
	}
	const { columns, issues } = await readScenarios(
		held === null ? around : { stdin: again(held.text) },
		{ files: held === null ? files : ['-'], links: values.link, set: values.set }
	);
	if (form === 'csv') {
		await around.out(handed(around, `${schedulesOf(columns)}\r\n`));
		return [...issues, ...withoutSchedule(columns)];
	}
	const worked = { on: around.now() };
	const shared = columns.map((column) => sharedEvacuation(column, form, worked));
	const extent = values.working === true ? 'answers-and-working' : 'answers';
	await passOn(around, form, inForm(shared, form, extent));
	return issues;
}
