import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { hostsInSubnet, smallestSubnet, usableIpv4Addresses } from '#lib/calc/addressing';
import { readSubnet } from '#lib/calc/address-text';
import { exact } from '#lib/calc/exact';
import { digits } from './digits';

const plan = (reserved: number, vmknicsPerHost = 1) => ({
	reserved: exact(reserved),
	vmknicsPerHost: exact(vmknicsPerHost)
});
const ipv4 = (prefixLength: number, network: string | null = null) =>
	({ kind: 'ipv4', prefixLength, network }) as const;

describe(readSubnet, () => {
	it.each([
		{ text: '/24', subnet: ipv4(24) },
		{ text: ' 24 ', subnet: ipv4(24) },
		{ text: '/0', subnet: ipv4(0) },
		{ text: '255.255.255.0', subnet: ipv4(24) },
		{ text: '255.255.252.0', subnet: ipv4(22) },
		{ text: '192.168.50.0/24', subnet: ipv4(24, '192.168.50.0') },
		// 10.1.2.3 with 22 bits kept: 2 = 00000010, the last two of those bits are host bits, so 10.1.0.0.
		{ text: '10.1.2.3/22', subnet: ipv4(22, '10.1.0.0') },
		{ text: '10.1.2.3 255.255.252.0', subnet: ipv4(22, '10.1.0.0') },
		{ text: '10.1.2.3 / 255.255.252.0', subnet: ipv4(22, '10.1.0.0') },
		{ text: '10.0.0.1/32', subnet: ipv4(32, '10.0.0.1') },
		{ text: '10.1.2.3   255.255.252.0', subnet: ipv4(22, '10.1.0.0') },
		{ text: '10.1.2.3 /22', subnet: ipv4(22, '10.1.0.0') },
		// IPv4 ends at /32 and IPv6 at /128.
		{ text: '/32', subnet: ipv4(32) },
		{ text: '::1/128', subnet: { kind: 'ipv6', prefixLength: 128, network: '::1' } },
		{ text: '/ 24', subnet: ipv4(24) },
		{ text: '255.255.255.0/24', subnet: ipv4(24) },
		{ text: '/24 (254 hosts)', subnet: ipv4(24) },
		{ text: '10.0.0.0/24 (vMotion)', subnet: ipv4(24, '10.0.0.0') },
		{ text: '10.0.0.0 mask 255.255.255.0', subnet: ipv4(24, '10.0.0.0') },
		{ text: '2001:db8::1/64', subnet: { kind: 'ipv6', prefixLength: 64, network: '2001:db8::' } }
	])('reads $text', ({ text, subnet }) => {
		expect(readSubnet(text)).toEqual({ kind: 'subnet', subnet });
	});

	it.each([33, 64, 128])('reads /%i as IPv6, and says where from', (prefixLength) => {
		expect(readSubnet(`/${prefixLength}`)).toEqual({
			kind: 'subnet',
			from: 'prefix-beyond-ipv4',
			subnet: { kind: 'ipv6', prefixLength, network: null }
		});
	});

	it.each([
		{ text: '', expected: { kind: 'empty' } },
		{ text: '192.168.50.0', expected: { kind: 'no-prefix', address: '192.168.50.0' } },
		{ text: '2001:db8::', expected: { kind: 'no-prefix', address: '2001:db8::' } },
		{ text: '255.255.0.255', expected: { kind: 'not-a-mask', mask: '255.255.0.255' } },
		{ text: '10/33', expected: { kind: 'prefix-too-long', longest: 32 } },
		{ text: '300.0.x.x', expected: { kind: 'not-an-address', text: '300.0.0.0' } },
		{ text: '10.0.x', expected: { kind: 'not-an-address', text: '10.0.x' } },
		{ text: '10.0.0.0.x', expected: { kind: 'not-an-address', text: '10.0.0.0.x' } },
		{ text: '10.0.0.0/33', expected: { kind: 'prefix-too-long', longest: 32 } },
		{ text: '/129', expected: { kind: 'prefix-too-long', longest: 128 } },
		{ text: '10.0.0.0/255.0.255.0', expected: { kind: 'not-a-mask', mask: '255.0.255.0' } },
		{
			text: '10.0.0.0 0.0.0.255',
			expected: { kind: 'wildcard-mask', mask: '0.0.0.255', instead: '10.0.0.0/24' }
		},
		{
			text: '0.0.3.255',
			expected: { kind: 'wildcard-mask', mask: '0.0.3.255', instead: '/22' }
		},
		{
			text: '10.0.0.9-10.0.0.3',
			expected: { kind: 'range-falls', first: '10.0.0.9', last: '10.0.0.3' }
		},
		{ text: '/', expected: { kind: 'empty' } },
		{ text: ' / ', expected: { kind: 'empty' } },
		{ text: '/x', expected: { kind: 'not-an-address', text: '/x' } },
		{ text: 'y'.repeat(90), expected: { kind: 'not-an-address', text: 'y'.repeat(40) } },
		{ text: '10.0.0.0/', expected: { kind: 'not-a-mask', mask: '' } },
		{ text: '10.0.0.0.0/24', expected: { kind: 'not-an-address', text: '10.0.0.0.0' } },
		{ text: '300.1.1.1/24', expected: { kind: 'not-an-address', text: '300.1.1.1' } },
		{ text: '2001:db8::/129', expected: { kind: 'prefix-too-long', longest: 128 } },
		{ text: '2001:db8::/255.255.255.0', expected: { kind: 'not-a-mask', mask: '255.255.255.0' } },
		// Short forms and plain numbers are addresses to some programs; nobody means them here.
		{ text: '10.1', expected: { kind: 'not-an-address', text: '10.1' } },
		{ text: '1000', expected: { kind: 'not-an-address', text: '1000' } },
		{ text: 'a.b.c.d', expected: { kind: 'not-an-address', text: 'a.b.c.d' } },
		{ text: 'cafe:', expected: { kind: 'not-an-address', text: 'cafe:' } },
		{ text: 'vMotion', expected: { kind: 'not-an-address', text: 'vMotion' } },
		{ text: '10.0.0.0//24', expected: { kind: 'not-an-address', text: '10.0.0.0//24' } },
		{ text: 'class D', expected: { kind: 'not-an-address', text: 'class' } },
		{ text: '255.255.255.0/16', expected: { kind: 'subnet', subnet: ipv4(16, '255.255.0.0') } },
		{ text: '/24 please now', expected: { kind: 'not-an-address', text: '/24 please now' } }
	])('says what is wrong with "$text"', ({ text, expected }) => {
		expect(readSubnet(text)).toEqual(expected);
	});

	const pool = (first: string, last: string, size: number, prefixLength: number) => ({
		...ipv4(prefixLength),
		pool: { first, last, size }
	});

	it.each([
		{ text: '10.0.0.0-10.0.0.255', subnet: ipv4(24, '10.0.0.0') },
		{ text: '10.0.0.0 - 10.0.0.255', subnet: ipv4(24, '10.0.0.0') },
		{ text: '10.0.0.0\u2013255', subnet: ipv4(24, '10.0.0.0') },
		{ text: '10.0.0.0-255', subnet: ipv4(24, '10.0.0.0') },
		{ text: '10.0.0.0 to 3.255', subnet: ipv4(22, '10.0.0.0') },
		// 73 - 10 + 1
		{ text: '10.0.0.10-73', subnet: pool('10.0.0.10', '10.0.0.73', 64, 26) },
		{ text: '10.0.0.1-254', subnet: pool('10.0.0.1', '10.0.0.254', 254, 24) },
		{ text: '10.0.0.5-5', subnet: ipv4(32, '10.0.0.5') }
	])('reads the range $text', ({ text, subnet }) => {
		expect(readSubnet(text)).toEqual({ kind: 'subnet', from: 'range', subnet });
	});

	it.each([
		['class A', 8],
		['Class B', 16],
		['class C', 24],
		['class-c network', 24]
	])('reads %s as /%i', (text, prefixLength) => {
		expect(readSubnet(text)).toEqual({ kind: 'subnet', from: 'class', subnet: ipv4(prefixLength) });
	});

	it.each([
		{ text: '10.1.2.x', subnet: ipv4(24, '10.1.2.0') },
		{ text: '10.1.2.*', subnet: ipv4(24, '10.1.2.0') },
		{ text: '10.1.X.X', subnet: ipv4(16, '10.1.0.0') },
		{ text: '10/8', subnet: ipv4(8, '10.0.0.0') },
		{ text: '192.168/16', subnet: ipv4(16, '192.168.0.0') },
		// 7 = 00000111, of which a /22 keeps 00000100.
		{ text: '10.1.7 / 22', subnet: ipv4(22, '10.1.4.0') }
	])('reads the short $text', ({ text, subnet }) => {
		expect(readSubnet(text)).toEqual({ kind: 'subnet', from: 'short', subnet });
	});

	it('takes nothing off a pool', () => {
		const held = hostsInSubnet(
			{ ...ipv4(26), pool: { first: '', last: '', size: 64 } },
			plan(0, 2)
		);
		expect(held.kind === 'hosts' && held.hosts.toNumber()).toBe(32);
	});

	test('never throws, whatever is typed', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.ipV4(), fc.ipV6()), (text) => {
				expect(() => readSubnet(text)).not.toThrow();
			})
		);
	});

	test('reads every IPv4 address with every width', () => {
		fc.assert(
			fc.property(fc.ipV4(), fc.integer({ min: 0, max: 32 }), (address, width) => {
				expect(readSubnet(`${address}/${width}`)).toMatchObject({
					kind: 'subnet',
					subnet: { kind: 'ipv4', prefixLength: width }
				});
			})
		);
	});
});

