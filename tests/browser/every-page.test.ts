import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser';
import { PAGES } from './pages';
import { settled } from './settled';

const root = inject('root');
const below = inject('below');
let browser: Browser;

beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

interface Visited {
	readonly page: Page;
	readonly complaints: string[];
	readonly requests: string[];
}

/** Opens a page and collects whatever it complains of or asks for. */
async function visit(address: string, context: BrowserContext): Promise<Visited> {
	const page = await context.newPage();
	const visited: Visited = { page, complaints: [], requests: [] };
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) visited.complaints.push(message.text());
	});
	page.on('pageerror', (error) => visited.complaints.push(error.message));
	page.on('request', (request) => visited.requests.push(request.url()));
	await page.goto(address);
	return visited;
}

const at = (width: number, colorScheme: 'light' | 'dark'): BrowserContextOptions => ({
	viewport: { width, height: 900 },
	colorScheme
});

/** What axe looks at again in the other colours and widths: the rest of its rules ask the markup, which is the same. */
const LOOKED_AT = [
	'color-contrast',
	'link-in-text-block',
	'scrollable-region-focusable',
	'target-size'
];
const EVERY_TAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.each(PAGES)('%s', (path) => {
	let context: BrowserContext;
	let visited: Visited;

	beforeAll(async () => {
		context = await browser.newContext(at(375, 'light'));
		visited = await visit(`${root}${path}`, context);
		await settled(visited.page);
	});
	afterAll(() => context.close());

	const violations = async (rules: (axe: AxeBuilder) => AxeBuilder) => {
		const { violations: found } = await rules(new AxeBuilder({ page: visited.page })).analyze();
		return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`);
	};

	it('complains of nothing and asks no other host for anything', () => {
		expect(visited.complaints).toEqual([]);
		expect(visited.requests.filter((url) => !url.startsWith(root))).toEqual([]);
	});

	it('is accessible', async () => {
		expect(await violations((axe) => axe.withTags(EVERY_TAG))).toEqual([]);
	});

	it.each([
		{ width: 1440, scheme: 'light' },
		{ width: 1440, scheme: 'dark' },
		{ width: 375, scheme: 'dark' }
	] as const)('looks accessible at $width px in $scheme', async ({ width, scheme }) => {
		await visited.page.setViewportSize({ width, height: 900 });
		await visited.page.emulateMedia({ colorScheme: scheme });
		expect(await violations((axe) => axe.withRules(LOOKED_AT))).toEqual([]);
	});

	it('fits 320, 375, 768 and 1440 px without sideways scrolling', async () => {
		const overflows: number[] = [];
		for (const width of [320, 375, 768, 1440]) {
			await visited.page.setViewportSize({ width, height: 900 });
			overflows.push(
				await visited.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
			);
		}
		expect(overflows.map((overflow) => Math.max(0, overflow))).toEqual([0, 0, 0, 0]);
	});

	it('asks for nothing more once it has loaded, whatever is typed', async () => {
		const loaded = visited.requests.length;
		const box = visited.page.locator('main :is(input:not([type=file]), textarea)').first();
		await box.fill('/22');
		await box.blur();
		await visited.page.waitForTimeout(900);
		expect(visited.requests.slice(loaded)).toEqual([]);
	});

	it('works below a folder of a host', async () => {
		const folder = await browser.newContext(at(1280, 'light'));
		const { page, complaints, requests } = await visit(`${below}${path}`, folder);
		await settled(page);
		expect(await page.locator('h1').count()).toBe(1);
		expect(complaints).toEqual([]);
		expect(requests.filter((url) => !url.startsWith(below))).toEqual([]);
		await folder.close();
	});
});

describe('below a folder', () => {
	it('links stay inside it', async () => {
		const context = await browser.newContext(at(1280, 'light'));
		const { page } = await visit(`${below}/`, context);
		await page.getByRole('link', { name: 'Domain', exact: true }).click();
		await page.getByTestId('sections').waitFor();
		expect(page.url()).toBe(`${below}/domain`);
		await context.close();
	});
});

describe('without JavaScript', () => {
	let context: BrowserContext;
	beforeAll(async () => {
		context = await browser.newContext({ ...at(1280, 'light'), javaScriptEnabled: false });
	});
	afterAll(() => context.close());

	it('the prerendered page already holds the default answer', async () => {
		const { page } = await visit(`${root}/`, context);
		const text = await page.getByTestId('headline').innerText();
		expect(text).toContain('2,024 VMs');
		expect(text).toContain('4,048');
	});

	it.each(PAGES.slice(0, 5))('%s says in its list of pages where one is', async (path) => {
		const { page } = await visit(`${root}${path}`, context);
		const here = await page
			.locator('header nav [aria-current=page]')
			.evaluateAll((links) =>
				links.map((link) => new URL((link as HTMLAnchorElement).href).pathname)
			);
		expect(here).toEqual([path]);
	});

	it('every figure and its source can be read', async () => {
		const { page } = await visit(`${root}/sources`, context);
		expect(await page.locator('main details:visible').count()).toBe(0);
		await page.getByRole('link', { name: 'Every figure on one plain page' }).click();
		await page.waitForURL('**/sources/plain');
		expect(await page.locator('main .facts > li').count()).toBeGreaterThan(600);
		expect(await page.locator('main .facts a[href^=https]').count()).toBeGreaterThan(600);
	});
});
