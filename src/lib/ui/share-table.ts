import { dayWords } from './day-words';
import {
	changedInputs,
	type Extent,
	plainLine,
	sentencesOf,
	type Shared,
	type SharedFigure,
	type SharedInput,
	sharedFacts,
	sharedSources,
	tidy
} from './share-shape';
import { formulaSafe, type PlainCell, type TableShape, toCsv } from './table-text';
import { toldWorkings } from './working-shape';

type Row = readonly PlainCell[];

type Span = NonNullable<SharedFigure['cells'][number]['span']>;

const isBand = ({ low, high }: Span): boolean => low !== high;

/** A figure a row; of a band its middle case, and its ends below. */
function figureRows({ name, unit, cells }: SharedFigure): readonly Row[] {
	const row = (of: string, pick: (span: Span) => number | null): Row => [
		of,
		unit,
		...cells.map(({ text, span }) => {
			if (span === null) return plainLine(text);
			const value = pick(span);
			return value === null ? null : tidy(value);
		})
	];
	const likely = row(name, (span) => span.likely);
	return cells.some(({ span }) => span !== null && isBand(span))
		? [
				likely,
				row(`${name}, at best`, ({ low }) => low),
				row(`${name}, at worst`, ({ high }) => high)
			]
		: [likely];
}

const inputRow = ({ label, before, cells }: SharedInput): Row => [
	plainLine(label),
	cells.find(({ unit }) => unit !== '')?.unit ?? '',
	...cells.map(({ text, number }) => (number === null ? plainLine(text) : Number(number))),
	plainLine(before)
];

/** What is pasted into a spreadsheet: sections with an empty row between. */
function sheetOf(shared: Shared, extent: Extent): readonly Row[] {
	const { title, link, on, names, answers, figures, workings } = shared;
	const heads = names.length === 1 ? ['Value'] : names;
	const changed = changedInputs(shared);
	return [
		[title],
		[`Metrospan, ${dayWords(on)}`],
		[link],
		...answers.flatMap((answer) => [
			[],
			[answer.heading],
			...sentencesOf(answer).map((sentence) => [sentence])
		]),
		[],
		['In figures', 'Unit', ...heads],
		...figures.flatMap(figureRows),
		[],
		['What was put in', 'Unit', ...heads, 'Default'],
		...(changed.length === 0 ? [['Every input stands at its default.']] : []),
		...changed.map(inputRow),
		...(extent === 'answers'
			? []
			: [
					[],
					['Working'],
					...toldWorkings(workings).flatMap((working) => [
						[working.title, working.formula],
						...working.steps.map((step) => ['', step]),
						...working.first.map(({ label, value, status }) => ['', label, value, status])
					])
				]),
		[],
		['Sources'],
		...sharedSources(shared).map(({ title: of, href }) => [of, href ?? 'no public address'])
	];
}

const cellOf = (cell: PlainCell): string =>
	cell === null ? '' : typeof cell === 'number' ? String(cell) : formulaSafe(plainLine(cell));

/** For a spreadsheet: a tab between cells, a line a row. */
export const shareTsv = (shared: Shared, extent: Extent): string =>
	sheetOf(shared, extent)
		.map((row) => row.map(cellOf).join('\t'))
		.join('\n');

const ESCAPES: ReadonlyMap<string, string> = new Map([
	['&', '&amp;'],
	['<', '&lt;'],
	['>', '&gt;'],
	['"', '&quot;'],
	["'", '&#39;']
]);

const escaped = (text: string): string =>
	text.replaceAll(/[&<>"']/g, (sign) => ESCAPES.get(sign) ?? sign);

/** The same as a table of a page, which mail and documents take. */
export const shareHtml = (shared: Shared, extent: Extent): string =>
	`<meta charset="utf-8"><table>${sheetOf(shared, extent)
		.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cellOf(cell))}</td>`).join('')}</tr>`)
		.join('')}</table>`;

