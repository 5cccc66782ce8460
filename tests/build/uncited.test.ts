import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RELEASES, uncited } from '../../src/build/uncited';

/** A file as it is built; undefined where it is left as it is. */
function built(file: string): string | undefined {
	const { transform } = uncited(RELEASES);
	if (typeof transform !== 'function') throw new Error('not a function');
	const found = (transform as (code: string, id: string) => unknown)(
		readFileSync(file, 'utf8'),
		`/anywhere/${file}`
	);
	return found as string | undefined;
}

const FACTS = readdirSync('src/lib/facts').map((name) => `src/lib/facts/${name}`);
const OF_RELEASES = FACTS.filter((file) => /vsphere-v[\dv-]+\.ts$/.test(file));

describe('figures without their sources', () => {
	it('are those of the releases alone', () => {
		expect(OF_RELEASES).toHaveLength(4);
		expect(FACTS.filter((file) => built(file) !== undefined)).toEqual(OF_RELEASES);
	});

	it.each(OF_RELEASES)('%s says nowhere where a figure stands, and each figure as before', (file) => {
		const code = built(file) ?? '';
		const original = readFileSync(file, 'utf8');
		expect(original).toMatch(/\bcite\w*\(/);
		expect(code).not.toMatch(/\bcite\w*\(/);
		const figures = (text: string) => text.match(/\b(read|unverified|differs|slip)\(\s*\d+/g);
		expect(figures(code)).toEqual(figures(original));
	});
});
