import type { VmkernelPort } from './inventory';

/** A network as its VMkernel ports have it. */
export interface PortNetwork {
	/** The groups whose ports lie in it. */
	readonly groups: readonly string[];
	/** Dotted, its first address. */
	readonly network: string;
	readonly prefixLength: number;
	readonly ports: number;
	readonly hosts: number;
	/** Whether any of its ports names a gateway within it. */
	readonly gateway: 'named' | 'none';
}

/** Which network carries vMotion, as far as an export tells: it lists ports, not what they are for. */
export type VmotionSubnet =
	/** One network has ports whose group is named for it. */
	| { readonly kind: 'found'; readonly network: PortNetwork }
	/** Several have, or none has: somebody has to say it. */
	| { readonly kind: 'several'; readonly choices: readonly PortNetwork[] }
	| { readonly kind: 'none-named'; readonly choices: readonly PortNetwork[] }
	/** The export lists no ports with an address. */
	| { readonly kind: 'no-ports' };

const FOUR_PARTS = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/;
const PART_BITS = 8;
const ADDRESS_BITS = 32;

/** An address as a number; null where the text is none. */
function numberOf(address: string | null): number | null {
	const parts =
		FOUR_PARTS.exec(address?.trim() ?? '')
			?.slice(1)
			.map(Number) ?? [];
	return parts.length === 4 && parts.every((part) => part < 2 ** PART_BITS)
		? parts.reduce((sum, part) => sum * 2 ** PART_BITS + part, 0)
		: null;
}

const dotted = (address: number): string =>
	[24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 2 ** PART_BITS).join('.');

/** 24 for 255.255.255.0; null where the bits of a mask have gaps. */
function prefixOf(mask: string | null): number | null {
	const bits = numberOf(mask);
	if (bits === null || bits === 0) return null;
	const hostBits = Math.log2(2 ** ADDRESS_BITS - bits);
	return Number.isInteger(hostBits) ? ADDRESS_BITS - hostBits : null;
}

/** The first address of the network that an address lies in. */
const networkIn = (address: number, prefixLength: number): number => {
	const size = 2 ** (ADDRESS_BITS - prefixLength);
	return Math.floor(address / size) * size;
};

interface Placed {
	readonly port: VmkernelPort;
	readonly network: number;
	readonly prefixLength: number;
}

function placed(port: VmkernelPort): readonly Placed[] {
	const [address, prefixLength] = [numberOf(port.address), prefixOf(port.mask)];
	return address === null || prefixLength === null || address === 0
		? []
		: [{ port, network: networkIn(address, prefixLength), prefixLength }];
}

function gathered(ports: readonly Placed[]): readonly PortNetwork[] {
	const networks = new Map<string, Placed[]>();
	for (const each of ports) {
		const key = `${dotted(each.network)}/${each.prefixLength}`;
		const found = networks.get(key) ?? [];
		found.push(each);
		networks.set(key, found);
	}
	return [...networks.values()]
		.flatMap(([first, ...others]): readonly PortNetwork[] => {
			if (first === undefined) return [];
			const all = [first, ...others];
			const hasGateway = all.some(({ port, network, prefixLength }) => {
				const gateway = numberOf(port.gateway);
				return gateway !== null && gateway > 0 && networkIn(gateway, prefixLength) === network;
			});
			return [
				{
					groups: [...new Set(all.flatMap(({ port }) => port.portGroup ?? []))],
					network: dotted(first.network),
					prefixLength: first.prefixLength,
					ports: all.length,
					hosts: new Set(all.map(({ port }) => port.host)).size,
					gateway: hasGateway ? 'named' : 'none'
				}
			];
		})
		.toSorted((a, b) => b.hosts - a.hosts || b.ports - a.ports);
}

/** `vMotion-A`, `VMotion`, `PG_vmotion_101`. */
const NAMED = /v[-_ ]?motion/i;

/** The network that vMotion goes over, by the names of port groups; asked where those do not settle it. */
export function vmotionSubnetOf(ports: readonly VmkernelPort[]): VmotionSubnet {
	const all = ports.flatMap(placed);
	const named = gathered(all.filter(({ port }) => NAMED.test(port.portGroup ?? '')));
	const [only, ...more] = named;
	if (only === undefined) {
		const choices = gathered(all);
		return choices.length === 0 ? { kind: 'no-ports' } : { kind: 'none-named', choices };
	}
	return more.length === 0 ? { kind: 'found', network: only } : { kind: 'several', choices: named };
}
