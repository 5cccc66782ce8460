import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** Parts of the bundler and the tools that end up in what is shipped without being a file of their own. */
const BY_NAME: readonly { readonly starts: string; readonly packageName: string }[] = [
	{ starts: '\0vite/', packageName: 'vite' },
	{ starts: '\0rolldown/', packageName: 'rolldown' },
	{ starts: '\0virtual:land', packageName: 'world-atlas' }
];

/** What a tool itself is bundled of follows its own licence, and none of that is shipped. */
const BUNDLED = '# Licenses of bundled dependencies';

const LAND = 
	'The outlines of land are made from Natural Earth (https://www.naturalearthdata.com), which is in the public domain.';

const slashed = (path: string): string => path.replaceAll(sep, '/');

/** The folder of the package that a module stands in, or null for a module of our own. */
export function packageFolder(id: string): string | null {
	const named = BY_NAME.find(({ starts }) => id.startsWith(starts));
	if (named !== undefined) return `node_modules/${named.packageName}`;
	const path = slashed(id.replace(/^\0/, '').replace(/\?.*$/, ''));
	return /^(?:.*\/)?(node_modules\/(?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? null;
}

interface Package {
	readonly name: string;
	readonly version: string;
	readonly license: string;
	readonly text: string;
}

function readPackage(folder: string): Package {
	const { name, version, license } = JSON.parse(
		readFileSync(join(folder, 'package.json'), 'utf8')
	) as Package;
	const file = readdirSync(folder).find((each) => /^licen[cs]e(\.|$)/i.test(each));
	if (file === undefined) throw new Error(`${name} has no text of its licence`);
	const [text = ''] = readFileSync(join(folder, file), 'utf8').split(BUNDLED);
	return { name, version, license, text: text.trim() };
}

const byName = (one: Package, other: Package): number => (one.name < other.name ? -1 : 1);

/** All notices as one text, in an order that no build changes. */
export function licencesText(
	own: string,
	packages: readonly Package[],
	data: readonly string[] = []
): string {
	const others = [...packages]
		.sort(byName)
		.map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}`);
	return `${[`Metrospan\n\n${own.trim()}`, ...data, ...others].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** The notices of whatever ends up in a build, as their licences ask. */
export function noticesOf(bundle: Rolldown.OutputBundle, data: readonly string[]): string {
	const shipped = Object.values(bundle).flatMap((part) =>
		part.type === 'chunk' ? part.moduleIds : []
	);
	const folders = new Set(
		shipped.map(packageFolder).filter((folder): folder is string => folder !== null)
	);
	return licencesText(readFileSync('LICENSE', 'utf8'), [...folders].map(readPackage), data);
}

/** Writes the notices of whatever ends up in the browser beside it, as their licences ask. */
export function licences(): Plugin {
	return {
		name: 'licences',
		apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
		generateBundle(_, bundle) {
			this.emitFile({
				type: 'asset',
				fileName: 'licences.txt',
				source: noticesOf(bundle, [LAND])
			});
		}
	};
}
