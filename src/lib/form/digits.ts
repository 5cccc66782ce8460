/** Puts a comma between groups of three digits of a decimal text: 2024 -> 2,024; -1234.5 -> -1,234.5. */
export function groupDigits(decimal: string): string {
	const [whole = '', fraction] = decimal.split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
	return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
