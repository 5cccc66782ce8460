import type { Preset } from './presets';

/** Starting points of the page on two sites: what the comments ask, and worked cases. */
export const SITES_PRESETS: readonly Preset[] = [
	{
		id: 'post',
		name: 'The post’s /24 over 40 km',
		about:
			'The 253 hosts of one /24 on two sites, over two dark fibres of 10 Gbit/s, ten VLANs bridged without a guard.',
		text: {}
	},
	{
		id: 'hourly',
		name: 'Two hosts a site, hourly copies',
		about:
			'A comment: two sites of two hosts with storage copied every hour. Distance, link and 20 VMs are assumed.',
		text: {
			km: '20',
			link: '1',
			purp: 'migration',
			stor: 'async',
			shost: '4',
			svms: '20',
			vlans: '2',
			svm: '1',
			ew: '0.1',
			ns: '0.1',
			nets: 'Production; 4; 20\nvMotion; 4\nESXi; 4'
		}
	},
	{
		id: 'roles',
		name: 'vMotion, iSCSI, ESXi, iLO, AD, production',
		about:
			'A comment asks which of these to stretch and which stay local. A metro cluster of 32 hosts and 480 VMs is assumed.',
		text: {
			shost: '32',
			svms: '480',
			nets: 'vMotion; 32\niSCSI; 32\nESXi; 32\niLO; 32\nAD; 2; 2\nProduction; 32; 480'
		}
	},
	{
		id: 'fc-to-nfs',
		name: 'Storage vMotion, FC to NFS, through a firewall',
		about:
			'A comment: Storage vMotion from a Fibre Channel LUN to an NFS datastore across a routed firewall, on vSphere 4.0.',
		text: {
			vs: '4.0',
			km: '10',
			tech: 'routed',
			purp: 'migration',
			stor: 'none',
			shost: '8',
			svms: '64',
			vlans: '0',
			adr: 'may-change',
			nets: 'FC; 8\nNFS; 8\nESXi; 8\nvMotion; 8\nProduction; 8; 64',
			fw: 'storage-vmotion-fc-to-nfs'
		}
	},
	{
		id: 'campus',
		name: 'A campus cluster, 2 km',
		about:
			'Worked case E1: 16 hosts and 240 VMs, vSAN stretched over 2 × 25 Gbit/s, floods limited, a witness elsewhere. Nothing fires.',
		text: {
			km: '2',
			route: '1.2',
			eqd: '5',
			tech: 'dark-fibre-isolated',
			link: '25',
			stor: 'vsan-stretched',
			wrtt: '5',
			shost: '16',
			svms: '240',
			vlans: '12',
			busy: '60',
			edge: 'complete',
			storm: 'frames',
			indep: 'one-failure-domain',
			svm: '0',
			ew: '',
			gw: 'each-site'
		}
	},
	{
		id: 'metro',
		name: 'A metro with 120 VLANs on every trunk',
		about:
			'Worked case E2: 200 hosts and 2,400 VMs over 40 km, 48 trunks on a line card that ends at 1,800 spanning-tree ports.',
		text: {
			route: '1.5',
			eqd: '10',
			shost: '200',
			svms: '2400',
			vlans: '120',
			busy: '400',
			mact: 'mac-catalyst-6500',
			stpl: 'stp-catalyst-6500-card',
			brd: 'every-port',
			brid: '4'
		}
	},
	{
		id: 'long-haul',
		name: 'Long haul, 1500 km',
		about:
			'Worked case E6: the web tier moves, the database stays, and a page asks it 200 times one after the other.',
		text: {
			vs: '6.0',
			km: '1500',
			eqd: '500',
			tech: 'vxlan-evpn',
			purp: 'migration',
			stor: 'none',
			shost: '20',
			svms: '300',
			vlans: '5',
			busy: '60',
			edge: 'complete',
			storm: 'frames',
			mact: 'mac-nexus-9300-low',
			stpl: 'stp-nexus-3164-rpvst',
			chat: '200',
			cbud: '2',
			shb: '30',
			nets: 'Production; 20; 300\nvMotion; 20\nESXi; 20\nDMZ; 20'
		}
	}
];
