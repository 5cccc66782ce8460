import type { AnyKey, Scenario } from '#lib/scenario/questions/initial-text';
import type { Question, Questions } from '#lib/scenario/questions/kinds';
import type { Range } from '#lib/scenario/sensitivity/ranges';
import type { Row, Sensitivity, Tried } from '#lib/scenario/sensitivity/sensitivity';
import { shortTime } from '#lib/words/measures';
import { aboutTime, openRange } from '#lib/words/estimates';
import { count, plural } from '#lib/words/quantities';
import { typedValue } from '#lib/words/working';
import { fieldOf, threeDigits, type Tornado, type TornadoRow } from './tornado';

/** How an answer is spoken of. */
export interface AnswerWords {
	/** "the number of VMs" */
	readonly what: string;
	/** With its unit. */
	readonly figure: (value: number) => string;
	/** From one figure to another; null is no end. */
	readonly range: (least: number, most: number | null) => string;
	/** In the place of a figure where there is no end. */
	readonly open: string;
	/** Head of its column in the table, and the figure there. */
	readonly column: string;
	readonly cell: (value: number) => number;
}

const VMS: AnswerWords = {
	what: 'the number of VMs',
	figure: (vms) => plural(vms, 'VM'),
	range: (least, most) =>
		most === null ? `${plural(least, 'VM')} or more` : `${count(least)} to ${plural(most, 'VM')}`,
	open: 'no limit',
	column: 'VMs in the domain',
	cell: (vms) => vms
};

const time = (what: string): AnswerWords => ({
	what,
	figure: aboutTime,
	range: (low, high) => openRange({ low, high }),
	open: 'no end',
	column: 'Time (s)',
	cell: threeDigits
});

const ROUND_TRIP: AnswerWords = {
	what: 'the round trip to plan with',
	figure: shortTime,
	range: (least, most) =>
		most === null ? `${shortTime(least)} or more` : `${shortTime(least)} to ${shortTime(most)}`,
	open: 'no end',
	column: 'Round trip (ms)',
	cell: (seconds) => threeDigits(seconds * 1000)
};

export const ANSWER_WORDS = {
	vms: VMS,
	'likely-time': time('the time in the middle case'),
	'high-time': time('the time at the slow end of the range'),
	'round-trip': ROUND_TRIP
} as const;

/** How far an input was moved. */
const RANGES: Readonly<Record<Range['kind'], string>> = {
	halves: 'half or double',
	steps: 'next step down or up',
	prefix: 'one bit more or less',
	compared: 'what it is compared with',
	neighbours: 'the one before or after',
	choices: 'any other choice'
};

const END_OF_FIELD = ', where the field ends';

interface Context {
	readonly scenario: Scenario;
	readonly questions: Questions;
	readonly words: AnswerWords;
}

const valueWords = (
	key: AnyKey,
	{ text }: Pick<Tried, 'text'>,
	{ scenario, questions }: Context
): string => {
	const question: Question | undefined = questions[key];
	return question === undefined ? text : typedValue(question, key, { ...scenario, [key]: text });
};

const triedWords = (key: AnyKey, tried: Tried, context: Context): string =>
	`${valueWords(key, tried, context)}${tried.stops === 'at-the-field' ? END_OF_FIELD : ''}`;

const figureWords = (at: number | null, { open, figure }: AnswerWords): string =>
	at === null ? open : figure(at);

const nameOf = (key: AnyKey, { questions }: Context): string => questions[key]?.label ?? key;

const rowWords = ({ key, range, tried, least, most }: Row, context: Context): TornadoRow => ({
	name: nameOf(key, context),
	href: fieldOf(key),
	label: `${tried
		.map((each) => `${triedWords(key, each, context)}: ${figureWords(each.at, context.words)}`)
		.join('; ')} (${RANGES[range]})`,
	least,
	most
});

function scaleWords(rows: readonly Row[], present: number, { range }: AnswerWords): string {
	const closed = rows.flatMap(({ least, most }) => [least, most ?? least]);
	return `Scale: ${range(Math.min(present, ...closed), Math.max(present, ...closed))}`;
}

/** The inputs that move an answer, widest first; null where the answer has no end or nothing moves it. */
export function inputsTornado(
	sensitivity: Sensitivity,
	{ scenario, questions, answer }: Omit<Context, 'words'> & { answer: keyof typeof ANSWER_WORDS }
): Tornado | null {
	if (sensitivity.kind === 'no-end') return null;
	const words = ANSWER_WORDS[answer];
	const context = { scenario, questions, words };
	const { rows, present } = sensitivity;
	const [first] = rows;
	if (first === undefined) return null;
	const { what, column, cell } = words;
	const now = figureWords(present, words);
	return {
		title: `${nameOf(first.key, context)} moves ${what} most: ${words.range(first.least, first.most)}`,
		sentence: `Each bar is one input moved as said beside it, while all others stay; the upright line is the answer as it stands, ${now}. What moves nothing within its range is left out.`,
		axis: scaleWords(rows, present, words),
		present,
		rows: rows.map((row) => rowWords(row, context)),
		table: {
			caption: `What moves ${what}, one input at a time`,
			columns: [
				{ title: 'Input', align: 'text' },
				{ title: 'As it stands', align: 'text' },
				{ title: 'Moved to', align: 'text' },
				{ title: column, align: 'number' }
			],
			rows: [
				['As it stands', '', '', cell(present)],
				...rows.flatMap(({ key, tried }) =>
					tried.map((each) => [
						nameOf(key, context),
						valueWords(key, { text: scenario[key] }, context),
						triedWords(key, each, context),
						each.at === null ? words.open : cell(each.at)
					])
				)
			]
		}
	};
}
