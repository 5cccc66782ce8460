import type { ThroughputInput } from '#lib/calc/throughput';
import { bytes, gigabitsPerSecond, seconds } from '#lib/calc/units';
import { ETHERNET_OVERHEAD, MTU_STANDARD, TCP_IPV4_HEADERS } from '#lib/facts/ethernet';
import { HYPERVISOR_VALUES } from '#lib/facts/hypervisor-values';

export const STANDARD_FRAMES = {
	mtu: MTU_STANDARD.value,
	ethernetOverhead: ETHERNET_OVERHEAD.value,
	tcpIpHeaders: TCP_IPV4_HEADERS.value
};

/** Payload equals line rate, for sums that leave headers out. */
export const BARE_FRAMES = {
	mtu: bytes(1500),
	ethernetOverhead: bytes(0),
	tcpIpHeaders: bytes(0)
};

/** One 10 GbE card each, side by side, nothing in the way. */
export const migration = (over: Partial<ThroughputInput> = {}): ThroughputInput => ({
	...HYPERVISOR_VALUES.VMOTION_7.profile,
	nics: 1,
	vmknics: 1,
	lineRate: gigabitsPerSecond(10),
	framing: STANDARD_FRAMES,
	link: { kind: 'none' },
	roundTripTime: seconds(0),
	loss: { kind: 'none' },
	concurrent: 1,
	cap: { kind: 'none' },
	processor: { kind: 'unlimited' },
	...over
});
