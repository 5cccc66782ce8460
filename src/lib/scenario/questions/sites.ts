import type { Scenario } from './initial-text';
import { ESTATE_QUESTIONS } from './estate';
import { choice, decimal, optional, questions, text, whole } from './kinds';
import { parseNetworkList } from './network-list';

const AT_INTERVALS = ({ stor }: Scenario) => stor === 'async';
const SYNCHRONOUS = ({ stor }: Scenario) => stor !== 'none' && stor !== 'async';

/** The share of its limit from which a rule warns. */
const warning = (label: string) =>
	decimal({ label, unit: '', hint: 'Share of the limit; our choice.', min: '0', max: '1' });

/** What two sites are. The choices repeat the identifiers of facts/; a test holds them together. */
export const SITES_QUESTIONS = questions({
	tech: choice({
		label: 'Interconnect',
		hint: 'It sets reach, overhead, and what is flooded.',
		choices: [
			{ value: 'dark-fibre-lr', label: 'Dark fibre, LR optics' },
			{ value: 'dark-fibre-er', label: 'Dark fibre, ER optics' },
			{ value: 'dark-fibre-zr', label: 'Dark fibre, ZR optics' },
			{ value: 'dark-fibre-isolated', label: 'Dark fibre, link bundle with BPDU filter' },
			{ value: 'cwdm', label: 'CWDM wavelength' },
			{ value: 'dwdm-span', label: 'DWDM wavelength, one span' },
			{ value: 'dwdm-400zr', label: 'DWDM 400ZR, amplified' },
			{ value: 'dwdm-line', label: 'DWDM line, amplified span after span' },
			{ value: 'private-line', label: 'Ethernet private line, QinQ' },
			{ value: 'eompls', label: 'EoMPLS pseudowire' },
			{ value: 'vpls', label: 'VPLS' },
			{ value: 'otv', label: 'OTV' },
			{ value: 'vxlan', label: 'VXLAN, flood and learn' },
			{ value: 'vxlan-evpn', label: 'VXLAN EVPN with gateways between sites' },
			{ value: 'nsx', label: 'NSX stretched segment (Geneve)' },
			{ value: 'vxlan-ipsec', label: 'VXLAN through IPsec' },
			{ value: 'routed', label: 'Routed (IP, MPLS VPN, EVPN prefixes)' }
		]
	}),
	omtu: whole({
		label: 'MTU the path offers',
		unit: 'B',
		hint: 'Ask the provider: 1,500 is common, 1,600 and 9,000 are sold.',
		min: '576',
		max: '65535'
	}),
	gmtu: whole({
		label: 'MTU of the VMs',
		unit: 'B',
		hint: 'What must pass whole.',
		min: '576',
		max: '65535'
	}),
	lnk: ESTATE_QUESTIONS.lnk,
	duct: choice({
		label: 'Their ducts',
		hint: 'Two fibres in one trench are cut together.',
		choices: [
			{ value: 'separate', label: 'Separate' },
			{ value: 'shared', label: 'Shared in places' }
		]
	}),
	purp: choice({
		label: 'What it is for',
		hint: 'The 150 ms of vMotion are for moving VMs, not for a stretched cluster.',
		choices: [
			{ value: 'stretched-cluster', label: 'A stretched cluster' },
			{ value: 'migration', label: 'Moving VMs now and then' }
		]
	}),
	stor: choice({
		label: 'Storage',
		hint: 'Its vendor’s round trip is the one to keep.',
		choices: [
			{ value: 'none', label: 'None shared: disks move with the VM' },
			{ value: 'async', label: 'Copied at intervals (asynchronous)' },
			{ value: 'vsan-stretched', label: 'vSAN stretched cluster' },
			{ value: 'vmsc', label: 'Metro storage cluster (vMSC), 10 ms' },
			{ value: 'vplex-metro', label: 'EMC VPLEX Metro' },
			{ value: 'metrocluster-ip', label: 'NetApp MetroCluster IP' },
			{ value: 'metrocluster-fc', label: 'NetApp MetroCluster FC' },
			{ value: 'snapmirror-active-sync', label: 'NetApp SnapMirror active sync' },
			{ value: '3par-peer-persistence', label: 'HPE 3PAR Peer Persistence' },
			{ value: 'nimble-peer-persistence', label: 'HPE Nimble Peer Persistence' },
			{ value: 'primera-peer-persistence', label: 'HPE Primera Peer Persistence' },
			{ value: 'pure-activecluster', label: 'Pure ActiveCluster' },
			{ value: 'ibm-hyperswap', label: 'IBM HyperSwap' },
			{ value: 'hitachi-gad', label: 'Hitachi global-active device' },
			{ value: 'powerstore-metro', label: 'Dell PowerStore Metro' },
			{ value: 'srdf-metro', label: 'Dell SRDF/Metro' },
			{ value: 'storevirtual', label: 'HP StoreVirtual multi-site' },
			{ value: 'azure-stack-stretched', label: 'Azure Stack HCI stretched cluster' },
			{ value: 'azure-local-rack-aware', label: 'Azure Local rack-aware cluster' },
			{ value: 'storage-replica', label: 'Windows Storage Replica' },
			{ value: 'nutanix-metro', label: 'Nutanix Metro Availability' },
			{ value: 'proxmox-cluster', label: 'Proxmox VE cluster (corosync)' },
			{ value: 'odf-stretch', label: 'OpenShift Data Foundation, Ceph' }
		]
	}),
	wit: choice({
		label: 'Witness',
		hint: 'Who decides which site goes on.',
		choices: [
			{ value: 'third-site', label: 'At a third site' },
			{ value: 'none', label: 'None' }
		]
	}),
	wrtt: decimal({
		label: 'Round trip to the witness',
		unit: 'ms',
		hint: 'vSAN allows 500, 200 or 100 ms, by hosts at a site.',
		min: '0',
		max: '10000',
		asked: ({ wit }) => wit !== 'none'
	}),
	rpo: decimal({
		label: 'Copied every',
		unit: 'min',
		hint: 'From the start of one copy to the next.',
		min: '0.1',
		max: '10080',
		asked: AT_INTERVALS
	}),
	chg: decimal({
		label: 'Changed in that time',
		unit: 'GB',
		hint: 'What each copy has to carry.',
		min: '0',
		max: '1000000',
		asked: AT_INTERVALS
	}),
	memu: decimal({
		label: 'Memory in use at each site',
		unit: '%',
		hint: 'Half or less, and one site can hold both.',
		min: '0',
		max: '100',
		asked: AT_INTERVALS
	}),
	svms: ESTATE_QUESTIONS.svms,
	vlans: whole({
		label: 'Stretched VLANs',
		unit: '',
		hint: 'The VM networks at both sites.',
		min: '0',
		max: '16777215'
	}),
	busy: optional({
		label: 'VMs in the largest of them',
		unit: '',
		hint: 'Empty: all VLANs alike.',
		min: '0',
		max: '10000000',
		grain: 'whole'
	}),
	nets: text({
		lines: 'many',
		width: 'row',
		read: parseNetworkList,
		label: 'Your networks',
		hint: 'Paste a list or the columns of a spreadsheet. Only a name is needed.'
	}),
	adr: choice({
		label: 'A VM at the other site',
		hint: 'Keeping addresses is what layer 2 is for.',
		choices: [
			{ value: 'keep', label: 'Keeps its address' },
			{ value: 'may-change', label: 'May get a new one' }
		]
	}),
	fw: choice({
		label: 'Firewall table for',
		hint: 'On the vSphere version chosen above.',
		choices: [
			{ value: 'plan', label: 'What this plan uses' },
			{ value: 'storage-vmotion-fc-to-nfs', label: 'Storage vMotion from FC to NFS' },
			{ value: 'stretched-vsan', label: 'A stretched vSAN cluster' },
			{ value: 'all', label: 'Everything that was read' },
			{ value: 'vcenter', label: 'vCenter and hosts' },
			{ value: 'vmotion', label: 'vMotion' },
			{ value: 'cross-vcenter-vmotion', label: 'vMotion across vCenters' },
			{ value: 'cold-migration', label: 'Cold migration' },
			{ value: 'storage-vmotion', label: 'Storage vMotion' },
			{ value: 'ha', label: 'HA' },
			{ value: 'fault-tolerance', label: 'Fault Tolerance' },
			{ value: 'vsan', label: 'vSAN' },
			{ value: 'vsan-witness', label: 'vSAN witness' },
			{ value: 'nfs', label: 'NFS' },
			{ value: 'iscsi', label: 'iSCSI' },
			{ value: 'vsphere-replication', label: 'vSphere Replication' },
			{ value: 'linked-vcenters', label: 'Linked vCenters' },
			{ value: 'management', label: 'Management' },
			{ value: 'ontap-mediator', label: 'ONTAP Mediator' }
		]
	}),
	gw: choice({
		label: 'Gateways',
		hint: 'Where VMs leave their subnet.',
		choices: [
			{ value: 'at-a', label: 'At site A only' },
			{ value: 'each-site', label: 'At each site' }
		]
	}),
	edge: choice({
		label: 'Edges of the link',
		hint: 'What keeps one site’s flood from the other.',
		choices: [
			{ value: 'plain', label: 'Plain bridging' },
			{ value: 'contained', label: 'Flood limit, ARP proxy, no unknown unicast' },
			{ value: 'complete', label: 'These, local first hop and ingress steering' }
		]
	}),
	storm: choice({
		label: 'Storm control',
		hint: 'One percent of 10 Gbit/s is 148,810 frames a second.',
		choices: [
			{ value: 'none', label: 'None' },
			{ value: 'share', label: 'A share of the link' },
			{ value: 'frames', label: 'Frames a second per VLAN' }
		]
	}),
	stormp: decimal({
		label: 'Storm control passes',
		unit: '%',
		hint: 'Of the link.',
		min: '0',
		max: '100',
		asked: ({ storm }) => storm === 'share'
	}),
	stormf: whole({
		label: 'Storm control passes',
		unit: 'frames/s',
		hint: 'Of each VLAN.',
		min: '0',
		max: '1000000000',
		asked: ({ storm }) => storm === 'frames'
	}),
	brd: choice({
		label: 'VLANs are carried',
		hint: 'A VLAN on every port floods every host.',
		choices: [
			{ value: 'where-used', label: 'Where their VMs may run' },
			{ value: 'every-port', label: 'On every host port' }
		]
	}),
	indep: choice({
		label: 'The two sites are',
		hint: 'Layer 2 makes one failure domain of them.',
		choices: [
			{ value: 'not-said', label: 'Not decided' },
			{ value: 'one-failure-domain', label: 'One failure domain, on purpose' },
			{ value: 'required', label: 'Independent: one must survive the other' }
		]
	}),
	pair: choice({
		label: 'Firewall and load-balancer pairs',
		hint: 'Halves that see each other only over the link fail with it.',
		choices: [
			{ value: 'none', label: 'A pair at each site' },
			{ value: 'split-own-links', label: 'Split, on links of their own' },
			{ value: 'split-over-this-link', label: 'Split over this link' }
		]
	}),
	brid: optional({
		label: 'Bridges on the longest path',
		unit: '',
		hint: 'Where BPDUs cross the link; the default timers allow for 7.',
		min: '1',
		max: '100',
		grain: 'whole'
	}),
	trk: whole({
		label: 'Trunks on the busiest switch',
		unit: '',
		hint: 'Each carries every stretched VLAN.',
		min: '0',
		max: '10000',
		asked: ({ stpl }) => stpl !== 'none'
	}),
	acc: whole({
		label: 'Access ports beside them',
		unit: '',
		hint: 'One VLAN each.',
		min: '0',
		max: '10000',
		asked: ({ stpl }) => stpl !== 'none'
	}),
	stpl: choice({
		label: 'Its spanning-tree limit',
		hint: 'Ports times VLANs.',
		choices: [
			{ value: 'none', label: 'No spanning tree' },
			{ value: 'stp-aruba-rpvst', label: 'Aruba 3810, 5400R: 400' },
			{ value: 'stp-catalyst-6500-card', label: 'Catalyst 6500 line card: 1,800' },
			{ value: 'stp-catalyst-6500-chassis', label: 'Catalyst 6500 chassis: 10,000' },
			{ value: 'stp-nexus-3164-rpvst', label: 'Nexus 3164Q, Rapid PVST: 12,000' },
			{ value: 'stp-nexus-3164-mst', label: 'Nexus 3164Q, MST: 48,000' },
			{ value: 'stp-nexus-5500', label: 'Nexus 5500: 48,000' },
			{ value: 'stp-nexus-5600-rpvst', label: 'Nexus 5600, Rapid PVST: 48,000' },
			{ value: 'stp-catalyst-6500-mst', label: 'Catalyst 6500 chassis, MST: 50,000' },
			{ value: 'stp-nexus-5600-mst', label: 'Nexus 5600, MST: 96,000' }
		]
	}),
	mact: choice({
		label: 'Smallest MAC table',
		hint: 'Of the switches that learn the stretched VLANs.',
		choices: [
			{ value: 'mac-juniper-vpls', label: 'Juniper VPLS as delivered: 512' },
			{ value: 'mac-juniper-bridge', label: 'Juniper MX bridge domain: 5,120' },
			{ value: 'mac-arista-uft', label: 'Arista default profile: 8,000' },
			{ value: 'mac-nexus-7000-f1', label: 'Nexus 7000 F1: 16,000' },
			{ value: 'mac-nexus-5000', label: 'Nexus 5000: 16,000 (unverified)' },
			{ value: 'mac-nexus-5500', label: 'Nexus 5500: 32,000' },
			{ value: 'mac-trident2', label: 'Trident II default: 32,000' },
			{ value: 'mac-tomahawk', label: 'Tomahawk default: 40,000' },
			{ value: 'mac-nexus-3548', label: 'Nexus 3548, Arista 7150: 64,000' },
			{ value: 'mac-nexus-9300-low', label: 'Nexus 9300, smaller: 92,000 (unverified)' },
			{ value: 'mac-catalyst-6500', label: 'Catalyst 6500 PFC3C: 96,000 (unverified)' },
			{ value: 'mac-nexus-7000-m1', label: 'Nexus 7000 M1: 128,000' },
			{ value: 'mac-nexus-6000', label: 'Nexus 6000: 128,000' },
			{ value: 'mac-nexus-9500', label: 'Nexus 9500: 160,000' },
			{ value: 'mac-nexus-9300-high', label: 'Nexus 9300, larger: 256,000 (unverified)' }
		]
	}),
	vlim: whole({
		label: 'VLANs the platform holds',
		unit: '',
		hint: '4,094 by the tag; less where the vendor verified less; 16 million VXLAN segments.',
		min: '1',
		max: '16777215'
	}),
	vtep: optional({
		label: 'VXLAN neighbours',
		unit: '',
		hint: 'Tunnel endpoints one switch sees.',
		min: '0',
		max: '100000',
		grain: 'whole'
	}),
	vrep: optional({
		label: 'Endpoints it copies floods to',
		unit: '',
		hint: 'Ingress replication.',
		min: '0',
		max: '100000',
		grain: 'whole'
	}),
	wps: decimal({
		label: 'Writes a second',
		unit: '1/s',
		hint: 'Of all VMs, to both sites. Untouched it is our guess and follows the VMs.',
		min: '0',
		max: '100000000',
		asked: SYNCHRONOUS
	}),
	wsz: decimal({
		label: 'Size of a write',
		unit: 'kB',
		hint: 'Decimal: 4 is 4,000 bytes.',
		min: '0.1',
		max: '10000',
		asked: SYNCHRONOUS
	}),
	comp: whole({
		label: 'vSAN components',
		unit: '',
		hint: 'What the witness is told of.',
		min: '0',
		max: '10000000',
		asked: ({ stor }) => stor === 'vsan-stretched'
	}),
	svm: whole({
		label: 'vMotions at once',
		unit: '',
		hint: 'Each needs 250 Mbit/s at least. Untouched it follows the VMs.',
		min: '0',
		max: '10000'
	}),
	ew: optional({
		label: 'Traffic between subnets',
		unit: 'Gbit/s',
		hint: 'Of the stretched networks. Untouched it follows the VMs.',
		min: '0',
		max: '100000',
		grain: 'decimal'
	}),
	ns: decimal({
		label: 'Traffic in and out',
		unit: 'Gbit/s',
		hint: 'Of the data centre. Untouched it follows the VMs.',
		min: '0',
		max: '100000'
	}),
	shb: decimal({
		label: 'VMs that run at site B',
		unit: '%',
		hint: 'The share f of the trombone.',
		min: '0',
		max: '100'
	}),
	bak: decimal({
		label: 'Backup over the link',
		unit: 'Gbit/s',
		hint: 'At its busiest.',
		min: '0',
		max: '100000'
	}),
	chat: optional({
		label: 'Round trips of one transaction',
		unit: '',
		hint: 'One after the other, where tiers are split over the sites.',
		min: '0',
		max: '1000000',
		grain: 'whole'
	}),
	cbud: decimal({
		label: 'Time it may take',
		unit: 's',
		hint: 'Your budget.',
		min: '0.001',
		max: '86400',
		asked: ({ chat }) => chat.trim() !== ''
	}),
	wloc: decimal({
		label: 'A local write takes',
		unit: 'ms',
		hint: 'Before the link is added.',
		min: '0',
		max: '10000',
		asked: ({ wbud }) => wbud.trim() !== ''
	}),
	wrt: choice({
		label: 'Round trips of a write',
		hint: 'Write acceleration saves one.',
		choices: [
			{ value: '1', label: 'One (accelerated)' },
			{ value: '2', label: 'Two (plain)' }
		],
		asked: ({ wbud }) => wbud.trim() !== ''
	}),
	wbud: optional({
		label: 'A write may take',
		unit: 'ms',
		hint: 'Empty: not judged.',
		min: '0.001',
		max: '10000',
		grain: 'decimal'
	}),
	evh: ESTATE_QUESTIONS.evh,
	evr: choice({
		label: 'Why it is emptied',
		hint: 'Only avoiding a disaster forbids.',
		choices: [
			{ value: 'convenience', label: 'Maintenance' },
			{ value: 'disaster-avoidance', label: 'To avoid a disaster' }
		],
		asked: ({ evh }) => evh.trim() !== ''
	}),
	twin: optional({
		label: 'TCP window',
		unit: 'MB',
		hint: 'Of one stream that should fill a link.',
		min: '0.001',
		max: '1000000',
		grain: 'decimal'
	}),
	fcg: choice({
		label: 'Fibre Channel over the link',
		hint: 'Buffer credits keep long fibre full.',
		choices: [
			{ value: 'none', label: 'None' },
			{ value: '1', label: '1G' },
			{ value: '2', label: '2G' },
			{ value: '4', label: '4G' },
			{ value: '8', label: '8G' },
			{ value: '16', label: '16G' },
			{ value: '32', label: '32G' }
		]
	}),
	fcc: whole({
		label: 'Buffer credits of the port',
		unit: '',
		hint: 'As configured for long distance.',
		min: '1',
		max: '100000',
		asked: ({ fcg }) => fcg !== 'none'
	}),
	copies: optional({
		label: 'Broadcast copies in one host',
		unit: '1/s',
		hint: 'Broadcasts times VMs of that VLAN on it.',
		min: '0',
		max: '1000000000',
		grain: 'decimal'
	}),
	mvs: optional({
		label: 'Moves of one address in 180 s',
		unit: '',
		hint: 'At five, EVPN freezes it.',
		min: '0',
		max: '100000',
		grain: 'whole'
	}),
	outm: optional({
		label: 'Outage accepted in a year',
		unit: 'min',
		hint: 'With no path at all.',
		min: '0.000001',
		max: '525600',
		grain: 'decimal'
	}),
	r12: decimal({
		label: 'Address requests a gateway takes',
		unit: '1/s',
		hint: 'Our choice; the RFC says low thousands.',
		min: '1',
		max: '100000000'
	}),
	r20: decimal({
		label: 'Relearning may take',
		unit: 's',
		hint: 'Our choice.',
		min: '0.01',
		max: '100000'
	}),
	r21: decimal({
		label: 'Trombone may take of the link',
		unit: '%',
		hint: 'Our choice.',
		min: '0.1',
		max: '100'
	}),
	arpp: decimal({
		label: 'Address requests of one VM, peak',
		unit: '1/s',
		hint: 'Unverified; measure yours.',
		min: '0',
		max: '10000'
	}),
	arpa: decimal({
		label: 'Address requests of one VM, average',
		unit: '1/s',
		hint: 'Unverified; measure yours.',
		min: '0',
		max: '10000'
	}),
	macu: decimal({
		label: 'Usable part of a MAC table',
		unit: '%',
		hint: 'Hash tables collide before they are full. Our choice.',
		min: '1',
		max: '100'
	}),
	mach: whole({
		label: 'MAC addresses of a host',
		unit: '',
		hint: 'Our choice; count yours.',
		min: '0',
		max: '1000'
	}),
	macv: decimal({
		label: 'MAC addresses of a VM',
		unit: '',
		hint: 'Our choice; count yours.',
		min: '0',
		max: '100'
	}),
	lrn: decimal({
		label: 'Addresses learnt a second',
		unit: '1/s',
		hint: 'A placeholder: no vendor prints it.',
		min: '1',
		max: '100000000'
	}),
	w01: warning('Reach: warn from'),
	w02: warning('Round trip: warn from'),
	w04: warning('Bandwidth: warn from'),
	w07: warning('VLAN identifiers: warn from'),
	w09: warning('Spanning-tree ports: warn from'),
	w10: warning('MAC table: warn from'),
	w14: warning('Broadcast copies: warn from'),
	w22: warning('Transactions: warn from'),
	w23: warning('Write latency: warn from'),
	w24: warning('Emptying a site: warn from'),
	w27: warning('Tunnel endpoints: warn from')
});
