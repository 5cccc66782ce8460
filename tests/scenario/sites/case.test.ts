import { describe, expect, it } from 'vitest';
import { pathOf } from '#lib/scenario/path/path';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { assumptionsOf, FC_SPEEDS, technologyOf } from '#lib/scenario/sites/case';
import { chosenProduct, productById, productsInUse } from '#lib/scenario/sites/products';
import { replicationOf } from '#lib/scenario/sites/replication';
import { GROUPS, rulesOf, rulingsOf, standingOf } from '#lib/scenario/sites/rules';
import { planCounts, planOf, releaseOf } from '#lib/scenario/sites/plan';
import { portsOf } from '#lib/scenario/sites/ports';
import { headrooms } from '#lib/scenario/sites/remedies';
import { creditRows, writesOf } from '#lib/scenario/sites/storage';
import { roundTripSweep, sharedLimits } from '#lib/scenario/sites/sweep';
import { slopeStanding, tippingOf } from '#lib/scenario/sites/tipping';
import { ofTyped, typed } from '../scenario-of';
import { verdict } from './cases';

const sites = (over: Partial<Scenario> = {}) => verdict(over).sites;

describe('the case as typed', () => {
	it('is read in the units of the rules: the untouched form', () => {
		expect(sites()).toEqual({
			purpose: 'stretched-cluster',
			technology: technologyOf('dark-fibre-zr'),
			rttLimits: [
				{ id: 'vmsc', limit: 0.01, comparison: 'at-most', meantFor: 'any', status: 'read' },
				{
					id: 'vmotion-long-distance',
					limit: 0.15,
					comparison: 'at-most',
					meantFor: 'migration',
					status: 'read'
				}
			],
			lesserEditions: null,
			distances: [],
			array: 'none',
			release: 'has-it',
			cluster: { hosts: 253, most: 96, status: 'read', counts: 'sites' },
			storage: 'both-sites',
			keepAddresses: 1,
			ownAnswers: ['technology', 'offered-mtu', 'links', 'mac-table', 'switch', 'requests'],
			regenerators: 0,
			ducts: 'separate',
			guestMtu: 1500,
			offeredMtu: 9000,
			productMinimum: null,
			hostNetworks: 'either',
			edgeFeatures: [],
			independence: 'not-said',
			breadth: 'where-used',
			statefulPairs: 'none',
			hostCopies: null,
			movesPerMac: null,
			vlans: 10,
			machines: 2024,
			// 2,024 + 253 x 3
			macs: 2783,
			// 2,024 + 253
			fewestMacs: 2277,
			// 2,024 / 10 = 202.4
			busiestVlan: 203,
			stretchedWithoutNeed: 0,
			bridgesOnLongestPath: 5,
			spanningTree: [{ scope: 'stp-nexus-5500', trunks: 48, accessPorts: 0, limit: 48_000 }],
			macTable: 32_000,
			vlanLimit: 4094,
			application: null,
			write: null,
			window: null,
			vteps: null,
			links: { count: 2, each: 1.25e9 },
			demands: {
				// 10,000 x 4,000 B; 4 x 250 Mbit/s; 1 Gbit/s x 2 f + 1 Gbit/s x f
				writes: 4e7,
				copies: 0,
				vmotion: 1.25e8,
				routed: 1.875e8,
				broadcasts: expect.closeTo((2024 * 1150 * 84) / 2456, 6) as never,
				backup: 0
			},
			assumedDemands: {
				writes: 4e7,
				copies: 0,
				vmotion: 1.25e8,
				routed: 1.875e8,
				broadcasts: expect.closeTo((2024 * 1150 * 84) / 2456, 6) as never,
				backup: 0
			},
			routed: {
				betweenSubnets: 1.25e8,
				northSouth: 1.25e8,
				shareAtB: 0.5,
				gateways: 'at-a'
			},
			stormControl: { kind: 'none' },
			witness: { kind: 'third-site', roundTrip: 0.02, limit: null },
			evacuation: null,
			credits: null,
			outage: null,
			route: 52_000,
			roundTrip: expect.closeTo(0.0005093, 7) as never
		});
	});

	it('is read in the units of the rules: everything answered', () => {
		const over: Partial<Scenario> = {
			...{ km: '100', route: '1.2', prot: '1.5', lnk: '3', link: '25', stor: 'vsan-stretched' },
			...{ wrtt: '120', wps: '50000', wsz: '8', svm: '6', ew: '4', ns: '2', shb: '25' },
			...{ bak: '3', gw: 'each-site', shost: '24', svms: '900', vlans: '20', busy: '150' },
			...{ tech: 'vxlan', omtu: '1600', gmtu: '1400', storm: 'share', stormp: '0.5' },
			...{ chat: '40', cbud: '0.5', wbud: '12', wloc: '1', wrt: '2', evh: '2', vmram: '16' },
			...{ evr: 'disaster-avoidance', fcg: '16', fcc: '4000', twin: '32', vtep: '100' },
			...{ copies: '200000', mvs: '6', outm: '500', brid: '', trk: '10', acc: '7' },
			...{ stpl: 'stp-aruba-rpvst', mact: 'mac-tomahawk', vlim: '500', macv: '2', mach: '4' },
			...{ duct: 'shared', purp: 'migration', indep: 'required', brd: 'every-port' },
			...{ pair: 'split-own-links', edge: 'contained' },
			nets: 'Production\nvSAN; 24; 0; stretch'
		};
		expect(sites(over)).toMatchObject({
			purpose: 'migration',
			ducts: 'shared',
			guestMtu: 1400,
			offeredMtu: 1600,
			productMinimum: 1.25e9,
			edgeFeatures: ['flood-limit-per-vlan', 'arp-proxy', 'no-unknown-unicast'],
			independence: 'required',
			breadth: 'every-port',
			statefulPairs: 'split-own-links',
			hostCopies: 200_000,
			movesPerMac: 6,
			vlans: 20,
			machines: 900,
			// 900 x 2 + 24 x 4
			macs: 1896,
			busiestVlan: 150,
			stretchedWithoutNeed: 1,
			bridgesOnLongestPath: null,
			spanningTree: [{ scope: 'stp-aruba-rpvst', trunks: 10, accessPorts: 7, limit: 400 }],
			macTable: 40_000,
			vlanLimit: 500,
			application: { roundTrips: 40, budget: 0.5 },
			write: { local: 0.001, roundTrips: 2, budget: 0.012 },
			window: 32e6,
			vteps: { neighbours: 100, replication: 0 },
			links: { count: 3, each: 3.125e9 },
			demands: {
				// 50,000 x 8,000 B x 1.4 x 1.25; 6 x 250 Mbit/s; 4 Gbit/s x 2 f (1 - f)
				writes: 7e8,
				copies: 0,
				vmotion: 1.875e8,
				routed: 1.875e8,
				broadcasts: expect.closeTo((900 * 1150 * (84 + 50)) / 2456, 6) as never,
				backup: 3.75e8
			},
			routed: { betweenSubnets: 5e8, northSouth: 2.5e8, shareAtB: 0.25, gateways: 'each-site' },
			stormControl: { kind: 'share', share: 0.005 },
			// 12 hosts a site
			witness: { kind: 'third-site', roundTrip: 0.12, limit: 0.1 },
			evacuation: {
				memory: 16 * 450 * 2 ** 30,
				window: 7200,
				reason: 'disaster-avoidance'
			},
			credits: { available: 4000 },
			// the longer way
			route: 180_000
		});
		const { evacuation, demands, credits, outage } = sites(over);
		// all three links without what is not vMotion
		expect(evacuation?.spare).toBeCloseTo(
			3 * 3.125e9 - demands.writes - demands.routed - demands.broadcasts - demands.backup,
			3
		);
		// 180 km x 7.753
		expect(credits?.needed).toBeCloseTo(1396, 0);
		// 120 and 180 km, each 5 min a year for 10 km; 500 min a year are accepted
		expect(outage?.share).toBeCloseTo((60 / 525_600) * (90 / 525_600), 12);
		expect(outage?.accepted).toBeCloseTo(500 / 525_600, 12);
	});

	it.each<{ name: string; over: Partial<Scenario>; holds: object }>([
		{
			name: 'storm control by frames',
			over: { storm: 'frames', stormf: '700' },
			holds: { stormControl: { kind: 'frames', rate: 700 } }
		},
		{
			name: 'no witness, on arrays of which nobody read whether they ask for one',
			over: { wit: 'none' },
			holds: { witness: { kind: 'none', product: 'not-read' } }
		},
		{
			name: 'no witness where the product asks for one',
			over: { wit: 'none', stor: 'vsan-stretched' },
			holds: { witness: { kind: 'none', product: 'requires-one' } }
		},
		{
			name: 'no witness where the product does without',
			over: { wit: 'none', stor: 'powerstore-metro' },
			holds: { witness: { kind: 'none', product: 'does-without' } }
		},
		{
			name: 'the form’s own traffic typed in another way',
			over: { wps: '10,000', svm: '4 vMotions', ew: '1 Gbit/s', ns: '1 Gbit/s', svms: '20' },
			holds: { assumedDemands: { writes: 0, vmotion: 0, routed: 0 } }
		},
		{
			name: 'the form’s own links typed with their unit',
			over: {
				link: '10 Gbit/s',
				tech: 'vpls',
				omtu: '9,000',
				mact: 'mac-nexus-5500',
				stpl: 'none',
				arpp: '0.468/s'
			},
			holds: { ownAnswers: [] }
		},
		{
			name: 'a witness beyond the tiers of vSAN, for what is no cluster of it',
			over: { stor: 'vsan-stretched', chosts: '32' },
			holds: { witness: { kind: 'third-site', roundTrip: 0.02, limit: null } }
		},
		{
			// 253 hosts are 9 clusters; 29 in one are 15 at a site
			name: 'one of several clusters',
			over: { stor: 'vsan-stretched' },
			holds: {
				cluster: { hosts: 253, most: 30, status: 'read', counts: 'sites' },
				witness: { kind: 'third-site', roundTrip: 0.02, limit: 0.1 }
			}
		},
		{
			name: 'a release of which nobody read how many hosts form a cluster',
			over: { vs: '9.0', chosts: '8' },
			holds: { cluster: { hosts: 8, most: 96, status: 'unverified', counts: 'one-cluster' } }
		},
		{
			// 40 of 2,024 VMs: 10,000 x 40 / 2,024 writes of 4 kB, one migration, 1.5 Gbit/s x 40 / 2,024
			name: 'traffic that nobody typed, for forty VMs',
			over: { shost: '4', svms: '40' },
			holds: {
				demands: {
					writes: expect.closeTo((4e7 * 40) / 2024, 3) as never,
					copies: 0,
					vmotion: 3.125e7,
					routed: expect.closeTo((1.875e8 * 40) / 2024, 3) as never
				}
			}
		},
		{
			name: 'traffic that was typed',
			over: { shost: '4', svms: '40', wps: '9000', svm: '3', ew: '2' },
			holds: {
				demands: { writes: 3.6e7, vmotion: 9.375e7 },
				assumedDemands: {
					writes: 0,
					copies: 0,
					vmotion: 0,
					// what goes in and out of the data centre is ours still
					routed: expect.closeTo((6.25e7 * 40) / 2024, 3) as never
				}
			}
		},
		{
			name: 'a release before metro storage clusters',
			over: { vs: '4.1' },
			holds: { release: 'too-old' }
		},
		{
			name: 'a release before stretched vSAN',
			over: { vs: '5.5', stor: 'vsan-stretched' },
			holds: { release: 'too-old', lesserEditions: 0.005 }
		},
		{
			name: 'the first release of stretched vSAN',
			over: { vs: '6.0', stor: 'vsan-stretched' },
			holds: { release: 'has-it', lesserEditions: null, array: 'none' }
		},
		{
			name: 'an array with a distance',
			over: { stor: 'powerstore-metro' },
			holds: {
				array: 'read',
				distances: [{ id: 'powerstore-metro', limit: 96_000, status: 'read' }]
			}
		},
		{
			name: 'an array whose distance nobody read',
			over: { stor: 'hitachi-gad' },
			holds: { distances: [{ id: 'hitachi-gad', limit: 500_000, status: 'unverified' }] }
		},
		{
			name: 'an array of which nothing was read',
			over: { stor: 'srdf-metro' },
			holds: { array: 'unread', distances: [] }
		},
		{
			name: 'moving VMs now and then, which takes no cluster',
			over: { purp: 'migration' },
			holds: { cluster: null, release: null }
		},
		{
			name: 'copies, of which nothing is stretched by habit',
			over: { stor: 'async' },
			holds: { storage: 'copies', cluster: null, vlans: 0, keepAddresses: 0 }
		},
		{
			name: 'one host a site',
			over: { stor: 'vsan-stretched', shost: '2' },
			holds: { witness: { kind: 'third-site', roundTrip: 0.02, limit: 0.5 } }
		},
		{
			name: 'edges that have everything',
			over: { edge: 'complete' },
			holds: {
				edgeFeatures: [
					'flood-limit-per-vlan',
					'arp-proxy',
					'no-unknown-unicast',
					'local-first-hop',
					'ingress-steering'
				]
			}
		},
		{ name: 'no spanning tree', over: { stpl: 'none' }, holds: { spanningTree: [] } },
		{
			name: 'a write in one round trip',
			over: { wbud: '5' },
			holds: { write: { local: 0.0005, roundTrips: 1, budget: 0.005 } }
		},
		{
			name: 'replication entries alone',
			over: { vrep: '60' },
			holds: { vteps: { neighbours: 0, replication: 60 } }
		},
		{
			name: 'a plan that stretches nothing',
			over: { nets: 'ESXi' },
			// no VLAN that could hold any
			holds: { vlans: 0, busiestVlan: 0 }
		},
		{
			name: 'a list that contradicts itself',
			over: { nets: 'ESXi\nESXi' },
			holds: { vlans: 10, stretchedWithoutNeed: 0 }
		},
		{ name: 'no traffic between subnets', over: { ew: '' }, holds: { routed: null } },
		{
			name: 'a routed link',
			over: { tech: 'routed' },
			holds: { demands: { broadcasts: 0, vmotion: 1.25e8 } }
		},
		{
			name: 'storage of one site',
			over: { stor: 'none' },
			holds: { demands: { writes: 0 } }
		},
		{
			name: 'copies at intervals',
			over: { stor: 'async' },
			// 50 GB in an hour
			holds: { demands: { writes: 0, copies: expect.closeTo(5e10 / 3600, 6) as never } }
		},
		{
			name: 'no second path',
			over: { prot: '', outm: '60' },
			// 52 km x 0.5 min
			holds: { outage: { share: expect.closeTo(26 / 525_600, 12) as never } }
		},
		{ name: 'Fibre Channel that is not there', over: { fcg: 'none' }, holds: { credits: null } },
		{
			name: 'a link that is full already',
			over: { evh: '1', bak: '40' },
			holds: { evacuation: { spare: 1, window: 3600, reason: 'convenience' } }
		}
	])('$name', ({ over, holds }) => {
		expect(sites(over)).toMatchObject(holds);
	});

	it('differs at both ends of what devices add in the round trip alone', () => {
		const answer = verdict({ hops: '40', stor: 'vsan-stretched', shost: '16' });
		expect(answer.judged.headline.supported.kind).toBe('no');
		expect(answer.quickest.headline.supported.kind).toBe('yes');
		const same = verdict();
		expect(same.quickest).toBe(same.judged);
	});

	it('knows no technology that is not in the catalogue', () => {
		expect(() => technologyOf('pigeons' as never)).toThrow('no such technology: pigeons');
	});

	it('takes the figures of the catalogue as long as the form shows them', () => {
		const assumed = ofTyped(assumptionsOf);
		expect(assumed()).toEqual({
			usableMacShare: 0.8,
			learningRate: 1000,
			movesAllowed: 5,
			coreTimePerBroadcast: 1e-5,
			frameOnWire: 84,
			requestsEach: { average: 89 / 2456, peak: 1150 / 2456 },
			resendFactor: 1.25,
			mtuMargin: 50,
			vtepNeighbours: 256,
			vtepReplication: 128
		});
		expect(assumed({ arpp: '0.5', arpa: '0.1', macu: '50', lrn: '10' })).toMatchObject({
			usableMacShare: 0.5,
			learningRate: 10,
			requestsEach: { average: 0.1, peak: 0.5 }
		});
	});
});

