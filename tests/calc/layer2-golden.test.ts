/**
 * Six worked cases, inputs to results. The catalogue's own figures are used except where a case states
 * its own (the MAC table of the Catalyst 6500 and of one Nexus 9300 are unverified there and here).
 */
import { describe, expect, test } from 'vitest';
import type { SitesCase } from '#lib/calc/layer2-case';
import { storm } from '#lib/calc/layer2-readings';
import { remediesFor } from '#lib/calc/layer2-remedies';
import { type RuleTerms, verdictFrom } from '#lib/calc/layer2-rules';
import { fibreRoute, pathDelay } from '#lib/calc/path';
import { headroom, longestRoute } from '#lib/calc/headroom';
import {
	addedWriteLatency,
	addressRequests,
	bandwidthDelayProduct,
	broadcastCoreShare,
	broadcastTraffic,
	chattyCost,
	crossings,
	evacuationFloor,
	mtuNeeded,
	perSecond,
	survivingCapacity,
	synchronousWrites
} from '#lib/calc/site-traffic';
import { slopes } from '#lib/calc/tipping-point';
import {
	bytes,
	bytesPerSecond,
	gigabitsPerSecond,
	gigabytes,
	kilometres,
	microseconds,
	milliseconds,
	ratio,
	scale,
	seconds
} from '#lib/calc/units';
import { VSAN_LINK_MINIMUM, VSAN_METADATA_FACTOR, VSAN_RESYNC_FACTOR } from '#lib/facts/dci';
import { LAYER2_RULES } from '#lib/facts/layer2-rules';
import { judgeSites, ASSUMED, FIBRE, product, sites, technology } from './site-fixtures';

const NO_DELAY = seconds(0);
const delays = {
	amplifier: NO_DELAY,
	regenerator: NO_DELAY,
	fecLine: NO_DELAY,
	macsecLink: NO_DELAY,
	ipsecGateway: NO_DELAY,
	router: NO_DELAY
};

/** The cases state equipment as one figure each way and leave serialization out. */
function roundTripOf({
	straight,
	factor,
	equipment
}: {
	readonly straight: number;
	readonly factor: number;
	readonly equipment: number;
}) {
	const { route } = fibreRoute(kilometres(straight), factor);
	const nothing = {
		amplifiers: 0,
		regenerators: 0,
		fecLines: 0,
		macsecLinks: 0,
		ipsecGateways: 0,
		routers: 0
	};
	const { roundTrip } = pathDelay(
		{
			route,
			equipment: { ...nothing, other: microseconds(equipment) },
			serialization: null
		},
		{ oneWayPerMetre: FIBRE, delays }
	);
	return { route, roundTrip };
}

const judge = (over: Partial<SitesCase>) =>
	judgeSites<RuleTerms>(sites(over), LAYER2_RULES, ASSUMED);
const ratioOf = (verdict: ReturnType<typeof judge>, id: string) => {
	const found = verdict.findings.find(({ rule }) => rule.id === id);
	return found?.kind === 'measured' ? found.ratio : undefined;
};
const levelOf = (verdict: ReturnType<typeof judge>, id: string) => {
	const found = verdict.findings.find(({ rule }) => rule.id === id);
	return found !== undefined && 'level' in found ? found.level : found?.kind;
};

const arp = (machines: number, busiest: number, overhead: number) => {
	const { average, peak } = ASSUMED.requestsEach;
	const link = (each: typeof peak) =>
		(broadcastTraffic({
			rate: addressRequests(machines, each),
			frameOnWire: ASSUMED.frameOnWire,
			overhead: bytes(overhead)
		}) *
			8) /
		1e6;
	const core = (each: typeof peak) =>
		100 * broadcastCoreShare(addressRequests(busiest, each), ASSUMED.coreTimePerBroadcast);
	return {
		average: addressRequests(machines, average),
		peak: addressRequests(machines, peak),
		linkAverage: link(average),
		linkPeak: link(peak),
		busiestAverage: addressRequests(busiest, average),
		busiestPeak: addressRequests(busiest, peak),
		coreAverage: core(average),
		corePeak: core(peak)
	};
};

