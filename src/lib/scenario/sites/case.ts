import type {
	ClusterSize,
	EdgeFeature,
	OwnAnswer,
	RuleAssumptions,
	SitesCase,
	StormControl,
	Technology
} from '#lib/calc/layer2-case';
import { clustersOf } from '#lib/calc/layer2-case';
import { copyRate } from '#lib/calc/copy-rate';
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
	type BytesPerSecond,
	bytesPerSecond,
	gibibytes,
	gigabitsPerSecond,
	gigabytes,
	metres,
	milliseconds,
	ratio,
	scale,
	type Seconds,
	seconds,
	subtract
} from '#lib/calc/units';
import { DCI_VALUES } from '#lib/facts/dci-values';
import { LINK_VALUES, type LinkTechnologyValues } from '#lib/facts/link-values';
import { CLUSTER_VALUES, WITNESS_TIER_VALUES } from '#lib/facts/storage-values';
import { ROUND_TRIP_VALUES } from '#lib/facts/vmotion-round-trip-values';
import type { VersionId } from '#lib/facts/vsphere-values';
import { CROSSES_VCENTERS_FROM } from '#lib/scenario/domain/domain-limits';
import { isFrom, type Network, networkOf } from '#lib/scenario/domain/estate';
import { releasesUpTo } from '#lib/scenario/domain/releases';
import { MAC_TABLE_VALUES, SPANNING_TREE_VALUES } from '#lib/facts/switch-values';
import { andThen, joinParts, mapPart, type Part, ready } from '#lib/scenario/part';
import { type AnyKey, INITIAL_TEXT, type Scenario } from '#lib/scenario/questions/initial-text';
import { type SitesValue, withSitesValues } from './asking';
import type { SitesEstate } from './estate';
import { longestWay, type Path, type PathEnd } from '#lib/scenario/path/path';
import { chosenProduct, distancesOf, isOnVsphere, productsInUse, toLimit } from './products';

/** Every part of the case but what the path decides. */
type Chosen = Omit<SitesCase, 'route' | 'roundTrip' | 'credits' | 'outage'>;

const YEAR_MINUTES = 525_600;

/** What of the estate the plan of networks adds to the case. */
export interface PlanCounts {
	/** Networks stretched although their role would do without. */
	readonly withoutNeed: number;
	/** Networks that keep their addresses at both sites. */
	readonly keepAddresses: number;
}

/** What is stretched, as the rules count it. */
interface StretchedCounts {
	readonly vlans: number;
	readonly hosts: number;
	readonly vms: number;
	readonly busiest: number;
}

export function technologyOf(
	id: SitesValue<'tech'>
): Technology & Pick<LinkTechnologyValues, 'name' | 'circuit'> {
	const found = LINK_VALUES.find((each) => each.id === id);
	if (found === undefined) throw new Error(`no such technology: ${id}`);
	return found;
}

/**
 * Whether nobody has answered. A link leaves out what equals its first text, so whoever means that very figure writes it
 * in another way, with its unit: "10 Gbit/s".
 */
export const isUntouched = (scenario: Scenario, key: AnyKey): boolean =>
	scenario[key] === INITIAL_TEXT[key];

/** The catalogue's own figure as long as the field shows it, since the field rounds it. */
const unlessChanged = (
	key: 'arpp' | 'arpa',
	typed: SitesValue<'arpp'>,
	catalogue: number
): number => (typed === INITIAL_TEXT[key] ? catalogue : Number(typed));

export const assumptionsOf = (scenario: Scenario): Part<RuleAssumptions> =>
	withSitesValues(scenario, ['arpp', 'arpa', 'macu', 'lrn'], (typed) =>
		ready({
			usableMacShare: ratio(Number(typed.macu) / 100),
			learningRate: perSecond(Number(typed.lrn)),
			movesAllowed: DCI_VALUES['mac-moves-allowed'],
			coreTimePerBroadcast: DCI_VALUES['arp-core-time'],
			frameOnWire: DCI_VALUES['frame-on-wire'],
			requestsEach: {
				average: perSecond(unlessChanged('arpa', typed.arpa, DCI_VALUES['arp-rate-lan-average'])),
				peak: perSecond(unlessChanged('arpp', typed.arpp, DCI_VALUES['arp-rate-lan-peak']))
			},
			resendFactor: DCI_VALUES['resend-factor'],
			mtuMargin: DCI_VALUES['mtu-margin'],
			vtepNeighbours: DCI_VALUES['vtep-neighbours'],
			vtepReplication: DCI_VALUES['vtep-replication']
		})
	);

