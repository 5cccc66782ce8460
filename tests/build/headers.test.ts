import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cachingOf, EVERYWHERE, IMMUTABLE, SAMPLES } from '../../src/build/headers.js';

const valueOf = (name: string): string =>
	EVERYWHERE.find(([each]) => each === name)?.[1] ?? '';

describe('the files that tell a host what to send', () => {
	it.each([...SAMPLES])('%s says what the server of this project sends', (path, text) => {
		expect(readFileSync(path, 'utf8')).toBe(text);
	});

	it.each([...SAMPLES.values()])('name every header with its value', (text) => {
		const unquoted = text.replaceAll('\\"', '"');
		for (const [name, value] of EVERYWHERE) {
			expect(unquoted).toContain(name);
			expect(unquoted).toContain(value);
		}
	});
});

describe('what is sent everywhere', () => {
	it('names no header twice', () => {
		const names = EVERYWHERE.map(([name]) => name);
		expect(names).toEqual([...new Set(names)]);
	});

	it('holds no rule for scripts in the policy: the hash of each page stands in the page', () => {
		const policy = valueOf('Content-Security-Policy');
		expect(policy).not.toContain('script-src');
		expect(policy).not.toContain('default-src');
		expect(policy).toContain("connect-src 'self'");
		expect(policy).toContain('frame-ancestors');
	});
});

describe(cachingOf, () => {
	it.each([
		[`${IMMUTABLE}chunks/a.js`, 'immutable'],
		['/', 'no-cache'],
		['/service-worker.js', 'no-cache'],
		['/_app/version.json', 'no-cache']
	])('%s: %s', (path, words) => {
		expect(cachingOf(path)[1]).toContain(words);
	});
});
