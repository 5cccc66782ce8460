import { cite } from './sources';
import type { Fact } from './fact';

type Entries = Fact<number>;

/** Fields every MAC table shares. */
const table = { unit: 'entries', kind: 'vendor-limit' } as const;

/** MAC tables. Where a chip divides one memory, the value is the default profile, not the data sheet's best. */
export const MAC_TABLES = [
	{
		...table,
		id: 'mac-juniper-vpls',
		label: 'Juniper provider edge, VPLS instance as delivered',
		value: 512,
		status: 'read',
		sources: [cite('juniper-vpls', 'Default')],
		note: 'A carrier can raise it; ask.'
	},
	{
		...table,
		id: 'mac-juniper-bridge',
		label: 'Juniper MX, bridge domain as delivered',
		value: 5120,
		status: 'read',
		sources: [cite('juniper-bridge', 'first paragraph')]
	},
	{
		...table,
		id: 'mac-arista-uft',
		label: 'Arista, default table partition',
		value: 8000,
		status: 'read',
		sources: [cite('arista-uft', 'default profile, L2 addresses')]
	},
	{
		...table,
		id: 'mac-nexus-7000-f1',
		label: 'Nexus 7000 F1, one forwarding engine',
		value: 16_000,
		status: 'read',
		sources: [cite('nexus-7000-errors', 'M2FIB_MAC_TBL_PRGMING')],
		note: '16 engines a card.'
	},
	{
		...table,
		id: 'mac-nexus-5000',
		label: 'Nexus 5000',
		value: 16_000,
		status: 'unverified',
		because: 'Repeated in lists; no document with the figure was opened.',
		sources: []
	},
	{
		...table,
		id: 'mac-nexus-5500',
		label: 'Nexus 5500',
		value: 32_000,
		status: 'read',
		sources: [cite('nexus-5500', 'MAC table')],
		note: '25,000 in the verified topology.'
	},
	{
		...table,
		id: 'mac-trident2',
		label: 'Trident II family, default profile',
		value: 32_000,
		status: 'read',
		sources: [cite('cumulus-tables', 'table for the chip'), cite('pepelnjak-trident2', 'line 18')],
		disagreements: [
			{
				value: 288_000,
				why: 'the same memory with nothing else in it',
				sources: [cite('pepelnjak-trident2', 'line 18')],
				plausible: true
			},
			{
				value: 160_000,
				why: 'tested with the layer-2 profile',
				sources: [cite('cumulus-tables', 'table for the chip')],
				plausible: true
			}
		]
	},
	{
		...table,
		id: 'mac-tomahawk',
		label: 'Tomahawk, default profile',
		value: 40_000,
		status: 'read',
		sources: [cite('cumulus-tables', 'table for the chip')],
		disagreements: [
			{
				value: 136_000,
				why: 'a data sheet of one switch, shared with host entries',
				sources: [cite('delta-ag9032', 'p. 9')],
				plausible: true
			}
		]
	},
	{
		...table,
		id: 'mac-nexus-3548',
		label: 'Nexus 3548, Arista 7150',
		value: 64_000,
		status: 'read',
		sources: [cite('pepelnjak-nexus-3548', 'line 14')]
	},
	{
		...table,
		id: 'mac-nexus-9300-low',
		label: 'Nexus 9300, smaller models',
		value: 92_000,
		status: 'unverified',
		because: 'Repeated in lists; no document with the figure was opened.',
		sources: []
	},
	{
		...table,
		id: 'mac-catalyst-6500',
		label: 'Catalyst 6500 PFC3C',
		value: 96_000,
		status: 'unverified',
		because: 'Repeated in lists; no document with the figure was opened.',
		sources: []
	},
	{
		...table,
		id: 'mac-nexus-7000-m1',
		label: 'Nexus 7000 M1',
		value: 128_000,
		status: 'read',
		sources: [cite('nexus-7000-m1', 'quotation of the data sheet')]
	},
	{
		...table,
		id: 'mac-nexus-6000',
		label: 'Nexus 6000, default',
		value: 128_000,
		status: 'read',
		sources: [cite('pepelnjak-nexus-6000', 'line 14')]
	},
	{
		...table,
		id: 'mac-nexus-9500',
		label: 'Nexus 9500, one real profile',
		value: 160_000,
		status: 'read',
		sources: [cite('pepelnjak-trident2', 'line 27')]
	},
	{
		...table,
		id: 'mac-nexus-9300-high',
		label: 'Nexus 9300, larger models',
		value: 256_000,
		status: 'unverified',
		because: 'Repeated in lists; no document with the figure was opened.',
		sources: []
	}
] as const satisfies readonly Entries[];

/** Fields every spanning-tree limit shares: ports times VLANs. */
const ports = { unit: 'ports x VLANs', kind: 'vendor-limit', status: 'read' } as const;

export const SPANNING_TREE_LIMITS = [
	{
		...ports,
		id: 'stp-aruba-rpvst',
		label: 'Aruba 3810 and 5400R, Rapid PVST, recommended',
		value: 400,
		sources: [cite('aruba-rpvst', 'RPVST scalability')],
		note: 'Above it BPDUs may be lost, and a loop close.'
	},
	{
		...ports,
		id: 'stp-catalyst-6500-card',
		label: 'Catalyst 6500, one line card, PVST',
		value: 1800,
		sources: [
			cite('habets-stp', 'post body (says it is not authoritative)'),
			cite('stp-course', 'worked sums')
		]
	},
	{
		...ports,
		id: 'stp-catalyst-6500-chassis',
		label: 'Catalyst 6500, chassis, PVST',
		value: 10_000,
		sources: [
			cite('habets-stp', 'post body (says it is not authoritative)'),
			cite('stp-course', 'worked sums')
		]
	},
	{
		...ports,
		id: 'stp-catalyst-6500-mst',
		label: 'Catalyst 6500, chassis, MST',
		value: 50_000,
		sources: [cite('habets-stp', 'post body (says it is not authoritative)')]
	},
	{
		...ports,
		id: 'stp-nexus-3164-rpvst',
		label: 'Nexus 3164Q, Rapid PVST',
		value: 12_000,
		sources: [cite('nexus-3164', 'virtual ports')]
	},
	{
		...ports,
		id: 'stp-nexus-3164-mst',
		label: 'Nexus 3164Q, MST',
		value: 48_000,
		sources: [cite('nexus-3164', 'virtual ports')]
	},
	{
		...ports,
		id: 'stp-nexus-5500',
		label: 'Nexus 5500, spanning tree in any mode',
		value: 48_000,
		sources: [cite('nexus-5500', 'logical interfaces')]
	},
	{
		...ports,
		id: 'stp-nexus-5600-rpvst',
		label: 'Nexus 5600, Rapid PVST',
		value: 48_000,
		sources: [cite('nexus-5600', 'virtual ports')]
	},
	{
		...ports,
		id: 'stp-nexus-5600-mst',
		label: 'Nexus 5600, MST',
		value: 96_000,
		sources: [cite('nexus-5600', 'virtual ports')]
	}
] as const satisfies readonly Entries[];