const COLUMNS = [
	'kind',
	'scenario',
	'group',
	'name',
	'value',
	'number',
	'low',
	'high',
	'unit',
	'status',
	'source'
] as const;

/** All of it for a program, a thing a row: what was asked, what was answered, and what that rests on. */
export function shareCsv(shared: Shared): string {
	const { title, link, on, names, answers, figures, inputs } = shared;
	const row = (over: Readonly<Partial<Record<(typeof COLUMNS)[number], PlainCell>>>): Row =>
		COLUMNS.map((name) => {
			const cell = over[name] ?? null;
			return typeof cell === 'string' ? plainLine(cell) : cell;
		});
	const rows = [
		row({ kind: 'page', name: 'title', value: title }),
		row({ kind: 'page', name: 'link', value: link }),
		row({ kind: 'page', name: 'date', value: on.toISOString() }),
		...answers.flatMap((answer) =>
			sentencesOf(answer).map((value) => row({ kind: 'answer', group: answer.heading, value }))
		),
		...figures.flatMap(({ group, name, unit, cells }) =>
			cells.map(({ text, span, status }, place) =>
				row({
					kind: 'figure',
					scenario: names[place] ?? '',
					group,
					name,
					value: text,
					...(span === null
						? {}
						: {
								number: tidy(span.likely),
								low: tidy(span.low),
								high: span.high === null ? null : tidy(span.high),
								unit
							}),
					status
				})
			)
		),
		...inputs.flatMap(({ key, label, cells }) =>
			cells.map(({ text, number, unit, status }, place) =>
				row({
					kind: 'input',
					scenario: names[place] ?? '',
					group: key,
					name: label,
					value: text,
					number: number === null ? null : Number(number),
					unit,
					status
				})
			)
		),
		...sharedFacts(shared).map(({ group, label, value, status, sources }) =>
			row({
				kind: 'fact',
				group,
				name: label,
				value,
				status,
				source: sources
					.map(({ title: of, where, href }) => [of, where, href ?? ''].filter(Boolean).join(', '))
					.join('; ')
			})
		)
	];
	const table: TableShape = {
		caption: title,
		columns: COLUMNS.map((name) => ({ title: name, align: 'text' })),
		rows
	};
	return `${toCsv(table)}\r\n`;
}

/** The version of what `shareJson` writes. */
const VERSION = 1;

/** The same as JSON. It is no scenario file: what was answered cannot be typed. */
export function shareJson(shared: Shared): string {
	const { title, link, on, names, answers, figures, inputs, workings } = shared;
	const spanOf = (span: Span | null) =>
		span === null
			? null
			: {
					low: tidy(span.low),
					likely: tidy(span.likely),
					high: span.high === null ? null : tidy(span.high)
				};
	const of = {
		metrospan: 'answers',
		v: VERSION,
		title: plainLine(title),
		link,
		on: on.toISOString(),
		answers: answers.map((answer) => ({
			heading: answer.heading,
			sentences: sentencesOf(answer)
		})),
		scenarios: names.map((name, place) => ({
			name,
			figures: figures.map(({ id, group, name: figure, unit, cells }) => ({
				id,
				group,
				name: figure,
				text: plainLine(cells[place]?.text ?? ''),
				number: spanOf(cells[place]?.span ?? null),
				unit,
				status: cells[place]?.status ?? ''
			})),
			inputs: inputs.map(({ key, label, cells }) => {
				const { typed = '', number = null, unit = '', status = '' } = cells[place] ?? {};
				return {
					key,
					label,
					typed,
					number: number === null ? null : Number(number),
					unit,
					status
				};
			})
		})),
		facts: sharedFacts(shared),
		workings: workings.map(({ title: working, formula, steps }) => ({
			title: working,
			formula,
			steps: steps.map(plainLine)
		})),
		sources: sharedSources(shared)
	};
	return `${JSON.stringify(of, null, '\t')}\n`;
}
