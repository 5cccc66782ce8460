import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser';

const root = inject('root');
let browser: Browser;

beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

async function open(path: string, width: number): Promise<Page> {
	const page = await browser.newPage({ viewport: { width, height: 900 } });
	await page.goto(`${root}${path}`);
	await page.waitForFunction(
		() => !('link' in document.documentElement.dataset) && document.querySelector('main form')
	);
	await page.waitForLoadState('networkidle');
	return page;
}

const note = (page: Page, name: string) => page.locator(`#field-${name}-note`);

/** Where every label of the form stands. */
const places = (page: Page): Promise<readonly (readonly [string, number])[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll('main form label')].map(
			(label) =>
				[label.textContent, Math.round(label.getBoundingClientRect().top + window.scrollY)] as const
		)
	);

describe.each([375, 1280, 1440])('a field at %i px', (width) => {
	it('says what it read, and moves no label', async () => {
		const page = await open('/', width);
		const before = await places(page);
		for (const typed of ['25 mi', '40 km', '1 500', '~40km']) {
			await page.locator('#field-km').fill(typed);
			expect(await places(page)).toEqual(before);
		}
		await page.locator('#field-km').fill('25 mi');
		expect(await note(page, 'km').innerText()).toBe('25 mi = 40.2 km');
		await page.close();
	});

	it('keeps the way back clear of its neighbour', async () => {
		const page = await open('/?ratio=12&v=1', width);
		const [reset, own, neighbour] = await page.evaluate(() => {
			const of = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
			return [
				of('.field:has(#field-ratio) .reset'),
				of('label[for=field-ratio]'),
				of('label[for=field-ratio2]')
			].map((box) => ({ left: box?.left ?? 0, right: box?.right ?? 0, top: box?.top ?? 0 }));
		});
		expect(own?.right).toBeLessThanOrEqual(reset?.left ?? 0);
		if (neighbour !== undefined && neighbour.left > (own?.left ?? 0))
			expect(reset?.right).toBeLessThanOrEqual(neighbour.left);
		await page.close();
	});
});

describe('what is asked', () => {
	it('is answered by a key, and the field has the focus again', async () => {
		const page = await open('/sites#field-rtt', 1280);
		await page.locator('#field-rtt').fill('1,5 ms');
		await note(page, 'rtt').getByRole('button', { name: 'Take 1.5 ms' }).waitFor();
		await page.locator('#field-rtt').focus();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		expect(await page.locator('#field-rtt').inputValue()).toBe('1.5 ms');
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-rtt');
		await page.close();
	});

	it('offers the other unit where a figure can hardly be meant', async () => {
		const page = await open('/domain?vmram=16384&ram=1024&v=1', 1280);
		await note(page, 'vmram').getByRole('button', { name: 'Take 16' }).click();
		expect(await page.locator('#field-vmram').inputValue()).toBe('16');
		await page.close();
	});
});
