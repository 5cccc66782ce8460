import type {
	EdgeFeature,
	RuleAssumptions,
	SitesCase,
	StormControl,
	Technology
} from '#lib/calc/layer2-case';
import {
	addressRequests,
	broadcastTraffic,
	creditsNeeded,
	creditsPerKm,
	type Demands,
	linkBudget,
	perSecond,
	type RoutedTraffic,
	routedOnLink,
	synchronousWrites,
	unavailability,
	vmotionFloor,
	witnessLimit,
	type WriteStream
} from '#lib/calc/site-traffic';
import {
	bytes,
	bytesPerSecond,
	gibibytes,
	gigabitsPerSecond,
	metres,
	milliseconds,
	ratio,
	scale,
	seconds,
	subtract
} from '#lib/calc/units';
import {
	ARP_CORE_TIME,
	ARP_RATE_LAN_AVERAGE,
	ARP_RATE_LAN_PEAK,
	FC_FULL_FRAME,
	FIBRE_CHANNEL_LINES,
	FIBRE_OUTAGE,
	FRAME_ON_WIRE,
	MAC_MOVES_ALLOWED,
	MTU_MARGIN,
	RESEND_FACTOR,
	VMOTION_FLOOR,
	VSAN_LINK_MINIMUM,
	VSAN_METADATA_FACTOR,
	VSAN_RESYNC_FACTOR,
	VTEP_NEIGHBOURS,
	VTEP_REPLICATION
} from '#lib/facts/dci';
import { LINK_TECHNOLOGIES, type LinkTechnology } from '#lib/facts/link-technologies';
import { VSAN_WITNESS_TIERS } from '#lib/facts/storage';
import { MAC_TABLES, SPANNING_TREE_LIMITS } from '#lib/facts/switch-tables';
import { andThen, joinParts, type Part, ready } from '#lib/scenario/part';
import { INITIAL_TEXT, type Scenario } from '#lib/scenario/questions/initial-text';
import { type SitesValue, withSitesValues } from './asking';
import type { SitesEstate } from './estate';
import { longestWay, type Path, type PathEnd } from '#lib/scenario/path/path';
import { chosenProduct, productsInUse, toLimit } from './products';

/** Every part of the case but what the path decides. */
type Chosen = Omit<SitesCase, 'route' | 'roundTrip' | 'credits' | 'outage'>;

const YEAR_MINUTES = 525_600;

/** What of the estate the plan of networks adds to the case. */
export interface PlanCounts {
	/** Networks stretched although their role would do without. */
	readonly withoutNeed: number;
	/** Nothing in the list is stretched, so no VLAN is. */
	readonly stretches: 'some' | 'none';
}

export function technologyOf(
	id: SitesValue<'tech'>
): Technology & Pick<LinkTechnology, 'name' | 'circuit'> {
	const found = LINK_TECHNOLOGIES.find((each) => each.id === id);
	if (found === undefined) throw new Error(`no such technology: ${id}`);
	return found;
}

/** The catalogue's own figure as long as the field shows it, since the field rounds it. */
const unlessChanged = (key: 'arpp' | 'arpa', typed: string, catalogue: number): number =>
	typed === INITIAL_TEXT[key] ? catalogue : Number(typed);

export const assumptionsOf = (scenario: Scenario): Part<RuleAssumptions> =>
	withSitesValues(scenario, ['arpp', 'arpa', 'macu', 'lrn'], (typed) =>
		ready({
			usableMacShare: ratio(Number(typed.macu) / 100),
			learningRate: perSecond(Number(typed.lrn)),
			movesAllowed: MAC_MOVES_ALLOWED.value,
			coreTimePerBroadcast: ARP_CORE_TIME.value,
			frameOnWire: FRAME_ON_WIRE.value,
			requestsEach: {
				average: perSecond(unlessChanged('arpa', typed.arpa, ARP_RATE_LAN_AVERAGE.value)),
				peak: perSecond(unlessChanged('arpp', typed.arpp, ARP_RATE_LAN_PEAK.value))
			},
			resendFactor: RESEND_FACTOR.value,
			mtuMargin: MTU_MARGIN.value,
			vtepNeighbours: VTEP_NEIGHBOURS.value,
			vtepReplication: VTEP_REPLICATION.value
		})
	);

export const isSynchronous = (stor: SitesValue<'stor'>) => stor !== 'none' && stor !== 'async';

