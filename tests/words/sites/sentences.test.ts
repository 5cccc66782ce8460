import { describe, expect, it } from 'vitest';
import type { Because } from '#lib/calc/layer2-readings';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { planOf } from '#lib/scenario/sites/plan';
import type { SitesRuling } from '#lib/scenario/sites/rules';
import { rulingsOf } from '#lib/scenario/sites/rules';
import { sharedLimits } from '#lib/scenario/sites/sweep';
import { plainText } from '#lib/words/phrase';
import { copiesAnswer } from '#lib/words/sites/beside-verdict';
import { firstAnswer } from '#lib/words/sites/first-answer';
import { builtAnswer, RULE_TEXTS } from '#lib/words/sites/rule-texts';
import { against, becauseWords, inUnit, ratioOfLimit } from '#lib/words/sites/figures';
import { sharedLimitWords } from '#lib/words/sites/limit-lines';
import { contradictionSentence, sinceWords } from '#lib/words/sites/plan';
import { networkRefusal } from '#lib/words/sites/refusal';
import { limitsApartSentence, remedySentence, ROUTED_ALTERNATIVE } from '#lib/words/sites/remedies';
import { sayOfSites, workOutSites } from '#lib/words/sites/say';
import { slopeName } from '#lib/words/sites/tipping';
import { limitOf } from '#lib/words/sites/verdict';
import { levelWord } from '#lib/words/sites/workings';
import { ofTyped, typed } from '../../scenario/scenario-of';
import { QUIET, verdict } from '../../scenario/sites/cases';
import { saidOf, workedOf } from '../said';

const said = saidOf(sayOfSites);
const worked = workedOf(workOutSites);
const plan = ofTyped(planOf);

const AT_40 = 'At 40 km (at least 0.51 ms there and back), layer 2 between the sites is';
const FLOOD =
	'nothing keeps a flood from the other site: 14.9 million broadcasts a second would pass';

const THREE = '253 hosts are 3 clusters of at most 96; one of them, with 85, is judged. ';
const UNTIL = 'not advisable until floods are limited';
const WAYS =
	' Either the same subnet goes over whole: no VM is touched, but all go or none. Or the VMs start in different subnets, with scripted addresses and DNS: each may go alone, but what has addresses written into it breaks. Nothing is stretched for either.';

interface Row {
	readonly name: string;
	readonly over: Partial<Scenario>;
	readonly says: Readonly<Record<string, string | undefined>>;
}