describe('products in use', () => {
	const inUse = (over: Partial<Scenario>) => sites(over).rttLimits.map(({ id }) => id);

	it.each<{ over: Partial<Scenario>; ids: readonly string[] }>([
		{ over: {}, ids: ['vmsc', 'vmotion-long-distance'] },
		{ over: { vs: '5.5' }, ids: ['vmsc', 'vmotion-metro'] },
		{ over: { vs: '5.0' }, ids: ['vmsc', 'vmotion-metro'] },
		{ over: { vs: '4.1' }, ids: ['vmsc', 'vmotion-4.1'] },
		{ over: { vs: '4.0' }, ids: ['vmsc', 'vmotion-4.1'] },
		{ over: { vs: '9.0' }, ids: ['vmsc'] },
		{ over: { stor: 'vsan-stretched' }, ids: ['vsan-stretched', 'vmotion-long-distance'] },
		{
			over: { stor: 'storevirtual' },
			ids: ['vmsc', 'storevirtual', 'vmotion-long-distance']
		},
		{
			over: { stor: 'storevirtual', purp: 'migration' },
			ids: ['storevirtual', 'vmotion-long-distance']
		},
		{ over: { stor: 'none' }, ids: ['vmotion-long-distance'] },
		{ over: { stor: 'async', tech: 'nsx' }, ids: ['nsx-federation'] },
		// vSphere has no say in the clusters of others
		{ over: { stor: 'proxmox-cluster' }, ids: ['proxmox-cluster'] },
		{ over: { stor: 'nutanix-metro', tech: 'nsx' }, ids: ['nutanix-metro', 'nsx-federation'] },
		// no round trip was read for it
		{ over: { stor: 'srdf-metro' }, ids: ['vmsc', 'vmotion-long-distance'] }
	])('$over: $ids', ({ over, ids }) => {
		expect(inUse(over)).toEqual(ids);
	});

	it('are found by what they are called in the catalogue', () => {
		expect(productById('vmsc')?.limit).toBe(0.01);
		expect(productById('nothing')).toBeUndefined();
		expect(chosenProduct('none')).toBeUndefined();
		expect(chosenProduct('vplex-metro')?.name).toBe('EMC VPLEX Metro');
		expect(
			productsInUse({
				stor: 'ibm-hyperswap',
				purpose: 'stretched-cluster',
				technology: 'otv',
				version: '8.0'
			}).map(({ id }) => id)
		).toEqual(['vmsc', 'ibm-hyperswap', 'vmotion-long-distance']);
	});

	it('stand in the order of their limits', () => {
		const limits = (storage: 'vmsc' | 'storage-replica') =>
			headrooms({ path: ofTyped(pathOf)({ km: '0' }), storage }).map(
				({ limit }) => limit.limit * 1000
			);
		expect(limits('vmsc')).toEqual([2, 5, 5, 5, 5, 5, 5, 5, 10, 10, 10, 10, 20, 150, 150]);
		expect(limits('storage-replica')).toEqual([1, 5, 5, 5, 5, 10]);
	});
});

