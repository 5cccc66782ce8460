import {
	bytes,
	metres,
	ratio,
	seconds,
	type Bytes,
	type BytesPerSecond,
	type Metres,
	type Ratio,
	type Seconds
} from '#lib/calc/units';
import { CARRIER_CIRCUIT_STATUS, DCI_VALUES, type FibreChannelLine } from './dci-values';
import { citeUnread, cite, citeAgain } from './sources';
import type { Fact } from './fact';
import {
	AMPLIFIER_DELAY,
	DISPERSION_FIBRE,
	FEC_DELAY,
	IPSEC_DELAY,
	MACSEC_DELAY,
	REGENERATOR_DELAY,
	ROUTER_DELAY,
	SAME_PLACE,
	type Band
} from './path-devices';

export const VSAN_METADATA_FACTOR = {
	id: 'vsan-metadata-factor',
	label: 'vSAN: metadata sent with the data',
	value: DCI_VALUES['vsan-metadata-factor'],
	unit: 'x',
	kind: 'vendor-limit',
	status: 'read',
	sources: [cite('dell-vsan-sites', 'md in B = Wb x md x mr')]
} as const satisfies Fact<number>;

export const VSAN_RESYNC_FACTOR = {
	id: 'vsan-resync-factor',
	label: 'vSAN: repairs under way at the same time',
	value: DCI_VALUES['vsan-resync-factor'],
	unit: 'x',
	kind: 'vendor-limit',
	status: 'read',
	sources: [cite('dell-vsan-sites', 'mr in B = Wb x md x mr')]
} as const satisfies Fact<number>;

export const WITNESS_BYTES = {
	id: 'witness-bytes',
	label: 'vSAN witness: sent for each component',
	value: bytes(1138),
	unit: 'B',
	kind: 'vendor-limit',
	status: 'read',
	sources: [cite('dell-vsan-witness', 'witness bandwidth formula')]
} as const satisfies Fact<Bytes>;

export const WITNESS_WITHIN = {
	id: 'witness-within',
	label: 'vSAN witness: time in which all of it is sent',
	value: seconds(5),
	unit: 's',
	kind: 'vendor-limit',
	status: 'read',
	sources: [cite('dell-vsan-witness', 'witness bandwidth formula')]
} as const satisfies Fact<Seconds>;

export const VSAN_LINK_MINIMUM = {
	id: 'vsan-link-minimum',
	label: 'vSAN stretched cluster: least rate between the data sites',
	value: DCI_VALUES['vsan-link-minimum'],
	unit: 'Gbit/s',
	kind: 'vendor-limit',
	status: 'read',
	note: 'By 9.0 for both storage architectures; it recommends 25.',
	sources: [
		citeAgain('vcf9-vsan-latency', 'Site to Site'),
		cite('vsan-bandwidth', 'between data sites')
	]
} as const satisfies Fact<BytesPerSecond>;

export const VMOTION_FLOOR = {
	id: 'vmotion-floor',
	label: 'Least rate of one migration under way',
	value: DCI_VALUES['vmotion-floor'],
	unit: 'Mbit/s',
	kind: 'vendor-limit',
	status: 'read',
	sources: [
		cite('vsphere-6.5-vmotion-networking', 'bandwidth per concurrent session'),
		cite('ha-deepdive', 'line 28')
	]
} as const satisfies Fact<BytesPerSecond>;

export const FRAME_ON_WIRE = {
	id: 'frame-on-wire',
	label: 'Smallest Ethernet frame on the wire',
	value: DCI_VALUES['frame-on-wire'],
	unit: 'B',
	kind: 'definition',
	status: 'read',
	note: 'The least payload, 46 B, and the 38 B around it: a frame of 64 B, preamble and delimiter 8, gap 12; 672 bit. The standard is IEEE 802.3, clauses 3.1.1 and 4.4.2.',
	sources: [citeAgain('ethernet-creatica', 'fields of the frame; efficiency')]
} as const satisfies Fact<Bytes>;

export const ARP_RATE_WORKSTATION = {
	id: 'arp-rate-workstation',
	label: 'Address requests of one machine: a workstation of the 1990s',
	value: 0.007,
	unit: '1/s',
	kind: 'measurement',
	status: 'read',
	sources: [cite('cisco-broadcasts', 'appendix E: 50 addresses in 2 h')]
} as const satisfies Fact<number>;

export const ARP_RATE_LAN_AVERAGE = {
	id: 'arp-rate-lan-average',
	label: 'Address requests of one machine: average of a LAN of 2,456',
	value: DCI_VALUES['arp-rate-lan-average'],
	unit: '1/s',
	kind: 'measurement',
	status: 'unverified',
	because: 'The paper exists; its 89 a second for 2,456 hosts was not read in it.',
	sources: [citeUnread('myers', 'measurements of one LAN')]
} as const satisfies Fact<number>;