describe('what is said of two sites', () => {
	it.each<Row>([
		{
			name: 'a release without a round trip for vMotion',
			over: { ...QUIET, stor: 'none', purp: 'migration', vs: '9.0', svms: '64' },
			says: {
				sites: `${AT_40} possible, not known to be supported and advisable with conditions: no round-trip limit was read for vMotion of this release.`,
				'sites support':
					'No product with a round-trip limit is in use here, so nobody’s support can be told.'
			}
		},
		{
			name: 'a stretched cluster without storage',
			over: { ...QUIET, stor: 'none' },
			says: {
				sites: `${AT_40} possible, not known to be supported and advisable with conditions: no storage that both sites write to is chosen, so there is no product to support it.`,
				'sites support':
					'No product with a round-trip limit is in use here, so nobody’s support can be told. The 150 ms of vMotion are not meant for a stretched cluster.',
				'sites marks': expect.stringContaining(
					'| not known to be supported: no storage that both sites write to is chosen'
				) as never
			}
		},
		{
			// 1,500 x 1.3 x 2 x 4.8974 = 19.1 ms; 9.1 ms are 929 km of fibre; 10 ms are 1,021 km
			name: 'a route that is too long',
			over: { ...QUIET, stor: 'srdf-metro', km: '1500', tech: 'vxlan-evpn' },
			says: {
				sites:
					'At 1,500 km (at least 19 ms there and back), layer 2 between the sites is possible, not supported and advisable: the round trip is 19 ms against 10 ms.',
				'sites support':
					'Supported by vSphere is not by the array: nothing was read for the array, so ask its vendor. vSphere Metro Storage Cluster, hosts of one cluster (5.0 to 9.0) allows 10 ms: 9.1 ms or 930 km of fibre too much.',
				'sites remedies':
					'A route of at most 1,020 km. (R02) | A product that accepts a longer round trip. (R02) | Or no stretched VLAN at all: the routed way below. (R02)'
			}
		},
		{
			name: 'a product that wants less than its figure',
			over: { shost: '96', stor: 'snapmirror-active-sync', km: '900', tech: 'vxlan-evpn' },
			says: {
				'sites support':
					'NetApp SnapMirror active sync (ONTAP 9) allows less than 10 ms: 1.46 ms or 150 km of fibre too much.'
			}
		},
		{
			// 10 x 1.3 x 2 x 4.8974 = 0.127 ms of 150; 149.87 ms are 15,301 km
			name: 'nearly all that is allowed',
			over: { stor: 'none', purp: 'migration', km: '10' },
			says: {
				'sites support':
					'Long-distance vMotion (6.0 and later) allows 150 ms: 149 ms or 15,300 km of fibre are left.'
			}
		},
		{
			name: 'all that is allowed, on one campus',
			over: { km: '0' },
			says: {
				'sites support': `${THREE}vSphere Metro Storage Cluster, hosts of one cluster (5.0 to 9.0) allows 10 ms: 10 ms or 1,020 km of fibre are left.`
			}
		},
		{
			name: 'bridges that nobody counted',
			over: { ...QUIET, brid: '' },
			says: {
				sites: `${AT_40} possible, supported and not known to be advisable: the bridges on the longest path are not given.`,
				'sites marks': expect.stringContaining(
					'not known to be advisable: the bridges on the longest path are not given'
				) as never
			}
		},
		{
			name: 'a routed link under a plan that stretches',
			over: { tech: 'routed' },
			says: {
				sites:
					'At 40 km (at least 0.51 ms there and back), keeping addresses over the routed link is not possible as asked: a VM that keeps its address needs layer 2, which a routed link does not carry: put an overlay over it, or let addresses change and names follow.',
				'sites remedies':
					'Keep the addresses: an overlay over the routed link (VXLAN EVPN, OTV, NSX). It joins the failure domains. (R36) | Keep the link routed: a VM gets a new address at the other site, and its name follows in DNS. The sites stay apart. (R36)',
				'sites over routed':
					'The link is routed: to stretch Production takes an overlay or layer 2 over it.',
				'sites step':
					'That point is not reached: no stretched VLAN can flood the other site unpoliced.'
			}
		},
		{
			name: 'a routed link under a plan that routes',
			over: { shost: '8', tech: 'routed', nets: 'ESXi' },
			says: {
				// 64 of 2,024 VMs: a migration, and a share of the rest
				sites:
					'At 40 km (at least 0.51 ms there and back), the routed link is possible, supported and advisable: nothing stands against it; nearest is MTU at 17 % of the limit.',
				'sites over routed': undefined,
				'sites plan': 'Route ESXi. Nothing is stretched.'
			}
		},
		{
			name: 'a list without networks',
			over: { nets: '' },
			says: { 'sites plan': 'The list of networks is empty, so there is nothing to plan.' }
		},
		{
			name: 'more VMs in one VLAN than there are',
			over: { shost: '8', svms: '1', busy: '10000000' },
			says: {
				'sites estate': '8 hosts and 1 VM on both sites together.',
				'sites largest vlan':
					'10,000,000 VMs in the largest VLAN cannot be: there is 1 on both sites. Correct one of the two.'
			}
		},
		{
			name: 'a list that contradicts itself',
			over: { nets: 'ESXi\nESXi' },
			says: {
				'sites plan': 'The list contradicts itself in 1 place, so there is no plan yet.',
				'sites contradictions':
					'“ESXi” stands in the list twice. Give each network a name of its own.',
				'sites treatments': undefined
			}
		},
		{
			// 40 routers x 0.1 ms x 2 + 0.509 = 8.51 ms; 3.51 too much; devices alone are 3 over; quick: 1.6 + 0.509
			name: 'devices that are too slow',
			over: { ...QUIET, shost: '16', hops: '40', stor: 'vsan-stretched' },
			says: {
				'sites support':
					'vSAN stretched cluster (6.1 to 9.0) allows 5 ms: 3.51 ms too much. All 52 km of fibre take 0.51 ms of it, so no shorter fibre mends that.',
				'sites quickest': 'With every device at its quickest it would be supported.',
				'sites remedies':
					'Quicker equipment: devices and jitter alone are 3 ms over, whatever the distance. (R02) | A product that accepts a longer round trip. (R02) | Or no stretched VLAN at all: the routed way below. (R02)'
			}
		},
		{
			// 4 ms x 2.25 = 9 ms, 4 too much; 65 km more of fibre alone are 0.637 ms: 4.64, which is 93 % of 5
			name: 'a longer path than the measured one',
			over: { rtt: '4', prot: '2.25', stor: 'vsan-stretched' },
			says: {
				'sites support':
					'253 hosts are 9 clusters of at most 30; one of them, with 29, is judged. vSAN stretched cluster (6.1 to 9.0) allows 5 ms: 4 ms too much.',
				'sites quickest':
					'If the protection path added nothing but its longer fibre it would be supported with conditions.'
			}
		},
		{
			// 2 x 1.3 x 20 x 1.609 km x 4.8974 µs = 0.41 ms
			name: 'a circuit of a carrier',
			over: { tech: 'vpls', km: '20', dist: 'mi' },
			says: {
				'sites circuit':
					'A carrier’s circuit usually takes several times as much: 1 ms to 2 ms were measured over 32 km, where the fibre takes 0.41 ms. Ask for a measured round trip, and type it.'
			}
		},
		{
			name: 'a circuit that was measured',
			over: { tech: 'vpls', rtt: '2' },
			says: { 'sites circuit': undefined }
		},
		{ name: 'a campus', over: { tech: 'vpls', km: '0' }, says: { 'sites circuit': undefined } },
		{
			name: 'a fibre of one’s own',
			over: { tech: 'dark-fibre-zr' },
			says: { 'sites circuit': undefined }
		},
		{
			// 20,000 + 500 x 3 = 21,500 of 12,800; 20,000 x 0.468 = 9,365; 21,500 / 1,000 = 21.5 s; 20,000 x 3,000 / 9,365 = 6,407
			name: 'figures that nobody read, beside the verdict',
			over: { mact: 'mac-nexus-5000', svms: '20000', shost: '500', vlans: '80' },
			says: {
				// 10 times 2.8 Gbit/s over 2 x 10; 500 hosts of at most 96
				sites: `${AT_40} possible if no more than 20 Gbit/s crosses, supported in 6 clusters and ${UNTIL}: ${FLOOD}.`,
				'sites asides': [
					'[unverified] MAC table: 21,500 against 12,800 entries: 1.7 times the limit. Counting it, the plan would be not possible.',
					'[assumption] Address requests at the gateway: 9,365 a second against 3,000 a second: 3.1 times the limit. At the average rate it is 24 % of the limit. Counting it, the plan would be not possible.',
					'[assumption] Relearning addresses: 21.5 s against 10 s: 2.2 times the limit.',
					'[assumption] Traffic that crosses the link twice: 150 % against 30 %: 4.9 times the limit.'
				].join(' | '),
				'sites slopes':
					'First to tip as the estate grows, by a published figure: machines in one VLAN, at 80,000 VMs on 2,000 hosts in 320 VLANs; today it is at 25 % of the limit. Over already, by an assumption of ours: requests at the gateway, 3.1 times the limit; 6,400 VMs on 160 hosts in 25 VLANs would fit.'
			}
		},
		{
			name: 'a threshold of the reader’s own',
			over: { ...QUIET, tech: 'dark-fibre-isolated', w02: '0.01' },
			says: {
				sites: `${AT_40} possible, supported with conditions and advisable: the round trip is 0.51 ms against 10 ms, by a threshold of yours.`
			}
		},
		{
			// 52 of 80 km
			name: 'nothing against it',
			over: { ...QUIET, shost: '32', tech: 'dark-fibre-isolated' },
			says: {
				sites: `${AT_40} possible, supported and advisable: nothing stands against it; nearest is optics reach at 65 % of the limit.`,
				'sites short':
					'Possible, supported and advisable: nothing stands against it; nearest is optics reach at 65 % of the limit.'
			}
		},
		{
			// 2,024 + 253 x 3 = 2,783 of 80 % of 512 = 409.6
			name: 'a table that is too small, whose name keeps its capitals',
			over: { mact: 'mac-juniper-vpls' },
			says: {
				sites: `${AT_40} not possible, supported in 3 clusters and ${UNTIL}: MAC table, 2,783 against 410 entries.`
			}
		},
		{
			name: 'one link',
			over: { lnk: '1' },
			says: {
				sites: `${AT_40} possible, supported in 3 clusters and not advisable: ${FLOOD}; there is one link, and nothing is left when it is down.`
			}
		},
		{
			name: 'an MTU that is too small',
			over: { tech: 'vxlan', omtu: '1500' },
			says: {
				sites: `${AT_40} not possible, supported in 3 clusters and ${UNTIL}: packets of 1,550 B have to pass an MTU of 1,500 B.`
			}
		},
		{
			name: 'a product whose limit nobody read',
			over: { stor: 'primera-peer-persistence', vs: '6.7', shost: '2' },
			says: {
				'sites marks': expect.stringContaining(
					'supported by vSphere: Round trip against the product. 0.51 ms against 10 ms: 5.1 % of the limit.'
				) as never
			}
		},
		{
			// hosts x 8
			name: 'the hosts of the cluster',
			over: { chosts: '4' },
			says: {
				'sites estate':
					'4 hosts and 32 VMs on both sites together, the hosts as typed for the cluster.'
			}
		},
		{
			name: 'one host with one VM',
			over: { chosts: '1', svms: '1' },
			says: {
				'sites estate':
					'1 host and 1 VM on both sites together, the hosts as typed for the cluster. One host stands at one site: nothing is left when it is lost.',
				'sites step': expect.stringContaining('1 host and 1 VM share that fate') as never
			}
		},
		{
			name: 'VMs that were typed over hosts that were not',
			over: { svms: '100' },
			says: {
				'sites estate':
					'253 hosts and 100 VMs on both sites together, the hosts as the vMotion domain holds them.'
			}
		},
		{
			// 500 GB x 8 / 1 Gbit/s = 4,000 s = 66 min 40 s, 56 min 40 s over the 10 min
			name: 'copies that fall behind',
			over: { stor: 'async', chg: '500', rpo: '10', lnk: '1', link: '1', memu: '60' },
			says: {
				'sites copies':
					'Copies at intervals are no shared storage: no live migration on it. A copy takes 1 h 7 min, longer than the 10 min between two, so it falls behind by 56 min 40 s each time.' +
					WAYS,
				'sites after loss':
					'More than half of the memory is in use at each site: one site cannot hold both.'
			}
		},
		{
			// 50 GB x 8 / 20 Gbit/s = 20 s
			name: 'copies that keep up',
			over: { stor: 'async', rpo: '240' },
			says: {
				'sites copies':
					'Copies at intervals are no shared storage: no live migration on it. Lose a site and up to 4 h 0 min of work go with it; 4 h 0 min at worst, because a copy takes 20 s to arrive.' +
					WAYS,
				'sites after loss': 'The memory in use fits on one site when the other is lost.',
				'sites alternatives': [
					'Start the copies at the other site, by hand or with a recovery tool: the loss is one interval, the stop is the time it takes to boot.',
					'Move memory and disk together: vMotion without shared storage, from vSphere 5.1 (routed from 6.0).',
					'A synchronous array of the table below: both sites write, within its round trip.',
					'vSAN stretched: one host a site and a witness make the smallest, within 5 ms and with 10 Gbit/s.',
					'Replicate VM by VM: shorter intervals for those that matter.'
				].join(' | '),
				'sites readdressing': [
					'Same subnet at both sites (stretched); unchanged addresses, a running VM may move with its disk, each VM may go alone; a stretched VLAN; both sites fail together, traffic crosses the link twice',
					'Same subnet after a restart, moved as a whole; unchanged addresses, sites that fail apart; the route announced from the other site; every VM of the subnet goes, or none, one address at two places if the first site lives',
					'A different subnet, with scripted addresses and DNS; sites that fail apart, each VM may go alone; new addresses in the VMs, names that follow; addresses written into programs, caches that keep the old address'
				].join(' | '),
				'sites writes': [
					'Nothing is written to both sites at once.',
					'With 50 % of the VMs at B, a routed packet crosses the link once on average with the gateway at A, 0.5 times with one at each site.'
				].join(' | ')
			}
		},
		{
			// an interval of two hours is still told in minutes, one of a minute too; less is told in seconds
			name: 'an interval of two hours',
			over: { stor: 'async', rpo: '120' },
			says: { 'sites copies': expect.stringContaining('up to 120 min of work') as never }
		},
		{
			name: 'an interval of half a minute',
			over: { stor: 'async', rpo: '0.5' },
			says: { 'sites copies': expect.stringContaining('up to 30 s of work') as never }
		},
		{
			name: 'an estate that grows towards nothing',
			over: {
				...{ macv: '0', mach: '0', arpp: '0', arpa: '0' },
				...{ vlans: '0', stpl: 'none', busy: '0' }
			},
			says: { 'sites slopes': 'Nothing here grows towards a limit.' }
		},
		{
			// 40,000 VMs: 40,000 x 0.468 / 3,000 = 6.24; 200,000 of them 31.2; 6,407 fit
			name: 'a claim that does not hold',
			over: { svms: '200000', ratio: '20', ratio2: '30', subnet: '/20' },
			says: {
				'sites claim':
					'Within one data centre 40,000 VMs, in VLANs of a /24 each, already pass a limit: requests at the gateway, 6.2 times the limit, by an assumption of ours. What the number leaves out is the span: across two sites the same flood takes both.',
				// the MAC table is the form's own: what it would have to hold stands in the verdict
				sites: expect.stringContaining(
					'possible if the switches learn 206,000 entries and no more than 20 Gbit/s crosses'
				) as never,
				'sites remedies':
					'Storm control of at most 2,000 broadcasts a second in each VLAN. (R16) | EVPN gateways at the edges: they answer for the other site and keep its floods out. (R16) | Or no stretched VLAN at all: the routed way below. (R16)'
			}
		},
		{
			name: 'no claim where no domain is known',
			over: { vs: '9.0', net: 'routed', shost: '8', svms: '64' },
			says: { 'sites claim': undefined }
		}
	])('$name', ({ over, says }) => {
		const words = said(over);
		for (const [name, sentence] of Object.entries(says)) expect(words[name]).toEqual(sentence);
	});

	it('waits by name for what cannot be read', () => {
		expect(said({ nets: 'ESXi; x; 3' })).toMatchObject({
			'sites estate': expect.stringContaining('253 hosts') as never,
			sites: 'waits for nets',
			'sites remedies': 'waits for nets',
			'sites plan': 'waits for nets',
			'sites ports': 'waits for nets',
			'sites writes': 'waits for nets',
			'sites tipping': 'waits for nets'
		});
		expect(said({ rpo: 'x', stor: 'async' })['sites copies']).toBe('waits for rpo');
	});
});