describe('rules', () => {
	const ruleOf = (over: Partial<Scenario>, id: string) =>
		ofTyped(rulesOf)(over).find((rule) => rule.id === id);

	it.each([
		{ key: 'r12', typed: '500', id: 'R12', part: 'limit', value: 500 },
		{ key: 'r20', typed: '5', id: 'R20', part: 'limit', value: 5 },
		{ key: 'r21', typed: '20', id: 'R21', part: 'limit', value: 0.2 },
		{ key: 'w01', typed: '0.5', id: 'R01', part: 'warnAbove', value: 0.5 },
		{ key: 'w02', typed: '0.5', id: 'R02', part: 'warnAbove', value: 0.5 },
		{ key: 'w04', typed: '0.5', id: 'R04', part: 'warnAbove', value: 0.5 },
		{ key: 'w07', typed: '0.3', id: 'R07', part: 'warnAbove', value: 0.3 },
		{ key: 'w09', typed: '0.3', id: 'R09', part: 'warnAbove', value: 0.3 },
		{ key: 'w10', typed: '0.3', id: 'R10', part: 'warnAbove', value: 0.3 },
		{ key: 'w14', typed: '0.3', id: 'R14', part: 'warnAbove', value: 0.3 },
		{ key: 'w22', typed: '0.3', id: 'R22', part: 'warnAbove', value: 0.3 },
		{ key: 'w23', typed: '0.3', id: 'R23', part: 'warnAbove', value: 0.3 },
		{ key: 'w24', typed: '0.3', id: 'R24', part: 'warnAbove', value: 0.3 },
		{ key: 'w27', typed: '0.3', id: 'R27', part: 'warnAbove', value: 0.3 }
	] as const)(
		'$key moves the $part of $id and nothing else',
		({ key, typed: text, id, part, value }) => {
			const moved = ruleOf({ [key]: text }, id);
			expect(moved?.[part]).toBeCloseTo(value, 12);
			expect(moved?.threshold).toBe('changed');
			const others = ofTyped(rulesOf)({ [key]: text }).filter((rule) => rule.id !== id);
			expect(others).toEqual(ofTyped(rulesOf)().filter((rule) => rule.id !== id));
			expect(ruleOf({}, id)?.threshold).toBe('catalogue');
			const kept = part === 'limit' ? 'warnAbove' : 'limit';
			expect(moved?.[kept]).toBe(ruleOf({}, id)?.[kept]);
		}
	);

	it('are all there, and move together', () => {
		expect(ofTyped(rulesOf)()).toHaveLength(38);
		const two = ofTyped(rulesOf)({ w01: '0.4', r20: '3' }).filter(
			({ threshold }) => threshold === 'changed'
		);
		expect(two.map(({ id }) => id)).toEqual(['R01', 'R20']);
	});

	const standing = (over: Partial<Scenario>, id: string) => {
		const answer = verdict(over);
		const found = rulingsOf(answer.judged.all).find(({ rule }) => rule.id === id);
		return found === undefined ? 'silent' : standingOf(found, answer.standing);
	};

	it.each<{ id: string; over: Partial<Scenario>; is: string }>([
		{ id: 'R01', over: {}, is: 'read' },
		// 64 x 1.1 = 70.4 of 80 km: past our 85 %, not past the limit
		{ id: 'R01', over: { km: '64', route: '1.1' }, is: 'assumption' },
		{ id: 'R01', over: { km: '80', route: '1.1' }, is: 'read' },
		{ id: 'R01', over: { w01: '0.1' }, is: 'changed by you' },
		{ id: 'R02', over: {}, is: 'read' },
		{ id: 'R02', over: { stor: 'powerstore-metro' }, is: 'unverified' },
		{ id: 'R10', over: {}, is: 'read' },
		{ id: 'R10', over: { mact: 'mac-nexus-5000' }, is: 'unverified' },
		{ id: 'R10', over: { mact: 'mac-nexus-5000', w10: '0.4' }, is: 'changed by you' },
		{ id: 'R12', over: {}, is: 'assumption' },
		{ id: 'R12', over: { r12: '100' }, is: 'changed by you' },
		{ id: 'R13', over: {}, is: 'unverified' },
		{ id: 'R16', over: {}, is: 'read' },
		{ id: 'R20', over: {}, is: 'assumption' }
	])('$id of $over rests on: $is', ({ id, over, is }) => {
		expect(standing(over, id)).toBe(is);
	});

	it('decide a headline only where somebody read them, or the reader set them', () => {
		const heard = (over: Partial<Scenario>) =>
			rulingsOf(verdict(over).judged.headline).map(({ rule }) => rule.id);
		expect(heard({})).not.toContain('R12');
		expect(heard({})).not.toContain('R13');
		expect(heard({})).toContain('R10');
		expect(heard({ mact: 'mac-nexus-5000' })).not.toContain('R10');
		expect(heard({ mact: 'mac-nexus-5000', w10: '0.4' })).toContain('R10');
		expect(heard({ r12: '100' })).toContain('R12');
		expect(GROUPS).toEqual(['possible', 'supported', 'advisable']);
	});
});

