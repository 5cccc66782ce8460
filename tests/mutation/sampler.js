import { relative, sep } from 'node:path';
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { askedSample, isDrawn } from './draw.js';

/** Stryker's own checks count lines and columns from zero, its report from one. */
const fromOne = (/** @type {{ line: number, column: number }} */ { line, column }) => ({
	line: line + 1,
	column: column + 1
});

/** Stryker has no word for "not drawn". What a checker calls uncompilable is not run and does not count. */
const NOT_DRAWN = { status: 'compileError', reason: 'not drawn' };

const drawer = {
	init: () => Promise.resolve(),
	group: (/** @type {readonly { id: string }[]} */ mutants) =>
		Promise.resolve([mutants.map(({ id }) => id)]),
	check: (/** @type {readonly any[]} */ mutants) => {
		const sample = askedSample();
		const verdict = (/** @type {any} */ { fileName, mutatorName, replacement, location }) =>
			sample === undefined ||
			isDrawn(sample, {
				file: relative(process.cwd(), fileName).split(sep).join('/'),
				mutatorName,
				replacement,
				location: { start: fromOne(location.start), end: fromOne(location.end) }
			})
				? { status: 'passed' }
				: NOT_DRAWN;
		return Promise.resolve(
			Object.fromEntries(mutants.map((mutant) => [mutant.id, verdict(mutant)]))
		);
	}
};

export const strykerPlugins = [
	declareValuePlugin(PluginKind.Checker, 'drawn', /** @type {any} */ (drawer))
];
