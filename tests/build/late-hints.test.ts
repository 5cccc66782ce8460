import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMON_QUESTIONS } from '#lib/scenario/questions/common';
import { MIGRATION_QUESTIONS } from '#lib/scenario/questions/migration';
import { withoutHints } from '../../src/build/late-hints';

describe('lists of questions without their hints', () => {
	it.each([
		['common', 'COMMON_QUESTIONS', COMMON_QUESTIONS],
		['migration', 'MIGRATION_QUESTIONS', MIGRATION_QUESTIONS]
	] as const)('%s', (file, name, questions) => {
		const path = `src/lib/scenario/questions/${file}.ts`;
		const { code, list, hints } = withoutHints(readFileSync(path, 'utf8'), path);
		expect(list).toBe(name);
		expect(code).not.toContain('hint:');
		// Every one, under its own question.
		expect(
			[...hints].map(([key, text]) => [key, text.slice(1, -1).replaceAll("\\'", "'")])
		).toEqual(Object.entries(questions).map(([key, { hint }]) => [key, hint]));
	});

	it('fail where there is no list', () => {
		expect(() => withoutHints('export const x = 1;', 'x.ts')).toThrow('no list');
	});
});
