// `npm run mutate`: breaks the code on purpose and counts what the tests notice. All rooms, or those named
// (`npm run mutate -- calc form`), or folders and files (`npm run mutate -- src/lib/calc/path.ts`). What starts with
// two dashes is Stryker's (`--incremental`, `--concurrency=2`).
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { ROOMS } from './rooms.js';

const typed = process.argv.slice(2).filter((word) => word !== '--mutate');
const flags = typed.filter((word) => word.startsWith('--'));
const named = typed.filter((word) => !word.startsWith('--'));

const partsOf = (/** @type {string} */ room) =>
	named
		.filter((name) => name.startsWith(`src/lib/${room}/`))
		.map((name) =>
			existsSync(name) && statSync(name).isDirectory() ? `${name.replace(/\/$/, '')}/**/*.ts` : name
		);
const isAsked = (/** @type {string} */ room) =>
	named.length === 0 || named.includes(room) || partsOf(room).length > 0;

const asked = ROOMS.filter(({ room }) => isAsked(room) && existsSync(`src/lib/${room}`));
if (asked.length === 0) {
	console.error(`Nothing to mutate. Rooms: ${ROOMS.map(({ room }) => room).join(', ')}.`);
	process.exit(1);
}

const below = asked.filter(({ room, goal }) => {
	console.log(`\n=== ${room}: at least ${goal} % killed`);
	const parts = named.includes(room) ? [] : partsOf(room);
	const mutate = parts.length === 0 ? [] : ['--mutate', parts.join(',')];
	const { status } = spawnSync(
		'npx',
		['--no-install', 'stryker', 'run', 'tests/mutation/stryker.config.js', ...mutate, ...flags],
		{
			stdio: 'inherit',
			env: { ...process.env, MUTATED_ROOM: room },
			shell: process.platform === 'win32'
		}
	);
	return status !== 0;
});

for (const { room, goal } of below) console.log(`below ${goal} %, or not run: ${room}`);
process.exit(below.length === 0 ? 0 : 1);
