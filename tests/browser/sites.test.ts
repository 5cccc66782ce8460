import { describe, expect, it } from 'vitest';
import { tabForEach } from './tab';

const tab = tabForEach({ permissions: ['clipboard-read', 'clipboard-write'] });

const field = (name: string) => tab.page.locator(`#field-${name}`);

/** Puts a text into the first cell of the networks as a person does. */
async function paste(text: string) {
	await tab.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
	await field('nets').focus();
	await tab.page.keyboard.press('Control+V');
}

async function until(testId: string, text: string) {
	await tab.page.waitForFunction(
		([id, wanted]) =>
			document.querySelector(`[data-testid=${id}]`)?.textContent?.includes(wanted ?? ''),
		[testId, text]
	);
	return tab.page.getByTestId(testId).innerText();
}

describe('the page on two sites', () => {
	it('gives its verdict in three parts, each with its rule and status', async () => {
		await tab.open('/sites#all');
		const headline = await tab.page.getByTestId('headline').innerText();
		expect(headline).toContain('possible, supported in 3 clusters and not advisable until floods');
		const marks = tab.page.locator('[data-testid=marks] > li');
		expect(await marks.count()).toBe(3);
		expect(await marks.nth(1).innerText()).toContain('253 against 96 hosts');
		expect(await marks.nth(1).innerText()).toContain('read');
	});

	it('follows a change, and comes back from its own link', async () => {
		await tab.open('/sites#all');
		await field('stor').selectOption('vsan-stretched');
		await field('tech').selectOption('vxlan-evpn');
		await field('km').fill('400');
		await until('headline', 'not supported');
		await tab.page.waitForURL(/km=400/);
		const before = await tab.page.getByTestId('headline').innerText();
		const link = tab.page.url();
		await tab.page.goto('about:blank');
		await tab.page.goto(link);
		expect(await until('headline', 'not supported')).toBe(before);
	});

	it('answers the comment on hourly copies', async () => {
		await tab.open('/sites#all');
		await tab.page.getByRole('button', { name: 'Two hosts a site, hourly copies' }).click();
		expect(await until('async', 'no live migration')).toMatch(/60\smin/);
		expect(await tab.page.getByTestId('alternatives').innerText()).toContain(
			'without shared storage'
		);
	});

	it('answers the comment on Storage vMotion through a firewall, to copy as CSV', async () => {
		await tab.open('/sites#all');
		await tab.page.getByRole('button', { name: 'Storage vMotion, FC to NFS' }).click();
		const ports = tab.page.getByRole('region', { name: /Ports between the sites/ });
		await ports.getByText('2049').first().waitFor();
		expect(await ports.innerText()).toContain('vSphere 4.0');
		expect(await tab.page.getByTestId('move').innerText()).toMatch(/^Yes: the host reads/);
		await tab.page.getByRole('link', { name: 'Ports', exact: true }).click();
		await tab.page.getByRole('button', { name: 'Copy as CSV' }).first().click();
		await tab.page.getByText('Copied', { exact: true }).waitFor();
		const copied = await tab.page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toContain('Purpose,Ports,Protocol,Direction');
		expect(copied).toContain('2049');
		expect(copied).not.toContain('8000');
	});

	/** An empty table of networks, once it has taken the place of the text. */
	async function openNetworks() {
		await tab.open('/sites?nets=&v=1#field-nets');
		await tab.page.getByRole('group', { name: 'Networks', exact: true }).last().waitFor();
		await tab.page.locator('input#field-nets').waitFor();
	}

	it('keeps a list of networks over its lines, and explains one that contradicts itself', async () => {
		await tab.open('/sites#all');
		expect(await tab.page.getByTestId('plan').innerText()).toContain('Stretch Production');
		await openNetworks();
		await paste('Production; 4; 9; stretch; 7\niSCSI; 4; 0; local; 7');
		await tab.page.getByRole('link', { name: 'Networks', exact: true }).click();
		expect(await until('contradictions', 'VLAN 7')).toContain('cannot be stretched');
		await tab.page.waitForURL(/iSCSI/);
		await tab.page.reload();
		expect(await field('nets-1').inputValue()).toBe('iSCSI');
	});

	it('puts pasted networks in the place of the example, and then below the row they are pasted in', async () => {
		await tab.open('/sites#field-nets');
		await tab.page.locator('input#field-nets').waitFor();
		const names = () =>
			tab.page
				.getByRole('group', { name: 'Networks', exact: true })
				.last()
				.locator('input.name')
				.evaluateAll((cells) => cells.map((cell) => (cell as HTMLInputElement).value));
		await paste('Web\nDatabase\nBackup');
		await tab.page.waitForURL(/nets=Web/);
		expect(await names()).toEqual(['Web', 'Database', 'Backup', '']);
		await field('nets').press('End');
		await paste('vMotion\niLO');
		await tab.page.waitForURL(/iLO/);
		expect(await names()).toEqual(['Web', 'vMotion', 'iLO', 'Database', 'Backup', '']);
		await field('nets').selectText();
		await paste('DMZ\nVDI');
		await tab.page.waitForURL(/VDI/);
		expect(await names()).toEqual(['DMZ', 'VDI', 'vMotion', 'iLO', 'Database', 'Backup', '']);
	});

	it('takes the columns of a spreadsheet, marks the row it cannot read, and answers the rest', async () => {
		await openNetworks();
		const rows = Array.from(
			{ length: 15 },
			(_, row) => `Net ${row} prod\t${200 + row}\t10.${row}.0.0/24\t40`
		);
		await paste(['Name\tVLAN\tSubnet\tVMs', ...rows, 'Broken web\tmany\t\t1'].join('\n'));
		await tab.page.getByText('This row is left out.').waitFor();
		expect(await tab.page.locator('#field-nets-note').innerText()).toContain(
			'15 networks are read'
		);
		await tab.page.getByRole('link', { name: 'Networks', exact: true }).click();
		expect(await tab.page.getByTestId('plan').innerText()).toContain('Net 14 prod');
	});

	it('goes through the networks by keys alone, and keeps the cell that is typed into', async () => {
		await openNetworks();
		await field('nets').focus();
		await tab.page.keyboard.type('Web, shop');
		await tab.page.keyboard.press('Tab');
		await tab.page.keyboard.press('Tab');
		await tab.page.keyboard.press('Tab');
		await tab.page.keyboard.type('120');
		expect(await field('nets').inputValue()).toBe('Web, shop');
		await tab.page.waitForURL(/nets=Web.*120/);
		await tab.page.reload();
		// The page is served with the list of the defaults, and its table comes late.
		await tab.page.getByLabel('VLAN, network 1').waitFor();
		expect(await field('nets').inputValue()).toBe('Web, shop');
		expect(await tab.page.getByLabel('VLAN, network 1').inputValue()).toBe('120');
		await tab.page.getByRole('button', { name: 'Remove network 1' }).click();
		expect(await field('nets').inputValue()).toBe('');
	});

	it('measures between places, and says which it does not know', async () => {
		await tab.open('/sites#all');
		await field('dist').selectOption('places');
		await until('headline', 'From Frankfurt to Cologne');
		await field('pb').fill('Atlantis');
		await tab.page.locator('#field-pb-note').getByText('is not among the').waitFor();
		await field('pb').fill('frankfurt');
		expect(await until('path', 'campus')).toContain('not two sites');
	});

	it('draws the two sites and describes them in words', async () => {
		await tab.open('/sites#all');
		const picture = tab.page.getByRole('img', { name: /Two sites, A and B/ });
		expect(await picture.getAttribute('aria-label')).toContain('witness stands at a third site');
	});

	it('lends its verdict to the quick page and to the strip', async () => {
		await tab.open('/?km=400&stor=vsan-stretched&tech=vxlan-evpn&v=1');
		expect(await until('sites', 'not supported')).toContain('Possible');
		const strip = tab.page.getByRole('link', { name: /Layer 2 between the sites/ });
		expect(await strip.innerText()).toContain('not supported');
	});
});
