import type { Order } from '#lib/calc/evacuation/emptying';
import type { Listed } from '#lib/calc/inventory/listed';
import {
	add,
	type Bytes,
	bytes,
	gibibytes,
	mebibytes,
	type Ratio,
	ratio,
	type Seconds,
	seconds
} from '#lib/calc/units';
import { hostMaximums } from '#lib/scenario/domain/cluster';
import { hardwareOf, versionOf } from '#lib/scenario/domain/estate';
import { once } from '#lib/scenario/once';
import { andThen, joinParts, mapPart, type Part, ready } from '#lib/scenario/part';
import { type GuestGroup, MOST_VMS } from '#lib/scenario/questions/guest-groups';
import { INITIAL_TEXT, type Scenario } from '#lib/scenario/questions/initial-text';
import type { Span } from '#lib/scenario/span';
import type { Barred } from '#lib/scenario/migration/outcome';
import { betweenSites, type SharedLink } from '#lib/scenario/migration/between-sites';
import { otherSpeed, type Speed } from '#lib/scenario/migration/speed';
import { withEvacuationValues } from './asking';
import { type ChosenHosts, emptiedPlaces } from './chosen-hosts';
import { type Counts, countsOf, movingOf } from './counts';
import { type Kind, kindOf, kindOfGroup, type WritingCase, writingCaseOf } from './guests';
import { type Rates, ratesOf, withinSite } from './rates';
import { lacksRoom, leftOf, type RoomAsked } from './room';
import { type Slots, slotsOf } from './slots';

/** Whose free memory is counted. */
export type FreeMemory =
	| { readonly kind: 'typed'; readonly each: Bytes }
	/** Of the memory of a host that was typed, what hypervisor and VMs leave. */
	| { readonly kind: 'worked-out'; readonly each: Bytes }
	/** Of the memory that each host of a list has; of some it may not be known. */
	| {
			readonly kind: 'by-host';
			readonly hypervisor: Bytes;
			readonly memoryOvercommit: number;
			readonly unsized: number;
	  }
	/**
	 * Nobody typed how large a host is, as far as a text equal to the first one can tell. `tooSmall` is that size where it
	 * would leave no room for all; null where it would, or where it is not known.
	 */
	| { readonly kind: 'not-counted'; readonly tooSmall: Bytes | null };

/** One VM to be, and the room that it takes at its target. */
export interface Mover {
	readonly kind: Kind;
	readonly reserve: Bytes;
}

export interface MoverGroup extends Mover, GuestGroup {}

/** Hosts and VMs that stand for themselves, in the place of counts and averages. */
export interface OneByOne {
	readonly listed: Listed;
	/** Places of the hosts that are emptied, in their order; in a roll of all hosts. */
	readonly emptied: readonly number[];
	/** Beside the memory of each VM where it goes. */
	readonly overhead: Bytes;
	/** Of the memory of each VM, the share that holds data. */
	readonly active: Ratio;
}

/** Everything that decides an answer, but for the lists of hosts and VMs, which are made where they are reckoned. */
export interface Plan {
	readonly kind: 'plan';
	readonly counts: Counts;
	readonly between: Between;
	/** Of one migration alone on that way. */
	readonly speed: Speed;
	readonly migration: WritingCase;
	readonly slots: Slots;
	readonly rates: Span<Rates>;
	readonly setUp: Span<Seconds>;
	readonly free: FreeMemory;
	/** The VM that stands for all, and room for it at its target. */
	readonly average: Mover;
	/** As typed; null where all VMs are alike. */
	readonly groups: readonly MoverGroup[] | null;
	/** null where hosts and VMs are counted. */
	readonly oneByOne: OneByOne | null;
	/** VMs that one host may have; null where no figure is known. */
	readonly vmLimit: number | null;
	/** VMs that leave, and the memory they take at their targets; in a roll those of all hosts. */
	readonly vms: number;
	readonly memory: Bytes;
	readonly order: Exclude<Order['kind'], 'priority'>;
	readonly deadline: Seconds | null;
	readonly patch: Seconds | null;
}

