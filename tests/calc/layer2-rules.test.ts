import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { SitesCase } from '#lib/calc/layer2-case';
import { remediesFor } from '#lib/calc/layer2-remedies';
import {
	countingAll,
	findingsOf,
	type RuleTerms,
	type Verdict,
	verdictFrom,
	withThreshold
} from '#lib/calc/layer2-rules';
import { perSecond } from '#lib/calc/site-traffic';
import {
	bytes,
	gigabitsPerSecond,
	gigabytes,
	kilometres,
	megabitsPerSecond,
	milliseconds,
	ratio,
	seconds
} from '#lib/calc/units';
import { LAYER2_RULES } from '#lib/facts/layer2-rules';
import { judgeSites, ASSUMED, FIBRE, product, sites, technology } from './site-fixtures';

const judge = (over: Partial<SitesCase>, rules: readonly RuleTerms[] = LAYER2_RULES) =>
	judgeSites(sites(over), rules, ASSUMED);
const find = ({ findings }: Verdict, id: string) => {
	const found = findings.find(({ rule }) => rule.id === id);
	if (found === undefined) throw new Error(id);
	return found;
};
const levelOf = (verdict: Verdict, id: string) => {
	const found = find(verdict, id);
	return 'level' in found ? found.level : found.kind;
};

const quiet = judge({});
const cluster = (hosts: number, counts: 'one-cluster' | 'sites') =>
	({ hosts, most: 64, status: 'read', counts }) as const;
const distance = (km: number) => ({ id: 'array', limit: kilometres(km), status: 'read' }) as const;