describe('E1: a campus, 2 km apart, 16 hosts and 240 VMs over 2 x 25 Gbit/s', () => {
	const { route, roundTrip } = roundTripOf({ straight: 2, factor: 1.2, equipment: 5 });
	const writes = synchronousWrites({
		kind: 'vsan',
		rate: perSecond(10_000),
		size: bytes(4000),
		metadataFactor: VSAN_METADATA_FACTOR.value,
		resyncFactor: VSAN_RESYNC_FACTOR.value
	});
	const links = { count: 2, each: gigabitsPerSecond(25) };
	const verdict = judge({
		technology: { ...technology('dark-fibre-lr'), bpdus: 'isolated' },
		route,
		roundTrip,
		rttLimits: [product('vsan-stretched')],
		links,
		demands: { ...sites().demands, writes },
		productMinimum: VSAN_LINK_MINIMUM.value,
		vlans: 12,
		spanningTree: [{ scope: 'card', trunks: 48, accessPorts: 0, limit: 48_000 }],
		machines: 240,
		macs: 240 + 16 * 3,
		macTable: 32_000,
		busiestVlan: 60
	});

	test('is feasible, and nothing fires', () => {
		expect(verdict.kind).toBe('feasible');
		expect([verdict.possible.kind, verdict.supported.kind, verdict.advisable.kind]).toEqual([
			'yes',
			'yes',
			'yes'
		]);
		expect(levelOf(verdict, 'R17')).toBe('note');
	});

	test('comes nearest a limit with the 10 Gbit/s vSAN wants of the 25 that survive', () => {
		expect(verdict.binding?.rule.id).toBe('R04');
		expect(verdict.binding).toMatchObject({ kind: 'measured', ratio: 0.4, level: 'met' });
	});

	test('reaches the figures of the case', () => {
		expect(route).toBeCloseTo(2400, 9);
		expect(roundTrip * 1e3).toBeCloseTo(0.034, 3);
		expect(survivingCapacity(links)).toBe(gigabitsPerSecond(25));
		expect(ratioOf(verdict, 'R02')).toBeCloseTo(0.007, 3);
		expect(ratioOf(verdict, 'R10')).toBeCloseTo(0.0112, 4);
		expect(ratioOf(verdict, 'R09')).toBeCloseTo(0.012, 6);
		expect(ratioOf(verdict, 'R20')).toBeCloseTo(0.0288, 6);
		expect((writes * 8) / 1e9).toBeCloseTo(0.56, 9);
		expect(addedWriteLatency(roundTrip, 1) * 1e3).toBeCloseTo(0.034, 3);
		// The case doubles the rounded 0.034; the exact sum is 0.067.
		expect(addedWriteLatency(roundTrip, 2) * 1e3).toBeCloseTo(0.067, 3);
		expect(bandwidthDelayProduct(links.each, milliseconds(0.034)) / 1e6).toBeCloseTo(0.106, 3);
		const requests = arp(240, 60, 0);
		expect(requests.average).toBeCloseTo(8.7, 1);
		expect(requests.peak).toBeCloseTo(112.4, 1);
		expect(requests.linkAverage).toBeCloseTo(0.006, 3);
		expect(requests.linkPeak).toBeCloseTo(0.076, 3);
		expect(requests.busiestAverage).toBeCloseTo(2.2, 1);
		expect(requests.busiestPeak).toBeCloseTo(28.1, 1);
		expect(requests.coreAverage).toBeCloseTo(0.002, 3);
		expect(requests.corePeak).toBeCloseTo(0.028, 3);
		const hours = evacuationFloor({
			memory: gigabytes(1024),
			spare: scale(links.each, 0.5),
			resendFactor: 1.25
		});
		expect(hours / 3600).toBeCloseTo(0.23, 2);
	});

	test('lets 37.2 million frames through on a 25 Gbit/s link, 372,024 at one percent', () => {
		expect(storm({ rate: links.each, share: 1 }, ASSUMED).frames).toBeCloseTo(37_202_381, 0);
		expect(storm({ rate: links.each, share: 0.01 }, ASSUMED).frames).toBeCloseTo(372_024, 0);
		expect(100 * storm({ rate: links.each, share: 0.01 }, ASSUMED).coreShare).toBeCloseTo(372, 0);
	});
});

