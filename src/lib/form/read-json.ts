/** What could have stood where a text ceases to be JSON. */
export type Wanted =
	'value' | 'value-or-]' | 'key' | 'key-or-}' | ':' | ',-or-]' | ',-or-}' | 'end' | 'letter';

/** Where a text ceases to be JSON: lines and columns count from 1. */
export interface JsonBreak {
	readonly line: number;
	readonly column: number;
	readonly wanted: Wanted;
	/** What stands there instead; null at the end of the text. */
	readonly found: string | null;
}

export type ReadJson =
	{ readonly kind: 'value'; readonly value: unknown } | ({ readonly kind: 'broken' } & JsonBreak);

const BLANKS = /[ \t\n\r]*/y;
const ATOM = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** Where a match that begins here ends; null where there is none. */
function endOf(pattern: RegExp, text: string, at: number): number | null {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : null;
}

type Step = { readonly kind: 'past' | 'broken'; readonly at: number };

/** Past the string whose first quote stands here, or the letter that cannot stand in it. */
function pastString(text: string, from: number): Step {
	let at = from + 1;
	for (;;) {
		const letter = text[at];
		if (letter === '"') return { kind: 'past', at: at + 1 };
		if (letter === undefined || letter < ' ') return { kind: 'broken', at };
		const escaped = letter === '\\' ? endOf(ESCAPE, text, at) : at + 1;
		if (escaped === null) return { kind: 'broken', at };
		at = escaped;
	}
}

type Opened = '{' | '[';

const afterValue = (open: readonly Opened[]): Wanted => {
	const last = open.at(-1);
	return last === undefined ? 'end' : last === '{' ? ',-or-}' : ',-or-]';
};

type Next = Wanted | 'close';

const signs = (...pairs: readonly (readonly [sign: string, next: Next])[]) => new Map(pairs);

/** The signs that may stand where this is wanted, and what is wanted after them. */
const SIGNS: ReadonlyMap<Wanted, ReadonlyMap<string, Next>> = new Map([
	['value-or-]', signs([']', 'close'])],
	['key-or-}', signs(['}', 'close'])],
	[':', signs([':', 'value'])],
	[',-or-]', signs([',', 'value'], [']', 'close'])],
	[',-or-}', signs([',', 'key'], ['}', 'close'])]
]);

const TAKES_VALUE: ReadonlySet<Wanted> = new Set(['value', 'value-or-]']);
const TAKES_KEY: ReadonlySet<Wanted> = new Set(['key', 'key-or-}']);

interface Scan {
	readonly at: number;
	readonly wanted: Wanted;
}

/** Where a text ceases to be JSON; of one that is JSON, its end, with nothing wanted any more. */
function scan(text: string): Scan {
	const open: Opened[] = [];
	let wanted: Wanted = 'value';
	let at = 0;
	for (;;) {
		at = endOf(BLANKS, text, at) ?? at;
		const sign = text[at];
		if (sign === undefined) return { at, wanted };
		const next: Next | undefined = SIGNS.get(wanted)?.get(sign);
		if (next !== undefined) {
			at += 1;
			if (next === 'close') open.pop();
			wanted = next === 'close' ? afterValue(open) : next;
		} else if (sign === '"' && (TAKES_VALUE.has(wanted) || TAKES_KEY.has(wanted))) {
			const step = pastString(text, at);
			if (step.kind === 'broken') return { at: step.at, wanted: 'letter' };
			at = step.at;
			wanted = TAKES_KEY.has(wanted) ? ':' : afterValue(open);
		} else if (TAKES_VALUE.has(wanted) && (sign === '{' || sign === '[')) {
			open.push(sign);
			at += 1;
			wanted = sign === '{' ? 'key-or-}' : 'value-or-]';
		} else {
			const end = TAKES_VALUE.has(wanted) ? endOf(ATOM, text, at) : null;
			if (end === null) return { at, wanted };
			at = end;
			wanted = afterValue(open);
		}
	}
}

function placed(text: string, { at, wanted }: Scan): JsonBreak {
	const before = text.slice(0, at).split(/\r\n|\n|\r/);
	const letter = text.codePointAt(at);
	return {
		line: before.length,
		column: [...(before.at(-1) ?? '')].length + 1,
		wanted,
		found: letter === undefined ? null : String.fromCodePoint(letter)
	};
}

/** Reads JSON; of what is none, browsers say the place each in words of its own, or not at all. */
export function readJson(text: string): ReadJson {
	try {
		return { kind: 'value', value: JSON.parse(text) };
	} catch {
		return { kind: 'broken', ...placed(text, scan(text)) };
	}
}
