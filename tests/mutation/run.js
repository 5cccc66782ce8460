// `npm run mutate`: breaks the code on purpose and counts what the tests notice. All rooms, or those named
// (`npm run mutate -- calc form`), or folders and files (`npm run mutate -- src/lib/calc/path.ts`), and of any of them
// a share drawn by chance (`--sample=8 --seed=1`: eight in a hundred). What else starts with two dashes is Stryker's
// (`--incremental`, `--concurrency=2`).
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { isDrawn } from './draw.js';
import { ROOMS } from './rooms.js';

const typed = process.argv.slice(2).filter((word) => word !== '--mutate');
const named = typed.filter((word) => !word.startsWith('--'));
const OURS = /^--(sample|seed)=/;
const flags = typed.filter((word) => word.startsWith('--') && !OURS.test(word));
const ours = (/** @type {string} */ name) =>
	typed.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);

const percent = ours('sample');
const sample =
	percent === undefined ? undefined : { percent: Number(percent), seed: ours('seed') ?? '1' };

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

const KILLED = ['Killed', 'Timeout'];
const LIVED = ['Survived', 'NoCoverage'];

/**
 * The mutants of a room that the seed drew and that were tried. Stryker sends what no test reaches past the draw, so
 * its own total is not that of the sample.
 */
function drawnOf(/** @type {string} */ room, /** @type {import('./draw.js').Sample} */ drawing) {
	const { files } = JSON.parse(readFileSync(`reports/mutation/${room}.json`, 'utf8'));
	return Object.entries(files).flatMap(([file, { mutants }]) =>
		mutants
			.filter((/** @type {any} */ mutant) => isDrawn(drawing, { ...mutant, file }))
			.filter((/** @type {any} */ { status }) => [...KILLED, ...LIVED].includes(status))
			.map((/** @type {any} */ { status }) => ({
				folder: file.split('/').slice(2, -1).join('/'),
				isKilled: KILLED.includes(status)
			}))
	);
}

/** Prints what was killed, folder by folder; the answer is the share over all, in percent. */
function shareKilled(/** @type {readonly { folder: string, isKilled: boolean }[]} */ drawn) {
	for (const folder of new Set(drawn.map((mutant) => mutant.folder))) {
		const here = drawn.filter((mutant) => mutant.folder === folder);
		const killed = here.filter(({ isKilled }) => isKilled).length;
		console.log(`${folder}: ${killed} of ${here.length} drawn are killed`);
	}
	return (100 * drawn.filter(({ isKilled }) => isKilled).length) / drawn.length;
}

function isGoodEnough(/** @type {{ room: string, goal: number }} */ { room, goal }) {
	console.log(`\n=== ${room}: at least ${goal} % killed`);
	const parts = named.includes(room) ? [] : partsOf(room);
	const mutate = parts.length === 0 ? [] : ['--mutate', parts.join(',')];
	const { status } = spawnSync(
		'npx',
		['--no-install', 'stryker', 'run', 'tests/mutation/stryker.config.js', ...mutate, ...flags],
		{
			stdio: 'inherit',
			env: {
				...process.env,
				MUTATED_ROOM: room,
				...(sample === undefined
					? {}
					: { MUTATED_SAMPLE: String(sample.percent), MUTATED_SEED: sample.seed })
			},
			shell: process.platform === 'win32'
		}
	);
	return status === 0 && (sample === undefined || shareKilled(drawnOf(room, sample)) >= goal);
}

const below = asked.filter((room) => !isGoodEnough(room));
for (const { room, goal } of below) console.log(`below ${goal} %, or not run: ${room}`);
process.exit(below.length === 0 ? 0 : 1);
