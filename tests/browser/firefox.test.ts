import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type Frame, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serveFolder } from '../../src/build/host.js';
import { ASKED_OF, EMBEDDED } from './calculators';
import { PAGES } from './pages';

/** Where Firefox usually is, after the one that FIREFOX_PATH names. */
const INSTALLED = [
	process.env.FIREFOX_PATH ?? '',
	'/usr/bin/firefox-esr',
	'/usr/bin/firefox',
	'/snap/bin/firefox',
	'/Applications/Firefox.app/Contents/MacOS/firefox',
	'C:\\Program Files\\Mozilla Firefox\\firefox.exe'
];

const executablePath = INSTALLED.find((path) => path !== '' && existsSync(path));

/** What a page shows once it has read a link of 12 VMs a host, and then a hundred kilometres. */
const LINK = '?ratio=12&km=100&v=1';

/** A page, or what is shown of it in a frame. */
type Shown = Pick<Frame, 'waitForFunction' | 'evaluate' | '$'>;

const hasStarted = (shown: Shown) =>
	shown.waitForFunction(() => document.documentElement.dataset.link === 'read');

/** A page that is left while a late part of it comes complains that this did not. */
async function allHasCome(shown: Shown): Promise<void> {
	const count = () => shown.evaluate(() => performance.getEntriesByType('resource').length);
	for (let before = -1, now = await count(); now !== before;) {
		await new Promise((done) => setTimeout(done, 500));
		[before, now] = [now, await count()];
	}
}

/** Types into the first field and waits until the page has taken it up. */
async function types(shown: Shown, text: string): Promise<void> {
	// Where the answer decides the place of the form, that is hidden until the answer is there.
	await shown.waitForFunction(() => {
		const form = document.querySelector('main input:not([type=radio]):not([type=checkbox])');
		return form !== null && getComputedStyle(form).visibility === 'visible';
	});
	const field = await shown.$('main input:not([type=radio]):not([type=checkbox])');
	if (field === null) throw new Error('there is nothing to type into');
	await field.evaluate((input) => (input as HTMLInputElement).select());
	await field.type(text);
	await shown.waitForFunction(
		(typed) =>
			[...document.querySelectorAll('input')].some(({ value }) => value.includes(typed)) &&
			!document.body.innerText.includes('…\n'),
		{},
		text
	);
}

/** Pages that ask for a line of text; an inventory is dropped. */
const asksForText = (path: string): boolean => path !== '/inventory';

describe.skipIf(executablePath === undefined)('in Firefox', () => {
	let browser: Browser;

	beforeAll(async () => {
		browser = await launch({ browser: 'firefox', executablePath, headless: true });
	});
	afterAll(() => browser.close());

	/** Opens a page in a browser that has kept nothing, and collects what it complains of. */
	async function visit(then: (page: Page, complaints: string[]) => Promise<void>) {
		const context = await browser.createBrowserContext();
		const page = await context.newPage();
		const complaints: string[] = [];
		page.on('console', (message) => {
			if (message.type() === 'error') complaints.push(message.text());
		});
		page.on('pageerror', (error) => complaints.push(String(error)));
		try {
			await then(page, complaints);
		} finally {
			await context.close();
		}
	}

	it.each(PAGES)(
		'%s opens with a link, answers, takes typing and prints no error',
		async (path) => {
			await visit(async (page, complaints) => {
				await page.goto(`${inject('root')}${path}${LINK}`);
				await hasStarted(page);
				if (asksForText(path)) await types(page, '9');
				expect(await page.$eval('main', (main) => main.innerText.length)).toBeGreaterThan(200);
				expect(complaints).toEqual([]);
			});
		}
	);

	it('reads the link, and answers what is typed', async () => {
		await visit(async (page) => {
			await page.goto(`${inject('root')}/${LINK}`);
			// 253 x 12, then 253 x 10
			const says = (words: string) =>
				page.waitForFunction(
					(wanted) =>
						document.querySelector('[data-testid=headline]')?.textContent?.includes(wanted),
					{},
					words
				);
			await says('3,036 VMs');
			await page.$eval('#field-ratio', (field) => (field as HTMLInputElement).select());
			await page.type('#field-ratio', '10');
			await says('2,530 VMs');
			expect(await page.$eval('[data-testid=headline]', (line) => line.textContent)).toContain(
				'10:1'
			);
		});
	});

	it('opens every page once the host is gone', async () => {
		const server = await serveFolder({ folder: 'build', below: '', host: '127.0.0.1', port: 0 });
		try {
			await visit(async (page, complaints) => {
				await page.goto(`${server.address}/`);
				await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
				await server.close();
				for (const path of PAGES) {
					await page.goto(`${server.address}${path}${LINK}`);
					await hasStarted(page);
					if (asksForText(path)) await types(page, '9');
					await allHasCome(page);
				}
				expect(complaints).toEqual([]);
			});
		} finally {
			await server.close();
		}
	});

	/** Shows an address of the site in a frame without an origin, of a page of somebody else. */
	async function visitFramed(
		address: string,
		then: (frame: Frame, complaints: string[]) => Promise<void>
	) {
		const around = createServer((_, response) => {
			response.setHeader('content-type', 'text/html');
			response.end(
				`<!doctype html><title>around</title><iframe sandbox="allow-scripts" width="900" height="900" src="${address}"></iframe>`
			);
		});
		await new Promise<void>((resolve) => around.listen(0, '127.0.0.1', resolve));
		try {
			await visit(async (page, complaints) => {
				await page.goto(`http://127.0.0.1:${(around.address() as AddressInfo).port}/`);
				const frame = page.frames().find((each) => each.url().startsWith(inject('root')));
				if (frame === undefined) throw new Error('the frame shows nothing');
				await hasStarted(frame);
				expect(await frame.evaluate(() => self.origin)).toBe('null');
				await then(frame, complaints);
			});
		} finally {
			around.close();
		}
	}

	it.each(PAGES)('%s works in a frame without an origin', async (path) => {
		await visitFramed(`${inject('root')}${path}${LINK}`, async (frame, complaints) => {
			if (asksForText(path)) await types(frame, '9');
			expect(complaints).toEqual([]);
		});
	});

	it.each(EMBEDDED)('the embed of %s answers what is typed in such a frame', async (name) => {
		await visitFramed(`${inject('root')}/embed/${name}/?v=1`, async (frame, complaints) => {
			const says = () =>
				frame.$eval('.answer-line', (line) => (line as HTMLElement).innerText.trim());
			const before = await says();
			expect(before).not.toBe('');
			const field = await frame.waitForSelector(`[id="field-${ASKED_OF[name]}"]`, {
				visible: true
			});
			await field?.evaluate((input) => (input as HTMLInputElement).select());
			await field?.type('3');
			await frame.waitForFunction(
				(old) => {
					const line = document.querySelector<HTMLElement>('.answer-line');
					return line !== null && !['', '…', old].includes(line.innerText.trim());
				},
				{},
				before
			);
			expect(complaints).toEqual([]);
		});
	});
});

describe.skipIf(executablePath !== undefined)('without Firefox', () => {
	it('says that nothing was tried in it', () => {
		console.log(
			'No Firefox: set FIREFOX_PATH, or install one (on Debian: apt-get install firefox-esr).'
		);
		expect(executablePath).toBeUndefined();
	});
});