export const isSynchronous = (stor: SitesValue<'stor'>) => stor !== 'none' && stor !== 'async';

/** A figure of the traffic: as typed, or the form's own, which grows and shrinks with the VMs. */
export interface Traffic {
	readonly value: number;
	readonly from: 'typed' | 'assumed';
}

interface TrafficRead {
	readonly scenario: Scenario;
	/** What was read of the text, in the unit of its question. */
	readonly figure: SitesValue<'svm'>;
	readonly vms: number;
}

const trafficIn = (
	key: 'wps' | 'svm' | 'ew' | 'ns',
	{ scenario, figure, vms }: TrafficRead
): Traffic =>
	isUntouched(scenario, key)
		? { value: (Number(figure) * vms) / CLUSTER_VALUES['assumed-traffic-vms'], from: 'assumed' }
		: { value: Number(figure), from: 'typed' };

/** Writes a second of all VMs. */
export const writesTyped = (read: TrafficRead): Traffic => trafficIn('wps', read);

/** Migrations are whole. */
export function migrationsTyped(read: TrafficRead): Traffic {
	const { value, from } = trafficIn('svm', read);
	return { value: Math.ceil(value), from };
}

export const writeStreamOf = (scenario: Scenario, vms: number): Part<WriteStream> =>
	withSitesValues(scenario, ['stor'], ({ stor }) =>
		isSynchronous(stor)
			? withSitesValues(scenario, ['wps', 'wsz'], ({ wps, wsz }) => {
					const stream = {
						rate: perSecond(writesTyped({ scenario, figure: wps, vms }).value),
						size: bytes(Number(wsz) * 1000)
					};
					return ready<WriteStream>(
						stor === 'vsan-stretched'
							? {
									kind: 'vsan',
									...stream,
									metadataFactor: DCI_VALUES['vsan-metadata-factor'],
									resyncFactor: DCI_VALUES['vsan-resync-factor']
								}
							: { kind: 'plain', ...stream }
					);
				})
			: ready<WriteStream>({ kind: 'none' })
	);

/** What is copied, and how often. */
export const copiesRead = (scenario: Scenario) =>
	withSitesValues(scenario, ['rpo', 'chg'], ({ rpo, chg }) =>
		ready({
			interval: seconds(Number(rpo) * 60),
			changedPerInterval: gigabytes(Number(chg))
		})
	);

interface Copied {
	readonly all: BytesPerSecond;
	/** The part of it that nobody typed: a rate takes both, how much and how often. */
	readonly assumed: BytesPerSecond;
}

const readCopied = (scenario: Scenario): Part<Copied> =>
	withSitesValues(scenario, ['stor'], ({ stor }): Part<Copied> => {
		if (stor !== 'async') return ready({ all: NOTHING, assumed: NOTHING });
		return mapPart(copiesRead(scenario), (copies) => {
			const all = copyRate(copies);
			const isOurs = isUntouched(scenario, 'rpo') || isUntouched(scenario, 'chg');
			return { all, assumed: isOurs ? all : NOTHING };
		});
	});

interface Routed {
	readonly all: RoutedTraffic;
	/** The part of it that nobody typed. */
	readonly assumed: RoutedTraffic;
}

const readRouted = (scenario: Scenario, { vms }: SitesEstate): Part<Routed | null> =>
	withSitesValues(scenario, ['ew', 'ns', 'shb', 'gw'], ({ ew, ns, shb, gw }) => {
		if (ew === null) return ready(null);
		const between = trafficIn('ew', { scenario, figure: ew, vms });
		const inAndOut = trafficIn('ns', { scenario, figure: ns, vms });
		const ours = ({ value, from }: Traffic) => (from === 'assumed' ? value : 0);
		const traffic = (eastWest: number, northSouth: number): RoutedTraffic => ({
			betweenSubnets: gigabitsPerSecond(eastWest),
			northSouth: gigabitsPerSecond(northSouth),
			shareAtB: ratio(Number(shb) / 100),
			gateways: gw
		});
		return ready({
			all: traffic(between.value, inAndOut.value),
			assumed: traffic(ours(between), ours(inAndOut))
		});
	});