describe('E2: metro, 40 km, 200 hosts and 2,400 VMs, 120 VLANs on every trunk', () => {
	const { route, roundTrip } = roundTripOf({ straight: 40, factor: 1.5, equipment: 10 });
	const spanningTree = [
		{ scope: 'line card', trunks: 48, accessPorts: 0, limit: 1800 },
		{ scope: 'chassis', trunks: 50, accessPorts: 30, limit: 10_000 }
	];
	const drawn = {
		technology: technology('dark-fibre-zr'),
		route,
		roundTrip,
		links: { count: 2, each: gigabitsPerSecond(10) },
		vlans: 120,
		spanningTree,
		machines: 2400,
		macs: 2400 + 200 * 3,
		macTable: 96_000,
		busiestVlan: 400,
		breadth: 'every-port',
		independence: 'not-said'
	} as const satisfies Partial<SitesCase>;
	const verdict = judge(drawn);

	test('is not feasible as drawn: 5,760 spanning-tree ports on a card of 1,800', () => {
		expect(verdict.kind).toBe('not-feasible');
		// What the vendor verified of a card is its support, not physics.
		expect(verdict.supported.kind).toBe('no');
		expect(verdict.binding?.rule.id).toBe('R09');
		expect(verdict.binding).toMatchObject({ demand: 5760, limit: 1800, ratio: 3.2 });
	});

	test('needs 37 VLANs or fewer, and is then feasible with conditions', () => {
		const remedies = remediesFor(verdict, {
			sites: sites(drawn),
			assumed: ASSUMED,
			oneWayPerMetre: FIBRE
		});
		expect(remedies).toContainEqual({ kind: 'prune-vlans', rule: 'R09', to: 37 });
		expect(remedies).toContainEqual({
			kind: 'isolate-floods',
			rule: 'R09',
			with: 'evpn-gateways'
		});
		expect(remedies.at(-1)?.kind).toBe('route-instead');
		expect(judge({ ...drawn, vlans: 37 }).kind).toBe('feasible-with-conditions');
		expect(judge({ ...drawn, vlans: 38 }).kind).toBe('not-feasible');
	});

	test('is near nothing else', () => {
		expect(roundTrip * 1e3).toBeCloseTo(0.608, 3);
		expect(ratioOf(verdict, 'R10')).toBeCloseTo(0.0391, 4);
		expect(levelOf(verdict, 'R12')).toBe('warning');
		const requests = arp(2400, 400, 0);
		expect(requests.average).toBeCloseTo(87, 0);
		expect(requests.peak).toBeCloseTo(1123.8, 1);
		expect(requests.linkAverage).toBeCloseTo(0.058, 3);
		expect(requests.linkPeak).toBeCloseTo(0.755, 3);
		expect(requests.busiestPeak).toBeCloseTo(187.3, 1);
		expect(requests.corePeak).toBeCloseTo(0.187, 3);
		const chassis = judge({ ...drawn, spanningTree: spanningTree.slice(1) });
		expect(ratioOf(chassis, 'R09')).toBeCloseTo(0.603, 3);
		expect(ratioOf(verdict, 'R20')).toBeCloseTo(0.3, 9);
		expect(bandwidthDelayProduct(gigabitsPerSecond(10), roundTrip) / 1e6).toBeCloseTo(0.76, 2);
	});

	test('empties 100 hosts of 96 GB over half a link in 5.33 h', () => {
		const time = evacuationFloor({
			memory: gigabytes(9600),
			spare: gigabitsPerSecond(5),
			resendFactor: 1.25
		});
		expect(time / 3600).toBeCloseTo(5.33, 2);
	});

	test('lets 148,810 frames a second through at one percent of 10 Gbit/s: 149 % of a core in each VM', () => {
		const one = storm({ rate: gigabitsPerSecond(10), share: 0.01 }, ASSUMED);
		expect(Math.round(one.frames)).toBe(148_810);
		expect(100 * one.coreShare).toBeCloseTo(148.8, 1);
		expect(Math.round(storm({ rate: gigabitsPerSecond(10), share: 1 }, ASSUMED).frames)).toBe(
			14_880_952
		);
	});
});