describe(usableIpv4Addresses, () => {
	it.each([
		// 2^8 - network - broadcast
		{ prefixLength: 24, usable: 254 },
		{ prefixLength: 30, usable: 2 },
		// RFC 3021: both addresses of a /31 are hosts
		{ prefixLength: 31, usable: 2 },
		{ prefixLength: 32, usable: 1 },
		{ prefixLength: 22, usable: 1022 },
		{ prefixLength: 0, usable: 4_294_967_294 }
	])('a /$prefixLength has $usable', ({ prefixLength, usable }) => {
		expect(usableIpv4Addresses(prefixLength).toNumber()).toBe(usable);
	});
});

describe(hostsInSubnet, () => {
	it.each([
		{ name: 'unrouted', prefixLength: 24, ...plan(0), hosts: 254 },
		// 254 - 1: the figure of "The vMotion Reality"
		{ name: 'one gateway', prefixLength: 24, ...plan(1), hosts: 253 },
		// 254 - 3: one virtual and two real router addresses
		{ name: 'HSRP or VRRP pair', prefixLength: 24, ...plan(3), hosts: 251 },
		// floor(253 / 2)
		{ name: 'gateway and two vmknics', prefixLength: 24, ...plan(1, 2), hosts: 126 },
		// floor(251 / 2)
		{ name: 'router pair and two vmknics', prefixLength: 24, ...plan(3, 2), hosts: 125 },
		{ name: 'a /31 without a gateway', prefixLength: 31, ...plan(0), hosts: 2 },
		{ name: 'a /31 with a gateway', prefixLength: 31, ...plan(1), hosts: 1 },
		{ name: 'a /32', prefixLength: 32, ...plan(0), hosts: 1 },
		{ name: 'every address reserved', prefixLength: 30, ...plan(2), hosts: 0 }
	])('$name: $hosts hosts', ({ prefixLength, reserved, vmknicsPerHost, hosts }) => {
		const result = hostsInSubnet(ipv4(prefixLength), { reserved, vmknicsPerHost });
		expect(result.kind === 'hosts' && result.hosts.toNumber()).toBe(hosts);
	});

	it('says so when more is reserved than there is', () => {
		expect(hostsInSubnet(ipv4(32), plan(3))).toMatchObject({ kind: 'all-reserved' });
	});

	it('does not count IPv6 addresses', () => {
		const subnet = { kind: 'ipv6', prefixLength: 64, network: null } as const;
		expect(hostsInSubnet(subnet, plan(1))).toEqual({ kind: 'does-not-bind', prefixLength: 64 });
	});

	it.each([
		{ prefixLength: 96, kind: 'does-not-bind' },
		// 2^31 addresses: fewer than IPv4 has
		{ prefixLength: 97, kind: 'hosts' }
	])('a /$prefixLength $kind', ({ prefixLength, kind }) => {
		const subnet = { kind: 'ipv6', prefixLength, network: null } as const;
		expect(hostsInSubnet(subnet, plan(0)).kind).toBe(kind);
	});

	it('counts them where an IPv6 prefix is as narrow as an IPv4 one', () => {
		const subnet = { kind: 'ipv6', prefixLength: 126, network: null } as const;
		const result = hostsInSubnet(subnet, plan(1));
		expect(result.kind === 'hosts' && result.hosts.toNumber()).toBe(3);
	});
});

