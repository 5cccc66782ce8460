import { describe, expect, it } from 'vitest';
import { tabForEach } from './tab';

const tab = tabForEach();

const field = (name: string) => tab.page.locator(`#field-${name}`);
const headline = () => tab.page.getByTestId('headline').innerText();

async function untilHeadline(pattern: RegExp) {
	// What a reader sees: a page that has just come keeps its answer hidden for one frame.
	const shown = tab.page.getByTestId('headline').filter({ hasText: pattern, visible: true });
	return shown.innerText();
}

describe('the migration page', () => {
	it('answers with a band, and a slower link takes longer', async () => {
		await tab.open('/migration');
		expect(await headline()).toMatch(/A VM with 2\sGiB to send likely moves in\s5\.6\sto\s10\ss/);
		await field('link').fill('0.1');
		// 2 GiB x 8 / 0.1 Gbit/s = 172 s at line rate: nothing is faster
		expect(await untilHeadline(/min/)).toContain('likely');
		expect(await tab.page.locator('main').innerText()).toContain('No migration can be faster than');
	});

	it('says to what part of its speed a busy guest is slowed', async () => {
		await tab.open('/migration');
		await tab.page.getByRole('button', { name: 'A busy store that has to be slowed' }).click();
		await untilHeadline(/256\sGiB/);
		expect(await tab.page.getByTestId('why').innerText()).toMatch(
			/^It is slowed to \d+\s% of its speed/
		);
	});

	it('offers only sections that hold something, and says in its own colour what cannot be', async () => {
		const names = () =>
			tab.page.getByRole('navigation', { name: 'Sections of this page' }).getByRole('link');
		const ink = () =>
			tab.page
				.getByTestId('headline')
				.locator('strong')
				.first()
				.evaluate((each) => getComputedStyle(each).color);
		await tab.open('/migration');
		const usual = await ink();
		expect(await names().count()).toBe(6);
		await tab.open('/migration?rule=line-rate&v=1');
		expect(await names().allInnerTexts()).toEqual(['From distance to time', 'Everything']);
		await tab.open('/migration?stor=none&v=1');
		expect(await names().count()).toBe(0);
		expect(await ink()).not.toBe(usual);
	});

	it('opens the working of each link of the chain', async () => {
		await tab.open('/migration');
		await tab.page.locator('summary', { hasText: '40 km apart' }).click();
		const text = await tab.page.locator('details[open]').first().innerText();
		expect(text).toContain('µs per km');
		expect(text).toContain('Speed of light in vacuum');
	});

	it('keeps nonsense, names the range, and waits only for that field', async () => {
		await tab.open('/migration');
		await field('mvm').fill('-4');
		await tab.page.locator('#field-mvm-note').getByText('Write a number from').waitFor();
		expect(await field('mvm').inputValue()).toBe('-4');
		expect(await tab.page.getByText('The migration time waits for').innerText()).toContain(
			'The VM to move'
		);
	});

	it('gives the quick page its migration, and the link takes everything along', async () => {
		await tab.open('/?vmram=64&v=1');
		const card = tab.page.getByTestId('migration').filter({ hasText: 'A VM with 64 GiB to send' });
		await card.waitFor();
		expect(await card.count()).toBe(1);
		await tab.page.getByRole('link', { name: 'Migration', exact: true }).click();
		await tab.page.waitForURL(/\/migration\?vmram=64&v=1$/);
		await untilHeadline(/64\sGiB/);
	});
});
