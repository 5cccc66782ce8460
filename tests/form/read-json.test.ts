import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readJson } from '#lib/form/read-json';

describe(readJson, () => {
	it('reads what JSON.parse reads', () => {
		expect(readJson('{"a": [1, "x"]}')).toEqual({ kind: 'value', value: { a: [1, 'x'] } });
	});

	it.each([
		{ text: '', line: 1, column: 1, wanted: 'value', found: null },
		{ text: '{\n\t"a": 1,\n}', line: 3, column: 1, wanted: 'key', found: '}' },
		{ text: '{"a" 1}', line: 1, column: 6, wanted: ':', found: '1' },
		{ text: '{"a": 1 "b": 2}', line: 1, column: 9, wanted: ',-or-}', found: '"' },
		{ text: '[1 2]', line: 1, column: 4, wanted: ',-or-]', found: '2' },
		{ text: '[1, ]', line: 1, column: 5, wanted: 'value', found: ']' },
		{ text: '[', line: 1, column: 2, wanted: 'value-or-]', found: null },
		{ text: '{', line: 1, column: 2, wanted: 'key-or-}', found: null },
		{ text: "{'a': 1}", line: 1, column: 2, wanted: 'key-or-}', found: "'" },
		{ text: '{"a": 1}}', line: 1, column: 9, wanted: 'end', found: '}' },
		{ text: '{"a": "x\n"}', line: 1, column: 9, wanted: 'letter', found: '\n' },
		{ text: '{"a": "\\x"}', line: 1, column: 8, wanted: 'letter', found: '\\' },
		{ text: '"abc', line: 1, column: 5, wanted: 'letter', found: null },
		{ text: '[01]', line: 1, column: 3, wanted: ',-or-]', found: '1' },
		{ text: 'PNG', line: 1, column: 1, wanted: 'value', found: 'P' },
		// A letter of two halves is one, and so are the two signs that end a line on Windows.
		{ text: '{"😀": 😀}', line: 1, column: 7, wanted: 'value', found: '😀' },
		{ text: '{\r\n"a": x}', line: 2, column: 6, wanted: 'value', found: 'x' }
	])('says where $text breaks', ({ text, ...place }) => {
		expect(readJson(text)).toEqual({ kind: 'broken', ...place });
	});

	it('follows a million brackets', () => {
		expect(readJson('['.repeat(1_000_000))).toMatchObject({ kind: 'broken', column: 1_000_001 });
	});

	/** Texts that are JSON but for a little. */
	const nearly = fc
		.tuple(fc.json(), fc.nat(), fc.constantFrom('', '"', ',', '}', ']', '\\', '0', ':', 'x', '\n'))
		.map(([text, at, sign]) => {
			const place = at % (text.length + 1);
			return text.slice(0, place) + sign + text.slice(place + 1);
		});

	test('never throws, and breaks nothing that JSON.parse takes', () => {
		fc.assert(
			fc.property(fc.oneof(nearly, fc.string({ unit: 'binary' })), (text) => {
				const read = readJson(text);
				const ends = (letters: string) => {
					try {
						JSON.parse(letters);
						return true;
					} catch {
						return false;
					}
				};
				expect(read.kind === 'value').toBe(ends(text));
				// Where it breaks there is something that does not belong there, or something missing.
				if (read.kind === 'broken') expect([read.wanted, read.found]).not.toEqual(['end', null]);
				// Where nothing is wanted any more, all before it is JSON.
				if (read.kind === 'broken' && read.wanted === 'end' && read.line === 1)
					expect(ends([...text].slice(0, read.column - 1).join(''))).toBe(true);
			}),
			{ numRuns: 3000 }
		);
	});
});