export const writeStreamOf = (scenario: Scenario): Part<WriteStream> =>
	withSitesValues(scenario, ['stor'], ({ stor }) =>
		isSynchronous(stor)
			? withSitesValues(scenario, ['wps', 'wsz'], ({ wps, wsz }) => {
					const stream = { rate: perSecond(Number(wps)), size: bytes(Number(wsz) * 1000) };
					return ready<WriteStream>(
						stor === 'vsan-stretched'
							? {
									kind: 'vsan',
									...stream,
									metadataFactor: VSAN_METADATA_FACTOR.value,
									resyncFactor: VSAN_RESYNC_FACTOR.value
								}
							: { kind: 'plain', ...stream }
					);
				})
			: ready<WriteStream>({ kind: 'none' })
	);

const readRouted = (scenario: Scenario): Part<RoutedTraffic | null> =>
	withSitesValues(scenario, ['ew', 'ns', 'shb', 'gw'], ({ ew, ns, shb, gw }) =>
		ready(
			ew === null
				? null
				: {
						betweenSubnets: gigabitsPerSecond(Number(ew)),
						northSouth: gigabitsPerSecond(Number(ns)),
						shareAtB: ratio(Number(shb) / 100),
						gateways: gw
					}
		)
	);

interface TrafficGiven {
	readonly estate: SitesEstate;
	readonly assumed: RuleAssumptions;
}

const readDemands = (scenario: Scenario, { estate, assumed }: TrafficGiven): Part<Demands> =>
	andThen(joinParts(writeStreamOf(scenario), readRouted(scenario)), ([writes, routed]) =>
		withSitesValues(scenario, ['svm', 'bak', 'tech'], ({ svm, bak, tech }) => {
			const { overhead, forwarding } = technologyOf(tech);
			const requests = addressRequests(estate.vms, assumed.requestsEach.peak);
			return ready({
				writes: synchronousWrites(writes),
				vmotion: vmotionFloor(Number(svm), VMOTION_FLOOR.value),
				routed: routed === null ? bytesPerSecond(0) : routedOnLink(routed),
				broadcasts:
					forwarding === 'routed'
						? bytesPerSecond(0)
						: broadcastTraffic({ rate: requests, frameOnWire: FRAME_ON_WIRE.value, overhead }),
				backup: gigabitsPerSecond(Number(bak))
			});
		})
	);

const readStorm = (scenario: Scenario): Part<StormControl> =>
	withSitesValues(scenario, ['storm'], ({ storm }): Part<StormControl> => {
		if (storm === 'none') return ready({ kind: 'none' });
		return storm === 'share'
			? withSitesValues(scenario, ['stormp'], ({ stormp }) =>
					ready({ kind: 'share', share: ratio(Number(stormp) / 100) })
				)
			: withSitesValues(scenario, ['stormf'], ({ stormf }) =>
					ready({ kind: 'frames', rate: perSecond(Number(stormf)) })
				);
	});

/** vSAN has tiers by hosts at a site; of the other products no figure applies to all, so only its being there counts. */
function witnessTime(stor: SitesValue<'stor'>, hostsPerSite: number) {
	if (stor !== 'vsan-stretched') return null;
	const tier = witnessLimit(VSAN_WITNESS_TIERS.value, hostsPerSite);
	return tier.kind === 'tier' ? tier.limit : null;
}

const readWitness = (scenario: Scenario, estate: SitesEstate): Part<SitesCase['witness']> =>
	withSitesValues(scenario, ['wit', 'stor'], ({ wit, stor }): Part<SitesCase['witness']> =>
		wit === 'none'
			? ready({ kind: 'none' })
			: withSitesValues(scenario, ['wrtt'], ({ wrtt }) =>
					ready({
						kind: 'third-site',
						roundTrip: milliseconds(Number(wrtt)),
						limit: witnessTime(stor, estate.hostsPerSite)
					})
				)
	);

const CONTAINED: readonly EdgeFeature[] = [
	'flood-limit-per-vlan',
	'arp-proxy',
	'no-unknown-unicast'
];
const EDGES: Readonly<Record<SitesValue<'edge'>, readonly EdgeFeature[]>> = {
	plain: [],
	contained: CONTAINED,
	complete: [...CONTAINED, 'local-first-hop', 'ingress-steering']
};

const valueOf = (table: readonly { readonly id: string; readonly value: number }[], id: string) => {
	const found = table.find((row) => row.id === id);
	if (found === undefined) throw new Error(`no such row: ${id}`);
	return found.value;
};

type Switches = Pick<SitesCase, 'spanningTree' | 'bridgesOnLongestPath' | 'macTable' | 'vlanLimit'>;

