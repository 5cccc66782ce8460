// `npm run lighthouse`: builds the site, opens each page as a phone on a slow network, five times, and prints the
// medians; fails below what is asked for. Pages can be named (`npm run lighthouse -- /domain`), and BUILD_DIR a folder
// that is built already. A machine with other work to do gets worse marks for performance.
import { spawnSync } from 'node:child_process';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { serveFolder } from '../../src/build/host.js';
import { PAGES } from '../browser/pages.js';
import { freePort } from '../free-port.js';

const RUNS = 5;
/** In hundredths, as the tool's own report has them. */
const ASKED = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };
const TIMES = {
	'first-contentful-paint': 'first paint',
	'largest-contentful-paint': 'largest paint',
	'total-blocking-time': 'blocked'
};

/** @param {readonly number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** @param {string} url */
async function visit(url) {
	const port = await freePort();
	const browser = await chromium.launch({
		executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
		args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`]
	});
	try {
		const result = await lighthouse(url, { port, output: 'json', logLevel: 'error' });
		if (result === undefined) throw new Error(`nothing came of ${url}`);
		const { categories, audits } = result.lhr;
		const marks = Object.keys(ASKED).map((name) => [
			name,
			Math.round(100 * (categories[name]?.score ?? 0))
		]);
		const times = Object.keys(TIMES).map((name) => [name, audits[name]?.numericValue ?? 0]);
		// What weighs nothing in a mark is no fault.
		const faults = Object.entries(ASKED).flatMap(([name]) =>
			name === 'performance'
				? []
				: (categories[name]?.auditRefs ?? [])
						.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
						.map(({ id }) => id)
		);
		return { values: Object.fromEntries([...marks, ...times]), faults };
	} finally {
		await browser.close();
	}
}

const folder = process.env.BUILD_DIR ?? 'build';
if (process.env.BUILD_DIR === undefined) {
	const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
		stdio: ['ignore', 'ignore', 'inherit']
	});
	if (status !== 0) process.exit(1);
}
const host = await serveFolder({ folder, below: '', host: '127.0.0.1', port: 0 });
const named = process.argv.slice(2);
let below = 0;
for (const path of named.length > 0 ? named : [...PAGES, '/embed']) {
	/** @type {Awaited<ReturnType<typeof visit>>[]} */
	const visits = [];
	for (let run = 0; run < RUNS; run++) visits.push(await visit(`${host.address}${path}`));
	const of = (/** @type {string} */ name) => median(visits.map(({ values }) => values[name]));
	const marks = Object.entries(ASKED).map(([name, asked]) => ({ name, asked, mark: of(name) }));
	const times = Object.entries(TIMES).map(([name, words]) => `${words} ${Math.round(of(name))} ms`);
	console.log(
		`${path}: ${marks.map(({ name, mark }) => `${name} ${mark}`).join(', ')}; ${times.join(', ')}`
	);
	for (const fault of new Set(visits.flatMap(({ faults }) => faults))) console.log(`  ${fault}`);
	for (const { name, asked, mark } of marks)
		if (!(mark >= asked)) {
			below += 1;
			console.log(`  below ${asked}: ${name}`);
		}
}
await host.close();
process.exit(below === 0 ? 0 : 1);