describe(judgeSites, () => {
	it('finds nothing against the quiet case', () => {
		expect(quiet.kind).toBe('feasible');
		expect(quiet.findings).toHaveLength(38);
	});

	// Each row: a rule, what changes in the quiet case, and the level it comes to. Thresholds exact.
	it.each<{ id: string; over: Partial<SitesCase>; level: string }>([
		{
			id: 'R01',
			over: { technology: technology('dark-fibre-er'), route: kilometres(34) },
			level: 'met'
		},
		{
			id: 'R01',
			over: { technology: technology('dark-fibre-er'), route: kilometres(34.1) },
			level: 'warning'
		},
		{
			id: 'R01',
			over: { technology: technology('dark-fibre-er'), route: kilometres(40) },
			level: 'warning'
		},
		{
			id: 'R01',
			over: { technology: technology('dark-fibre-er'), route: kilometres(40.1) },
			level: 'blocker'
		},
		{ id: 'R01', over: {}, level: 'no-object' },
		{ id: 'R02', over: { roundTrip: milliseconds(8) }, level: 'met' },
		{ id: 'R02', over: { roundTrip: milliseconds(8.1) }, level: 'warning' },
		{ id: 'R02', over: { roundTrip: milliseconds(10) }, level: 'warning' },
		{ id: 'R02', over: { roundTrip: milliseconds(10.1) }, level: 'blocker' },
		{
			id: 'R02',
			over: {
				roundTrip: milliseconds(10),
				rttLimits: [product('vmsc'), product('snapmirror-active-sync')]
			},
			level: 'blocker'
		},
		{
			id: 'R02',
			over: { roundTrip: milliseconds(6), rttLimits: [product('vmsc'), product('vsan-stretched')] },
			level: 'blocker'
		},
		{ id: 'R02', over: { rttLimits: [] }, level: 'not-asked' },
		{ id: 'R03', over: { offeredMtu: bytes(1549) }, level: 'blocker' },
		{ id: 'R03', over: { offeredMtu: bytes(1550) }, level: 'warning' },
		{ id: 'R03', over: { offeredMtu: bytes(1599) }, level: 'warning' },
		{ id: 'R03', over: { offeredMtu: bytes(1600) }, level: 'met' },
		{
			id: 'R03',
			over: { technology: technology('dark-fibre-zr'), offeredMtu: bytes(1500) },
			level: 'met'
		},
		{
			id: 'R04',
			over: { demands: { ...sites().demands, backup: gigabitsPerSecond(17.5) } },
			level: 'met'
		},
		{
			id: 'R04',
			over: { demands: { ...sites().demands, backup: gigabitsPerSecond(18) } },
			level: 'warning'
		},
		{
			id: 'R04',
			over: { demands: { ...sites().demands, backup: gigabitsPerSecond(26) } },
			level: 'blocker'
		},
		{ id: 'R04', over: { productMinimum: gigabitsPerSecond(26) }, level: 'blocker' },
		// what no number of the links meets is the vendor's word, not one of resilience
		{ id: 'R04', over: { productMinimum: gigabitsPerSecond(51) }, level: 'met' },
		{ id: 'R04', over: { links: { count: 1, each: gigabitsPerSecond(10) } }, level: 'no-object' },
		{
			id: 'R29',
			over: { demands: { ...sites().demands, backup: gigabitsPerSecond(50) } },
			level: 'met'
		},
		{
			id: 'R29',
			over: { demands: { ...sites().demands, backup: gigabitsPerSecond(51) } },
			level: 'blocker'
		},
		{ id: 'R30', over: {}, level: 'no-object' },
		{ id: 'R30', over: { productMinimum: gigabitsPerSecond(50) }, level: 'met' },
		{ id: 'R30', over: { productMinimum: gigabitsPerSecond(51) }, level: 'blocker' },
		{ id: 'R31', over: { cluster: null }, level: 'no-object' },
		{ id: 'R31', over: { cluster: cluster(64, 'one-cluster') }, level: 'met' },
		{ id: 'R31', over: { cluster: cluster(65, 'one-cluster') }, level: 'blocker' },
		{ id: 'R31', over: { cluster: cluster(65, 'sites') }, level: 'warning' },
		{ id: 'R32', over: { release: null }, level: 'no-object' },
		{ id: 'R32', over: {}, level: 'met' },
		{ id: 'R32', over: { release: 'too-old' }, level: 'blocker' },
		{ id: 'R33', over: {}, level: 'no-object' },
		{ id: 'R33', over: { distances: [distance(20)] }, level: 'met' },
		{ id: 'R33', over: { distances: [distance(30), distance(19.9)] }, level: 'blocker' },
		{ id: 'R34', over: {}, level: 'no-object' },
		{ id: 'R34', over: { array: 'read' }, level: 'met' },
		{ id: 'R34', over: { array: 'unread' }, level: 'note' },
		{ id: 'R35', over: {}, level: 'no-object' },
		{ id: 'R35', over: { lesserEditions: milliseconds(0.3) }, level: 'met' },
		{ id: 'R35', over: { lesserEditions: milliseconds(0.29) }, level: 'warning' },
		{ id: 'R36', over: { technology: technology('routed') }, level: 'met' },
		{ id: 'R36', over: { technology: technology('routed'), keepAddresses: 1 }, level: 'blocker' },
		{ id: 'R36', over: { storage: 'copies' }, level: 'blocker' },
		{ id: 'R36', over: { storage: 'copies', purpose: 'migration' }, level: 'met' },
		{ id: 'R02', over: { storage: 'copies', rttLimits: [] }, level: 'met' },
		{
			id: 'R06',
			over: { storage: 'copies', witness: { kind: 'none', product: 'requires-one' } },
			level: 'no-object'
		},
		// two spans of 40 km, and a line whose source prints no end
		{
			id: 'R01',
			over: {
				technology: technology('dark-fibre-er'),
				route: kilometres(80),
				regenerators: 1
			},
			level: 'warning'
		},
		{
			id: 'R01',
			over: { technology: technology('dwdm-line'), route: kilometres(1050) },
			level: 'met'
		},
		{ id: 'R05', over: { links: { count: 1, each: gigabitsPerSecond(10) } }, level: 'blocker' },
		{
			id: 'R05',
			over: { purpose: 'migration', links: { count: 1, each: gigabitsPerSecond(10) } },
			level: 'warning'
		},
		{ id: 'R05', over: { ducts: 'shared' }, level: 'warning' },
		{ id: 'R05', over: {}, level: 'met' },
		{ id: 'R06', over: { witness: { kind: 'none', product: 'requires-one' } }, level: 'blocker' },
		{
			id: 'R06',
			over: { witness: { kind: 'none', product: 'requires-one' }, purpose: 'migration' },
			level: 'no-object'
		},
		{
			id: 'R06',
			over: {
				witness: { kind: 'third-site', roundTrip: milliseconds(199), limit: milliseconds(200) }
			},
			level: 'met'
		},
		{
			id: 'R06',
			over: {
				witness: { kind: 'third-site', roundTrip: milliseconds(200), limit: milliseconds(200) }
			},
			level: 'blocker'
		},
		{ id: 'R07', over: { vlans: 2047 }, level: 'met' },
		{ id: 'R07', over: { vlans: 2048 }, level: 'warning' },
		{ id: 'R07', over: { vlans: 4095 }, level: 'blocker' },
		{ id: 'R07', over: { vlans: 4095, vlanLimit: 16_000_000 }, level: 'met' },
		{ id: 'R37', over: { vlans: 501 }, level: 'no-object' },
		{ id: 'R37', over: { vlans: 500, vlanLimit: 500 }, level: 'met' },
		{ id: 'R37', over: { vlans: 501, vlanLimit: 500 }, level: 'blocker' },
		{ id: 'R08', over: { technology: technology('vpls'), bridgesOnLongestPath: 6 }, level: 'met' },
		{
			id: 'R08',
			over: { technology: technology('vpls'), bridgesOnLongestPath: 7 },
			level: 'warning'
		},
		{
			id: 'R08',
			over: { technology: technology('vpls'), bridgesOnLongestPath: 8 },
			level: 'blocker'
		},
		{
			id: 'R08',
			over: { technology: technology('vpls'), bridgesOnLongestPath: null },
			level: 'not-asked'
		},
		{ id: 'R08', over: { bridgesOnLongestPath: 20 }, level: 'no-object' },
		{
			id: 'R09',
			over: { spanningTree: [{ scope: 'card', trunks: 90, accessPorts: 0, limit: 1800 }] },
			level: 'met'
		},
		{
			id: 'R09',
			over: { spanningTree: [{ scope: 'card', trunks: 90, accessPorts: 1, limit: 1800 }] },
			level: 'warning'
		},
		{
			id: 'R09',
			over: { spanningTree: [{ scope: 'card', trunks: 181, accessPorts: 0, limit: 1800 }] },
			level: 'blocker'
		},
		{ id: 'R09', over: {}, level: 'no-object' },
		{ id: 'R10', over: { macs: 6400, macTable: 16_000 }, level: 'met' },
		{ id: 'R10', over: { macs: 6401, macTable: 16_000 }, level: 'warning' },
		{ id: 'R10', over: { macs: 12_801, macTable: 16_000 }, level: 'blocker' },
		{ id: 'R11', over: { busiestVlan: 500 }, level: 'met' },
		{ id: 'R11', over: { busiestVlan: 501 }, level: 'note' },
		{ id: 'R11', over: { busiestVlan: 1001 }, level: 'warning' },
		{ id: 'R11', over: { busiestVlan: 1_000_000 }, level: 'warning' },
		// 1,000 and 3,000 a second at 1150/2456 each: 2,135.65 and 6,406.96 machines.
		{ id: 'R12', over: { machines: 2135 }, level: 'met' },
		{ id: 'R12', over: { machines: 2136 }, level: 'warning' },
		{ id: 'R12', over: { machines: 6407 }, level: 'blocker' },
		// 2,000 a second at the same rate: 4,271.3 machines in one VLAN.
		{ id: 'R13', over: { busiestVlan: 4271 }, level: 'met' },
		{ id: 'R13', over: { busiestVlan: 4272 }, level: 'warning' },
		{ id: 'R14', over: { hostCopies: perSecond(96_000) }, level: 'met' },
		{ id: 'R14', over: { hostCopies: perSecond(96_001) }, level: 'warning' },
		{ id: 'R14', over: { hostCopies: perSecond(1e6) }, level: 'warning' },
		{
			id: 'R15',
			over: { edgeFeatures: ['flood-limit-per-vlan', 'arp-proxy', 'no-unknown-unicast'] },
			level: 'warning'
		},
		{ id: 'R15', over: { edgeFeatures: [] }, level: 'warning' },
		{ id: 'R15', over: { technology: technology('routed'), edgeFeatures: [] }, level: 'no-object' },
		{ id: 'R16', over: { stormControl: { kind: 'frames', rate: perSecond(2000) } }, level: 'met' },
		{
			id: 'R16',
			over: { stormControl: { kind: 'frames', rate: perSecond(2001) } },
			level: 'warning'
		},
		{ id: 'R16', over: { stormControl: { kind: 'share', share: ratio(1e-9) } }, level: 'warning' },
		// the edges of the quiet case limit floods themselves
		{ id: 'R16', over: { stormControl: { kind: 'none' } }, level: 'warning' },
		{ id: 'R16', over: { stormControl: { kind: 'none' }, edgeFeatures: [] }, level: 'blocker' },
		// 50 x 2,000: where each VM has lost a whole core
		{
			id: 'R16',
			over: { stormControl: { kind: 'frames', rate: perSecond(100_000) }, edgeFeatures: [] },
			level: 'warning'
		},
		{
			id: 'R16',
			over: { stormControl: { kind: 'frames', rate: perSecond(100_001) }, edgeFeatures: [] },
			level: 'blocker'
		},
		{ id: 'R13', over: { vlans: 0 }, level: 'no-object' },
		{ id: 'R17', over: {}, level: 'note' },
		{ id: 'R17', over: { independence: 'not-said' }, level: 'warning' },
		{ id: 'R17', over: { independence: 'required' }, level: 'blocker' },
		{ id: 'R17', over: { technology: technology('dark-fibre-zr') }, level: 'warning' },
		{ id: 'R17', over: { stormControl: { kind: 'none' } }, level: 'warning' },
		{ id: 'R17', over: { witness: { kind: 'none', product: 'requires-one' } }, level: 'warning' },
		{
			id: 'R17',
			over: { technology: technology('routed'), independence: 'required' },
			level: 'no-object'
		},
		{ id: 'R17', over: { vlans: 0, independence: 'required' }, level: 'no-object' },
		{ id: 'R18', over: { breadth: 'every-port' }, level: 'warning' },
		{ id: 'R19', over: { stretchedWithoutNeed: 1 }, level: 'note' },
		{ id: 'R20', over: { macs: 10_000 }, level: 'met' },
		{ id: 'R20', over: { macs: 10_001 }, level: 'warning' },
		{ id: 'R20', over: { movesPerMac: 4 }, level: 'met' },
		{ id: 'R20', over: { movesPerMac: 5 }, level: 'warning' },
		{
			id: 'R21',
			over: {
				routed: {
					betweenSubnets: gigabitsPerSecond(7.5),
					northSouth: gigabitsPerSecond(0),
					shareAtB: ratio(0.5),
					gateways: 'at-a'
				}
			},
			level: 'met'
		},
		{
			id: 'R21',
			over: {
				routed: {
					betweenSubnets: gigabitsPerSecond(7.6),
					northSouth: gigabitsPerSecond(0),
					shareAtB: ratio(0.5),
					gateways: 'at-a'
				}
			},
			level: 'warning'
		},
		{
			id: 'R21',
			over: {
				routed: {
					betweenSubnets: gigabitsPerSecond(7.6),
					northSouth: gigabitsPerSecond(9),
					shareAtB: ratio(0.5),
					gateways: 'each-site'
				}
			},
			level: 'met'
		},
		{ id: 'R22', over: { application: { roundTrips: 500, budget: seconds(0.3) } }, level: 'met' },
		{
			id: 'R22',
			over: { application: { roundTrips: 501, budget: seconds(0.3) } },
			level: 'warning'
		},
		{
			id: 'R22',
			over: { application: { roundTrips: 1001, budget: seconds(0.3) } },
			level: 'blocker'
		},
		{
			id: 'R23',
			over: { write: { local: milliseconds(0.4), roundTrips: 2, budget: milliseconds(2.1) } },
			level: 'met'
		},
		{
			id: 'R23',
			over: { write: { local: milliseconds(0.4), roundTrips: 2, budget: milliseconds(1.5) } },
			level: 'warning'
		},
		{
			id: 'R23',
			over: { write: { local: milliseconds(0.4), roundTrips: 2, budget: milliseconds(0.9) } },
			level: 'blocker'
		},
		{
			id: 'R23',
			over: { write: { local: milliseconds(0.4), roundTrips: 1, budget: milliseconds(0.9) } },
			level: 'warning'
		},
		{ id: 'R25', over: { statefulPairs: 'split-own-links' }, level: 'warning' },
		{ id: 'R25', over: { statefulPairs: 'split-over-this-link' }, level: 'warning' },
		// 25 Gbit/s x 0.3 ms = 937,500 B under way.
		{ id: 'R26', over: { window: bytes(937_501) }, level: 'met' },
		{ id: 'R26', over: { window: bytes(65_536) }, level: 'warning' },
		{
			id: 'R26',
			over: { window: bytes(937_501), credits: { needed: 40, available: 32 } },
			level: 'warning'
		},
		{ id: 'R26', over: { credits: { needed: 32, available: 32 } }, level: 'met' },
		{ id: 'R27', over: { vteps: { neighbours: 204, replication: 0 } }, level: 'met' },
		{ id: 'R27', over: { vteps: { neighbours: 205, replication: 0 } }, level: 'warning' },
		{ id: 'R27', over: { vteps: { neighbours: 0, replication: 129 } }, level: 'warning' },
		{ id: 'R28', over: { outage: { share: ratio(0.001), accepted: ratio(0.0001) } }, level: 'note' }
	])('$id comes to $level for $over', ({ id, over, level }) => {
		expect(levelOf(judge(over), id)).toBe(level);
	});

	it.each([
		{ hours: 8, reason: 'convenience', level: 'met' },
		{ hours: 6, reason: 'convenience', level: 'warning' },
		{ hours: 5, reason: 'convenience', level: 'warning' },
		{ hours: 5, reason: 'disaster-avoidance', level: 'blocker' }
	] as const)(
		'R24 comes to $level when $hours h are given for $reason',
		({ hours, reason, level }) => {
			// 9.6 TB x 1.25 over 5 Gbit/s: 5.33 h.
			const evacuation = {
				memory: gigabytes(9600),
				spare: gigabitsPerSecond(5),
				window: seconds(hours * 3600),
				reason
			};
			expect(levelOf(judge({ evacuation }), 'R24')).toBe(level);
		}
	);

	it('never lets the 150 ms of a long-distance migration pass for a stretched cluster', () => {
		const far = { roundTrip: milliseconds(40), rttLimits: [product('vmotion-long-distance')] };
		expect(levelOf(judge(far), 'R02')).toBe('not-asked');
		expect(judge(far).supported.kind).toBe('waits');
		expect(judge(far).kind).toBe('waits');
		expect(levelOf(judge({ ...far, purpose: 'migration' }), 'R02')).toBe('met');
		const withArray = { ...far, rttLimits: [...far.rttLimits, product('vmsc')] };
		expect(levelOf(judge(withArray), 'R02')).toBe('blocker');
	});

	it('forbids without waiting, and waits without forbidding', () => {
		const unknown = { technology: technology('vpls'), bridgesOnLongestPath: null };
		expect(judge(unknown).advisable).toMatchObject({
			kind: 'waits',
			missing: [{ rule: { id: 'R08' }, waitsFor: 'bridgesOnLongestPath' }]
		});
		expect(judge({ ...unknown, independence: 'required' }).advisable.kind).toBe('no');
		expect(judge({ write: null, evacuation: null }).kind).toBe('feasible');
	});

	it('keeps the three parts apart', () => {
		const verdict = judge({ roundTrip: milliseconds(11), ducts: 'shared' });
		expect(verdict.possible.kind).toBe('yes');
		expect(verdict.supported).toMatchObject({ kind: 'no', binding: { rule: { id: 'R02' } } });
		expect(verdict.advisable).toMatchObject({
			kind: 'with-conditions',
			binding: { rule: { id: 'R05' } }
		});
	});

	it('finds nothing to stretch when the sites are routed', () => {
		const verdict = judge({ technology: technology('routed'), edgeFeatures: [], vlans: 0 });
		expect(verdict.kind).toBe('feasible');
	});

	it('takes anything asked of an empty table as beyond it, and nothing asked as none of it', () => {
		expect(find(judge({ macTable: 0 }), 'R10')).toMatchObject({
			ratio: Infinity,
			level: 'blocker'
		});
		expect(find(judge({ macTable: 0, macs: 0 }), 'R10')).toMatchObject({ ratio: 0, level: 'met' });
	});
});

