import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser';
import { settled } from './settled';

const root = inject('root');
const TWO_PLACES = '/sites?stor=vsan-stretched&dist=places&pb=Amsterdam&v=1#distance';
let browser: Browser;

beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

interface Opened {
	readonly page: Page;
	/** All that was fetched, and what the browser complained of. */
	readonly responses: Response[];
	readonly complaints: string[];
}

async function open(path: string, width = 1280): Promise<Opened> {
	const context = await browser.newContext({ viewport: { width, height: 900 } });
	const page = await context.newPage();
	const responses: Response[] = [];
	const complaints: string[] = [];
	page.on('response', (response) => responses.push(response));
	page.on('pageerror', ({ message }) => complaints.push(message));
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	await page.goto(`${root}${path}`);
	await settled(page);
	return { page, responses, complaints };
}

async function openMap(width?: number): Promise<Opened> {
	const opened = await open(TWO_PLACES, width);
	await opened.page.getByTestId('map').scrollIntoViewIfNeeded();
	await opened.page.getByRole('img', { name: /Around Frankfurt/ }).waitFor();
	await settled(opened.page);
	return opened;
}

const landOf = async (responses: readonly Response[]): Promise<readonly string[]> => {
	const scripts = responses.filter((response) => response.url().endsWith('.js'));
	const texts = await Promise.all(
		scripts.map(async (script) => [script.url(), await script.text()] as const)
	);
	return texts.filter(([, code]) => code.includes('Topology')).map(([url]) => url);
};

const site = (page: Page, letter: 'A' | 'B') =>
	page.locator('.ground').getByRole('button', { name: new RegExp(`^Site ${letter}, `) });
const placeB = (page: Page) => page.locator('#field-pb');
const until = (page: Page, text: RegExp) =>
	page.waitForFunction(
		(source) =>
			new RegExp(source).test(document.querySelector('[data-testid=map]')?.textContent ?? ''),
		text.source
	);

describe('the map of two sites', () => {
	it('says in words what it shows, and fetches its land once, from its own host', async () => {
		const { page, responses, complaints } = await openMap();
		expect(await page.getByTestId('map').innerText()).toMatch(
			/^Frankfurt and Amsterdam, 365\skm apart/
		);
		const picture = page.getByRole('img', { name: /Around Frankfurt/ });
		expect(await picture.getAttribute('aria-label')).toContain('5 ms (vSAN and 5 more) 392 km');
		expect(await landOf(responses)).toHaveLength(1);
		expect(responses.filter((response) => !response.url().startsWith(root))).toEqual([]);
		expect(complaints).toEqual([]);
		await page.context().close();
	});

	it('fetches no land where the distance is typed, and offers to show two places', async () => {
		const { page, responses } = await open('/sites#distance');
		const offer = page.getByRole('button', { name: 'choose two places' });
		await offer.scrollIntoViewIfNeeded();
		await settled(page);
		expect(await landOf(responses)).toEqual([]);
		await offer.click();
		await page.getByRole('img', { name: /Around Frankfurt/ }).waitFor();
		expect(await page.locator('#field-dist').inputValue()).toBe('places');
		await page.context().close();
	});

	it('moves a site by keys, fetches nothing for it, and says where it is now', async () => {
		const { page, responses } = await openMap();
		// What comes late comes in turns, and what is kept for another day after that.
		let before = -1;
		while (before !== responses.length) {
			before = responses.length;
			await page.waitForTimeout(1500);
		}
		await site(page, 'B').focus();
		for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift+ArrowLeft');
		await until(page, /^Frankfurt and site B, \d+\s*km apart/);
		expect(await page.getByTestId('map').innerText()).not.toMatch(/365\s*km/);
		expect(await placeB(page).inputValue()).toMatch(/^\d+\.\d+, -?\d+(\.\d+)?$/);
		await page.waitForURL(/pb=\d/);
		await page.getByText(/^Site B is at .* km from site A/).waitFor({ state: 'attached' });
		expect(responses.length).toBe(before);
		expect(await site(page, 'B').evaluate((node) => node === document.activeElement)).toBe(true);
		await page.context().close();
	});

	it('puts the chosen site where the map is clicked, and drags another', async () => {
		const { page } = await openMap();
		const picture = page.getByRole('img', { name: /Around Frankfurt/ });
		const box = await picture.boundingBox();
		if (box === null) throw new Error('the map is nowhere');
		await picture.click({ position: { x: box.width / 2, y: box.height - 60 } });
		await until(page, /^Frankfurt and site B/);
		const clicked = await placeB(page).inputValue();
		const from = await site(page, 'A').boundingBox();
		if (from === null) throw new Error('site A is nowhere');
		await page.mouse.move(from.x + 14, from.y + 14);
		await page.mouse.down();
		await page.mouse.move(from.x - 40, from.y + 30, { steps: 4 });
		await page.getByText(/^about \d+ km$/).waitFor();
		await page.mouse.up();
		await until(page, /^Site A and site B/);
		expect(await placeB(page).inputValue()).toBe(clicked);
		expect(await page.locator('#field-pa').inputValue()).toMatch(/^\d+\.\d+, \d+/);
		await page.context().close();
	});

	it.each([375, 768, 1440])('lets no label lie on another or be cut at %d px', async (width) => {
		const { page } = await openMap(width);
		const flaws = await page.evaluate(() => {
			const texts = [...document.querySelectorAll('.ground svg[role=img] text')];
			const frame = document.querySelector('.ground svg[role=img]')?.getBoundingClientRect();
			const boxes = texts.map((text) => ({
				words: text.textContent,
				box: text.getBoundingClientRect()
			}));
			if (frame === undefined || boxes.length < 5) return ['there are hardly any labels'];
			const cut = boxes
				.filter(({ box }) => box.left < frame.left || box.right > frame.right)
				.map(({ words }) => `${words} is cut`);
			const lying = boxes.flatMap(({ words, box }, index) =>
				boxes
					.slice(index + 1)
					.filter(
						(other) =>
							box.left < other.box.right &&
							other.box.left < box.right &&
							box.top + 2 < other.box.bottom &&
							other.box.top + 2 < box.bottom
					)
					.map((other) => `${words} lies on ${other.words}`)
			);
			return [...cut, ...lying];
		});
		expect(flaws).toEqual([]);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(width);
		await page.context().close();
	});

	it('has nothing that axe finds', async () => {
		const { page } = await openMap();
		const { violations } = await new AxeBuilder({ page }).include('.map').analyze();
		expect(violations.map(({ id }) => id)).toEqual([]);
		await page.context().close();
	});
});
