import { DelimitedScanner } from '#lib/calc/inventory-file/delimited';
import { LIMITS } from '#lib/calc/inventory-file/limits';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inPieces } from './written';

function scanned(...pieces: readonly string[]) {
	const scanner = new DelimitedScanner();
	const rows = [...pieces.flatMap((piece) => scanner.push(piece)), ...scanner.end()];
	return { rows, open: scanner.openQuotes.map(({ row }) => row) };
}

const cellsOf = (text: string) => scanned(text).rows.map(({ cells }) => cells);

describe('what parts the cells', () => {
	it.each([
		['a,b\n1,2', ','],
		['a;b\n1;2', ';'],
		['a\tb\n1\t2', 'tab'],
		['a|b\n1|2', '|'],
		// The one that most lines have as often as the first.
		['a;b\n1,5;2\n2,5;4', ';'],
		['a,b;c\n1,2;3\n4,5', ','],
		['a;b,c,d\n1;2\n3;4', ';'],
		// And of two the one that makes more cells.
		['a;b,c,d\n1;2,3,4', ','],
		// What stands in quotation marks is no mark.
		['"a,b,c";d\n"1,2,3";4', ';'],
		// Empty lines have nothing to say.
		['\n\n\n\na;b\n\n\n1;2', ';'],
		['a\nb', ',']
	])('of %j is %s', (text, mark) => {
		const parted = mark === 'tab' ? '\t' : mark;
		const expected = text.split('\n').map((line) => line.replaceAll('"', '').split(parted).length);
		// Cells in quotation marks hold two commas each.
		const inQuotes = text.includes('"') ? expected.map(() => 2) : expected;
		expect(cellsOf(text).map(({ length }) => length)).toEqual(inQuotes);
	});

	it('is told by the first twenty lines that say something', () => {
		const head = Array.from({ length: 20 }, () => 'a;b');
		const rest = Array.from({ length: 60 }, () => '1,2;3');
		expect(cellsOf([...head, ...rest].join('\n')).at(-1)).toEqual(['1,2', '3']);
	});

	it('may be said in a first line, which is no row but has its number', () => {
		for (const first of ['sep=;', 'SEP=;\r'])
			expect(scanned(`${first}\na;b,c,d\n1;2,3,4`).rows).toEqual([
				{ row: 2, cells: ['a', 'b,c,d'] },
				{ row: 3, cells: ['1', '2,3,4'] }
			]);
		expect(cellsOf('sep=;;\na,b')[0]).toEqual(['sep=', '', '']);
		expect(cellsOf('xsep=;\na,b')[0]).toEqual(['xsep=', '']);
		expect(cellsOf('sep=^\na^b')).toEqual([['a', 'b']]);
	});

	it('stands behind the mark of an encoding', () => {
		expect(cellsOf('\ufeffa,b\n1,2')).toEqual([
			['a', 'b'],
			['1', '2']
		]);
		expect(cellsOf('\ufeffsep=;\na;b')).toEqual([['a', 'b']]);
	});
});

describe('lines', () => {
	it('are numbered from one, empty ones too', () => {
		expect(scanned('a,b\n\n1,2\n').rows).toEqual([
			{ row: 1, cells: ['a', 'b'] },
			{ row: 2, cells: [''] },
			{ row: 3, cells: ['1', '2'] }
		]);
		expect(scanned('').rows).toEqual([]);
	});

	it.each(['\n', '\r\n', '\r'])('end with %j, within quotation marks and without', (end) => {
		expect(cellsOf(['a,b', `"x${end}y",2`, '3,"4"', ''].join(end))).toEqual([
			['a', 'b'],
			[`x${end}y`, '2'],
			['3', '4']
		]);
	});
});

