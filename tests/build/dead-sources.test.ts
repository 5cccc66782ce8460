import { describe, expect, it } from 'vitest';
import { DOCUMENTS } from '#lib/facts/documents';
import { addressesOf, askFor, deadAmong, outcomeOf } from '../../src/build/dead-sources.js';

describe(addressesOf, () => {
	it('names each address once, without the place in it and without what has none', () => {
		expect(
			addressesOf({
				b: { href: 'https://b.example/x#two' },
				a: { href: 'https://a.example/' },
				again: { href: 'https://b.example/x#three' },
				paper: { href: null }
			})
		).toEqual(['https://a.example/', 'https://b.example/x']);
	});

	it('finds those of the sources', () => {
		expect(addressesOf(DOCUMENTS).length).toBeGreaterThan(100);
	});
});

describe(outcomeOf, () => {
	it.each([
		[200, 'answers'],
		[304, 'answers'],
		[403, 'answers'],
		[429, 'answers'],
		[404, 'dead'],
		[410, 'dead'],
		[500, 'dead']
	])('%i: %s', (status, kind) => {
		expect(outcomeOf(status).kind).toBe(kind);
	});
});

describe('those that are dead', () => {
	const statusAt = (address: string) =>
		address.includes('silent') ? Promise.reject(new Error('nobody')) : Promise.resolve(404);

	it('keep the day they were first found so, and are no longer named once they answer', async () => {
		const found = await askFor(['https://gone.example', 'https://silent.example'], statusAt);
		const before = [
			{ address: 'https://gone.example', since: '2026-01-02', why: 'status 410' },
			{ address: 'https://back.example', since: '2025-01-02', why: 'status 404' }
		];
		expect(deadAmong(found, before, '2026-11-26')).toEqual([
			{ address: 'https://gone.example', since: '2026-01-02', why: 'status 404' },
			{ address: 'https://silent.example', since: '2026-11-26', why: 'nobody' }
		]);
	});

	it('are found among more addresses than are asked for at a time', async () => {
		const many = Array.from({ length: 40 }, (_, index) => `https://${index}.example`);
		expect((await askFor(many, statusAt)).size).toBe(40);
	});
});
