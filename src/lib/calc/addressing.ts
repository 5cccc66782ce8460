import * as ipaddr from 'ipaddr.js';
import { ceil, exact, type Exact } from './exact';

/** The network the vMotion VMkernel interfaces of one domain share. */
export type Subnet =
	| {
			readonly kind: 'ipv4';
			readonly prefixLength: number;
			/** The network's own address, or null where only a prefix or a mask was given. */
			readonly network: string | null;
	  }
	| { readonly kind: 'ipv6'; readonly prefixLength: number; readonly network: string | null };

export type SubnetReading =
	| { readonly kind: 'subnet'; readonly subnet: Subnet }
	| { readonly kind: 'empty' }
	| { readonly kind: 'no-prefix'; readonly address: string }
	| { readonly kind: 'prefix-too-long'; readonly longest: 32 | 128 }
	| { readonly kind: 'not-a-mask'; readonly mask: string }
	| { readonly kind: 'not-an-address'; readonly text: string };

const PREFIX = /^\/?(\d{1,3})$/;

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

function fromAddress(address: string, width: string): SubnetReading {
	const isIpv4 = ipaddr.IPv4.isValidFourPartDecimal(address);
	if (!isIpv4 && !ipaddr.IPv6.isValid(address)) return { kind: 'not-an-address', text: address };
	const longest = isIpv4 ? 32 : 128;
	// The slash was taken off where address and width were parted.
	const length = PREFIX.test(width) ? Number(width) : null;
	const prefixLength = length ?? (isIpv4 ? maskLength(width) : null);
	if (prefixLength === null) return { kind: 'not-a-mask', mask: width };
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

/**
 * Reads what people write for a subnet: `/24`, `24`, `255.255.255.0`, `192.168.50.0/24`,
 * `10.1.2.3/22`, `10.0.0.0 255.255.252.0`, `2001:db8::/64`. Never throws; an address without a width
 * is not guessed.
 */
export function readSubnet(text: string): SubnetReading {
	const trimmed = text.trim();
	if (trimmed === '') return { kind: 'empty' };
	const prefix = PREFIX.exec(trimmed);
	if (prefix?.[1] !== undefined) return fromPrefix(prefix[1]);
	const [address = '', width, ...more] = trimmed.split(/\s*\/\s*|\s+/);
	if (more.length > 0) return { kind: 'not-an-address', text: trimmed };
	if (width !== undefined) return fromAddress(address, width);
	const prefixLength = maskLength(address);
	if (prefixLength !== null) {
		return { kind: 'subnet', subnet: { kind: 'ipv4', prefixLength, network: null } };
	}
	return ipaddr.isValid(address) && (address.includes(':') || address.split('.').length === 4)
		? { kind: 'no-prefix', address }
		: { kind: 'not-an-address', text: trimmed };
}

/**
 * Addresses of an IPv4 subnet that an interface may have: all but the network and the broadcast
 * address (RFC 950, RFC 919); a /31 uses both of its two (RFC 3021) and a /32 is one address.
 */
export function usableIpv4Addresses(prefixLength: number): Exact {
	const all = exact(2).pow(32 - prefixLength);
	return prefixLength >= 31 ? all : all.minus(2);
}

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
		subnet.kind === 'ipv4'
			? usableIpv4Addresses(subnet.prefixLength)
			: exact(2).pow(128 - subnet.prefixLength);
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
