import type { Subnet } from './address-prefix';
import { ceil, exact, type Exact } from './exact';

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
