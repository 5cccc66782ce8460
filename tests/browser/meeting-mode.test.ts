import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { tabForEach } from './tab';

const tab = tabForEach({ viewport: { width: 1280, height: 720 } });

const press = (...keys: readonly string[]) =>
	keys.reduce<Promise<void>>(
		(before, key) => before.then(() => tab.page.keyboard.press(key)),
		Promise.resolve()
	);
const field = (name: string) => tab.page.locator(`#field-${name}`);
const meeting = () => tab.page.getByRole('dialog');
const answer = () => tab.page.getByTestId('meeting-answer').innerText();
const shows = (text: string) =>
	tab.page.getByTestId('meeting-answer').filter({ hasText: text }).waitFor();
const said = (text: string) =>
	tab.page.getByTestId('steps-said').filter({ hasText: text }).waitFor();
const inAddress = (query: string) =>
	tab.page.waitForFunction((part) => location.search.includes(part), query);
const focused = () => tab.page.evaluate(() => document.activeElement?.id);

/** Its keys come with the last parts of a page. */
async function open(path: string) {
	await tab.open(path);
	await tab.page.getByRole('region', { name: 'Steps' }).waitFor();
}

async function meet() {
	await press('f');
	await meeting().waitFor();
}

/** A browser, or the frame around the page, that lets nothing fill the screen. */
const refuseFullscreen = () =>
	tab.page.addInitScript(() => {
		Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
	});

