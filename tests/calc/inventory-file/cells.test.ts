import {
	decimalSignOf,
	isYes,
	numberIn,
	readNumber,
	readPower,
	readSize,
	withUnit
} from '#lib/calc/inventory-file/cells';
import { describe, expect, it } from 'vitest';

describe(withUnit, () => {
	it.each([
		['Memory', 'Memory', null],
		['Provisioned MiB', 'Provisioned', 'MiB'],
		['Provisioned MB', 'Provisioned', 'MiB'],
		['RAM (GB)', 'RAM', 'GiB'],
		['Memory [GiB]', 'Memory', 'GiB'],
		['used_space_kb', 'used_space', 'KiB'],
		['4 KiB', '4', 'KiB'],
		['2.5TB', '2.5', 'TiB'],
		['2.5 tib', '2.5', 'TiB'],
		['512 bytes', '512', 'B'],
		['1 Byte', '1', 'B'],
		// A unit alone, and one that something follows.
		['GB', '', 'GiB'],
		['GB free', 'GB free', null]
	])('parts %j into %j and %j', (text, rest, unit) => {
		expect(withUnit(text)).toEqual({ rest, unit });
	});

	it('keeps all that stands before the unit of a long text', () => {
		const long = 'a note of many words '.repeat(20);
		expect(withUnit(`${long}and 4 GB`)).toEqual({ rest: `${long}and 4`, unit: 'GiB' });
	});
});

describe(numberIn, () => {
	it.each([
		// As typed; with a point for a decimal sign; with a comma for one.
		['1024', 1024, 1024],
		['-3', -3, -3],
		['+3', 3, 3],
		['2.5', 2.5, null],
		['2,5', null, 2.5],
		['.5', 0.5, null],
		[',5', null, 0.5],
		['1,024', 1024, 1.024],
		['1.024', 1.024, 1024],
		['1,024.5', 1024.5, null],
		['1.024,5', null, 1024.5],
		['-12,345,678.25', -12_345_678.25, null],
		['-12.345.678,25', null, -12_345_678.25],
		["1'024", 1024, 1024],
		['1’024', 1024, 1024],
		['1 024', 1024, 1024],
		['1\u00a0024', 1024, 1024],
		['1\u2009024', 1024, 1024],
		['1\u202f024', 1024, 1024],
		['1,02,4.5', null, null],
		['1234,567.5', null, null],
		['1.2.3', null, null],
		['4 apples', null, null],
		['x2.5', null, null],
		['x2,5', null, null],
		['x4', null, null],
		['', null, null]
	])('reads %j as %j, or as %j', (text, withPoint, withComma) => {
		expect([numberIn(text, 'point'), numberIn(text, 'comma')]).toEqual([withPoint, withComma]);
	});
});

describe(decimalSignOf, () => {
	it.each([
		// One that only a comma, or only a point, makes a number of.
		[['2,5'], 'comma'],
		[['16,25 GB'], 'comma'],
		[['2,0625'], 'comma'],
		[['0,125'], 'comma'],
		[['1024,125'], 'comma'],
		[['1.024,125'], 'comma'],
		[["1'024,5"], 'comma'],
		// Either sign makes one of these.
		[['1,024', '1.024'], 'point'],
		[['1,024,000'], 'point'],
		[['x2,5'], 'point'],
		[['1024.5x', '1024.5x', '2,5'], 'comma'],
		[['x1024.5', 'x1.5', '2,5'], 'comma'],
		[[], 'point'],
		// The most count, and among as many the point.
		[['2,5', '2.5', '3,5'], 'comma'],
		[['2,5', '16.25', '2.0625'], 'point'],
		[['2,5', '3,5', '0.125', '1024.125', '1,024.5'], 'point'],
		[['2,5', '2.5'], 'point'],
		// What a workbook holds as a number tells nothing of how others are typed.
		[[2.5, 3.5, '2,5'], 'comma']
	] as const)('of %j is the %s', (cells, expected) => {
		expect(decimalSignOf(cells)).toBe(expected);
	});
});

describe(readNumber, () => {
	it.each(['', '  ', '-', '–', '—', 'n/a', 'NA', '#N/A', 'null', 'None', 'Unknown'])(
		'takes %j for nothing',
		(text) => {
			expect(readNumber(text, 'point')).toEqual({ kind: 'none' });
		}
	);

	it('tells numbers from other texts', () => {
		expect(readNumber(' 4 ', 'point')).toEqual({ kind: 'number', value: 4 });
		expect(readNumber(4, 'point')).toEqual({ kind: 'number', value: 4 });
		expect(readNumber('four', 'point')).toEqual({ kind: 'not-a-number' });
		expect(readNumber('none left', 'point')).toEqual({ kind: 'not-a-number' });
	});
});

describe(readSize, () => {
	it.each([
		[4, 'B', 4],
		[4, 'KiB', 4096],
		['4', 'MiB', 4_194_304],
		['4', 'GiB', 4_294_967_296],
		['0.5', 'TiB', 549_755_813_888],
		// What the cell says goes before what its column is counted in.
		['4 GB', 'MiB', 4_294_967_296],
		['4 bytes', 'MiB', 4]
	] as const)('reads %j in a column of %s as %d bytes', (cell, unit, value) => {
		expect(readSize(cell, { sign: 'point', unit })).toEqual({ kind: 'number', value });
	});

	it('reads what is none as none', () => {
		const way = { sign: 'point', unit: 'MiB' } as const;
		expect(readSize('', way)).toEqual({ kind: 'none' });
		expect(readSize('- MB', way)).toEqual({ kind: 'none' });
		expect(readSize('much', way)).toEqual({ kind: 'not-a-number' });
	});
});

describe(isYes, () => {
	it.each([
		...['True', 'yes', '1', 1, 'wahr', 'Ja', 'vrai', 'OUI', 'x'],
		...['Maintenance', 'InMaintenance', 'in maintenance', ' true ']
	])('%j is yes', (cell) => {
		expect(isYes(cell)).toBe(true);
	});

	it.each(['False', 'no', '0', 0, '', 'connected', '11', 'true or false'])('%j is not', (cell) => {
		expect(isYes(cell)).toBe(false);
	});
});

describe(readPower, () => {
	it.each([
		['poweredOn', 'on'],
		['Powered On', 'on'],
		['POWERED_ON', 'on'],
		['on', 'on'],
		['Running', 'on'],
		['up', 'on'],
		['poweredOff', 'off'],
		['powered-off', 'off'],
		['Off', 'off'],
		['stopped', 'off'],
		['down', 'off'],
		['suspended', 'suspended'],
		['paused', 'suspended'],
		['saved', 'suspended'],
		['napping', null],
		['', null]
	])('reads %j as %j', (cell, expected) => {
		expect(readPower(cell)).toBe(expected);
	});
});