const readSwitches = (scenario: Scenario): Part<Switches> =>
	withSitesValues(scenario, ['brid', 'trk', 'acc', 'stpl', 'mact', 'vlim'], (typed) =>
		ready({
			bridgesOnLongestPath: typed.brid === null ? null : Number(typed.brid),
			spanningTree:
				typed.stpl === 'none'
					? []
					: [
							{
								scope: typed.stpl,
								trunks: Number(typed.trk),
								accessPorts: Number(typed.acc),
								limit: valueOf(SPANNING_TREE_LIMITS, typed.stpl)
							}
						],
			macTable: valueOf(MAC_TABLES, typed.mact),
			vlanLimit: Number(typed.vlim)
		})
	);

type OwnBudgets = Pick<SitesCase, 'application' | 'write' | 'window' | 'vteps'>;

const readBudgets = (scenario: Scenario): Part<OwnBudgets> =>
	withSitesValues(scenario, ['chat', 'wbud', 'twin', 'vtep', 'vrep'], (asked) =>
		withSitesValues(
			scenario,
			[
				...(asked.chat === null ? [] : (['cbud'] as const)),
				...(asked.wbud === null ? [] : (['wloc', 'wrt'] as const))
			],
			(typed: Partial<Record<'cbud' | 'wloc' | 'wrt', string>>) =>
				ready({
					application:
						asked.chat === null
							? null
							: { roundTrips: Number(asked.chat), budget: seconds(Number(typed.cbud)) },
					write:
						asked.wbud === null
							? null
							: {
									local: milliseconds(Number(typed.wloc)),
									roundTrips: typed.wrt === '2' ? 2 : 1,
									budget: milliseconds(Number(asked.wbud))
								},
					window: asked.twin === null ? null : bytes(Number(asked.twin) * 1e6),
					vteps:
						asked.vtep === null && asked.vrep === null
							? null
							: { neighbours: Number(asked.vtep), replication: Number(asked.vrep) }
				} as const)
		)
	);

const readEvacuation = (
	scenario: Scenario,
	{
		estate,
		links,
		demands
	}: { readonly estate: SitesEstate } & Pick<SitesCase, 'links' | 'demands'>
): Part<SitesCase['evacuation']> =>
	withSitesValues(scenario, ['evh'], ({ evh }) =>
		evh === null
			? ready(null)
			: withSitesValues(scenario, ['evr', 'vmram'], ({ evr, vmram }) => {
					const all = scale(links.each, links.count);
					const { total } = linkBudget(links, { ...demands, vmotion: bytesPerSecond(0) });
					const spare = subtract(all, total);
					return ready({
						memory: gibibytes((Number(vmram) * estate.vms) / 2),
						// A link that is full already moves nothing; next to nothing keeps the sum finite.
						spare: spare > 0 ? spare : bytesPerSecond(1),
						window: seconds(Number(evh) * 3600),
						reason: evr
					});
				})
	);

const readLinks = (scenario: Scenario): Part<SitesCase['links']> =>
	withSitesValues(scenario, ['lnk', 'link'], ({ lnk, link }) =>
		ready({ count: Number(lnk), each: gigabitsPerSecond(Number(link)) })
	);

type Layout = Pick<
	SitesCase,
	| 'purpose'
	| 'technology'
	| 'rttLimits'
	| 'ducts'
	| 'guestMtu'
	| 'offeredMtu'
	| 'productMinimum'
	| 'hostNetworks'
	| 'edgeFeatures'
	| 'independence'
	| 'breadth'
	| 'statefulPairs'
	| 'hostCopies'
	| 'movesPerMac'
>;

const readLayout = (scenario: Scenario): Part<Layout> =>
	withSitesValues(
		scenario,
		[
			'purp',
			'tech',
			'stor',
			'vs',
			'duct',
			'gmtu',
			'omtu',
			'edge',
			'indep',
			'brd',
			'pair',
			'copies',
			'mvs'
		],
		(typed) =>
			ready({
				purpose: typed.purp,
				technology: technologyOf(typed.tech),
				rttLimits: productsInUse({
					stor: typed.stor,
					purpose: typed.purp,
					technology: typed.tech,
					version: typed.vs
				}).flatMap(toLimit),
				ducts: typed.duct,
				guestMtu: bytes(Number(typed.gmtu)),
				offeredMtu: bytes(Number(typed.omtu)),
				productMinimum: typed.stor === 'vsan-stretched' ? VSAN_LINK_MINIMUM.value : null,
				hostNetworks: chosenProduct(typed.stor)?.hostNetworks ?? 'either',
				edgeFeatures: EDGES[typed.edge],
				independence: typed.indep,
				breadth: typed.brd,
				statefulPairs: typed.pair,
				hostCopies: typed.copies === null ? null : perSecond(Number(typed.copies)),
				movesPerMac: typed.mvs === null ? null : Number(typed.mvs)
			})
	);