const anyCase = fc
	.record({
		purpose: fc.constantFrom('stretched-cluster' as const, 'migration' as const),
		roundTrip: fc.double({ min: 0, max: 0.5, noNaN: true }).map(seconds),
		route: fc.double({ min: 0, max: 20_000, noNaN: true }).map(kilometres),
		count: fc.nat(8),
		each: fc.double({ min: 1, max: 800_000, noNaN: true }).map(megabitsPerSecond),
		offeredMtu: fc.integer({ min: 576, max: 9216 }).map(bytes),
		vlans: fc.nat(4094),
		machines: fc.nat(200_000),
		macs: fc.nat(300_000),
		macTable: fc.nat(300_000),
		busiestVlan: fc.nat(20_000),
		technology: fc.constantFrom(
			technology('routed'),
			technology('otv'),
			technology('vpls'),
			technology('dark-fibre-zr')
		),
		independence: fc.constantFrom(
			'required' as const,
			'one-failure-domain' as const,
			'not-said' as const
		)
	})
	.map(({ count, each, ...rest }) => sites({ ...rest, links: { count, each } }));

describe('any case', () => {
	test('gets a verdict without a NaN, with remedies and a routed way out when it is no', () => {
		fc.assert(
			fc.property(anyCase, (typed) => {
				const verdict = judgeSites<RuleTerms>(typed, LAYER2_RULES, ASSUMED);
				for (const finding of verdict.findings)
					if (finding.kind === 'measured') expect(finding.ratio).not.toBeNaN();
				const remedies = remediesFor(verdict, {
					sites: typed,
					assumed: ASSUMED,
					oneWayPerMetre: FIBRE
				});
				expect(remedies.at(-1)?.kind).toBe(
					verdict.kind === 'not-feasible' &&
						typed.technology.forwarding !== 'routed' &&
						typed.vlans > 0
						? 'route-instead'
						: remedies.at(-1)?.kind
				);
				if (verdict.kind !== 'not-feasible') expect(remedies).toEqual([]);
				for (const part of [verdict.possible, verdict.supported, verdict.advisable])
					expect(part.fired.length > 0).toBe(part.kind !== 'yes' && part.kind !== 'waits');
			})
		);
	});

	test('is never better for being farther, busier or poorer', () => {
		const rank = { feasible: 0, 'feasible-with-conditions': 1, if: 1, waits: 1, 'not-feasible': 2 };
		fc.assert(
			fc.property(anyCase, fc.double({ min: 1, max: 10, noNaN: true }), (typed, factor) => {
				const worse: SitesCase = {
					...typed,
					roundTrip: seconds(typed.roundTrip * factor),
					route: kilometres((typed.route / 1e3) * factor),
					machines: typed.machines * factor,
					macs: typed.macs * factor,
					fewestMacs: typed.macs * factor,
					busiestVlan: typed.busiestVlan * factor,
					macTable: typed.macTable / factor
				};
				const before = judgeSites<RuleTerms>(typed, LAYER2_RULES, ASSUMED);
				const after = judgeSites<RuleTerms>(worse, LAYER2_RULES, ASSUMED);
				expect(rank[after.kind]).toBeGreaterThanOrEqual(rank[before.kind]);
			})
		);
	});
});

