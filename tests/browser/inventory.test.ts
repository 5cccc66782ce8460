import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { HOST_HEADINGS, hostRow, VM_HEADINGS, vmRow } from '../calc/inventory-file/exports';
import { workbook, type Written } from '../calc/inventory-file/written';
import { tabForEach } from './tab';

const tab = tabForEach();

/** Two clusters of invented hosts: Metro with 2 hosts and 24 VMs, Lab with 1 and 6; one template beside them. */
function madeExport(): Blob {
	const vms = Array.from({ length: 24 }, (_, at) => vmRow(`metro-${at}`, at));
	const lab = Array.from({ length: 6 }, (_, at): readonly Written[] =>
		vmRow(`lab-${at}`, 100 + at).map((cell, column) =>
			column === 12 ? 'Lab' : column === 13 ? 'esx-3.invented.example' : cell
		)
	);
	const template = vmRow('golden', 200).map((cell, column) =>
		column === 1 ? 'poweredOff' : column === 2 ? 'True' : cell
	);
	const labHost = hostRow(3).map((cell, column) => (column === 2 ? 'Lab' : cell));
	return workbook([
		{ name: 'vInfo', rows: [VM_HEADINGS, ...vms, ...lab, template] },
		{ name: 'vHost', rows: [HOST_HEADINGS, hostRow(1), hostRow(2), labHost] },
		{
			name: 'vSC_VMK',
			rows: [
				['Host', 'Port Group', 'Device', 'IP Address', 'Subnet mask', 'Gateway', 'MTU'],
				['esx-1.invented.example', 'vMotion', 'vmk1', '198.51.100.11', '255.255.255.128', '', 9000]
			]
		}
	]);
}

const asFile = async (name: string, blob: Blob) => ({
	name,
	mimeType: 'application/octet-stream',
	buffer: Buffer.from(await blob.arrayBuffer())
});

const asText = (name: string, text: string) => asFile(name, new Blob([text]));

/** As a hand drops it, anywhere on the page. */
async function drop(page: Page, file: Awaited<ReturnType<typeof asFile>>): Promise<void> {
	const transfer = await page.evaluateHandle(
		({ name, base64 }) => {
			const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
			const held = new DataTransfer();
			held.items.add(new File([bytes], name));
			return held;
		},
		{ name: file.name, base64: file.buffer.toString('base64') }
	);
	for (const kind of ['dragover', 'drop'])
		await page.dispatchEvent('h1', kind, { dataTransfer: transfer });
}

const pick = (page: Page, ...files: readonly Awaited<ReturnType<typeof asFile>>[]) =>
	page.locator('input[type=file]').setInputFiles([...files]);

const headline = async (page: Page) => {
	await page.getByTestId('headline').waitFor();
	return page.getByTestId('headline').innerText();
};

const row = (page: Page, name: string) =>
	page.getByRole('row').filter({ has: page.getByRole('button', { name, exact: true }) });

/** The same estate with each cluster in a datacenter of its own, which are its two sites. */
function madeSites(): Blob {
	const at = (row: readonly Written[], column: number, site: string, cluster: string) =>
		row.map((cell, place) => (place === column ? site : place === column + 1 ? cluster : cell));
	const vms = Array.from({ length: 16 }, (_, place) => vmRow(`metro-${place}`, place));
	const south = Array.from({ length: 6 }, (_, place) =>
		at(vmRow(`lab-${place}`, 100 + place), 11, 'South', 'Lab').map((cell, column) =>
			column === 13 ? 'esx-3.invented.example' : cell
		)
	);
	return workbook([
		{ name: 'vInfo', rows: [VM_HEADINGS, ...vms, ...south] },
		{
			name: 'vHost',
			rows: [HOST_HEADINGS, hostRow(1), hostRow(2), at(hostRow(3), 1, 'South', 'Lab')]
		}
	]);
}

