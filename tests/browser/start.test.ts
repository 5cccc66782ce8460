import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser';
import { PAGES } from './pages';
import { settled } from './settled';

const root = inject('root');
let browser: Browser;

beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Opens a page that gets none of the files that match. */
async function withoutFiles<T>(
	{ files, path, options = {} }: { files: RegExp; path: string; options?: BrowserContextOptions },
	then: (page: Page) => Promise<T>
): Promise<T> {
	const context = await browser.newContext({ serviceWorkers: 'block', ...options });
	const page = await context.newPage();
	await page.route(files, (route) => route.abort());
	await page.goto(`${root}${path}`);
	try {
		return await then(page);
	} finally {
		await context.close();
	}
}

const NONE = /never/;
const MODULES = /_app\/immutable\/.*\.js/;
const SCRIPTS = /\.js$/;

const unstarted = (page: Page) => page.getByText('The calculator of this page has not started');
const missed = (page: Page) => page.getByText('A part of this page could not be loaded');

describe('a page that does not start', () => {
	it.each([
		{ why: 'its modules do not come', files: MODULES, options: {} },
		{ why: 'no script comes at all', files: SCRIPTS, options: {} },
		{ why: 'nothing may move', files: SCRIPTS, options: { reducedMotion: 'reduce' } },
		{ why: 'JavaScript is off', files: NONE, options: { javaScriptEnabled: false } }
	] as const)('says that it shows the defaults where $why', async ({ files, options }) => {
		await withoutFiles({ files, options, path: '/?ratio=12&v=1' }, async (page) => {
			await unstarted(page).waitFor();
			expect(await page.getByRole('status').first().innerText()).toContain(
				'not for the scenario of a link'
			);
			await page.getByTestId('headline').waitFor();
			expect(await page.getByRole('link', { name: 'Reload' }).isVisible()).toBe(true);
		});
	});

	it('keeps the answer of the defaults back until then', async () => {
		await withoutFiles({ files: SCRIPTS, path: '/' }, async (page) => {
			expect(await unstarted(page).isVisible()).toBe(false);
			expect(await page.getByTestId('headline').isVisible()).toBe(true);
		});
	});

	it('starts when it is opened again and its scripts come', async () => {
		await withoutFiles({ files: MODULES, path: '/?ratio=12&v=1' }, async (page) => {
			await unstarted(page).waitFor();
			await page.unrouteAll();
			await page.getByRole('link', { name: 'Reload' }).click();
			// 253 x 12
			await page.getByTestId('headline').getByText('3,036 VMs').waitFor();
			expect(await unstarted(page).isVisible()).toBe(false);
		});
	});

	it('says nothing of it once it has started late', async () => {
		const context = await browser.newContext({ serviceWorkers: 'block' });
		const page = await context.newPage();
		await page.route(/entry\/start/, async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 7000));
			await route.continue();
		});
		await page.goto(`${root}/?ratio=12&v=1`, { waitUntil: 'commit' });
		await unstarted(page).waitFor();
		await page.getByTestId('headline').getByText('3,036 VMs').waitFor();
		expect(await unstarted(page).isVisible()).toBe(false);
		await context.close();
	});
});

describe.each(PAGES)('%s that has started', (path) => {
	it('says neither of the two', async () => {
		await withoutFiles({ files: NONE, path }, async (page) => {
			await settled(page);
			expect(await unstarted(page).isVisible()).toBe(false);
			expect(await missed(page).isVisible()).toBe(false);
		});
	});
});

describe('a late part that does not come', () => {
	it.each([
		{ path: '/migration?link=1&v=1', testid: 'headline' },
		{ path: '/sites?km=80&v=1', testid: 'headline' },
		{ path: '/sources', testid: 'count' }
	])('is said on $path, and comes when asked for again', async ({ path }) => {
		const context = await browser.newContext({ serviceWorkers: 'block' });
		const page = await context.newPage();
		await page.goto(`${root}${path}`);
		await settled(page);
		const atOnce = new Set(
			await page.evaluate(() =>
				[...document.querySelectorAll('link[rel=modulepreload]')].map(
					(link) => (link as HTMLLinkElement).href
				)
			)
		);
		await page.route(/_app\/immutable\/(chunks|nodes)|catalogue\.json/, (route) =>
			atOnce.has(route.request().url()) ? route.continue() : route.abort()
		);
		await page.reload();
		await missed(page).waitFor();
		await page.unrouteAll();
		await page.getByRole('link', { name: 'try again' }).click();
		await missed(page).waitFor({ state: 'hidden' });
		await settled(page);
		expect(await missed(page).isVisible()).toBe(false);
		expect(new URL(page.url()).search).toBe(new URL(path, root).search);
		await context.close();
	});
});