describe(smallestSubnet, () => {
	it.each([
		{ hosts: 253, ...plan(1), prefixLength: 24 },
		// 254 + 1 = 255 > 254
		{ hosts: 254, ...plan(1), prefixLength: 23 },
		{ hosts: 126, ...plan(1, 2), prefixLength: 24 },
		{ hosts: 2, ...plan(0), prefixLength: 31 },
		{ hosts: 1, ...plan(0), prefixLength: 32 },
		{ hosts: 2500, ...plan(1), prefixLength: 20 }
	])('$hosts hosts take a /$prefixLength', ({ hosts, reserved, vmknicsPerHost, prefixLength }) => {
		expect(smallestSubnet(exact(hosts), { reserved, vmknicsPerHost })).toMatchObject({
			kind: 'ipv4',
			prefixLength
		});
	});

	it.each([
		// a /1 has 2^31 - 2 = 2,147,483,646; all of IPv4 has 2^32 - 2 = 4,294,967,294
		{ hosts: '2147483646', found: { kind: 'ipv4', prefixLength: 1 } },
		{ hosts: '2147483647', found: { kind: 'ipv4', prefixLength: 0 } },
		{ hosts: '4294967294', found: { kind: 'ipv4', prefixLength: 0 } },
		{ hosts: '4294967295', found: { kind: 'none' } }
	])('finds $found for $hosts hosts', ({ hosts, found }) => {
		expect(smallestSubnet(digits(hosts), plan(0))).toMatchObject(found);
	});

	it('says so when IPv4 is not enough', () => {
		expect(smallestSubnet(digits('4294967296'), plan(0)).kind).toBe('none');
	});

	test('holds the hosts, and one bit less does not', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 100_000 }),
				fc.integer({ min: 0, max: 10 }),
				fc.integer({ min: 1, max: 4 }),
				(hosts, reserved, vmknics) => {
					const found = smallestSubnet(exact(hosts), plan(reserved, vmknics));
					const holds = (prefixLength: number) => {
						const result = hostsInSubnet(ipv4(prefixLength), plan(reserved, vmknics));
						return result.kind === 'hosts' && result.hosts.greaterThanOrEqualTo(hosts);
					};
					const length = found.kind === 'ipv4' ? found.prefixLength : -1;
					expect(holds(length)).toBe(true);
					expect(length === 32 || !holds(length + 1)).toBe(true);
				}
			)
		);
	});
});