describe('a site of an export', () => {
	it('is emptied before a deadline, over a link that is changed, with a schedule to save', async () => {
		await tab.open('/inventory');
		const { page } = tab;
		await drop(page, await asFile('estate.xlsx', madeSites()));
		expect(await headline(page)).toBe('3 hosts, 22 running VMs in 2 clusters: 7.3 VMs a host.');
		await page.getByRole('link', { name: 'Evacuate The whole estate' }).click();
		await page.waitForURL('**/evacuation?*');
		expect(Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject({
			shost: '2 + 1',
			sizes: '16 x 16 GiB'
		});
		const said = (pattern: RegExp) =>
			page
				.locator('[data-testid=answer][aria-busy=false]')
				.getByTestId('headline')
				.filter({ hasText: pattern, visible: true })
				.innerText();
		expect(await said(/^A site of 2 hosts is empty in/)).toMatch(/min\.$/);
		const site = page.getByTestId('listed').getByLabel('Site to empty');
		await site.selectOption('South');
		expect(await said(/^A site of 1 host/)).toContain('is empty in');
		await site.selectOption('Ash');
		await said(/^A site of 2 hosts is empty in/);
		await page.locator('#field-dl').fill('1.5');
		// 16 x 16 GiB are 275 GB: over the one card of 10 Gbit/s that takes them not within 90 s.
		expect(await said(/^None of 16 VMs|^Only/)).toMatch(/deadline of 90.s/);
		await page.locator('#field-link').fill('100');
		expect(await said(/^All 16 VMs/)).toMatch(/are elsewhere by the deadline/);
		await page.getByRole('link', { name: 'Schedule' }).click();
		const saving = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Save all as CSV' }).click();
		const lines = readFileSync(await (await saving).path(), 'utf8').split('\r\n');
		expect(lines).toHaveLength(1 + 16);
		// Names stay where they were read.
		expect(lines.join()).not.toMatch(/metro|esx/);
	});
});

describe('a host of an export', () => {
	it('is emptied by its name, with each of its VMs, and names stay out of links and files', async () => {
		await tab.open('/inventory');
		const { page } = tab;
		await drop(page, await asFile('estate.xlsx', madeExport()));
		await headline(page);
		await row(page, 'Metro').getByRole('link', { name: 'Evacuate Metro' }).click();
		await page.waitForURL('**/evacuation?*');
		const listed = page.getByTestId('listed');
		expect(await listed.innerText()).toContain(
			'Metro: 2 hosts and 24 VMs, one by one as your inventory lists them.'
		);
		await listed.getByLabel('Host to empty').selectOption('esx-2.invented.example');
		const answer = page.locator('[data-testid=answer][aria-busy=false]');
		await answer
			.getByText(/^One host is empty in/)
			.first()
			.waitFor();
		await page.getByRole('link', { name: 'Schedule' }).click();
		// Of the 24 those in even places run on esx-1.
		const first = page.getByRole('row').filter({ hasText: 'metro-1' }).first();
		await first.waitFor();
		expect(await first.locator('td, th').allInnerTexts()).toEqual(
			expect.arrayContaining(['metro-1', 'esx-2.invented.example', 'esx-1.invented.example'])
		);
		const saved = async () => {
			const saving = page.waitForEvent('download');
			await page.getByRole('button', { name: 'Save all as CSV' }).click();
			return readFileSync(await (await saving).path(), 'utf8');
		};
		const plain = await saved();
		expect(plain.split('\r\n')).toHaveLength(1 + 12);
		expect(`${plain}${decodeURIComponent(page.url())}`).not.toMatch(/metro|esx/i);
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.getByRole('button', { name: 'Copy as CSV' }).last().click();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied.split('\n')).toHaveLength(1 + 12);
		expect(copied).not.toMatch(/metro|esx/i);
		await page.getByLabel('Names and addresses in links and files').check();
		expect(await saved()).toContain('metro-1,esx-2.invented.example,esx-1.invented.example,');

		// Who types another number means no host of the list.
		await page.getByText('Hosts and VMs', { exact: true }).click();
		await page.locator('#field-ratio').fill('13');
		await listed.getByText('Counts and averages stand for the hosts of Metro.').waitFor();
		await answer.getByText(/13 VMs move within one site/).waitFor();
		await listed.getByRole('button', { name: 'Take them one by one' }).click();
		expect(await page.locator('#field-ratio').inputValue()).toBe('12');
		await answer.getByText(/12 VMs move within one site/).waitFor();

		await page.locator('#field-em').selectOption('rack');
		await page.locator('#field-emh').fill('1');
		await listed.getByLabel('esx-2.invented.example').check();
		expect(await page.locator('#field-emh').inputValue()).toBe('2');
		await answer.getByText('no host may be gone to').first().waitFor();
	});
});