describe(firstAnswer, () => {
	it('is the same in pieces: word, figures, remedy and who says so', () => {
		const { answer, texts } = builtAnswer(typed());
		const { verdict: words, estate } = answer;
		if (words.kind !== 'words') throw new Error('it waits');
		expect([plainText(words.headline), words.why, words.quickest, estate]).toEqual([
			`${AT_40} possible, supported in 3 clusters and ${UNTIL}: ${FLOOD}.`,
			THREE +
				'vSphere Metro Storage Cluster, hosts of one cluster (5.0 to 9.0) allows 10 ms: 9.49 ms or 968 km of fibre are left.',
			null,
			'253 hosts and 2,024 VMs on both sites together, as the vMotion domain holds them.'
		]);
		expect(
			words.marks.map(({ group, kind, word, binding }) => [
				group,
				kind,
				word,
				binding?.rule,
				binding?.name,
				binding?.figures,
				binding?.asked,
				binding?.standing,
				binding?.asksFor === 'remedy' ? texts[binding.rule]?.remedy : null,
				binding === null ? null : texts[binding.rule]?.sources.length
			])
		).toEqual([
			[
				...['possible', 'yes', 'possible', 'R01', 'Optics reach'],
				...['52 km against 80 km: 65 % of the limit.', 'worked out', 'read', null, 3]
			],
			[
				...['supported', 'with-conditions', 'supported in 3 clusters', 'R31'],
				...['Hosts of one cluster', '253 against 96 hosts: 2.6 times the limit.', 'worked out'],
				...['read', 'Several clusters, each with what it needs of its own.', 2]
			],
			[
				...['advisable', 'no', UNTIL, 'R16'],
				'Limit of storm control',
				'14.9 million a second against 2,000 a second: 7,440 times the limit.',
				...['worked out', 'read'],
				'Set the limit per VLAN in packets a second; one percent of a fast link is a flood.',
				2
			]
		]);
		expect(
			words.marks.map(
				({ binding }) => (binding === null ? null : texts[binding.rule]?.note?.slice(0, 5)) ?? null
			)
		).toEqual([null, 'vSAN ', 'From ']);
	});

	it('is built with the texts of the rules that decide, and of no others', () => {
		const { texts } = builtAnswer(typed());
		expect(Object.keys(texts).sort()).toEqual(['R01', 'R16', 'R31']);
		expect(texts).toEqual({
			R01: expect.objectContaining({ remedy: RULE_TEXTS.R01?.remedy }),
			R16: expect.objectContaining({ note: RULE_TEXTS.R16?.note }),
			R31: expect.objectContaining({ sources: RULE_TEXTS.R31?.sources })
		});
		expect(builtAnswer(typed({ km: 'x' })).texts).toEqual({});
	});

	it('tells of copies where there are some, and waits where it must', () => {
		const copies = copiesAnswer(typed({ stor: 'async' }));
		expect(copies === null ? '' : plainText(copies)).toContain(
			'Lose a site and up to 60 min of work go with it; 60.3 min at worst, because a copy takes 20 s to arrive.'
		);
		expect(firstAnswer(typed({ km: 'x' })).verdict).toEqual({ kind: 'waiting', fields: ['km'] });
		expect(copiesAnswer(typed())).toBeNull();
		expect(copiesAnswer(typed({ stor: 'async', rpo: 'x' }))).toBeNull();
		expect(firstAnswer(typed({ shost: 'x' })).estate).toBeNull();
	});
});

