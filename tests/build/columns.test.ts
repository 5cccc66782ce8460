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
});
