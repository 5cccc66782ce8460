import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser';
import { settled } from './settled';

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
		() => document.documentElement.dataset.link === 'read' && document.querySelector('main form')
	);
	await settled(page);
	// What stands in closed parts of the form comes in idle moments.
	await page.waitForFunction(() =>
		[...document.querySelectorAll('main form details > [role=group]')].every(
			(group) => group.childElementCount > 0
		)
	);
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

/** With every letter a browser reads all fields of the form that it is typed into: on /sites that was 126, and took 12 ms. */
describe.each([
	['/sites', '#field-km'],
	['/compare?2.ratio=16&v=1', '#field-1-ratio']
])('what is typed on %s', (path, box) => {
	it('stands in a form with the fields of its own group only', async () => {
		const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
		await page.goto(`${root}${path}`);
		await settled(page);
		await page.locator(box).waitFor();
		const strangers = await page.evaluate((selector) => {
			const field = document.querySelector<HTMLInputElement>(selector);
			const group = field?.closest('fieldset, details, td');
			return [...(field?.form?.elements ?? document.querySelectorAll('input'))].filter(
				(each) => group?.contains(each) !== true
			).length;
		}, box);
		expect(strangers).toBe(0);
		await page.close();
	});
});

describe.each([375, 1280, 1440])('a field at %i px', (width) => {
	it('says what it read, moves no label, and keeps its way back clear of its neighbour', async () => {
		const page = await open('/?ratio=12&v=1', width);
		const before = await places(page);
		for (const typed of ['25 mi', '40 km', '1 500', '~40km']) {
			await page.locator('#field-km').fill(typed);
			expect(await places(page)).toEqual(before);
		}
		await page.locator('#field-km').fill('25 mi');
		expect(await note(page, 'km').innerText()).toBe('25 mi = 40.2 km');
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

describe('reset-over-label', () => {
	it('no way back lies on a label or on another field at 1,280 px', async () => {
		const page = await open('/?ratio=12&v=1', 1280);
		const { resets, over } = await page.evaluate(() => {
			const boxes = (selector: string) =>
				[...document.querySelectorAll(`main form ${selector}`)].map((of) => ({
					of,
					box: of.getBoundingClientRect()
				}));
			const ways = boxes('.reset');
			const others = [...boxes('label'), ...boxes('input'), ...boxes('select')];
			return {
				resets: ways.length,
				over: ways.flatMap(({ box: a }) =>
					others
						.filter(
							({ box: b }) =>
								b.width > 1 &&
								a.left < b.right &&
								b.left < a.right &&
								a.top < b.bottom &&
								b.top < a.bottom
						)
						.map(({ of }) => of.textContent)
				)
			};
		});
		expect(resets).toBe(1);
		expect(over).toEqual([]);
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

const TYPED = [
	{ path: '/', name: 'ratio', values: ['9', '', '24', '3', 'x'] },
	{ path: '/domain', name: 'ratio', values: ['9', '', '24', '3', 'x'] },
	{ path: '/migration', name: 'link', values: ['40', '', '25', 'x'] },
	{ path: '/sites', name: 'km', values: ['60', '', '40', 'x'] }
] as const;

/** Where the rows of the form, the first line of the answer and the list of sections stand on the screen. */
const standing = (page: Page) =>
	page.evaluate(() => {
		const box = (element: Element) => {
			const { left, top, width } = element.getBoundingClientRect();
			return [left, top, width];
		};
		return {
			rows: [...document.querySelectorAll('main form .field')].map(box),
			answer: [...document.querySelectorAll('.headline')].map(box),
			bar: [...document.querySelectorAll('nav[aria-label="Sections of this page"]')].map(box)
		};
	});

/**
 * What moved by a pixel or more, which is what an eye can see: a line of text may be some fraction of a
 * pixel high, and the browser scrolls by whole ones.
 */
const moved = (before: number[][], after: number[][]) =>
	after.length === before.length
		? after.filter((box, row) =>
				box.some((edge, at) => Math.abs(edge - (before[row]?.[at] ?? NaN)) >= 1)
			)
		: [['rows', before.length, after.length]];

async function typed(page: Page, name: string, value: string) {
	await page.locator(`#field-${name}`).fill(value);
	// Long enough for what follows the answer in an idle moment.
	await page.waitForTimeout(400);
	return standing(page);
}

describe.each(TYPED)('typing on $path', ({ path, name, values }) => {
	it('moves no row of the form, and nothing at all once the longest answer has had its room', async () => {
		const page = await open(path, 375);
		await page.locator(`#field-${name}`).focus();
		for (const width of [375, 1440]) {
			await page.setViewportSize({ width, height: 900 });
			await page.waitForTimeout(400);
			const { rows } = await standing(page);
			for (const value of values)
				expect(
					moved(rows, (await typed(page, name, value)).rows),
					`"${value}" at ${width} px`
				).toEqual([]);
		}
		const before = await standing(page);
		for (const value of values) {
			const after = await typed(page, name, value);
			for (const part of ['rows', 'answer', 'bar'] as const)
				expect(moved(before[part], after[part]), `${part} after "${value}"`).toEqual([]);
		}
		await page.close();
	});
});

describe('a link of the page', () => {
	it('takes along what was typed just before it is followed', async () => {
		const page = await open('/', 1280);
		const query = await page.evaluate(async () => {
			const field = document.querySelector<HTMLInputElement>('#field-ratio');
			const link = document.querySelector<HTMLAnchorElement>(
				'nav[aria-label=Pages] a[href*=domain]'
			);
			if (field === null || link === null) throw new Error('no field or no link');
			field.value = '9';
			field.dispatchEvent(new Event('input', { bubbles: true }));
			await Promise.resolve();
			link.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
			await Promise.resolve();
			return link.search;
		});
		expect(query).toBe('?ratio=9&v=1');
		await page.close();
	});
});

describe.each([375, 768])('the words under the presets at %i px', (width) => {
	const top = (page: Page) =>
		page.evaluate(
			() => (document.querySelector('h1')?.getBoundingClientRect().top ?? NaN) + window.scrollY
		);
	const said = (page: Page) => page.locator('.chips [role=status]').innerText();

	it('keep their room where somebody types, and need none where a link says something else', async () => {
		const page = await open('/migration', width);
		const told = await top(page);
		expect(await said(page)).not.toBe('');
		await page.locator('#field-km').fill('9');
		await settled(page);
		expect([await said(page), await top(page)]).toEqual(['', told]);
		await page.close();

		const other = await open('/migration?km=9&v=1', width);
		expect(await said(other)).toBe('');
		expect(await top(other)).toBeLessThan(told - 20);
		await other.close();
	});
});
