import { describe, expect, it } from 'vitest';
import { cellOnPage, cellText, toCsv } from '#lib/ui/table-text';
import { unbroken } from '#lib/ui/unbroken';

describe(unbroken, () => {
	it.each([
		[
			'takes a link of 48 Mbit/s, 110 Mbit/s to be sure',
			'takes a link of 48~Mbit/s, 110~Mbit/s to be sure'
		],
		['43 % to its memory at 121 MiB/s.', '43~% to its memory at 121~MiB/s.'],
		['968 km or 9.49 ms, in 2.6 h', '968~km or 9.49~ms, in 2.6~h'],
		// Words and names that begin like a unit.
		['253 hosts on 8 machines in 24 m-sized', '253 hosts on 8 machines in 24 m-sized'],
		['vSphere 8 sends 3 min-max', 'vSphere 8 sends 3 min-max']
	])('keeps the figures of %j with their units', (text, kept) => {
		expect(unbroken(text)).toBe(kept.replaceAll('~', '\u00a0'));
	});
});

describe(cellOnPage, () => {
	it('keeps a figure with its unit on the page, and nowhere else', () => {
		const cell = 'left with one link down: 10 Gbit/s';
		expect(cellOnPage(cell)).toBe('left with one link down: 10\u00a0Gbit/s');
		expect(cellText(cell)).toBe(cell);
		const table = {
			caption: '',
			columns: [{ title: 'What', align: 'text' as const }],
			rows: [[cell]]
		};
		expect(toCsv(table)).toBe(`What\r\n${cell}`);
	});
});
