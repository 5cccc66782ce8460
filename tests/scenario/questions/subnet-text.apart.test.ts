import { expect, it, vi } from 'vitest';
import { readSubnet } from '#lib/calc/address-text';

it('reads a prefix at once, and an address when its reader has come', async () => {
	vi.resetModules();
	const { isPool, openSubnetReader, parseSubnet } =
		await import('#lib/scenario/questions/subnet-text');
	const slash24 = { kind: 'ipv4', prefixLength: 24, network: null };
	expect([parseSubnet('/24'), parseSubnet('24')]).toEqual([
		{ ok: true, value: slash24 },
		{ ok: true, value: slash24 }
	]);
	// IPv4 ends at /32: a longer prefix alone can only be IPv6, which nobody need have meant.
	expect(parseSubnet('/32')).toEqual({ ok: true, value: { ...slash24, prefixLength: 32 } });
	expect(parseSubnet('/33')).toEqual({
		ok: true,
		value: { kind: 'ipv6', prefixLength: 33, network: null },
		note: {
			code: 'noted',
			note: { kind: 'read-as', subnet: { kind: 'ipv6', prefixLength: 33, network: null } }
		}
	});
	expect(parseSubnet('129')).toMatchObject({
		issue: { refusal: { kind: 'prefix-too-long', longest: 128 } }
	});
	expect(parseSubnet('')).toMatchObject({ issue: { refusal: { kind: 'empty' } } });
	const [network, pool] = ['10.1.2.3/22', '10.0.0.1-9'];
	expect(parseSubnet(network)).toEqual({ ok: false, issue: { code: 'reading' } });
	expect(isPool(pool)).toBe(false);

	openSubnetReader(readSubnet);
	expect(parseSubnet(network)).toEqual({
		ok: true,
		value: { kind: 'ipv4', prefixLength: 22, network: '10.1.0.0' }
	});
	expect(isPool(pool)).toBe(true);
});
