import * as ipaddr from 'ipaddr.js';
import { fromPrefix, PREFIX, readPrefix, type SubnetReading } from './address-prefix';

const CLASS = /^class[ -]?([abc])( network| subnet)?$/i;
/** The classes of 1981 (RFC 791), which people still say for a width. */
const CLASS_PREFIX: ReadonlyMap<string, number> = new Map([
	['a', 8],
	['b', 16],
	['c', 24]
]);
const RANGE = /^([\d.]+) ?(?:-|–|—|to|\.\.\.?) ?([\d.]+)$/i;
/** Two addresses of IPv6 in full, and words between them. */
const LONGEST_TEXT = 100;
/** What a sentence quotes of a text. */
const LONGEST_QUOTE = 40;

const notAnAddress = (text: string): SubnetReading => ({
	kind: 'not-an-address',
	text: text.slice(0, LONGEST_QUOTE)
});

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

/** 10.0.0.x and 10.0.0.*, 10/8 and 192.168/16: the parts of an address that are named. */
const SHORT_NETWORK = /^((?:\d{1,3}\.){0,2}\d{1,3})(?:((?:\.[x*]){1,3})| ?\/ ?(\d{1,2}))$/i;

/** Null for what is not short. */
function fromShort(text: string): SubnetReading | null {
	const [, named, open, width] = SHORT_NETWORK.exec(text) ?? [];
	if (named === undefined) return null;
	const parts = named.split('.').length;
	const opened = (open ?? '').length / 2;
	if (open !== undefined && parts + opened !== 4) return null;
	const reading = fromAddress(`${named}${'.0'.repeat(4 - parts)}`, width ?? String(8 * parts));
	return reading.kind === 'subnet' ? { ...reading, from: 'short' } : reading;
}

/** What a tool adds behind a network: `/24 (254)`, `/24 (254 hosts)`. */
const BEHIND = / ?\([^()]*\)$/;

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
	if (isFourParts(address) && address.startsWith('255.'))
		return { kind: 'not-a-mask', mask: address };
	return ipaddr.isValid(address) && (address.includes(':') || address.split('.').length === 4)
		? { kind: 'no-prefix', address }
		: notAnAddress(text);
}

/**
 * Reads what people write for a subnet: `/24`, `24`, `255.255.255.0`, `192.168.50.0/24`, `10.1.2.3/22`,
 * `10.0.0.0 255.255.252.0`, `10.0.0.0-10.0.0.255`, `10.0.0.0-255`, `10.0.0.x`, `10/8`, `class C`, `2001:db8::/64`. Never throws; an
 * address without a width is not guessed, and a wildcard mask is named.
 */
export function readSubnet(typed: string): SubnetReading {
	const text = typed.trim().replaceAll(/\s+/g, ' ').replace(BEHIND, '');
	if (text.length > LONGEST_TEXT) return notAnAddress(text);
	const plain = readPrefix(text);
	if (plain !== null) return plain;
	const prefixLength = CLASS_PREFIX.get(CLASS.exec(text)?.[1]?.toLowerCase() ?? '');
	if (prefixLength !== undefined) {
		const subnet = { kind: 'ipv4', prefixLength, network: null } as const;
		return { kind: 'subnet', from: 'class', subnet };
	}
	const [, first, last] = RANGE.exec(text) ?? [];
	const range = first === undefined || last === undefined ? null : fromRange(first, last);
	return range ?? fromShort(text) ?? fromWords(text);
}
