import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { settled } from './settled';
import { tabForEach } from './tab';

const tab = tabForEach();

const field = (name: string) => tab.page.locator(`#field-${name}`);

/** A new answer is reckoned beside the page: the old one says so for as long as it stands. */
async function untilHeadline(pattern: RegExp) {
	const shown = tab.page
		.locator('[data-testid=answer][aria-busy=false]')
		.getByTestId('headline')
		.filter({ hasText: pattern, visible: true });
	return shown.innerText();
}

describe('the evacuation page', () => {
	it('empties a site before a deadline, and a wider link makes it', async () => {
		await tab.open('/evacuation?shost=16&ratio=20&vmram=8&ram=512&dl=15');
		expect(await untilHeadline(/of 160 VMs/)).toMatch(/by the deadline of 15.min/);
		await field('link').fill('100');
		expect(await untilHeadline(/^All 160 VMs/)).toMatch(/by the deadline of 15.min\./);
		await tab.page.getByRole('link', { name: 'What would be better' }).click();
		expect(await tab.page.getByTestId('link').innerText()).toMatch(
			/at least .*\sGbit\/s between the sites is enough/
		);
	});

	it('waits only for what cannot be read, and keeps it', async () => {
		await tab.open('/evacuation');
		await field('sizes').fill('ten big ones');
		await tab.page.locator('#field-sizes-note').getByText('is no group of VMs').waitFor();
		expect(await field('sizes').inputValue()).toBe('ten big ones');
		expect(await tab.page.getByText('The time to empty it waits for').innerText()).toContain(
			'VMs to move'
		);
		await field('sizes').fill('40 x 8 GiB');
		expect(await untilHeadline(/is empty in/)).toMatch(/^A site of 127 hosts is empty in/);
	});

	it('is reckoned with units and places that are typed', async () => {
		await tab.open('/evacuation?shost=16&ratio=20&vmram=8192+MB&dist=places&pa=Berlin&pb=Hamburg');
		const before = await untilHeadline(/^A site of 8 hosts is empty in/);
		await field('link').fill('2500 Mbit/s');
		await expect.poll(() => untilHeadline(/^A site of 8 hosts is empty in/)).not.toBe(before);
		await tab.open('/evacuation?shost=16&ratio=20&dist=places&pa=Berlin&pb=Nowhere+at+all');
		expect(await tab.page.getByText('The time to empty it waits for').innerText()).toContain(
			'Site B'
		);
	});

	it('hands the whole schedule out as a file', async () => {
		await tab.open('/evacuation?em=rack&chosts=8&ratio=30#schedule');
		await settled(tab.page);
		const saving = tab.page.waitForEvent('download');
		await tab.page.getByRole('button', { name: 'Save all as CSV' }).click();
		const file = await (await saving).path();
		const lines = readFileSync(file, 'utf8').split('\r\n');
		expect(lines[0]).toBe(
			'\uFEFFVM,From,To,Start (s),Finish (s),Takes from (s),Takes up to (s),Sent (MiB),Pause (ms)'
		);
		// Four hosts with thirty VMs each.
		expect(lines).toHaveLength(1 + 4 * 30);
	});

	it('has the answer in its title and in a meeting once it has arrived', async () => {
		await tab.open('/evacuation?em=host&chosts=8&ratio=30');
		const answer = await untilHeadline(/^One host is empty in/);
		const told = answer.replaceAll('\u00a0', ' ').replace(/\.$/, '');
		await tab.page.waitForFunction((title) => document.title.startsWith(title), told);
		await tab.page.getByRole('button', { name: 'Meeting: fill the screen' }).click();
		await tab.page.getByTestId('meeting-answer').waitFor();
		expect(await tab.page.getByTestId('meeting-answer').innerText()).toBe(answer);
		expect(await tab.page.getByTestId('meeting-figures').innerText()).toContain(
			'Wait for one host'
		);
		await tab.page.keyboard.press('ArrowLeft');
		expect(await tab.page.getByTestId('meeting-answer').innerText()).not.toBe(answer);
	});

	it('draws a roll, and lists its moves', async () => {
		await tab.open('/evacuation?em=roll&chosts=4&ratio=4&ram=512&ptm=10#schedule');
		await untilHeadline(/^Patching 4 hosts, one at a time, takes/);
		await tab.page
			.getByRole('heading', { name: /^4 hosts are back after/ })
			.first()
			.waitFor();
		await settled(tab.page);
		// Sixteen VMs, of whom those that come to a host before it is patched move again.
		const table = tab.page.getByRole('table').filter({ hasText: 'When each VM moves' });
		await table.waitFor();
		expect(await table.getByRole('row').count()).toBeGreaterThan(1 + 16);
		expect(await tab.page.getByRole('link', { name: 'What would be better' }).count()).toBe(0);
	});

	it('tells how many arrive a second at most as the tipping point of the sites does', async () => {
		await tab.open('/evacuation?shost=16&ratio=20#pictures');
		expect(await untilHeadline(/is empty in/)).toContain('8 hosts');
		const moves = await tab.page.getByTestId('moves').innerText();
		const [, most] = /average more than (.+ a second)\. /.exec(moves) ?? [];
		await tab.page.getByRole('link', { name: 'What that is to the switches' }).click();
		const churn = tab.page.getByTestId('churn').first();
		await churn.waitFor();
		expect(await churn.innerText()).toContain(`moves at most ${most} to the other`);
	});

	it('goes on taking keys while it reckons what is large', async () => {
		await tab.open('/evacuation?shost=1000&ratio=40&sizes=9000+x+4;+9000+x+6;+900+x+16+at+20');
		expect(await untilHeadline(/^A site of 500 hosts/)).toContain('is empty in');
		await field('dl').fill('6');
		await field('dl').pressSequentially('00');
		expect(await field('dl').inputValue()).toBe('600');
		expect(await untilHeadline(/18,900 VMs/)).toMatch(/deadline of 10.h/);
	});

	describe('while it reckons what is large', () => {
		/** Three runs and then tens of tries: seconds, on any machine. */
		const SIZES = '40000 x 4; 40000 x 6; 900 x 16 at 20';
		const LARGE = `/evacuation?shost=1000&ratio=40&sizes=${encodeURIComponent(SIZES)}`;
		const atWork = () => tab.page.getByTestId('at-work').filter({ visible: true });
		const said = (words: RegExp) => atWork().locator('.text').filter({ hasText: words }).waitFor();

		it('says how far it is, moves nothing by that, and ends when it is told to', async () => {
			await tab.open('/evacuation?shost=1000');
			await untilHeadline(/is empty in/);
			const placeOf = (selector: string) => tab.page.locator(selector).first().boundingBox();
			const places = async () =>
				JSON.stringify([await placeOf('h1'), await placeOf('[data-testid=headline]')]);
			const before = await places();
			await field('sizes').fill(SIZES);
			await said(/^(Quick day|Middle case|Slow day): [\d,]+ of 80,900 VMs$/);
			expect(await places()).toBe(before);
			const bar = tab.page.getByRole('progressbar', { name: 'How far it is' });
			expect(await bar.getAttribute('aria-valuetext')).toContain('80,900');
			await atWork().getByRole('button', { name: 'Stop' }).click();
			await tab.page.getByText('Stopped.').waitFor();
			// What was there stays, and is not taken for the new answer.
			expect(await tab.page.locator('[data-testid=answer]').getAttribute('aria-busy')).toBe('true');
			await tab.page.getByRole('button', { name: 'Reckon it' }).click();
			expect(await untilHeadline(/^A site of 500 hosts/)).toContain('is empty in');
		});

		it('lists all moves while it tries what would be better, and counts its tries', async () => {
			await tab.open(`${LARGE}#schedule`);
			expect(await untilHeadline(/^A site of 500 hosts/)).toContain('is empty in');
			await tab.page.getByText('The first 100 of 80,900 moves.').waitFor();
			await tab.page.getByRole('link', { name: 'What would be better' }).click();
			await said(/^\d+ of \d+ numbers and orders tried$/);
			await atWork().getByRole('button', { name: 'Stop' }).click();
			await tab.page.getByText('were not all tried').waitFor();
		});

		it('can be typed into after a stop before any answer', async () => {
			await tab.open(LARGE);
			await atWork().getByRole('button', { name: 'Stop' }).click();
			await field('sizes').fill('40 x 8 GiB');
			await field('dl').fill('600');
			expect(await untilHeadline(/40 VMs/)).toMatch(/^All 40 VMs/);
		});
	});
});
