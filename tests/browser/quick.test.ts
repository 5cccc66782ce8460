import { describe, expect, inject, it } from 'vitest';
import { tabForEach } from './tab';

const tab = tabForEach({ permissions: ['clipboard-read', 'clipboard-write'] });

const headline = () => tab.page.getByTestId('headline').innerText();
const why = () => tab.page.getByTestId('why').innerText();
const field = (name: string) => tab.page.locator(`#field-${name}`);

async function untilHeadline(text: string) {
	await tab.page.waitForFunction(
		(wanted) => document.querySelector('[data-testid=headline]')?.textContent?.includes(wanted),
		text
	);
	return headline();
}

describe('the quick page', () => {
	it('answers the post, follows a change, and comes back from its own link', async () => {
		await tab.open('/#field-vs');
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

		await tab.page.getByRole('button', { name: 'Copy link' }).click();
		await tab.page.getByText('Copied', { exact: true }).waitFor();
		const link = await tab.page.evaluate(() => navigator.clipboard.readText());
		expect(new URL(link).search).toBe('?vs=3.5&subnet=%2F21&ratio=4&v=1');
		const before = await headline();
		await tab.page.goto('about:blank');
		await tab.page.goto(link);
		expect(await untilHeadline('800 VMs')).toBe(before);
		expect(await field('subnet').inputValue()).toBe('/21');
	});

	it('writes what is typed into the address, and keeps back and forward', async () => {
		await tab.open('/');
		await field('ratio').fill('10');
		await tab.page.waitForURL(/ratio=10/);
		await tab.page.getByRole('button', { name: 'The post on VI 3.5' }).click();
		await tab.page.waitForURL(/\?vs=3\.5&v=1$/);
		await untilHeadline('1,600 VMs');
		await tab.page.goBack();
		await tab.page.waitForURL(/ratio=10/);
		expect(await untilHeadline('2,530 VMs')).toContain('at 10:1');
		await tab.page.goForward();
		expect(await untilHeadline('1,600 VMs')).toContain('at 8:1');
	});

	it('takes the scenario along to the other pages', async () => {
		await tab.open('/?ratio=10&v=1');
		await untilHeadline('2,530 VMs');
		await tab.page.getByRole('link', { name: 'Domain', exact: true }).click();
		await tab.page.waitForURL(/\/domain\?ratio=10&v=1$/);
		await untilHeadline('2,530 VMs');
		expect(await field('ratio').inputValue()).toBe('10');
	});

	it('keeps nonsense as typed, says what is wrong, and silences only what depends on it', async () => {
		await tab.open('/');
		await field('subnet').fill('the usual one');
		const message = tab.page.locator('#field-subnet-note');
		await message.getByText('is not an address').waitFor();
		expect(await field('subnet').inputValue()).toBe('the usual one');
		expect(await field('subnet').getAttribute('aria-invalid')).toBe('true');
		expect(await tab.page.getByTestId('headline').isVisible()).toBe(false);
		expect(await tab.page.getByText('The number of VMs waits for').innerText()).toContain(
			'vMotion subnet'
		);
		await tab.page.getByTestId('migration').getByText('5.6 to 10 s').waitFor();
	});

	it('opens a hostile or outdated link without breaking', async () => {
		await tab.open(
			'/?ratio=%3Cscript%3Ealert(1)%3C/script%3E&vs=99&subnet=javascript:alert(1)&__proto__=x&nonsense=1&v=-3'
		);
		expect(await field('ratio').inputValue()).toBe('<script>alert(1)</script>');
		expect(await tab.page.locator('#field-ratio-note').innerText()).toContain('Write digits only');
		expect(await tab.page.locator('#field-vs-note').innerText()).toContain('Choose one of');
		await field('ratio').fill('8');
		await field('vs').selectOption('8.0');
		await field('subnet').fill('/24');
		await untilHeadline('2,024 VMs');
	});

	it('can be used with the keyboard alone', async () => {
		await tab.open('/');
		await tab.page.keyboard.press('Tab');
		expect(await tab.page.evaluate(() => document.activeElement?.textContent)).toBe(
			'To the answer'
		);
		for (let presses = 0; presses < 40; presses += 1) {
			if ((await tab.page.evaluate(() => document.activeElement?.id)) === 'field-ratio') break;
			await tab.page.keyboard.press('Tab');
		}
		await tab.page.keyboard.press('ControlOrMeta+a');
		await tab.page.keyboard.type('12');
		await untilHeadline('3,036 VMs');
		await tab.page.waitForURL(/ratio=12/);
		expect(await tab.page.evaluate(() => document.activeElement?.id)).toBe('field-ratio');
	});

	it('puts a field back to its default with one click', async () => {
		await tab.open('/?ratio=10&v=1');
		await untilHeadline('2,530 VMs');
		await tab.page.getByRole('button', { name: 'Consolidation ratio was changed: reset' }).click();
		await untilHeadline('2,024 VMs');
		await tab.page.waitForURL(`${inject('root')}/`);
		expect(await field('ratio').inputValue()).toBe('8');
	});
});