describe('figures', () => {
	it.each([
		{ ratio: 0.00012, says: '0.012 % of the limit' },
		{ ratio: 0.6543, says: '65 % of the limit' },
		{ ratio: 1, says: '100 % of the limit' },
		{ ratio: 0.9996, says: '99.96 % of the limit' },
		{ ratio: 1 + 1e-12, says: '100 % of the limit' },
		{ ratio: 1.0008, says: '1.001 times the limit' },
		{ ratio: 1 + 1e-7, says: 'just above the limit' },
		{ ratio: 1.006, says: '1.01 times the limit' },
		{ ratio: 9.994, says: '10 times the limit' },
		{ ratio: 10, says: '10 times the limit' },
		{ ratio: 7440.476, says: '7,440 times the limit' },
		{ ratio: 2.5e6, says: '2.5 million times the limit' }
	])('$ratio: $says', ({ ratio, says }) => {
		expect(ratioOfLimit(ratio)).toBe(says);
	});

	const rule = (unit: string, id = 'R01') => ({ unit, id }) as SitesRuling['rule'];

	it.each([
		{ unit: 'm', demand: 52_000, limit: 80_000, says: '52 km against 80 km' },
		{ unit: 's', demand: 0.00050932, limit: 0.01, says: '0.51 ms against 10 ms' },
		{ unit: 's', demand: 0.010042, limit: 0.01, says: '10.04 ms against 10 ms' },
		{ unit: 's', demand: 0.01, limit: 0.01, says: '10 ms against 10 ms' },
		{ unit: 'm', demand: 80_123, limit: 80_000, says: '80.1 km against 80 km' },
		{ unit: 'B', demand: 1542, limit: 1500, says: '1,542 B against 1,500 B' },
		{ unit: 'B/s', demand: 125e6, limit: 1.25e9, says: '1 Gbit/s against 10 Gbit/s' },
		{
			unit: '1/s',
			demand: 14_880_952,
			limit: 2000,
			says: '14.9 million a second against 2,000 a second'
		},
		{ unit: '1', demand: 0.15, limit: 0.3, says: '15 % against 30 %' },
		{ unit: 'ports', demand: 5760, limit: 1800, says: '5,760 against 1,800 ports' }
	])('$unit: $says', ({ unit, demand, limit, says }) => {
		expect(against({ demand, limit, firm: 'met' }, rule(unit))).toBe(says);
	});

	it('says of what equals a limit to stay below that less is allowed', () => {
		const equal = { demand: 0.005, limit: 0.005 };
		expect(against({ ...equal, firm: 'blocker' }, rule('s'))).toBe(
			'5 ms, and less than that is allowed'
		);
		expect(against({ ...equal, firm: 'warning' }, rule('s'))).toBe('5 ms against 5 ms');
	});

	it('counts credits and windows as they are', () => {
		expect(inUnit(3489, rule('1', 'R26'))).toBe('3,489');
	});

	it.each<readonly [Because, string]>([
		['single-link', 'There is one link, and nothing is left when it is down.'],
		['shared-ducts', 'The links share ducts, so one digger can cut them all.'],
		[
			'witness-optional',
			'The product does without a witness; then somebody has to decide which site goes on when the link is cut.'
		],
		['no-witness', 'No witness: when the link is cut, each site may think the other is gone.'],
		[
			'witness-limit-unread',
			'A witness stands at a third site; no limit was read for this product and size.'
		],
		['no-cluster', 'Moving VMs needs no witness.'],
		['routed', 'The link is routed.'],
		['no-stretched-vlan', 'No VLAN is stretched.'],
		['bpdus-isolated', 'Each site has a spanning tree of its own.'],
		['no-spanning-tree', 'No spanning tree runs here.'],
		[
			'flood-control-missing',
			'The edges lack a flood limit per VLAN, an ARP proxy, or silence for unknown unicast.'
		],
		[
			'optimization-missing',
			'The edges contain floods, but lack a local first hop or ingress steering.'
		],
		['edge-complete', 'The edges have all that is asked for.'],
		['storm-control-missing', 'Storm control is missing.'],
		[
			'one-failure-domain-contained',
			'One failure domain on purpose, with trees apart, floods policed and a witness.'
		],
		['sites-share-fate', 'One flood in a stretched VLAN reaches both sites.'],
		[
			'sites-must-be-independent',
			'The sites are to be independent, and a stretched VLAN makes one failure domain of them.'
		],
		[
			'vlans-on-every-port',
			'Every host port carries the stretched VLANs, so every host is flooded.'
		],
		['vlans-where-used', 'VLANs are carried only where their VMs may run.'],
		['stretched-without-need', 'The list stretches networks that could be routed.'],
		['nothing-unneeded', 'Nothing is stretched without need.'],
		['pairs-split', 'A firewall or load-balancer pair is split over the sites.'],
		['pairs-share-link', 'A firewall or load-balancer pair is split over this very link.'],
		['no-pairs', 'No pair is split over the sites.'],
		['any-distance', 'The service has no reach of its own.']
	])('%s', (because, says) => {
		expect(becauseWords(because)).toBe(says);
	});

	it('names levels, slopes and releases', () => {
		expect((['met', 'note', 'warning', 'blocker'] as const).map(levelWord)).toEqual([
			'met',
			'note',
			'warning',
			'forbids'
		]);
		expect(slopeName('guest-cpu')).toBe('Guest CPU for broadcasts');
		expect([sinceWords(null), sinceWords([6, 0])]).toEqual(['any release', '6.0']);
		expect([limitOf('vmsc'), limitOf('srdf-metro'), limitOf('nothing')]).toEqual([
			'10 ms',
			'no known round trip',
			'no known round trip'
		]);
	});

	it('keeps every ruling to one sentence or two', () => {
		expect(rulingsOf(verdict().judged.all).length).toBeGreaterThan(15);
	});
});

