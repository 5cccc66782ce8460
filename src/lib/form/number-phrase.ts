import {
	type Beside,
	type DecimalText,
	held,
	type NumberField,
	unmistakable
} from './number-field';
import { type Issue, type Parsed, rejected, type SmallerUnit } from './issue';
import { writtenDecimal } from './numbering';
import { countsBytes, readUnit, smallerUnit, type UnitReading } from './unit-text';

const DECIMAL = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;
/** Longer than any number the form accepts, short enough that nothing downstream slows down. */
const LONGEST = 24;
/** The same with a unit and all that people write around it. */
const LONGEST_PHRASE = 60;

/** What is no more than 5 is planned with 5. */
const ABOUT = /^(~|≈|about|approx\.?|circa|ca\.?|some|<=?|≤|up to|at most|max\.?) ?(?=[\d.+-])/i;
const NUMBER_FIRST = /^([+-]?[\d.](?:[\d.,'’_]| (?=\d{3}(?!\d)))*)(.*)$/;
const GROUPED_BY_BLANKS = /^[+-]?\d{1,3}([ '’_]\d{3})+(\.\d*)?$/;
const WITH_COMMA = /^[+-]?\d+(,\d+)+(\.\d+)?$/;
const THOUSANDS = /^[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;
const POINTS_APART = /^[+-]?[1-9]\d{0,2}(\.\d{3})+$/;
/** 1.024,5: the last of two marks parts the fraction. */
const EUROPEAN = /^[+-]?\d{1,3}(\.\d{3})+,\d+$/;

const unread = (text: string): Parsed<never> => rejected({ code: 'not-a-number', text });

interface Read {
	/** Decimal text. */
	readonly figure: string;
	readonly spelling: 'plain' | 'grouped';
}
type FigureReading =
	| { readonly kind: 'figure'; readonly figure: Read }
	/** A fraction of thousandths, or thousands: which of them are possible its range tells. */
	| { readonly kind: 'pointed'; readonly figure: Read; readonly without: string }
	| { readonly kind: 'issue'; readonly issue: Issue };

const figure = (text: string, spelling: Read['spelling']): FigureReading => ({
	kind: 'figure',
	figure: { figure: text.replace(/^\+/, ''), spelling }
});
const pointed = (text: string, without: string): FigureReading => ({
	kind: 'pointed',
	figure: { figure: text.replace(/^\+/, ''), spelling: 'plain' },
	without: without.replace(/^\+/, '')
});
const asked = (code: 'comma' | 'point', withPoint: string, without: string): FigureReading => ({
	kind: 'issue',
	issue: { code, withPoint, without }
});

/** A comma or a blank between groups of three parts thousands; what could be a fraction as well is asked. */
function readFigure(text: string, { grain }: NumberField): FigureReading | null {
	if (EUROPEAN.test(text)) return figure(text.replaceAll('.', '').replace(',', '.'), 'grouped');
	if (GROUPED_BY_BLANKS.test(text)) return figure(text.replaceAll(/[ '’_]/g, ''), 'grouped');
	if (WITH_COMMA.test(text)) {
		const [withPoint, without] = [unmistakable(text.replace(',', '.')), text.replaceAll(',', '')];
		// Nobody ends a fraction in a zero of thousandths, and whole things have none.
		const isThousands =
			THOUSANDS.test(text) && (grain === 'whole' || !DECIMAL.test(withPoint) || /0$/.test(text));
		if (isThousands) return figure(without, 'grouped');
		return /^[+-]?0,\d+$/.test(text)
			? figure(withPoint, 'grouped')
			: asked('comma', withPoint, without);
	}
	if (POINTS_APART.test(text)) {
		const without = text.replaceAll('.', '');
		if (!DECIMAL.test(text)) return figure(without, 'grouped');
		return grain === 'whole'
			? asked('point', text.replace(/\.?0+$/, ''), without)
			: pointed(text, without);
	}
	return DECIMAL.test(text) ? figure(text, 'plain') : null;
}

/** "1.5e3" is 1500; what is far beyond any question is left as it is. */
const POWER = /^([+-]?\d{1,6}(?:\.\d{0,6})?)e([+-]?\d)(?![\d.])/i;

const written = (text: string): string =>
	text.replace(POWER, (_, digits: string, power: string) => times(digits, 10 ** Number(power)));

/** Twelve digits, more than any factor between units costs; never with an exponent. */
function times(decimal: string, factor: number): string {
	if (factor === 1) return decimal;
	const product = Number((Number(decimal) * factor).toPrecision(12));
	const short = String(product);
	return short.includes('e') ? product.toFixed(20).replace(/\.?0+$/, '') : short;
}

/** What a label calls by its whole name. */
const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
	['ram', 'memory'],
	['rtt', 'round trip'],
	['latency', 'round trip']
]);

const nounsOf =
	({ label, hint }: NumberField) =>
	(typed: string): boolean => {
		const words = SHORT_NAMES.get(typed) ?? typed;
		// "Not threads", and no "32-thread processor", is what a hint counts.
		const named = `${label} ${hint}`.toLowerCase().replaceAll(/\bnot \w+/g, '');
		const known = new Set(named.match(/(?<!-)\b[a-z]+/g));
		const isNamed = (word: string) =>
			[word, `${word}s`, word.replace(/s$/, '')].some((each) => known.has(each));
		return /^(?!(the|of|and|for)\b)[a-z ]+$/.test(words) && words.split(' ').every(isNamed);
	};

function smaller(
	value: number,
	{ unit, min, max }: { readonly unit: string; readonly min: string; readonly max: string }
): SmallerUnit | undefined {
	const [next, makeOne] = smallerUnit(unit) ?? ['', 0];
	const inLarger = value / makeOne;
	// Quarters of the larger unit are what such a figure counts; 1600.01 is a slip of another kind.
	return makeOne > 0 &&
		Number.isInteger(inLarger * 4) &&
		inLarger >= Number(min) &&
		inLarger <= Number(max)
		? { value: times(String(inLarger), 1), unit: next }
		: undefined;
}

const PRODUCT = /^(\d{1,5}) ?[x×*] ?(\d.*)$/i;
const TO_ONE = /^([\d.,]+) ?(?:[:∶/]|-?to-?) ?1$/i;
const ONE_TO = /^1 ?(?:[:∶/]|-?to-?) ?([\d.,]+)$/i;

/** "2 x 16" where both numbers are asked: another question holds the first of them, or the two are parted. */
function readProduct(field: NumberField, text: string, beside: Beside): Parsed<DecimalText> | null {
	const [, first, second] = PRODUCT.exec(text) ?? [];
	if (first === undefined || second === undefined || beside.times === undefined) return null;
	const isAsked = beside.times.some((times) => Number(times) === Number(first));
	if (!isAsked) return rejected({ code: 'product', first, second });
	return readInstead(field, second, beside, { code: 'each', typed: text, first });
}

/** "16:1" and "16 to 1" are 16; "1:16" is asked. */
function readRatio(text: string): string | Issue | null {
	const [, over] = TO_ONE.exec(text) ?? [];
	if (over !== undefined) return over;
	const [, under] = ONE_TO.exec(text) ?? [];
	if (under === undefined || !DECIMAL.test(under) || Number(under) === 0) return null;
	return { code: 'either', text, readings: [under, times(String(1 / Number(under)), 1)] };
}

/** Whoever times something reads thousandths off a clock, and of nothing else that is asked. */
const CLOCKED = /^(µs|ms|s|min|h)$/;

/** A thousand times what a field begins with is beyond anything usual; one that begins with nothing tells nothing. */
const isUsual = (thousands: string, { initial }: NumberField): boolean =>
	Number(initial) === 0 || Number(thousands) <= 1000 * Number(initial);

const PING = /min\/avg\/max\/\w+ = [\d.]+\/([\d.]+)\/[\d.]+\/[\d.]+ ms$/;
const PING_OF_WINDOWS = /, Average = (\d+)ms$/;
const CLOCK =
	/^(\d{1,4}) ?(h|hrs?|hours?|m|mins?|minutes?) ?([0-5]?\d) ?(m|mins?|minutes?|s|secs?|seconds?)?$/i;

/** "1h30" and "2 min 30 s", in seconds. */
function clockSeconds(text: string): number | null {
	const [, first, large = '', second, small] = CLOCK.exec(text) ?? [];
	const isHours = /^h/i.test(large);
	if (small !== undefined && /^m/i.test(small) !== isHours) return null;
	return first === undefined ? null : (Number(first) * 60 + Number(second)) * (isHours ? 60 : 1);
}

/** What a longer text comes to, as a number and a unit, and what of it is told back. */
interface Plainer {
	readonly text: string;
	readonly typed: string;
}

/** The average that ping prints, a time of hours and minutes, modules of memory. */
function plainer(unit: string, typed: string): Plainer | null {
	if (CLOCKED.test(unit)) {
		const average = PING.exec(typed)?.[1] ?? PING_OF_WINDOWS.exec(typed)?.[1];
		if (average !== undefined) return { text: `${average} ms`, typed: 'avg' };
		const seconds = clockSeconds(typed);
		if (seconds !== null) return { text: `${seconds} s`, typed };
	}
	const [, many, each = ''] = countsBytes(unit) ? (PRODUCT.exec(typed) ?? []) : [];
	const parts = parted(each);
	return many === undefined || parts === null || !DECIMAL.test(parts.number)
		? null
		: { text: `${times(parts.number, Number(many))} ${parts.unit}`.trim(), typed };
}

/** A unit, and behind it the name of what is counted in it: "4 GB RAM". */
function readNamed(unit: string, typed: string, nouns: (words: string) => boolean): UnitReading {
	const whole = readUnit(unit, typed, nouns);
	const [, alone, name = ''] = /^(\S+) (?:of )?(.+)$/.exec(typed) ?? [];
	return whole.kind === 'unknown' && alone !== undefined && nouns(name.toLowerCase())
		? readUnit(unit, alone, nouns)
		: whole;
}

interface Parts {
	readonly number: string;
	readonly unit: string;
}

function parted(text: string): Parts | null {
	const [, number, unit] = NUMBER_FIRST.exec(text) ?? [];
	return number === undefined || unit === undefined
		? null
		: { number: number.trim(), unit: unit.trim() };
}

/** Reads a number as people have it: with its unit, its groups of digits, "about" before it. Asks where two things could be meant. */
export function parsePhrase(field: NumberField, text: string, beside: Beside): Parsed<DecimalText> {
	const unit = beside.unit ?? field.unit;
	if (text.length > LONGEST_PHRASE) return unread(text.slice(0, LONGEST_PHRASE));
	const product = readProduct(field, text, beside);
	if (product !== null) return product;
	const plain = plainer(unit, text);
	if (plain !== null)
		return readInstead(field, plain.text, beside, { code: 'read-as', typed: plain.typed });
	const ratio = unit === ': 1' ? readRatio(text) : null;
	if (ratio !== null && typeof ratio === 'object') return rejected(ratio);
	const bare = (ratio ?? text).replace(ABOUT, '').replace(unit === '× route' ? /^[x×] ?/i : '', '');
	const figures = written(bare);
	const parts = parted(figures);
	const read = parts === null ? null : readFigure(parts.number, field);
	if (parts === null || read === null) return unread(text);
	const found =
		parts.unit === ''
			? ({ kind: 'unit', factor: 1, same: true } as const)
			: readNamed(unit, spelledOut(field, parts.unit), nounsOf(field));
	if (found.kind === 'unknown') {
		return /^(?!e\d|x\d)[\p{L}%×]/iu.test(parts.unit)
			? rejected({ code: 'unit-unknown', text: parts.unit })
			: unread(text);
	}
	if (read.kind === 'issue') return rejected(inUnit(read.issue, parts.unit));
	const { figure: decimal, spelling } = read.figure;
	if (decimal.length > LONGEST) return unread(text);
	if (found.kind === 'either') {
		const readings = found.factors.map((factor) => times(decimal, factor));
		return rejected({ code: 'either', text, readings });
	}
	const value = times(decimal, found.factor);
	const { max = field.max } = beside;
	const thousands =
		read.kind === 'pointed' && held(field, times(read.without, found.factor), { max }).ok
			? read.without
			: null;
	if (thousands !== null && !CLOCKED.test(unit) && isUsual(times(thousands, found.factor), field)) {
		const issue = { code: 'point', withPoint: unmistakable(decimal), without: thousands } as const;
		return rejected(inUnit(issue, parts.unit));
	}
	const parsed = held(field, value, {
		max,
		meant: (figure) =>
			parts.unit === '' && figure > 0 ? smaller(figure, { unit, min: field.min, max }) : undefined
	});
	const isAbout = ABOUT.test(text);
	const isSaid = spelling === 'plain' || parts.number === writtenDecimal(value);
	const isPlain = isSaid && found.same && figures === bare && !isAbout;
	if (parsed.ok && thousands !== null) {
		const without = `${thousands} ${parts.unit}`.trim();
		return { ...parsed, note: { code: 'thousandths', value, without } };
	}
	return parsed.ok && !isPlain
		? { ...parsed, note: { code: 'read-as', typed: isAbout ? text : bare, value } }
		: parsed;
}

type Told =
	| { readonly code: 'each'; readonly typed: string; readonly first: string }
	| { readonly code: 'read-as'; readonly typed: string };

/** Reads what stands for a longer text, and tells what was made of that. */
function readInstead(
	field: NumberField,
	text: string,
	{ unit = field.unit, max = field.max }: Beside,
	told: Told
): Parsed<DecimalText> {
	const read = parsePhrase(field, text, { unit, max });
	return read.ok && read.value !== null ? { ...read, note: { ...told, value: read.value } } : read;
}

/** A rate in "M" alone may be either where managers of VMs write it so: it is asked as "MB" is. */
const spelledOut = ({ prefixAlone }: NumberField, typed: string): string =>
	prefixAlone === 'asked' && /^[kmgt]$/i.test(typed) ? `${typed}B` : typed;

/** The readings of an asked comma keep the unit that was typed behind it. */
const inUnit = (issue: Issue, unit: string): Issue =>
	unit !== '' && (issue.code === 'comma' || issue.code === 'point')
		? { ...issue, withPoint: `${issue.withPoint} ${unit}`, without: `${issue.without} ${unit}` }
		: issue;