describe('E3: 100 km of private line, OTV, an MTU of 1,500 from the provider', () => {
	const { route, roundTrip } = roundTripOf({ straight: 100, factor: 1.5, equipment: 50 });
	const writes = synchronousWrites({ kind: 'plain', rate: perSecond(5000), size: bytes(8000) });
	const drawn = {
		purpose: 'migration',
		technology: technology('otv'),
		route,
		roundTrip,
		rttLimits: [product('vmotion-long-distance')],
		links: { count: 2, each: gigabitsPerSecond(1) },
		offeredMtu: bytes(1500),
		demands: { ...sites().demands, writes },
		vlans: 40,
		spanningTree: [{ scope: 'card', trunks: 48, accessPorts: 0, limit: 48_000 }],
		machines: 800,
		macs: 800 + 50 * 3,
		macTable: 128_000,
		busiestVlan: 100,
		independence: 'not-said',
		evacuation: {
			memory: gigabytes(6400),
			spare: gigabitsPerSecond(1),
			window: seconds(8 * 3600),
			reason: 'convenience'
		}
	} as const satisfies Partial<SitesCase>;
	const verdict = judge(drawn);

	test('is not feasible until the MTU changes: 1,542 needed, 1,500 offered', () => {
		expect(verdict.kind).toBe('not-feasible');
		expect(verdict.binding?.rule.id).toBe('R03');
		expect(verdict.binding).toMatchObject({ demand: 1542, limit: 1500 });
		expect(
			remediesFor(verdict, { sites: sites(drawn), assumed: ASSUMED, oneWayPerMetre: FIBRE })
		).toContainEqual({ kind: 'raise-mtu', rule: 'R03', to: 1542, comfortable: 1592 });
	});

	test('is then feasible with conditions, with exactly 1,542 as with more', () => {
		expect(judge({ ...drawn, offeredMtu: bytes(1541) }).kind).toBe('not-feasible');
		const exact = judge({ ...drawn, offeredMtu: bytes(1542) });
		expect(exact.kind).toBe('feasible-with-conditions');
		expect(levelOf(exact, 'R03')).toBe('warning');
		expect(levelOf(judge({ ...drawn, offeredMtu: bytes(1592) }), 'R03')).toBe('met');
	});

	test('reaches the figures of the case', () => {
		expect(route).toBeCloseTo(150_000, 6);
		expect(roundTrip * 1e3).toBeCloseTo(1.569, 3);
		expect(ratioOf(verdict, 'R04')).toBeCloseTo(0.32, 9);
		expect(ratioOf(verdict, 'R10')).toBeCloseTo(0.0093, 4);
		expect(ratioOf(verdict, 'R09')).toBeCloseTo(0.04, 9);
		expect((ratioOf(verdict, 'R24') ?? 0) * 8).toBeCloseTo(17.78, 2);
		expect(levelOf(verdict, 'R24')).toBe('warning');
		expect(addedWriteLatency(roundTrip, 2) * 1e3).toBeCloseTo(3.138, 3);
		const requests = arp(800, 100, 42);
		expect(requests.linkAverage).toBeCloseTo(0.029, 3);
		expect(requests.linkPeak).toBeCloseTo(0.378, 3);
		expect(bandwidthDelayProduct(gigabitsPerSecond(1), roundTrip) / 1e6).toBeCloseTo(0.196, 3);
	});

	test('cannot be the way to avoid a disaster at 17.8 h', () => {
		const avoidance = judge({
			...drawn,
			offeredMtu: bytes(9000),
			evacuation: { ...drawn.evacuation, reason: 'disaster-avoidance' }
		});
		expect(avoidance.kind).toBe('not-feasible');
		expect(avoidance.binding?.rule.id).toBe('R24');
	});
});