describe(remedySentence, () => {
	it.each([
		{
			remedy: { kind: 'regenerate', regenerators: 2, spanUpTo: 80_000 },
			says: '2 regenerators, each span at most 80 km, or an amplified line.'
		},
		{ remedy: { kind: 'several-clusters', of: 9 }, says: '9 clusters instead of one.' },
		{
			remedy: { kind: 'limit-floods', to: 2000 },
			says: 'Storm control of at most 2,000 broadcasts a second in each VLAN.'
		},
		{
			remedy: { kind: 'wish', way: 'shared-storage' },
			says: 'Keep the cluster: storage that both sites write to, within its round trip.'
		},
		{
			remedy: { kind: 'wish', way: 'restart-copies' },
			says: 'Keep the copies: start the VMs at the other site when the first is lost; nothing is stretched.'
		},
		{ remedy: { kind: 'more-capacity', each: 5e9 }, says: 'Links of 40 Gbit/s each.' },
		{ remedy: { kind: 'second-link' }, says: 'A second link that shares nothing with the first.' },
		{ remedy: { kind: 'witness' }, says: 'A witness at a third site, within its round trip.' },
		{ remedy: { kind: 'prune-vlans', to: 1 }, says: 'At most 1 stretched VLAN.' },
		{
			remedy: { kind: 'split-gateways', into: 7 },
			says: '7 gateways, each for part of the networks.'
		},
		{
			remedy: { kind: 'isolate-floods' },
			says: 'EVPN gateways at the edges: they answer for the other site and keep its floods out.'
		},
		{
			remedy: { kind: 'keep-together', roundTripsUpTo: 99 },
			says: 'At most 99 round trips a transaction: keep its tiers at one site.'
		},
		{
			remedy: { kind: 'route-instead' },
			says: 'Or no stretched VLAN at all: the routed way below.'
		},
		{ remedy: { kind: 'other-product' }, says: 'A product that accepts a longer round trip.' }
	])('$remedy.kind', ({ remedy, says }) => {
		expect(remedySentence({ rule: 'R01', ...remedy } as Parameters<typeof remedySentence>[0])).toBe(
			says
		);
	});

	it('keeps the limits apart, and always knows another way', () => {
		expect(limitsApartSentence()).toBe(
			'The 150 ms of vMotion are for moving VMs over distance. A stretched cluster is held to 10 ms, to the 5 ms of vSAN, or to its array’s own limit.'
		);
		expect(ROUTED_ALTERNATIVE).toMatch(/^Route between the sites\. From vSphere 6\.0 /);
	});
});

