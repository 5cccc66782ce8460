import { ALL_QUESTIONS } from '#lib/scenario/questions/all';
import { alike, type Column, type Columns } from '#lib/scenario/questions/comparison';
import { type AnyKey, changedFrom, type Scenario } from '#lib/scenario/questions/initial-text';
import { isAsked } from '#lib/scenario/questions/kinds';
import { columnNames } from './compare/names';
import { inputWords } from './inputs';
import { plural } from './quantities';

/** What is otherwise than it was, and the scenarios with that put back. */
export interface Change {
	/** Tells it from the others of its list. */
	readonly id: string;
	/** Whose it is; empty where there is one scenario only. */
	readonly of: string;
	readonly label: string;
	readonly from: string;
	readonly to: string;
	/** Whether any answer reads it. */
	readonly standing: 'asked' | 'not asked';
	readonly back: Columns;
}

/** A scenario of before and what became of it; null where it came or went. */
interface Pair {
	readonly from: number | null;
	readonly to: number | null;
}

/** Scenarios have no identity: those that are quite alike are the same, the others in the order they stand in. */
function pairs(before: Columns, now: Columns): readonly Pair[] {
	const found: Pair[] = [];
	const isTaken = (side: 'from' | 'to', place: number) =>
		found.some((pair) => pair[side] === place);
	before.forEach((column, from) => {
		const to = now.findIndex((other, place) => alike(column, other) && !isTaken('to', place));
		if (to !== -1) found.push({ from, to });
	});
	const free = (side: 'from' | 'to', { length }: Columns) =>
		Array.from({ length }, (_, place) => place).filter((place) => !isTaken(side, place));
	const [gone, come] = [free('from', before), free('to', now)];
	return [
		...found,
		...Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => ({
			from: gone[index] ?? null,
			to: come[index] ?? null
		}))
	];
}

const namesOf = (columns: Columns): readonly string[] => columnNames(columns, ALL_QUESTIONS);

/** There is always one left, which only types have to be told. */
function some(columns: readonly Column[], otherwise: Columns): Columns {
	const [first, ...others] = columns;
	return first === undefined ? otherwise : [first, ...others];
}

function changesOfOne(before: Column, place: number, now: Columns): readonly Change[] {
	const column = now[place];
	if (column === undefined) return [];
	const of = now.length === 1 ? '' : (namesOf(now)[place] ?? '');
	const withColumn = (other: Column) =>
		some(
			now.map((each, index) => (index === place ? other : each)),
			now
		);
	const isAskedOf = (key: AnyKey, text: Scenario) => isAsked(ALL_QUESTIONS[key], text);
	const named: readonly Change[] =
		before.name === column.name
			? []
			: [
					{
						id: `${place} name`,
						of,
						label: 'Name',
						from: before.name === '' ? 'none' : before.name,
						to: column.name === '' ? 'none' : column.name,
						standing: 'asked',
						back: withColumn({ ...column, name: before.name })
					}
				];
	return [
		...named,
		...changedFrom(before.text, column.text).map((key): Change => ({
			id: `${place} ${key}`,
			of,
			label: ALL_QUESTIONS[key].label,
			from: inputWords(key, before.text),
			to: inputWords(key, column.text),
			standing: isAskedOf(key, column.text) ? 'asked' : 'not asked',
			back: withColumn({ ...column, text: { ...column.text, [key]: before.text[key] } })
		}))
	];
}

function changesOfPair({ from, to }: Pair, before: Columns, now: Columns): readonly Change[] {
	const was = from === null ? undefined : before[from];
	if (was !== undefined && to !== null) return changesOfOne(was, to, now);
	if (was !== undefined && from !== null)
		return [
			{
				id: `gone ${from}`,
				of: namesOf(before)[from] ?? '',
				label: 'Scenario',
				from: 'there',
				to: 'taken out',
				standing: 'asked',
				back: some([...now.slice(0, from), was, ...now.slice(from)], now)
			}
		];
	if (to === null) return [];
	return [
		{
			id: `come ${to}`,
			of: namesOf(now)[to] ?? '',
			label: 'Scenario',
			from: 'not there',
			to: 'added',
			standing: 'asked',
			back: some(
				now.filter((_, place) => place !== to),
				now
			)
		}
	];
}

/** Scenarios that stand before those that they stood behind. */
function orderOf(found: readonly Pair[], now: Columns): readonly Change[] {
	const kept = found
		.flatMap(({ from, to }) => (from === null || to === null ? [] : [{ from, to }]))
		.toSorted((a, b) => a.from - b.from);
	const places = kept.map(({ to }) => to).toSorted((a, b) => a - b);
	if (kept.every(({ to }, index) => to === places[index])) return [];
	const names = namesOf(now);
	const listed = (of: readonly number[]) => of.map((place) => names[place]).join(', ');
	const stood = new Map(kept.map(({ to }, index) => [places[index], now[to]]));
	return [
		{
			id: 'order',
			of: '',
			label: 'Order of the scenarios',
			from: listed(kept.map(({ to }) => to)),
			to: listed(places),
			standing: 'asked',
			back: some(
				now.map((column, place) => stood.get(place) ?? column),
				now
			)
		}
	];
}

/** All that is otherwise than before, what answers read first. */
export function changesSince(before: Columns, now: Columns): readonly Change[] {
	const found = pairs(before, now);
	const all = found.flatMap((pair) => changesOfPair(pair, before, now));
	return [
		...all.filter(({ standing }) => standing === 'asked'),
		...all.filter(({ standing }) => standing === 'not asked'),
		...orderOf(found, now)
	];
}

/** As much of a text as a sentence has room for. */
const MOST_SAID = 40;
const brief = (text: string): string =>
	text.length <= MOST_SAID ? text : `${text.slice(0, MOST_SAID - 1)}…`;

/** "Undone: Consolidation ratio, 16 : 1 → 8 : 1." */
export function changedSentence(what: string, before: Columns, now: Columns): string {
	const [first, ...others] = changesSince(before, now);
	if (first === undefined) return `${what}.`;
	const { of, label, from, to } = first;
	const one = `${of === '' ? '' : `${of}: `}${label}, ${brief(from)} → ${brief(to)}`;
	return `${what}: ${one}${others.length === 0 ? '' : `, and ${plural(others.length, 'more change')}`}.`;
}

/** "3 changes since the page was opened" */
export const changesTitle = ({ length }: readonly Change[]): string =>
	`${length === 0 ? 'Nothing changed' : plural(length, 'change')} since the page was opened`;
