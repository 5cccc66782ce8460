import { describe, expect, it } from 'vitest';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { sayOfSites, workOutSites } from '#lib/words/sites/say';
import { typed } from '../../scenario/scenario-of';
import { ingredientsOf, saidOf, workedOf } from '../said';

const said = saidOf(sayOfSites);
const worked = workedOf(workOutSites);

/** vSAN over 300 km: something of everything that the page asks. */
const OWN: Partial<Scenario> = {
	km: '300',
	route: '1.5',
	lnk: '3',
	link: '25',
	stor: 'vsan-stretched',
	wrtt: '120',
	wps: '50000',
	wsz: '8',
	comp: '2500',
	svm: '6',
	ew: '4',
	ns: '2',
	shb: '25',
	bak: '3',
	gw: 'each-site',
	shost: '24',
	svms: '900',
	vlans: '20',
	busy: '150',
	tech: 'vxlan-evpn',
	omtu: '1600',
	storm: 'share',
	stormp: '0.5',
	chat: '40',
	cbud: '0.5',
	wbud: '12',
	wloc: '1',
	wrt: '2',
	evh: '2',
	fcg: '16',
	fcc: '4000',
	twin: '32',
	vtep: '100',
	vrep: '60',
	copies: '200000',
	outm: '500',
	vmram: '16',
	nets: 'Production; 24; 600\nDMZ; 8; 300; local at A\nvMotion; 24\nvSAN; 24; 0; stretch\nESXi; 24'
};

/*
 * The sums behind it:
 *   round trip   300 x 1.5 = 450 km; x 2 x 4.8974 us = 4.408 ms; 5 ms - 4.408 = 0.592 ms, / 2 / 4.8974 = 60.5 km
 *   writes       50,000 x 8 kB x 8 = 3.2 Gbit/s; x 1.4 x 1.25 = 5.6; witness 2,500 x 1,138 B x 8 / 5 s = 4.55 Mbit/s
 *   vMotion      6 x 250 Mbit/s = 1.5 Gbit/s
 *   routed       f = 0.25: 2 f = 0.5 with the gateway at A, 2 f (1 - f) = 0.375 at each; 4 Gbit/s x 0.375 = 1.5
 *   requests     900 x 1,150 / 2,456 = 421.4 a second; x (84 + 50) B x 8 = 452 kbit/s; average 900 x 89 / 2,456 = 32.6
 *   sum          5.6 + 1.5 + 1.5 + 0.0005 + 3 = 11.6 of 2 x 25 Gbit/s with one link down: 23.2 %
 *   addresses    900 + 24 x 3 = 972 of 80 % of 32,000 = 25,600: 3.8 %; learnt at 1,000 a second: 0.972 s of 10
 *   guest CPU    150 x 0.46824 x 10 us = 0.0702 % of 2 % (3.51 %); average 150 x 0.03624 x 10 us: 0.272 %
 *   storm        3.125 GB/s / 84 B = 37,202,381; x 0.5 % = 186,012, 93 times 2,000; x 1 % = 372,024
 *   trombone     1.5 of 50 Gbit/s = 3 %, a tenth of 30 %
 *   transaction  40 x 4.408 = 176 ms of 500: 35.3 %; write 1 + 2 x 4.408 = 9.82 ms of 12: 81.8 %
 *   emptying     16 GiB x 450 = 7,200 GiB x 1.25 = 9.664e12 B over 75 - (11.6 - 1.5) = 64.9 Gbit/s: 1,191 s of 7,200: 16.5 %
 *   credits      450 km x 7.753 = 3,489 of 4,000: 87.2 %; window 25 Gbit/s x 4.408 ms = 13.8 MB of 32 is less
 *   endpoints    100 of 256 = 39 %; 60 of 128 = 46.9 %
 *   outage       450 km x 5 min / 10 km / 525,600 min = 0.0428 %; squared 1.83e-7; 500 / 525,600 = 0.0951 %: 0.0193 %
 *   the rest     witness 120 of 100 ms (12 hosts a site); 20 / 4,094 = 0.489 %; 48 x 20 / 48,000 = 2 %; 150 / 1,000;
 *                421.4 / 3,000 = 14 %, 32.6 / 3,000 = 1.09 %; 200,000 / 384,000 = 52.1 %; 1,550 / 1,600 = 96.9 %
 */
