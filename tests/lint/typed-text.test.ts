import { ESLint } from 'eslint';
import { expect, it } from 'vitest';

const linter = new ESLint();

/** What the rules on typed text say of a program that stands in the place of a file. */
async function said(program: string): Promise<readonly (string | null)[]> {
	const [result] = await linter.lintText(program, { filePath: 'src/lib/scenario/part.ts' });
	return (result?.messages ?? [])
		.filter(({ ruleId }) => ruleId?.startsWith('typed-text/') || ruleId === null)
		.map(({ ruleId, message }) => ruleId ?? message);
}

const ARITHMETIC = 'typed-text/no-text-in-arithmetic';
const KEY = 'typed-text/no-text-as-key';

it.each([
	{ program: 'export const f = (text: string) => Number(text);', rules: [ARITHMETIC] },
	{
		program: 'export const f = (text: string | null) => parseFloat(text ?? "");',
		rules: [ARITHMETIC]
	},
	{ program: 'export const f = (text: string) => +text;', rules: [ARITHMETIC] },
	{
		program: 'export const f = (text: string & { readonly accepted: "decimal" }) => Number(text);',
		rules: []
	},
	{ program: 'export const f = (figure: number) => Number(figure.toPrecision(3));', rules: [] },
	{ program: 'export const f = (word: "1" | "2") => Number(word);', rules: [] },
	{
		program: 'const T: Record<string, number> = {}; export const f = (word: string) => T[word];',
		rules: [KEY]
	},
	{
		program: 'const T = { a: 1 }; export const f = (word: string) => T[word as keyof typeof T];',
		rules: [KEY]
	},
	{ program: 'export const f = (word: string) => word in { a: 1 };', rules: [KEY] },
	{
		program: 'const T = { a: 1, b: 2 }; export const f = (word: "a" | "b") => T[word];',
		rules: []
	},
	{ program: 'export const f = (list: number[], at: number) => list[at];', rules: [] }
])('says $rules of $program', async ({ program, rules }) => {
	expect(await said(program)).toEqual(rules);
});
