import type { LoadState } from '#lib/calc/site-loss';
import { type DomainAnswer, domainOf } from '#lib/scenario/domain/domain';
import { lossFit, lossOf } from '#lib/scenario/domain/loss';
import type { Part } from '#lib/scenario/part';
import type { AnyKey, Scenario } from '#lib/scenario/questions/initial-text';
import type { Questions } from '#lib/scenario/questions/kinds';
import { limitName } from '#lib/words/domain/limits';
import { checkWord } from '#lib/words/domain/loss';
import { stateWords } from '#lib/words/domain/totals';
import { asNumber, count, listWords, ratioWords, significant } from '#lib/words/quantities';
import { awaitedWords } from '#lib/words/waiting';

/** One answer of one scenario. */
export interface Cell {
	readonly text: string;
	/** What it is compared by; null where it is a word, or waits. */
	readonly span: { readonly low: number; readonly likely: number; readonly high: number } | null;
	/** A figure of what nobody supports makes nothing the better one. */
	readonly stands?: 'unsupported';
	/** The questions that have to be mended first. */
	readonly waitsFor?: readonly AnyKey[];
}

/** One answer of every scenario. */
export interface Row {
	readonly id: string;
	readonly name: string;
	readonly kind: 'amount' | 'word';
	readonly cells: readonly Cell[];
	/** Difference to the first scenario, in its unit and in per cent; empty where there is none. */
	readonly differences: readonly string[];
	/** The scenarios that are plainly better; none where better is a matter of taste, or the bands overlap. */
	readonly better: readonly number[];
}

export interface RowGroup {
	readonly title: string;
	readonly rows: readonly Row[];
}

export interface Answer {
	readonly id: string;
	readonly name: string;
	readonly of: (scenario: Scenario) => Cell;
	/** Which side is plainly better; null where neither is. */
	readonly better: 'more' | 'less' | null;
	/** A difference in the unit of the answer; null where no number is compared. */
	readonly amount: ((difference: number) => string) | null;
}

export const word = (text: string): Cell => ({ text, span: null });

export const point = (text: string, value: number): Cell => ({
	text,
	span: { low: value, likely: value, high: value }
});

export const answered = <T>(part: Part<T>, cell: (value: T) => Cell): Cell =>
	part.kind === 'ready' ? cell(part.value) : { text: '', span: null, waitsFor: part.fields };

const NOT_KNOWN = word('not known');

const ofDomain =
	(cell: (bounded: Extract<DomainAnswer['first']['capacity'], { kind: 'bounded' }>) => Cell) =>
	(scenario: Scenario): Cell =>
		answered(domainOf(scenario), ({ first: { capacity } }) =>
			capacity.kind === 'bounded' ? cell(capacity) : NOT_KNOWN
		);

const DOMAIN: readonly Answer[] = [
	{
		id: 'hosts',
		name: 'Hosts',
		of: ofDomain(({ hosts }) => point(count(hosts), hosts.toNumber())),
		better: null,
		amount: count
	},
	{
		id: 'vms',
		name: 'VMs',
		of: ofDomain(({ vms }) => point(count(vms), vms.toNumber())),
		better: 'more',
		amount: count
	},
	{
		id: 'binds',
		name: 'Binds first',
		of: ofDomain(({ binding }) => word(listWords(binding.map(({ limit }) => limitName(limit))))),
		better: null,
		amount: null
	},
	{
		id: 'next',
		name: 'Binds next',
		of: ofDomain(({ next }) =>
			word(next === null ? 'nothing known' : `${limitName(next.limit)}, ${count(next.vms)} VMs`)
		),
		better: null,
		amount: null
	}
];

const NONE_LEFT = 'no host is left';

const ratioPoint = ({ ratio: { vmsPerHost } }: LoadState): Cell =>
	point(ratioWords(vmsPerHost), asNumber(vmsPerHost));

