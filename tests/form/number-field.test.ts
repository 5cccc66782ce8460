import { noteSentence, offersOf } from '#lib/form/issue-sentence';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { growth, LINEAR } from '../growth';
import { type Beside, type NumberField, parseNumber } from '#lib/form/number-field';

const field: NumberField = {
	kind: 'number',
	label: 'Link speed',
	unit: 'Gbit/s',
	hint: '',
	min: '0.1',
	max: '1600',
	grain: 'decimal',
	presence: 'required',
	initial: '10'
};

describe(parseNumber, () => {
	it.each(['0.1', '1600', '10', '+10', '.5', '10.', ' 10 '])('accepts %j', (text) => {
		expect(parseNumber(field, text)).toMatchObject({ ok: true });
	});

	it.each([
		{ text: '', issue: { code: 'missing' } },
		{ text: '1e3000', issue: { code: 'not-a-number', text: '1e3000' } },
		{ text: '1e9', issue: { code: 'out-of-range', min: '0.1', max: '1600' } },
		{ text: '0x10', issue: { code: 'not-a-number', text: '0x10' } },
		{ text: 'Infinity', issue: { code: 'not-a-number', text: 'Infinity' } },
		{ text: '1,5', issue: { code: 'comma', withPoint: '1.5', without: '15' } },
		{ text: '0.09', issue: { code: 'out-of-range', min: '0.1', max: '1600' } },
		{ text: '1600.01', issue: { code: 'out-of-range', min: '0.1', max: '1600' } },
		{ text: '-1', issue: { code: 'out-of-range', min: '0.1', max: '1600' } }
	])('refuses "$text"', ({ text, issue }) => {
		expect(parseNumber(field, text)).toEqual({ ok: false, issue });
	});

	it.each([
		{ text: '.25', value: '.25' },
		{ text: '+10', value: '10' },
		{ text: ' 10 ', value: '10' },
		{ text: '0012.50', value: '0012.50' }
	])('keeps "$text" as $value, digit for digit', ({ text, value }) => {
		expect(parseNumber(field, text)).toEqual({ ok: true, value });
	});

	it.each(['-0', '-0.0', '0', '+0'])('reads %s without a sign', (text) => {
		expect(parseNumber({ ...field, min: '0' }, text)).toMatchObject({
			value: text.replace(/^[+-]/, '')
		});
	});

	it('keeps the sign where a field goes below zero', () => {
		expect(parseNumber({ ...field, min: '-90' }, '-33.9')).toEqual({ ok: true, value: '-33.9' });
	});

	it.each([
		{ text: '1,234', without: '1234' },
		{ text: '12,5', without: '125' },
		{ text: '-1,5', without: '-15' },
		{ text: '+1,5', without: '+15' },
		{ text: '12,345,6', without: '123456' },
		{ text: '1,50', without: '150' }
	])('points out the comma of $text', ({ text, without }) => {
		expect(parseNumber(field, text)).toMatchObject({ issue: { code: 'comma', without } });
	});

	it.each(['x1,5', '1,', ',5', '1,,5', '1,5.', '1.5,5', '1-2', '.', '+', '1.2.3', '.x'])(
		'takes no part of %j for a number',
		(text) => {
			expect(parseNumber(field, text)).toEqual({
				ok: false,
				issue: { code: 'not-a-number', text }
			});
		}
	);

	it.each([
		{ length: 24, ok: true },
		{ length: 25, ok: false }
	])('of $length characters, ok is $ok', ({ length, ok }) => {
		expect(parseNumber(field, '10'.padStart(length, '0')).ok).toBe(ok);
	});

	it('refuses a part where only whole numbers make sense', () => {
		const whole: NumberField = { ...field, grain: 'whole' };
		expect(parseNumber(whole, '2.5')).toEqual({
			ok: false,
			issue: { code: 'not-whole', text: '2.5' }
		});
		expect(parseNumber(whole, '2.0')).toEqual({ ok: true, value: '2.0' });
	});

	it('lets an optional field stay empty', () => {
		expect(parseNumber({ ...field, presence: 'optional' }, ' ')).toEqual({ ok: true, value: null });
	});

	const paste = (over: Partial<NumberField>, text: string, beside: Beside = {}) => {
		const parsed = parseNumber({ ...field, min: '0', max: '1000000000', ...over }, text, beside);
		return parsed.ok ? parsed.value : parsed.issue.code;
	};
	const cores = { unit: '', grain: 'whole', label: 'Cores per socket' } as const;

	it.each<readonly [unit: string, text: string, value: string]>([
		['Gbit/s', '10GbE', '10'],
		['Gbit/s', '10 Gb', '10'],
		['Gbit/s', '10G', '10'],
		['Gbit/s', '10 gig', '10'],
		['Gbit/s', '10 GigE', '10'],
		['Gbit/s', '10Gbps', '10'],
		['Gbit/s', '10 gigabit', '10'],
		['Gbit/s', '1000 Mbit/s', '1'],
		['Gbit/s', '100M', '0.1'],
		['Gbit/s', '1 Tbit/s', '1000'],
		// 1 GB/s = 8 Gbit/s
		['Gbit/s', '1 GB/s', '8'],
		['Gbit/s', '10 GB', 'either'],
		['MB/s', '100 MB', '100'],
		['MB/s', '1 GB/s', '1000'],
		['MB/s', '80 Mbit/s', '10'],
		['MiB/s', '1 GiB/s', '1024'],
		['km', '40 km', '40'],
		['km', '~40km', '40'],
		['km', 'ca. 40 km', '40'],
		['km', '500 m', '0.5'],
		// 25 x 1.609344
		['km', '25 mi', '40.2336'],
		['km', '25 miles', '40.2336'],
		['km', '1 500', '1500'],
		['km', '1\u00a0500', '1500'],
		['km', '1\u202f500 km', '1500'],
		['km', "1'500", '1500'],
		['km', '1,500', '1500'],
		['km', '1,500,000', '1500000'],
		['km', '1.234,5', '1234.5'],
		['km', '0,5', '0.5'],
		['km', '0,25', '0.25'],
		['km', '1,525', 'comma'],
		['km', '1.500', 'point'],
		['km', '1.500 km', 'point'],
		['km', '1.500 m', 'point'],
		['km', '~2.345', 'point'],
		['km', '+1.500', 'point'],
		['GiB', '1.024', 'point'],
		['GiB', '1.024 MiB', 'point'],
		// No thousands begin with a zero, and none has more digits or fewer.
		['km', '0.500', '0.500'],
		['km', '01.500', '01.500'],
		['km', '1500.000', '1500.000'],
		['km', '1.50', '1.50'],
		['km', '1.0240', '1.0240'],
		// A clock shows thousandths.
		['ms', '1.234', '1.234'],
		['ms', '10.000 ms', '10.000'],
		['s', '1.500', '1.500'],
		['km', '1,5 km', 'comma'],
		['km', '4 0', 'not-a-number'],
		['km', '1e2', '100'],
		['km', '1.5E3 km', '1500'],
		['km', '25e-1', '2.5'],
		['GiB', '1e9999', 'not-a-number'],
		['km', '1e', 'unit-unknown'],
		['km', '5 furlongs', 'unit-unknown'],
		[': 1', '16:1', '16'],
		[': 1', '16 : 1', '16'],
		[': 1', '16 to 1', '16'],
		[': 1', '8 VMs per host', '8'],
		[': 1', '16-to-1', '16'],
		[': 1', '16∶1', '16'],
		[': 1', '16 per host', '16'],
		[': 1', '16 VMs', '16'],
		['km', '1000 ft', '0.3048'],
		['ms', '<5 ms', '5'],
		['ms', '≤ 5', '5'],
		['ms', 'up to 5 ms', '5'],
		['ms', '<', 'not-a-number'],
		['%', '100 ppm', '0.01'],
		['min', '1 h 30 min', '90'],
		['min', '1h30', '90'],
		['s', '2 min 30 s', '150'],
		['s', '2m30s', '150'],
		['s', '2 min 75 s', 'unit-unknown'],
		['GiB', '24 x 32 GB', '768'],
		['GiB', '12×64', '768'],
		['GiB', '24 x 32 GB x 2', 'unit-unknown'],
		['km', '2 x 32', 'unit-unknown'],
		[': 1', '1:4', 'either'],
		[': 1', '\uff18', '8'],
		[': 1', '\uff11\uff16\uff1a\uff11', '16'],
		['GiB', '64GB', '64'],
		['GiB', '64 GiB', '64'],
		['GiB', '64G', '64'],
		['GiB', '1TB', '1024'],
		['GiB', '16384 MB', '16'],
		['GiB', '512 gigabytes', '512'],
		['MiB', '1 GB', '1024'],
		['TiB', '512 GiB', '0.5'],
		['GB', '2 TB', '2000'],
		// 2^30 / 10^9
		['GB', '1 GiB', '1.073741824'],
		['kB', '4096 bytes', '4.096'],
		['B', '9000 bytes', '9000'],
		['B', '9000B', '9000'],
		['ms', '1.5ms', '1.5'],
		['ms', '1,5 ms', 'comma'],
		['ms', '500 µs', '0.5'],
		['ms', '500 \u03bcs', '0.5'],
		['ms', '1 s', '1000'],
		['µs', '0.5 ms', '500'],
		['min', '1 h', '60'],
		['s', '2 minutes', '120'],
		['h', '2 days', '48'],
		['%', '80 %', '80'],
		['%', '0.01%', '0.01'],
		['%', '80 percent', '80'],
		['1/s', '10k IOPS', '10000'],
		['1/s', '10,000 IOPS', '10000'],
		['frames/s', '500 pps', '500'],
		['× route', '1.3x', '1.3'],
		['× route', '× 1.3', '1.3'],
		['', '5k', '5000'],
		['ms', '\u200b1.5\ufeff ', '1.5'],
		['ms', '\u22121', 'out-of-range'],
		['ms', ' \t 1.5 \n', '1.5']
	])('in %s reads "%s": %s', (unit, text, value) => {
		expect(paste({ unit }, text)).toBe(value);
	});

	it.each([
		{ text: '16 cores', value: '16' },
		{ text: '16 core', value: '16' },
		{ text: '16 cores per socket', value: '16' },
		{ text: '16 apples', value: 'unit-unknown' },
		{ text: '1,500', value: '1500' },
		{ text: '1,525', value: '1525' },
		{ text: '10.000', value: 'point' },
		{ text: '1.500.000', value: '1500000' },
		{ text: '2x16', value: '16' },
		{ text: '2 x 16 cores', value: '16' },
		{ text: '16c', value: '16' },
		{ text: '16C/32T', value: '16' },
		{ text: '2x16c', value: '16' },
		{ text: '32 threads', value: 'unit-unknown' },
		{ text: '32T', value: 'unit-unknown' },
		{ text: '4×16', value: 'product' }
	])('of whole cores beside two sockets reads "$text": $value', ({ text, value }) => {
		expect(paste(cores, text, { times: ['2'] })).toBe(value);
	});

	it.each<readonly [max: string, text: string, value: string]>([
		['1500', '1.500', 'point'],
		['1499', '1.500', '1.500'],
		['20', '1.024', '1.024']
	])('asks nothing where thousands are more than %s: "%s"', (max, text, value) => {
		expect(paste({ unit: 'GiB', max }, text)).toBe(value);
		expect(paste({ unit: 'GiB' }, text, { max })).toBe(value);
	});

	it.each([
		{ text: '1.500', withPoint: '1.5', without: '1500' },
		{ text: '2.000 km', withPoint: '2 km', without: '2000 km' },
		// With four digits behind its point it is asked no more.
		{ text: '1.024', withPoint: '1.0240', without: '1024' },
		{ text: '1,024', withPoint: '1.0240', without: '1024', code: 'comma' }
	])(
		'offers two readings of "$text" that are asked no more',
		({ text, code = 'point', ...offered }) => {
			const km = { ...field, unit: 'km', min: '0', max: '100000' };
			expect(parseNumber(km, text)).toEqual({ ok: false, issue: { code, ...offered } });
			for (const offer of [offered.withPoint, offered.without])
				expect(parseNumber(km, offer)).toMatchObject({ ok: true });
		}
	);

	it('reads thousandths where thousands would be beyond anything usual, and says so', () => {
		const memory = { ...field, unit: 'GiB', max: '32768', initial: '2' };
		expect(parseNumber(memory, '16.925')).toEqual({
			ok: true,
			value: '16.925',
			note: { code: 'thousandths', value: '16.925', without: '16925' }
		});
		expect(parseNumber(memory, '2.000')).toMatchObject({ issue: { code: 'point' } });
		expect(parseNumber(memory, '2.001')).toMatchObject({ ok: true });
		expect(parseNumber({ ...memory, initial: '' }, '16.925')).toMatchObject({ ok: false });
		expect(parseNumber({ ...memory, initial: '0' }, '16.925')).toMatchObject({ ok: false });
	});

	it('says of a time that its thousandths may be thousands', () => {
		expect(parseNumber({ ...field, unit: 'ms', max: '10000' }, '1.234')).toEqual({
			ok: true,
			value: '1.234',
			note: { code: 'thousandths', value: '1.234', without: '1234' }
		});
		expect(parseNumber({ ...field, unit: 'ms', max: '1000' }, '1.234')).toEqual({
			ok: true,
			value: '1.234'
		});
	});

	it.each([
		{ text: '2x10GbE', value: '10' },
		{ text: '2 x 10 Gbit/s', value: '10' },
		{ text: '2 × 400 Mbit/s', value: '0.4' },
		{ text: '10GBASE-T', value: '10' },
		{ text: '2x10GBase-SR', value: '10' },
		{ text: '3x10GbE', value: '10' },
		{ text: '4x10GbE', value: 'product' }
	])('of the speed beside two links and three cards reads "$text": $value', ({ text, value }) => {
		expect(paste({ unit: 'Gbit/s' }, text, { times: ['2', '3'] })).toBe(value);
	});

	it('asks whether a cap in M is bits or bytes, which managers of VMs write alike', () => {
		const cap = { ...field, min: '0.000001', prefixAlone: 'asked' } as const;
		expect(parseNumber(cap, '64M')).toEqual({
			ok: false,
			// A byte is 8 bits.
			issue: { code: 'either', text: '64M', readings: ['0.064', '0.512'] }
		});
		expect(parseNumber(cap, '64Mi')).toMatchObject({ value: '0.536870912' });
		expect(parseNumber(cap, '64 Mbit/s')).toMatchObject({ value: '0.064' });
		expect(parseNumber(cap, '1')).toMatchObject({ value: '1' });
	});

	it('reads the name of what is measured behind its unit', () => {
		const memory = { ...field, label: 'Memory per VM', unit: 'GiB' };
		const rtt = { ...field, label: 'Measured round trip', unit: 'ms' };
		expect(parseNumber(memory, '4 GB RAM')).toMatchObject({ value: '4' });
		expect(parseNumber(memory, '4 GB of memory')).toMatchObject({ value: '4' });
		expect(parseNumber(rtt, '5ms RTT')).toMatchObject({ value: '5' });
		expect(parseNumber(rtt, '5 ms round trip')).toMatchObject({ value: '5' });
		expect(parseNumber(rtt, '5 ms RAM')).toMatchObject({ issue: { code: 'unit-unknown' } });
		expect(parseNumber(memory, '4 GB apples')).toMatchObject({ issue: { code: 'unit-unknown' } });
	});

	it('takes the average that ping prints', () => {
		const rtt = { ...field, label: 'Measured round trip', unit: 'ms' };
		const ofUnix = 'rtt min/avg/max/mdev = 0.412/0.538/0.771/0.102 ms';
		const ofMac = 'round-trip min/avg/max/stddev = 4.1/5.25/7.9/0.8 ms';
		const ofWindows = 'Minimum = 4ms, Maximum = 9ms, Average = 5ms';
		expect(parseNumber(rtt, ofUnix)).toEqual({
			ok: true,
			value: '0.538',
			note: { code: 'read-as', typed: 'avg', value: '0.538' }
		});
		expect(parseNumber(rtt, ofMac)).toMatchObject({ value: '5.25' });
		expect(parseNumber(rtt, ofWindows)).toMatchObject({ value: '5' });
		expect(parseNumber({ ...rtt, unit: 'km' }, ofUnix)).toMatchObject({ ok: false });
	});

	it('says of two numbers that the second is each of the first', () => {
		const parsed = parseNumber({ ...field, unit: 'Gbit/s' }, '2x10GbE', { times: ['2'] });
		const note = parsed.ok ? parsed.note : undefined;
		expect(note).toEqual({ code: 'each', typed: '2x10GbE', first: '2', value: '10' });
		expect(note && noteSentence(note, { unit: 'Gbit/s', refusal: () => '' })).toBe(
			'2x10GbE = 10 Gbit/s each, and 2 of them'
		);
		expect(note && offersOf(note)).toEqual([]);
	});

	it('says what it read where it was written otherwise', () => {
		const note = (text: string) => {
			const parsed = parseNumber({ ...field, unit: 'km' }, text);
			return parsed.ok ? parsed.note : undefined;
		};
		expect(note('25 mi')).toEqual({ code: 'read-as', typed: '25 mi', value: '40.2336' });
		expect(note('~40km')).toEqual({ code: 'read-as', typed: '~40km', value: '40' });
		expect([note('40'), note('40 km'), note(' +40 '), note('40km')]).toEqual(
			Array(4).fill(undefined)
		);
		// What would be said stands there already.
		expect([note('1,500'), note('1,500 km')]).toEqual([undefined, undefined]);
		expect(note('1 500')).toEqual({ code: 'read-as', typed: '1 500', value: '1500' });
	});

	it('says so of a rate that is not in the unit of the field, however that is spelled', () => {
		const note = (text: string) => {
			const parsed = parseNumber({ ...field, unit: 'Gbit/s' }, text);
			return parsed.ok ? parsed.note : parsed.issue;
		};
		expect([note('10 Gbit/s'), note('10 gbit')]).toEqual([undefined, undefined]);
		expect(note('100M')).toEqual({ code: 'read-as', typed: '100M', value: '0.1' });
		// A byte is 8 bits, if bytes were meant.
		expect(note('10 GB')).toEqual({ code: 'either', text: '10 GB', readings: ['10', '80'] });
	});

	it('says what it took of a product', () => {
		expect(parseNumber({ ...field, ...cores }, '2 x 16', { times: ['2'] })).toEqual({
			ok: true,
			value: '16',
			note: { code: 'each', first: '2', typed: '2 x 16', value: '16' }
		});
	});

	it('asks of a figure out of range whether the smaller unit was meant', () => {
		const memory = { ...field, unit: 'GiB', max: '65536' };
		expect(parseNumber(memory, '1048576')).toMatchObject({
			issue: { code: 'out-of-range', smaller: { value: '1024', unit: 'MiB' } }
		});
		expect(parseNumber(memory, '1048576 GiB')).toEqual({
			ok: false,
			issue: { code: 'out-of-range', min: '0.1', max: '65536' }
		});
	});

	it('holds its bounds in the unit of the moment', () => {
		const distance = { ...field, unit: 'km', min: '0', max: '20038' };
		const miles = { unit: 'miles', max: '12451' };
		expect(parseNumber(distance, '12451', miles).ok).toBe(true);
		expect(parseNumber(distance, '12452', miles)).toMatchObject({ issue: { max: '12451' } });
		expect(parseNumber(distance, '80 km', miles)).toMatchObject({
			ok: true,
			// 80 / 1.609344
			value: '49.709695379'
		});
	});

	const CHARACTERS = [
		' ',
		'1',
		',',
		'.',
		' 1',
		'1 ',
		"'",
		'x',
		'~',
		'a',
		'\u200b',
		'\uff11',
		'-',
		'1,',
		':'
	];
	it.each(CHARACTERS)('takes no longer for each letter of "%s", up to 100 kB', (character) => {
		const read = (length: number) => {
			const text = character.repeat(length / character.length);
			for (const unit of ['', 'km', ': 1', 'GiB', 'Gbit/s', '1/s', '× route'])
				paste({ unit }, `1${text}x`, { times: ['2'] });
		};
		expect(growth(read, 10_000)).toBeLessThan(LINEAR);
		expect(growth(read, 200)).toBeLessThan(LINEAR);
	});

	test('never throws, and what it accepts is a finite number in range', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.double().map(String)), (text) => {
				const parsed = parseNumber(field, text);
				const value = parsed.ok ? Number(parsed.value) : 1;
				expect(value >= 0.1 && value <= 1600).toBe(true);
			})
		);
	});
});