describe('an export that is dropped', () => {
	it('is answered cluster by cluster, and the pages answer for it', async () => {
		await tab.open('/inventory');
		const { page } = tab;
		await drop(page, await asFile('estate.xlsx', madeExport()));
		expect(await headline(page)).toBe('3 hosts, 30 running VMs in 2 clusters: 10 VMs a host.');
		expect(page.workers().length).toBe(0);
		// 24 VMs of 4 vCPUs on 2 hosts of 32 cores.
		expect(await row(page, 'Metro').locator('td').allInnerTexts()).toEqual(
			expect.arrayContaining(['2', '24', '12', '0.38', '1.5'])
		);
		expect(await page.getByTestId('left-out').innerText()).toContain('1 template');
		await row(page, 'Metro').getByRole('link', { name: 'Domain' }).click();
		await page.waitForURL('**/domain?*');
		const { searchParams: link } = new URL(page.url());
		expect(Object.fromEntries(link)).toMatchObject({
			subnet: '/25',
			ratio: '12',
			cores: '16',
			ram: '512',
			chosts: '2',
			tcpu: '96'
		});
		// Names stay out of links.
		expect(decodeURIComponent(page.url())).not.toMatch(/Metro|invented|Web|198\.51/);
		await page.getByTestId('headline').getByText('VMs').first().waitFor();
		// 126 addresses less a gateway, at 12 on each.
		expect(await headline(page)).toContain('1,500 VMs');

		const ratio = page.getByLabel('Consolidation ratio', { exact: true });
		await ratio.fill('14');
		await ratio.blur();
		await page.waitForURL(/ratio=14/);
		await page.getByRole('link', { name: 'Read your own inventory' }).click();
		const changed = page.getByTestId('changed');
		await changed.waitFor();
		expect(await changed.innerText()).toContain('the inventory says 12 : 1, you say 14 : 1');
		await page.getByRole('link', { name: 'Both side by side' }).click();
		await page.waitForURL('**/compare?*');
		await page
			.getByPlaceholder('As you changed it')
			.or(page.locator('input.name').nth(1))
			.waitFor();
	});

	it('keeps its names in links where they are asked for', async () => {
		await tab.open('/inventory');
		const { page } = tab;
		await pick(page, await asFile('estate.xlsx', madeExport()));
		await headline(page);
		await page.getByLabel('Keep names and addresses').check();
		const href = await page.getByTestId('open-in').getByRole('link').first().getAttribute('href');
		expect(decodeURIComponent(href ?? '')).toContain('198.51.100.0/25');
		expect(decodeURIComponent(href ?? '')).toContain('Web');
	});

	it('is read in the page itself where no worker may run', async () => {
		await tab.page.addInitScript(() => {
			Object.defineProperty(window, 'Worker', { value: undefined });
		});
		await tab.open('/inventory');
		await pick(tab.page, await asFile('estate.xlsx', madeExport()));
		expect(await headline(tab.page)).toContain('30 running VMs');
	});

	it('may be cancelled', async () => {
		await tab.open('/inventory');
		const { page } = tab;
		const lines = Array.from({ length: 700_000 }, (_, at) => `v${at},2,4096`);
		await pick(page, await asText('long.csv', ['VM,CPUs,Memory', ...lines].join('\n')));
		await page.getByRole('button', { name: 'Cancel' }).click();
		await page.getByTestId('said').getByText('Cancelled').waitFor({ state: 'attached' });
		expect(await page.getByRole('button', { name: 'Choose files…' }).isVisible()).toBe(true);
	});
});

