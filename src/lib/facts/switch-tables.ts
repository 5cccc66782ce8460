import type { ReadFact, UnverifiedFact } from './fact';
import { withTexts } from './halves';
import { cite } from './sources';
import { MAC_TABLE_VALUES, SPANNING_TREE_VALUES } from './switch-values';

/** What a row is called and who says so. */
type Text<Row> = Row extends { readonly status: 'unverified' }
	? Omit<UnverifiedFact<number>, 'id' | 'value' | 'status'>
	: Omit<ReadFact<number>, 'id' | 'value' | 'status'>;
type Texts<Row extends { readonly id: string }> = {
	readonly [R in Row as R['id']]: Text<R>;
};

/** Fields every MAC table shares. */
const table = { unit: 'entries', kind: 'vendor-limit' } as const;

const MAC_TEXTS: Texts<(typeof MAC_TABLE_VALUES)[number]> = {
	'mac-juniper-vpls': {
		...table,
		label: 'Juniper provider edge, VPLS instance as delivered',
		sources: [cite('juniper-vpls', 'Default')],
		note: 'A carrier can raise it; ask.'
	},
	'mac-juniper-bridge': {
		...table,
		label: 'Juniper MX, bridge domain as delivered',
		sources: [cite('juniper-bridge', 'first paragraph')]
	},
	'mac-arista-uft': {
		...table,
		label: 'Arista, default table partition',
		sources: [cite('arista-uft', 'default profile, L2 addresses')]
	},
	'mac-nexus-7000-f1': {
		...table,
		label: 'Nexus 7000 F1, one forwarding engine',
		sources: [cite('nexus-7000-errors', 'M2FIB_MAC_TBL_PRGMING')],
		note: '16 engines a card.'
	},
	'mac-nexus-5000': {
		...table,
		label: 'Nexus 5000',
		because: 'Repeated in lists; no document with the figure was opened.',
		sources: []
	},
	'mac-nexus-5500': {
		...table,
		label: 'Nexus 5500',
		sources: [cite('nexus-5500', 'MAC table')],
		note: '25,000 in the verified topology.'
	},
	'mac-trident2': {
		...table,
		label: 'Trident II family, default profile',
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
	'mac-tomahawk': {
		...table,
		label: 'Tomahawk, default profile',
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
	'mac-nexus-3548': {
		...table,
		label: 'Nexus 3548, Arista 7150',
		sources: [cite('pepelnjak-nexus-3548', 'line 14')]
	},
	'mac-nexus-9300-low': {
		...table,
		label: 'Nexus 9300, smaller models',
		because: 'Repeated in lists; no document with the figure was opened.',
		sources: []
	},
	'mac-catalyst-6500': {
		...table,
		label: 'Catalyst 6500 PFC3C',
		because: 'Repeated in lists; no document with the figure was opened.',
		sources: []
	},
	'mac-nexus-7000-m1': {
		...table,
		label: 'Nexus 7000 M1',
		sources: [cite('nexus-7000-m1', 'quotation of the data sheet')]
	},
	'mac-nexus-6000': {
		...table,
		label: 'Nexus 6000, default',
		sources: [cite('pepelnjak-nexus-6000', 'line 14')]
	},
	'mac-nexus-9500': {
		...table,
		label: 'Nexus 9500, one real profile',
		sources: [cite('pepelnjak-trident2', 'line 27')]
	},
	'mac-nexus-9300-high': {
		...table,
		label: 'Nexus 9300, larger models',
		because: 'Repeated in lists; no document with the figure was opened.',
		sources: []
	}
};

export const MAC_TABLES = withTexts(MAC_TABLE_VALUES, MAC_TEXTS);

/** Fields every spanning-tree limit shares: ports times VLANs. */
const ports = { unit: 'ports x VLANs', kind: 'vendor-limit' } as const;

const SPANNING_TREE_TEXTS: Texts<(typeof SPANNING_TREE_VALUES)[number]> = {
	'stp-aruba-rpvst': {
		...ports,
		label: 'Aruba 3810 and 5400R, Rapid PVST, recommended',
		sources: [cite('aruba-rpvst', 'RPVST scalability')],
		note: 'Above it BPDUs may be lost, and a loop close.'
	},
	'stp-catalyst-6500-card': {
		...ports,
		label: 'Catalyst 6500, one line card, PVST',
		sources: [
			cite('habets-stp', 'post body (says it is not authoritative)'),
			cite('stp-course', 'worked sums')
		]
	},
	'stp-catalyst-6500-chassis': {
		...ports,
		label: 'Catalyst 6500, chassis, PVST',
		sources: [
			cite('habets-stp', 'post body (says it is not authoritative)'),
			cite('stp-course', 'worked sums')
		]
	},
	'stp-catalyst-6500-mst': {
		...ports,
		label: 'Catalyst 6500, chassis, MST',
		sources: [cite('habets-stp', 'post body (says it is not authoritative)')]
	},
	'stp-nexus-3164-rpvst': {
		...ports,
		label: 'Nexus 3164Q, Rapid PVST',
		sources: [cite('nexus-3164', 'virtual ports')]
	},
	'stp-nexus-3164-mst': {
		...ports,
		label: 'Nexus 3164Q, MST',
		sources: [cite('nexus-3164', 'virtual ports')]
	},
	'stp-nexus-5500': {
		...ports,
		label: 'Nexus 5500, spanning tree in any mode',
		sources: [cite('nexus-5500', 'logical interfaces')]
	},
	'stp-nexus-5600-rpvst': {
		...ports,
		label: 'Nexus 5600, Rapid PVST',
		sources: [cite('nexus-5600', 'virtual ports')]
	},
	'stp-nexus-5600-mst': {
		...ports,
		label: 'Nexus 5600, MST',
		sources: [cite('nexus-5600', 'virtual ports')]
	}
};

export const SPANNING_TREE_LIMITS = withTexts(SPANNING_TREE_VALUES, SPANNING_TREE_TEXTS).map(
	(row) => ({ ...row, status: 'read' as const })
);
