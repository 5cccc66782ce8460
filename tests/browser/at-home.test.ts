import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../src/build/host.js';
import { launchBrowser } from './browser';
import { PAGES } from './pages';
import { SUB_PATH } from './setup';

let browser: Browser;

beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

interface Visit {
	readonly context: BrowserContext;
	readonly page: Page;
	/** The address of the site. */
	readonly site: string;
	/** What has reached the host. */
	readonly asked: readonly string[];
	/** The pages that it was told of beside. */
	readonly referrers: readonly string[];
	/** What a page has complained of. */
	readonly complaints: readonly string[];
	readonly kill: () => Promise<void>;
	/** Puts another version of the site in its place. */
	readonly update: () => Promise<void>;
}

/** A host of its own, so that it can be killed, and a browser that has never been there. */
async function atHome(below: '' | typeof SUB_PATH, then: (visit: Visit) => Promise<void>) {
	const folder = mkdtempSync(join(tmpdir(), 'metrospan-'));
	const lay = (build: string) => {
		rmSync(folder, { recursive: true });
		cpSync(build, folder, { recursive: true });
	};
	const asked: string[] = [];
	const referrers: string[] = [];
	const serve = (port: number) =>
		serveFolder({
			folder,
			below,
			host: '127.0.0.1',
			port,
			seen: ({ method, url, headers }) => {
				asked.push(`${method} ${url}`);
				if (headers.referer !== undefined) referrers.push(headers.referer);
			}
		});
	lay(below === '' ? 'build' : 'build-below');
	let server = await serve(0);
	const { port } = new URL(server.address);
	const context = await browser.newContext();
	const complaints: string[] = [];
	context.on('console', (message) => {
		if (['error', 'warning'].includes(message.type()))
			complaints.push(`${message.text()} ${message.location().url}`);
	});
	context.on('weberror', (error) => complaints.push(error.error().message));
	try {
		await then({
			context,
			page: await context.newPage(),
			site: `${server.address}${below}`,
			asked,
			referrers,
			complaints,
			kill: () => server.close(),
			update: async () => {
				await server.close();
				lay('build-next');
				server = await serve(Number(port));
			}
		});
	} finally {
		await context.close();
		await server.close();
		rmSync(folder, { recursive: true });
	}
}

/** Until the browser keeps the site and answers this page from what it keeps. */
const kept = (page: Page) =>
	page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');

const versionOf = (page: Page) =>
	page.locator('meta[name=generator]').getAttribute('content', { timeout: 5000 });

/** Unfolds all there is, late parts included. */
async function unfold(page: Page) {
	for (const fold of await page.locator('main details:not([open]) > summary').all()) {
		if (await fold.isVisible()) await fold.click();
	}
	await page.waitForTimeout(300);
}

describe.each(['', SUB_PATH] as const)('below %j of a host that is gone', (below) => {
	it('every page opens, with its answer, its charts and its sources', async () => {
		await atHome(below, async ({ page, site, kill, complaints }) => {
			await page.goto(`${site}/`);
			await kept(page);
			await kill();
			for (const path of PAGES) {
				await page.goto(`${site}${path === '/' ? '/' : path}?km=80&v=1`, {
					waitUntil: 'networkidle'
				});
				await page.locator('h1').first().waitFor();
				await unfold(page);
			}
			// From page to page without opening any anew.
			for (const name of ['Domain', 'Migration', 'Sites', 'Quick']) {
				await page.getByRole('link', { name, exact: true }).first().click();
				await page.getByTestId('headline').waitFor();
			}
			await page.goto(`${site}/domain`, { waitUntil: 'networkidle' });
			await unfold(page);
			await page.locator('a[rel~=noreferrer]').first().waitFor({ state: 'attached' });
			// What comes only when it is asked for.
			await page.getByRole('button', { name: 'Meeting' }).click();
			await page.getByTestId('meeting-answer').waitFor();
			await page.keyboard.press('Escape');
			await page.getByRole('button', { name: 'Changes' }).click();
			await page.getByRole('heading', { name: 'since the page was opened' }).waitFor();
			await page.keyboard.press('Escape');
			await page.goto(`${site}/licences.txt`);
			await page.getByText('big.js').first().waitFor();
			await page.goto(`${site}/p/quick/vi35`);
			await page.waitForURL(`${site}/?vs=3.5&v=1`);
			// A text and a step on the way have no icon of their own.
			expect(complaints.filter((each) => !each.endsWith('/favicon.ico'))).toEqual([]);
		});
	});
});

