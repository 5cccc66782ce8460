import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { EVACUATION_PRESETS } from '#lib/scenario/questions/evacuation-presets';
import { MIGRATION_PRESETS } from '#lib/scenario/questions/migration-presets';
import { PRESETS } from '#lib/scenario/questions/presets';
import { SITES_PRESETS } from '#lib/scenario/questions/sites-presets';
import { launchBrowser } from './browser';
import { settled } from './settled';

const root = inject('root');
let browser: Browser;

beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

const SCREENS = [
	{ width: 375, height: 812 },
	{ width: 768, height: 1024 },
	{ width: 1440, height: 900 },
	{ width: 1920, height: 1080 }
] as const;

const PAGES = [
	{ path: '/', presets: PRESETS },
	{ path: '/domain', presets: PRESETS },
	{ path: '/migration', presets: MIGRATION_PRESETS },
	{ path: '/sites', presets: SITES_PRESETS },
	{ path: '/evacuation', presets: EVACUATION_PRESETS }
] as const;

describe.each(PAGES)('$path', ({ path, presets }) => {
	it.each(SCREENS)(
		'shows its answer and the picture of it on a screen of $width by $height, whatever it starts from',
		async ({ width, height }) => {
			const page = await browser.newPage({ viewport: { width, height } });
			await page.goto(`${root}${path}`);
			await settled(page);
			const below = [];
			for (const { name } of presets) {
				await page.getByRole('toolbar').getByRole('button', { name, exact: true }).click();
				await page.waitForTimeout(500);
				await page.evaluate(() => scrollTo(0, 0));
				below.push(
					...(await page.evaluate(
						({ from, screen }) =>
							['.answer-line', '.picture figure'].flatMap((place) => {
								const bottom = document.querySelector(place)?.getBoundingClientRect().bottom ?? 0;
								return bottom > screen ? [`${from}: ${place} ends at ${Math.round(bottom)}`] : [];
							}),
						{ from: name, screen: height }
					))
				);
			}
			expect(below).toEqual([]);
			await page.close();
		}
	);
});