export const ARP_RATE_LAN_PEAK = {
	id: 'arp-rate-lan-peak',
	label: 'Address requests of one machine: peak of a LAN of 2,456',
	value: DCI_VALUES['arp-rate-lan-peak'],
	unit: '1/s',
	kind: 'measurement',
	status: 'unverified',
	because: 'The paper exists; its 1,150 a second for 2,456 hosts was not read in it.',
	sources: [citeUnread('myers', 'measurements of one LAN')]
} as const satisfies Fact<number>;

export const ARP_RATE_BOUND = {
	id: 'arp-rate-bound',
	label: 'Address requests of one machine: ten peers, each asked again every 30 s by broadcast',
	value: 10 / 30,
	unit: '1/s',
	kind: 'assumption',
	status: 'assumption',
	because:
		'A bound of ours: current systems ask again by unicast, so broadcasts are the exception.',
	sources: []
} as const satisfies Fact<number>;

/** "2,000 requests a second use 2 % of a core": the rate at which the cost was measured. */
export const GUEST_BROADCAST_RATE = {
	id: 'guest-broadcast-rate',
	label: 'Broadcasts a second that cost a machine 2 % of a core',
	value: DCI_VALUES['guest-broadcast-rate'],
	unit: '1/s',
	kind: 'measurement',
	status: 'read',
	sources: [cite('rfc-7342', 'section 1: 2,000 requests a second use 2 % of a core')]
} as const satisfies Fact<number>;

export const GUEST_BROADCAST_SHARE = {
	id: 'guest-broadcast-share',
	label: 'Share of a core that so many broadcasts cost a machine',
	value: DCI_VALUES['guest-broadcast-share'],
	unit: 'of a core',
	kind: 'measurement',
	status: 'read',
	note: 'A laboratory figure of 2014.',
	sources: [cite('rfc-7342', 'section 1: 2,000 requests a second use 2 % of a core')]
} as const satisfies Fact<Ratio>;

export const ARP_CORE_TIME = {
	id: 'arp-core-time',
	label: 'Core time one broadcast costs a machine',
	value: DCI_VALUES['arp-core-time'],
	unit: 'µs',
	kind: 'measurement',
	status: 'read',
	note: '2 % / 2,000 = 10 µs; a laboratory figure of 2014.',
	sources: [cite('rfc-7342', 'section 1: 2,000 requests a second use 2 % of a core')]
} as const satisfies Fact<Seconds>;

export const ARP_LINK_SHARE = {
	id: 'arp-link-share',
	label: 'Share of the link that address requests may take before they count as a load',
	value: ratio(0.01),
	unit: 'of the link',
	kind: 'assumption',
	status: 'assumption',
	because: 'One percent of what is bought for data is our choice; nobody prints one.',
	sources: []
} as const satisfies Fact<Ratio>;

export const VMS_OF_A_SLASH_24 = {
	id: 'vms-of-a-slash-24',
	label: 'VMs of one VLAN with a /24 of its own',
	value: 250,
	unit: 'VMs',
	kind: 'assumption',
	status: 'assumption',
	because: 'A /24 has 254 addresses; a gateway pair and a spare are taken off.',
	sources: []
} as const satisfies Fact<number>;

export const STORM_CONTROL_SHARE = {
	id: 'storm-control-share',
	label: 'Share of the link that storm control is often set to',
	value: ratio(0.01),
	unit: 'of the link',
	kind: 'assumption',
	status: 'assumption',
	because: 'The example that the page works through: the least that many switches take as a share.',
	sources: []
} as const satisfies Fact<Ratio>;

export const USABLE_MAC_SHARE = {
	id: 'usable-mac-share',
	label: 'Part of a hashed MAC table that fills before entries collide',
	value: ratio(0.8),
	unit: 'of the table',
	kind: 'assumption',
	status: 'assumption',
	because: 'Hash tables collide before they are full; the 80 % is ours.',
	sources: []
} as const satisfies Fact<Ratio>;

export const MACS_PER_HOST = {
	id: 'macs-per-host',
	label: 'MAC addresses of one host',
	value: 3,
	unit: 'addresses',
	kind: 'assumption',
	status: 'assumption',
	because: 'Management, vMotion and storage interfaces; count yours.',
	sources: []
} as const satisfies Fact<number>;

export const MACS_PER_VM = {
	id: 'macs-per-vm',
	label: 'MAC addresses of one VM',
	value: 1,
	unit: 'addresses',
	kind: 'assumption',
	status: 'assumption',
	because: 'One network card each; count yours.',
	sources: []
} as const satisfies Fact<number>;

export const LEARNING_RATE_HARDWARE = {
	id: 'learning-rate-hardware',
	label: 'Addresses learnt a second, in hardware',
	value: 10_000,
	unit: '1/s',
	kind: 'assumption',
	status: 'assumption',
	because: 'A placeholder: no vendor figure was found.',
	sources: [citeUnread('rfc-2889', 'section 5.8: how to measure it')]
} as const satisfies Fact<number>;

