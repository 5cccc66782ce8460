import { createHash } from 'node:crypto';

/** @typedef {{ percent: number, seed: string }} Sample */
/** @typedef {{ line: number, column: number }} Point */
/** A mutant as Stryker's report tells it: lines and columns count from one. */
/** @typedef {{ file: string, mutatorName: string, replacement?: string, location: { start: Point, end: Point } }} Mutant */

/**
 * Whether a mutant is among the share (in percent) that a seed draws. Each is drawn on its own account: two runs
 * over the same text draw the same ones, whatever was proven in between.
 *
 * @param {Sample} sample
 * @param {Mutant} mutant
 */
export function isDrawn({ percent, seed }, { file, mutatorName, replacement, location }) {
	const { start, end } = location;
	const place = [start.line, start.column, end.line, end.column];
	const known = JSON.stringify([seed, file, mutatorName, replacement, ...place]);
	const first = createHash('sha256').update(known).digest().readUInt32BE();
	return (first / 2 ** 32) * 100 < percent;
}

/** The sample asked for, which Stryker's processes read from the environment; `undefined` is: all of them. */
export function askedSample() {
	const { MUTATED_SAMPLE: percent, MUTATED_SEED: seed = '1' } = process.env;
	return percent === undefined ? undefined : { percent: Number(percent), seed };
}
