import { plainDecimal } from '#lib/form/number-field';
import { LONGEST_VALUE, toParams } from '#lib/form/params';
import { remembered } from '#lib/scenario/once';
import { ALL_KEYS, changedFrom, type Scenario } from './initial-text';
import { fromLink, toLink } from './link';

/** One of the scenarios that are compared. */
export interface Column {
	/** As typed; empty where nobody has named it. */
	readonly name: string;
	readonly text: Scenario;
}

export type Columns = readonly [Column, ...Column[]];

export const MOST_COLUMNS = 6;
export const LONGEST_NAME = 60;

/** A comparison as its link has it, and how many scenarios that names: more than six are not compared. */
export interface ReadColumns {
	readonly columns: Columns;
	readonly named: number;
}

/** The ratio that every scenario brings along to be compared with. */
const atItsOtherRatio = ({ text }: Column): Column => ({
	name: '',
	text: { ...text, ratio: text.ratio2 }
});

/** A scenario alone is compared with itself at the ratio it brings along: 8 : 1 with 16 : 1. */
const opened = (first: Column): Columns => [first, atItsOtherRatio(first)];

const NAME = 'name';
/** How many there are, where the last of them differs in nothing. */
const COUNT = 'n';
/** A whole scenario, as the query of its own link: how another page hands one over. */
const WHOLE = 's';

/** "2.ratio": what the second scenario has otherwise than the first. */
const OF_ONE = /^([1-9]\d{0,3})\.(.+)$/;
const FEW_DIGITS = /^\d{1,4}$/;

/** So many as are written in a few digits; 0 for any other text. */
const counted = (text: string): number =>
	FEW_DIGITS.test(text) ? Number(plainDecimal(text) ?? '0') : 0;

const within = (value: string): boolean => value.length <= LONGEST_VALUE;

/** Reads a link of any age; a link of one scenario is one, too. */
export function fromComparison(params: URLSearchParams): ReadColumns {
	const first = new URLSearchParams();
	const own = new Map<number, URLSearchParams>();
	for (const [key, value] of params) {
		const of = OF_ONE.exec(key);
		if (of === null) {
			if (key !== COUNT && key !== WHOLE) first.append(key, value);
			continue;
		}
		const [, place = '', name = ''] = of;
		const each = own.get(counted(place)) ?? new URLSearchParams();
		each.set(name, value);
		own.set(counted(place), each);
	}
	const differing = Math.max(counted(params.get(COUNT) ?? ''), ...own.keys(), 1);
	const whole = params.getAll(WHOLE);
	const column = (place: number): Column => {
		const query = new URLSearchParams(first);
		const each = own.get(place) ?? new URLSearchParams();
		for (const [key, value] of each) if (key !== NAME) query.set(key, value);
		return { name: each.get(NAME) ?? '', text: fromLink(query) };
	};
	const [one, ...others] = [
		...Array.from({ length: Math.min(differing, MOST_COLUMNS) }, (_, place) => column(place + 1)),
		...whole.map((query) => ({ name: '', text: fromLink(new URLSearchParams(query)) }))
	];
	const named = differing + whole.length;
	if (one === undefined || named === 1) return { columns: opened(column(1)), named: 2 };
	return { columns: [one, ...others.slice(0, MOST_COLUMNS - 1)], named };
}

export const alike = (one: Column, other: Column): boolean =>
	one.name === other.name && changedFrom(one.text, other.text).length === 0;

/** The query of a comparison's link: the first scenario whole, of the others what differs from it. */
export function toComparison(columns: Columns): string {
	const [first, ...others] = columns;
	const [, implied] = opened(first);
	const isImplied =
		others.length === 1 && others[0] !== undefined && implied !== undefined
			? alike(others[0], implied)
			: false;
	if (isImplied && first.name === '') return toLink(first.text);
	const params = new URLSearchParams(toLink(first.text));
	const version = params.get('v') ?? '1';
	params.delete('v');
	if (first.name !== '' && within(first.name)) params.set(`1.${NAME}`, first.name);
	others.forEach(({ name, text }, index) => {
		const place = index + 2;
		if (name !== '' && within(name)) params.set(`${place}.${NAME}`, name);
		for (const [key, value] of toParams(first.text, text)) params.set(`${place}.${key}`, value);
	});
	const last = [...params.keys()].some((key) => key.startsWith(`${columns.length}.`));
	if (!last) params.set(COUNT, String(columns.length));
	params.set('v', version);
	return params.toString();
}

/** The same scenario once more, where there is room for it. */
export const added = (columns: Columns, column: Column): Columns =>
	columns.length < MOST_COLUMNS ? [...columns, column] : columns;

/** The texts that are not the same in all of them, in the order of a link. */
export const differingKeys = remembered(
	([first, ...others]: Columns): ReturnType<typeof changedFrom> => {
		const keys = new Set(others.flatMap(({ text }) => changedFrom(first.text, text)));
		return ALL_KEYS.filter((key) => keys.has(key));
	}
);
