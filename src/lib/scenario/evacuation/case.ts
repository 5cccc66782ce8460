import type {
	CopyRules,
	EvacuationHost,
	EvacuationModel,
	EvacuationVm
} from '#lib/calc/evacuation/case';
import { type Emptied, emptying, type WholeEstate } from '#lib/calc/evacuation/emptying';
import type { Question } from '#lib/calc/evacuation/question';
import { type Bytes, bytes, gibibytes, least, seconds } from '#lib/calc/units';
import { remembered } from '#lib/scenario/once';
import type { Span } from '#lib/scenario/span';
import { type Counts, shareOf } from './counts';
import { type Kind, kindOfGroup, type WritingCase } from './guests';
import { hostId, vmId } from './ids';
import type { Mover, OneByOne, Plan } from './plan';

function copyRules({ rules }: WritingCase): CopyRules {
	const held = rules.ending.kind === 'slows-guest' || rules.ending.kind === 'resumes-early';
	return {
		switchOverGoal: rules.goal,
		roundLimit: rules.roundLimit,
		slowDownTo: held ? rules.heldFrom : null
	};
}

interface Day {
	readonly time: keyof Span<unknown>;
	readonly rate: keyof Span<unknown>;
}

/** A quick day has little to wait for, much bandwidth and quiet guests; a slow one the opposite. */
const DAYS = {
	low: { time: 'low', rate: 'high' },
	likely: { time: 'likely', rate: 'likely' },
	high: { time: 'high', rate: 'low' }
} as const satisfies Span<Day>;

const modelOn = (
	{ migration, slots, setUp, rates }: Plan,
	{ time, rate }: Day
): EvacuationModel => ({
	setUp: setUp[time],
	resume: migration.rules.deviceState[time],
	fixedData: migration.rules.fixedData,
	precopy: copyRules(migration),
	discipline: slots.discipline,
	rateCap: rates[rate].own
});

interface HostName {
	readonly id: string;
	readonly site: string;
	readonly leaves: boolean;
}

/** The emptied ones first. */
function namesOf({ what, hosts, emptied }: Counts): readonly HostName[] {
	return Array.from({ length: hosts }, (_, place) => {
		const leaves = place < emptied;
		if (what !== 'site') return { id: hostId(place), site: 'A', leaves };
		return leaves
			? { id: `Host A${place + 1}`, site: 'A', leaves }
			: { id: `Host B${place + 1 - emptied}`, site: 'B', leaves };
	});
}

interface PlacedMover extends Mover {
	readonly from: string;
}

/** Groups go round the hosts; VMs that are alike stand on them as the ratio says. */
function moversOf(
	{ counts, groups, average }: Plan,
	names: readonly HostName[]
): readonly PlacedMover[] {
	const emptied = names.filter(({ leaves }) => leaves);
	if (groups !== null)
		return groups
			.flatMap(({ vms, kind, reserve }) => Array.from({ length: vms }, () => ({ kind, reserve })))
			.map((each, place) => ({ ...each, from: emptied[place % emptied.length]?.id ?? '' }));
	return names.flatMap(({ id, leaves }, place) =>
		leaves
			? Array.from({ length: shareOf(counts.vms, counts.hosts, place) }, () => ({
					...average,
					from: id
				}))
			: []
	);
}

function hostOf({ counts, free, vmLimit }: Plan, { id, site, leaves }: HostName, place: number) {
	if (free.kind === 'by-host') throw new Error('hosts that are counted are alike');
	const there = shareOf(counts.vms, counts.hosts, place);
	return {
		id,
		site,
		target: counts.what === 'roll' || !leaves,
		memory: free.kind === 'not-counted' ? null : free.each,
		vmLimit: vmLimit === null ? null : Math.max(0, vmLimit - there)
	};
}

interface Lists {
	readonly hosts: readonly Omit<EvacuationHost, 'rate'>[];
	readonly movers: readonly PlacedMover[];
}

