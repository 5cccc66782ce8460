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

/** Opens a page and waits until it answers to typing, not only shows its prerendered text. */
async function open(path: string) {
	await page.goto(`${root}${path}`);
	await page.waitForFunction(
		() => document.documentElement.dataset.link === 'read' && document.querySelector('main form')
	);
	await page.waitForLoadState('networkidle');
}

const headline = () => page.getByTestId('headline').innerText();
const why = () => page.getByTestId('why').innerText();
const field = (name: string) => page.locator(`#field-${name}`);

async function untilHeadline(text: string) {
	await page.waitForFunction(
		(wanted) => document.querySelector('[data-testid=headline]')?.textContent?.includes(wanted),
		text
	);
	return headline();
}

describe('the quick page', () => {
	it('answers the post, follows a change, and comes back from its own link', async () => {
		await open('/#field-vs');
		expect(await headline()).toContain('2,024 VMs');
		expect(await headline()).toContain('4,048');
		expect(await why()).toContain('The vMotion subnet runs out first');

		await field('ratio').fill('4');
		expect(await untilHeadline('1,012 VMs')).toContain('at 4:1');

		// 2,046 - 1 = 2,045 hosts x 4 = 8,180; memory holds 30 a host; 3.5 stops at 200 hosts
		await field('subnet').fill('/21');
		await untilHeadline('8,180 VMs');
		await field('vs').selectOption('3.5');
		await untilHeadline('800 VMs');
		expect(await why()).toContain('Hosts per vCenter run out first');

		await page.getByRole('button', { name: 'Copy link' }).click();
		await page.getByText('Copied', { exact: true }).waitFor();
		const link = await page.evaluate(() => navigator.clipboard.readText());
		expect(new URL(link).search).toBe('?vs=3.5&subnet=%2F21&ratio=4&v=1');
		const before = await headline();
		await page.goto('about:blank');
		await page.goto(link);
		expect(await untilHeadline('800 VMs')).toBe(before);
		expect(await field('subnet').inputValue()).toBe('/21');
	});

	it('writes what is typed into the address, and keeps back and forward', async () => {
		await open('/');
		await field('ratio').fill('10');
		await page.waitForURL(/ratio=10/);
		await page.getByRole('button', { name: 'The post on VI 3.5' }).click();
		await page.waitForURL(/\?vs=3\.5&v=1$/);
		await untilHeadline('1,600 VMs');
		await page.goBack();
		await page.waitForURL(/ratio=10/);
		expect(await untilHeadline('2,530 VMs')).toContain('at 10:1');
		await page.goForward();
		expect(await untilHeadline('1,600 VMs')).toContain('at 8:1');
	});

	it('takes the scenario along to the other pages', async () => {
		await open('/?ratio=10&v=1');
		await untilHeadline('2,530 VMs');
		await page.getByRole('link', { name: 'Domain', exact: true }).click();
		await page.waitForURL(/\/domain\?ratio=10&v=1$/);
		await untilHeadline('2,530 VMs');
		expect(await field('ratio').inputValue()).toBe('10');
	});

	it('keeps nonsense as typed, says what is wrong, and silences only what depends on it', async () => {
		await open('/');
		await field('subnet').fill('the usual one');
		const message = page.locator('#field-subnet-note');
		await message.getByText('is not an address').waitFor();
		expect(await field('subnet').inputValue()).toBe('the usual one');
		expect(await field('subnet').getAttribute('aria-invalid')).toBe('true');
		expect(await page.getByTestId('headline').isVisible()).toBe(false);
		expect(await page.getByText('The number of VMs waits for').innerText()).toContain(
			'vMotion subnet'
		);
		await page.getByTestId('migration').getByText('5.6 to 10 s').waitFor();
	});

	it('opens a hostile or outdated link without breaking', async () => {
		await open(
			'/?ratio=%3Cscript%3Ealert(1)%3C/script%3E&vs=99&subnet=javascript:alert(1)&__proto__=x&nonsense=1&v=-3'
		);
		expect(await field('ratio').inputValue()).toBe('<script>alert(1)</script>');
		expect(await page.locator('#field-ratio-note').innerText()).toContain('Write digits only');
		expect(await page.locator('#field-vs-note').innerText()).toContain('Choose one of');
		await field('ratio').fill('8');
		await field('vs').selectOption('8.0');
		await field('subnet').fill('/24');
		await untilHeadline('2,024 VMs');
	});

	it('can be used with the keyboard alone', async () => {
		await open('/');
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('To the answer');
		for (let presses = 0; presses < 40; presses += 1) {
			if ((await page.evaluate(() => document.activeElement?.id)) === 'field-ratio') break;
			await page.keyboard.press('Tab');
		}
		await page.keyboard.press('ControlOrMeta+a');
		await page.keyboard.type('12');
		await untilHeadline('3,036 VMs');
		await page.waitForURL(/ratio=12/);
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-ratio');
	});

	it('puts a field back to its default with one click', async () => {
		await open('/?ratio=10&v=1');
		await untilHeadline('2,530 VMs');
		await page.getByRole('button', { name: 'Consolidation ratio was changed: reset' }).click();
		await untilHeadline('2,024 VMs');
		await page.waitForURL(`${root}/`);
		expect(await field('ratio').inputValue()).toBe('8');
	});
});

