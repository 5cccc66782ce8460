import * as ipaddr from 'ipaddr.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { subnetsOnly } from '../../src/build/addresses';

const cut = (await import(
	`data:text/javascript,${encodeURIComponent(subnetsOnly())}`
)) as typeof ipaddr;

/** All that reading a subnet asks: each answer, or that it is refused. */
function asked({ IPv4, IPv6, isValid }: typeof ipaddr, address: string, width: number): unknown {
	const tried = <T>(ask: () => T): T | 'refused' => {
		try {
			return ask();
		} catch {
			return 'refused';
		}
	};
	const cidr = `${address}/${width}`;
	return [
		isValid(address),
		IPv6.isValid(address),
		IPv4.isValidFourPartDecimal(address),
		tried(() => IPv4.parse(address).prefixLengthFromSubnetMask()),
		tried(() => IPv4.networkAddressFromCIDR(cidr).toString()),
		tried(() => IPv6.networkAddressFromCIDR(cidr).toString())
	];
}

const KNOWN = [
	'192.168.50.7',
	'255.255.252.0',
	'255.0.255.0',
	'0x7f.1',
	'010.0.0.1',
	'1.2.3',
	'256.1.1.1',
	'::',
	'::1',
	'2001:db8::1',
	'2001:db8:0:0:1:0:0:1',
	'fe80::1%eth0',
	'::ffff:10.1.2.3',
	'::10.1.2.3',
	'64:ff9b::1.2.3.4',
	'1:2:3:4:5:6:7:8:9',
	':::',
	'g::1',
	''
];

describe('the part of ipaddr.js that embeds carry', () => {
	it('is half of it', () => {
		expect(subnetsOnly()).not.toContain('SpecialRanges');
		expect(Object.keys(cut).toSorted()).toEqual(['IPv4', 'IPv6', 'isValid']);
	});

	it.each(KNOWN)('reads “%s” as the whole does', (address) => {
		for (const width of [0, 1, 8, 22, 24, 32, 33, 64, 127, 128, 129])
			expect(asked(cut, address, width)).toEqual(asked(ipaddr, address, width));
	});

	it('and any other address', () => {
		const sign = fc.constantFrom(...'0123456789abcdefx.:%'.split(''));
		const address = fc.oneof(
			fc.ipV4(),
			fc.ipV6(),
			fc.array(fc.oneof(sign, sign, fc.constant('::'), fc.constant('255.')), { maxLength: 24 }).map(
				(signs) => signs.join('')
			)
		);
		fc.assert(
			fc.property(address, fc.integer({ min: 0, max: 130 }), (text, width) => {
				expect(asked(cut, text, width)).toEqual(asked(ipaddr, text, width));
			}),
			{ numRuns: 3000 }
		);
	});
});