describe('the plan', () => {
	const networks = (over: Partial<Scenario>) => {
		const plan = ofTyped(planOf)(over);
		return plan.kind === 'plan'
			? plan.networks.map(({ network }) => [network.id, network.hosts, network.vms, network.vlan])
			: plan.kind;
	};

	it('shares the VMs between the networks that hold them, and takes what is typed', () => {
		// 2,024 / 3 = 674.7
		expect(networks({ nets: 'Production\nDMZ\nLegacy\nESXi\nAD; 2; 2' })).toEqual([
			['Production', 253, 675, 10],
			['DMZ', 253, 675, 20],
			['Legacy', 253, 674, 30],
			['ESXi', 253, 0, 40],
			['AD', 2, 2, 50]
		]);
		expect(networks({ nets: 'Production; 4; 0' })).toEqual([['Production', 4, 0, 10]]);
		expect(networks({ nets: '' })).toBe('empty');
	});

	it('counts what the rules ask of it', () => {
		const counts = (nets: string) => planCounts(ofTyped(planOf)({ nets }));
		expect(counts('Production')).toEqual({
			withoutNeed: 0,
			keepAddresses: 1
		});
		expect(counts('ESXi')).toEqual({ withoutNeed: 0, keepAddresses: 0 });
		expect(counts('Production\nvSAN; ; ; stretch')).toEqual({
			withoutNeed: 1,
			keepAddresses: 1
		});
		expect(counts('ESXi\nESXi')).toEqual({
			withoutNeed: 0,
			keepAddresses: 0
		});
	});

	it.each([
		['3.5', [3, 5]],
		['7.0U1', [7, 0]],
		['9.0', [9, 0]]
	] as const)('takes %s for release %j', (version, release) => {
		expect(releaseOf(version)).toEqual(release);
	});
});

