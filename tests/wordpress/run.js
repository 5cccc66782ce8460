// `npm run wordpress`: sets up a real WordPress in a temporary folder, pastes the addresses of presets into a post, opens
// it and looks at what stands there; removes all of it afterwards. Needs Debian or what has its packages: as root, what is
// missing is installed. `KEEP_PICTURES=/tmp/x` keeps what was seen as pictures. The last line is one word, good or bad.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../../src/build/host.js';
import { blogIn } from './blog.js';
import { look } from './look.js';
import { found } from './packages.js';
import { freePort } from '../free-port.js';

/** Of each calculator that oEmbed knows, and the words of its answer. */
const PRESETS = [
	{ path: 'quick/vi35', answer: '1,600 VMs' },
	{ path: 'migration/busy-store', answer: '8.2 to 17 min' },
	{ path: 'sites/campus', answer: 'advisable' },
	{ path: 'evacuation/storm', answer: 'All 320 VMs' }
];

const KIT_DIR = '.svelte-kit/wordpress';

/** @type {(() => unknown)[]} what has to be undone, the last first */
const undo = [];
/** @type {Promise<void> | undefined} */
let undoing;
const undoAll = () =>
	(undoing ??= (async () => {
		for (const each of undo.toReversed()) await each();
	})());
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
	process.once(signal, () => void undoAll().then(() => process.exit(1)));

/** @param {string} origin @param {string} folder */
async function build(origin, folder) {
	const child = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
		env: {
			...process.env,
			SITE_ORIGIN: origin,
			BASE_PATH: '',
			BUILD_DIR: folder,
			KIT_DIR,
			NODE_ENV: 'production'
		},
		stdio: ['ignore', 'ignore', 'inherit']
	});
	const status = await new Promise((done) => child.once('close', done));
	if (status !== 0) throw new Error('the site could not be built');
}

/** @returns {Promise<readonly string[]>} what is wrong */
async function faults() {
	const folder = mkdtempSync(join(tmpdir(), 'metrospan-wordpress-'));
	undo.push(() => rmSync(folder, { recursive: true, force: true }));
	const packages = found(folder);
	if (packages.kind === 'missing') return [packages.advice];
	const port = await freePort();
	const origin = `http://127.0.0.1:${port}`;
	const site = join(folder, 'site');
	console.log(`The site is built for ${origin}`);
	undo.push(() => rmSync(KIT_DIR, { recursive: true, force: true }));
	await build(origin, site);
	const host = await serveFolder({ folder: site, below: '', host: '127.0.0.1', port });
	undo.push(() => host.close());
	const blog = await blogIn(folder, { root: packages.root, undo });
	console.log(`WordPress ${blog.version} answers at ${blog.address}`);
	const pictures = process.env.KEEP_PICTURES ?? join(folder, 'pictures');
	mkdirSync(pictures, { recursive: true });
	return look({ origin, blog, presets: PRESETS, pictures, undo });
}

/** @type {readonly string[]} */
let wrong;
try {
	wrong = await faults();
} catch (error) {
	wrong = [error instanceof Error ? (error.stack ?? error.message) : String(error)];
} finally {
	await undoAll();
}
for (const each of wrong) console.log(`wrong: ${each}`);
console.log(wrong.length === 0 ? 'good' : 'bad');
process.exit(wrong.length === 0 ? 0 : 1);
