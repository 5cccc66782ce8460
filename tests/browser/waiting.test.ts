import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser';
import { settled } from './settled';

const root = inject('root');
let browser: Browser;

beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

const open = async (path: string) => {
	const page = await browser.newPage();
	await page.goto(`${root}${path}`);
	await settled(page);
	return page;
};

/** Nonsense in questions of each page, at home and where other pages wait for it. */
const SPOILT = [
	'/?subnet=x&km=x&link=x',
	'/?vcpu=x&hops=x&mnic=x&nets=x',
	'/?dist=places&pa=Nowhere&pb=',
	'/domain?ratio=x&chosts=x&want=x&vcpu=x',
	'/migration?vmram=x&rtt=x&saf=x&prot=x&mnic=x',
	'/migration?know=seen&stime=x&act=x',
	'/sites?vcpu=x&ratio=x&km=x&nets=x&wps=x',
	'/sites?dist=places&pa=Nowhere&shost=x'
];

describe('an answer that waits', () => {
	it.each(SPOILT)(
		'points at a question that stands on the page, or links to its page: %s',
		async (path) => {
			const page = await open(path);
			const hrefs = await page
				.locator('.waiting a')
				.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
			expect(hrefs.length).toBeGreaterThan(0);
			const here = hrefs.filter((href) => href.startsWith('#'));
			for (const href of here) expect(await page.locator(href).count(), href).toBe(1);
			const elsewhere = hrefs.filter((href) => !href.startsWith('#'));
			for (const href of new Set(elsewhere)) {
				const other = await open(href);
				const anchor = new URL(href, root).hash;
				expect(await other.locator(anchor).count(), href).toBe(1);
				await other.close();
			}
			await page.close();
		}
	);

	it('has no hole where a link brought it, and keeps its room where somebody types', async () => {
		const opened = await open('/?ratio=x&v=1');
		expect(await opened.locator('.waiting').count()).toBeGreaterThan(0);
		expect(await opened.locator('.withheld').count()).toBe(0);
		await opened.close();

		const page = await open('/');
		const height = async () => (await page.locator('.room').first().boundingBox())?.height ?? 0;
		const before = await height();
		await page.locator('#field-ratio').fill('x');
		await settled(page);
		expect(await page.locator('.withheld').count()).toBe(1);
		expect(await height()).toBe(before);
		await page.locator('#field-ratio').blur();
		await settled(page);
		expect(await page.locator('.withheld').count()).toBe(1);
		await page.close();
	});

	it('leads to the question of another page, scenario and all', async () => {
		const page = await open('/sites?vcpu=x&km=80&v=1');
		await page.getByRole('link', { name: 'vCPUs per VM (Domain page)' }).first().click();
		await page.waitForURL(/\/domain\?.*#field-vcpu$/);
		expect(await page.locator('#field-vcpu').inputValue()).toBe('x');
		expect(new URL(page.url()).searchParams.get('km')).toBe('80');
		await page.locator('#field-vcpu').fill('2');
		await page.getByTestId('headline').waitFor();
		await page.close();
	});

	it('reads places once their list has come, on every page', async () => {
		const page = await open('/?dist=places&v=1');
		await page.getByTestId('distance').getByText('153 km').waitFor();
		expect(await page.getByTestId('distance').innerText()).toMatch(/1\.9\sms/);
		await page.close();
	});
});
