// Types into the built site in a browser slowed down fourfold, and prints how long the answer takes to be painted and
// what moves meanwhile, beside what it was before. BUILD_DIR names the build, arguments the pages if not all; the
// figures also go to reports/.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import sirv from 'sirv';

const SIX =
	'2.ratio=16&3.ratio=12&3.cpu=32&4.ratio=24&4.ram=1024&5.ratio=20&5.link=25&6.ratio=10&6.km=50';
const PAGES = [
	{ path: '/', query: '', field: 'ratio', key: 'ratio' },
	{ path: '/domain', query: '', field: 'ratio', key: 'ratio' },
	{ path: '/migration', query: '', field: 'link', key: 'link' },
	{ path: '/sites', query: '', field: 'km', key: 'km' },
	{ path: '/compare', query: `?${SIX}&v=1`, field: '1-ratio', key: 'ratio' }
];
const SLOWDOWN = 4;
const ROUNDS = 3;
const TYPED = ['9', '10', '11.5', '12', '24', '3', '8', '16'];
/** Between two keys of a quick typist. */
const KEY_MS = 120;

const files = sirv(process.env.BUILD_DIR ?? 'build', { extensions: ['html'] });
const server = createServer((request, response) =>
	files(request, response, () => {
		response.statusCode = 404;
		response.end();
	})
);
await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
const address = server.address();
if (address === null || typeof address === 'string') throw new Error('no port');

/**
 * Notes in the page, of each key, when the frame was done that first showed its answer: the next one, unless the words
 * of the answer changed after that.
 */
function watch() {
	const noted = {
		/** @type {number[]} */ keys: [],
		/** @type {number[]} */ tasks: [],
		/** @type {number} */ shift: 0,
		/** @type {'loading' | 'typing'} */ phase: 'loading'
	};
	Object.assign(window, { noted });
	const words = () =>
		document.querySelector('[data-testid=answer], [data-testid=headline]')?.textContent ?? '';
	let answered = '';
	/** @type {number | null} */
	let pressed = null;
	function afterFrame() {
		const of = pressed;
		const key = noted.keys.length - 1;
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => {
				if (of !== null) noted.keys[key] = performance.now() - of;
			};
			port2.postMessage('');
		});
	}
	addEventListener(
		'input',
		(event) => {
			pressed = event.timeStamp;
			answered = words();
			noted.keys.push(0);
			afterFrame();
		},
		{ capture: true }
	);
	new MutationObserver(() => {
		const now = words();
		if (now === answered) return;
		answered = now;
		afterFrame();
	}).observe(document, { subtree: true, childList: true, characterData: true });
	new PerformanceObserver((list) => {
		if (noted.phase === 'typing')
			for (const { duration } of list.getEntries()) noted.tasks.push(duration);
	}).observe({ type: 'longtask', buffered: false });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			const { value, hadRecentInput } =
				/** @type {PerformanceEntry & { value: number, hadRecentInput: boolean }} */ (entry);
			// What moves right after a key is no fault in a browser's own count; here it is.
			if (noted.phase === 'typing' || !hadRecentInput) noted.shift += value;
		}
	}).observe({ type: 'layout-shift', buffered: true });
}

/** @typedef {ReturnType<typeof watch>} Watch */
/** @typedef {{ keys: number[], tasks: number[], shift: number, phase: 'loading' | 'typing' }} Noted */

/** @param {readonly number[]} values @param {number} share */
const quantile = (values, share) =>
	values.toSorted((a, b) => a - b)[Math.ceil(share * values.length) - 1] ?? 0;

const browser = await chromium.launch({
	executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
	args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking']
});

/** @param {typeof PAGES[number]} of @param {number} port */
async function measure({ path, query, field, key }, port) {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	const slow = await page.context().newCDPSession(page);
	await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
	await page.addInitScript(watch);
	await page.goto(`http://127.0.0.1:${port}${path}${query}`, { waitUntil: 'networkidle' });
	await page.waitForTimeout(2000);
	const noted = () =>
		page.evaluate(() => /** @type {{ noted: Noted }} */ (/** @type {unknown} */ (window)).noted);
	const { shift: loadShift } = await noted();
	await page.locator(`#field-${field}`).focus();
	await page.waitForTimeout(1000);
	await page.evaluate(() => {
		const { noted } = /** @type {{ noted: Noted }} */ (/** @type {unknown} */ (window));
		Object.assign(noted, { keys: [], tasks: [], shift: 0, phase: 'typing' });
	});
	for (let round = 0; round < ROUNDS; round++)
		for (const text of TYPED) {
			await page.keyboard.press('Control+A');
			await page.keyboard.press('Backspace');
			await page.waitForTimeout(KEY_MS);
			await page.keyboard.type(text, { delay: KEY_MS });
		}
	await page.waitForTimeout(2500);
	// A page that never came alive is quick as well.
	if (new URL(page.url()).searchParams.get(key) !== '16')
		throw new Error(`${path} did not follow what was typed`);
	const { keys, tasks, shift } = await noted();
	await page.close();
	return {
		p50: Math.round(quantile(keys, 0.5)),
		p95: Math.round(quantile(keys, 0.95)),
		longTasks: tasks.length,
		longest: Math.round(Math.max(0, ...tasks)),
		loadShift: Number(loadShift.toFixed(4)),
		typingShift: Number(shift.toFixed(4))
	};
}

const before = JSON.parse(readFileSync('tests/bench/typing-before.json', 'utf8'));
console.log(before.what);
/** @type {Record<string, Awaited<ReturnType<typeof measure>>>} */
const today = {};
const asked = process.argv.slice(2);
for (const each of PAGES.filter(({ path }) => asked.length === 0 || asked.includes(path))) {
	const now = await measure(each, address.port);
	today[each.path] = now;
	const { [each.path]: old } = before;
	console.log(
		`typing on ${each.path}: painted after ${now.p50} ms, p95 ${now.p95} ms (before ${old.p50} and ${old.p95}); ` +
			`${now.longTasks} tasks over 50 ms, the longest ${now.longest} ms (before ${old.longTasks} and ${old.longest}); ` +
			`shift on load ${now.loadShift}, while typing ${now.typingShift} (before ${old.loadShift} and ${old.typingShift})`
	);
}
await browser.close();
server.close();
mkdirSync('reports', { recursive: true });
writeFileSync('reports/typing.json', JSON.stringify(today, null, '\t'));