type Crowd = Pick<
	SitesCase,
	'vlans' | 'machines' | 'macs' | 'busiestVlan' | 'stretchedWithoutNeed'
>;

const readCrowd = (scenario: Scenario, estate: SitesEstate, plan: PlanCounts): Part<Crowd> =>
	withSitesValues(scenario, ['vlans', 'busy', 'macv', 'mach'], (typed) => {
		const vlans = plan.stretches === 'none' ? 0 : Number(typed.vlans);
		const evenly = vlans === 0 ? 0 : Math.ceil(estate.vms / vlans);
		return ready({
			vlans,
			machines: estate.vms,
			macs: estate.vms * Number(typed.macv) + estate.hosts * Number(typed.mach),
			busiestVlan: vlans === 0 || typed.busy === null ? evenly : Number(typed.busy),
			stretchedWithoutNeed: plan.withoutNeed
		});
	});

export interface CaseGiven extends TrafficGiven {
	readonly plan: PlanCounts;
}

/** The case as typed, but for what the path decides. */
export const readChosen = (scenario: Scenario, given: CaseGiven): Part<Chosen> => {
	const { estate, plan } = given;
	const site = joinParts(
		joinParts(readLayout(scenario), readCrowd(scenario, estate, plan)),
		joinParts(readSwitches(scenario), readBudgets(scenario))
	);
	const traffic = joinParts(
		joinParts(readLinks(scenario), readDemands(scenario, given)),
		joinParts(readRouted(scenario), joinParts(readStorm(scenario), readWitness(scenario, estate)))
	);
	return andThen(joinParts(site, traffic), ([[[layout, crowd], [switches, budgets]], rest]) => {
		const [[links, demands], [routed, [stormControl, witness]]] = rest;
		return andThen(readEvacuation(scenario, { estate, links, demands }), (evacuation) =>
			ready({
				...layout,
				...crowd,
				...switches,
				...budgets,
				links,
				demands,
				routed,
				stormControl,
				witness,
				evacuation
			})
		);
	});
};

const FC_GENERATIONS = FIBRE_CHANNEL_LINES.value;
export type FcGeneration = keyof typeof FC_GENERATIONS;
export const FC_SPEEDS: readonly FcGeneration[] = [1, 2, 4, 8, 16, 32];

export const creditsOf = (speed: FcGeneration, oneWayPerMetre: Path['oneWayPerMetre']) =>
	creditsPerKm({ line: FC_GENERATIONS[speed], frame: FC_FULL_FRAME.value, oneWayPerMetre });

const speedOf = (typed: string): FcGeneration | undefined =>
	FC_SPEEDS.find((speed) => String(speed) === typed);

const readCredits = (scenario: Scenario, path: Path): Part<SitesCase['credits']> =>
	withSitesValues(scenario, ['fcg'], ({ fcg }): Part<SitesCase['credits']> => {
		const speed = speedOf(fcg);
		if (speed === undefined) return ready(null);
		return withSitesValues(scenario, ['fcc'], ({ fcc }) =>
			ready({
				needed: creditsNeeded(longestWay(path), creditsOf(speed, path.oneWayPerMetre)),
				available: Number(fcc)
			})
		);
	});

const readOutage = (scenario: Scenario, path: Path): Part<SitesCase['outage']> =>
	withSitesValues(scenario, ['outm'], ({ outm }) =>
		ready(
			outm === null
				? null
				: {
						share: unavailability(
							path.protectionRoute === null ? [path.route] : [path.route, path.protectionRoute],
							{ perKm: FIBRE_OUTAGE.value }
						),
						accepted: ratio(Number(outm) / YEAR_MINUTES)
					}
		)
	);

/** The whole case, at either end of what the devices on the path add. */
export const casesOf = (
	scenario: Scenario,
	{ path, given }: { readonly path: Path; readonly given: CaseGiven }
): Part<Readonly<Record<PathEnd, SitesCase>>> =>
	andThen(
		joinParts(
			readChosen(scenario, given),
			joinParts(readCredits(scenario, path), readOutage(scenario, path))
		),
		([chosen, [credits, outage]]) => {
			const at = (end: PathEnd): SitesCase => ({
				...chosen,
				credits,
				outage,
				route: metres(longestWay(path)),
				roundTrip: path.ends[end].planned
			});
			return ready({ low: at('low'), high: at('high') });
		}
	);