interface TrafficGiven {
	readonly estate: SitesEstate;
	readonly stretched: StretchedCounts;
	readonly assumed: RuleAssumptions;
}

type BothDemands = Pick<SitesCase, 'demands' | 'assumedDemands' | 'routed'>;

const NOTHING = bytesPerSecond(0);

const readDemands = (
	scenario: Scenario,
	{ estate, stretched, assumed }: TrafficGiven
): Part<BothDemands> =>
	andThen(
		joinParts(
			writeStreamOf(scenario, estate.vms),
			readCopied(scenario),
			readRouted(scenario, estate)
		),
		([writes, copied, routed]) =>
			withSitesValues(
				scenario,
				['svm', 'bak', 'tech', 'arpp', ...(writes.kind === 'none' ? [] : (['wps'] as const))],
				(typed: {
					svm: SitesValue<'svm'>;
					bak: SitesValue<'bak'>;
					arpp: SitesValue<'arpp'>;
					tech: SitesValue<'tech'>;
					wps?: SitesValue<'wps'>;
				}) => {
					const { overhead, forwarding } = technologyOf(typed.tech);
					const requests = addressRequests(stretched.vms, assumed.requestsEach.peak);
					const migrations = migrationsTyped({
						scenario,
						figure: typed.svm,
						vms: estate.vms
					});
					const demands: Demands = {
						writes: synchronousWrites(writes),
						copies: copied.all,
						vmotion: vmotionFloor(migrations.value, DCI_VALUES['vmotion-floor']),
						routed: routed === null ? NOTHING : routedOnLink(routed.all),
						broadcasts:
							forwarding === 'routed'
								? NOTHING
								: broadcastTraffic({
										rate: requests,
										frameOnWire: DCI_VALUES['frame-on-wire'],
										overhead
									}),
						backup: gigabitsPerSecond(Number(typed.bak))
					};
					return ready({
						routed: routed?.all ?? null,
						demands,
						assumedDemands: {
							writes: isUntouched(scenario, 'wps') ? demands.writes : NOTHING,
							copies: copied.assumed,
							vmotion: migrations.from === 'assumed' ? demands.vmotion : NOTHING,
							routed: routed === null ? NOTHING : routedOnLink(routed.assumed),
							broadcasts: isUntouched(scenario, 'arpp') ? demands.broadcasts : NOTHING,
							backup: NOTHING
						}
					});
				}
			)
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
function witnessTime(stor: SitesValue<'stor'>, hostsPerSite: number): Seconds | null {
	if (stor !== 'vsan-stretched') return null;
	const tier = witnessLimit(WITNESS_TIER_VALUES, hostsPerSite);
	return tier.kind === 'tier' ? tier.limit : null;
}

/** The last release before this one of which somebody read how many hosts a cluster holds. */
function hostsPerCluster(
	scenario: Scenario,
	version: VersionId
): Pick<ClusterSize, 'most' | 'status'> {
	const upTo = releasesUpTo(scenario, version);
	const known = upTo.findLast(({ limits }) => limits.hostsPerCluster.value !== null);
	const fact = known?.limits.hostsPerCluster;
	if (fact === undefined || fact.status === 'none')
		throw new Error(`no hosts per cluster up to vSphere ${version}`);
	return {
		most: fact.value,
		status: known?.id === version && fact.status !== 'unverified' ? 'read' : 'unverified'
	};
}

interface Wanted {
	readonly stor: SitesValue<'stor'>;
	readonly purp: SitesValue<'purp'>;
	readonly vs: VersionId;
}

function clusterIn(
	scenario: Scenario,
	{ stor, purp, vs }: Wanted,
	{ hosts, hostsFrom }: SitesEstate
): ClusterSize | null {
	if (purp === 'migration' || stor === 'async' || !isOnVsphere(stor)) return null;
	return {
		hosts,
		counts: hostsFrom === 'chosts' ? 'one-cluster' : 'sites',
		...(stor === 'vsan-stretched'
			? { most: 2 * CLUSTER_VALUES['vsan-hosts-per-site'], status: 'read' }
			: hostsPerCluster(scenario, vs))
	};
}

/** The release a stretched cluster on this storage came with. */
export const firstRelease = (stor: SitesValue<'stor'>): VersionId =>
	CLUSTER_VALUES[stor === 'vsan-stretched' ? 'vsan-stretched-from' : 'metro-storage-from'];

function releaseFor({ stor, purp, vs }: Wanted, network: Network): SitesCase['release'] {
	const old = !isFrom(vs, CROSSES_VCENTERS_FROM);
	if (network.kind === 'routed' && old && stor !== 'async' && isOnVsphere(stor))
		return 'vmotion-not-routed';
	if (purp === 'migration' || !isSynchronous(stor) || !isOnVsphere(stor)) return null;
	return isFrom(vs, firstRelease(stor)) ? 'has-it' : 'too-old';
}

/** Up to which round trip the editions below the highest move a VM; null where all go as far. */
function lesserEditionsOf(version: VersionId): Seconds | null {
	const { any, enterprisePlus } = ROUND_TRIP_VALUES[version];
	if (any.status === 'none' || enterprisePlus.status === 'none') return null;
	return any.value < enterprisePlus.value ? milliseconds(any.value) : null;
}

function arrayIn(stor: SitesValue<'stor'>): SitesCase['array'] {
	const product = chosenProduct(stor);
	if (product === undefined || ['vmsc', 'vsan-stretched'].includes(stor) || !isOnVsphere(stor))
		return 'none';
	const limitRead = product.limit !== null && product.status === 'read';
	return limitRead || distancesOf(stor).some(({ status }) => status === 'read') ? 'read' : 'unread';
}

type Support = Pick<
	SitesCase,
	| 'cluster'
	| 'release'
	| 'lesserEditions'
	| 'distances'
	| 'array'
	| 'storage'
	| 'keepAddresses'
	| 'witness'
>;

/** What a vendor asks of this product, release and size. */
const readSupport = (
	scenario: Scenario,
	{ estate, plan }: Pick<CaseGiven, 'estate' | 'plan'>
): Part<Support> =>
	withSitesValues(scenario, ['stor', 'purp', 'vs'], (wanted) => {
		const { stor, vs } = wanted;
		const cluster = clusterIn(scenario, wanted, estate);
		return andThen(
			joinParts(readWitness(scenario, estate, cluster), networkOf(scenario)),
			([witness, network]) =>
				ready({
					cluster,
					witness,
					release: releaseFor(wanted, network),
					lesserEditions: isOnVsphere(stor) ? lesserEditionsOf(vs) : null,
					distances: distancesOf(stor),
					array: arrayIn(stor),
					storage: stor === 'async' ? 'copies' : isSynchronous(stor) ? 'both-sites' : 'none',
					keepAddresses: plan.keepAddresses
				})
		);
	});

const WITHOUT = {
	required: 'requires-one',
	optional: 'does-without',
	'not-read': 'not-read'
} as const;

/** Of several clusters one is judged. */
const readWitness = (
	scenario: Scenario,
	{ hosts }: SitesEstate,
	cluster: ClusterSize | null
): Part<SitesCase['witness']> =>
	withSitesValues(scenario, ['wit', 'stor'], ({ wit, stor }): Part<SitesCase['witness']> => {
		const clusters = cluster === null ? 1 : clustersOf(cluster);
		const hostsPerSite = Math.ceil(Math.ceil(hosts / clusters) / 2);
		return wit === 'none'
			? ready({ kind: 'none', product: WITHOUT[chosenProduct(stor)?.witness ?? 'not-read'] })
			: withSitesValues(scenario, ['wrtt'], ({ wrtt }) =>
					ready({
						kind: 'third-site',
						roundTrip: milliseconds(Number(wrtt)),
						limit: witnessTime(stor, hostsPerSite)
					})
				);
	});

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
								limit: valueOf(SPANNING_TREE_VALUES, typed.stpl)
							}
						],
			macTable: valueOf(MAC_TABLE_VALUES, typed.mact),
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
			(typed: { readonly [K in 'cbud' | 'wloc' | 'wrt']?: SitesValue<K> }) =>
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