describe('the domain page', () => {
	it('names the disagreement on vSphere 4.0 and keeps unverified limits beside the answer', async () => {
		await open('/domain?vs=4.0&v=1#all');
		expect(await untilHeadline('1,600 VMs')).toContain('3,000');
		const text = await page.locator('main').innerText();
		expect(text).toContain('uses 200; with 300 it is 2,024 VMs and 3,000');
		expect(text).toContain('Could bind sooner (unverified): Hosts per datacenter object: 100');
	});

	it('shows the loss of a site, the other way round, and the working with sources', async () => {
		await open('/domain?vs=5.5&v=1#all');
		expect(await page.getByTestId('cluster').innerText()).toContain('256 VMs');
		expect(await page.getByTestId('stretched').innerText()).toContain('128 VMs');
		expect(await page.getByTestId('loss').innerText()).toContain('8 : 1 becomes 16 : 1');
		expect(await page.getByTestId('wanted').innerText()).toContain('625 hosts');
		await page.getByText('Show working').first().click();
		const working = page.locator('details[open]').first();
		expect(await working.innerText()).toContain('(254 − 1) ÷ 1, rounded down = 253 hosts');
		expect(await working.getByRole('link').count()).toBeGreaterThan(0);
	});

	it('draws its charts and offers each as a table', async () => {
		await open('/domain#all');
		const painted = await page.waitForFunction(() =>
			[...document.querySelectorAll('canvas')].every((canvas) => {
				const pixels = canvas
					.getContext('2d')
					?.getImageData(0, 0, canvas.width, canvas.height).data;
				return pixels?.some((value) => value > 0);
			})
		);
		expect(await painted.jsonValue()).toBe(true);
		const tables = page.getByText('Show as table');
		expect(await tables.count()).toBe(await page.locator('figure:has(figcaption p)').count());
		await tables.first().click();
		expect(await page.locator('table').first().innerText()).toContain('VMs per host');
	});
});

describe('the sources page', () => {
	it('finds a figure and its source', async () => {
		await open('/sources');
		await page.getByLabel('Search').fill('hosts per vcenter 4.0');
		const entry = page.locator('#vsphere-4\\.0-hosts-per-vcenter');
		await entry.waitFor();
		// Its text, not what is laid out: entries off the screen are not.
		const text = await entry.textContent();
		expect(text).toContain('200 hosts');
		expect(text).toContain('300 hosts');
		expect(text).toContain('Mastering VMware vSphere 4');
	});

	it('keeps what is sought in its link, and away from the other pages', async () => {
		await open('/sources?ratio=10&v=1');
		await page.getByLabel('Search').fill('Mastering 4.0 hosts per vcenter');
		await page.waitForURL(/\/sources\?find=Mastering\+4\.0\+hosts\+per\+vcenter&ratio=10&v=1$/);
		const link = page.url();
		await page.goto('about:blank');
		await page.goto(link);
		await page.locator('#vsphere-4\\.0-hosts-per-vcenter').waitFor();
		expect(await page.getByLabel('Search').inputValue()).toBe('Mastering 4.0 hosts per vcenter');
		await page.getByRole('link', { name: 'Domain', exact: true }).click();
		await page.waitForURL(/\/domain\?ratio=10&v=1$/);
	});

	it('begins with folds, and shows what rests on a document', async () => {
		await open('/sources');
		expect(await page.locator('main li').count()).toBe(0);
		await page.getByText('Ten figures or more rest on each of these').click();
		await page.getByText('Scott Lowe, The vMotion Reality', { exact: false }).first().waitFor();
	});
});
