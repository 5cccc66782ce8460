import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tabForEach } from './tab';

const tab = tabForEach({ locale: 'de-DE' });

/** Groups as English writes them; a reader of German takes 2,024 for two and a bit. */
const ENGLISH_GROUPS = /\d,\d{3}(?!\d)/g;

describe('a reader whose browser speaks German', () => {
	it.each(['/', '/domain?subnet=%2F22', '/migration', '/sites'])(
		'has the numbers of %s grouped with points, in the first answer and after typing',
		async (path) => {
			await tab.open(path);
			const main = tab.page.locator('main');
			await tab.page.getByTestId('headline').first().waitFor();
			expect((await main.innerText()).match(ENGLISH_GROUPS)).toBeNull();
		}
	);

	it('has them in the headline, and none of it in the link', async () => {
		await tab.open('/');
		expect(await tab.page.getByTestId('headline').innerText()).toContain('2.024');
		await tab.page.locator('#field-ratio').fill('16.5');
		await tab.page.getByTestId('headline').filter({ hasText: '4.174' }).waitFor();
		await tab.page.waitForFunction(() => location.search.includes('ratio=16.5'));
	});

	it.each([
		['/domain', 'JSON'],
		['/compare', 'CSV']
	])('gets none of it in a file of %s', async (path, name) => {
		await tab.open(path);
		await tab.page.getByTestId('headline').first().waitFor();
		await tab.page.getByRole('button', { name: 'Share', exact: true }).click();
		const [download] = await Promise.all([
			tab.page.waitForEvent('download'),
			tab.page.getByRole('button', { name, exact: true }).click()
		]);
		const text = readFileSync(await download.path(), 'utf8');
		expect(text).toMatch(ENGLISH_GROUPS);
		expect(text).not.toContain('2.024');
	});
});