/** Each host with what its own VMs leave free on it, and each VM by its own size. */
function listsOneByOne({ counts, free, vmLimit, migration }: Plan, own: OneByOne): Lists {
	const { hostMemory, vmHost, vmMemory, atFirstSite } = own.listed;
	const [taken, there] = [new Float64Array(hostMemory.length), new Int32Array(hostMemory.length)];
	for (const [vm, at] of vmHost.entries()) {
		taken[at]! += vmMemory[vm]! + own.overhead;
		there[at]! += 1;
	}
	const freeOn = (at: number): Bytes | null => {
		if (free.kind === 'typed') return free.each;
		const memory = hostMemory[at] ?? NaN;
		if (free.kind !== 'by-host' || Number.isNaN(memory)) return null;
		const room = (memory - free.hypervisor) * free.memoryOvercommit;
		return bytes(Math.max(0, room - taken[at]!));
	};
	const leaves = new Set(own.emptied);
	// A roll goes by the order of its hosts; else they stand as they are listed.
	const order = counts.what === 'roll' ? own.emptied : Array.from(hostMemory, (_, at) => at);
	const kinds = new Map<number, Kind>();
	const kindFor = (memory: number): Kind => {
		const kind =
			kinds.get(memory) ??
			kindOfGroup(migration, { gibibytes: memory / gibibytes(1), writes: null }, own.active);
		kinds.set(memory, kind);
		return kind;
	};
	return {
		hosts: order.map((at) => ({
			id: hostId(at),
			site: counts.what === 'site' && at >= atFirstSite ? 'B' : 'A',
			target: counts.what === 'roll' || !leaves.has(at),
			memory: freeOn(at),
			vmLimit: vmLimit === null ? null : Math.max(0, vmLimit - there[at]!)
		})),
		movers: Array.from(vmHost, (at, vm) => ({
			kind: kindFor(vmMemory[vm]!),
			reserve: bytes(vmMemory[vm]! + own.overhead),
			from: hostId(at)
		}))
	};
}

function listsOf(plan: Plan): Lists {
	if (plan.oneByOne !== null) return listsOneByOne(plan, plan.oneByOne);
	const names = namesOf(plan.counts);
	return {
		hosts: names.map((name, place) => hostOf(plan, name, place)),
		movers: moversOf(plan, names)
	};
}

const emptiedIds = ({ oneByOne, counts }: Plan): readonly string[] =>
	oneByOne === null
		? namesOf(counts)
				.filter(({ leaves }) => leaves)
				.map(({ id }) => id)
		: oneByOne.emptied.map(hostId);

function estateOn(plan: Plan, { hosts, movers }: Lists, day: Day): WholeEstate {
	const { cards, link } = plan.rates[day.rate];
	const { disk } = plan.migration;
	// The disks lie on one datastore and go to one other; without a figure what those carry binds nobody.
	const carried = disk?.carried?.[day.rate] ?? null;
	const [datastore, toDatastore] = carried === null ? [null, null] : (['from', 'to'] as const);
	return {
		model: modelOn(plan, day),
		limits: plan.slots.limits,
		hosts: hosts.map((host) => ({ ...host, rate: cards })),
		link: link === null ? null : { rate: link },
		datastores:
			carried === null
				? null
				: [
						{ id: 'from', readRate: carried },
						{ id: 'to', writeRate: carried }
					],
		vms: movers.map(({ from, kind, reserve }, place): EvacuationVm => {
			const { dirtyRate, workingSet } = kind.writes[day.time];
			return {
				id: vmId(place),
				from,
				memory: kind.memory,
				reserve,
				dirtyRate,
				workingSet: least(workingSet, kind.memory),
				kind: disk === null ? 'vmotion' : 'sharedNothing',
				disk: disk?.size ?? null,
				datastore,
				toDatastore
			};
		})
	};
}

/** The hosts and VMs of a plan one by one, at the low, likely and high end of all that is not known. */
export const questionOf = remembered((plan: Plan): Question => {
	const lists = listsOf(plan);
	const on = (day: Day) => estateOn(plan, lists, day);
	const estates = { low: on(DAYS.low), likely: on(DAYS.likely), high: on(DAYS.high) };
	const order = { kind: plan.order };
	if (plan.counts.what === 'roll')
		return {
			kind: 'roll',
			estates,
			order,
			atOnce: plan.counts.atATime,
			patch: plan.patch ?? seconds(0)
		};
	const emptied: Emptied = { kind: 'hosts', ids: emptiedIds(plan) };
	const from = (estate: WholeEstate) => emptying(estate, emptied, order);
	return {
		kind: 'emptying',
		cases: { low: from(estates.low), likely: from(estates.likely), high: from(estates.high) }
	};
});