describe('the domain page', () => {
	it('names the disagreement on vSphere 4.0 and keeps unverified limits beside the answer', async () => {
		await tab.open('/domain?vs=4.0&v=1#all');
		expect(await untilHeadline('1,600 VMs')).toContain('3,000');
		const text = await tab.page.locator('main').innerText();
		expect(text).toContain('uses 200; with 300 it is 2,024 VMs and 3,000');
		expect(text).toContain('Could bind sooner (unverified): Hosts per datacenter object: 100');
	});

	it('shows the loss of a site, the other way round, and the working with sources', async () => {
		await tab.open('/domain?vs=5.5&v=1#all');
		expect(await tab.page.getByTestId('cluster').innerText()).toContain('256 VMs');
		expect(await tab.page.getByTestId('stretched').innerText()).toContain('128 VMs');
		expect(await tab.page.getByTestId('loss').innerText()).toContain('8 : 1 becomes 16 : 1');
		expect(await tab.page.getByTestId('wanted').innerText()).toContain('625 hosts');
		await tab.page.getByText('Show working').first().click();
		const working = tab.page.locator('details[open]').first();
		// What a fold holds is put in once it opens.
		await working.getByRole('link').first().waitFor();
		expect(await working.innerText()).toContain('(254 − 1) ÷ 1, rounded down = 253 hosts');
		expect(await working.getByRole('link').count()).toBeGreaterThan(0);
	});

	it('draws its charts and offers each as a table', async () => {
		await tab.open('/domain#all');
		const painted = await tab.page.waitForFunction(() =>
			[...document.querySelectorAll('canvas')].every((canvas) => {
				const pixels = canvas
					.getContext('2d')
					?.getImageData(0, 0, canvas.width, canvas.height).data;
				return pixels?.some((value) => value > 0);
			})
		);
		expect(await painted.jsonValue()).toBe(true);
		const tables = tab.page.getByText('Show as table');
		expect(await tables.count()).toBe(await tab.page.locator('figure:has(figcaption p)').count());
		await tables.first().click();
		expect(await tab.page.locator('table').first().innerText()).toContain('VMs per host');
	});
});

describe('the sources page', () => {
	it('finds a figure and its source', async () => {
		await tab.open('/sources');
		await tab.page.getByLabel('Search').fill('hosts per vcenter 4.0');
		const entry = tab.page.locator('#vsphere-4\\.0-hosts-per-vcenter');
		await entry.waitFor();
		// Its text, not what is laid out: entries off the screen are not.
		const text = await entry.textContent();
		expect(text).toContain('200 hosts');
		expect(text).toContain('300 hosts');
		expect(text).toContain('Mastering VMware vSphere 4');
	});

	it('keeps what is sought in its link, and away from the other pages', async () => {
		await tab.open('/sources?ratio=10&v=1');
		await tab.page.getByLabel('Search').fill('Mastering 4.0 hosts per vcenter');
		await tab.page.waitForURL(/\/sources\?find=Mastering\+4\.0\+hosts\+per\+vcenter&ratio=10&v=1$/);
		const link = tab.page.url();
		await tab.page.goto('about:blank');
		await tab.page.goto(link);
		await tab.page.locator('#vsphere-4\\.0-hosts-per-vcenter').waitFor();
		expect(await tab.page.getByLabel('Search').inputValue()).toBe(
			'Mastering 4.0 hosts per vcenter'
		);
		await tab.page.getByRole('link', { name: 'Domain', exact: true }).click();
		await tab.page.waitForURL(/\/domain\?ratio=10&v=1$/);
	});

	it('begins with folds, and shows what rests on a document', async () => {
		await tab.open('/sources');
		expect(await tab.page.locator('main li').count()).toBe(0);
		await tab.page.getByText('Ten figures or more rest on each of these').click();
		await tab.page.getByText('Scott Lowe, The vMotion Reality', { exact: false }).first().waitFor();
	});
});