describe('a site that is kept', () => {
	it('asks its host for nothing, whatever is opened or typed', async () => {
		await atHome('', async ({ page, site, asked }) => {
			await page.goto(`${site}/`);
			await kept(page);
			await page.waitForTimeout(1000);
			const before = asked.length;
			for (const name of ['Domain', 'Migration', 'Sites', 'Quick', 'Every figure and its source']) {
				await page.getByRole('link', { name, exact: true }).first().click();
				await page.waitForLoadState('networkidle');
				await unfold(page);
				const box = page.locator('main input').first();
				await box.fill('9');
				await box.blur();
				await page.waitForTimeout(700);
			}
			expect(asked.slice(before)).toEqual([]);
		});
	});

	it('asks, when it is opened again, only whether there is a newer one, and never with the scenario', async () => {
		await atHome('', async ({ page, site, asked }) => {
			await page.goto(`${site}/`);
			await kept(page);
			const before = asked.length;
			await page.goto(`${site}/domain?ratio=12&v=1`, { waitUntil: 'networkidle' });
			for (let wait = 0; wait < 20 && asked.length === before; wait += 1)
				await page.waitForTimeout(500);
			expect(new Set(asked.slice(before))).toEqual(new Set(['GET /service-worker.js']));
		});
	});

	it('tells its host nothing of the link in what it asks for after the page itself', async () => {
		await atHome('', async ({ page, site, asked, referrers }) => {
			await page.goto(`${site}/?ratio=12&v=1`, { waitUntil: 'networkidle' });
			await kept(page);
			expect(asked.filter((request) => request.includes('ratio='))).toEqual(['GET /?ratio=12&v=1']);
			expect(referrers).toEqual([]);
		});
	});

	it('says that there is no such page, with and without a host', async () => {
		await atHome('', async ({ page, site, kill }) => {
			await page.goto(`${site}/`);
			await kept(page);
			await page.goto(`${site}/nowhere/at/all`);
			await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
			expect(await page.getByText('does not answer either').isVisible()).toBe(false);
			await kill();
			await page.goto(`${site}/nowhere/at/all`);
			await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
			await page.getByText('does not answer either').waitFor();
			expect(await page.getByRole('link', { name: 'Open quick sizing' }).isVisible()).toBe(true);
		});
	});
});

describe('a site that the browser could not keep', () => {
	it('says that the host does not answer, not that the address is wrong', async () => {
		await atHome('', async ({ page, site, kill }) => {
			await page.addInitScript(() => {
				Object.defineProperty(navigator.serviceWorker, 'register', {
					value: () => Promise.reject(new Error('refused'))
				});
			});
			await page.goto(`${site}/?ratio=12&v=1`, { waitUntil: 'networkidle' });
			await kill();
			await page.getByRole('link', { name: 'Sites', exact: true }).click();
			await page.getByRole('heading', { name: 'This page could not be loaded' }).waitFor();
			await page.getByText('The network or the host does not answer').waitFor();
			expect(page.url()).toBe(`${site}/sites?ratio=12&v=1`);
		});
	});
});

describe('a newer version of the site', () => {
	it('waits until it is asked for, and then is all there is', async () => {
		await atHome('', async ({ context, page, site, update, complaints }) => {
			await page.goto(`${site}/`);
			await kept(page);
			const before = await versionOf(page);
			await update();
			await page.goto(`${site}/?ratio=12&v=1`);
			const reload = page.getByRole('button', { name: 'Reload' });
			await reload.waitFor();
			expect(await versionOf(page)).toBe(before);
			// A page that is opened meanwhile is of the same version as the one that is open.
			const other = await context.newPage();
			await other.goto(`${site}/sites?km=80&v=1`, { waitUntil: 'networkidle' });
			expect(await versionOf(other)).toBe(before);
			await Promise.all([page.waitForNavigation(), other.waitForNavigation(), reload.click()]);
			for (const each of [page, other]) {
				await each.waitForLoadState('networkidle');
				expect(await versionOf(each)).not.toBe(before);
				expect(await each.getByRole('button', { name: 'Reload' }).isVisible()).toBe(false);
			}
			expect(page.url()).toBe(`${site}/?ratio=12&v=1`);
			expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
			expect(complaints).toEqual([]);
		});
	});

	it('is there at the next visit', async () => {
		await atHome('', async ({ context, page, site, update }) => {
			await page.goto(`${site}/`);
			await kept(page);
			const before = await versionOf(page);
			await update();
			await page.goto(`${site}/`);
			await page.getByRole('button', { name: 'Reload' }).waitFor();
			await page.close();
			const next = await context.newPage();
			await next.goto(`${site}/`, { waitUntil: 'networkidle' });
			expect(await versionOf(next)).not.toBe(before);
		});
	});
});