describe('E4: regional, 400 km, 2 x 100 Gbit/s, vSAN stretched', () => {
	const { route, roundTrip } = roundTripOf({ straight: 400, factor: 1.4, equipment: 200 });
	const drawn = {
		technology: { ...technology('vxlan-evpn'), reach: kilometres(1000) },
		route,
		roundTrip,
		rttLimits: [product('vsan-stretched')],
		links: { count: 2, each: gigabitsPerSecond(100) },
		vlans: 30,
		spanningTree: [{ scope: 'card', trunks: 48, accessPorts: 0, limit: 12_000 }],
		machines: 700,
		macs: 700 + 24 * 3,
		macTable: 92_000,
		busiestVlan: 120,
		independence: 'not-said'
	} as const satisfies Partial<SitesCase>;
	const verdict = judge(drawn);

	test('is possible, and not supported for vSAN: 5.88 ms of 5', () => {
		expect(verdict.kind).toBe('not-feasible');
		expect([verdict.possible.kind, verdict.supported.kind]).toEqual(['yes', 'no']);
		expect(verdict.binding?.rule.id).toBe('R02');
		expect(ratioOf(verdict, 'R02')).toBeCloseTo(1.177, 3);
	});

	test('is feasible with conditions for vMSC at 59 %, and for moving VMs at 3.9 %', () => {
		const vmsc = judge({ ...drawn, rttLimits: [product('vmsc')] });
		expect(vmsc.kind).toBe('feasible-with-conditions');
		expect(ratioOf(vmsc, 'R02')).toBeCloseTo(0.59, 2);
		const move = judge({
			...drawn,
			purpose: 'migration',
			rttLimits: [product('vmotion-long-distance')]
		});
		expect(move.kind).toBe('feasible-with-conditions');
		expect(ratioOf(move, 'R02')).toBeCloseTo(0.039, 3);
	});

	test('would have to come down to 470 km of fibre: money does not help', () => {
		const longest = longestRoute({
			limit: milliseconds(5),
			besidesFibre: milliseconds(0.4),
			oneWayPerMetre: FIBRE
		});
		expect(longest.kind).toBe('route');
		expect(longest.kind === 'route' && longest.route / 1e3).toBeCloseTo(469.7, 1);
		const [shorter] = remediesFor(verdict, {
			sites: sites(drawn),
			assumed: ASSUMED,
			oneWayPerMetre: FIBRE
		});
		expect(shorter?.kind === 'shorten-route' && shorter.to / 1e3).toBeCloseTo(469.7, 1);
	});

	test('reaches the figures of the case', () => {
		expect(roundTrip * 1e3).toBeCloseTo(5.884, 3);
		const writes = synchronousWrites({
			kind: 'vsan',
			rate: perSecond(60_000),
			size: bytes(8000),
			metadataFactor: 1.4,
			resyncFactor: 1.25
		});
		expect((writes * 8) / 1e9).toBeCloseTo(6.72, 9);
		expect(ratioOf(verdict, 'R09')).toBeCloseTo(0.12, 9);
		expect(ratioOf(verdict, 'R10')).toBeCloseTo(0.0105, 4);
		expect(mtuNeeded(bytes(1500), drawn.technology.overhead)).toBe(1550);
		expect(arp(700, 120, 50).linkPeak).toBeCloseTo(0.351, 3);
		expect(bandwidthDelayProduct(gigabitsPerSecond(100), roundTrip) / 1e6).toBeCloseTo(73.55, 2);
		expect(Math.round(storm({ rate: gigabitsPerSecond(100), share: 1 }, ASSUMED).frames)).toBe(
			148_809_524
		);
	});
});

describe('E5: the large layer-2 interconnect that melted, 4,500 servers and 123,750 VMs', () => {
	const { route, roundTrip } = roundTripOf({ straight: 30, factor: 1.5, equipment: 20 });
	const verdict = judge({
		technology: technology('dark-fibre-zr'),
		route,
		roundTrip,
		links: { count: 2, each: gigabitsPerSecond(40) },
		vlans: 1000,
		spanningTree: [{ scope: 'switch', trunks: 48, accessPorts: 0, limit: 48_000 }],
		machines: 123_750,
		macs: 123_750 + 4500 * 3,
		macTable: 128_000,
		busiestVlan: 1000,
		breadth: 'every-port',
		independence: 'not-said'
	});

	test('is not feasible: requests at the gateway, 149 % at the average and 1,931 % at the peak', () => {
		expect(verdict.kind).toBe('not-feasible');
		expect(verdict.binding?.rule.id).toBe('R12');
		expect(ratioOf(verdict, 'R12')).toBeCloseTo(19.31, 2);
		const binding = verdict.binding;
		expect(binding?.kind === 'measured' && binding.averageRatio).toBeCloseTo(1.495, 3);
	});

	test('is bound by the MAC table at 134 % among the rules whose threshold was read', () => {
		const { binding } = verdictFrom(verdict.findings.filter(({ rule }) => rule.status === 'read'));
		expect(binding?.rule.id).toBe('R10');
		expect(binding).toMatchObject({ demand: 137_250, limit: 102_400 });
		expect(ratioOf(verdict, 'R10')).toBeCloseTo(1.3403, 4);
	});

	test('fills the spanning tree exactly, which warns and does not forbid', () => {
		expect(ratioOf(verdict, 'R09')).toBe(1);
		expect(levelOf(verdict, 'R09')).toBe('warning');
	});

	test('never runs out of bandwidth for requests: 3 to 39 Mbit/s', () => {
		const requests = arp(123_750, 1000, 0);
		expect(roundTrip * 1e3).toBeCloseTo(0.481, 3);
		expect(requests.average).toBeCloseTo(4484.4, 1);
		expect(requests.peak).toBeCloseTo(57_944.8, 1);
		expect(requests.linkAverage).toBeCloseTo(3.014, 3);
		expect(requests.linkPeak).toBeCloseTo(38.939, 3);
		expect(requests.corePeak).toBeCloseTo(0.468, 3);
		expect(ratioOf(verdict, 'R20')).toBeCloseTo(13.725, 3);
	});

	test('tips first at the gateway, last on the link', () => {
		const order = slopes(
			{ hosts: 4500, vms: 123_750, vlans: 1000, trunks: 48, busiestVlan: 1000 },
			{
				spanningTreePorts: 48_000,
				gatewayRequests: perSecond(3000),
				broadcastsPerVlan: perSecond(2000),
				macTable: 128_000,
				usableMacShare: ratio(0.8),
				macsPerHost: 3,
				macsPerVm: 1,
				learningRate: perSecond(10_000),
				relearnTime: seconds(30),
				machinesPerVlan: 1000,
				link: gigabitsPerSecond(40),
				linkShare: ratio(0.01),
				frameOnWire: ASSUMED.frameOnWire,
				requestsEach: ASSUMED.requestsEach.peak
			}
		).map(({ id }) => id);
		expect(order[0]).toBe('gateway-arp');
		expect(order.at(-1)).toBe('link-arp');
	});
});