describe('ports', () => {
	const features = (over: Partial<Scenario>) => ofTyped(portsOf)(over).features;

	it('follow the plan, and storage that both sites write to', () => {
		const always = ['vcenter', 'vmotion', 'management', 'ha'];
		expect(features({ nets: 'Production' })).toEqual(always);
		expect(features({ nets: 'Production', stor: 'vsan-stretched' })).toEqual([
			...always,
			'vsan',
			'vsan-witness'
		]);
		expect(
			features({ nets: 'vMotion\nvSAN\nWitness\nNFS; ; ; route\nFT; ; ; route\nVR\niSCSI' })
		).toEqual([
			...always,
			'vmotion',
			'vsan',
			'vsan-witness',
			'nfs',
			'fault-tolerance',
			'vsphere-replication'
		]);
		// a list that contradicts itself says nothing
		expect(features({ nets: 'NFS; ; ; route\nNFS; ; ; route' })).toEqual(always);
	});

	it('follow a choice', () => {
		expect(features({ fw: 'nfs' })).toEqual(['nfs']);
		expect(features({ fw: 'linked-vcenters' })).toEqual(['linked-vcenters']);
		expect(features({ fw: 'all' }).length).toBeGreaterThan(10);
		expect(new Set(features({ fw: 'all' })).size).toBe(features({ fw: 'all' }).length);
		expect(features({ fw: 'stretched-vsan' })).toContain('vsan-witness');
		expect(features({ fw: 'storage-vmotion-fc-to-nfs' })).toContain('nfs');
		expect(ofTyped(portsOf)({ vs: '6.5' }).version).toBe('6.5');
	});
});

