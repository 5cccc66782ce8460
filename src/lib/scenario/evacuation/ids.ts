import type { NotPlaced } from '#lib/calc/evacuation/placement';
import type { EmptiedAnswer, RolledAnswer, Scheduled } from './answer';

export const hostId = (place: number): string => `Host ${place + 1}`;
export const vmId = (place: number): string => `VM ${place + 1}`;

/** What somebody calls the hosts and VMs, by what they are called while they are reckoned. */
export type Names = ReadonlyMap<string, string>;

export const namesById = ({
	hosts,
	vms
}: {
	readonly hosts: readonly string[];
	readonly vms: readonly string[];
}): Names =>
	new Map([
		...hosts.map((name, place) => [hostId(place), name] as const),
		...vms.map((name, place) => [vmId(place), name] as const)
	]);

const nameIn =
	(names: Names) =>
	(id: string): string =>
		names.get(id) ?? id;

function namedVm(names: Names, { id, because }: NotPlaced): NotPlaced {
	const name = nameIn(names);
	return {
		id: name(id),
		because:
			because.kind === 'slots'
				? { ...because, at: name(because.at) }
				: because.kind === 'no-target'
					? because
					: { ...because, host: name(because.host) }
	};
}

function namedRoll<R extends RolledAnswer['rolls']['likely']>(names: Names, roll: R): R {
	const name = nameIn(names);
	const steps = roll.steps.map((step) => ({ ...step, hosts: step.hosts.map(name) }));
	return roll.kind === 'stuck'
		? {
				...roll,
				steps,
				at: roll.at.map(name),
				notPlaced: roll.notPlaced.map((vm) => namedVm(names, vm))
			}
		: { ...roll, steps };
}

/** The same answer in the names of its hosts and VMs. */
export function namedAnswer<A extends EmptiedAnswer | RolledAnswer>(answer: A, names: Names): A {
	if (answer.kind === 'rolled') {
		const { low, likely, high } = answer.rolls;
		const rolls = {
			low: namedRoll(names, low),
			likely: namedRoll(names, likely),
			high: namedRoll(names, high)
		};
		return { ...answer, rolls };
	}
	const { first, vms } = answer.notPlaced;
	return {
		...answer,
		notPlaced: { vms, first: first === null ? null : namedVm(names, first) },
		slowestHost:
			answer.slowestHost === null
				? null
				: { ...answer.slowestHost, id: nameIn(names)(answer.slowestHost.id) }
	};
}

export function namedSchedule(schedule: readonly Scheduled[], names: Names): readonly Scheduled[] {
	const name = nameIn(names);
	return schedule.map((move) => ({
		...move,
		id: name(move.id),
		from: name(move.from),
		to: name(move.to)
	}));
}