describe(withThreshold, () => {
	it('judges by the changed threshold, and marks it as an assumption', () => {
		const rules = withThreshold<RuleTerms>(LAYER2_RULES, {
			id: 'R11',
			limit: 30,
			warnAbove: 1,
			blockAbove: null
		});
		expect(levelOf(judge({}, rules), 'R11')).toBe('warning');
		expect(find(judge({}, rules), 'R11').rule.status).toBe('assumption');
		expect(levelOf(judge({}), 'R11')).toBe('met');
	});
});

describe('a changed threshold', () => {
	it('changes its own rule and no other', () => {
		const change = { id: 'R11', limit: 30, warnAbove: 1, blockAbove: Infinity } as const;
		const rules = withThreshold<RuleTerms>(LAYER2_RULES, change);
		expect(rules.filter((rule, i) => rule !== LAYER2_RULES[i])).toMatchObject([change]);
	});
	it('that nobody gives leaves the rule waiting for it, and its part too', () => {
		const rules = withThreshold<RuleTerms>(LAYER2_RULES, {
			id: 'R11',
			limit: null,
			warnAbove: 1,
			blockAbove: Infinity
		});
		const verdict = judge({}, rules);
		expect(find(verdict, 'R11')).toMatchObject({
			kind: 'not-asked',
			waitsFor: 'threshold',
			input: 'required'
		});
		expect(verdict.advisable.kind).toBe('waits');
	});
});

