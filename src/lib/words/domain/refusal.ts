import type { Subnet } from '#lib/calc/address-prefix';
import type { HostsRefusal } from '#lib/scenario/questions/hosts-text';
import type { SubnetRefusal } from '#lib/scenario/questions/subnet-text';

import { count } from '#lib/words/quantities';

const EXAMPLE = 'Write a prefix like /24 or 192.168.50.0/24.';

/** The network that was read, as short as it can be written. */
export function subnetWords(subnet: Subnet): string {
	if (subnet.kind === 'ipv4' && subnet.pool !== undefined) {
		const { first, last, size } = subnet.pool;
		return `a pool of ${count(size)} addresses for hosts, ${first} to ${last}`;
	}
	return `${subnet.network ?? ''}/${subnet.prefixLength}`;
}

export function subnetRefusal(refusal: SubnetRefusal): string {
	switch (refusal.kind) {
		case 'empty':
			return EXAMPLE;
		case 'no-prefix':
			return `How wide is the subnet? Write ${refusal.address}/24, with your prefix after the slash.`;
		case 'prefix-too-long':
			return `A prefix ends at /${refusal.longest}. ${EXAMPLE}`;
		case 'not-a-mask':
			return refusal.mask === ''
				? EXAMPLE
				: `“${refusal.mask}” is not a subnet mask. Write one like 255.255.255.0, or a prefix like /24.`;
		case 'wildcard-mask':
			return `${refusal.mask} is a wildcard mask, as routers write it; it stands for ${refusal.instead}.`;
		case 'range-falls':
			return `${refusal.last} comes before ${refusal.first}: the smaller address comes first.`;
		case 'read-as':
			return refusal.subnet.kind === 'ipv6' && refusal.subnet.network === null
				? `Read as a /${refusal.subnet.prefixLength} of IPv6: a prefix of IPv4 ends at /32.`
				: `Read as ${subnetWords(refusal.subnet)}.`;
		case 'not-an-address':
			return `“${refusal.text}” is not an address. ${EXAMPLE}`;
	}
}

export function hostsRefusal(refusal: HostsRefusal): string {
	switch (refusal.kind) {
		case 'too-many-sites':
			return `“${refusal.text}” are more than two sites. Write one number, or two sites like 6 + 4; a witness is no host.`;
		case 'half-missing':
			return `“${refusal.text}” leaves a site without hosts. Write both, like 6 + 4, or one number for both together.`;
	}
}
