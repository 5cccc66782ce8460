import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser';
import { settled } from './settled';

const root = inject('root');
let browser: Browser;

beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
	const page = await context.newPage();
	await page.goto(`${root}${path}`);
	await settled(page);
	return page;
}

const spoken = (page: Page) => page.locator('main p[aria-live=polite]').first();

describe('read out', () => {
	it('the answer is not there twice, and said once after a change', async () => {
		const page = await open('/');
		await page.waitForTimeout(1500);
		expect(await spoken(page).textContent()).toBe('');
		await page.locator('#field-ratio').fill('4');
		await page.waitForFunction(() =>
			document.querySelector('main p[aria-live=polite]')?.textContent?.includes('1,012 VMs')
		);
		await page.waitForFunction(
			() => document.querySelector('main p[aria-live=polite]')?.textContent === '',
			null,
			{ timeout: 8000 }
		);
		await page.context().close();
	});

	it('an answer that comes back once its question is mended is said', async () => {
		const page = await open('/');
		await page.locator('#field-ratio').fill('x');
		await page.getByTestId('headline').waitFor({ state: 'hidden' });
		await page.locator('#field-ratio').fill('8');
		const said = await page.waitForFunction(() =>
			document.querySelector('main p[aria-live=polite]')?.textContent?.includes('2,024 VMs')
		);
		expect(await said.jsonValue()).toBe(true);
		await page.context().close();
	});

	it('the marks of a verdict say of what they are', async () => {
		const page = await open('/sites');
		const names = await page.getByTestId('marks').locator('h2').allTextContents();
		expect(names).toHaveLength(3);
		for (const name of names) expect(name.trim().replace(/\s+/g, ' ')).toMatch(/^Layer 2 is \w/);
		await page.context().close();
	});
});

describe.each(['/', '/domain', '/migration', '/sites'])('the questions of %s', (path) => {
	it('say their unit with their name, and what their words mean', async () => {
		const page = await open(path);
		const silent = await page.evaluate(() =>
			[...document.querySelectorAll<HTMLInputElement>('main form .framed input')].flatMap(
				(input) => {
					const unit = input.parentElement?.querySelector('.unit')?.textContent ?? '';
					const said = (input.getAttribute('aria-describedby') ?? '')
						.split(' ')
						.map((id) => document.getElementById(id)?.textContent ?? '');
					return input.labels?.length === 1 && (unit === '' || said[0] === unit) ? [] : [input.id];
				}
			)
		);
		expect(silent).toEqual([]);
		await page.context().close();
	});
});

describe('what words of a question mean', () => {
	it('stands with its hint', async () => {
		const page = await open('/sites');
		await page.getByRole('button', { name: 'Explain every question' }).click();
		await page.getByText('Witness and copies').click();
		expect(
			await page.locator('#field-wit-hint, [id^=field-wit][id$=-hint]').first().innerText()
		).toContain('Witness: A third place');
		await page.context().close();
	});
});

describe('the title of the page', () => {
	it('is announced when another page is opened, and not while somebody types', async () => {
		const page = await open('/');
		const announced = () => page.locator('#svelte-announcer').textContent();
		const before = await announced();
		await page.locator('#field-ratio').fill('4');
		await page.locator('#field-ratio').blur();
		await page.waitForFunction(
			() => document.title.includes('1,012 VMs') && location.search.includes('ratio=4')
		);
		expect(await announced()).toBe(before);
		await page.getByRole('link', { name: 'Domain', exact: true }).click();
		await page.waitForFunction(
			() => document.querySelector('#svelte-announcer')?.textContent === document.title
		);
		expect(await announced()).toBe(await page.title());
		await page.context().close();
	});
});