describe('files that are no export', () => {
	it('are named with what to do, and the others count', async () => {
		await tab.open('/inventory');
		const { page } = tab;
		await pick(
			page,
			await asFile('old.xls', new Blob([Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2])])),
			await asText('list.csv', 'VM;CPUs;Memory GB\n<b>web</b>;2;4,5\n;2;4\ndb;two;8,5')
		);
		expect(await headline(page)).toContain('2 running VMs');
		expect(await page.getByRole('alert').innerText()).toContain('save it as .xlsx');
		await page.getByText('1 row without a name').click();
		expect(await page.getByTestId('issues').innerText()).toContain('list.csv, row 3');
		await page.getByText('1 cell that should hold a number').click();
		expect(await page.getByTestId('issues').innerText()).toContain('list.csv, row 4, CPUs: “two”');
		expect(await page.locator('main b', { hasText: 'web' }).count()).toBe(0);
	});

	it('with headings nobody knows are read as somebody says', async () => {
		await tab.open('/inventory');
		const { page } = tab;
		await page.getByLabel('Or paste the cells').fill('Rechner\tKerne\nweb\t4\ndb\t8');
		await page.getByRole('button', { name: 'Read these cells' }).click();
		await page.getByLabel('Its rows are').selectOption({ label: 'VMs' });
		await page.getByLabel('Name (needed)').selectOption({ index: 1 });
		await page.getByLabel('vCPUs').selectOption({ index: 2 });
		await page.getByRole('button', { name: 'Read it again so' }).click();
		await page.getByTestId('headline').getByText('2 running VMs').waitFor();
		expect(await page.getByTestId('figures').innerText()).toContain('12 vCPUs of running VMs');
	});
});

describe('by keys alone', () => {
	it('a file is chosen, a cluster picked, and the focus follows', async () => {
		await tab.open('/inventory');
		const { page } = tab;
		const chooser = page.waitForEvent('filechooser');
		await page.getByRole('button', { name: 'Choose files…' }).focus();
		await page.keyboard.press('Enter');
		await (await chooser).setFiles([await asFile('estate.xlsx', madeExport())]);
		await headline(page);
		expect(await page.evaluate(() => document.activeElement?.querySelector('h1') !== null)).toBe(
			true
		);
		for (let press = 0; press < 12; press += 1) {
			await page.keyboard.press('Tab');
			const at = await page.evaluate(() => document.activeElement?.textContent?.trim());
			if (at === 'Lab') break;
		}
		await page.keyboard.press('Enter');
		expect(await page.getByRole('combobox', { name: 'Of', exact: true }).inputValue()).toBe('2');
	});

	it('the invented estate is tried', async () => {
		await tab.open('/inventory');
		const { page } = tab;
		await page.getByRole('button', { name: 'Try it with an invented estate' }).focus();
		await page.keyboard.press('Enter');
		expect(await headline(page)).toContain('in 3 clusters');
	});
});

describe('a table that is dropped on another page', () => {
	it('is offered to this one', async () => {
		await tab.open('/domain');
		await drop(tab.page, await asText('estate.csv', 'VM,CPUs\nweb,2'));
		await tab.page.getByRole('link', { name: 'Read it as an inventory' }).click();
		await tab.page.waitForURL('**/inventory*');
		expect(await tab.page.getByRole('button', { name: 'Choose files…' }).isVisible()).toBe(true);
	});
});
