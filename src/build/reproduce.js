// `npm run reproduce`: builds the site from two copies in different places and says whether they are alike to the byte.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { env, execPath, exit } from 'node:process';

const UNCOPIED = /^(node_modules|\.git|\.svelte-kit|build.*|reports|coverage)$/;

/** @type {(name: string, zone: string) => string} */
function builtCopy(name, zone) {
	const folder = mkdtempSync(join(tmpdir(), `metrospan-${name}-`));
	cpSync('.', folder, {
		recursive: true,
		filter: (path) => dirname(path) !== '.' || !UNCOPIED.test(path)
	});
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
	const { status } = spawnSync(execPath, ['node_modules/vite/bin/vite.js', 'build'], {
		cwd: folder,
		env: { ...env, TZ: zone, BUILD_DIR: 'build', NODE_ENV: 'production' },
		stdio: ['ignore', 'ignore', 'inherit']
	});
	if (status !== 0) throw new Error(`the build in ${folder} failed`);
	return folder;
}

/** @type {(folder: string) => ReadonlyMap<string, string>} what each file holds, as a hash */
function hashesOf(folder) {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile()
	);
	return new Map(
		files.map(({ parentPath, name }) => {
			const path = join(parentPath, name);
			const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
			return [path.slice(folder.length), hash];
		})
	);
}

const copies = [builtCopy('one', 'UTC'), builtCopy('another', 'Asia/Tokyo')];
const [one, other] = copies.map((folder) => hashesOf(join(folder, 'build')));
const names = new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])]);
const unlike = [...names].filter((name) => one?.get(name) !== other?.get(name));
for (const name of unlike) console.log(`unlike: ${name}`);
console.log(`${names.size - unlike.length} files alike, ${unlike.length} not`);
copies.forEach((folder) => rmSync(folder, { recursive: true }));
exit(unlike.length === 0 && names.size > 0 ? 0 : 1);