describe('by keys', () => {
	it('the presets are one stop, and arrows go along them', async () => {
		const page = await open('/');
		const bar = page.getByRole('toolbar').first();
		const buttons = bar.getByRole('button');
		const count = await buttons.count();
		expect(await bar.locator('button[tabindex="0"]').count()).toBe(1);
		await bar.locator('button[tabindex="0"]').focus();
		const at = () =>
			bar.evaluate((row) =>
				[...row.querySelectorAll('button')].indexOf(document.activeElement as HTMLButtonElement)
			);
		await page.keyboard.press('Home');
		expect(await at()).toBe(0);
		await page.keyboard.press('ArrowRight');
		expect(await at()).toBe(1);
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('ArrowLeft');
		expect(await at()).toBe(count - 1);
		await page.keyboard.press('Home');
		await page.keyboard.press('End');
		expect(await at()).toBe(count - 1);
		await page.keyboard.press('Tab');
		expect(await at()).toBe(-1);
		await page.keyboard.press('Shift+Tab');
		expect(await at()).toBe(count - 1);
		await page.context().close();
	});
});

describe('a word of the trade', () => {
	it('is dotted, says its meaning by key or touch, and goes with Esc', async () => {
		const page = await open('/migration');
		const word = page.getByRole('button', { name: 'stun', exact: true }).first();
		const meaning = page.getByText('The guest is stopped for a moment', { exact: false }).first();
		expect(await meaning.isVisible()).toBe(false);
		await word.focus();
		await page.keyboard.press('Enter');
		expect(await meaning.isVisible()).toBe(true);
		await page.keyboard.press('Escape');
		expect(await meaning.isVisible()).toBe(false);
		await page.context().close();
	});
});

describe('the colours', () => {
	const scheme = (page: Page) => page.evaluate(() => document.documentElement.dataset.scheme);

	it('go from the system to the other one, to its own, and back; each is said and remembered', async () => {
		const page = await open('/', { colorScheme: 'dark' });
		const button = page.getByRole('button', { name: /^Colours: / });
		expect(await button.textContent()).toContain('as the system');
		await button.click();
		expect(await scheme(page)).toBe('light');
		expect(await button.textContent()).toContain('light');
		expect(await page.getByTestId('colours').textContent()).toBe('Colours: light');
		await page.reload();
		await settled(page);
		expect(await scheme(page)).toBe('light');
		await button.click();
		expect(await scheme(page)).toBe('dark');
		await button.click();
		expect(await scheme(page)).toBeUndefined();
		expect(await page.getByTestId('colours').textContent()).toBe('Colours: as the system');
		await page.reload();
		await settled(page);
		expect(await scheme(page)).toBeUndefined();
		await page.context().close();
	});
});

