import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser';
import { PAGES } from './pages';
import { settled } from './settled';

/** As much of the first screen, by how far, as may move while a page comes. */
const MOST = 0.02;
/** A phone's network, on which every late part comes by itself. */
const NETWORK = { offline: false, latency: 80, downloadThroughput: 4e5, uploadThroughput: 1e5 };

const root = inject('root');
let browser: Browser;

beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

declare global {
	interface Window {
		/** What moved, how much of the screen by how much. */
		moved: string[];
		shift: number;
	}
}

/** Notes in the page what moves, also right after a key, which a browser's own count leaves out. */
function watch() {
	Object.assign(window, { moved: [], shift: 0 });
	const nameOf = (node: Node | null) => node?.textContent?.trim().slice(0, 30) ?? 'gone';
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as (PerformanceEntry & {
			value: number;
			sources: { node: Node | null }[];
		})[]) {
			window.shift += entry.value;
			const names = entry.sources.map(({ node }) => nameOf(node)).join(' | ');
			window.moved.push(`${entry.value.toFixed(4)}: ${names}`);
		}
	}).observe({ type: 'layout-shift', buffered: true });
}

async function open(path: string, width: number): Promise<Page> {
	const page = await browser.newPage({ viewport: { width, height: width < 600 ? 812 : 900 } });
	const network = await page.context().newCDPSession(page);
	await network.send('Network.enable');
	await network.send('Network.emulateNetworkConditions', NETWORK);
	await page.addInitScript(watch);
	await page.goto(`${root}${path}`);
	await settled(page);
	await page.waitForTimeout(1000);
	return page;
}

const LINKS = [
	'/?ratio=12&km=60&v=1',
	'/?dist=places&v=1',
	'/domain?ratio=12&vs=4.0&v=1',
	'/migration?link=25&v=1',
	'/migration?dist=places&v=1',
	'/sites?km=60&v=1',
	'/sites?dist=places&v=1',
	'/compare?2.ratio=16&2.link=25&3.cpu=32&3.km=60&v=1',
	'/evacuation?link=25&v=1',
	'/sources?find=vmotion'
];

describe.concurrent.each([375, 1440])('at %i px', (width) => {
	it.each([...PAGES, ...LINKS])('next to nothing moves while %s comes', async (path) => {
		const page = await open(path, width);
		const { shift, moved } = await page.evaluate(() => ({
			shift: window.shift,
			moved: window.moved
		}));
		await page.close();
		expect(shift, moved.join('\n')).toBeLessThanOrEqual(MOST);
	});
});

const TYPED = [
	{ path: '/', name: 'ratio', values: ['9', '24', '3', '11.5'] },
	{ path: '/domain', name: 'ratio', values: ['9', '24', '3', '11.5'] },
	{ path: '/migration', name: 'link', values: ['40', '25', '1', '12'] },
	{ path: '/sites', name: 'km', values: ['60', '12', '24', '3'] },
	{ path: '/evacuation', name: 'link', values: ['40', '25', '1', '12'] },
	{ path: '/compare', name: '1-ratio', values: ['9', '24', '3', '11.5'] },
	{ path: '/compare?n=6&2.ratio=16&3.ram=1024&v=1', name: '1-ratio', values: ['9', '11', '11.5'] }
] as const;

describe('while somebody types', () => {
	it.each(TYPED)(
		'nothing but the ends of lines moves on $path once the longest answer has had its room',
		async ({ path, name, values }) => {
			const page = await open(path, 1440);
			await page.locator(`#field-${name}`).focus();
			const type = async () => {
				for (const value of values) {
					await page.locator(`#field-${name}`).fill(value);
					// Long enough for what follows the answer in an idle moment.
					await page.waitForTimeout(500);
				}
			};
			await type();
			await type();
			await page.evaluate(() => Object.assign(window, { shift: 0, moved: [] }));
			await type();
			const { shift, moved } = await page.evaluate(() => ({
				shift: window.shift,
				moved: window.moved
			}));
			await page.close();
			expect(shift, moved.join('\n')).toBeLessThanOrEqual(MOST);
		}
	);
});
