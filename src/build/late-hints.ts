import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/*
 * What explains the questions of an embed, taken out of what it needs to be typed into: no answer reads it, and what does
 * (numbers with words behind them, explained words) comes late and has it before.
 */

const slashed = (path: string): string => path.replaceAll('\\', '/');

const PART = slashed(resolve('src/embed/hints.ts'));
const READS_HINTS = /\/src\/lib\/(ui\/split-terms|scenario\/questions\/readers)\.ts$/;

const QUESTION = /^\t(\w+): \w+\(\{$/;
const HINT = /^\t\thint: ('(?:[^'\\]|\\.)*'),?$/;
const LIST = /^export const (\w+) = questions\(\{$/;

interface Parted {
	readonly code: string;
	/** The name of its list. */
	readonly list: string;
	/** By the key of the question, each as it stands in the source. */
	readonly hints: ReadonlyMap<string, string>;
}

/** A list of questions without their hints. */
export function withoutHints(source: string, file: string): Parted {
	const hints = new Map<string, string>();
	let [list, key]: (string | undefined)[] = [];
	const kept = source.split('\n').filter((line) => {
		list ??= LIST.exec(line)?.[1];
		key = QUESTION.exec(line)?.[1] ?? key;
		const hint = HINT.exec(line)?.[1];
		if (hint === undefined || key === undefined) return true;
		hints.set(key, hint);
		return false;
	});
	if (list === undefined || hints.size === 0) throw new Error(`${file} has no list of questions`);
	return { code: kept.join('\n'), list, hints };
}

/** `lists`: the files of the lists below src/lib/scenario/questions/, without their ending. */
export function lateHints(lists: readonly string[]): Plugin {
	const files = lists.map((list) => slashed(resolve(`src/lib/scenario/questions/${list}.ts`)));
	const read = (file: string) => withoutHints(readFileSync(file, 'utf8'), file);
	const putBack = (): string => {
		const parts = files.map((file) => ({ file, ...read(file) }));
		const imports = parts.map(({ file, list }) => `import { ${list} } from '${file}';`);
		const put = parts.map(({ list, hints }) => {
			const texts = [...hints].map(([key, hint]) => `${key}: ${hint}`);
			return `put(${list}, { ${texts.join(', ')} });`;
		});
		return `${imports.join('\n')}
const put = (list, hints) => {
	for (const key in hints) list[key].hint = hints[key];
};
${put.join('\n')}`;
	};
	return {
		name: 'late-hints',
		enforce: 'pre',
		load(id) {
			const file = slashed(id);
			if (file === PART && files.length > 0) return putBack();
			return files.includes(file) ? read(file).code : undefined;
		},
		transform: (code, id) =>
			files.length > 0 && READS_HINTS.test(slashed(id)) ? `import '${PART}';\n${code}` : undefined
	};
}