describe('an answer that nobody gave', () => {
	const { demands } = sites();
	const busy = { ...demands, backup: gigabitsPerSecond(60) };
	it.each<{ name: string; over: Partial<SitesCase>; part: 'possible' | 'supported'; id: string }>([
		{ name: 'traffic', over: { demands: busy, assumedDemands: busy }, part: 'possible', id: 'R29' },
		{ name: 'links', over: { demands: busy, ownAnswers: ['links'] }, part: 'possible', id: 'R29' },
		{
			name: 'optics',
			over: {
				technology: { ...technology('dark-fibre-er'), bpdus: 'isolated' },
				route: kilometres(50),
				ownAnswers: ['technology']
			},
			part: 'possible',
			id: 'R01'
		},
		{
			name: 'an MTU',
			over: { offeredMtu: bytes(1500), ownAnswers: ['offered-mtu'] },
			part: 'possible',
			id: 'R03'
		},
		{
			name: 'a MAC table',
			over: { macs: 100_000, ownAnswers: ['mac-table'] },
			part: 'possible',
			id: 'R10'
		},
		{
			// 100 hosts with three addresses are over the usable part, with one within the whole
			name: 'addresses of a host',
			over: { macs: 26_000, fewestMacs: 25_800 },
			part: 'possible',
			id: 'R10'
		},
		{
			name: 'a switch',
			over: {
				spanningTree: [{ scope: 'card', trunks: 181, accessPorts: 0, limit: 1800 }],
				ownAnswers: ['switch']
			},
			part: 'supported',
			id: 'R09'
		},
		{
			name: 'a cluster whose size nobody read',
			over: { cluster: { ...cluster(65, 'one-cluster'), status: 'unverified' } },
			part: 'supported',
			id: 'R31'
		},
		{
			name: 'a distance that nobody read',
			over: { distances: [{ ...distance(10), status: 'unverified' }] },
			part: 'supported',
			id: 'R33'
		},
		{
			name: 'a round trip that nobody read, beside one that was',
			over: {
				roundTrip: milliseconds(6),
				rttLimits: [product('vmsc'), { ...product('vsan-stretched'), status: 'unverified' }]
			},
			part: 'supported',
			id: 'R02'
		}
	])('forbids nothing, and is named: $name', ({ over, part, id }) => {
		const verdict = judge(over);
		expect(verdict.kind).not.toBe('not-feasible');
		expect(verdict[part]).toMatchObject({ kind: 'if', doubts: [{ rule: { id } }] });
		expect(verdict[part].binding?.rule.id).toBe(id);
		const all = verdictFrom(countingAll(findingsOf(sites(over), LAYER2_RULES, ASSUMED)));
		expect(all[part].kind).toBe('no');
	});
	it('never softens what was typed', () => {
		expect(judge({ demands: busy }).possible.kind).toBe('no');
		const half = { ...demands, writes: gigabitsPerSecond(60) };
		const both = { ...half, backup: gigabitsPerSecond(60) };
		expect(judge({ demands: both, assumedDemands: half }).possible.kind).toBe('no');
	});
});

