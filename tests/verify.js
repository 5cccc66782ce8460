// `npm test`: everything that says whether the project is good, in the order of what fails fastest.
// The last line is one word, good or bad, after a count that any log reader understands.
import { spawnSync } from 'node:child_process';

const STEPS = [
	{ name: 'format', command: ['prettier', '--check', '.'] },
	{ name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] },
	{ name: 'dead exports', command: ['knip'] },
	{ name: 'sync', command: ['svelte-kit', 'sync'] },
	{
		name: 'types',
		command: ['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings']
	},
	{ name: 'unit and property tests', command: ['vitest', 'run', '--project', 'unit'] },
	{ name: 'validation', command: ['vitest', 'run', '--project', 'validation'] },
	{ name: 'browser tests', command: ['vitest', 'run', '--project', 'browser'] }
];

const failed = STEPS.filter(({ name, command }) => {
	console.log(`\n=== ${name}: ${command.join(' ')}`);
	const { status } = spawnSync('npx', ['--no-install', ...command], {
		stdio: 'inherit',
		shell: process.platform === 'win32'
	});
	return status !== 0;
});

console.log('');
for (const { name } of failed) console.log(`failed: ${name}`);
console.log(`${STEPS.length - failed.length} passed, ${failed.length} failed`);
console.log(failed.length === 0 ? 'good' : 'bad');
process.exit(failed.length === 0 ? 0 : 1);
