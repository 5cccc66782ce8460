import { describe, expect, it } from 'vitest';
import { parseHosts } from '#lib/scenario/questions/hosts-text';

const read = parseHosts({ label: 'Hosts', max: '100' });

describe(parseHosts, () => {
	it.each([
		{ text: '', value: null },
		{ text: ' 10 ', value: { hosts: '10', sites: null } },
		{ text: '6 + 4', value: { hosts: '10', sites: ['6', '4'] } },
		{ text: '6+4', value: { hosts: '10', sites: ['6', '4'] } },
		{ text: '4 and 6', value: { hosts: '10', sites: ['4', '6'] } },
		{ text: '6/4', value: { hosts: '10', sites: ['6', '4'] } },
		{ text: '2x5', value: { hosts: '10', sites: ['5', '5'] } },
		{ text: ' 2 × 10 ', value: { hosts: '20', sites: ['10', '10'] } },
		{ text: '6 & 4', value: { hosts: '10', sites: ['6', '4'] } },
		{ text: '100 + 100', value: { hosts: '200', sites: ['100', '100'] } }
	])('reads “$text”', ({ text, value }) => {
		expect(read(text)).toEqual({ ok: true, value });
	});

	it.each([
		{ text: '6 + 4 + 1', issue: { code: 'refused', refusal: { kind: 'too-many-sites' } } },
		{ text: '6 +', issue: { code: 'refused', refusal: { kind: 'half-missing' } } },
		{ text: '+ 4', issue: { code: 'refused', refusal: { kind: 'half-missing' } } },
		{ text: '3 x 5', issue: { code: 'unit-unknown' } },
		{ text: '2 x 5 + 1', issue: { code: 'unit-unknown' } },
		{ text: 'ten', issue: { code: 'not-a-number' } },
		{ text: '6 + four', issue: { code: 'not-a-number' } },
		{ text: '101', issue: { code: 'out-of-range', max: '100' } },
		{ text: '0 + 4', issue: { code: 'out-of-range', min: '1' } },
		{ text: '1.5', issue: { code: 'not-whole' } }
	])('refuses “$text”', ({ text, issue }) => {
		expect(read(text)).toMatchObject({ ok: false, issue });
	});
});
