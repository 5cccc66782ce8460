import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { fromFile } from '#lib/scenario/questions/scenario-file';
import { readCode } from './read-code';
import { tabForEach } from './tab';
import { settled } from './settled';

const tab = tabForEach();

const headline = (on = tab.page) => on.getByTestId('headline').innerText();
const cells = (row: string, on = tab.page) =>
	on.getByTestId(`row-${row}`).locator('td').allInnerTexts();
const field = (name: string) => tab.page.locator(`#field-${name}`);
const said = (on = tab.page) => on.getByTestId('share-said');
const fileSaid = () => tab.page.getByTestId('file-said');

async function share(on = tab.page): Promise<void> {
	await on.getByRole('button', { name: 'Share', exact: true }).click();
	await on.getByRole('dialog').waitFor();
}

/** The text of what a button saves. */
async function saved(name: string): Promise<{ name: string; text: string }> {
	const [download] = await Promise.all([
		tab.page.waitForEvent('download'),
		tab.page.getByRole('button', { name, exact: true }).click()
	]);
	return {
		name: download.suggestedFilename(),
		text: readFileSync(await download.path(), 'utf8')
	};
}

const upload = async (name: string, text: string) => {
	await share();
	await tab.page.locator('dialog input[type=file]').setInputFiles({
		name,
		mimeType: 'application/json',
		buffer: Buffer.from(text)
	});
	await fileSaid().filter({ hasText: /./ }).waitFor();
	return fileSaid().innerText();
};

const drop = (text: string) =>
	tab.page.evaluate((content) => {
		const dataTransfer = new DataTransfer();
		dataTransfer.items.add(new File([content], 'dropped.json'));
		for (const type of ['dragover', 'drop'])
			document
				.querySelector('main')
				?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
	}, text);

const clipboard = (type: 'text/plain' | 'text/html') =>
	tab.page.evaluate(async (kind) => {
		const [item] = await navigator.clipboard.read();
		return (await item?.getType(kind))?.text() ?? '';
	}, type);

describe('a meeting about 8:1 and 16:1', () => {
	it('compares, changes, adds, solves, passes on, opens on a phone, and saves and opens a file', async () => {
		await tab.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await tab.open('/compare');
		// Both, and what the loss of a site does to them.
		expect(await cells('vms')).toEqual(['2,024', expect.stringContaining('4,048')]);
		expect(await cells('carried')).toEqual([expect.stringContaining('yes'), 'no: Memory']);
		expect(await headline()).toBe(
			'16:1 doubles the VMs and leaves no room for the loss of a site: memory runs out at 30 per host.'
		);

		// The subnet of both at once: 2^9 - 2 - 1 = 509 hosts.
		await tab.page.getByText('Change an input of all scenarios at once').click();
		await tab.page.getByText('Network, ratio and hosts', { exact: true }).click();
		await field('subnet').fill('/23');
		await tab.page
			.getByTestId('row-vms')
			.filter({ hasText: /4,072[^]*8,144/ })
			.waitFor();

		// A third beside them.
		await tab.page.getByRole('button', { name: 'Add a scenario' }).click();
		await field('3-ratio').fill('24');
		await tab.page.getByLabel('Name of 24:1').fill('<b>Dense</b>');
		await tab.page.waitForFunction(() => location.search.includes('3.name='));
		expect((await cells('vms'))[2]).toContain('12,216');

		// The prefix of 5,000 VMs, on the page that the first one opens on.
		const solving = await tab.page.context().newPage();
		const first = await tab.page.getByRole('link', { name: 'Open 8:1' }).getAttribute('href');
		await solving.goto(new URL(first ?? '', tab.page.url()).href);
		await settled(solving);
		await solving.getByText('What must change?').click();
		await solving
			.getByTestId('solved')
			.filter({ hasText: /5,000 VMs in one vMotion domain take at least a \/22/ })
			.waitFor();
		await solving.close();

		// The link, by copying it and by a camera.
		await share();
		const sheet = tab.page.getByRole('dialog');
		await sheet.getByRole('button', { name: 'Copy link' }).click();
		await said().filter({ hasText: 'Link copied.' }).waitFor();
		const link = await clipboard('text/plain');
		expect(link).toBe(tab.page.url());
		expect(await readCode(tab.page.getByTestId('share-code'), tab.page.context())).toBe(link);

		// On a phone, in a browser that has kept nothing.
		const phone = await tab.page
			.context()
			.browser()
			?.newPage({
				viewport: { width: 375, height: 812 }
			});
		if (phone === undefined) throw new Error('no browser');
		await phone.goto(link);
		await settled(phone);
		expect(await headline(phone)).toContain('From 4,072 VMs (8:1) to 12,216 (<b>Dense</b>)');
		expect(await phone.locator('th b').count()).toBe(0);
		expect(
			await phone.evaluate(() => document.documentElement.scrollWidth - innerWidth)
		).toBeLessThanOrEqual(0);
		await share(phone);
		expect(await readCode(phone.getByTestId('share-code'), tab.page.context())).toBe(link);
		await phone.close();

		// The file, and the same three from it on a page that has been opened anew.
		const file = await saved('Save file');
		expect(file.name).toMatch(/^compare-8-1-16-1-and-.*\.scenarios\.json$/);
		const read = fromFile(file.text);
		expect(read.kind === 'scenarios' && read.columns.map(({ name }) => name)).toEqual([
			'',
			'',
			'<b>Dense</b>'
		]);
		await tab.open('/compare');
		expect(await upload(file.name, file.text)).toContain('3 scenarios opened.');
		await tab.page.getByTestId('row-vms').filter({ hasText: '12,216' }).waitFor();
		expect(await cells('vms')).toEqual([
			'4,072',
			expect.stringContaining('8,144'),
			expect.stringContaining('12,216')
		]);
		await tab.page.waitForFunction((to) => location.href === to, link);
	});
});

