import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** All that decides what is built. */
const SOURCES = [
	'package.json',
	'package-lock.json',
	'src',
	'static',
	'svelte.config.js',
	'vite.config.ts'
];

/** @type {(path: string) => readonly string[]} */
const filesOf = (path) =>
	statSync(path).isDirectory()
		? readdirSync(path)
				.sort()
				.flatMap((name) => filesOf(join(path, name)))
		: [path];

/**
 * The name of what is built: the same sources give the same, on every machine and at any time, so that two builds are
 * alike to the byte; and no two different builds have the same, so that a browser never mixes them.
 *
 * @param {{ number: string, settings: readonly string[] }} from `number`: the version a reader knows; `settings`: what
 * else a build was told
 */
export function versionOf({ number, settings }) {
	const hash = createHash('sha256').update(JSON.stringify(settings));
	for (const path of SOURCES.flatMap(filesOf)) hash.update(readFileSync(path));
	return `${number}-${hash.digest('hex').slice(0, 12)}`;
}
