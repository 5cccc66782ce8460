/** Reads a decimal text: sign, digits before and behind the point, exponent. */
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

/**
 * Writes decimal texts letter by letter as Intl writes English. Its first formatter loads the tables of all languages,
 * which takes longer than all else before a page answers, and a seventh of a command; English needs none of them.
 */
export function englishWriter(
	options: Intl.NumberFormatOptions
): (text: Intl.StringNumericLiteral) => string {
	const { minimumFractionDigits: least = 0, maximumFractionDigits: places } = options;
	const { maximumSignificantDigits: digits, signDisplay = 'auto' } = options;
	const zero = signDisplay === 'negative' ? 'bare' : 'signed';
	return (text) => rounded(text, { keep: (point) => digits ?? point + (places ?? 3), least, zero });
}
