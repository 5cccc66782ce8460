import { numberWriter } from '#lib/form/numbering';

/** One writer for each number of digits. */
function writers(optionsFor: (digits: number) => Intl.NumberFormatOptions) {
	const made: ReturnType<typeof numberWriter>[] = [];
	return (text: string, digits: number): string =>
		// 'negative' leaves no sign at a zero that was rounded to one.
		(made[digits] ??= numberWriter({ signDisplay: 'negative', ...optionsFor(digits) }))(
			text as Intl.StringNumericLiteral
		);
}

/** A decimal text to so many places. */
export const toPlaces = writers((places) => ({ maximumFractionDigits: places }));

/** A decimal text to so many significant digits. */
export const toDigits = writers((digits) => ({ maximumSignificantDigits: digits }));
