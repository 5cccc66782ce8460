/** One formatter each, since making one costs more than a sentence. */
function formatters(optionsFor: (digits: number) => Intl.NumberFormatOptions) {
	const made: Intl.NumberFormat[] = [];
	return (text: string, digits: number): string =>
		// 'negative' leaves no sign at a zero that was rounded to one.
		(made[digits] ??= new Intl.NumberFormat('en-US', {
			signDisplay: 'negative',
			...optionsFor(digits)
		})).format(text as Intl.StringNumericLiteral);
}

/** A decimal text to so many places. */
export const toPlaces = formatters((places) => ({ maximumFractionDigits: places }));

/** A decimal text to so many significant digits. */
export const toDigits = formatters((digits) => ({ maximumSignificantDigits: digits }));
