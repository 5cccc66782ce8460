/* The bare values of switch-tables.ts, apart from labels and sources, so that a page answers sooner. */

interface Entries {
	readonly id: string;
	readonly value: number;
}

/** MAC tables. Where a chip divides one memory, the value is the default profile, not the data sheet's best. */
export const MAC_TABLE_VALUES = [
	{ id: 'mac-juniper-vpls', value: 512, status: 'read' },
	{ id: 'mac-juniper-bridge', value: 5120, status: 'read' },
	{ id: 'mac-arista-uft', value: 8000, status: 'read' },
	{ id: 'mac-nexus-7000-f1', value: 16_000, status: 'read' },
	{ id: 'mac-nexus-5000', value: 16_000, status: 'unverified' },
	{ id: 'mac-nexus-5500', value: 32_000, status: 'read' },
	{ id: 'mac-trident2', value: 32_000, status: 'read' },
	{ id: 'mac-tomahawk', value: 40_000, status: 'read' },
	{ id: 'mac-nexus-3548', value: 64_000, status: 'read' },
	{ id: 'mac-nexus-9300-low', value: 92_000, status: 'unverified' },
	{ id: 'mac-catalyst-6500', value: 96_000, status: 'unverified' },
	{ id: 'mac-nexus-7000-m1', value: 128_000, status: 'read' },
	{ id: 'mac-nexus-6000', value: 128_000, status: 'read' },
	{ id: 'mac-nexus-9500', value: 160_000, status: 'read' },
	{ id: 'mac-nexus-9300-high', value: 256_000, status: 'unverified' }
] as const satisfies readonly (Entries & { readonly status: 'read' | 'unverified' })[];

export const SPANNING_TREE_VALUES = [
	{ id: 'stp-aruba-rpvst', value: 400 },
	{ id: 'stp-catalyst-6500-card', value: 1800 },
	{ id: 'stp-catalyst-6500-chassis', value: 10_000 },
	{ id: 'stp-catalyst-6500-mst', value: 50_000 },
	{ id: 'stp-nexus-3164-rpvst', value: 12_000 },
	{ id: 'stp-nexus-3164-mst', value: 48_000 },
	{ id: 'stp-nexus-5500', value: 48_000 },
	{ id: 'stp-nexus-5600-rpvst', value: 48_000 },
	{ id: 'stp-nexus-5600-mst', value: 96_000 }
] as const satisfies readonly Entries[];