/** By the totals where they are typed, as on every page. */
const LOSS: readonly Answer[] = [
	{
		id: 'before',
		name: 'Before the loss',
		of: (scenario) =>
			answered(lossOf(scenario), ({ totals, cluster: { loss } }) =>
				totals === null ? ratioPoint(loss.first.before) : word(stateWords(totals.before))
			),
		better: null,
		amount: (difference) => significant(difference)
	},
	{
		id: 'after',
		name: 'After the loss',
		of: (scenario) =>
			answered(lossOf(scenario), ({ totals, cluster: { loss } }) => {
				if (totals !== null) {
					const { after } = totals.cases[0];
					return word(after === null ? NONE_LEFT : stateWords(after));
				}
				return loss.first.kind === 'survives' ? ratioPoint(loss.first.after) : word(NONE_LEFT);
			}),
		better: null,
		amount: (difference) => significant(difference)
	},
	{
		id: 'carried',
		name: 'It fits',
		of: (scenario) =>
			answered(lossOf(scenario), (loss) => {
				const fit = lossFit(loss);
				if (fit.kind === 'fits') return point('yes', 1);
				if (fit.kind === 'no-vms') return word('no VM is counted');
				return point(
					fit.kind === 'no-host-left' ? 'no' : `no: ${listWords(fit.over.map(checkWord))}`,
					0
				);
			}),
		better: 'more',
		amount: null
	}
];

/** Middle cases that differ in the last digit of a double say the same. */
const SAME = 1e-9;
/** Estimates that read the same and lie nearer than this to each other are told apart by nobody. */
const UNSEEN = 0.01;

function differenceOf({ amount }: Answer, first: Cell | undefined, cell: Cell): string {
	if (amount === null || first?.span == null || cell.span === null) return '';
	const [from, to] = [first.span.likely, cell.span.likely];
	const difference = to - from;
	const same = first.text === cell.text ? UNSEEN : SAME;
	if (!Number.isFinite(difference) || Math.abs(difference) <= same * Math.abs(from)) return '';
	const sign = difference > 0 ? '+' : '−';
	const share = from === 0 ? '' : ` (${sign}${significant(Math.abs((100 * difference) / from))} %)`;
	return `${sign}${amount(Math.abs(difference))}${share}`;
}

function betterOf({ better }: Answer, cells: readonly Cell[]): readonly number[] {
	const spans = cells.map(({ span }) => span);
	if (better === null || cells.some(({ span, stands }) => span === null || stands !== undefined))
		return [];
	const beats = (one: Cell['span'], other: Cell['span']) =>
		one !== null &&
		other !== null &&
		(better === 'more' ? one.low > other.high : one.high < other.low);
	const unbeaten = spans.flatMap((span, place) =>
		spans.some((other) => beats(other, span)) ? [] : [place]
	);
	const beatsOne = unbeaten.filter((place) =>
		spans.some((other) => beats(spans[place] ?? null, other))
	);
	// Plain is what beats all that is not as good.
	return unbeaten.length === beatsOne.length && unbeaten.length < cells.length ? unbeaten : [];
}

const withWait = (cell: Cell, questions: Questions): Cell =>
	cell.waitsFor === undefined
		? cell
		: {
				...cell,
				text: `waits for ${awaitedWords(cell.waitsFor, questions)}`
			};

function rowOf(answer: Answer, scenarios: readonly Scenario[], questions: Questions): Row {
	const cells = scenarios.map((scenario) => withWait(answer.of(scenario), questions));
	return {
		id: answer.id,
		name: answer.name,
		kind: answer.amount === null ? 'word' : 'amount',
		cells,
		differences: cells.map((cell, place) =>
			place === 0 ? '' : differenceOf(answer, cells[0], cell)
		),
		better: betterOf(answer, cells)
	};
}

export interface AnswerGroup {
	readonly title: string;
	readonly answers: readonly Answer[];
}

/** What a domain and a cluster answer: the first of the chain, which is there first. */
export const NEAR: readonly AnswerGroup[] = [
	{ title: 'One vMotion domain', answers: DOMAIN },
	{ title: 'A cluster that loses a site or hosts', answers: LOSS }
];

/** These answers of every scenario: a row an answer, a cell a scenario. */
export const comparedRows = (
	groups: readonly AnswerGroup[],
	scenarios: readonly Scenario[],
	questions: Questions
): readonly RowGroup[] =>
	groups.map(({ title, answers }) => ({
		title,
		rows: answers.map((answer) => rowOf(answer, scenarios, questions))
	}));
