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
			readonly from?: 'range' | 'short' | 'class' | 'prefix-beyond-ipv4';
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