/** What WCAG 1.4.12 lets a reader set; a style sheet made by script passes the site's policy. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

describe.each(['/', '/domain', '/migration', '/sites'])(
	'%s with the spacing of WCAG 1.4.12',
	(path) => {
		it('loses no text at 320 and at 1280 px', async () => {
			const page = await open(path, { viewport: { width: 320, height: 900 } });
			await page.evaluate((css) => {
				const sheet = new CSSStyleSheet();
				sheet.replaceSync(css);
				document.adoptedStyleSheets = [sheet];
			}, SPACED);
			const lost = [];
			for (const width of [320, 1280]) {
				await page.setViewportSize({ width, height: 900 });
				lost.push(
					...(await page.evaluate(() =>
						[...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
							const style = getComputedStyle(element);
							if (
								element.closest('.visually-hidden, svg') ||
								style.clipPath !== 'none' ||
								element.innerText?.trim() === ''
							)
								return [];
							const tall =
								style.overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 2;
							const wide =
								style.overflowX === 'hidden' &&
								style.textOverflow !== 'ellipsis' &&
								element.scrollWidth > element.clientWidth + 2;
							return tall || wide
								? [`${innerWidth}: ${element.className} ${element.innerText.slice(0, 60)}`]
								: [];
						})
					)),
					...(await page.evaluate(() =>
						document.documentElement.scrollWidth > innerWidth
							? [`${innerWidth} scrolls sideways`]
							: []
					))
				);
			}
			expect(lost).toEqual([]);
			await page.context().close();
		});
	}
);

describe('in forced colours', () => {
	it('what is chosen, where one stands and what a bar says keep their looks', async () => {
		const page = await open('/?ratio=8', { forcedColors: 'active' });
		const look = (selector: string, property: string) =>
			page
				.locator(selector)
				.first()
				.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
		const pressed = '[role=toolbar] [aria-pressed=true]';
		const free = '[role=toolbar] [aria-pressed=false]';
		expect(await look(pressed, 'background-color')).not.toBe(await look(free, 'background-color'));
		expect(await look('header nav [aria-current]', 'text-decoration-line')).toBe('underline');

		await page.goto(`${root}/domain`);
		await settled(page);
		const section = 'nav[aria-label="Sections of this page"] a';
		expect(await look(`${section}[aria-current]`, 'border-bottom-color')).not.toBe(
			await look(`${section}:not([aria-current])`, 'border-bottom-color')
		);
		const answer = await look('rect.bar.answer', 'fill');
		expect(answer).not.toBe(await look('rect.bar.muted', 'fill'));
		expect(answer).not.toBe(await look('main svg:has(.bar)', 'background-color'));
		await page.context().close();
	});
});

describe('with less motion', () => {
	/** How many run once somebody has added one to every button. */
	const running = async (reducedMotion: 'reduce' | 'no-preference') => {
		const page = await open('/', { reducedMotion });
		await page.locator('#field-ratio').fill('4');
		await page.evaluate(() => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(
				'@keyframes turn { to { rotate: 1turn } } button { animation: turn 9s infinite }'
			);
			document.adoptedStyleSheets = [sheet];
		});
		await page.waitForTimeout(300);
		const count = await page.evaluate(() => document.getAnimations().length);
		await page.context().close();
		return count;
	};

	it('nothing is animated, whatever a part would do', async () => {
		expect(await running('no-preference')).toBeGreaterThan(0);
		expect(await running('reduce')).toBe(0);
	});
});

describe('a picture', () => {
	it('is saved as SVG and as PNG, in light ink, with its words', async () => {
		const page = await open('/migration#all', { colorScheme: 'dark', acceptDownloads: true });
		const figure = page.locator('figure:has(canvas)').first();
		await figure.getByText('Save picture').click();
		const save = async (name: string) => {
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				figure.getByRole('button', { name }).click()
			]);
			return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
		};
		const svg = await save('As SVG');
		expect(svg.name).toMatch(/^[a-z0-9-]+\.svg$/);
		expect(svg.bytes.toString()).toContain('xmlns="http://www.w3.org/2000/svg"');
		expect(svg.bytes.toString()).toContain('Link speed (Gbit/s)');
		// What it is of, when, and where it can be opened: its lines put together again.
		const said = [...svg.bytes.toString().matchAll(/<text[^>]*>([^<]*)/g)]
			.map(([, text]) => text)
			.join('');
		const title = await figure.locator('h3').innerText();
		expect(said.replaceAll(/\s/g, '')).toContain(title.replaceAll(/\s/g, ''));
		expect(said).toContain(
			`Metrospan, ${new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}`
		);
		expect(said).toContain(page.url());
		// The ink of the light page, not the dark one's.
		expect(svg.bytes.toString()).toContain('rgb(23, 32, 43)');
		const png = await save('As PNG');
		expect(png.name).toMatch(/\.png$/);
		expect([...png.bytes.subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
		expect(png.bytes.length).toBeGreaterThan(10_000);
		await page.context().close();
	});

	it('of what matters most is saved too, with its names and figures', async () => {
		const page = await open('/domain#all', { acceptDownloads: true });
		const figure = page.locator('figure:has(a[href^="#field-"])').first();
		await figure.scrollIntoViewIfNeeded();
		await figure.getByText('Save picture').click();
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			figure.getByRole('button', { name: 'As SVG' }).click()
		]);
		const drawn = await readFile(await download.path(), 'utf8');
		for (const shown of await figure.locator('li > *:is(a, span)').allInnerTexts())
			expect(drawn).toContain(`>${shown}<`);
		await page.context().close();
	});
});
