import { describe, expect, it } from 'vitest';
import { licencesText, packageFolder } from '../../src/build/licences';

describe(packageFolder, () => {
	it.each([
		['/home/me/site/node_modules/decimal.js/decimal.mjs', 'node_modules/decimal.js'],
		['/site/node_modules/@kurkle/color/dist/color.js?v=1', 'node_modules/@kurkle/color'],
		['C:\\site\\node_modules\\svelte\\src\\index.js', 'node_modules/svelte'],
		['\0vite/preload-helper.js', 'node_modules/vite'],
		['\0virtual:land', 'node_modules/world-atlas']
	])('finds the package that %j is of', (id, folder) => {
		expect(packageFolder(id.replaceAll('\\', '/'))).toBe(folder);
	});

	it('is null for a module of our own', () => {
		expect(packageFolder('/site/src/lib/calc/exact.ts')).toBeNull();
	});
});

describe(licencesText, () => {
	const of = (name: string) => ({ name, version: '1.0.0', license: 'MIT', text: `${name}'s text` });

	it('begins with our own and gives each in the order of their names', () => {
		const text = licencesText('Ours', [of('b'), of('@a/a')], ['Natural Earth']);
		const places = ['Ours', 'Natural Earth', "@a/a's text", "b's text"].map((part) =>
			text.indexOf(part)
		);
		expect(places).toEqual([...places].sort((one, other) => one - other));
		expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
	});

	it('is the same text whatever order a build meets them in', () => {
		expect(licencesText('Ours', [of('a'), of('b')])).toBe(licencesText('Ours', [of('b'), of('a')]));
	});
});