const RULINGS: readonly string[] = [
	'R02 warning: 4.4 ms against 5 ms: 88 % of the limit.',
	'R03 met: 1,550 B against 1,600 B: 96.9 % of the limit.',
	'R04 met: 11.6 Gbit/s against 50 Gbit/s: 23 % of the limit.',
	'R05 met: The links run in separate ducts.',
	'R06 blocker: 120 ms against 100 ms: 1.2 times the limit.',
	'R07 met: 20 against 4,094 VLANs: 0.49 % of the limit.',
	'R09 met: 960 against 48,000 ports: 2 % of the limit.',
	'R10 met: 972 against 25,600 entries: 3.8 % of the limit.',
	'R11 met: 150 against 1,000 machines: 15 % of the limit.',
	'R12 met: 421 a second against 3,000 a second: 14 % of the limit. At the average rate it is 1.1 % of the limit.',
	'R13 met: 0.07 % against 2 %: 3.5 % of the limit. At the average rate it is 0.27 % of the limit.',
	'R14 warning: 200,000 a second against 384,000 a second: 52 % of the limit.',
	'R15 warning: The edges lack a flood limit per VLAN, an ARP proxy, or silence for unknown unicast.',
	'R16 blocker: 186,012 a second against 2,000 a second: 93 times the limit.',
	'R17 warning: One flood in a stretched VLAN reaches both sites.',
	'R18 met: VLANs are carried only where their VMs may run.',
	'R19 note: The list stretches networks that could be routed.',
	'R20 met: 972 ms against 10 s: 9.7 % of the limit.',
	'R21 met: 3 % against 30 %: 10 % of the limit.',
	'R22 met: 180 ms against 500 ms: 35 % of the limit.',
	'R23 warning: 9.8 ms against 12 ms: 82 % of the limit.',
	'R24 met: 19 min 51 s against 2 h 0 min: 17 % of the limit.',
	'R25 met: No pair is split over the sites.',
	'R26 met: 3,489 against 4,000: 87 % of the limit.',
	'R27 met: 60 against 128 endpoints: 47 % of the limit.',
	'R28 met: 0.000018 % against 0.095 %: 0.019 % of the limit.',
	'R29 met: 11.6 Gbit/s against 75 Gbit/s: 15 % of the limit.',
	'R30 met: 10 Gbit/s against 75 Gbit/s: 13 % of the limit.',
	'R31 met: 24 against 30 hosts: 80 % of the limit.',
	'R32 met: The release has such a cluster.',
	'R36 met: The link can do what is asked.'
];

it('says of hosts and of a flood whether they were typed or worked out', () => {
	const marks = (over: Parameters<typeof said>[0]) => said(over)['sites marks'];
	const worked = marks({});
	expect(worked).toContain('253 against 96 hosts: 2.6 times the limit. [asked for: worked out;');
	expect(worked).toContain(
		'14.9 million a second against 2,000 a second: 7,440 times the limit. [asked for: worked out;'
	);
	const typed = marks({ shost: '200', storm: 'frames', stormf: '4000' });
	expect(typed).toContain('200 against 96 hosts: 2.1 times the limit. [asked for: as given;');
	expect(typed).toContain(
		'4,000 a second against 2,000 a second: 2 times the limit. [asked for: as given;'
	);
});