/** What cannot be reckoned, and why. */
export type NoPlan =
	| { readonly kind: 'too-many-vms'; readonly vms: number; readonly most: number }
	/** The vMotion network has no address for a host. */
	| { readonly kind: 'no-hosts' }
	/** A disk that moves alone leaves its VM where it runs. */
	| { readonly kind: 'disks-alone' }
	/** Nothing was read of how many the platform lets run at once, and nothing was typed. */
	| {
			readonly kind: 'slots-unknown';
			/** null where KVM was chosen and no platform of it. */
			readonly platform: string | null;
	  }
	| Barred;

const freeOf = (scenario: Scenario, roomed: RoomAsked): Part<FreeMemory> =>
	andThen(withEvacuationValues(scenario, ['free'], ready), ({ free }): Part<FreeMemory> => {
		if (free !== null) return ready({ kind: 'typed', each: gibibytes(Number(free)) });
		const hardware = hardwareOf(scenario);
		// A size that nobody typed decides nothing; that it would be too small is said beside it.
		if (scenario.ram === INITIAL_TEXT.ram)
			return ready({
				kind: 'not-counted',
				tooSmall:
					hardware.kind === 'ready' && lacksRoom(roomed, leftOf(hardware.value, roomed))
						? mebibytes(hardware.value.host.memoryMib.toNumber())
						: null
			});
		return mapPart(hardware, (given) => ({ kind: 'worked-out', each: leftOf(given, roomed) }));
	});

const vmLimitOf = (scenario: Scenario): Part<number | null> =>
	withEvacuationValues(scenario, ['vs', 'unv', 'disp'], ({ vs, unv, disp }) =>
		ready(
			hostMaximums(versionOf(scenario, vs), {
				unverified: unv,
				dispute: disp
			}).vmsPerHost?.toNumber() ?? null
		)
	);

/** What lies between the hosts that are emptied and those that take. */
export type Between = { readonly kind: 'one-site' } | SharedLink;

interface Way {
	readonly speed: Speed;
	readonly between: Between;
}

const wayOf = (scenario: Scenario, { what }: Counts, speed: Speed): Part<Way> =>
	what === 'site'
		? betweenSites(scenario, otherSpeed(speed, { concurrent: 1 }))
		: ready({ speed: withinSite(speed), between: { kind: 'one-site' } });

/** In a roll there is none; the warning before a site is lost is one. */
const deadlineOf = (scenario: Scenario, { what }: Counts): Part<Seconds | null> =>
	what === 'roll'
		? ready(null)
		: withEvacuationValues(scenario, ['dl'], ({ dl }): Part<Seconds | null> => {
				if (dl !== null) return ready(seconds(Number(dl) * MINUTE));
				if (what !== 'site') return ready(null);
				return withEvacuationValues(scenario, ['evh'], ({ evh }) =>
					ready(evh === null ? null : seconds(Number(evh) * HOUR))
				);
			});

const MINUTE = 60;
const HOUR = 3600;

/** Who moves over what and under which limits: all that a bound of it needs. */
export type Movers = Pick<
	Plan,
	| 'counts'
	| 'between'
	| 'speed'
	| 'migration'
	| 'slots'
	| 'rates'
	| 'setUp'
	| 'average'
	| 'groups'
	| 'oneByOne'
	| 'vms'
> & { readonly kind: 'movers' };

const MOVER_KEYS = ['sizes', 'act', 'vmram', 'over'] as const;

