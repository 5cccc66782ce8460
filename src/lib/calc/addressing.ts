import * as ipaddr from 'ipaddr.js';
import { ceil, exact, type Exact } from './exact';

export interface AddressPool {
	readonly first: string;
	readonly last: string;
	/** A whole number, 1 or more. */
	readonly size: number;
}

/** The network the vMotion VMkernel interfaces of one domain share. */
export type Subnet =
	| {
			readonly kind: 'ipv4';
			readonly prefixLength: number;
			/** The network's own address, or null where only a prefix or a mask was given. */
			readonly network: string | null;
			/** Where a range was typed that is no whole network: all of its addresses are for hosts. */
			readonly pool?: AddressPool;
	  }
	| { readonly kind: 'ipv6'; readonly prefixLength: number; readonly network: string | null };

export type SubnetReading =
	| {
			readonly kind: 'subnet';
			readonly subnet: Subnet;
			/** What it was read from, where it was not written as a network. */
			readonly from?: 'range' | 'class';
	  }
	| { readonly kind: 'empty' }
	| { readonly kind: 'no-prefix'; readonly address: string }
	| { readonly kind: 'prefix-too-long'; readonly longest: 32 | 128 }
	| { readonly kind: 'not-a-mask'; readonly mask: string }
	/** A router's mask of the bits that may differ, and the prefix it stands for. */
	| { readonly kind: 'wildcard-mask'; readonly mask: string; readonly instead: string }
	| { readonly kind: 'range-falls'; readonly first: string; readonly last: string }
	| { readonly kind: 'not-an-address'; readonly text: string };

const PREFIX = /^\/? ?(\d{1,3})$/;
const CLASS = /^class[ -]?([abc])( network| subnet)?$/i;
/** The classes of 1981 (RFC 791), which people still say for a width. */
const CLASS_PREFIX: ReadonlyMap<string, number> = new Map([
	['a', 8],
	['b', 16],
	['c', 24]
]);
const RANGE = /^([\d.]+) ?(?:-|–|—|to|\.\.\.?) ?([\d.]+)$/i;
/** What a sentence quotes of a text. */
const LONGEST_QUOTE = 40;

const notAnAddress = (text: string): SubnetReading => ({
	kind: 'not-an-address',
	text: text.slice(0, LONGEST_QUOTE)
});

function fromPrefix(digits: string): SubnetReading {
	const prefixLength = Number(digits);
	if (prefixLength > 128) return { kind: 'prefix-too-long', longest: 128 };
	// IPv4 ends at /32, so a longer prefix can only be IPv6.
	const kind = prefixLength <= 32 ? 'ipv4' : 'ipv6';
	return { kind: 'subnet', subnet: { kind, prefixLength, network: null } };
}

const maskLength = (mask: string): number | null =>
	ipaddr.IPv4.isValidFourPartDecimal(mask)
		? ipaddr.IPv4.parse(mask).prefixLengthFromSubnetMask()
		: null;

const isFourParts = (text: string): boolean => ipaddr.IPv4.isValidFourPartDecimal(text);

/** 24 for 0.0.0.255: the mask with every bit turned round. */
function wildcardLength(mask: string): number | null {
	if (!isFourParts(mask)) return null;
	const turned = mask.split('.').map((part) => 255 - Number(part));
	return maskLength(turned.join('.'));
}

const numberOf = (address: string): number =>
	address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);

/** A range that is a whole network is that network; any other is a pool of addresses. */
function fromRange(first: string, end: string): SubnetReading | null {
	const missing = 4 - end.split('.').length;
	const last = [...first.split('.').slice(0, Math.max(0, missing)), end].join('.');
	if (!isFourParts(first) || !isFourParts(last)) return null;
	const [from, to] = [numberOf(first), numberOf(last)];
	if (to < from) return { kind: 'range-falls', first, last };
	const size = to - from + 1;
	const prefixLength = 32 - Math.ceil(Math.log2(size));
	const isWhole = 2 ** (32 - prefixLength) === size && from % size === 0;
	return {
		kind: 'subnet',
		from: 'range',
		subnet: isWhole
			? { kind: 'ipv4', prefixLength, network: first }
			: { kind: 'ipv4', prefixLength, network: null, pool: { first, last, size } }
	};
}

function fromAddress(address: string, width: string): SubnetReading {
	const isIpv4 = isFourParts(address);
	if (!isIpv4 && !ipaddr.IPv6.isValid(address)) return notAnAddress(address);
	const longest = isIpv4 ? 32 : 128;
	// The slash was taken off where address and width were parted.
	const length = PREFIX.test(width) ? Number(width) : null;
	const ownLength = maskLength(address);
	// 255.255.255.0/24 is a mask that says its own prefix, and no network.
	if (ownLength !== null && ownLength > 0 && length === ownLength) return fromPrefix(width);
	const prefixLength = length ?? (isIpv4 ? maskLength(width) : null);
	if (prefixLength === null) {
		const turned = isIpv4 ? wildcardLength(width) : null;
		return turned === null
			? { kind: 'not-a-mask', mask: width.slice(0, LONGEST_QUOTE) }
			: { kind: 'wildcard-mask', mask: width, instead: `${address}/${turned}` };
	}
	if (prefixLength > longest) return { kind: 'prefix-too-long', longest };
	const cidr = `${address}/${prefixLength}`;
	return {
		kind: 'subnet',
		subnet: isIpv4
			? {
					kind: 'ipv4',
					prefixLength,
					network: ipaddr.IPv4.networkAddressFromCIDR(cidr).toString()
				}
			: {
					kind: 'ipv6',
					prefixLength,
					network: ipaddr.IPv6.networkAddressFromCIDR(cidr).toString()
				}
	};
}

