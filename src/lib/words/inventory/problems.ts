import type { Problem } from '#lib/calc/inventory-file/problem';
import type { IssuesOfAKind, RowFault, RowIssue } from '#lib/calc/inventory-file/row-issue';
import type { FileProblem, InventoryReading, TableReport } from '#lib/calc/inventory-file/read';
import type { ClusterDiffers } from '#lib/calc/inventory-file/gather';
import type { Bytes } from '#lib/calc/units';
import { sizeWords } from '#lib/words/estimates';
import { count, listWords, plural } from '#lib/words/quantities';

/** Why a file cannot be read, and what to do about it. */
export function problemWords(problem: Problem): string {
	switch (problem.kind) {
		case 'empty':
			return 'it is empty';
		case 'too-large':
			return `it has ${sizeWords(problem.bytes as Bytes)}, and at most ${sizeWords(problem.most as Bytes)} are read`;
		case 'old-or-encrypted':
			return 'it is a workbook of the old kind (.xls), or asks for a password: save it as .xlsx without one, or as CSV';
		case 'not-a-table':
			return 'it is neither a workbook nor text: an export as .xlsx or .csv is read';
		case 'not-a-workbook':
			return 'it is an archive, and no workbook with a sheet to read is in it';
		case 'damaged':
			return 'it is damaged, or was cut off: export it once more';
		case 'encrypted':
			return 'it asks for a password: save it without one';
		case 'zip64':
			return 'it is packed in the way of very large files: export less at once, or as CSV';
		case 'packed-otherwise':
			return 'it is packed in a way that no spreadsheet uses: save it once more as .xlsx';
		case 'too-many-parts':
			return `it has more than ${count(problem.most)} parts, which no export has`;
		case 'bomb':
			return 'it unpacks to far more than any export holds, and was stopped';
		case 'too-many-rows':
			return `more than ${count(problem.most)} rows, the most that a spreadsheet holds, are not read`;
		case 'row-too-long':
			return `row ${count(problem.row)} is longer than any row of an export, and was stopped at`;
	}
}

export const fileProblemSentence = ({ file, problem }: FileProblem): string =>
	`${file} was not read: ${problemWords(problem)}.`;

interface FaultWords {
	/** Of so many rows. */
	readonly many: (rows: number) => string;
	/** What became of them. */
	readonly then: string;
}

const rowsWords = (rows: number): string => plural(rows, 'row');
const cellsWords = (cells: number): string => plural(cells, 'cell');

const FAULTS: Readonly<Record<RowFault, FaultWords>> = {
	'no-name': {
		many: (rows) => `${rowsWords(rows)} without a name`,
		then: 'Left out: nothing says what they are about.'
	},
	twice: {
		many: (rows) => `${rowsWords(rows)} that stand somewhere else already`,
		then: 'Left out: the first of each counts.'
	},
	'same-name': {
		many: (rows) => `${rowsWords(rows)} with the name of another VM`,
		then: 'Kept as VMs of their own, since something else in the row differs.'
	},
	'not-a-number': {
		many: (rows) => `${cellsWords(rows)} that should hold a number`,
		then: 'The rows are kept; these cells count as empty.'
	},
	'not-positive': {
		many: (rows) => `${cellsWords(rows)} of zero or less`,
		then: 'The rows are kept; these cells count as empty.'
	},
	'not-whole': {
		many: (rows) => `${cellsWords(rows)} with a fraction of what comes whole`,
		then: 'The rows are kept; these cells count as empty.'
	},
	'too-large': {
		many: (rows) => `${cellsWords(rows)} larger than any machine`,
		then: 'The rows are kept; these cells count as empty. Is the unit of the column another one?'
	},
	'unknown-power': {
		many: (rows) => `${cellsWords(rows)} with a power state that is not known`,
		then: 'Kept, and counted as running.'
	},
	'open-quote': {
		many: (rows) => `${rowsWords(rows)} with a quotation mark that is not closed`,
		then: 'Kept, and read as they stand.'
	},
	'more-cells': {
		many: (rows) => `${rowsWords(rows)} with more cells than there are headings`,
		then: 'Kept; a mark between cells may stand within a name, which moves what follows.'
	},
	'other-vlan': {
		many: (rows) => `${rowsWords(rows)} that give a network another VLAN than a row above`,
		then: 'The first VLAN counts.'
	}
};

export const faultTitle = ({ fault, count: rows }: IssuesOfAKind): string =>
	FAULTS[fault].many(rows);

export const faultThen = ({ fault }: IssuesOfAKind): string => FAULTS[fault].then;

/** "export.xlsx › vInfo, row 12, Memory: “lots”" */
export function issueWords({ table, row, column, text }: RowIssue): string {
	const place = [table, `row ${count(row)}`, ...(column === null ? [] : [column])].join(', ');
	return text === '' ? place : `${place}: “${text}”`;
}

function tableSentences({
	name,
	kept,
	leftOut,
	empty,
	stopped,
	mapping
}: TableReport): readonly string[] {
	if (mapping.kind === null)
		return stopped === null
			? [`${name}: nothing tells what its columns are. Say it below.`]
			: [`${name} was not read: ${problemWords(stopped)}.`];
	const dropped = [
		...(leftOut === 0 ? [] : [`${count(leftOut)} left out`]),
		...(empty === 0 ? [] : [`${count(empty)} empty`])
	];
	const rows = `${name}: ${plural(kept, 'row')} read${dropped.length === 0 ? '' : `, ${listWords(dropped)}`}.`;
	return stopped === null
		? [rows]
		: [rows, `${name} was read no further: ${problemWords(stopped)}.`];
}

const differsSentence = ({ cluster, said, listed }: ClusterDiffers): string =>
	`The table of clusters counts ${plural(said, 'host')} in ${cluster}, and ${count(listed)} ${listed === 1 ? 'is' : 'are'} listed.`;

type Reading = Omit<InventoryReading, 'inventory'>;

/** What was read of each table, and what the tables say of each other. */
export const readingSentences = ({
	tables,
	hostsByName,
	clustersDiffer
}: Reading): readonly string[] => [
	...tables.flatMap(tableSentences),
	...(hostsByName === 0
		? []
		: [
				`${plural(hostsByName, 'host')} ${hostsByName === 1 ? 'is' : 'are'} known by name alone: VMs say that they run there, and no table says what they are.`
			]),
	...clustersDiffer.map(differsSentence)
];

/** How many rows or cells somebody may want to look at. */
export const faultsCounted = ({ issues }: Reading): number =>
	issues.reduce((sum, { count: rows }) => sum + rows, 0);