describe('one pair of sites of our own', () => {
	it('is judged with every figure', () => {
		const reason = 'witness at a third site, 120 ms against 100 ms';
		const words = said(OWN);
		expect(words).toMatchObject({
			'sites estate': '24 hosts and 900 VMs on both sites together.',
			sites: `At 300 km (at least 4.4 ms there and back), layer 2 between the sites is possible with conditions, not supported and not advisable until floods are limited: ${reason}.`,
			'sites short': `Possible with conditions, not supported and not advisable until floods are limited: ${reason}.`,
			'sites support':
				'vSAN stretched cluster (6.1 to 9.0) allows 5 ms: 0.592 ms or 60.4 km of fibre are left.',
			'sites marks': [
				'possible with conditions: Write latency. 9.8 ms against 12 ms: 82 % of the limit. [asked for: worked out; allowed: assumption]',
				'not supported: Witness at a third site. 120 ms against 100 ms: 1.2 times the limit. [asked for: as given; allowed: read]',
				'not advisable until floods are limited: Limit of storm control. 186,012 a second against 2,000 a second: 93 times the limit. [asked for: worked out; allowed: read]'
			].join(' | '),
			'sites storm':
				'A loop fills one link with up to 37.2 million broadcasts a second; storm control at 1 % still passes 372,024, where 2,000 cost each VM 2 % of a core.',
			'sites remedies':
				'A witness at a third site, within its round trip. (R06) | Storm control of at most 2,000 broadcasts a second in each VLAN. (R16) | Or no stretched VLAN at all: the routed way below. (R06)'
		});
		expect(words['sites rulings']?.split(' | ')).toEqual(RULINGS);
		expect(words['sites asides']).toBeUndefined();
		expect(words['sites quickest']).toBeUndefined();
		expect(words['sites over routed']).toBeUndefined();
	});

	it('is planned with every network', () => {
		expect(said(OWN)).toMatchObject({
			'sites plan':
				'Stretch Production and vSAN; route vMotion and ESXi; keep local DMZ. 600 VMs on 24 hosts share what happens in a stretched network.',
			'sites treatments': [
				'Production: stretch A running VM keeps its address, so its network must be at both sites. An overlay segment does it without a stretched VLAN.',
				'DMZ: local Its machines are at one site.',
				'vMotion: route Since vSphere 6.0 it has a TCP/IP stack and gateway of its own. Before, a routed vMotion worked without being supported.',
				'vSAN: stretch Your wish; the advice is to route. It is stretched without need. Layer 2 and layer 3 are both supported; layer 3 takes static routes, or from 9.0 a gateway of its own. Up to vSAN 6.5 it speaks multicast, which is harder to route.',
				'ESXi: route Management interfaces never needed a common VLAN.'
			].join(' | '),
			// The documents that name them end at 7.0 and begin again with 9.0.
			'sites ports': [
				...['vmotion', 'nfc', 'vcenter-heartbeat', 'vcenter-https', 'vsan-transport'],
				...['vsan-clustering', 'vsan-witness', 'vsan-vasa', 'ha-fdm', 'management']
			]
				.map((id) => `${id} [unverified]`)
				.join(' | ')
		});
	});

	it('is told what its wires carry and what tips first', () => {
		// machines: 900 x 1,000 / 150 = 6,000; requests: 900 x 3,000 / 421.4 = 6,407
		expect(said(OWN)).toMatchObject({
			'sites writes': [
				'Synchronous writes are 3.2 Gbit/s; with metadata (× 1.4) and repairs (× 1.25) vSAN sends 5.6 Gbit/s.',
				'The witness is told of its components with up to 4.55 Mbit/s.',
				'Each write waits 4.4 ms longer with write acceleration, 8.8 ms without.',
				'With 25 % of the VMs at B, a routed packet crosses the link 0.5 times on average with the gateway at A, 0.38 times with one at each site.'
			].join(' | '),
			'sites step':
				'That point is passed: the first stretched VLAN that can flood makes both sites one failure domain. 24 hosts and 900 VMs share that fate, with one VLAN as with a hundred.',
			'sites slopes':
				'First to tip as the estate grows, by a published figure: machines in one VLAN, at 6,000 VMs on 160 hosts in 130 VLANs; today it is at 15 % of the limit. Next, by an assumption of ours: requests at the gateway, at 6,400 VMs on 170 hosts in 140 VLANs.'
		});
	});
});