describe('what the wires carry', () => {
	it.each<{ over: Partial<Scenario>; plain: number; onLink: number; witness: number | null }>([
		{ over: {}, plain: 4e7, onLink: 4e7, witness: null },
		{
			over: { stor: 'vsan-stretched', comp: '2500' },
			plain: 4e7,
			onLink: 7e7,
			witness: (2500 * 1138) / 5
		},
		{ over: { stor: 'async' }, plain: 0, onLink: 0, witness: null }
	])('$over', ({ over, plain, onLink, witness }) => {
		const answer = ofTyped(writesOf)(over);
		expect([answer.plain, answer.onLink]).toEqual([plain, onLink]);
		expect(answer.witness).toBe(witness);
		const trip = sites(over).roundTrip;
		expect([answer.added.accelerated, answer.added.plain]).toEqual([trip, 2 * trip]);
	});

	it('crosses the link by where VMs and gateways are', () => {
		const answer = ofTyped(writesOf)({ shb: '20' });
		expect(answer.shareAtB).toBe(0.2);
		// 2 f, and 2 f (1 - f)
		expect(answer.crossings.gatewayAtA).toBeCloseTo(0.4, 12);
		expect(answer.crossings.localGateways).toBeCloseTo(0.32, 12);
	});

	it('needs credits for the longest way', () => {
		const rows = creditRows(ofTyped(pathOf)({ prot: '2' }));
		expect(rows.map(({ speed }) => speed)).toEqual(FC_SPEEDS.map((speed) => `${speed}G`));
		// 104 km x 0.4844 = 50.4
		expect(rows[0]?.needed).toBe(51);
	});
});

