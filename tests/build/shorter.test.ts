import { minifySync } from 'vite';
import { describe, expect, it } from 'vitest';
import { shortened } from '../../src/build/shorter';

const WRITTEN = `import { given } from './given.js';
const factor = () => 3;
const pick = (all) => {
	const first = all[0];
	const second = all[1];
	if (first === undefined) {
		return null;
	} else {
		return { first: first, second: second };
	}
};
export const scaled = (value) => factor() * value;
export const picked = (all) => pick(all) ?? given;
`;

const asBundled = (code: string): string =>
	minifySync('written.js', code, { module: true, compress: {}, mangle: { toplevel: true } }).code;

describe('what is shortened before it is minified', () => {
	it('gives and asks for the same, and does the same', async () => {
		const shorter = (await shortened(WRITTEN)).replace(/import\{given\}from"[^"]+";/, 'const given="none";');
		const { scaled, picked } = (await import(
			`data:text/javascript,${encodeURIComponent(shorter)}`
		)) as {
			readonly scaled: (value: number) => number;
			readonly picked: (all: readonly number[]) => unknown;
		};
		expect(scaled(14)).toBe(42);
		expect(picked([1, 2])).toEqual({ first: 1, second: 2 });
		expect(picked([])).toBe('none');
	});

	it('is shorter after both than after one', async () => {
		expect(asBundled(await shortened(WRITTEN)).length).toBeLessThan(asBundled(WRITTEN).length);
	});
});