export const moversOf = once((scenario: Scenario): Part<Movers | NoPlan> =>
	andThen(
		joinParts(
			countsOf(scenario),
			movingOf(scenario),
			writingCaseOf(scenario),
			withEvacuationValues(scenario, MOVER_KEYS, ready)
		),
		([counts, vms, migration, typed]): Part<Movers | NoPlan> => {
			const { barred } = migration;
			// Hosts of one site see the same disks, whatever lies between the sites.
			if (barred !== null && (barred.kind === 'not-in-this-release' || counts.what === 'site'))
				return ready(barred);
			if (counts.hosts === 0) return ready({ kind: 'no-hosts' });
			if (migration.moves === 'disk') return ready({ kind: 'disks-alone' });
			const { sizes } = typed;
			const overhead = mebibytes(Number(typed.over));
			return andThen(
				andThen(wayOf(scenario, counts, migration.speed), (way) =>
					joinParts(
						ready(way),
						slotsOf(scenario, way.speed, migration.disk === null ? 'vmotion' : 'sharedNothing')
					)
				),
				([{ speed, between }, slots]): Part<Movers | NoPlan> => {
					if (slots === null)
						return ready({
							kind: 'slots-unknown',
							platform: speed.hypervisor.platform === null ? null : speed.hypervisor.name
						});
					const share = Number(typed.act) / 100;
					return ready({
						kind: 'movers',
						counts,
						between,
						speed,
						migration,
						slots,
						setUp: migration.setUp,
						rates: ratesOf(speed),
						average: {
							kind: kindOf(migration.guest),
							reserve: add(gibibytes(Number(typed.vmram)), overhead)
						},
						groups:
							sizes?.map((group): MoverGroup => ({
								...group,
								kind: kindOfGroup(migration, group, share),
								reserve: add(gibibytes(group.gibibytes), overhead)
							})) ?? null,
						oneByOne: null,
						vms
					});
				}
			);
		}
	)
);

/** What is moved from where to where, under which limits; or why nothing can be. */
export const planOf = once((scenario: Scenario): Part<Plan | NoPlan> =>
	andThen(moversOf(scenario), (movers): Part<Plan | NoPlan> => {
		if (movers.kind !== 'movers') return ready(movers);
		const { average, groups, vms } = movers;
		const memory = bytes(
			groups?.reduce((sum, group) => sum + group.vms * group.reserve, 0) ?? vms * average.reserve
		);
		if (vms > MOST_VMS) return ready({ kind: 'too-many-vms', vms, most: MOST_VMS });
		return mapPart(
			joinParts(
				vmLimitOf(scenario),
				freeOf(scenario, { ...movers, memory }),
				deadlineOf(scenario, movers.counts),
				withEvacuationValues(scenario, ['ord', 'ptm'], ready)
			),
			([vmLimit, free, deadline, { ord, ptm }]): Plan => ({
				...movers,
				kind: 'plan',
				free,
				vmLimit,
				memory,
				order: ord,
				deadline,
				patch: ptm === null ? null : seconds(Number(ptm) * MINUTE)
			})
		);
	})
);

const LISTED_KEYS = ['over', 'act', 'pat'] as const;

/**
 * The same plan with hosts and VMs of a list in the place of those that were counted. What a scenario says of kinds of guests, links and slots holds for them.
 */
export const planOneByOne = (
	scenario: Scenario,
	{ listed, chosen }: { readonly listed: Listed; readonly chosen: ChosenHosts }
): Part<Plan | NoPlan> =>
	andThen(
		joinParts(
			planOf(scenario),
			hardwareOf(scenario),
			withEvacuationValues(scenario, LISTED_KEYS, ready)
		),
		([plan, { host, sharing }, { over, act, pat }]): Part<Plan | NoPlan> => {
			if (plan.kind !== 'plan') return ready(plan);
			const { hostMemory, vmHost, vmMemory } = listed;
			const overhead = mebibytes(Number(over));
			const emptied = emptiedPlaces(plan.counts, listed, chosen);
			const leaves = new Set(emptied);
			let [vms, memory] = [0, 0];
			for (const [vm, at] of vmHost.entries()) {
				if (!leaves.has(at)) continue;
				vms += 1;
				memory += (vmMemory[vm] ?? 0) + overhead;
			}
			return ready({
				...plan,
				counts: {
					...plan.counts,
					hosts: hostMemory.length,
					emptied: emptied.length,
					vms: vmHost.length,
					atATime: plan.counts.what === 'roll' ? Math.min(Number(pat), hostMemory.length) : 1
				},
				free:
					plan.free.kind === 'typed'
						? plan.free
						: {
								kind: 'by-host',
								hypervisor: mebibytes(host.hypervisorMib.toNumber()),
								memoryOvercommit: sharing.memoryOvercommit.toNumber(),
								unsized: hostMemory.filter(Number.isNaN).length
							},
				groups: null,
				oneByOne: { listed, emptied, overhead, active: ratio(Number(act) / 100) },
				vms,
				memory: bytes(memory)
			});
		}
	);
