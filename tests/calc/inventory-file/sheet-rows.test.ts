import { LIMITS } from '#lib/calc/inventory-file/limits';
import { SheetScanner, StringScanner } from '#lib/calc/inventory-file/sheet-rows';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inPieces } from './written';

const STRINGS = ['zero', 'one', 'two'];

const rowsOf = (sheetData: string) =>
	new SheetScanner(STRINGS).push(`<worksheet><sheetData>${sheetData}</sheetData></worksheet>`);

const cellsOf = (cells: string) => rowsOf(`<row r="1">${cells}</row>`)[0]?.cells;

/** With its gaps, which no test sees otherwise. */
const told = (cells: readonly unknown[] | undefined) =>
	Array.from(cells ?? [], (cell) => cell ?? null);

describe('a cell of a sheet', () => {
	it.each([
		['<c r="A1"><v>4</v></c>', 4],
		['<c r="A1"><v>-2.5</v></c>', -2.5],
		['<c r="A1" s="3" t="n"><v>1.5E+3</v></c>', 1500],
		['<c r="A1"><v>1e-2</v></c>', 0.01],
		['<c r="A1"><v>12:30</v></c>', '12:30'],
		['<c r="A1"><v>.5</v></c>', '.5'],
		['<c r="A1" t="s"><v>2</v></c>', 'two'],
		['<c r="A1" t="b"><v>1</v></c>', 'True'],
		['<c r="A1" t="b"><v>0</v></c>', 'False'],
		['<c r="A1" t="b"><v>maybe</v></c>', 'maybe'],
		['<c r="A1" t="str"><f>A2</f><v>a &amp; b</v></c>', 'a & b'],
		// Typed as text, so text.
		['<c r="A1" t="str"><v>4</v></c>', '4'],
		['<c r="A1" t="e"><v>#N/A</v></c>', '#N/A'],
		['<c r="A1" t="d"><v>2026</v></c>', '2026'],
		['<c r="A1" t="inlineStr"><is><t>web</t></is></c>', 'web'],
		["<c r='A1' t='str'><v>web</v></c>", 'web'],
		["<c t='s' r='A1'><v>1</v></c>", 'one'],
		["<c r='A1'><v>4</v></c>", 4],
		['<c r="A1"><v xml:space="preserve"> x</v></c>', ' x']
	])('%s holds %j', (markup, expected) => {
		expect(cellsOf(markup)).toEqual([expected]);
	});

	it.each([
		'<c r="A1"/>',
		'<c r="A1" s="1"></c>',
		'<c r="A1"><v></v></c>',
		'<c r="A1"><v>4</c>',
		'<c r="A1"><v',
		'<c r="A1" t="s"><v>3</v></c>',
		'<c r="A1" t="s"><v>one</v></c>',
		'<c r="A1" t="s"><v>-1</v></c>',
		'<col r="A1"><v>4</v></col>',
		'<c r="A1"'
	])('%s holds nothing', (markup) => {
		expect(cellsOf(markup)).toEqual([]);
	});

	it('stands in the column that it names, and else after the one before it', () => {
		const cell = (place: string) => `<c${place}><v>4</v></c>`;
		expect(told(cellsOf(cell(' r="C1"')))).toEqual([null, null, 4]);
		expect(told(cellsOf(cell('') + cell('') + cell(' r="E1"') + cell('')))).toEqual([
			4,
			4,
			null,
			null,
			4,
			4
		]);
		expect(told(cellsOf('<c r="B1"/>' + cell('')))).toEqual([null, null, 4]);
		// Twenty-six letters, and then two of them.
		for (const [name, column] of [
			['Z', 25],
			['AA', 26],
			['AZ', 51],
			['BA', 52],
			['ZZ', 701],
			['AAA', 702],
			['XFD', LIMITS.columns - 1]
		] as const)
			expect(cellsOf(cell(` r="${name}1"`))?.length, name).toBe(column + 1);
		expect(cellsOf(cell(' r="XFE1"'))).toEqual([]);
		expect(told(cellsOf(cell(' r="1"') + cell(" s='1' r='C1'")))).toEqual([4, null, 4]);
	});

	it('is read only where its column is wanted', () => {
		const scanner = new SheetScanner(STRINGS);
		const row = (at: number) =>
			`<row r="${at}"><c r="A${at}"><v>1</v></c><c r="B${at}"><v>2</v></c></row>`;
		expect(scanner.push(`<worksheet>${row(1)}`).map(({ cells }) => told(cells))).toEqual([[1, 2]]);
		scanner.want(new Set([1]));
		expect(scanner.push(row(2)).map(({ cells }) => told(cells))).toEqual([[null, 2]]);
	});
});