describe('E6: long haul, 1,500 km, the web tier moves and the database stays', () => {
	const { route, roundTrip } = roundTripOf({ straight: 1500, factor: 1.3, equipment: 500 });
	const drawn = {
		purpose: 'migration',
		technology: technology('vxlan-evpn'),
		route,
		roundTrip,
		rttLimits: [product('vmotion-long-distance')],
		links: { count: 2, each: gigabitsPerSecond(10) },
		offeredMtu: bytes(9000),
		vlans: 5,
		spanningTree: [{ scope: 'card', trunks: 48, accessPorts: 0, limit: 12_000 }],
		machines: 300,
		macs: 300 + 20 * 3,
		macTable: 92_000,
		busiestVlan: 60,
		independence: 'not-said',
		application: { roundTrips: 200, budget: seconds(2) }
	} as const satisfies Partial<SitesCase>;
	const verdict = judge(drawn);

	test('is not feasible for the application: 200 round trips take 4.02 s of 2', () => {
		expect(verdict.kind).toBe('not-feasible');
		expect(verdict.binding?.rule.id).toBe('R22');
		expect(ratioOf(verdict, 'R22')).toBeCloseTo(2.01, 2);
		expect(chattyCost(200, roundTrip)).toBeCloseTo(4.02, 2);
		expect(verdict.supported.kind).toBe('yes');
		expect(
			remediesFor(verdict, { sites: sites(drawn), assumed: ASSUMED, oneWayPerMetre: FIBRE })
		).toContainEqual({ kind: 'keep-together', rule: 'R22', roundTripsUpTo: 99 });
	});

	test('lets VMs that stand alone move, with conditions', () => {
		expect(judge({ ...drawn, application: null }).kind).toBe('feasible-with-conditions');
	});

	test('would be 402 % for vSAN, 201 % for vMSC, 13 % for vMotion', () => {
		const used = (id: 'vsan-stretched' | 'vmsc' | 'vmotion-long-distance') =>
			headroom({ roundTrip, limit: product(id), oneWayPerMetre: FIBRE }).ratio;
		expect(used('vsan-stretched')).toBeCloseTo(4.02, 2);
		expect(used('vmsc')).toBeCloseTo(2.01, 2);
		expect(used('vmotion-long-distance')).toBeCloseTo(0.134, 3);
		const cluster = judge({
			...drawn,
			purpose: 'stretched-cluster',
			rttLimits: [product('vmsc')],
			application: null
		});
		expect(cluster.supported.kind).toBe('no');
	});

	test('reaches the figures of the case', () => {
		expect(route).toBeCloseTo(1_950_000, 6);
		expect(roundTrip * 1e3).toBeCloseTo(20.097, 3);
		expect(crossings(ratio(0.3))).toEqual({
			gatewayAtA: 0.6,
			localGateways: 0.42,
			surplus: 0.18
		});
		expect(bandwidthDelayProduct(gigabitsPerSecond(10), roundTrip) / 1e6).toBeCloseTo(25.121, 2);
		expect((bytesPerSecond(65_536 / roundTrip) * 8) / 1e6).toBeCloseTo(26.1, 1);
		expect(arp(300, 60, 50).linkPeak).toBeCloseTo(0.151, 3);
		const time = evacuationFloor({
			memory: gigabytes(2400),
			spare: gigabitsPerSecond(5),
			resendFactor: 1.25
		});
		expect(time / 3600).toBeCloseTo(1.33, 2);
	});
});
