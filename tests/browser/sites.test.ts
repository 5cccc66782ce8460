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
	const context = await browser.newContext({
		viewport: { width: 1280, height: 900 },
		permissions: ['clipboard-read', 'clipboard-write']
	});
	page = await context.newPage();
	return () => context.close();
});

async function open(path: string) {
	await page.goto(`${root}${path}`);
	await page.waitForFunction(
		() => !('link' in document.documentElement.dataset) && document.querySelector('main form')
	);
	await page.waitForLoadState('networkidle');
}

const field = (name: string) => page.locator(`#field-${name}`);

async function until(testId: string, text: string) {
	await page.waitForFunction(
		([id, wanted]) =>
			document.querySelector(`[data-testid=${id}]`)?.textContent?.includes(wanted ?? ''),
		[testId, text]
	);
	return page.getByTestId(testId).innerText();
}

describe('the page on two sites', () => {
	it('gives its verdict in three parts, each with its rule and status', async () => {
		await open('/sites');
		const headline = await page.getByTestId('headline').innerText();
		expect(headline).toContain('possible, supported in 3 clusters and not advisable until floods');
		const marks = page.locator('[data-testid=marks] > li');
		expect(await marks.count()).toBe(3);
		expect(await marks.nth(1).innerText()).toContain('253 against 96 hosts');
		expect(await marks.nth(1).innerText()).toContain('read');
	});

	it('follows a change, and comes back from its own link', async () => {
		await open('/sites');
		await field('stor').selectOption('vsan-stretched');
		await field('tech').selectOption('vxlan-evpn');
		await field('km').fill('400');
		await until('headline', 'not supported');
		await page.waitForURL(/km=400/);
		const before = await page.getByTestId('headline').innerText();
		const link = page.url();
		await page.goto('about:blank');
		await page.goto(link);
		expect(await until('headline', 'not supported')).toBe(before);
	});

	it('answers the comment on hourly copies', async () => {
		await open('/sites');
		await page.getByRole('button', { name: 'Two hosts a site, hourly copies' }).click();
		expect(await until('async', 'no live migration')).toContain('60 min');
		expect(await page.getByTestId('alternatives').innerText()).toContain('without shared storage');
	});

	it('answers the comment on Storage vMotion through a firewall, to copy as CSV', async () => {
		await open('/sites');
		await page.getByRole('button', { name: 'Storage vMotion, FC to NFS' }).click();
		const ports = page.getByRole('region', { name: /Ports between the sites/ });
		await ports.getByText('902').first().waitFor();
		expect(await ports.innerText()).toContain('vSphere 4.0');
		await page.getByRole('button', { name: 'Copy as CSV' }).last().click();
		await page.getByText('Copied', { exact: true }).waitFor();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toContain('Purpose,Ports,Protocol,Direction');
		expect(copied).toContain('8000');
	});

	it('keeps a list of networks over its lines, and explains one that contradicts itself', async () => {
		await open('/sites');
		expect(await page.getByTestId('plan').innerText()).toContain('Stretch Production');
		await field('nets').fill('Production; 4; 9; stretch; 7\niSCSI; 4; 0; local; 7');
		expect(await until('contradictions', 'VLAN 7')).toContain('cannot be stretched');
		await page.waitForURL(/nets=/);
		await page.reload();
		expect(await field('nets').inputValue()).toContain('\niSCSI');
	});

	it('measures between places, and says which it does not know', async () => {
		await open('/sites');
		await field('dist').selectOption('places');
		await until('headline', 'From Frankfurt to Cologne');
		await field('pb').fill('Atlantis');
		await page.locator('#field-pb-note').getByText('is not among the').waitFor();
		await field('pb').fill('frankfurt');
		expect(await until('path', 'campus')).toContain('not two sites');
	});

	it('draws the two sites and describes them in words', async () => {
		await open('/sites');
		const picture = page.getByRole('img', { name: /Two sites, A and B/ });
		expect(await picture.getAttribute('aria-label')).toContain('witness stands at a third site');
	});

	it('lends its verdict to the quick page and to the strip', async () => {
		await open('/?km=400&stor=vsan-stretched&tech=vxlan-evpn&v=1');
		expect(await until('sites', 'not supported')).toContain('Possible');
		const strip = page.getByRole('link', { name: /Layer 2 between the sites/ });
		expect(await strip.innerText()).toContain('not supported');
	});
});
