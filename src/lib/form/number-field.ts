import { cleanText } from './clean-text';
import { accepted, type Parsed, rejected, type SmallerUnit } from './issue';
import { LONGEST_VALUE } from './params';

export interface NumberField {
	readonly kind: 'number';
	readonly label: string;
	/** Shown inside the right edge of the box; empty for a bare count. */
	readonly unit: string;
	readonly hint: string;
	/** Bounds as decimal text, so that they print as they were written. */
	readonly min: string;
	readonly max: string;
	readonly grain: 'whole' | 'decimal';
	/** An optional field may stay empty, which means that its question is not asked. */
	readonly presence: 'required' | 'optional';
	/** Whether "64M" is asked; left out where a line is meant, which counts bits. */
	readonly prefixAlone?: 'asked';
	/** What the form shows when the link says nothing. */
	readonly initial: string;
}

/** What the rest of a form says of a field. */
export interface Beside {
	/** The unit at the moment, where that is not the field's own, and the largest figure in it. */
	readonly unit?: string;
	readonly max?: string;
	/** What stands where the first of "2 x 16" may be asked. */
	readonly times?: readonly string[];
}

/** Decimal text that passed its field: safe for exact arithmetic, which takes no other text. */
export type AcceptedDecimal = string & { readonly accepted: 'decimal' };

/** null for an empty optional field. */
export type DecimalText = AcceptedDecimal | null;

const DECIMAL = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;
/** 10.000 may be ten thousand where things are counted, and 1.024 a thousand and some where they are measured. */
const POINTED = { whole: /\.\d{3}$/, decimal: /^[+-]?[1-9]\d{0,2}\.\d{3}$/ };
/** Longer than any number the form accepts, short enough that nothing downstream slows down. */
const LONGEST = 24;

/** Reads what is more than a number: its unit, its marks, words around it. */
type PhraseReader = (field: NumberField, text: string, beside: Beside) => Parsed<DecimalText>;

let readPhrase: PhraseReader | null = null;
let isMissing = false;

/** The reader is heavy, so it is loaded after the first answer; digits alone are read without it. */
export const openPhraseReader = (reader: PhraseReader): void => {
	readPhrase = reader;
};

/** Says at every field that needs it that the reader could not be loaded; whether that is news. */
export function missPhraseReader(): boolean {
	const isNews = !isMissing;
	isMissing = true;
	return isNews;
}

export const knowsPhrases = (): boolean => readPhrase !== null;

/** Digits alone, of any range; null for a text that is more or less. */
export function plainDecimal(typed: string): AcceptedDecimal | null {
	const text = typed.trim();
	return DECIMAL.test(text) ? (text as AcceptedDecimal) : null;
}

/** A fraction that nobody takes for thousands: 1.5 for 1.500, and 1.0240 for 1.024. */
export function unmistakable(decimal: string): string {
	if (!POINTED.decimal.test(decimal)) return decimal;
	const short = decimal.replace(/\.?0+$/, '');
	return short === decimal ? `${decimal}0` : short;
}

/** Within the field's range and grain, or why not. `meant` finds the smaller unit that a bare figure may be in. */
export function held(
	field: NumberField,
	text: string,
	{
		max = field.max,
		meant = () => undefined
	}: Pick<Beside, 'max'> & { readonly meant?: (value: number) => SmallerUnit | undefined }
): Parsed<DecimalText> {
	const value = Number(text);
	if (value < Number(field.min) || value > Number(max)) {
		const smaller = meant(value);
		return rejected({
			code: 'out-of-range',
			min: field.min,
			max,
			...(smaller === undefined ? {} : { smaller })
		});
	}
	if (field.grain === 'whole' && !Number.isInteger(value)) {
		return rejected({ code: 'not-whole', text });
	}
	// Of all the code nothing else says so of a text. Nobody means a zero with a sign.
	return accepted((Object.is(value, -0) ? text.slice(1) : text) as AcceptedDecimal);
}

/** Reads a number as people have it. What is more than digits waits for its reader. */
export function parseNumber(
	field: NumberField,
	typed: string,
	beside: Beside = {}
): Parsed<DecimalText> {
	if (typed.length > LONGEST_VALUE) return rejected({ code: 'too-long', longest: LONGEST_VALUE });
	const text = cleanText(typed).replaceAll(/\s+/g, ' ').trim();
	if (text === '') {
		return field.presence === 'optional' ? accepted(null) : rejected({ code: 'missing' });
	}
	if (DECIMAL.test(text) && text.length <= LONGEST && !POINTED[field.grain].test(text)) {
		const plain = held(field, text.replace(/^\+/, ''), beside);
		if (plain.ok || plain.issue.code !== 'out-of-range') return plain;
		return readPhrase?.(field, text, beside) ?? plain;
	}
	if (readPhrase !== null) return readPhrase(field, text, beside);
	return rejected(isMissing ? { code: 'reader-missing', text: typed } : { code: 'reading' });
}
