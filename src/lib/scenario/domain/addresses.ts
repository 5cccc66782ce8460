import { hostsInSubnet, smallestSubnet, type SmallestSubnet } from '#lib/calc/addressing';
import { exact, type Exact } from '#lib/calc/exact';
import type { Network } from './estate';

/** Hosts that their vMotion subnet leaves without an address. */
export interface Unaddressed {
	/** All hosts. */
	readonly of: Exact;
	/** Those that get their addresses. */
	readonly held: Exact;
	/** Those that do not. */
	readonly without: Exact;
	/** The subnet's prefix. */
	readonly prefixLength: number;
	/** The smallest subnet that holds them all. */
	readonly needed: SmallestSubnet;
}

/** Hosts with addresses of their own in the vMotion subnet; null where addresses do not bound them. */
export function hostsAddressed(network: Network): Exact | null {
	if (network.kind === 'routed') return null;
	const held = hostsInSubnet(network.subnet, network.plan);
	if (held.kind === 'does-not-bind') return null;
	return held.kind === 'hosts' ? held.hosts : exact(0);
}

/** Who of so many hosts gets no vMotion address; null where all do. */
export function unaddressedOf(network: Network, hosts: Exact): Unaddressed | null {
	const held = hostsAddressed(network);
	if (network.kind === 'routed' || held === null || held.greaterThanOrEqualTo(hosts)) return null;
	return {
		of: hosts,
		held,
		without: hosts.minus(held),
		prefixLength: network.subnet.prefixLength,
		needed: smallestSubnet(hosts, network.plan)
	};
}
