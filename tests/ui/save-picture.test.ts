import { describe, expect, it } from 'vitest';
import { captionLines, fileName } from '#lib/ui/save-picture';

const on = new Date(2026, 10, 26, 12);

describe(captionLines, () => {
	it('has the title above, and day and link below, each in as many lines as it takes', () => {
		const link = `https://example.org/migration?${'a=1&'.repeat(60)}`;
		const { over, under } = captionLines(
			{ title: `This VM takes ${'a long '.repeat(12)}while`, link, on },
			640
		);
		expect(over.length).toBeGreaterThan(1);
		expect(over.join(' ')).toContain('while');
		expect(under[0]).toBe('Metrospan, 26 November 2026');
		// 640 / 5.4 = 118 letters a line.
		expect(under.slice(1).every(({ length }) => length <= 118)).toBe(true);
		expect(under.slice(1).join('')).toBe(link);
	});
});

describe(fileName, () => {
	it('keeps letters and figures alone', () => {
		expect(fileName('This VM takes 78 s!')).toBe('this-vm-takes-78-s');
	});
});