/** Answers of the form that nobody has changed. */
const ownAnswersIn = (scenario: Scenario): readonly OwnAnswer[] =>
	OWN_ANSWERS.flatMap(({ own, keys }) =>
		keys.every((key) => isUntouched(scenario, key)) ? [own] : []
	);

const OWN_ANSWERS = [
	{ own: 'technology', keys: ['tech'] },
	{ own: 'offered-mtu', keys: ['omtu'] },
	{ own: 'links', keys: ['lnk', 'link'] },
	{ own: 'mac-table', keys: ['mact'] },
	{ own: 'switch', keys: ['stpl', 'trk'] },
	{ own: 'requests', keys: ['arpp'] }
] as const satisfies readonly { readonly own: OwnAnswer; readonly keys: readonly AnyKey[] }[];

type Layout = Pick<
	SitesCase,
	| 'ownAnswers'
	| 'regenerators'
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
			'mvs',
			'regen'
		],
		(typed) =>
			ready({
				ownAnswers: ownAnswersIn(scenario),
				regenerators: Number(typed.regen),
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
				productMinimum: typed.stor === 'vsan-stretched' ? DCI_VALUES['vsan-link-minimum'] : null,
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
	'vlans' | 'machines' | 'macs' | 'fewestMacs' | 'busiestVlan' | 'stretchedWithoutNeed'
>;

const readCrowd = (scenario: Scenario, { stretched, plan }: CaseGiven): Part<Crowd> =>
	withSitesValues(scenario, ['macv', 'mach'], (typed) => {
		const { vlans, hosts, vms, busiest } = stretched;
		const ofVms = vms * Number(typed.macv);
		const counted = isUntouched(scenario, 'mach') ? 1 : Number(typed.mach);
		return ready({
			vlans,
			machines: vms,
			macs: ofVms + hosts * Number(typed.mach),
			fewestMacs: ofVms + hosts * Math.min(counted, Number(typed.mach)),
			busiestVlan: busiest,
			stretchedWithoutNeed: plan.withoutNeed
		});
	});

export interface CaseGiven extends TrafficGiven {
	readonly plan: PlanCounts;
}

/** The case as typed, but for what the path decides. */
export const readChosen = (scenario: Scenario, given: CaseGiven): Part<Chosen> => {
	const { estate } = given;
	const site = joinParts(
		joinParts(readLayout(scenario), readCrowd(scenario, given)),
		joinParts(readSwitches(scenario), readBudgets(scenario))
	);
	const traffic = joinParts(
		joinParts(readLinks(scenario), readDemands(scenario, given)),
		joinParts(readStorm(scenario), readSupport(scenario, given))
	);
	return andThen(joinParts(site, traffic), ([[[layout, crowd], [switches, budgets]], rest]) => {
		const [[links, demands], [stormControl, support]] = rest;
		return andThen(readEvacuation(scenario, { estate, links, ...demands }), (evacuation) =>
			ready({
				...layout,
				...crowd,
				...switches,
				...budgets,
				...demands,
				...support,
				links,
				stormControl,
				evacuation
			})
		);
	});
};

const FC_GENERATIONS = DCI_VALUES['fibre-channel-lines'];
export type FcGeneration = keyof typeof FC_GENERATIONS;
export const FC_SPEEDS: readonly FcGeneration[] = [1, 2, 4, 8, 16, 32];

export const creditsOf = (speed: FcGeneration, oneWayPerMetre: Path['oneWayPerMetre']) =>
	creditsPerKm({ line: FC_GENERATIONS[speed], frame: DCI_VALUES['fc-full-frame'], oneWayPerMetre });

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
							{ perKm: DCI_VALUES['fibre-outage'] }
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
