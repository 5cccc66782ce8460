// `npm run mutate`: breaks the code on purpose and counts what the tests notice. All rooms, or those named
// (`npm run mutate -- calc form`), or single files (`npm run mutate -- src/lib/calc/path.ts`).
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ROOMS } from './rooms.js';

const named = process.argv.slice(2);
const filesOf = (/** @type {string} */ room) =>
	named.filter((name) => name.startsWith(`src/lib/${room}/`));
const isAsked = (/** @type {string} */ room) =>
	named.length === 0 || named.includes(room) || filesOf(room).length > 0;

const asked = ROOMS.filter(({ room }) => isAsked(room) && existsSync(`src/lib/${room}`));
if (asked.length === 0) {
	console.error(`Nothing to mutate. Rooms: ${ROOMS.map(({ room }) => room).join(', ')}.`);
	process.exit(1);
}

const below = asked.filter(({ room, goal }) => {
	console.log(`\n=== ${room}: at least ${goal} % killed`);
	const only = named.includes(room) ? [] : filesOf(room);
	const mutate = only.length === 0 ? [] : ['--mutate', only.join(',')];
	const { status } = spawnSync(
		'npx',
		['--no-install', 'stryker', 'run', 'tests/mutation/stryker.config.js', ...mutate],
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