describe('the sweep over distance', () => {
	it('keeps all that is not fibre', () => {
		const swept = roundTripSweep(verdict({ eqd: '100', prot: '2' }));
		expect(swept).toHaveLength(49);
		// 1 km x 1.3 x 2 of the protection path: 2.6 km x 9.795 us + 0.2 ms
		expect(swept[0]?.km).toBe(1);
		expect(swept[0]?.fibreKm).toBeCloseTo(2.6, 9);
		expect(swept[0]?.milliseconds).toBeCloseTo(0.2255, 4);
		expect(swept.at(-1)?.km).toBeCloseTo(5000, 6);
		expect(swept.at(-1)?.milliseconds).toBeCloseTo(13_000 * 0.0097948 + 0.2, 1);
		// evenly on a logarithmic scale: half way is the square root
		expect(swept[24]?.km).toBeCloseTo(Math.sqrt(5000), 6);
	});

	it('takes the route factor on a campus, and nothing off where a measurement is quicker', () => {
		expect(roundTripSweep(verdict({ km: '0' }))[0]?.fibreKm).toBeCloseTo(1.3, 9);
		// 40 km x 1.3 are 0.509 ms and 0.4 was measured: the fixed part is none, not less
		expect(roundTripSweep(verdict({ rtt: '0.4' }))[0]?.milliseconds).toBeCloseTo(0.01273, 4);
	});

	it('knows each limit once', () => {
		expect(
			sharedLimits('none').map(({ milliseconds, products }) => [milliseconds, products.length])
		).toEqual([
			[2, 1],
			[5, 7],
			[10, 4],
			[20, 1],
			[150, 2]
		]);
	});
});