export const LEARNING_RATE_CONTROL_PLANE = {
	id: 'learning-rate-control-plane',
	label: 'Addresses learnt a second, by a control plane',
	value: 1000,
	unit: '1/s',
	kind: 'assumption',
	status: 'assumption',
	because: 'A placeholder: no vendor figure was found.',
	sources: [citeUnread('rfc-2889', 'section 5.8: how to measure it')]
} as const satisfies Fact<number>;

export const MAC_MOVES_ALLOWED = {
	id: 'mac-moves-allowed',
	label: 'Moves of one address at which EVPN freezes it',
	value: DCI_VALUES['mac-moves-allowed'],
	unit: 'moves',
	kind: 'definition',
	status: 'read',
	sources: [cite('rfc-7432', 'section 15.1, defaults')]
} as const satisfies Fact<number>;

export const MAC_MOVES_WINDOW = {
	id: 'mac-moves-window',
	label: 'Time in which EVPN counts the moves of one address',
	value: seconds(180),
	unit: 's',
	kind: 'definition',
	status: 'read',
	sources: [cite('rfc-7432', 'section 15.1, defaults')]
} as const satisfies Fact<Seconds>;

export const VLAN_IDS = {
	id: 'vlan-ids',
	label: 'VLANs that the tag of a frame can name',
	value: 4094,
	unit: 'VLANs',
	kind: 'definition',
	status: 'read',
	sources: [cite('rfc-7348', 'section 1: 4094 VLANs')]
} as const satisfies Fact<number>;

export const VXLAN_SEGMENTS = {
	id: 'vxlan-segments',
	label: 'Segments that a VXLAN header can name',
	value: 2 ** 24,
	unit: 'segments',
	kind: 'definition',
	status: 'read',
	note: '24 bits; "up to 16 M".',
	sources: [cite('rfc-7348', 'section 4: VXLAN segment ID of 24 bits')]
} as const satisfies Fact<number>;

export const OVERLAY_MTU = {
	id: 'overlay-mtu',
	label: 'Least MTU of a fabric below NSX segments',
	value: bytes(1600),
	unit: 'B',
	kind: 'vendor-limit',
	status: 'read',
	note: 'Better 1,700, best 9,000.',
	sources: [citeAgain('vcf9-mtu', 'Jumbo Frame Support'), cite('nsx-mtu', 'MTU guidance')]
} as const satisfies Fact<Bytes>;

export const AMPLIFIER_SPACING = {
	id: 'amplifier-spacing',
	label: 'Fibre between two optical amplifiers of a long line',
	value: metres(80_000),
	unit: 'km',
	kind: 'assumption',
	status: 'assumption',
	because:
		'As far as optics of one span are said to reach; no plan of a line was read. Count yours.',
	sources: []
} as const satisfies Fact<Metres>;

export const EQUATOR_RADIUS = {
	id: 'equator-radius',
	label: 'Radius of the equator, WGS 84',
	value: metres(6_378_137),
	unit: 'm',
	kind: 'definition',
	status: 'read',
	note: 'π times it is half the equator: no two places are farther apart.',
	sources: [citeAgain('geographiclib-constants', 'equatorial radius of WGS 84')]
} as const satisfies Fact<Metres>;

export const VTEP_NEIGHBOURS = {
	id: 'vtep-neighbours',
	label: 'VXLAN neighbours a switch usually holds',
	value: DCI_VALUES['vtep-neighbours'],
	unit: 'endpoints',
	kind: 'rule-of-thumb',
	status: 'read',
	sources: [cite('pepelnjak-vxlan-bridging', 'usual ASIC limits')]
} as const satisfies Fact<number>;

export const VTEP_REPLICATION = {
	id: 'vtep-replication',
	label: 'Ingress-replication entries a switch usually holds',
	value: DCI_VALUES['vtep-replication'],
	unit: 'endpoints',
	kind: 'rule-of-thumb',
	status: 'read',
	sources: [cite('pepelnjak-vxlan-bridging', 'usual ASIC limits')]
} as const satisfies Fact<number>;

export const MTU_MARGIN = {
	id: 'mtu-margin',
	label: 'MTU margin below which the next header option hurts',
	value: DCI_VALUES['mtu-margin'],
	unit: 'B',
	kind: 'assumption',
	status: 'assumption',
	because: 'About one more tunnel header.',
	sources: []
} as const satisfies Fact<Bytes>;

export const RESEND_FACTOR = {
	id: 'resend-factor',
	label: 'Memory sent again while a VM moves, and overhead',
	value: DCI_VALUES['resend-factor'],
	unit: 'x',
	kind: 'rule-of-thumb',
	status: 'read',
	sources: [cite('pepelnjak-math', 'add 20 to 30 %')]
} as const satisfies Fact<number>;

