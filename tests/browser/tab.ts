import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, inject } from 'vitest';
import { launchBrowser } from './browser';
import { settled } from './settled';

/** A page that has read its link and fetched what it needs. */
export async function openIn(page: Page, path: string): Promise<void> {
	await page.goto(`${inject('root')}${path}`);
	await page.waitForFunction(() => document.documentElement.dataset.link === 'read');
	await settled(page);
}

/** A browser for a file of tests, and for each of them a page that has kept nothing. */
export function tabForEach(options: BrowserContextOptions = {}) {
	let browser: Browser;
	let page: Page;
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser.close());
	beforeEach(async () => {
		const context = await browser.newContext({
			viewport: { width: 1280, height: 900 },
			...options
		});
		page = await context.newPage();
		return () => context.close();
	});
	return {
		get page(): Page {
			return page;
		},
		open: (path: string) => openIn(page, path)
	};
}
