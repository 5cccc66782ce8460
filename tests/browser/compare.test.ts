import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openIn, tabForEach } from './tab';

const tab = tabForEach();

const headline = (on = tab.page) => on.getByTestId('headline').innerText();
const cells = async (row: string, on = tab.page) =>
	on.getByTestId(`row-${row}`).locator('td').allInnerTexts();
const field = (name: string) => tab.page.locator(`#field-${name}`);

describe('a meeting about 8:1 and 16:1', () => {
	it('reads both, and what the loss of a site does to them', async () => {
		await tab.open('/compare');
		expect(await headline()).toBe(
			'16:1 doubles the VMs and leaves no room for the loss of a site: memory runs out at 30 per host.'
		);
		expect(await cells('vms')).toEqual(['2,024', expect.stringContaining('4,048')]);
		expect(await cells('carried')).toEqual([expect.stringContaining('yes'), 'no: Memory']);
		expect(await tab.page.title()).toBe('Compare 8:1 and 16:1 · Metrospan');
		await tab.page.getByTestId('row-time').waitFor();
		expect(await cells('advisable')).toHaveLength(2);
	});

	it('changes the subnet of both at once, adds a third, and passes all of it on in a link', async () => {
		await tab.open('/compare');
		await tab.page.getByText('Change an input of all scenarios at once').click();
		await tab.page.getByText('Network, ratio and hosts', { exact: true }).click();
		await field('subnet').fill('/23');
		await tab.page.waitForFunction(
			() => document.querySelector('[data-testid=row-vms]')?.textContent?.includes('8,144') === true
		);
		await tab.page.getByRole('button', { name: 'Add a scenario' }).click();
		await tab.page.locator('#field-3-ratio').fill('24');
		expect(await cells('vms')).toHaveLength(3);
		await tab.page.waitForFunction(() => location.search.includes('3.ratio=24'));

		const other = await tab.page.context().newPage();
		await other.setViewportSize({ width: 375, height: 812 });
		await openIn(other, `/compare${new URL(tab.page.url()).search}`);
		expect(await headline(other)).toContain('From 4,072 VMs (8:1) to 12,216 (24:1)');
		// One scenario at a time, the second first: what is compared with the first.
		const visible = other.getByTestId('row-vms').locator('td:visible');
		expect(await visible.allInnerTexts()).toEqual([expect.stringContaining('8,144')]);
		await other.getByRole('button', { name: '16:1', exact: true }).press('ArrowRight');
		expect(await visible.allInnerTexts()).toEqual([expect.stringContaining('12,216')]);
	});

	it('keeps every letter that is typed for all of them, however quickly', async () => {
		await tab.open('/compare');
		await tab.page.getByText('Change an input of all scenarios at once').click();
		await tab.page.getByText('Network, ratio and hosts', { exact: true }).click();
		await field('subnet').fill('');
		await field('subnet').pressSequentially('255.255.254.0', { delay: 25 });
		expect(await field('subnet').inputValue()).toBe('255.255.254.0');
	});

	it('takes a scenario out, and puts it back as it was', async () => {
		await tab.open('/compare?2.ratio=16&3.ratio=24&3.name=Dense&v=1');
		await tab.page.getByRole('button', { name: 'Take Dense out' }).click();
		expect(await cells('vms')).toHaveLength(2);
		await tab.page.getByRole('button', { name: 'Put it back' }).click();
		expect((await cells('vms'))[2]).toContain('6,072');
		await tab.page.getByRole('button', { name: 'Move Dense to the left' }).click();
		expect((await cells('vms'))[1]).toContain('6,072');
	});

	it('takes what other pages keep', async () => {
		await tab.open('/domain');
		await tab.page.getByRole('button', { name: 'Keep' }).click();
		await field('ratio').fill('12');
		await tab.page.getByRole('button', { name: 'Keep' }).click();
		await tab.page.getByRole('link', { name: 'Compare' }).click();
		await tab.page.getByTestId('row-vms').waitFor();
		expect(await cells('vms')).toEqual(['2,024', expect.stringContaining('3,036')]);
	});

	it('says what is wrong in one scenario at its place, and answers the others', async () => {
		await tab.open('/compare?2.ratio=16&v=1');
		await tab.page.locator('#field-2-ratio').fill('many');
		await tab.page.locator('#field-2-ratio-note').filter({ hasText: 'digits only' }).waitFor();
		expect(await cells('vms')).toEqual(['2,024', 'waits for Consolidation ratio']);
	});

	it('shows markup in a name as text, and says that six hundred are too many', async () => {
		await tab.open(`/compare?600.name=${encodeURIComponent('<img src=x onerror=alert(1)>')}&v=1`);
		expect(await tab.page.getByTestId('too-many').innerText()).toContain('600');
		await tab.open(`/compare?2.name=${encodeURIComponent('<b>x</b>')}&v=1`);
		expect(await tab.page.locator('th b').count()).toBe(0);
	});

	it('says of a link of a later version that it is one', async () => {
		await tab.open('/compare?2.ratio=16&v=2');
		expect(await tab.page.getByRole('status').filter({ hasText: 'later version' }).count()).toBe(1);
	});

	it('empties what a scenario asks to be emptied, and reckons nothing for who asks nothing', async () => {
		await tab.open('/compare?2.ratio=16&v=1');
		await tab.page.getByTestId('row-advisable').waitFor();
		expect(tab.page.workers()).toEqual([]);
		expect(await tab.page.getByTestId('row-empty-time').count()).toBe(0);
		await tab.open('/compare?em=host&chosts=8&ratio=30&2.link=25&v=1');
		await tab.page
			.locator('tbody[aria-busy=false]')
			.filter({ has: tab.page.getByTestId('row-empty-time') })
			.waitFor();
		const [one, other] = await cells('empty-time');
		// 30 VMs on a host leave none of the 64 GiB that it begins with free.
		expect(one).toMatch(/^\d[^\n]*\smin, if there is room$/);
		// Cards of 25 Gbit/s take two fifths of the time, but for what stands around each copy.
		expect(other).toMatch(/^\d[^\n]*\ss, if there is room\s*\n[^\n]*−/);
		await tab.page.locator('#field-2-link').fill('1');
		await tab.page.getByTestId('row-empty-time').getByText('+').waitFor();
		expect(await cells('empty-binds')).toHaveLength(2);
	});

	it('stands in the built page with both answers', () => {
		const html = readFileSync('build/compare.html', 'utf8');
		expect(html).toContain('doubles the VMs');
		expect(html).toContain('4,048');
	});
});
