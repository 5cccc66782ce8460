// How long the command takes to start, beside Node alone, and to answer 10,000 scenarios: `npm run package` comes first.
// Medians of runs in turns; a machine with other work to do gives larger ones.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const RUNS = 31;
const LINES = 10_000;
const CLI = 'dist/cli.js';
const SCENARIO = 'tests/golden/files/v1-post.json';

/** @param {readonly string[]} args */
const run = (...args) => {
	const start = performance.now();
	const { status, stderr } = spawnSync(process.execPath, args, {
		stdio: ['ignore', 'ignore', 'pipe'],
		encoding: 'utf8'
	});
	if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
	return { time: performance.now() - start, stderr };
};

/** @param {readonly number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

/** @type {Readonly<Record<string, readonly string[]>>} */
const STARTS = {
	'Node alone': ['-e', '0'],
	'a report': [CLI, SCENARIO],
	'as JSON': [CLI, SCENARIO, '--json'],
	help: [CLI, '--help']
};

const times = Object.keys(STARTS).map(() => /** @type {number[]} */ ([]));
for (let turn = 0; turn < RUNS; turn += 1)
	Object.values(STARTS).forEach((args, at) => times[at]?.push(run(...args).time));
Object.keys(STARTS).forEach((name, at) => {
	const [alone, own] = [median(times[0] ?? []), median(times[at] ?? [])];
	console.log(`${name}: ${own.toFixed(0)} ms, ${(own - alone).toFixed(0)} ms above Node alone`);
});

const folder = mkdtempSync(join(tmpdir(), 'metrospan-'));
try {
	const path = join(folder, 'lines.ndjson');
	const line = (/** @type {number} */ at) =>
		JSON.stringify({
			values: {
				ratio: String(5 + (at % 40)),
				km: String(1 + (at % 200)),
				vmram: String(1 + (at % 64))
			}
		});
	// What Node itself says of its memory as it ends.
	const script = `process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)));`;
	for (const lines of [LINES / 10, LINES]) {
		writeFileSync(path, Array.from({ length: lines }, (_, at) => line(at)).join('\n'));
		const { time, stderr } = run(
			'--import',
			`data:text/javascript,${encodeURIComponent(script)}`,
			CLI,
			'batch',
			path
		);
		console.log(
			`${lines} scenarios: ${(time / 1000).toFixed(1)} s, ${(Number(stderr) / 1024).toFixed(0)} MiB at most`
		);
	}
} finally {
	rmSync(folder, { recursive: true });
}
