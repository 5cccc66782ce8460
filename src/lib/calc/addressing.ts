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
			readonly from?: 'range' | 'class' | 'prefix-beyond-ipv4';
	  }
	| { readonly kind: 'empty' }
	| { readonly kind: 'no-prefix'; readonly address: string }
	| { readonly kind: 'prefix-too-long'; readonly longest: 32 | 128 }
	| { readonly kind: 'not-a-mask'; readonly mask: string }
	/** A router's mask of the bits that may differ, and the prefix it stands for. */
	| { readonly kind: 'wildcard-mask'; readonly mask: string; readonly instead: string }
	| { readonly kind: 'range-falls'; readonly first: string; readonly last: string }
	| { readonly kind: 'not-an-address'; readonly text: string };

/** A width alone, with its slash or without. */
export const PREFIX = /^\/? ?(\d{1,3})$/;
export function fromPrefix(digits: string): SubnetReading {
	const prefixLength = Number(digits);
	if (prefixLength > 128) return { kind: 'prefix-too-long', longest: 128 };
	// IPv4 ends at /32, so a longer prefix can only be IPv6.
	return prefixLength <= 32
		? { kind: 'subnet', subnet: { kind: 'ipv4', prefixLength, network: null } }
		: {
				kind: 'subnet',
				from: 'prefix-beyond-ipv4',
				subnet: { kind: 'ipv6', prefixLength, network: null }
			};
}

/** Nothing, or a width alone, as `/24` and `24`: what is read without a reader of addresses. null: it is more. */
export function readPrefix(typed: string): SubnetReading | null {
	const text = typed.trim();
	if (text === '') return { kind: 'empty' };
	const [, prefix] = PREFIX.exec(text) ?? [];
	return prefix === undefined ? null : fromPrefix(prefix);
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
