// Types into the built site in a real browser and prints the longest task: the budget is 50 ms.
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import sirv from 'sirv';

const PAGES = [
	{ path: '/', field: 'ratio' },
	{ path: '/domain', field: 'ratio' },
	{ path: '/migration', field: 'link' },
	{ path: '/sites', field: 'km' }
];

const files = sirv('build', { extensions: ['html'] });
const server = createServer((request, response) =>
	files(request, response, () => {
		response.statusCode = 404;
		response.end();
	})
);
await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
const address = server.address();
if (address === null || typeof address === 'string') throw new Error('no port');

const browser = await chromium.launch({
	executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
	args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking']
});
for (const { path, field } of PAGES) {
	const page = await browser.newPage();
	await page.goto(`http://127.0.0.1:${address.port}${path}`, { waitUntil: 'networkidle' });
	await page.evaluate(() => {
		/** @type {number[]} */
		const durations = [];
		Object.assign(window, { durations });
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) durations.push(duration);
		}).observe({ type: 'longtask', buffered: false });
	});
	const box = page.locator(`#field-${field}`);
	for (const text of ['9', '10', '11.5', '12', '24', '3', '8', '16']) {
		await box.fill('');
		await box.pressSequentially(text, { delay: 120 });
	}
	await page.waitForTimeout(800);
	// A page that never came alive has no long tasks either.
	if (!page.url().includes(`${field}=16`)) throw new Error(`${path} did not follow what was typed`);
	const durations = await page.evaluate(
		() => /** @type {{ durations?: number[] }} */ (/** @type {unknown} */ (window)).durations ?? []
	);
	const longest = Math.max(0, ...durations);
	console.log(
		`typing on ${path}: ${durations.length} tasks over 50 ms, the longest ${longest.toFixed(0)} ms`
	);
	await page.close();
}
await browser.close();
server.close();