describe('a verdict', () => {
	const only = (id: string, over: Partial<RuleTerms> = {}) =>
		LAYER2_RULES.filter((rule) => rule.id === id).map((rule): RuleTerms => ({ ...rule, ...over }));

	it('rests on nothing where no rule has an object', () => {
		// An address is all the technology takes, so reach has nothing to look at.
		const verdict = judge({}, only('R01'));
		expect(verdict).toMatchObject({ kind: 'feasible', binding: null });
		expect(verdict.possible).toMatchObject({ kind: 'yes', fired: [], binding: null });
	});
	it('keeps a rule of warning from forbidding, whatever it finds', () => {
		const strict = { independence: 'required' } as const;
		expect(levelOf(judge(strict, only('R17')), 'R17')).toBe('blocker');
		expect(levelOf(judge(strict, only('R17', { severity: 'warning' })), 'R17')).toBe('warning');
	});
	it('rests on the figure farthest beyond its limit before a state of the same level', () => {
		// Both warn: shared ducts, and 2,000 machines in one VLAN.
		const verdict = judge({ ducts: 'shared', busiestVlan: 2000 });
		expect(verdict.advisable.binding?.rule.id).toBe('R11');
	});
	it('rests on the hardest level before the largest ratio', () => {
		// R05 forbids by state; R11 only warns, though at twice its limit.
		const links = { count: 1, each: gigabitsPerSecond(10) };
		const verdict = judge({ links, busiestVlan: 2000 });
		expect(verdict.advisable.binding?.rule.id).toBe('R05');
	});
	it('has no average but where the demand is a peak', () => {
		expect(find(quiet, 'R11')).toMatchObject({ averageRatio: null });
		// 200 machines at 10 a second on average, of 1,000: 2
		const assumed = {
			...ASSUMED,
			requestsEach: { average: perSecond(10), peak: perSecond(20) }
		};
		const found = judgeSites(sites({ machines: 200 }), only('R12', { limit: 1000 }), assumed);
		expect(found.findings[0]).toMatchObject({ ratio: 4, averageRatio: 2 });
	});
	it.each([
		{ ms: 7, level: 'met' },
		{ ms: 9.9, level: 'warning' },
		{ ms: 10, level: 'blocker' }
	])('is $level at $ms ms of a product that wants less than 10', ({ ms, level }) => {
		const over = {
			roundTrip: milliseconds(ms),
			rttLimits: [product('snapmirror-active-sync')]
		};
		expect(levelOf(judge(over), 'R02')).toBe(level);
	});
});