describe('quotation marks', () => {
	it.each([
		['a,b\n"1","2"', ['1', '2'], []],
		['a,b\n"1,5",2', ['1,5', '2'], []],
		['a,b\n"say ""hi""",2', ['say "hi"', '2'], []],
		['a,b\n"","2"', ['', '2'], []],
		['a,b\n"""",2', ['"', '2'], []],
		// What follows the closing one belongs to the cell.
		['a,b\n"1"x,2', ['1x', '2'], []],
		// One within a cell opens nothing.
		['a,b\n5" disk,2', ['5" disk', '2'], []],
		// Never closed: the line as it stands, and its number.
		['a,b\n"1,2', ['"1', '2'], [2]],
		['a,b\n"1,2\n3,4', ['"1', '2'], [2]],
		// Closed where another cell begins: it was open.
		['a,b\n"1,2\n"3",4', ['"1', '2'], [2]]
	])('of %j', (text, second, open) => {
		const found = scanned(text);
		expect(found.rows[1]?.cells).toEqual(second);
		expect(found.open).toEqual(open);
	});

	it('hold as much as a cell can be long, and no more', () => {
		const found = (length: number) => {
			const { rows, open } = scanned(`a,b\n"${'x,'.repeat(length / 2)}",2\n3,4`);
			return { open, cells: rows[1]?.cells.length };
		};
		const longest = LIMITS.quotedCharacters - 2;
		expect(found(longest)).toEqual({ open: [], cells: 2 });
		// Read as it stands, each comma within parts a cell.
		expect(found(longest + 2)).toEqual({ open: [2], cells: longest / 2 + 3 });
	});

	it('that stay open are found before the end of the text', () => {
		const scanner = new DelimitedScanner();
		const rows = scanner.push(`a,b\n"1,2\n${'3,4\n'.repeat(LIMITS.quotedCharacters / 4)}`);
		expect(rows[1]).toEqual({ row: 2, cells: ['"1', '2'] });
		expect(rows.at(-1)?.cells).toEqual(['3', '4']);
	});
});

describe('a text in pieces', () => {
	/** What tells the mark is in the first piece; cuts come behind it. */
	const HEAD_ROWS = Math.ceil(LIMITS.quotedCharacters / 40);
	const HEAD = 'name,size\n'.repeat(HEAD_ROWS);

	it('has the same rows, wherever it is cut', () => {
		const lines = fc.array(
			fc.constantFrom(
				'a,1',
				'"a,b",2',
				'"two\nlines",3',
				'"say ""hi""",4',
				'',
				'5" disk,5',
				',',
				'"x"y,6'
			),
			{ minLength: 1, maxLength: 12 }
		);
		fc.assert(
			fc.property(
				lines,
				fc.constantFrom('\n', '\r\n'),
				fc.array(fc.nat(80), { maxLength: 8 }),
				(told, end, cuts) => {
					const text = told.join(end);
					const [cut, whole] = [scanned(HEAD, ...inPieces(text, cuts)), scanned(HEAD + text)];
					expect(cut.rows.slice(HEAD_ROWS)).toEqual(whole.rows.slice(HEAD_ROWS));
					expect(cut.open).toEqual(whole.open);
				}
			)
		);
	});

	it('gives its rows as they come, once enough of it tells the mark', () => {
		const scanner = new DelimitedScanner();
		expect(scanner.push('a;b\n1;2\n')).toEqual([]);
		expect(scanner.push('3;4\n'.repeat(LIMITS.quotedCharacters / 16)).length).toBe(
			LIMITS.quotedCharacters / 16 + 2
		);
		expect(scanner.push('5;"6')).toEqual([]);
		expect(scanner.push('"\n')).toMatchObject([{ cells: ['5', '6'] }]);
		expect(scanner.end()).toEqual([]);
	});

	it('with a line that never ends stops, once those before it are read', () => {
		const scanner = new DelimitedScanner();
		const rows = scanner.push(`a,b\n1,2\n${'x'.repeat(LIMITS.rowCharacters + 1)}`);
		expect(rows).toHaveLength(2);
		const stopped = expect.objectContaining({ problem: { kind: 'row-too-long', row: 3 } });
		expect(() => scanner.push('x')).toThrow(stopped);
		expect(() => scanner.end()).toThrow(stopped);
	});
});
