// `npm run icons`: draws the pictures of the installed site from static/icons/icon.svg, with the browser of the tests.
import { readFileSync } from 'node:fs';
import { env } from 'node:process';
import { chromium } from 'playwright-core';

const FOLDER = 'static/icons';
const drawing = readFileSync(`${FOLDER}/icon.svg`, 'utf8');
/** A system cuts a maskable icon to its own shape: nothing but ground may lie outside four fifths of it. */
const whole = drawing
	.replace('viewBox="0 0 32 32"', 'viewBox="-4 -4 40 40"')
	.replace('<rect width="32" height="32" rx="6"', '<rect x="-5" y="-5" width="42" height="42"');

const ICONS = [
	{ name: '192', size: 192, svg: drawing },
	{ name: '512', size: 512, svg: drawing },
	{ name: 'maskable-512', size: 512, svg: whole }
];

const browser = await chromium.launch({
	executablePath: env.CHROMIUM_PATH ?? '/usr/bin/chromium',
	args: ['--no-sandbox']
});
for (const { name, size, svg } of ICONS) {
	const page = await browser.newPage({ viewport: { width: size, height: size } });
	await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
	await page.screenshot({ path: `${FOLDER}/${name}.png`, omitBackground: true });
}
await browser.close();