describe('the answer on the screen of a room', () => {
	it('is opened, gone through and left by keys, and leaves everything as it was', async () => {
		await open('/domain?ratio=9&v=1#all');
		await field('subnet').focus();
		await press('Tab', 'Tab', 'Tab');
		await tab.page.getByRole('button', { name: 'Explain every question' }).focus();
		await tab.page.evaluate(() => scrollTo(0, 300));
		const [before, address] = [await tab.page.evaluate(() => scrollY), tab.page.url()];
		await meet();
		expect(await tab.page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
		expect(await answer()).toContain('2,277 VMs');
		expect(await tab.page.getByTestId('meeting-picture').innerText()).toContain('vMotion subnet');
		expect(await tab.page.getByTestId('meeting-figures').locator('dt').count()).toBe(4);
		expect(await meeting().getByRole('textbox').count()).toBe(0);
		await press('ArrowRight');
		await shows('A VM with 2 GiB');
		await tab.page
			.getByTestId('meeting-said')
			.filter({ hasText: /^Migration time\. A VM/ })
			.waitFor({ state: 'attached' });
		await press('PageDown', 'ArrowRight', 'ArrowRight');
		await shows('At 40 km');
		await press('1');
		await shows('2,277 VMs');
		await press('Escape');
		await meeting().waitFor({ state: 'detached' });
		// The browser leaves the full screen a moment later.
		await tab.page.waitForFunction(
			(scrolled) => document.fullscreenElement === null && scrollY === scrolled,
			before
		);
		expect(tab.page.url()).toBe(address);
		expect(await tab.page.evaluate(() => document.activeElement?.textContent)).toBe(
			'Explain every question'
		);
	});

	it('fills a window of any size with large type where the screen is refused', async () => {
		await refuseFullscreen();
		await open('/sites');
		await meet();
		for (const { width, height, answerPx, leastPx } of [
			{ width: 1280, height: 720, answerPx: 48, leastPx: 18 },
			{ width: 1920, height: 1080, answerPx: 72, leastPx: 27 },
			{ width: 375, height: 812, answerPx: 26, leastPx: 12 }
		]) {
			await tab.page.setViewportSize({ width, height });
			for (const page of ['1', '2', '3', '4']) {
				await press(page);
				// The type follows the window in the next frame.
				await tab.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
				const found = await meeting().evaluate((box) => {
					const { width: wide, height: high } = box.getBoundingClientRect();
					const slide = box.querySelector('[data-testid=slide]') ?? box;
					const sizes = [...slide.querySelectorAll('*')]
						.filter(({ textContent, children }) => textContent !== '' && children.length === 0)
						.map((each) => Number.parseFloat(getComputedStyle(each).fontSize));
					const line = box.querySelector('[data-testid=meeting-answer]') ?? box;
					return {
						covers: wide === innerWidth && high === innerHeight,
						answer: Number.parseFloat(getComputedStyle(line).fontSize),
						least: Math.min(...sizes),
						hidden: slide.scrollHeight - slide.clientHeight
					};
				});
				expect(found.covers).toBe(true);
				expect(found.answer).toBeGreaterThanOrEqual(answerPx);
				expect(found.least).toBeGreaterThanOrEqual(leastPx);
				expect(found.hidden).toBeLessThanOrEqual(0);
			}
		}
	});

	it('goes through the scenarios of a comparison, and the pages of each', async () => {
		await open('/compare');
		await tab.page.getByRole('button', { name: 'Meeting' }).press('Enter');
		await shows('doubles the VMs');
		await press('ArrowRight', 'ArrowRight');
		await shows('4,048 VMs');
		await press('ArrowDown');
		expect(await tab.page.getByTestId('meeting-figures').innerText()).toContain('+2,024 (+100 %)');
		await press('ArrowDown', 'ArrowDown', 'ArrowLeft');
		await shows('At 40 km');
		expect(await meeting().getByRole('heading').first().innerText()).toContain('8:1');
		await press('f');
		await meeting().waitFor({ state: 'detached' });
		expect(await tab.page.evaluate(() => document.activeElement?.textContent?.trim())).toContain(
			'Meeting'
		);
	});

	it('is a letter in a field, waits for what cannot be read, and loses none of it', async () => {
		await open('/');
		await field('ratio').fill('');
		await field('ratio').pressSequentially('half');
		expect(await field('ratio').inputValue()).toBe('half');
		expect(await meeting().count()).toBe(0);
		await tab.page.getByRole('button', { name: 'Explain every question' }).focus();
		await meet();
		expect(await answer()).toBe('The number of VMs waits for Consolidation ratio.');
		await press('Control+z');
		await shows('2,024 VMs');
		await press('Control+y');
		await shows('waits for');
		await press('Escape');
		expect(await field('ratio').inputValue()).toBe('half');
	});

	it('has a key that can be switched off for good, and a button that stays', async () => {
		await open('/');
		await meet();
		await tab.page.getByRole('checkbox', { name: 'key f' }).uncheck();
		await press('Escape');
		await open('/sites');
		await press('f');
		const button = tab.page.getByRole('button', { name: 'Meeting' });
		expect(await button.getAttribute('aria-keyshortcuts')).toBeNull();
		expect(await meeting().count()).toBe(0);
		await button.press('Enter');
		await meeting().waitFor();
	});

	it('can be used by everybody, light and dark', async () => {
		await tab.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		await open('/sites?ratio=9&v=1');
		await meet();
		const check = async () =>
			(await new AxeBuilder({ page: tab.page }).include('dialog').analyze()).violations.map(
				({ id }) => id
			);
		expect(await check()).toEqual([]);
		await tab.page.emulateMedia({ colorScheme: 'dark' });
		expect(await check()).toEqual([]);
		await press('Escape');
		await field('km').fill('80');
		await tab.page.getByRole('button', { name: 'Changes' }).click();
		await tab.page.getByTestId('changes').waitFor();
		expect(await check()).toEqual([]);
		await tab.page.emulateMedia({ colorScheme: 'light' });
		expect(await check()).toEqual([]);
	});
});

describe('what was changed', () => {
	it('is undone and done again step by step over pages and presets, and so is the link', async () => {
		await open('/?ratio=9&v=1');
		await field('ratio').fill('');
		await field('ratio').pressSequentially('128');
		await press('Tab');
		await field('km').fill('80');
		await tab.page.getByRole('button', { name: 'The post on VI 3.5' }).click();
		await inAddress('vs=3.5');
		await tab.page.getByRole('link', { name: 'Migration', exact: true }).click();
		// The first page asks for the link as well.
		await tab.page.getByRole('heading', { name: 'Migration time' }).waitFor();
		await field('link').fill('1');
		await tab.page.getByRole('button', { name: 'Explain every question' }).focus();
		await press('Control+z');
		await said('Undone: Link speed, 1 Gbit/s → 10 Gbit/s.');
		expect(await field('link').inputValue()).toBe('10');
		await press('Meta+z');
		await inAddress('ratio=128&km=80');
		await press('Control+z');
		await tab.page.waitForFunction(() => !location.search.includes('km'));
		await press('Control+z');
		await tab.page.waitForFunction(() => location.search === '?ratio=9&v=1');
		await press('Control+z');
		await said('Nothing to undo.');
		await press('Control+Shift+z', 'Control+y', 'Control+y', 'Control+y');
		await inAddress('link=1');
		expect(await field('link').inputValue()).toBe('1');
		await inAddress('vs=3.5');
	});

	it('is taken back by the field itself while somebody types into it', async () => {
		await open('/');
		await field('km').fill('80');
		await field('ratio').focus();
		await press('End');
		await tab.page.keyboard.type('0');
		await press('Control+z');
		await tab.page.waitForFunction(
			() => document.querySelector<HTMLInputElement>('#field-ratio')?.value === '8'
		);
		// It has nothing of its own any more.
		await press('Control+z');
		await said('Site distance, 80 km → 40 km');
		expect(await focused()).toBe('field-ratio');
	});

	it('is listed with what it was, and put back one by one or at once by keys', async () => {
		await open('/sites?km=60&v=1');
		await field('km').fill('far');
		await tab.page.getByRole('button', { name: 'Two hosts a site' }).click();
		await field('km').fill('wide');
		await tab.page.getByRole('button', { name: 'Changes' }).press('Enter');
		const list = tab.page.getByTestId('changes');
		const distance = list.getByRole('listitem').filter({ hasText: 'Site distance' });
		await distance.filter({ hasText: /60 km\s*→\s*to\s*“wide”, which cannot be read/ }).waitFor();
		const count = await list.getByRole('listitem').count();
		await tab.page.getByRole('button', { name: 'Put back Site distance' }).press('Enter');
		await tab.page
			.getByTestId('changes-said')
			.filter({ hasText: 'Site distance is as it was: 60 km.' })
			.waitFor();
		expect(await list.getByRole('listitem').count()).toBe(count - 1);
		expect(await tab.page.evaluate(() => document.activeElement?.className)).toContain('back');
		await inAddress('km=60');
		await tab.page.getByRole('button', { name: 'Put all back' }).press('Enter');
		await tab.page.waitForFunction(() => location.search === '?km=60&v=1');
		await tab.page.getByRole('heading', { name: 'Nothing changed since' }).waitFor();
		await press('Control+z', 'Control+z');
		await distance.filter({ hasText: 'wide' }).waitFor();
		await press('Escape');
		expect(await field('km').inputValue()).toBe('wide');
	});

	it('is undone in a comparison, scenarios that come and go with the rest', async () => {
		await open('/compare?2.ratio=16&3.ratio=24&3.name=Dense&v=1');
		await field('2-ratio').fill('12');
		await tab.page.getByRole('button', { name: 'Take Dense out' }).click();
		await field('2-ratio').fill('many');
		await tab.page.getByRole('button', { name: 'Add a scenario' }).focus();
		expect(await tab.page.getByRole('button', { name: 'Put it back' }).count()).toBe(0);
		await press('Control+z');
		await press('Control+z');
		await inAddress('2.ratio=12&3.name=Dense&3.ratio=24');
		await press('Control+z', 'Control+y', 'Control+y', 'Control+y');
		await inAddress('2.ratio=many');
		expect(await field('2-ratio').inputValue()).toBe('many');
		await tab.page.getByRole('button', { name: 'Changes' }).press('Enter');
		await tab.page.getByRole('button', { name: 'Put back Dense: Scenario' }).press('Enter');
		await inAddress('3.name=Dense');
	});
});
