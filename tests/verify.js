// `npm test`: everything that says whether the project is good, in the order of what fails fastest.
// The last line is one word, good or bad, after a count that any log reader understands.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Steps of one list run at the same time, since each keeps one core busy; tests keep all of them. */
const STEPS = [
	[{ name: 'format', command: ['prettier', '--check', '.'] }],
	[{ name: 'sync', command: ['svelte-kit', 'sync'] }],
	[
		{ name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] },
		{
			name: 'types',
			command: ['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings']
		},
		{ name: 'dead exports', command: ['knip'] }
	],
	[
		{
			name: 'unit, property and validation tests',
			command: [
				'vitest',
				'run',
				'--project',
				'unit',
				'--project',
				'apart',
				'--project',
				'validation'
			]
		}
	],
	[{ name: 'browser tests', command: ['vitest', 'run', '--project', 'browser'] }]
];

/**
 * What one step alone says is seen as it comes; what several say at once is kept apart.
 * @param {{ name: string, command: string[] }} step
 * @param {number} together
 * @returns {Promise<boolean>} whether it went well
 */
async function passes({ name, command }, together) {
	const title = `\n=== ${name}: ${command.join(' ')}`;
	if (together === 1) console.log(title);
	const child = spawn('npx', ['--no-install', ...command], {
		stdio: together === 1 ? 'inherit' : ['ignore', 'pipe', 'pipe'],
		shell: process.platform === 'win32'
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream?.on('data', (part) => {
			said += part;
		});
	const [status] = await once(child, 'close');
	if (together > 1) console.log(`${title}\n${said}`);
	return status === 0;
}

/** @type {string[]} */
const failed = [];
for (const steps of STEPS) {
	const results = await Promise.all(steps.map((step) => passes(step, steps.length)));
	failed.push(...steps.filter((_, place) => !results[place]).map(({ name }) => name));
}

console.log('');
for (const name of failed) console.log(`failed: ${name}`);
console.log(`${STEPS.flat().length - failed.length} passed, ${failed.length} failed`);
console.log(failed.length === 0 ? 'good' : 'bad');
process.exit(failed.length === 0 ? 0 : 1);
