import { describe, expect, it } from 'vitest';
import { CITIES } from '#lib/facts/cities';
import { MORE_CITIES } from '#lib/facts/more-cities';
import { asColumns } from '../../src/build/columns';

const read = async (code: string): Promise<unknown> =>
	((await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { readonly LIST: unknown })
		.LIST;

describe('the lists of an embed', () => {
	it.each([
		['cities', CITIES],
		['more cities', MORE_CITIES as unknown as readonly Readonly<Record<string, string>>[]]
	])('have the rows of the %s', async (_, rows) => {
		expect(rows.length).toBeGreaterThan(50);
		expect(await read(asColumns('LIST', rows))).toEqual(rows);
	});

	it('have no text that holds what parts them', () => {
		expect(() => asColumns('LIST', [{ name: 'Washington, D.C.' }])).toThrow('looks like several');
	});

	it.each([1e-6, 50.123456, 200_000])('have no number that is no coordinate: %d', (latitude) => {
		expect(() => asColumns('LIST', [{ name: 'Nowhere', latitude }])).toThrow('no coordinate');
	});

	it('are shorter than as they stand', () => {
		const rows = MORE_CITIES as unknown as readonly Readonly<Record<string, string>>[];
		expect(asColumns('LIST', rows).length).toBeLessThan(0.7 * JSON.stringify(rows).length);
	});
});