describe(remediesFor, () => {
	const help = (over: Partial<SitesCase>) =>
		remediesFor(judge(over), {
			sites: sites(over),
			assumed: ASSUMED,
			oneWayPerMetre: FIBRE
		});
	it('asks nothing of a case that needs nothing', () => {
		expect(help({})).toEqual([]);
	});
	it('shortens the route to what the product leaves beside the equipment', () => {
		// 12 ms over 1,000 km: 9.793 ms fibre, 2.207 ms else; 7.793 ms left = 795.8 km.
		const [first] = help({ roundTrip: milliseconds(12), route: kilometres(1000) });
		expect(first?.kind === 'shorten-route' && first.to / 1e3).toBeCloseTo(795.8, 1);
	});
	it('points at the equipment where no fibre is short enough', () => {
		const [first] = help({ roundTrip: milliseconds(12), route: kilometres(0) });
		expect(first?.kind === 'faster-equipment' && first.overBy * 1e3).toBeCloseTo(2, 9);
	});
	it.each<{ over: Partial<SitesCase>; remedy: object }>([
		{
			// 1,500 of the guest and 50 around it; 50 more make room.
			over: { offeredMtu: bytes(1549) },
			remedy: { kind: 'raise-mtu', rule: 'R03', to: 1550, comfortable: 1600 }
		},
		{
			// 100 x 2 ms = 200 ms of 99; 99 / 2 = 49.5.
			over: {
				roundTrip: milliseconds(2),
				application: { roundTrips: 100, budget: milliseconds(99) }
			},
			remedy: { kind: 'keep-together', rule: 'R22', roundTripsUpTo: 49 }
		},
		{
			over: { macs: 100_000 },
			remedy: { kind: 'larger-mac-table', rule: 'R10', entries: 125_000 }
		},
		{
			over: { witness: { kind: 'none', product: 'requires-one' } },
			remedy: { kind: 'witness', rule: 'R06' }
		},
		{
			over: { links: { count: 1, each: gigabitsPerSecond(10) } },
			remedy: { kind: 'second-link', rule: 'R05' }
		},
		{
			over: {
				productMinimum: gigabitsPerSecond(60),
				links: { count: 3, each: gigabitsPerSecond(25) }
			},
			remedy: { kind: 'more-capacity', rule: 'R04', each: gigabitsPerSecond(30) }
		},
		{ over: { machines: 20_000 }, remedy: { kind: 'split-gateways', rule: 'R12', into: 4 } },
		{ over: { vlans: 600, vlanLimit: 562 }, remedy: { kind: 'prune-vlans', rule: 'R37', to: 562 } },
		{
			over: { technology: technology('dark-fibre-er'), route: kilometres(50) },
			remedy: { kind: 'regenerate', rule: 'R01', regenerators: 1, spanUpTo: 40_000 }
		},
		{
			over: { technology: technology('vpls'), macs: 100_000 },
			remedy: { kind: 'isolate-floods', rule: 'R10', with: 'evpn-gateways' }
		}
	])('offers $remedy', ({ over, remedy }) => {
		expect(help(over)).toContainEqual(remedy);
	});
	it('lists all that helps against one rule, nearest first, and the way without', () => {
		const far = { roundTrip: milliseconds(12), route: kilometres(1000) };
		expect(help(far)).toMatchObject([
			{ kind: 'shorten-route', rule: 'R02' },
			{ kind: 'other-product', rule: 'R02' },
			{ kind: 'route-instead', rule: 'R02' }
		]);
		expect(help({ ...far, route: kilometres(0) })).toMatchObject([
			{ kind: 'faster-equipment', rule: 'R02' },
			{ kind: 'other-product', rule: 'R02' },
			{ kind: 'route-instead', rule: 'R02' }
		]);
		expect(help({ technology: technology('dark-fibre-er'), route: kilometres(50) })).toEqual([
			{ kind: 'regenerate', rule: 'R01', regenerators: 1, spanUpTo: 40_000 },
			{ kind: 'shorten-route', rule: 'R01', to: 40_000, comparison: 'at-most' },
			{ kind: 'route-instead', rule: 'R01' }
		]);
	});
	it('wants a second link once', () => {
		const links = { count: 1, each: gigabitsPerSecond(10) };
		expect(help({ links })).toEqual([
			{ kind: 'second-link', rule: 'R05' },
			{ kind: 'route-instead', rule: 'R05' }
		]);
	});
	it('offers both ways out of a wish, and no routing to who routes', () => {
		const routed = { technology: technology('routed'), keepAddresses: 1 };
		expect(help(routed)).toEqual([
			{ kind: 'wish', rule: 'R36', way: 'overlay' },
			{ kind: 'wish', rule: 'R36', way: 'new-addresses' }
		]);
		expect(help({ storage: 'copies' }).slice(0, 2)).toEqual([
			{ kind: 'wish', rule: 'R36', way: 'shared-storage' },
			{ kind: 'wish', rule: 'R36', way: 'restart-copies' }
		]);
	});
	it.each<{ over: Partial<SitesCase>; remedy: object }>([
		{
			over: { stormControl: { kind: 'none' }, edgeFeatures: [] },
			remedy: { kind: 'limit-floods', rule: 'R16', to: 2000 }
		},
		{
			over: { productMinimum: gigabitsPerSecond(60) },
			remedy: { kind: 'more-capacity', rule: 'R30', each: gigabitsPerSecond(30) }
		},
		{
			over: { demands: { ...sites().demands, backup: gigabitsPerSecond(60) } },
			remedy: { kind: 'more-capacity', rule: 'R29', each: gigabitsPerSecond(30) }
		},
		{
			over: { cluster: cluster(253, 'one-cluster') },
			remedy: { kind: 'several-clusters', rule: 'R31', of: 4 }
		},
		{
			over: { distances: [distance(10)] },
			remedy: { kind: 'shorten-route', rule: 'R33', to: 10_000, comparison: 'at-most' }
		}
	])('offers $remedy too', ({ over, remedy }) => {
		expect(help(over)).toContainEqual(remedy);
	});
	it.each([
		// 100 trunks x 10 VLANs + 900 = 1,900 of 1,800; (1,800 - 900) / 100 = 9
		{ trunks: 100, accessPorts: 900, to: 9 },
		// 181 x 10 = 1,810; 1,800 / 181 = 9.9
		{ trunks: 181, accessPorts: 0, to: 9 },
		// access ports alone fill it, so not one VLAN may stay on the trunk
		{ trunks: 1, accessPorts: 1900, to: 0 }
	])(
		'prunes to $to VLANs where $trunks trunks meet $accessPorts access ports',
		({ trunks, accessPorts, to }) => {
			const spanningTree = [
				{ scope: 'spine', trunks: 1, accessPorts: 0, limit: 1800 },
				{ scope: 'card', trunks, accessPorts, limit: 1800 },
				{ scope: 'edge', trunks: 0, accessPorts: 48, limit: 1800 }
			];
			expect(help({ spanningTree })).toEqual([
				{ kind: 'prune-vlans', rule: 'R09', to },
				{ kind: 'route-instead', rule: 'R09' }
			]);
		}
	);
	it('isolates floods as well where spanning tree runs across what floods and learns', () => {
		const spanningTree = [{ scope: 'card', trunks: 181, accessPorts: 0, limit: 1800 }];
		expect(help({ technology: technology('vpls'), spanningTree })).toContainEqual({
			kind: 'isolate-floods',
			rule: 'R09',
			with: 'evpn-gateways'
		});
	});
	it('offers no gateway to who has one, and nothing but routing to sites that must not fail together', () => {
		expect(help({ macs: 100_000 }).map(({ kind }) => kind)).toEqual([
			'larger-mac-table',
			'route-instead'
		]);
		expect(help({ independence: 'required' })).toEqual([{ kind: 'route-instead', rule: 'R17' }]);
	});
});
