import { mostAtOnce } from '#lib/calc/evacuation/limits-of';
import { add, type BytesPerSecond, scale, type Seconds } from '#lib/calc/units';
import { once } from '#lib/scenario/once';
import { andThen, joinParts, mapPart, type Part, ready } from '#lib/scenario/part';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import type { Span } from '#lib/scenario/span';
import { withMigrationValues } from './asking';
import { betweenSites, type Links } from './between-sites';
import { caseOf } from './case';
import {
	type Disk,
	diskRates,
	estimateOf,
	type MigrationCase,
	type OpenSpan,
	type Outcome,
	sentBy,
	solve
} from './outcome';
import { limitsRowOf, platformLimits } from './platform-limits';
import { otherSpeed, type Speed, speedOfCopy } from './speed';

/** VMs of a batch that move at the same time. */
export interface Wave {
	/** From all hosts together. */
	readonly vms: number;
	/** null where one of them does not end. */
	readonly time: OpenSpan<Seconds> | null;
}

/** Many VMs of one kind, moved from some hosts as many at once from each as is permitted. */
export interface Batch {
	readonly vms: number;
	readonly hosts: number;
	/** From the host that most leave at once. */
	readonly atOnce: number;
	/** How many waves are full, and such a one. */
	readonly fullWaves: number;
	readonly wave: Wave;
	/** The VMs that are left, of which each has more of the way; null where none are. */
	readonly lastWave: Wave | null;
	/** What says how many go at once: the version, the user where it sets no bound, or how many there are. */
	readonly by: 'version' | 'version-in-all' | 'version-by-datastore' | 'you' | 'need';
	/** The platform, where one was chosen by name: what it permits is no version's. */
	readonly platform: string | null;
	/** Whether what the version permits was read of it, or of later ones. */
	readonly permitted: 'read' | 'unverified';
	/** One of a full wave. */
	readonly each: Outcome;
	/** The links between the sites, where they carry less than the cards of all hosts and none was typed; else null. */
	readonly links: Links | null;
	/** What each has of the way in a full wave; null where no network is used. */
	readonly rate: BytesPerSecond | null;
	/** What the disk of each has then; null where none moves. */
	readonly diskRates: Span<BytesPerSecond> | null;
	/** null where one of them does not end. */
	readonly time: OpenSpan<Seconds> | null;
	/** The same with the way to itself each time. */
	readonly oneByOne: OpenSpan<Seconds> | null;
}

const MOVES = { memory: 'vmotion', both: 'sharedNothing', disk: 'storage' } as const;

interface Most extends Pick<Batch, 'by'> {
	readonly all: number;
}

/**
 * So many from all hosts together, by the slots of the version as evacuations count them; where it sets none, what
 * was typed. The disks lie on one datastore and go to one other, which are asked where it is known what they carry.
 */
function mostOf({ speed, moves, disk }: MigrationCase, hosts: number): Most {
	const { ofHost, ofDatastore, inAll } = mostAtOnce(platformLimits(speed) ?? {}, MOVES[moves]);
	const most = (all: number | null, by: Batch['by']): readonly Most[] =>
		all === null ? [] : [{ all, by }];
	const bounds = [
		...most(ofHost === null ? null : ofHost * hosts, 'version'),
		...most(disk?.carried === undefined ? null : ofDatastore, 'version-by-datastore'),
		...most(inAll, 'version-in-all')
	];
	return bounds.reduce(
		(least, bound) => (bound.all < least.all ? bound : least),
		bounds[0] ?? { all: speed.given.concurrent * hosts, by: 'you' }
	);
}

type Time = OpenSpan<Seconds> | null;

function times(time: Time, count: number): Time {
	if (time === null) return null;
	const { low, likely, high } = time;
	return {
		low: scale(low, count),
		likely: scale(likely, count),
		high: high === null ? null : scale(high, count)
	};
}

/** One after the other; who waits and who is slow is the same in both. */
function inTurn(first: Time, second: Time): Time {
	if (first === null || second === null) return null;
	return {
		low: add(first.low, second.low),
		likely: add(first.likely, second.likely),
		high: first.high === null || second.high === null ? null : add(first.high, second.high)
	};
}