describe('copies at intervals', () => {
	it('are worked out in seconds and bytes', () => {
		// 50 GB over 2 x 10 Gbit/s = 20 s
		expect(ofTyped(replicationOf)({ stor: 'async', memu: '50', rpo: '30' })).toMatchObject({
			kind: 'keeps-up',
			promisedLoss: 1800,
			copyTime: 20,
			afterSiteLoss: 'fits'
		});
		expect(ofTyped(replicationOf)({ stor: 'async', memu: '51' })?.afterSiteLoss).not.toBe('fits');
	});
});

describe('the tipping point', () => {
	const tipping = ofTyped(tippingOf);
	const slope = (over: Partial<Scenario>, id: string) =>
		tipping(over).slopes.find((each) => each.id === id);

	it.each<{ id: string; over: Partial<Scenario>; demand: number; limit: number }>([
		{ id: 'spanning-tree', over: {}, demand: 480, limit: 48_000 },
		{ id: 'gateway-arp', over: { r12: '2000' }, demand: (2024 * 1150) / 2456, limit: 2000 },
		{ id: 'guest-cpu', over: {}, demand: (203 * 1150) / 2456, limit: 2000 },
		{ id: 'mac-table', over: {}, demand: 2783, limit: 25_600 },
		{ id: 'mac-relearn', over: { r20: '5' }, demand: 2.783, limit: 5 },
		{ id: 'broadcast-domain', over: {}, demand: 203, limit: 1000 }
	])('$id', ({ id, over, demand, limit }) => {
		const found = slope(over, id);
		expect(found?.demand).toBeCloseTo(demand, 6);
		expect(found?.limit).toBeCloseTo(limit, 6);
	});

	it('has no spanning tree where none runs', () => {
		expect(slope({ stpl: 'none' }, 'spanning-tree')).toBeUndefined();
	});

	it.each<{ over: Partial<Scenario>; kind: string }>([
		{ over: {}, kind: 'passed' },
		{ over: { tech: 'routed' }, kind: 'not-passed' },
		{ over: { storm: 'frames' }, kind: 'passed' },
		{ over: { edge: 'contained' }, kind: 'passed' },
		{ over: { storm: 'frames', edge: 'contained' }, kind: 'not-passed' },
		{ over: { storm: 'share', edge: 'contained' }, kind: 'passed' }
	])('is $kind with $over', ({ over, kind }) => {
		expect(tipping(over).step.kind).toBe(kind);
	});

	it('tells the post’s own size at both ratios, in VLANs of a /24 each', () => {
		const { oneSite, estate } = tipping({ svms: '100' });
		expect([estate.vms, oneSite.map((each) => each.vms)]).toEqual([100, [2024, 4048]]);
		// 4,048 / 250 = 16.2: 17 VLANs; requests 4,048 x 0.46824 = 1,895 of 3,000
		expect(oneSite[1]?.nearest).toMatchObject({ id: 'gateway-arp' });
		expect(oneSite[1]?.nearest?.utilisation).toBeCloseTo(0.632, 3);
		expect(tipping({ vs: '9.0', net: 'routed', shost: '8', svms: '64' }).oneSite).toEqual([]);
		expect(tipping({ ram: 'x', shost: '8', svms: '64' }).oneSite).toEqual([]);
	});

	it('says what each slope rests on', () => {
		expect(
			(
				[
					'spanning-tree',
					'gateway-arp',
					'guest-cpu',
					'mac-table',
					'mac-relearn',
					'broadcast-domain',
					'link-arp'
				] as const
			).map(slopeStanding)
		).toEqual([
			'read',
			'assumption',
			'unverified',
			'assumption',
			'assumption',
			'read',
			'assumption'
		]);
	});
});

describe('the estate', () => {
	it('waits for hosts and VMs where no maximum is known', () => {
		const answer = (over: Partial<Scenario>) => typed(over);
		expect(planOf(answer({ vs: '9.0', net: 'routed' }))).toEqual({
			kind: 'waiting',
			fields: ['shost', 'svms']
		});
	});
});
