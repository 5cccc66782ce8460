import { seconds, type Seconds } from '#lib/calc/units';
import type { EvacuationCase } from './case';
import type { Bound, Evacuated } from './evacuation';

/** So many points draw a curve of thousands of VMs as well as all of them would. */
export const POINTS = 80;

/** How many of some moments have come, at equal steps from 0 to `until`, both ends included. */
export function countedUp(moments: readonly number[], until: Seconds): readonly number[] {
	const sorted = moments.toSorted((a, b) => a - b);
	const counts: number[] = [];
	let come = 0;
	for (let step = 0; step <= POINTS; step++) {
		const now = (until * step) / POINTS;
		// A sum of steps is not always the whole to its last digit.
		while (come < sorted.length && (sorted[come] ?? Infinity) <= now * (1 + 1e-12)) come++;
		counts.push(come);
	}
	return counts;
}

/** Most of some moments within any one span. */
export function mostWithin(moments: readonly number[], span: Seconds): number {
	const sorted = moments.toSorted((a, b) => a - b);
	let most = 0;
	let first = 0;
	for (const [place, moment] of sorted.entries()) {
		while (moment - (sorted[first] ?? moment) >= span) first++;
		most = Math.max(most, place - first + 1);
	}
	return most;
}

/** Hosts over time: when they begin to send, and when they are empty. */
export interface HostCourse {
	readonly hosts: number;
	readonly begun: readonly number[];
	readonly empty: readonly number[];
	/** When half of those that are ever empty are so. */
	readonly half: Seconds;
}

/** A host that keeps a VM is never empty. */
export function hostCourse(
	{ vms }: EvacuationCase,
	{ vms: moved, notPlaced, finish }: Evacuated
): HostCourse {
	const from = new Map(vms.map((vm) => [vm.id, vm.from]));
	const began = new Map<string, number>();
	const emptied = new Map<string, number>();
	for (const { id, start, finish: end } of moved) {
		const host = from.get(id) ?? '';
		began.set(host, Math.min(began.get(host) ?? Infinity, start));
		emptied.set(host, Math.max(emptied.get(host) ?? 0, end));
	}
	for (const { id } of notPlaced) emptied.delete(from.get(id) ?? '');
	const ends = [...emptied.values()].toSorted((a, b) => a - b);
	return {
		hosts: began.size,
		begun: countedUp([...began.values()], finish),
		empty: countedUp(ends, finish),
		half: seconds(ends[Math.floor((ends.length - 1) / 2)] ?? finish)
	};
}

/** What bound over time, in as few steps as an eye can tell apart: sums of the steps that fall into each. */
export function boundCourse({ boundOverTime: { step, steps } }: Evacuated): {
	readonly step: Seconds;
	readonly steps: readonly Bound[];
} {
	const together = Math.ceil(steps.length / POINTS);
	const groups = Array.from({ length: Math.ceil(steps.length / together) }, (_, place) =>
		steps.slice(place * together, (place + 1) * together)
	);
	const add = <T extends Readonly<Record<string, number>>>(all: readonly T[]): T => {
		const [first, ...rest] = all;
		const sum: Record<string, number> = { ...first };
		for (const each of rest) for (const key in each) sum[key] = (sum[key] ?? 0) + (each[key] ?? 0);
		return sum as T;
	};
	return {
		step: seconds(step * together),
		steps: groups.map((group): Bound => ({
			moving: add(group.map(({ moving }) => moving)),
			waiting: add(group.map(({ waiting }) => waiting)),
			...add(group.map(({ linkFull, carried }) => ({ linkFull, carried })))
		}))
	};
}
