import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser';
import { PAGES } from './pages';

const root = inject('root');
const below = inject('below');
let browser: Browser;

beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Opens a page in a context of its own and collects whatever it complains of or asks for. */
async function visit<T>(
	address: string,
	options: BrowserContextOptions,
	then: (page: Page, seen: { complaints: string[]; requests: string[] }) => Promise<T>
): Promise<T> {
	const context = await browser.newContext(options);
	const page = await context.newPage();
	const seen = { complaints: [] as string[], requests: [] as string[] };
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) seen.complaints.push(message.text());
	});
	page.on('pageerror', (error) => seen.complaints.push(error.message));
	page.on('request', (request) => seen.requests.push(request.url()));
	await page.goto(address, { waitUntil: 'networkidle' });
	try {
		return await then(page, seen);
	} finally {
		await context.close();
	}
}

/** Late parts come when the browser has nothing else to do, which on a busy machine is long after it is idle. */
async function settled(requests: readonly string[]) {
	for (let seen = -1; seen !== requests.length;) {
		seen = requests.length;
		await new Promise((resolve) => setTimeout(resolve, 1500));
	}
}

const at = (width: number, colorScheme: 'light' | 'dark'): BrowserContextOptions => ({
	viewport: { width, height: 900 },
	colorScheme
});

/** The page of sources is one list from its head to its foot, and takes half a minute a look: two of them are enough. */
const LOOKS = [
	{ width: 375, scheme: 'light' },
	{ width: 1440, scheme: 'dark' },
	{ width: 768, scheme: 'dark' },
	{ width: 1440, scheme: 'light' }
] as const;

// Each opens a context of its own, so two can stand side by side.
describe.concurrent.each(PAGES)('%s', (path) => {
	it('complains of nothing and asks no other host for anything', async () => {
		const { complaints, requests } = await visit(
			`${root}${path}`,
			at(1280, 'light'),
			async (_, seen) => seen
		);
		expect(complaints).toEqual([]);
		expect(requests.filter((url) => !url.startsWith(root))).toEqual([]);
	});

	it('asks for nothing more once it has loaded, whatever is typed', async () => {
		const later = await visit(`${root}${path}`, at(1280, 'light'), async (page, { requests }) => {
			await settled(requests);
			const loaded = requests.length;
			const box = page.locator('main input').first();
			await box.fill('/22');
			await box.blur();
			await page.waitForTimeout(900);
			return requests.slice(loaded);
		});
		expect(later).toEqual([]);
	});

	it.each(path === '/sources' ? LOOKS.slice(0, 2) : LOOKS)(
		'is accessible at $width px in $scheme',
		async ({ width, scheme }) => {
			const violations = await visit(`${root}${path}`, at(width, scheme), async (page) => {
				const { violations: found } = await new AxeBuilder({ page })
					.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
					.analyze();
				return found.map(
					({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`
				);
			});
			expect(violations).toEqual([]);
		}
	);

	it('fits 320, 375, 768 and 1440 px without sideways scrolling', async () => {
		const overflows = await visit(
			`${root}${path}`,
			at(320, 'light'),
			async (page, { requests }) => {
				await settled(requests);
				const found: number[] = [];
				for (const width of [320, 375, 768, 1440]) {
					await page.setViewportSize({ width, height: 900 });
					found.push(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth));
				}
				return found;
			}
		);
		expect(overflows.map((overflow) => Math.max(0, overflow))).toEqual([0, 0, 0, 0]);
	});

	it('works below a folder of a host', async () => {
		const [complaints, wrong, heading] = await visit(
			`${below}${path}`,
			at(1280, 'light'),
			async (page, seen) => [
				seen.complaints,
				seen.requests.filter((url) => !url.startsWith(below)),
				await page.locator('h1').count()
			]
		);
		expect([complaints, wrong, heading]).toEqual([[], [], 1]);
	});
});

describe('below a folder', () => {
	it('links stay inside it', async () => {
		const address = await visit(`${below}/`, at(1280, 'light'), async (page) => {
			await page.getByRole('link', { name: 'Domain', exact: true }).click();
			await page.getByTestId('sections').waitFor();
			return page.url();
		});
		expect(address).toBe(`${below}/domain`);
	});
});

describe('without JavaScript', () => {
	it('the prerendered page already holds the default answer', async () => {
		const text = await visit(
			`${root}/`,
			{ ...at(1280, 'light'), javaScriptEnabled: false },
			(page) => page.getByTestId('headline').innerText()
		);
		expect(text).toContain('2,024 VMs');
		expect(text).toContain('4,048');
	});

	it.each(PAGES.slice(0, 4))('%s says in its list of pages where one is', async (path) => {
		const here = await visit(
			`${root}${path}`,
			{ ...at(1280, 'light'), javaScriptEnabled: false },
			(page) =>
				page
					.locator('header nav [aria-current=page]')
					.evaluateAll((links) =>
						links.map((link) => new URL((link as HTMLAnchorElement).href).pathname)
					)
		);
		expect(here).toEqual([path]);
	});

	it('every figure and its source can be read', async () => {
		const [folds, figures, links] = await visit(
			`${root}/sources`,
			{ ...at(1280, 'light'), javaScriptEnabled: false },
			async (page) => {
				const closed = await page.locator('main details:visible').count();
				await page.getByRole('link', { name: 'Every figure on one plain page' }).click();
				await page.waitForURL('**/sources/plain');
				return [
					closed,
					await page.locator('main .facts > li').count(),
					await page.locator('main .facts a[href^=https]').count()
				];
			}
		);
		expect(folds).toBe(0);
		expect(figures).toBeGreaterThan(600);
		expect(links).toBeGreaterThan(600);
	});
});
