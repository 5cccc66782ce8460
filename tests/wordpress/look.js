import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** WordPress makes no frame lower or higher, in pixels. */
const LEAST = 200;
const MOST = 1000;
const PATIENCE_MS = 20_000;

const BROWSERS = [
	process.env.CHROMIUM_PATH ?? '/usr/bin/chromium-headless-shell',
	'/usr/bin/chromium',
	chromium.executablePath()
];

/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./blog.js').Blog} Blog */
/** @typedef {{ readonly path: string, readonly answer: string }} Preset its address below /p/, and words of its answer */

/**
 * Who writes posts, in the editor of WordPress.
 * @param {Browser} browser @param {Blog} blog
 */
async function editorOf(browser, { address, password }) {
	const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
	page.setDefaultTimeout(PATIENCE_MS);
	await page.goto(`${address}/wp-login.php`);
	await page.fill('#user_login', 'editor');
	await page.fill('#user_pass', password);
	await page.click('#wp-submit');
	await page.waitForURL('**/wp-admin/**');

	/** @param {(page: Page) => Promise<void>} fill @returns {Promise<string>} the address of the post */
	return async function published(fill) {
		await page.goto(`${address}/wp-admin/post-new.php`);
		// It greets who has not been here before.
		await page.keyboard.press('Escape');
		const title = page.locator('.editor-post-title__input');
		await title.fill('A post');
		await title.press('Enter');
		await fill(page);
		return page.evaluate(async () => {
			const { data } = /** @type {any} */ (window).wp;
			data.dispatch('core/editor').editPost({ status: 'publish' });
			await data.dispatch('core/editor').savePost();
			return data.select('core/editor').getPermalink();
		});
	};
}

/**
 * Each address on a line of its own. Of one with https the editor makes a block at once; of these WordPress makes frames
 * when the post is read.
 * @type {(addresses: readonly string[]) => (page: Page) => Promise<void>}
 */
const pasted = (addresses) => async (page) => {
	for (const address of addresses) {
		await page.evaluate((text) => {
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/plain', text);
			document.activeElement?.dispatchEvent(
				new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
			);
		}, address);
		await page.locator('p.wp-block-paragraph', { hasText: address }).waitFor();
		await page.keyboard.press('Enter');
		await page.locator('p.wp-block-paragraph.is-selected:not(:has-text("http"))').waitFor();
	}
};

/**
 * Each address in a block for it, which shows in the editor what comes of it.
 * @type {(addresses: readonly string[]) => (page: Page) => Promise<void>}
 */
const inBlocks = (addresses) => async (page) => {
	for (const [place, address] of addresses.entries()) {
		await page.evaluate(() => {
			const { data, blocks } = /** @type {any} */ (window).wp;
			return data.dispatch('core/block-editor').insertBlock(blocks.createBlock('core/embed'));
		});
		const field = page.locator('.wp-block-embed input[type=url]');
		await field.fill(address);
		await field.press('Enter');
		await page.locator('.wp-block-embed iframe').nth(place).waitFor();
	}
};

/** @param {() => Promise<boolean>} is @returns {Promise<boolean>} whether it became so in time */
async function becomes(is) {
	const end = performance.now() + PATIENCE_MS;
	while (!(await is())) {
		if (performance.now() > end) return false;
		await new Promise((done) => setTimeout(done, 50));
	}
	return true;
}

/**
 * One calculator of the post.
 * @param {Page} page @param {Preset} preset
 * @param {{ source: string, picture: string }} with_ `source` begins the frame's address
 * @returns {Promise<readonly string[]>} what is wrong
 */
