import { describe, expect, it } from 'vitest';
import { evacuationOf } from '#lib/scenario/evacuation/evacuation';
import { ready } from '#lib/scenario/part';
import { ALL_QUESTIONS } from '#lib/scenario/questions/all';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { comparedEmptying, emptyingRows } from '#lib/words/compare/emptying-rows';
import { comparedRows, type Row } from '#lib/words/compare/rows';
import { typed } from '../../scenario/scenario-of';

function rowsOf(...overs: readonly Partial<Scenario>[]): ReadonlyMap<string, Row> {
	const scenarios = overs.map(typed);
	return new Map(
		comparedRows([emptyingRows(scenarios, evacuationOf)], scenarios, ALL_QUESTIONS)
			.flatMap(({ rows }) => rows)
			.map((row) => [row.id, row])
	);
}
const texts = (row: Row | undefined) =>
	row?.cells.map(({ text }) => text.replaceAll('\u00a0', ' '));

/** 32 GiB at 9.493 Gbit/s of payload are 29 s, 36 on a slow day; a card of 25 Gbit/s takes two fifths of it. */
const QUIET = {
	em: 'host',
	know: 'rate',
	dirty: '0',
	setup: '0',
	vmram: '4',
	over: '0',
	chosts: '4',
	ram: '256'
} as const;

describe('two hosts that are emptied, beside each other', () => {
	const rows = rowsOf(QUIET, { ...QUIET, link: '25', dl: '1' });

	it('have a time each, and the quicker is plainly better', () => {
		expect(texts(rows.get('empty-time'))).toEqual(['29 to 36 s', '12 to 14 s']);
		expect(rows.get('empty-time')?.better).toEqual([1]);
		expect(rows.get('empty-time')?.differences[1]).toMatch(/^−1[78]\s*s \(−5\d/);
	});

	it('have what is emptied, what binds and who has moved', () => {
		expect(texts(rows.get('emptied'))).toEqual(['One host', 'One host']);
		expect(texts(rows.get('empty-binds'))?.[0]).toBe(
			'cards that send, 100 % of the time that VMs move'
		);
		expect(texts(rows.get('moved'))).toEqual(['no deadline', '8 of 8 by 60 s']);
		expect(texts(rows.get('sent'))).toEqual(['32 GiB', '32 GiB']);
	});
});

describe('what has no time', () => {
	it('says why in its place', () => {
		const rows = rowsOf(
			{ ...QUIET, free: '4', chosts: '3' },
			{ ...QUIET, moves: 'disk' },
			{ em: 'roll', chosts: '4', ratio: '30', vmram: '4', ram: '128' },
			{ ...QUIET, dl: 'soon' }
		);
		expect(texts(rows.get('empty-time'))).toEqual([
			'6 of 8 VMs find no place',
			'Disks alone empty no host',
			'It gets stuck',
			'waits for Deadline'
		]);
		expect(rows.get('empty-time')?.better).toEqual([]);
	});

	it('is under way where it is still being reckoned', () => {
		const underWay = (over: Partial<Scenario>) =>
			comparedRows(
				[comparedEmptying([typed(over)], () => ready(null))],
				[typed(over)],
				ALL_QUESTIONS
			).flatMap(({ rows }) => rows.map(({ id, cells }) => [id, cells[0]?.text]));
		expect(underWay({ ...QUIET, dl: '5' })).toEqual([
			['emptied', '…'],
			['empty-time', '…'],
			['moved', '…'],
			['empty-binds', '…']
		]);
		// Without a deadline nobody has moved by one.
		expect(underWay(QUIET).map(([id]) => id)).toEqual(['emptied', 'empty-time', 'empty-binds']);
	});
});

describe('a roll beside an emptying', () => {
	it('counts its patching in, and binds nothing of its own', () => {
		const rows = rowsOf(QUIET, { ...QUIET, em: 'roll', ptm: '30', ratio: '2' });
		expect(texts(rows.get('emptied'))?.[1]).toBe('4 hosts in turn, 1 at a time');
		// Four patches of 30 min are two hours; draining adds seconds.
		expect(texts(rows.get('empty-time'))?.[1]).toBe('about 2 h');
		// A host is empty before a cluster is patched: neither is better for it.
		expect(rows.get('empty-time')?.better).toEqual([]);
		expect(texts(rows.get('empty-binds'))?.[1]).toBe('');
	});
});
