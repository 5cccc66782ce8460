import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { headOf, presetHead } from '#lib/words/heads';
import { presetText, PRESETS } from '#lib/scenario/questions/presets';
import { pageTitle } from '#lib/words/title';
import { INITIAL_TEXT } from '#lib/scenario/questions/initial-text';
import { launchBrowser } from './browser';

const root = inject('root');
const below = inject('below');
let browser: Browser;

beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

async function opened(address: string): Promise<Page> {
	const page = await browser.newPage();
	await page.goto(address);
	return page;
}

/** What a messenger reads: the page as it was built, without running anything. */
const inHead = (html: string, name: string): string | undefined =>
	new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1];

describe('what a messenger shows of a page', () => {
	it.each([
		{ path: '/', file: 'index' },
		{ path: '/domain', file: 'domain' },
		{ path: '/migration', file: 'migration' },
		{ path: '/sites', file: 'sites' },
		{ path: '/evacuation', file: 'evacuation' }
	] as const)('is the answer of the defaults for $path', ({ path, file }) => {
		const html = readFileSync(`build/${file}.html`, 'utf8');
		const { title, description } = headOf(path);
		expect(/<title>([^<]*)</.exec(html)?.[1]).toBe(title);
		expect(inHead(html, 'og:title')).toBe(title);
		expect(inHead(html, 'og:description')).toBe(description);
		expect(inHead(html, 'description')).toBe(description);
		expect(inHead(html, 'og:type')).toBe('website');
		expect(inHead(html, 'twitter:card')).toBe('summary');
		// No build can know where it will be served.
		expect(inHead(html, 'og:url')).toBeUndefined();
	});

	it('is the answer of a preset at its own address, which opens it', async () => {
		const preset = PRESETS.find(({ id }) => id === 'vi35');
		if (preset === undefined) throw new Error('no such preset');
		const response = await fetch(`${root}/p/quick/vi35`);
		const html = await response.text();
		expect(inHead(html, 'og:title')).toBe(presetHead('/', preset).title);
		expect(html).not.toContain('<script');
		for (const site of [root, below]) {
			const page = await opened(`${site}/p/quick/vi35`);
			await page.waitForURL(`${site}/?vs=3.5&v=1`);
			await page.getByTestId('headline').getByText('1,600 VMs').waitFor();
			await page.waitForFunction(
				(title) => document.title === title,
				pageTitle('/', presetText(preset))
			);
			await page.close();
		}
	});
});

describe('the title of a page', () => {
	it('follows what is typed, and says what the page is about while an answer waits', async () => {
		const page = await opened(`${root}/`);
		await page.waitForFunction(() => document.querySelector('nav[aria-label^="The chain"]'));
		expect(await page.title()).toBe(pageTitle('/', INITIAL_TEXT));
		const titled = (title: string) =>
			page.waitForFunction((wanted) => document.title === wanted, title);
		await page.locator('#field-ratio').fill('10');
		// 253 x 10
		await titled('2,530 VMs in a /24 at 10:1 · Metrospan');
		await page.locator('#field-ratio').fill('ten');
		await titled('Quick sizing of a vMotion domain · Metrospan');
		await page.getByRole('link', { name: 'Migration', exact: true }).click();
		await titled('2 GiB moves in 5.6 to 10 s · Metrospan');
		await page.close();
	});
});

describe('an address that does not exist', () => {
	it.each(['/nowhere', '/p/quick/nothing', '/sites/old'])('%s shows the 404 page', async (path) => {
		for (const site of [root, below]) {
			const response = await fetch(`${site}${path}`);
			expect(response.status).toBe(404);
			const page = await opened(`${site}${path}`);
			await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
			await page.getByRole('link', { name: 'Open quick sizing' }).click();
			await page.getByTestId('headline').waitFor();
			await page.close();
		}
	});
});
