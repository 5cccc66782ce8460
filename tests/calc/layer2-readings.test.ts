import { describe, expect, it } from 'vitest';
import type { EdgeFeature, SitesCase } from '#lib/calc/layer2-case';
import { READINGS, storm, type RuleId } from '#lib/calc/layer2-readings';
import { perSecond } from '#lib/calc/site-traffic';
import {
	bytes,
	bytesPerSecond,
	gigabitsPerSecond,
	gigabytes,
	kilometres,
	microseconds,
	milliseconds,
	ratio,
	seconds
} from '#lib/calc/units';
import { ASSUMED, sites, technology } from './site-fixtures';

const read = (id: RuleId, over: Partial<SitesCase> = {}, assumed = ASSUMED) =>
	READINGS[id](sites(over), assumed);

const ALL_FEATURES: readonly EdgeFeature[] = sites().edgeFeatures;
const allBut = (missing: EdgeFeature) => ALL_FEATURES.filter((feature) => feature !== missing);
const ONE_LINK = { count: 1, each: gigabitsPerSecond(10) };

describe('the readings', () => {
	it.each<{ id: RuleId; over: Partial<SitesCase>; level: string; because: string }>([
		{ id: 'R05', over: {}, level: 'met', because: 'diverse-links' },
		{ id: 'R05', over: { ducts: 'shared' }, level: 'warning', because: 'shared-ducts' },
		{ id: 'R05', over: { links: ONE_LINK }, level: 'blocker', because: 'single-link' },
		// One link has no duct to share with another: the missing link is what counts.
		{
			id: 'R05',
			over: { links: ONE_LINK, ducts: 'shared', purpose: 'migration' },
			level: 'warning',
			because: 'single-link'
		},
		{
			id: 'R06',
			over: { witness: { kind: 'none', product: 'requires-one' } },
			level: 'blocker',
			because: 'no-witness'
		},
		{
			id: 'R06',
			over: { witness: { kind: 'none', product: 'does-without' } },
			level: 'warning',
			because: 'witness-optional'
		},
		{
			id: 'R06',
			over: { witness: { kind: 'none', product: 'not-read' } },
			level: 'warning',
			because: 'witness-not-read'
		},
		{ id: 'R15', over: {}, level: 'met', because: 'edge-complete' },
		...(['flood-limit-per-vlan', 'arp-proxy', 'no-unknown-unicast'] as const).map(
			(missing) =>
				({
					id: 'R15',
					over: { edgeFeatures: allBut(missing) },
					level: 'warning',
					because: 'flood-control-missing'
				}) as const
		),
		...(['local-first-hop', 'ingress-steering'] as const).map(
			(missing) =>
				({
					id: 'R15',
					over: { edgeFeatures: allBut(missing) },
					level: 'warning',
					because: 'optimization-missing'
				}) as const
		),
		{ id: 'R17', over: {}, level: 'note', because: 'one-failure-domain-contained' },
		{
			id: 'R17',
			over: { independence: 'required' },
			level: 'blocker',
			because: 'sites-must-be-independent'
		},
		{
			id: 'R17',
			over: { independence: 'not-said' },
			level: 'warning',
			because: 'sites-share-fate'
		},
		{ id: 'R18', over: {}, level: 'met', because: 'vlans-where-used' },
		{
			id: 'R18',
			over: { breadth: 'every-port' },
			level: 'warning',
			because: 'vlans-on-every-port'
		},
		{ id: 'R19', over: {}, level: 'met', because: 'nothing-unneeded' },
		{
			id: 'R19',
			over: { stretchedWithoutNeed: 1 },
			level: 'note',
			because: 'stretched-without-need'
		},
		{
			id: 'R21',
			over: {
				links: ONE_LINK,
				routed: {
					betweenSubnets: gigabitsPerSecond(1),
					northSouth: gigabitsPerSecond(0),
					shareAtB: ratio(0.5),
					gateways: 'at-a'
				}
			},
			level: 'warning',
			because: 'single-link'
		},
		{ id: 'R25', over: {}, level: 'met', because: 'no-pairs' },
		{
			id: 'R25',
			over: { statefulPairs: 'split-own-links' },
			level: 'warning',
			because: 'pairs-split'
		},
		{
			id: 'R25',
			over: { statefulPairs: 'split-over-this-link' },
			level: 'warning',
			because: 'pairs-share-link'
		},
		{ id: 'R32', over: { release: 'has-it' }, level: 'met', because: 'release-has-it' },
		{ id: 'R32', over: { release: 'too-old' }, level: 'blocker', because: 'release-too-old' },
		{ id: 'R34', over: { array: 'unread' }, level: 'note', because: 'array-unread' },
		// Of 5 ms for lesser editions exactly 5 are within.
		{
			id: 'R35',
			over: { lesserEditions: milliseconds(5), roundTrip: milliseconds(5) },
			level: 'met',
			because: 'any-edition'
		},
		{
			id: 'R35',
			over: { lesserEditions: milliseconds(5), roundTrip: milliseconds(5.1) },
			level: 'warning',
			because: 'highest-edition'
		}
	])('of $id is $level because of $because for $over', ({ id, over, level, because }) => {
		expect(read(id, over)).toEqual({ kind: 'state', level, because });
	});

	it.each<{ id: RuleId; over: Partial<SitesCase>; because: string }>([
		{ id: 'R01', over: {}, because: 'any-distance' },
		{ id: 'R06', over: { purpose: 'migration' }, because: 'no-cluster' },
		{ id: 'R08', over: { bridgesOnLongestPath: null }, because: 'bpdus-isolated' },
		{ id: 'R09', over: {}, because: 'no-spanning-tree' },
		{ id: 'R32', over: { release: null }, because: 'no-cluster' },
		{ id: 'R34', over: { array: 'none' }, because: 'no-cluster' },
		{ id: 'R35', over: { lesserEditions: null }, because: 'any-edition' },
		{
			id: 'R35',
			over: { lesserEditions: milliseconds(5), roundTrip: milliseconds(9), storage: 'copies' },
			because: 'any-edition'
		}
	])('of $id has no object: $because', ({ id, over, because }) => {
		expect(read(id, over)).toEqual({ kind: 'no-object', because });
	});

	const ABOUT_VLANS = [
		...(['R07', 'R10', 'R11', 'R13', 'R15', 'R16', 'R17', 'R18', 'R20', 'R37'] as const)
	];
	it.each(ABOUT_VLANS)('of %s has no object where no VLAN is stretched', (id) => {
		const nothing = { kind: 'no-object', because: 'no-stretched-vlan' };
		expect(read(id, { vlans: 0 })).toEqual(nothing);
		expect(read(id, { technology: technology('routed') })).toEqual(nothing);
		expect(read(id, { vlans: 1 })).not.toEqual(nothing);
	});

	it.each<{ id: RuleId; over: Partial<SitesCase>; waitsFor: string; input: string }>([
		{ id: 'R02', over: { rttLimits: [] }, waitsFor: 'rttLimits', input: 'required' },
		{
			id: 'R08',
			over: { technology: technology('vpls'), bridgesOnLongestPath: null },
			waitsFor: 'bridgesOnLongestPath',
			input: 'required'
		},
		{ id: 'R14', over: {}, waitsFor: 'hostCopies', input: 'optional' },
		{ id: 'R21', over: {}, waitsFor: 'routed', input: 'optional' },
		{ id: 'R22', over: {}, waitsFor: 'application', input: 'optional' },
		{ id: 'R23', over: {}, waitsFor: 'write', input: 'optional' },
		{ id: 'R24', over: {}, waitsFor: 'evacuation', input: 'optional' },
		{ id: 'R26', over: {}, waitsFor: 'window', input: 'optional' },
		{ id: 'R27', over: {}, waitsFor: 'vteps', input: 'optional' },
		{ id: 'R28', over: {}, waitsFor: 'outage', input: 'optional' }
	])('of $id waits for $waitsFor, which is $input', ({ id, over, waitsFor, input }) => {
		expect(read(id, over)).toEqual({ kind: 'not-asked', waitsFor, input });
	});

	it('compares the route with the reach of the optics, at most', () => {
		const zr = { technology: technology('dark-fibre-er'), route: kilometres(20) };
		expect(read('R01', zr)).toEqual({
			kind: 'measured',
			demand: 20_000,
			limit: 40_000,
			comparison: 'at-most',
			floor: 'met',
			ceiling: 'blocker',
			average: null,
			sure: null
		});
	});

	it('lets a single link carry what fits, and leaves its being one to the rule on paths', () => {
		// 10 Gbit/s are 1.25e9 B/s; the backup alone asks for 1 Gbit/s, 1.25e8 B/s.
		const demands = { ...sites().demands, backup: gigabitsPerSecond(1) };
		expect(read('R29', { links: ONE_LINK, demands })).toMatchObject({
			demand: 1.25e8,
			limit: 1.25e9
		});
		expect(read('R04', { links: ONE_LINK, demands })).toEqual({
			kind: 'no-object',
			because: 'one-link-left-out'
		});
	});

	it('asks as much as a product wants, where that is more than what is used', () => {
		const demands = { ...sites().demands, writes: bytesPerSecond(100) };
		const wants = (productMinimum: number) =>
			read('R04', { demands, productMinimum: bytesPerSecond(productMinimum) });
		expect(wants(99)).toMatchObject({ demand: 100 });
		expect(wants(101)).toMatchObject({ demand: 101 });
	});

	const card = { scope: 'card', trunks: 1, accessPorts: 0, limit: 10 };
	const chassis = { scope: 'chassis', trunks: 100, accessPorts: 5, limit: 2000 };
	const spine = { scope: 'spine', trunks: 10, accessPorts: 0, limit: 1800 };
	it.each([
		{ order: 'first', spanningTree: [card, chassis, spine] },
		{ order: 'second', spanningTree: [chassis, card, spine] },
		{ order: 'last', spanningTree: [spine, chassis, card] }
	])('of R09 names the fullest scope when it comes $order', ({ spanningTree }) => {
		// 10 VLANs: card 10 of 10 = 1, chassis 1,005 of 2,000 = 0.50, spine 100 of 1,800 = 0.06
		expect(read('R09', { spanningTree })).toMatchObject({ demand: 10, limit: 10 });
	});

	const talkative = {
		...ASSUMED,
		requestsEach: { average: perSecond(0.1), peak: perSecond(0.5) },
		coreTimePerBroadcast: microseconds(10)
	};
	it('of address requests tells the average beside the peak', () => {
		// 200 machines: 200 x 0.5 = 100 a second at the peak, 200 x 0.1 = 20 on average
		expect(read('R12', { machines: 200 }, talkative)).toMatchObject({ demand: 100, average: 20 });
		// 40 in the busiest VLAN: 20 a second x 10 us = 0.0002 of a core; 4 x 10 us = 0.00004
		const { demand, average } = read('R13', { busiestVlan: 40 }, talkative) as {
			demand: number;
			average: number;
		};
		expect(demand).toBeCloseTo(2e-4, 12);
		expect(average).toBeCloseTo(4e-5, 12);
	});

	it.each([
		// 25 Gbit/s = 3.125e9 B/s; 1 % of it in frames of 84 B: 3.125e7 / 84 = 372,023.8
		{ control: { kind: 'share', share: ratio(0.01) } as const, frames: 372_023.8 },
		// without storm control the whole link: a hundred times as many
		{ control: { kind: 'none' } as const, frames: 37_202_380.95 }
	])('of storm control by $control.kind counts $frames frames a second', ({ control, frames }) => {
		const found = read('R16', { stormControl: control });
		expect(found).toMatchObject({ floor: 'warning', ceiling: 'warning', limit: null });
		const bare = read('R16', { stormControl: control, edgeFeatures: [] });
		expect(bare).toMatchObject({ floor: 'warning', ceiling: 'blocker', limit: null });
		expect(found.kind === 'measured' && found.demand).toBeCloseTo(frames, 1);
	});

	it.each([null, ASSUMED.movesAllowed - 1])('of R20 is a time after %s moves', (movesPerMac) => {
		expect(read('R20', { movesPerMac })).toMatchObject({ kind: 'measured' });
	});
	it('of R20 says so where one address moves too often', () => {
		expect(read('R20', { movesPerMac: ASSUMED.movesAllowed })).toEqual({
			kind: 'state',
			level: 'warning',
			because: 'address-moves-too-often'
		});
	});

	it.each([
		{ reason: 'disaster-avoidance', ceiling: 'blocker' },
		{ reason: 'convenience', ceiling: 'warning' }
	] as const)('of an evacuation for $reason is at most a $ceiling', ({ reason, ceiling }) => {
		const evacuation = {
			memory: gigabytes(100),
			spare: bytesPerSecond(1e9),
			window: seconds(200),
			reason
		};
		// 100 GB x 1.25 / 1 GB/s = 125 s
		expect(read('R24', { evacuation })).toMatchObject({ demand: 125, limit: 200, ceiling });
	});

	// Under way: 25 Gbit/s x 0.3 ms = 937,500 B.
	it.each([
		{ name: 'credits of which too few are there', window: 1_875_000, needed: 40, demand: 40 },
		{ name: 'a window half as full again', window: 1_250_000, needed: 10, demand: 937_500 },
		{ name: 'a window that is too small', window: 65_536, needed: 40, demand: 937_500 }
	])('of R26 is about $name', ({ window, needed, demand }) => {
		const found = read('R26', {
			roundTrip: milliseconds(0.3),
			window: bytes(window),
			credits: { needed, available: 32 }
		});
		expect(found.kind === 'measured' && found.demand).toBeCloseTo(demand, 6);
	});
	it('of R26 takes credits alone, and a window alone', () => {
		expect(read('R26', { credits: { needed: 16, available: 32 } })).toMatchObject({
			demand: 16,
			limit: 32
		});
		expect(read('R26', { window: bytes(2_000_000) })).toMatchObject({ limit: 2_000_000 });
	});

	it.each([
		// of 256 neighbours and 128 copies: 100/256 = 0.39 < 64/128 = 0.5; 200/256 = 0.78 > 0.5
		{ neighbours: 100, replication: 64, demand: 64, limit: 128 },
		{ neighbours: 200, replication: 64, demand: 200, limit: 256 }
	])(
		'of R27 with $neighbours neighbours and $replication copies is $demand of $limit',
		({ neighbours, replication, demand, limit }) => {
			const assumed = { ...ASSUMED, vtepNeighbours: 256, vtepReplication: 128 };
			expect(read('R27', { vteps: { neighbours, replication } }, assumed)).toMatchObject({
				demand,
				limit
			});
		}
	);
});

describe(storm, () => {
	it('makes 1 % of 10 Gbit/s 148,810 frames a second, which cost each VM 149 % of a core', () => {
		// 1.25e7 B/s / 84 B = 148,809.5; x 10 us = 1.488
		const { frames, coreShare } = storm(
			{ rate: gigabitsPerSecond(10), share: 0.01 },
			{ frameOnWire: bytes(84), coreTimePerBroadcast: microseconds(10) }
		);
		expect(frames).toBeCloseTo(148_809.5, 1);
		expect(coreShare).toBeCloseTo(1.488, 3);
	});
});