/** "mask", "netmask" and what else stands between a network and its width. */
const BETWEEN = / (?:subnet ?mask|netmask|mask|wildcard) /i;

function fromWords(text: string): SubnetReading {
	const [address = '', width, ...more] = text.replace(BETWEEN, ' ').split(/ ?\/ ?| /);
	if (more.length > 0) return notAnAddress(text);
	if (address === '') return width === '' ? { kind: 'empty' } : notAnAddress(text);
	if (width !== undefined) return fromAddress(address, width);
	const prefixLength = maskLength(address);
	if (prefixLength !== null) {
		return { kind: 'subnet', subnet: { kind: 'ipv4', prefixLength, network: null } };
	}
	const turned = wildcardLength(address);
	if (turned !== null) return { kind: 'wildcard-mask', mask: address, instead: `/${turned}` };
	return ipaddr.isValid(address) && (address.includes(':') || address.split('.').length === 4)
		? { kind: 'no-prefix', address }
		: notAnAddress(text);
}

/**
 * Reads what people write for a subnet: `/24`, `24`, `255.255.255.0`, `192.168.50.0/24`, `10.1.2.3/22`,
 * `10.0.0.0 255.255.252.0`, `10.0.0.0-10.0.0.255`, `10.0.0.0-255`, `class C`, `2001:db8::/64`. Never throws; an
 * address without a width is not guessed, and a wildcard mask is named.
 */
export function readSubnet(typed: string): SubnetReading {
	const text = typed.trim().replaceAll(/\s+/g, ' ');
	if (text === '') return { kind: 'empty' };
	const [, prefix] = PREFIX.exec(text) ?? [];
	if (prefix !== undefined) return fromPrefix(prefix);
	const prefixLength = CLASS_PREFIX.get(CLASS.exec(text)?.[1]?.toLowerCase() ?? '');
	if (prefixLength !== undefined) {
		const subnet = { kind: 'ipv4', prefixLength, network: null } as const;
		return { kind: 'subnet', from: 'class', subnet };
	}
	const [, first, last] = RANGE.exec(text) ?? [];
	const range = first === undefined || last === undefined ? null : fromRange(first, last);
	return range ?? fromWords(text);
}

/**
 * Addresses of an IPv4 subnet that an interface may have: all but the network and the broadcast
 * address (RFC 950, RFC 919); a /31 uses both of its two (RFC 3021) and a /32 is one address.
 */
export function usableIpv4Addresses(prefixLength: number): Exact {
	const all = exact(2).pow(32 - prefixLength);
	return prefixLength >= 31 ? all : all.minus(2);
}

/** The same of what was typed: of a pool, every address of it. */
export const usableAddresses = ({
	prefixLength,
	pool
}: Extract<Subnet, { kind: 'ipv4' }>): Exact =>
	pool === undefined ? usableIpv4Addresses(prefixLength) : exact(pool.size);

export interface AddressPlan {
	/** Addresses that no host gets: gateway, HSRP or VRRP addresses. A whole number, 0 or more. */
	readonly reserved: Exact;
	/** Each vMotion VMkernel interface takes an address of its own. A whole number, 1 or more. */
	readonly vmknicsPerHost: Exact;
}

export type AddressableHosts =
	| { readonly kind: 'hosts'; readonly hosts: Exact; readonly usable: Exact }
	/** Nothing is left for hosts once the reserved addresses are taken. */
	| { readonly kind: 'all-reserved'; readonly usable: Exact }
	/** IPv6 with at least as many addresses as all of IPv4. */
	| { readonly kind: 'does-not-bind'; readonly prefixLength: number };

/** The longest IPv6 prefix that still holds 2^32 addresses, more than IPv4 ever had. */
const AMPLE_IPV6_PREFIX = 96;

/** How many hosts get all their vMotion addresses from one subnet. */
export function hostsInSubnet(
	subnet: Subnet,
	{ reserved, vmknicsPerHost }: AddressPlan
): AddressableHosts {
	if (subnet.kind === 'ipv6' && subnet.prefixLength <= AMPLE_IPV6_PREFIX) {
		return { kind: 'does-not-bind', prefixLength: subnet.prefixLength };
	}
	const usable =
		subnet.kind === 'ipv4' ? usableAddresses(subnet) : exact(2).pow(128 - subnet.prefixLength);
	if (usable.lessThan(reserved)) return { kind: 'all-reserved', usable };
	return { kind: 'hosts', usable, hosts: usable.minus(reserved).divToInt(vmknicsPerHost) };
}

export type SmallestSubnet =
	| { readonly kind: 'ipv4'; readonly prefixLength: number; readonly needed: Exact }
	/** Not even all of IPv4 has as many addresses. */
	| { readonly kind: 'none'; readonly needed: Exact };

/** The smallest IPv4 subnet that holds `hosts` hosts of one vMotion domain. */
export function smallestSubnet(
	hosts: Exact,
	{ reserved, vmknicsPerHost }: AddressPlan
): SmallestSubnet {
	const needed = ceil(hosts.times(vmknicsPerHost).plus(reserved));
	for (let prefixLength = 32; prefixLength >= 0; prefixLength -= 1) {
		if (usableIpv4Addresses(prefixLength).greaterThanOrEqualTo(needed)) {
			return { kind: 'ipv4', prefixLength, needed };
		}
	}
	return { kind: 'none', needed };
}
