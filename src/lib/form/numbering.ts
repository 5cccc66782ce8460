import { englishWriter } from './english-number';

/** The signs that group and part the digits of a number, and the locale that has them. */
interface Numbering {
	readonly locale: string;
	readonly group: string;
	readonly decimal: string;
}

// What nobody reads on a screen of their own (tests, built pages, the command line) has the signs of English.
const ENGLISH: Numbering = { locale: 'en-US', group: ',', decimal: '.' };

let numbering = ENGLISH;

/** What prints of every locale: the digits that the rest of the page has. */
const LATIN = { numberingSystem: 'latn' } as const;

function numberingOf(locale: string): Numbering {
	const parts = new Intl.NumberFormat(locale, LATIN).formatToParts(1_234_567.5);
	const sign = (type: 'group' | 'decimal', none: string) =>
		parts.find((part) => part.type === type)?.value ?? none;
	return { locale, group: sign('group', ''), decimal: sign('decimal', '.') };
}

/**
 * From here on numbers are written as the first of these locales that is known writes them, in Latin digits; as in
 * English if none is. Called once, before anything is shown: what is written already stays.
 */
export function writeNumbersAs(locales: readonly string[]): void {
	// The first question about locales is slow, and this one needs none.
	if (locales[0] === ENGLISH.locale) {
		numbering = ENGLISH;
		return;
	}
	const known = locales.find((locale) => {
		try {
			return Intl.NumberFormat.supportedLocalesOf(locale).length > 0;
		} catch {
			// A browser may name its language in a way that its own Intl refuses.
			return false;
		}
	});
	numbering = known === undefined ? ENGLISH : numberingOf(known);
}

/** While this is worked out numbers have the signs of English: in a file they are the same wherever it is opened. */
export function inEnglishNumbers<T>(work: () => T): T {
	const before = numbering;
	numbering = ENGLISH;
	try {
		return work();
	} finally {
		numbering = before;
	}
}

type Writable = number | Intl.StringNumericLiteral;

/** Writes numbers in the reader's way. Its formatter is made once: making one costs more than a sentence. */
export function numberWriter(options: Intl.NumberFormatOptions): (value: Writable) => string {
	const inEnglish = englishWriter(options);
	let made: { readonly locale: string; readonly format: Intl.NumberFormat } | undefined;
	return (value) => {
		// A number would be rounded by the binary fraction that it is, which is not what its digits say.
		const text = String(value) as Intl.StringNumericLiteral;
		if (numbering === ENGLISH) return inEnglish(text);
		const { locale } = numbering;
		if (made?.locale !== locale)
			made = { locale, format: new Intl.NumberFormat(locale, { ...options, ...LATIN }) };
		return made.format.format(text);
	};
}

let compact: Intl.NumberFormat | undefined;

/** 1.2K, 20M: the letters of English, since they stand among English words, with the reader's signs. */
export const compactNumber = (value: number): string =>
	(compact ??= new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 1 }))
		.formatToParts(value)
		.map((part) =>
			part.type === 'group' || part.type === 'decimal' ? numbering[part.type] : part.value
		)
		.join('');

const written = numberWriter({ maximumFractionDigits: 20 });
const SHORT_WHOLE = /^(0|[1-9]\d{0,2})$/;

/** A decimal text, like 2024 or -1234.5, with every digit it has, grouped as the reader groups. */
export function writtenDecimal(text: string): string {
	// Most figures are short or whole, and a formatter is slow to say so.
	if (SHORT_WHOLE.test(text)) return text;
	return written(text as Intl.StringNumericLiteral);
}
