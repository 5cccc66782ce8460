import { cite } from './sources';
import type { AssumedFact, Fact, ReadFact } from './fact';

export const IPV4_RESERVED_ADDRESSES: ReadFact<number> = {
	id: 'ipv4-reserved-addresses',
	label: 'Addresses of an IPv4 subnet that no host can have: network and broadcast',
	value: 2,
	unit: 'addresses',
	kind: 'definition',
	status: 'read',
	sources: [cite('rfc-3021', 'section 1, on 30-bit masks: all-zeros and all-ones')]
};

export const IPV4_SLASH_31_HOSTS: ReadFact<number> = {
	id: 'ipv4-slash-31-hosts',
	label: 'Hosts in a /31',
	value: 2,
	unit: 'addresses',
	kind: 'definition',
	note: 'Point-to-point links only: neither address is set aside.',
	status: 'read',
	sources: [cite('rfc-3021', 'sections 1 and 3')]
};

export const IPV6_SUBNET_PREFIX_BITS: ReadFact<number> = {
	id: 'ipv6-subnet-prefix-bits',
	label: 'Prefix length of an IPv6 subnet',
	value: 64,
	unit: 'bits',
	kind: 'definition',
	note: 'Leaves 2^64 addresses: an IPv6 subnet never bounds the domain.',
	status: 'read',
	sources: [cite('rfc-7421', 'abstract')]
};

export const ADDRESSES_PER_VMOTION_INTERFACE: ReadFact<number> = {
	id: 'addresses-per-vmotion-interface',
	label: 'Addresses that one vMotion VMkernel interface takes',
	value: 1,
	unit: 'addresses',
	kind: 'definition',
	note: 'A host with two such interfaces takes two addresses of the subnet.',
	status: 'read',
	sources: [
		cite('denneman-multi-nic', 'whole post'),
		cite('yellow-bricks-multi-nic', 'configuration steps'),
		cite('4sysops-multi-nic', 'one subnet')
	]
};

export const RESERVED_BY_NOTHING: AssumedFact<number> = {
	id: 'reserved-by-nothing',
	label: 'Addresses set aside in a vMotion VLAN that nobody routes',
	value: 0,
	unit: 'addresses',
	kind: 'assumption',
	status: 'assumption',
	because: 'Without a router no gateway is needed: a /24 holds 254 interfaces.',
	sources: []
};

export const RESERVED_BY_GATEWAY: AssumedFact<number> = {
	id: 'reserved-by-gateway',
	label: 'Addresses set aside for one gateway',
	value: 1,
	unit: 'addresses',
	kind: 'assumption',
	status: 'assumption',
	because:
		"The post's 253 is 254 less one. It does not explain the number; the gateway is our reading.",
	sources: [cite('lowe-reality', 'paragraph "However"')]
};

export const RESERVED_BY_GATEWAY_PAIR: AssumedFact<number> = {
	id: 'reserved-by-gateway-pair',
	label: 'Addresses set aside for an HSRP or VRRP pair',
	value: 3,
	unit: 'addresses',
	kind: 'assumption',
	status: 'assumption',
	because: 'General practice: one virtual address and one for each of the two routers.',
	sources: []
};

export const ADDRESSING_FACTS: readonly Fact<unknown>[] = [
	IPV4_RESERVED_ADDRESSES,
	IPV4_SLASH_31_HOSTS,
	IPV6_SUBNET_PREFIX_BITS,
	ADDRESSES_PER_VMOTION_INTERFACE,
	RESERVED_BY_NOTHING,
	RESERVED_BY_GATEWAY,
	RESERVED_BY_GATEWAY_PAIR
];