async function seen(page, { path, answer }, { source, picture }) {
	const element = page.locator(`iframe[src^="${source}"]`);
	if ((await element.count()) !== 1) return [`${path}: the post has no frame of ${source}`];
	await element.scrollIntoViewIfNeeded();
	const frame = page.frames().find((each) => each.url().startsWith(source));
	if (frame === undefined) return [`${path}: its frame shows nothing`];
	/** @type {string[]} */
	const wrong = [];
	const own = () =>
		frame.evaluate(() =>
			Math.ceil(document.querySelector('.embed')?.getBoundingClientRect().height ?? 0)
		);
	const given = async () => Number(await element.getAttribute('height'));
	const box = async () => (await element.boundingBox()) ?? { x: 0, width: 0, height: 0 };
	const fits = async () => {
		const { height } = await box();
		return height === (await given()) && height === Math.min(MOST, Math.max(LEAST, await own()));
	};
	if (!(await becomes(fits)))
		wrong.push(
			`${path}: is given ${await given()} px of height, has ${(await box()).height} and shows ${await own()}`
		);
	const [sandbox, hidden] = [
		await element.getAttribute('sandbox'),
		await element.getAttribute('style')
	];
	if (sandbox !== 'allow-scripts') wrong.push(`${path}: its sandbox is ${sandbox}`);
	if (hidden !== null) wrong.push(`${path}: is still hidden: ${hidden}`);
	const quote = page.locator('blockquote.wp-embedded-content', {
		has: page.locator(`a[href$="/p/${path}"]`)
	});
	if (await quote.isVisible()) wrong.push(`${path}: what is quoted is still shown`);
	const words = (await frame.locator('.answer-line').first().innerText()).replaceAll('\u00a0', ' ');
	if (!words.includes(answer)) wrong.push(`${path}: says “${words}”`);
	const { x, width, height: closed } = await box();
	if (x + width > (page.viewportSize()?.width ?? 0)) wrong.push(`${path}: reaches out of the page`);
	await page.screenshot({ path: picture });
	const said = await own();
	await frame.getByText('Why, working and charts').click();
	const grows = async () => closed === MOST || (await given()) > closed;
	if (!(await becomes(async () => (await own()) > said && (await grows()) && (await fits()))))
		wrong.push(`${path}: unfolded it stays ${await given()} px high and shows ${await own()} px`);
	console.log(
		`${path}: ${Math.round(width)} px wide, ${closed} px high of ${said}, unfolded ${await given()} of ${await own()}: “${words}”`
	);
	return wrong;
}

/**
 * @param {{ origin: string, blog: Blog, presets: readonly Preset[], pictures: string, undo: (() => unknown)[] }} with_
 * @returns {Promise<readonly string[]>} what is wrong
 */
export async function look({ origin, blog, presets, pictures, undo }) {
	const executablePath = BROWSERS.find(existsSync);
	if (executablePath === undefined) return ['no browser: set CHROMIUM_PATH to a Chromium'];
	const browser = await chromium.launch({
		executablePath,
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
	});
	undo.push(() => browser.close());
	const published = await editorOf(browser, blog);
	const addresses = presets.map(({ path }) => `${origin}/p/${path}`);
	const lines = await published(pasted(addresses));
	const blocks = await published(inBlocks(addresses));
	/** @type {string[]} */
	const wrong = [];
	for (const { name, post, width } of [
		{ name: 'lines', post: lines, width: 1280 },
		{ name: 'lines', post: lines, width: 375 },
		{ name: 'blocks', post: blocks, width: 1280 }
	]) {
		const page = await browser.newPage({ viewport: { width, height: 900 } });
		/** @type {string[]} */
		const said = [];
		page.on('console', (message) => {
			if (message.type() === 'error' || message.type() === 'warning') said.push(message.text());
		});
		page.on('pageerror', ({ message }) => said.push(message));
		await page.goto(post);
		console.log(`As ${name}, a window of ${width} px:`);
		for (const preset of presets)
			wrong.push(
				...(await seen(page, preset, {
					source: `${origin}/embed/${preset.path}/`,
					picture: join(pictures, `${name}-${width}-${preset.path.replace('/', '-')}.png`)
				}))
			);
		wrong.push(...said.map((line) => `${name}, the console at ${width} px: ${line}`));
		await page.close();
	}
	return wrong;
}
