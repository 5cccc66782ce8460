import { describe, expect, it } from 'vitest';
import { read } from './exports';

const namesIn = async (...pieces: readonly (string | readonly number[])[]) => {
	const parts = pieces.map((piece) => (typeof piece === 'string' ? piece : Uint8Array.from(piece)));
	const { inventory, problems } = await read(new Blob(parts), 'cells.csv');
	return problems[0]?.problem.kind ?? inventory.vms.map(({ name }) => name);
};

const wide = (text: string, order: 'little' | 'big'): readonly number[] =>
	[...text].flatMap((letter) => {
		const code = letter.charCodeAt(0);
		return order === 'little' ? [code & 255, code >> 8] : [code >> 8, code & 255];
	});

describe('a text of two bytes a letter', () => {
	const latin = 'VM,CPUs\nBüro,2\n';

	it('needs no mark where half of them are empty', async () => {
		expect(await namesIn(wide(latin, 'little'))).toEqual(['Büro']);
		expect(await namesIn(wide(latin, 'big'))).toEqual(['Büro']);
	});

	it('needs its mark where none of them is', async () => {
		const name = '東京都千代田区丸の内一丁目九番'.repeat(6);
		const text = `VM,CPUs\n${name},2\n`;
		expect(await namesIn([0xff, 0xfe], wide(text, 'little'))).toEqual([name]);
		expect(await namesIn([0xfe, 0xff], wide(text, 'big'))).toEqual([name]);
		expect(await namesIn(wide(text, 'little'))).not.toEqual([name]);
	});

	it('may be longer than a piece, and end in the middle of a line', async () => {
		const names = Array.from({ length: 12_000 }, (_, at) => `Büro-${at}`);
		const text = ['VM,CPUs', ...names.map((name) => `${name},2`)].join('\n');
		expect(await namesIn(wide(text, 'little'))).toEqual(names);
	});
});

describe('a text of UTF-8', () => {
	it('is cut in the middle of no letter', async () => {
		// Four bytes a letter and pieces of 2 ** 18: one byte before them, and every cut is within a letter.
		const names = Array.from({ length: 3000 }, (_, at) => `${'😀'.repeat(40 + (at % 7))}${at}`);
		expect(await namesIn(`VM,CPUs\n${names.map((name) => `${name},2`).join('\n')}`)).toEqual(names);
	});

	it('is read as what Windows writes from the piece on that is none', async () => {
		const text = (names: readonly string[]) => names.map((name) => `${name},2\n`).join('');
		const first = Array.from({ length: 30_000 }, (_, at) => `Büro-${at}`);
		const narrow = Array.from(text(['Küche', 'Hof']), (letter) => letter.charCodeAt(0));
		const names = await namesIn(`VM,CPUs\n${text(first)}`, narrow, [0xe4, 44, 50]);
		expect(names.slice(0, 20_000)).toEqual(first.slice(0, 20_000));
		expect(names.slice(-3)).toEqual(['Küche', 'Hof', 'ä']);
	});

	it('may have no end of a line at its end, or none at all', async () => {
		expect(await namesIn('VM,CPUs\nBüro,2')).toEqual(['Büro']);
		expect(await namesIn('VM,CPUs')).toEqual([]);
	});
});

describe('signs that no text has', () => {
	const text = 'VM,CPUs\nweb,2\n';
	it.each([
		// One is a slip, more of them are a part of a picture or a program.
		['one', [1], text],
		['two', [1, 1], ''],
		['two of many', [1, 1], text.repeat(8)],
		['those before the tab', [8, 8], ''],
		['those behind the ends of lines', [14, 14], ''],
		['those before the one that begins colours', [26, 26], ''],
		['tabs and ends of lines', [9, 10, 11, 12, 13], text],
		['colours', [27, 27], text]
	] as const)('%s', async (_, signs, readable) => {
		const rest = readable === '' ? text : readable;
		const { problems } = await read(new Blob([Uint8Array.from(signs), rest]), 'cells.csv');
		expect(problems.map(({ problem }) => problem.kind)).toEqual(
			readable === '' ? ['not-a-table'] : []
		);
	});
});
