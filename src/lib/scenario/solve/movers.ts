import { clusterOf } from '#lib/scenario/domain/cluster';
import { networkOf } from '#lib/scenario/domain/estate';
import { once, withText } from '#lib/scenario/once';
import type { AnyKey, Scenario } from '#lib/scenario/questions/initial-text';
import { figureOf } from '#lib/scenario/questions/read-back';
import { SITES_QUESTIONS } from '#lib/scenario/questions/sites';
import { sitesEstateOf } from '#lib/scenario/sites/estate';
import { LINK_SPEEDS } from './link-speeds';
import { evenScale, listedScale, type Scale, threeFigureScale } from './scale';

/** The questions whose text may be moved. */
export type MovingKey =
	| 'subnet'
	| 'ratio'
	| 'ram'
	| 'chosts'
	| 'link'
	| 'mvm'
	| 'mnic'
	| 'dirty'
	| 'km'
	| 'vlans'
	| 'omtu'
	| 'lnk'
	| 'shost';

/** A figure of the kind that is bought or said, on the side named. */
export type RoundOff = (figure: number, side: 'up' | 'down') => number;

export interface Mover {
	readonly scale: (scenario: Scenario) => Scale;
	/** The question that decides in its place, as the scenario stands; null where it counts. */
	readonly overruledBy: (scenario: Scenario) => AnyKey | null;
	/** What is asked for first, so that it counts. */
	readonly prepare?: (scenario: Scenario) => Scenario;
	/** The figure in force; asked for only where places are walked one by one. */
	readonly present: (scenario: Scenario) => number | null;
	/** null where no figure is rounder than another. */
	readonly roundOff: RoundOff | null;
}

/** To the coarsest of these steps that moves the figure by no more than a fifth. */
const toMultipleOf =
	(...steps: readonly number[]): RoundOff =>
	(figure, side) => {
		const rounded = steps.map(
			(step) => (side === 'up' ? Math.ceil(figure / step) : Math.floor(figure / step)) * step
		);
		return rounded.find((each) => Math.abs(each - figure) <= figure / 5) ?? figure;
	};

const toSpeed: RoundOff = (figure, side) =>
	(side === 'up'
		? LINK_SPEEDS.find((speed) => speed >= figure)
		: LINK_SPEEDS.findLast((speed) => speed <= figure)) ?? figure;

const toTwoFigures: RoundOff = (figure, side) => {
	const unit = 10 ** (Math.floor(Math.log10(figure)) - 1);
	const units = side === 'up' ? Math.ceil(figure / unit) : Math.floor(figure / unit);
	return Number((units * unit).toPrecision(2));
};

const never = () => null;

const prefixScale = (shortest: number, longest: number): Scale =>
	listedScale(
		Array.from({ length: longest - shortest + 1 }, (_, place) => [
			`/${longest - place}`,
			longest - place
		])
	);

/** No private network is larger than a /8; from a /64 on addresses of version 6 do not run out. */
const IPV4 = prefixScale(8, 32);
const IPV6 = prefixScale(64, 127);

const isIpv6 = (scenario: Scenario): boolean => {
	const network = networkOf(scenario);
	return (
		network.kind === 'ready' &&
		network.value.kind === 'subnet' &&
		network.value.subnet.kind === 'ipv6'
	);
};

/** Where no release names a largest cluster: beyond what any has named so far. */
const WIDEST_CLUSTER = 128;
const MOST_HOSTS = 200;

const clusterHosts = (scenario: Scenario): number | null => {
	const cluster = clusterOf(scenario);
	return cluster.kind === 'ready' ? cluster.value.hosts.toNumber() : null;
};

const largestCluster = once((scenario: Scenario): number => {
	const cluster = clusterOf(scenario);
	const maximum = cluster.kind === 'ready' ? cluster.value.size.maximum : null;
	return maximum?.limit.value.toNumber() ?? WIDEST_CLUSTER;
});

const totalsKey = ({ tcpu, tmem }: Scenario): AnyKey | null =>
	tcpu.trim() !== '' ? 'tcpu' : tmem.trim() !== '' ? 'tmem' : null;

const unlessDiskAlone = ({ moves }: Scenario): AnyKey | null => (moves === 'disk' ? 'moves' : null);

export const MOVERS: Readonly<Record<MovingKey, Mover>> = {
	subnet: {
		scale: (scenario) => (isIpv6(scenario) ? IPV6 : IPV4),
		overruledBy: ({ net }) => (net === 'routed' ? 'net' : null),
		present: never,
		roundOff: null
	},
	ratio: {
		scale: () => evenScale(0.01, 4096, { partsOfOne: 100 }),
		overruledBy: never,
		present: never,
		roundOff: toMultipleOf(1, 0.5)
	},
	ram: {
		scale: () => evenScale(1, 65_536),
		overruledBy: never,
		present: never,
		roundOff: toMultipleOf(512, 128, 64, 32, 16, 8)
	},
	chosts: {
		scale: (scenario) => evenScale(1, largestCluster(scenario)),
		overruledBy: never,
		present: clusterHosts,
		roundOff: null
	},
	link: {
		scale: () => threeFigureScale(0.01, 1600),
		overruledBy: unlessDiskAlone,
		present: never,
		roundOff: toSpeed
	},
	mvm: {
		scale: () => threeFigureScale(0.0625, 32_768),
		overruledBy: (scenario) => (scenario.know === 'curve' ? 'know' : unlessDiskAlone(scenario)),
		present: never,
		roundOff: toMultipleOf(64, 16, 8, 4, 2, 1, 0.5)
	},
	mnic: {
		scale: () => evenScale(1, 16),
		overruledBy: unlessDiskAlone,
		present: never,
		roundOff: null
	},
	dirty: {
		scale: () => threeFigureScale(0.1, 1_000_000),
		overruledBy: (scenario) => (scenario.know === 'rate' ? unlessDiskAlone(scenario) : 'know'),
		present: never,
		roundOff: toTwoFigures
	},
	km: {
		scale: ({ dist }) => evenScale(0, dist === 'mi' ? 12_451 : 20_038),
		overruledBy: ({ rtt }) => (rtt.trim() === '' ? null : 'rtt'),
		// Two places stand where they stand: what may move is how far apart.
		prepare: (scenario) =>
			scenario.dist === 'places' ? withText(scenario, 'dist', 'km') : scenario,
		present: never,
		roundOff: toMultipleOf(50, 10, 5)
	},
	vlans: {
		scale: () => evenScale(0, 4094),
		overruledBy: never,
		present: never,
		roundOff: toMultipleOf(50, 10, 5)
	},
	omtu: {
		scale: () => evenScale(576, 9216),
		overruledBy: never,
		present: never,
		roundOff: toMultipleOf(500, 100, 50)
	},
	lnk: {
		scale: () => evenScale(1, 64),
		overruledBy: never,
		present: (scenario) => Number(figureOf(SITES_QUESTIONS.lnk, 'lnk', scenario) ?? 1),
		roundOff: null
	},
	shost: {
		// By two, so that the sites stay alike.
		scale: () => evenScale(2, MOST_HOSTS, { step: 2 }),
		overruledBy: never,
		present: (scenario) => {
			const estate = sitesEstateOf(scenario);
			return estate.kind === 'ready' ? estate.value.hosts : null;
		},
		roundOff: null
	}
};

/** What decides a loss in the place of ratio and average VM. */
export const totalsGiven = totalsKey;