export const FIBRE_OUTAGE = {
	id: 'fibre-outage',
	label: 'Share of a year one kilometre of fibre is out',
	value: DCI_VALUES['fibre-outage'],
	unit: 'of the year',
	kind: 'rule-of-thumb',
	status: 'read',
	note: "A vendor's FAQ; repair is promised in 4 h and has taken 22 (heathfreel, Fibre Cut MTTR).",
	sources: [cite('fibre-faq', '5 min a year for 10 km')]
} as const satisfies Fact<Ratio>;

export const FC_FULL_FRAME = {
	id: 'fc-full-frame',
	label: 'Fibre Channel full frame with its delimiters',
	value: DCI_VALUES['fc-full-frame'],
	unit: 'B',
	kind: 'definition',
	status: 'read',
	sources: [cite('brocade-fos', 'buffer credit management')]
} as const satisfies Fact<Bytes>;

export const WRITE_ROUND_TRIPS = {
	id: 'write-round-trips',
	label: 'Round trips of one SCSI write: plain, and accelerated',
	value: { plain: 2, accelerated: 1 } as const,
	unit: 'round trips',
	kind: 'vendor-limit',
	status: 'read',
	sources: [cite('mds-write', 'write acceleration'), cite('mds-xrc', 'p. 3')]
} as const satisfies Fact<{ plain: 2; accelerated: 1 }>;

export const FIBRE_CHANNEL_LINES = {
	id: 'fibre-channel-lines',
	label: 'Baud and encoding by Fibre Channel generation (Gbit/s by name)',
	value: DCI_VALUES['fibre-channel-lines'],
	unit: 'Bd',
	kind: 'definition',
	status: 'unverified',
	because:
		'The standard was not opened. The credits they give for 1, 2 and 4 Gbit/s agree with a published table (6, 11 and 21 for 10 km, rounded up with slack).',
	sources: [
		citeUnread('fc-physical', 'line rates by variant'),
		cite('fc-credit-slide', 'table, 10 km')
	]
} as const satisfies Fact<Readonly<Record<1 | 2 | 4 | 8 | 16 | 32, FibreChannelLine>>>;

/** Over 20 miles, where the fibre alone would take a fifth to a half of it. */
export const CARRIER_CIRCUIT = {
	id: 'carrier-circuit',
	label: 'Round trip of a carrier’s layer 2 circuit, as measured',
	value: DCI_VALUES['carrier-circuit'],
	unit: 'ms',
	kind: 'measurement',
	status: CARRIER_CIRCUIT_STATUS,
	because:
		'One circuit, MPLS at 1 Gbit/s, 1.7 ms on average; no public address of the article was found.',
	sources: [citeUnread('rackspace-hybrid-distance', 'round trip over 20 miles')]
} as const satisfies Fact<{ readonly over: Metres } & Band<Seconds>>;

export const DCI_FACTS = [
	CARRIER_CIRCUIT,
	SAME_PLACE,
	AMPLIFIER_DELAY,
	REGENERATOR_DELAY,
	FEC_DELAY,
	MACSEC_DELAY,
	ROUTER_DELAY,
	IPSEC_DELAY,
	DISPERSION_FIBRE,
	VSAN_METADATA_FACTOR,
	VSAN_RESYNC_FACTOR,
	WITNESS_BYTES,
	WITNESS_WITHIN,
	VSAN_LINK_MINIMUM,
	VMOTION_FLOOR,
	FRAME_ON_WIRE,
	ARP_RATE_WORKSTATION,
	ARP_RATE_LAN_AVERAGE,
	ARP_RATE_LAN_PEAK,
	ARP_RATE_BOUND,
	GUEST_BROADCAST_RATE,
	GUEST_BROADCAST_SHARE,
	ARP_CORE_TIME,
	ARP_LINK_SHARE,
	VMS_OF_A_SLASH_24,
	STORM_CONTROL_SHARE,
	USABLE_MAC_SHARE,
	MACS_PER_HOST,
	MACS_PER_VM,
	LEARNING_RATE_HARDWARE,
	LEARNING_RATE_CONTROL_PLANE,
	MAC_MOVES_ALLOWED,
	MAC_MOVES_WINDOW,
	VLAN_IDS,
	VXLAN_SEGMENTS,
	OVERLAY_MTU,
	AMPLIFIER_SPACING,
	EQUATOR_RADIUS,
	VTEP_NEIGHBOURS,
	VTEP_REPLICATION,
	MTU_MARGIN,
	RESEND_FACTOR,
	FIBRE_OUTAGE,
	FC_FULL_FRAME,
	WRITE_ROUND_TRIPS,
	FIBRE_CHANNEL_LINES
] as const;