/** Each host has cards of its own; a link between the sites is shared by all that cross it at once. */
function sharedBy(speed: Speed, { all, ofHost }: { all: number; ofHost: number }): Speed {
	const { link } = speed.given;
	return otherSpeed(speed, {
		concurrent: ofHost,
		...(link.kind === 'link'
			? { link: { ...link, capacity: scale(link.capacity, ofHost / all) } }
			: {})
	});
}

/** Datastores are shared by all disks that move at once, as a link is. */
function diskSharedBy(disk: Disk | null, all: number): Disk | null {
	if (disk?.carried === undefined) return disk;
	const { low, likely, high } = disk.carried;
	const share = (rate: BytesPerSecond) => scale(rate, 1 / all);
	return { ...disk, carried: { low: share(low), likely: share(likely), high: share(high) } };
}

/** So many VMs at once, spread evenly over the hosts they leave. */
function togetherOf(migration: MigrationCase, all: number, hosts: number) {
	const speed = sharedBy(migration.speed, { all, ofHost: Math.ceil(all / hosts) });
	const disk = diskSharedBy(migration.disk, all);
	const each = solve({ ...migration, speed, disk });
	const wave: Wave = { vms: all, time: estimateOf(each)?.task ?? null };
	return {
		each,
		rate:
			migration.moves === 'disk' ? null : speedOfCopy(speed, sentBy(migration, each)).result.rate,
		diskRates: disk === null ? null : diskRates(disk, speed),
		wave
	};
}

/**
 * VMs that are alike and begin together end together, so that starting one as soon as a slot is free is a wave after
 * the other; in the last one each has what so few of them leave it.
 */
function inWaves(
	migration: MigrationCase,
	{ vms, hosts, links }: Pick<Batch, 'vms' | 'hosts' | 'links'>
): Batch {
	const most = mostOf(migration, hosts);
	const all = Math.min(vms, most.all);
	const fullWaves = Math.floor(vms / all);
	const left = vms - fullWaves * all;
	const { wave, ...full } = togetherOf(migration, all, hosts);
	const lastWave = left === 0 ? null : togetherOf(migration, left, hosts).wave;
	const allFull = times(wave.time, fullWaves);
	const { hypervisor } = migration.speed;
	const row = limitsRowOf(hypervisor);
	return {
		vms,
		hosts,
		links,
		atOnce: Math.ceil(all / hosts),
		fullWaves,
		wave,
		lastWave,
		by: Math.ceil(vms / hosts) < Math.ceil(most.all / hosts) ? 'need' : most.by,
		platform: hypervisor.platform === null ? null : hypervisor.name,
		// Of the oldest release only what its vMotions may do was read.
		permitted:
			row?.slots.status === 'unverified' && migration.moves !== 'memory' ? 'unverified' : 'read',
		...full,
		time: lastWave === null ? allFull : inTurn(allFull, lastWave.time),
		oneByOne: times(togetherOf(migration, 1, hosts).wave.time, vms)
	};
}

/** Links between the sites that carry as much as the cards of all hosts bind nobody. */
function overSites(scenario: Scenario, migration: MigrationCase, hosts: number) {
	const { speed, moves } = migration;
	const asItIs = { migration, links: null };
	if (moves === 'disk' || speed.path.line.metres === 0) return ready(asItIs);
	return mapPart(betweenSites(scenario, speed), ({ speed: shared, between }) =>
		between.kind === 'links' && between.count < hosts * speed.result.nicsUsed
			? { migration: { ...migration, speed: shared }, links: between }
			: asItIs
	);
}

/** null for a single VM, and where the release moves none: the page has answered that already. */
export const batchOf = once((scenario: Scenario): Part<Batch | null> =>
	andThen(
		joinParts(caseOf(scenario), withMigrationValues(scenario, ['many', 'mho'], ready)),
		([migration, { many, mho }]): Part<Batch | null> => {
			if (Number(many) === 1 || migration.barred !== null) return ready(null);
			const [vms, hosts] = [Number(many), Number(mho)];
			return mapPart(overSites(scenario, migration, hosts), ({ migration: shared, links }) =>
				inWaves(shared, { vms, hosts, links })
			);
		}
	)
);
