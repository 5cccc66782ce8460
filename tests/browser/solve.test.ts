import { describe, expect, it } from 'vitest';
import { tabForEach } from './tab';

const tab = tabForEach();

async function open(path: string) {
	await tab.open(path);
	await tab.page.getByText('What must change?').click();
	await tab.page.getByTestId('solved').waitFor();
}

/** Waits for an answer, and gives it. */
async function solved(pattern: RegExp): Promise<string> {
	const answer = tab.page.getByTestId('solved').filter({ hasText: pattern });
	await answer.waitFor();
	return answer.innerText();
}
const field = (name: string) => tab.page.locator(`#field-${name}`);

describe('what must change', () => {
	it('finds the subnet of 5,000 VMs and puts it into the form', async () => {
		await open('/domain');
		await solved(/5,000 VMs in one vMotion domain take at least a \/22/);
		await tab.page.getByRole('button', { name: 'Use a /22' }).click();
		expect(await field('subnet').inputValue()).toBe('/22');
		await solved(/As it stands it is met/);
		expect(await tab.page.getByTestId('headline').innerText()).toContain('8,168');
		await tab.page.waitForFunction(() => location.search.includes('subnet=%2F22'));
	});

	it('says what is wrong with an amount at its place, and answers again once it is mended', async () => {
		await open('/');
		await field('solve-amount').fill('many');
		expect(await tab.page.locator('#field-solve-amount-note').innerText()).toContain('digits only');
		expect(await tab.page.getByTestId('solved').innerText()).toBe('');
		await field('solve-amount').fill('3000');
		await solved(/at least a \/23/);
	});

	it('follows the form, and asks each page for what it answers', async () => {
		await open('/sites');
		await field('solve-wish').selectOption('round-trip');
		expect(await solved(/A round trip/)).toMatch(/of at most 5\sms allows at most 392\skm/);
		await open('/domain');
		await field('ratio').fill('4');
		await solved(/5,000 VMs in one vMotion domain take at least a \/21/);
	});
});