describe('answers that are passed on', () => {
	it('are copied as text, Markdown and a table, which is said', async () => {
		await tab.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await tab.open('/domain?subnet=%2F23&v=1');
		await share();
		expect(await tab.page.evaluate(() => document.activeElement?.textContent)).toBe('Copy link');
		const { violations } = await new AxeBuilder({ page: tab.page }).include('dialog').analyze();
		expect(violations.map(({ id }) => id)).toEqual([]);
		await tab.page.getByRole('button', { name: 'Text' }).press('Enter');
		await said().filter({ hasText: 'Text copied.' }).waitFor();
		const text = await clipboard('text/plain');
		expect(text).toContain('One /23 carries 4,072 VMs at 8:1 and 8,144 at 16:1.');
		expect(text).toContain('- vMotion subnet: /23 (default /24)');
		expect(text).toContain(tab.page.url());
		expect(text).not.toContain('rounded down');
		await tab.page.getByRole('checkbox', { name: 'with working' }).check();
		await tab.page.getByRole('button', { name: 'Markdown' }).click();
		await said().filter({ hasText: 'Markdown copied.' }).waitFor();
		expect(await clipboard('text/plain')).toContain('rounded down');
		await tab.page.getByRole('button', { name: 'Table' }).click();
		await said().filter({ hasText: 'Table copied.' }).waitFor();
		expect(await clipboard('text/plain')).toContain('VMs\tVMs\t4072');
		expect(await clipboard('text/html')).toContain('<td>4072</td>');
		const csv = await saved('CSV');
		expect(csv.name).toMatch(/^[a-z0-9-]+\.csv$/);
		expect(csv.text).toContain(
			'figure,,One vMotion domain,VMs,"4,072",4072,4072,4072,VMs,answered,'
		);
		expect(JSON.parse((await saved('JSON')).text).metrospan).toBe('answers');
		await tab.page.keyboard.press('Escape');
		expect(await tab.page.evaluate(() => document.activeElement?.textContent)).toBe('Share');
	});

	it('stand there to be copied by hand where the browser refuses', async () => {
		await tab.page.addInitScript(() => {
			Object.defineProperty(navigator, 'clipboard', { value: undefined });
		});
		await tab.open('/');
		await share();
		await tab.page.getByRole('button', { name: 'Text' }).click();
		await said().filter({ hasText: 'copy it by hand' }).waitFor();
		const box = tab.page.getByLabel('To copy by hand');
		expect(await box.inputValue()).toContain('2,024 VMs');
		expect(await tab.page.evaluate(() => getSelection()?.toString())).toContain('2,024 VMs');
	});

	it('go to the system’s sheet where it has one', async () => {
		await tab.page.addInitScript(() => {
			Object.defineProperty(navigator, 'share', {
				value: (given: unknown) => {
					sessionStorage.setItem('given', JSON.stringify(given));
					return Promise.resolve();
				}
			});
		});
		await tab.open('/sites');
		await share();
		await tab.page.getByRole('button', { name: 'Send…' }).click();
		await said().filter({ hasText: 'Sent.' }).waitFor();
		const given = await tab.page.evaluate(() => sessionStorage.getItem('given') ?? '{}');
		expect(JSON.parse(given)).toEqual({
			title: expect.stringMatching(/\S/),
			text: expect.stringMatching(/\S/),
			url: tab.page.url()
		});
	});

	it('are a link alone on a page that answers nothing', async () => {
		await tab.open('/sources');
		await share();
		expect(await tab.page.getByRole('dialog').getByRole('heading').allInnerTexts()).toEqual([
			'Share'
		]);
	});
});