describe('a row of a sheet', () => {
	it('has the number that it names, and else that after the one before it', () => {
		const numbered = (rows: string) => rowsOf(rows).map(({ row }) => row);
		expect(numbered('<row r="2"></row><row></row><row r="9"/><row spans="1:2"/>')).toEqual([
			2, 3, 9, 10
		]);
		expect(numbered("<row spans='1:2' r='4'></row>")).toEqual([4]);
		// None that goes back, or is no number.
		expect(
			numbered('<row r="5"></row><row r="5"></row><row r="3"></row><row r="x"></row>')
		).toEqual([5, 6, 7, 8]);
		expect(numbered('<row r="12345678"></row>')).toEqual([1]);
	});

	it('is none of what only begins like one', () => {
		expect(
			rowsOf('<rowBreaks count="1"><row r="1"/></rowBreaks><rows/>').map(({ row }) => row)
		).toEqual([1]);
	});

	it('is not read before its sheet has begun, nor before it ends', () => {
		const scanner = new SheetScanner([]);
		expect(scanner.push('<row r="1"></row>')).toEqual([]);
		expect(scanner.push('<worksheet><row r="2"><c r="A2"><v>4</v></c>')).toMatchObject([
			{ row: 1 }
		]);
		expect(scanner.push('</row>')).toEqual([{ row: 2, cells: [4] }]);
		expect(scanner.end()).toEqual([]);
	});

	it('without an end stops the sheet, once those before it are read', () => {
		const scanner = new SheetScanner([]);
		const before = '<worksheet><row r="6"><c><v>4</v></c></row>';
		const rows = scanner.push(`${before}<row r="7">${' '.repeat(LIMITS.rowCharacters)}`);
		expect(rows).toEqual([{ row: 6, cells: [4] }]);
		const stopped = expect.objectContaining({ problem: { kind: 'row-too-long', row: 7 } });
		expect(() => scanner.push(' ')).toThrow(stopped);
		expect(() => scanner.end()).toThrow(stopped);
	});
});

describe('the list of strings', () => {
	const stringsOf = (pieces: readonly string[]) => {
		const scanner = new StringScanner();
		for (const piece of pieces) scanner.push(piece);
		return scanner.strings;
	};

	it('has a place for each, the empty ones too', () => {
		const list = '<si><t>web</t></si><si/><si></si><si><r><t>two </t></r><r><t>runs</t></r></si>';
		expect(stringsOf([`<sst count="4">${list}</sst>`])).toEqual(['web', '', '', 'two runs']);
		expect(stringsOf(['<x:sst><x:si><x:t>web</x:t></x:si></x:sst>'])).toEqual(['web']);
		expect(stringsOf(['<si><t>web</t></si>'])).toEqual([]);
	});

	it('with one that never ends is damaged', () => {
		const long = `<sst><si><t>${' '.repeat(LIMITS.rowCharacters)}`;
		expect(() => stringsOf([long])).toThrow(
			expect.objectContaining({ problem: { kind: 'damaged' } })
		);
	});

	it('is the same however it comes in pieces', () => {
		const whole =
			'<x:sst><x:si><x:t>a &amp; b</x:t></x:si><x:si/><x:si><x:r><x:t>c</x:t></x:r></x:si></x:sst>';
		fc.assert(
			fc.property(fc.array(fc.nat(whole.length), { maxLength: 12 }), (cuts) => {
				expect(stringsOf(inPieces(whole, cuts))).toEqual(['a & b', '', 'c']);
			})
		);
	});
});

describe('a sheet in pieces', () => {
	it('has the same rows, wherever it is cut', () => {
		const whole =
			'<?xml version="1.0"?><x:worksheet><x:cols><x:col min="1"/></x:cols><x:sheetData>' +
			'<x:row r="1"><x:c r="A1" t="s"><x:v>1</x:v></x:c><x:c r="C1"><x:v>4</x:v></x:c></x:row>' +
			'<x:row r="2"/><x:row spans="1:3"><x:c t="inlineStr"><x:is><x:t>a &lt; b</x:t></x:is></x:c></x:row>' +
			'</x:sheetData><x:rowBreaks count="1"><x:brk id="1"/></x:rowBreaks></x:worksheet>';
		fc.assert(
			fc.property(fc.array(fc.nat(whole.length), { maxLength: 12 }), (cuts) => {
				const scanner = new SheetScanner(STRINGS);
				const rows = inPieces(whole, cuts).flatMap((piece) => scanner.push(piece));
				expect(rows.map(({ row, cells }) => [row, ...told(cells)])).toEqual([
					[1, 'one', null, 4],
					[2],
					[3, 'a < b']
				]);
			})
		);
	});
});
