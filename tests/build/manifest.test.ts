import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Icon {
	readonly src: string;
	readonly sizes: string;
	readonly type: string;
}

const manifest = JSON.parse(readFileSync('static/manifest.webmanifest', 'utf8')) as {
	readonly icons: readonly Icon[];
	readonly start_url: string;
	readonly scope: string;
};

/** Width and height stand in the first chunk of a PNG, each as four bytes. */
const sizeOf = (png: Buffer): string => `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;

describe('what is installed', () => {
	it.each(manifest.icons.filter(({ type }) => type === 'image/png'))(
		'has a picture of the size it names: $src',
		({ src, sizes }) => {
			expect(sizeOf(readFileSync(`static/${src}`))).toBe(sizes);
		}
	);

	it('has a picture of each size that a system asks for', () => {
		expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(
			expect.arrayContaining(['any', '192x192', '512x512'])
		);
	});

	it('starts where it is served, below a folder too', () => {
		expect([manifest.start_url, manifest.scope]).toEqual(['./', './']);
	});

	it('has the picture of the tab', () => {
		const [, path] = / d='([^']+)'/.exec(readFileSync('src/app.html', 'utf8')) ?? [];
		expect(readFileSync('static/icons/icon.svg', 'utf8')).toContain(`d="${path}"`);
	});
});