describe('a file that is opened', () => {
	const three = readFileSync('tests/golden/files/v1-three.json', 'utf8');
	const one = JSON.stringify({
		metrospan: 'scenarios',
		v: 1,
		scenarios: [{ name: '<i>x</i>', values: { ratio: '12', km: 'far' } }]
	});

	it('becomes the scenario of a page, says what no field can read, and leaves a way back', async () => {
		await tab.open('/domain?ratio=9&v=1');
		await drop(one);
		await fileSaid().filter({ hasText: '“<i>x</i>” was opened.' }).waitFor();
		expect(await fileSaid().innerText()).toContain('scenarios[0].values.km: ');
		expect(await field('ratio').inputValue()).toBe('12');
		await tab.page.goBack();
		await tab.page.waitForFunction(
			() => document.querySelector<HTMLInputElement>('#field-ratio')?.value === '9'
		);
	});

	it('is offered to the comparison where it holds several, and the page stays as it is', async () => {
		await tab.open('/?ratio=9&v=1');
		await drop(three);
		await fileSaid().filter({ hasText: 'The file holds 3 scenarios.' }).waitFor();
		expect(await field('ratio').inputValue()).toBe('9');
		await tab.page.getByRole('link', { name: 'Compare them' }).click();
		await tab.page.getByTestId('row-vms').waitFor();
		expect(await cells('vms')).toHaveLength(3);
		expect(await tab.page.locator('th b').count()).toBe(0);
	});

	it.each([
		{
			name: 'no JSON',
			text: '{\n\t"metrospan": "scenarios",\n\t"v": 1\n\t"scenarios": []\n}',
			sentence: 'This is not JSON. Line 4, column 2: a comma or } is missing; " stands there.'
		},
		{
			name: 'a number for a text',
			text: '{"metrospan": "scenarios", "v": 1, "scenarios": [{"values": {"km": 40}}]}',
			sentence: 'scenarios[0].values.km: a text in quotes must stand here; 40 without quotes does.'
		},
		{
			name: 'a later version',
			text: '{"metrospan": "scenarios", "v": 2}',
			sentence: 'This file is of version 2, which a later Metrospan wrote. Open it with that one.'
		},
		{
			name: 'too large',
			text: ' '.repeat(1_200_000),
			sentence: 'The file has 1.2 MB; at most 1 MB is read.'
		}
	])('gets a sentence and changes nothing: $name', async ({ text, sentence }) => {
		await tab.open('/compare?2.ratio=16&3.ratio=24&v=1');
		await settled(tab.page);
		const before = await tab.page.locator('table').innerText();
		expect(await upload('wrong.json', text)).toContain(sentence);
		expect(await tab.page.locator('table').innerText()).toBe(before);
		await tab.page.getByRole('button', { name: 'Close this message' }).click();
		expect(await fileSaid().innerText()).toBe('');
	});
});
