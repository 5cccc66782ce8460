/*
 * In the place of form/numbering.ts, letter by letter as that writes English: a command that prints one report would spend
 * a seventh of its time on the tables of languages that the first formatter of a process loads.
 */

const DECIMAL = /^(-?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i;

const grouped = (whole: string): string => whole.replace(/\B(?=(\d{3})+$)/g, ',');

/** The next larger of the same length; one digit longer after nines. */
function raised(digits: string): string {
	const [, kept = '', last = '', nines = ''] = /^(.*?)([0-8]?)(9*)$/.exec(digits) ?? [];
	return `${kept}${last === '' ? '1' : String(Number(last) + 1)}${nines.replaceAll('9', '0')}`;
}

interface Rounding {
	/** How many of the digits stay, of those from the first that is no zero, where so many stand before the point. */
	readonly keep: (point: number) => number;
	/** So many places stand there at least. */
	readonly least: number;
	/** Whether a zero keeps its sign. */
	readonly zero: 'bare' | 'signed';
}

/** The digits before and behind the point, without sign and marks. */
function halves(digits: string, point: number, keep: number): readonly [string, string] {
	if (digits === '' || keep < 0) return ['0', ''];
	const cut = digits.slice(0, keep);
	const near = (digits[keep] ?? '0') >= '5' ? raised(cut) : cut;
	const place = point + near.length - cut.length;
	return place > 0
		? [near.slice(0, place).padEnd(place, '0'), near.slice(place)]
		: ['0', '0'.repeat(-place) + near];
}

function rounded(text: string, { keep, least, zero }: Rounding): string {
	const found = DECIMAL.exec(text);
	if (found === null) return text.replace('Infinity', '∞');
	const [, sign = '', before = '', behind = '', exponent = '0'] = found;
	const all = before + behind;
	const digits = all.replace(/^0+/, '');
	const point = before.length + Number(exponent) - (all.length - digits.length);
	const [whole, places] = halves(digits, point, keep(point));
	const rest = places.replace(/0+$/, '').padEnd(least, '0');
	const size = `${grouped(whole)}${rest === '' ? '' : `.${rest}`}`;
	return zero === 'bare' && /^[0.]*$/.test(size) ? size : sign + size;
}

/** As Intl writes English; numbers and what no report asks for are left to it. */
export function numberWriter(
	options: Intl.NumberFormatOptions
): (value: number | Intl.StringNumericLiteral) => string {
	const { minimumFractionDigits: least = 0, maximumFractionDigits: places } = options;
	const { maximumSignificantDigits: digits, signDisplay = 'auto' } = options;
	let made: Intl.NumberFormat | undefined;
	return (value) =>
		typeof value === 'string'
			? rounded(value, {
					keep: (point) => digits ?? point + (places ?? 3),
					least,
					zero: signDisplay === 'negative' ? 'bare' : 'signed'
				})
			: (made ??= new Intl.NumberFormat('en-US', options)).format(value);
}

const written = numberWriter({ maximumFractionDigits: 20 });

export const writtenDecimal = (text: string): string => written(text as Intl.StringNumericLiteral);
