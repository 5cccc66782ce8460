import { COLUMNS, type NetworkCells, networkRows } from './network-rows';

/** A line of the link for each row. A semicolon at the end keeps a name with marks in it whole. */
export function networkText(rows: readonly NetworkCells[]): string {
	return rows
		.map((row) => {
			const cells = COLUMNS.map((column) => row[column].replaceAll(/[;|\r\n\t]+/g, ' ').trim());
			const last = cells.findLastIndex((cell) => cell !== '');
			const line = cells.slice(0, last + 1).join('; ');
			const [again, ...more] = networkRows(line);
			const isWhole = more.length === 0 && again?.name === cells[0];
			return isWhole || line === '' ? line : `${line};`;
		})
		.filter((line) => line !== '')
		.join('\n');
}
