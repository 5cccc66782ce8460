import type { Cell } from './row';

/** What parts whole and fraction in typed numbers. */
export type DecimalSign = 'point' | 'comma';

/** How sizes are counted; all of them in powers of 1,024, as vSphere counts whatever it writes. */
export type SizeUnit = 'B' | 'KiB' | 'MiB' | 'GiB' | 'TiB';

export const BYTES_IN: Readonly<Record<SizeUnit, number>> = {
	B: 1,
	KiB: 2 ** 10,
	MiB: 2 ** 20,
	GiB: 2 ** 30,
	TiB: 2 ** 40
};

const UNIT_NAMES: ReadonlyMap<string, SizeUnit> = new Map([
	['byte', 'B'],
	['bytes', 'B'],
	['kb', 'KiB'],
	['kib', 'KiB'],
	['mb', 'MiB'],
	['mib', 'MiB'],
	['gb', 'GiB'],
	['gib', 'GiB'],
	['tb', 'TiB'],
	['tib', 'TiB']
]);

const UNIT_AT_END = /[\s_([]*(bytes?|[kmgt]i?b)[)\]]*$/i;

/** With the brackets and spaces around it. */
const LONGEST_UNIT = 32;

/** The unit that a heading or a cell ends with, and what stands before it. */
export function withUnit(text: string): { readonly rest: string; readonly unit: SizeUnit | null } {
	// Of a long text the end alone: to look for the first of its spaces takes the square of their number.
	const from = Math.max(0, text.length - LONGEST_UNIT);
	const found = UNIT_AT_END.exec(text.slice(from));
	const unit = UNIT_NAMES.get(found?.[1]?.toLowerCase() ?? '') ?? null;
	return unit === null || found === null
		? { rest: text, unit: null }
		: { rest: text.slice(0, from + found.index), unit };
}

/** Thin and hard spaces, and the apostrophe of some countries: they only group digits. */
const GROUPING = /[\s\u00a0\u2009\u202f'’]/g;
const DIGITS = /^[+-]?\d+$/;
const IN_GROUPS: Readonly<Record<DecimalSign, RegExp>> = {
	point: /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/,
	comma: /^[+-]?\d{1,3}(\.\d{3})+(,\d+)?$/
};
const PLAIN: Readonly<Record<DecimalSign, RegExp>> = {
	point: /^[+-]?\d*\.\d+$/,
	comma: /^[+-]?\d*,\d+$/
};

/** A typed number; null where the text is none. "1,024" has a thousand in it, unless a comma is the decimal sign. */
export function numberIn(text: string, sign: DecimalSign): number | null {
	const tight = text.replaceAll(GROUPING, '');
	if (DIGITS.test(tight)) return Number(tight);
	const [group, mark] = sign === 'point' ? [',', '.'] : ['.', ','];
	if (!IN_GROUPS[sign].test(tight) && !PLAIN[sign].test(tight)) return null;
	return Number(tight.replaceAll(group, '').replace(mark, '.'));
}

/** "2,5" and "1.024,5" can only have a comma for a decimal sign; "1,024" may have either. */
const ONLY_COMMA = /^\d+,(\d{1,2}|\d{4,})$|^\d{1,3}(\.\d{3})+,\d+$|^0,\d+$|^\d{4,},\d+$/;
const ONLY_POINT = /^\d+\.(\d{1,2}|\d{4,})$|^\d{1,3}(,\d{3})+\.\d+$|^0\.\d+$|^\d{4,}\.\d+$/;

/** The sign that most of these numbers can only have; the point where none tells. */
export function decimalSignOf(cells: readonly Cell[]): DecimalSign {
	let [comma, point] = [0, 0];
	for (const cell of cells) {
		if (typeof cell === 'number') continue;
		const text = withUnit(cell.trim()).rest.replaceAll(GROUPING, '');
		if (ONLY_COMMA.test(text)) comma += 1;
		if (ONLY_POINT.test(text)) point += 1;
	}
	return comma > point ? 'comma' : 'point';
}

export type NumberReading =
	| { readonly kind: 'none' }
	| { readonly kind: 'number'; readonly value: number }
	| { readonly kind: 'not-a-number' };

/** How exports write that there is nothing. */
const NOTHING = /^(|-|–|—|n\/?a|null|none|unknown|#n\/a)$/i;

export function readNumber(cell: Cell, sign: DecimalSign): NumberReading {
	if (typeof cell === 'number') return { kind: 'number', value: cell };
	const text = cell.trim();
	if (NOTHING.test(text)) return { kind: 'none' };
	const value = numberIn(text, sign);
	return value === null ? { kind: 'not-a-number' } : { kind: 'number', value };
}

/** A size in bytes: in the unit that the cell itself names, else in that of its column. */
export function readSize(
	cell: Cell,
	{ sign, unit }: { readonly sign: DecimalSign; readonly unit: SizeUnit }
): NumberReading {
	if (typeof cell === 'number') return { kind: 'number', value: cell * BYTES_IN[unit] };
	const named = withUnit(cell.trim());
	const reading = readNumber(named.rest, sign);
	return reading.kind === 'number'
		? { kind: 'number', value: reading.value * BYTES_IN[named.unit ?? unit] }
		: reading;
}

const YES = /^(true|yes|1|wahr|ja|vrai|oui|x|maintenance|inmaintenance)$/i;

export const isYes = (cell: Cell): boolean => YES.test(String(cell).replaceAll(/\s/g, ''));

const POWER: ReadonlyMap<string, 'on' | 'off' | 'suspended'> = new Map([
	['poweredon', 'on'],
	['on', 'on'],
	['running', 'on'],
	['up', 'on'],
	['poweredoff', 'off'],
	['off', 'off'],
	['stopped', 'off'],
	['down', 'off'],
	['suspended', 'suspended'],
	['paused', 'suspended'],
	['saved', 'suspended']
]);

/** null where the cell says something else. */
export const readPower = (cell: Cell): 'on' | 'off' | 'suspended' | null =>
	POWER.get(
		String(cell)
			.toLowerCase()
			.replaceAll(/[\s_-]/g, '')
	) ?? null;
