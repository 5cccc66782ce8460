import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser';

const root = inject('root');
let browser: Browser;
let page: Page;

beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
	page = await context.newPage();
	return () => context.close();
});

async function open(path: string) {
	await page.goto(`${root}${path}`);
	await page.waitForFunction(() => document.documentElement.dataset.link === 'read');
	await page.waitForLoadState('networkidle');
}

const field = (name: string) => page.locator(`#field-${name}`);
const headline = () => page.getByTestId('headline').innerText();

async function untilHeadline(pattern: RegExp) {
	await page.waitForFunction(
		({ source }) =>
			new RegExp(source).test(document.querySelector('[data-testid=headline]')?.textContent ?? ''),
		{ source: pattern.source }
	);
	return headline();
}

describe('the migration page', () => {
	it('answers with a band, and a slower link takes longer', async () => {
		await open('/migration');
		expect(await headline()).toMatch(/A VM with 2\sGiB to send likely moves in\s5\.6\sto\s10\ss/);
		await field('link').fill('0.1');
		// 2 GiB x 8 / 0.1 Gbit/s = 172 s at line rate: nothing is faster
		expect(await untilHeadline(/min/)).toContain('likely');
		expect(await page.locator('main').innerText()).toContain('No migration can be faster than');
	});

	it('says to what part of its speed a busy guest is slowed', async () => {
		await open('/migration');
		await page.getByRole('button', { name: 'A busy store that has to be slowed' }).click();
		expect(await untilHeadline(/slowed/)).toMatch(/slowed to/);
	});

	it('opens the working of each link of the chain', async () => {
		await open('/migration');
		await page.locator('summary', { hasText: '40 km apart' }).click();
		const text = await page.locator('details[open]').first().innerText();
		expect(text).toContain('µs per km');
		expect(text).toContain('Speed of light in vacuum');
	});

	it('keeps nonsense, names the range, and waits only for that field', async () => {
		await open('/migration');
		await field('mvm').fill('-4');
		await page.locator('#field-mvm-note').getByText('Write a number from').waitFor();
		expect(await field('mvm').inputValue()).toBe('-4');
		expect(await page.getByText('The migration time waits for').innerText()).toContain(
			'The VM to move'
		);
	});

	it('gives the quick page its migration, and the link takes everything along', async () => {
		await open('/?vmram=64&v=1');
		expect(await page.locator('main').innerText()).toContain('A VM with 64 GiB to send');
		await page.getByRole('link', { name: 'Migration', exact: true }).click();
		await page.waitForURL(/\/migration\?vmram=64&v=1$/);
		expect(await untilHeadline(/64 GiB/)).toContain('64 GiB');
	});
});
