/*
 * In the place of words/rounding.ts, letter by letter the same: a command that prints one report would spend a seventh of
 * its time on the tables of languages that the first formatter of a process loads.
 */

const DECIMAL = /^(-?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i;

const grouped = (whole: string): string => whole.replace(/\B(?=(\d{3})+$)/g, ',');

/** The next larger of the same length; one digit longer after nines. */
function raised(digits: string): string {
	const [, kept = '', last = '', nines = ''] = /^(.*?)([0-8]?)(9*)$/.exec(digits) ?? [];
	return `${kept}${last === '' ? '1' : String(Number(last) + 1)}${nines.replaceAll('9', '0')}`;
}

/** `keep` says how many of the digits stay, of those from the first that is no zero; `point` stand before the point. */
function rounded(text: string, keep: (point: number) => number): string {
	const found = DECIMAL.exec(text);
	if (found === null) return text.replace('Infinity', '∞');
	const [, sign = '', before = '', behind = '', exponent = '0'] = found;
	const all = before + behind;
	const digits = all.replace(/^0+/, '');
	if (digits === '') return '0';
	const point = before.length + Number(exponent) - (all.length - digits.length);
	const kept = keep(point);
	if (kept < 0) return '0';
	const cut = digits.slice(0, kept);
	const near = (digits[kept] ?? '0') >= '5' ? raised(cut) : cut;
	const place = point + near.length - cut.length;
	const whole = place > 0 ? near.slice(0, place).padEnd(place, '0') : '0';
	const rest = (place > 0 ? near.slice(place) : '0'.repeat(-place) + near).replace(/0+$/, '');
	const size = `${grouped(whole)}${rest === '' ? '' : `.${rest}`}`;
	return size === '0' ? size : sign + size;
}

export const toPlaces = (text: string, places: number): string =>
	rounded(text, (point) => point + places);

export const toDigits = (text: string, digits: number): string => rounded(text, () => digits);