describe('lists of networks', () => {
	it.each([
		{
			nets: 'Production; 4; 9; stretch; 7\niSCSI; 4; 0; local; 7',
			says: 'VLAN 7 cannot be stretched for one of Production and iSCSI and kept apart for the other. Give them different VLANs, or treat both alike.'
		},
		{
			nets: 'Production;;;;7;10.0.0.0/24\nDMZ;;;;8;10.0.0.0/24',
			says: 'Production and DMZ both claim the subnet 10.0.0.0/24 in different VLANs. A subnet belongs to one of them.'
		},
		{
			nets: 'Production; 4; 9; route',
			says: 'The VMs of “Production” are at both sites and keep their addresses, which takes layer 2; yet it is to be routed or kept local. Stretch it, or let the addresses change.'
		},
		{
			nets: 'Production;;;;5000',
			says: 'VLAN 5000 of “Production” does not exist: they end at 4,094.'
		},
		{
			nets: 'Production; 4; 9; stretch at A',
			says: '“Production” is at one site only, so there is nothing to stretch it to. Say where its other half is, or keep it local.'
		}
	])('$says', ({ nets, says }) => {
		const found = plan({ nets });
		expect(
			found.kind === 'contradiction' && found.contradictions.map(contradictionSentence)
		).toEqual([says]);
	});

	it('says why each network is treated so', () => {
		const words = said({ vs: '5.5', adr: 'may-change', nets: 'vMotion\nProduction' });
		expect(words['sites treatments']).toBe(
			'vMotion: stretch Before vSphere 6.0 it had to share a VLAN. Since vSphere 6.0 it has a TCP/IP stack and gateway of its own. Before, a routed vMotion worked without being supported. | Production: route Its VMs may get new addresses, so nothing needs layer 2.'
		);
		const wished = said({ nets: 'ESXi; ; ; local' })['sites treatments'];
		expect(wished).toBe(
			'ESXi: local Your wish; the advice is to route. Management interfaces never needed a common VLAN.'
		);
	});

	it.each([
		{
			refusal: { kind: 'network-counts', line: 1, name: 'AD' },
			says: 'Row 1 (AD): hosts and VMs are whole numbers.'
		},
		{
			refusal: { kind: 'network-wish', line: 1, name: '' },
			says: 'Row 1: the wish is stretch, route or local; “local at A” for one site.'
		},
		{
			refusal: { kind: 'network-vlan', line: 3, name: 'AD' },
			says: 'Row 3 (AD): a VLAN is a number from 1 to 4,094.'
		},
		{
			refusal: { kind: 'networks-read', count: 6, assumed: [], unread: [] },
			says: '6 networks are read.'
		},
		{
			refusal: {
				kind: 'networks-read',
				count: 1,
				assumed: ['Foo'],
				unread: [
					{ kind: 'network-vlan', line: 3, name: 'AD' },
					{ kind: 'network-vlan', line: 4, name: 'B' }
				]
			},
			says: '1 network is read. 2 rows are left out. Row 3 (AD): a VLAN is a number from 1 to 4,094. “Foo” is taken for production: choose another role where that is wrong.'
		},
		{
			refusal: {
				kind: 'networks-read',
				count: 9,
				assumed: ['a', 'b', 'c', 'd', 'e', 'f'],
				unread: []
			},
			says: '9 networks are read. “a”, “b”, “c”, “d” and 2 more are taken for production: choose another role where that is wrong.'
		}
	] as const)('$refusal.kind', ({ refusal, says }) => {
		expect(networkRefusal(refusal)).toBe(says);
	});
});

describe(sharedLimitWords, () => {
	it('names each limit after its first product', () => {
		expect(sharedLimits('none').map(sharedLimitWords)).toEqual([
			'2 ms: StoreVirtual',
			'5 ms: vSAN and 6 more',
			'10 ms: vMSC and 3 more',
			'20 ms: Hitachi, unverified',
			'150 ms: vMotion and 1 more'
		]);
	});
});

describe('what nothing is stretched for', () => {
	it('fills no VLAN', () => {
		const { 'sites slopes': slopes = '' } = said({ nets: 'ESXi' });
		expect(slopes).not.toBe('');
		expect(slopes).not.toMatch(/in one VLAN|guest CPU/i);
	});
});

describe('the working of what the link carries', () => {
	it.each(['none', 'async'])('prints no product where nothing is written twice: %s', (stor) => {
		const { steps, ingredients } = worked(
			{ stor, wps: '10000', wsz: '4' },
			'What the link carries'
		);
		expect(steps[0]).toBe('writes 0 Mbit/s: nothing is written to both sites at once');
		expect(ingredients.map(({ value }) => value)).not.toContain('10000');
	});
});