describe('its workings', () => {
	it('add up what the link carries', () => {
		const working = worked(OWN, 'What the link carries');
		expect(working.formula).toBe(
			'Writes + vMotion + routed traffic + address requests + backup, against all links, and against what is left with one link down.'
		);
		expect(working.steps).toEqual([
			'writes 50,000 × 8 kB × 8 × 1.4 × 1.25 = 5.6 Gbit/s',
			'vMotion 6 × 250 Mbit/s = 1.5 Gbit/s',
			'routed traffic 1.5 Gbit/s',
			'address requests at the peak 452 kbit/s',
			'backup 3 Gbit/s',
			'sum 11.6 Gbit/s; all links 3 × 25 Gbit/s; left with one link down: 2 × 25 Gbit/s',
			'the product wants 10 Gbit/s whatever it uses'
		]);
		expect(ingredientsOf(working)).toEqual([
			'Writes a second = 50,000 1/s [changed by you] {0}',
			'Size of a write = 8 kB [changed by you] {0}',
			'vMotions at once = 6 [changed by you] {0}',
			'Traffic between subnets = 4 Gbit/s [changed by you] {0}',
			'Traffic in and out = 2 Gbit/s [changed by you] {0}',
			'VMs that run at site B = 25 % [changed by you] {0}',
			'Gateways = At each site [changed by you] {0}',
			'Backup over the link = 3 Gbit/s [changed by you] {0}',
			'Link speed = 25 Gbit/s [changed by you] {0}',
			'Links = 3 [changed by you] {0}',
			'VMs that the writes, migrations and routed traffic of the form are for = 2,024 VMs [assumption] (The form begins with the VMs of one /24 at 8 a host; as long as nobody types the traffic, it grows and shrinks with the VMs.) {0}',
			'Least rate of one migration under way = 250 Mbit/s [read] {2}',
			'vSAN: metadata sent with the data = 1.4 x [read] {1}',
			'vSAN: repairs under way at the same time = 1.25 x [read] {1}',
			'vSAN witness: sent for each component = 1,138 B [read] {1}',
			'Address requests of one machine: peak of a LAN of 2,456 = 0.468 a second [unverified] (The paper exists; its 1,150 a second for 2,456 hosts was not read in it.) {1}'
		]);
	});

	it('leave vSAN out where it is not chosen, and never count less than no link', () => {
		// 10,000 x 4 kB x 8; with the gateway at A and f = 0.5: 1 Gbit/s x 2 f + 1 Gbit/s x f; 2,024 x 0.46824 x 84 B x 8
		const { steps, ingredients } = worked({ lnk: '1' }, 'What the link carries');
		expect(steps).toEqual([
			'writes 10,000 (ours for 2,024 VMs, taken for 2,024) × 4 kB × 8 = 320 Mbit/s',
			'vMotion 4 (ours for 2,024 VMs, taken for 2,024) × 250 Mbit/s = 1 Gbit/s',
			'routed traffic 1.5 Gbit/s, ours',
			'address requests at the peak 637 kbit/s',
			'backup 0 Mbit/s',
			'sum 2.82 Gbit/s; all links 1 × 10 Gbit/s; left with one link down: 0 × 10 Gbit/s'
		]);
		expect(ingredients.some(({ label }) => label.startsWith('vSAN'))).toBe(false);
	});

	it('add the headers to the packet', () => {
		const working = worked(OWN, 'MTU');
		expect(working.formula).toBe(
			'What the path must carry = packet of the VM + headers of the link technology.'
		);
		expect(working.steps).toEqual(['1,500 + 50 = 1,550 B, offered 1,600 B']);
		expect(ingredientsOf(working)).toEqual([
			'MTU of the VMs = 1,500 B [default] {0}',
			'MTU the path offers = 1,600 B [changed by you] {0}',
			'Interconnect = VXLAN EVPN with gateways between sites [changed by you] {0}'
		]);
	});

	it.each<readonly [title: string, formula: string, division: string | null, threshold: string]>([
		[
			'R02 Round trip against the product',
			'Planned round trip against the tightest product in use',
			'4.4 ms ÷ 5 ms = 88 % of the limit',
			'5 ms, warns from 80 % [assumption]'
		],
		[
			'R04 Bandwidth with one link down',
			"Writes or copies, vMotion, traffic that crosses twice, broadcasts and backup, or the product's minimum, against what survives",
			'11.6 Gbit/s ÷ 50 Gbit/s = 23 % of the limit',
			'50 Gbit/s, warns from 70 % [as given]'
		],
		[
			'R06 Witness at a third site',
			"A witness, and its round trip against the product's tier",
			'120 ms ÷ 100 ms = 1.2 times the limit',
			'100 ms [read]'
		],
		[
			'R12 Address requests at the gateway',
			'Requests a second of all machines behind one gateway, at the peak rate',
			'421 a second ÷ 3,000 a second = 14 % of the limit',
			'3,000 a second, warns from 33.3 % [assumption]'
		],
		[
			'R13 Guest CPU for broadcasts',
			'Share of a core each VM of the largest VLAN spends on broadcasts, at the peak rate',
			'0.07 % ÷ 2 % = 3.5 % of the limit',
			'2 % [unverified]'
		],
		[
			'R15 Features at the edge',
			'Flood limit per VLAN, ARP proxy, no unknown unicast; local first hop, ingress steering',
			null,
			'yes or no [read]'
		],
		[
			'R26 Flow control',
			'TCP window against the bytes under way; buffer credits against the fibre',
			'3,489 ÷ 4,000 = 87 % of the limit',
			'4,000 [read]'
		]
	])('divide demand by limit: %s', (title, formula, division, threshold) => {
		const working = worked(OWN, title);
		const ruling = RULINGS.find((line) => line.startsWith(title.slice(0, 3))) ?? '';
		expect(working.formula).toBe(formula);
		expect(working.steps.slice(0, -1)).toEqual([
			ruling.replace(/^R\d\d \w+: /, ''),
			...(division === null ? [] : [division])
		]);
		expect(working.steps.at(-1)).toMatch(/^Remedy: [A-Z]/);
		const [first] = working.ingredients;
		expect(`${first?.label} = ${first?.value} [${first?.status}]`).toBe(`Threshold = ${threshold}`);
	});

	it('name the products whose round trip is held', () => {
		const products = (over: Partial<Scenario>) =>
			worked({ ...OWN, ...over }, 'R02 Round trip against the product')
				.ingredients.slice(1)
				.map(({ label, value, status }) => `${label} = ${value} [${status}]`);
		expect(products({})).toEqual([
			'vSAN stretched cluster = 5 ms [read]',
			'Long-distance vMotion = 150 ms [read]'
		]);
		expect(products({ stor: 'powerstore-metro', vs: '5.5', tech: 'nsx' })).toEqual([
			'vSphere Metro Storage Cluster, hosts of one cluster = 10 ms [read]',
			'Dell PowerStore Metro = 5 ms [unverified]',
			'Metro vMotion = 10 ms [read]',
			'NSX Federation, networking between sites = 150 ms [read]'
		]);
	});

	it('say who treats each network so', () => {
		const working = worked(OWN, 'Networks: who says so');
		expect([working.formula, working.steps]).toEqual([
			'A network follows its role and the release, unless the list wishes otherwise.',
			[]
		]);
		expect(ingredientsOf(working)).toEqual([
			'Production: VM and production networks = stretch [read] {2}',
			'DMZ: DMZ, Internet prefix = keep local [read] {1}',
			'vMotion: vMotion = route [read] {4}',
			'vSAN: vSAN data = stretch [read] (Both from the first stretched release, 6.1, on; the gateway of its own from 9.0.) {4}',
			'ESXi: ESXi management (vmk0) = route [read] (Cloud Foundation 3.11 wanted it stretched; version 9 gives it no such option.) {3}'
		]);
		expect(worked({ nets: 'ESXi\nESXi' }, 'Networks: who says so').ingredients).toEqual([]);
	});

	it('say who names each port', () => {
		const working = worked(OWN, 'Ports: who says so');
		expect([working.formula, working.steps]).toEqual([
			'Rows of the features in use, on the release in use.',
			[]
		]);
		expect(working.ingredients.map(({ label, value }) => `${label}: ${value}`)).toEqual([
			'vMotion: 8000 TCP',
			'NFC: cold migration, clones, Storage vMotion without array offload; consoles: 902 TCP',
			'Heartbeat of the hosts to vCenter: 902 UDP',
			'vCenter to hosts, clients to vCenter and hosts; control of cross-vCenter vMotion: 443 TCP',
			'vSAN transport, also with the witness: 2233 TCP',
			'vSAN clustering service: 12345, 23451 UDP',
			'vSAN unicast, between hosts and with the witness: 12321 UDP',
			'vSAN VASA provider: 8080 TCP',
			'vSphere HA agent (FDM): 8182 TCP, UDP',
			'SSH, DNS, NTP, SLP, CIM: 22, 53, 123, 427, 5988, 5989 TCP, UDP'
		]);
		expect(ingredientsOf(working)[4]).toBe(
			'vSAN transport, also with the witness = 2233 TCP [unverified] (Read for vSphere 6.0 to 7.0.) {3}'
		);
	});

	it('say who gives each product its round trip', () => {
		const working = worked({}, 'Round trips of products: who says so');
		const lines = ingredientsOf(working);
		expect(working.formula).toBe(
			'As the vendors and those who quote them print it; where they disagree, the one with the better source.'
		);
		expect(lines).toHaveLength(25);
		expect(lines).toEqual(
			expect.arrayContaining([
				'EMC VPLEX Metro (without cross-connect) = 5 ms [sources disagree] (10 ms with cross-connect. 100 km in 2010. 10 ms: with cross-connect by the guide of its successor; for GeoSynchrony 5.2 with vSphere 5.5 the sources disagree whether with or without.) {2}',
				'Pure Storage ActiveCluster (Purity 5.0.0) = 5 ms [sources disagree] (11 ms: the vendor’s slides of 2017; its figure of today was not found.) {2}',
				'Dell PowerMax SRDF/Metro = no figure [none] (No figure was found.) {0}',
				'Hitachi global-active device = 20 ms [unverified] (The older VSP with TrueCopy was listed at 300 km for vSphere 5.) {2}'
			])
		);
	});

	it('are given in the order in which they are needed, and not where nothing is known', () => {
		const titles = (over: Partial<Scenario>) =>
			workOutSites(typed(over)).map(({ title }) => title.split(' ')[0]);
		expect(titles({}).slice(0, 4)).toEqual(['Round', 'What', 'MTU', 'R01']);
		expect(titles({ km: 'x' })).toEqual(['Networks:', 'Ports:', 'Round']);
		expect(titles({ nets: 'ESXi; x; 3' })).toEqual(['Round', 'Round']);
	});
});
