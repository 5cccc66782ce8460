import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { INITIAL_TEXT } from '#lib/scenario/questions/initial-text';
import { pageTitle } from '#lib/words/title';
import { vmsTornado } from '#lib/views/domain/tornado';
import { rangeTornado, timeTornado } from '#lib/views/migration/tornado';
import { roundTripTornado } from '#lib/views/two-sites/tornado';
import { launchBrowser } from './browser';
import { readCode } from './read-code';
import { settled } from './settled';

const root = inject('root');
let browser: Browser;

/** Eight questions that stand otherwise than by default. */
const CHANGED = 'vs=5.5&subnet=%2F23&ratio=12&cores=16&ram=256&vmram=8&link=25&km=80&v=1';
const SHEETS = ['/', '/domain', '/migration', '/sites', '/evacuation'] as const;
const MOST_SHEETS = 3;

beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

async function open(path: string, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme });
	// Headless browsers have nothing to print on: what stands in the page at that moment is what is asked.
	await page.addInitScript(() => {
		window.print = () => {
			dispatchEvent(new Event('beforeprint'));
		};
	});
	await page.goto(`${root}${path}`);
	await settled(page);
	await page.locator('[data-testid=headline]').waitFor();
	return page;
}

const sheetsIn = (pdf: Buffer): number =>
	[...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;

/** The handout's own text as it is laid out for paper. */
async function onPaper(page: Page): Promise<string> {
	await page.getByRole('button', { name: 'Print' }).click();
	await page.locator('.handout').waitFor({ state: 'attached' });
	await page.emulateMedia({ media: 'print' });
	return page.locator('body').innerText();
}

describe.each(SHEETS)('%s on paper', (path) => {
	it.each([
		{ name: 'the defaults', query: '', scheme: 'light' as const },
		{ name: 'eight changed inputs from a dark page', query: `?${CHANGED}`, scheme: 'dark' as const }
	])(
		'takes at most three sheets for $name, by the browser’s own menu',
		async ({ query, scheme }) => {
			const page = await open(`${path}${query}`, scheme);
			// The sheet is loaded once the browser has nothing else to do.
			await page.waitForFunction(() => {
				dispatchEvent(new Event('beforeprint'));
				return document.querySelector('.handout') !== null;
			});
			expect(sheetsIn(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(
				MOST_SHEETS
			);
			// It goes again: nothing of it is left to slow a keystroke down.
			await page.evaluate(() => dispatchEvent(new Event('afterprint')));
			expect(await page.locator('.handout').count()).toBe(0);
			await page.close();
		}
	);

	it('says the answer, the day, the link, what was changed and the sources, and nothing of the form', async () => {
		const page = await open(`${path}?${CHANGED}`);
		const text = await onPaper(page);
		const changed = {
			vs: '5.5',
			subnet: '/23',
			ratio: '12',
			cores: '16',
			ram: '256',
			vmram: '8',
			link: '25',
			km: '80'
		};
		const title = pageTitle(path, { ...INITIAL_TEXT, ...changed });
		expect(text).toContain(title.replace(' · Metrospan', ''));
		expect(text).toContain(
			new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
		);
		expect(text).toContain(`${root}${path}?${CHANGED}`);
		expect(text).toContain('Site distance: 80 km (default 40 km)');
		expect(text).toMatch(/The other \d+ stand at their defaults: /);
		expect(text).toContain('https://');
		expect(text).not.toMatch(/^Share$/m);
		expect(text).not.toContain('Show working');
		expect(await page.locator('main').isVisible()).toBe(false);
		expect(await page.locator('main form:visible').count()).toBe(0);
		await page.close();
	});
});

describe.each([
	{ path: '/domain', draw: vmsTornado },
	{ path: '/migration', draw: timeTornado('likely') },
	{ path: '/migration', draw: rangeTornado },
	{ path: '/sites', draw: roundTripTornado }
])('$path on paper', ({ path, draw }) => {
	it('shows what matters most', async () => {
		const page = await open(`${path}?km=80&v=1`);
		const text = await onPaper(page);
		const drawn = draw({ ...INITIAL_TEXT, km: '80' });
		if (drawn === null) throw new Error('nothing moves it');
		const picture = page.getByRole('img', { name: drawn.title, exact: true });
		for (const { name, label } of drawn.rows) {
			expect(await picture.textContent()).toContain(name);
			expect(await picture.textContent()).toContain(label);
		}
		expect(text).toContain(drawn.sentence);
		await page.close();
	});
});

describe('by the key that prints', () => {
	it('waits for the sheet where it has not come', async () => {
		const page = await browser.newPage();
		await page.addInitScript(() => {
			window.print = () => {
				dispatchEvent(new Event('beforeprint'));
			};
			// The sheet is loaded in an idle moment that it waits two seconds for: there is none.
			const whenIdle = window.requestIdleCallback.bind(window);
			window.requestIdleCallback = (run, options) =>
				options?.timeout === 2000 ? 0 : whenIdle(run, options);
		});
		await page.goto(`${root}/domain?ratio=12&v=1`);
		// What listens to the key is itself a late part of the page.
		for (let press = 0; press < 40 && (await page.locator('.handout').count()) === 0; press += 1) {
			await page.keyboard.press('Control+p');
			await page.waitForTimeout(250);
		}
		expect(await page.locator('.handout').textContent()).toContain('12 : 1 (default 8 : 1)');
		await page.close();
	});
});

describe.each(SHEETS)('%s before a script has come', (path) => {
	it('prints its answer and what is put in, without a box or a button', async () => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(`${root}${path}`);
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('.answer-line').isVisible()).toBe(true);
		expect(await page.locator('#field-km, #field-ratio, #field-link').first().isVisible()).toBe(
			true
		);
		expect(await page.locator('button:visible').count()).toBe(0);
		expect(sheetsIn(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(MOST_SHEETS);
		await context.close();
	});
});

describe('the code for a camera', () => {
	it('is read as the link', async () => {
		const page = await open(`/migration?${CHANGED}`, 'dark');
		await onPaper(page);
		const blank = await browser.newContext();
		expect(await readCode(page.locator('.handout svg').first(), blank)).toBe(
			`${root}/migration?${CHANGED}`
		);
		await Promise.all([page.close(), blank.close()]);
	});
});
