import { bytes, seconds, type Bytes, type Seconds } from '#lib/calc/units';
import { emptying, type Order, type WholeEstate } from './emptying';
import { evacuate, type MovedVm } from './evacuation';
import type { NotPlaced } from './placement';
import type { CaseIssue } from './read-case';

/** One step: hosts drained together, then out of use while they are patched. */
export interface RollStep {
	readonly hosts: readonly string[];
	readonly start: Seconds;
	/** How long emptying took; patching follows. */
	readonly drain: Seconds;
	readonly end: Seconds;
	readonly moved: number;
	readonly sent: Bytes;
}

/** One VM at one step; times since the roll began. */
export interface RollMove extends MovedVm {
	readonly from: string;
}

export type Roll =
	| {
			readonly kind: 'rolled';
			readonly steps: readonly RollStep[];
			readonly finish: Seconds;
			/** Of the finish, spent on emptying hosts; the rest is patching. */
			readonly draining: Seconds;
			/** VMs moved, those that moved twice counted twice. */
			readonly moves: number;
	  }
	/** At a step some VMs find no place: what has been done until then, and whom it leaves. */
	| {
			readonly kind: 'stuck';
			readonly steps: readonly RollStep[];
			readonly at: readonly string[];
			readonly notPlaced: readonly NotPlaced[];
	  }
	| { readonly kind: 'refused'; readonly issues: readonly CaseIssue[] };

/**
 * Patching all hosts, some at a time: their VMs go to any other host with room, the hosts are patched and come back
 * empty, and the next are drained. Nothing moves back by itself. The free memory of hosts follows the moves. `onmove` is
 * told of each VM at each step, in the order of the list, `onstep` of how many hosts were emptied.
 */
export function rollThrough(
	estate: WholeEstate,
	{
		order,
		atOnce,
		patch
	}: { readonly order: Order; readonly atOnce: number; readonly patch: Seconds },
	{
		onmove = () => {},
		onstep = () => {}
	}: {
		readonly onmove?: ((move: RollMove) => void) | undefined;
		readonly onstep?: ((hosts: number) => void) | undefined;
	} = {}
): Roll {
	if (!Number.isInteger(atOnce) || atOnce < 1) {
		return { kind: 'refused', issues: [{ at: 'atOnce', fault: 'not-whole' }] };
	}
	if (!(patch >= 0 && patch < Infinity)) {
		return { kind: 'refused', issues: [{ at: 'patch', fault: 'not-finite' }] };
	}
	const steps: RollStep[] = [];
	let now = 0;
	let { hosts, vms } = estate;
	for (let first = 0; first < hosts.length; first += atOnce) {
		const ids = hosts.slice(first, first + atOnce).map(({ id }) => id);
		const found = evacuate(emptying({ ...estate, hosts, vms }, { kind: 'hosts', ids }, order));
		if (found.kind === 'refused') return found;
		if (found.notPlaced.length > 0) {
			return { kind: 'stuck', steps, at: ids, notPlaced: found.notPlaced };
		}
		const moved = new Map(found.vms.map(({ id, to }) => [id, to]));
		const from = new Map(vms.map((vm) => [vm.id, vm.from]));
		for (const move of found.vms)
			onmove({
				...move,
				from: from.get(move.id) ?? '',
				start: seconds(now + move.start),
				finish: seconds(now + move.finish)
			});
		const change = new Map<string, { readonly memory: number; readonly vms: number }>();
		const add = (host: string, memory: number, count: 1 | -1) => {
			const before = change.get(host) ?? { memory: 0, vms: 0 };
			change.set(host, { memory: before.memory + memory, vms: before.vms + count });
		};
		vms = vms.map((vm) => {
			const to = moved.get(vm.id);
			if (to === undefined) return vm;
			const reserve = vm.reserve ?? vm.memory;
			add(vm.from, reserve, 1);
			add(to, -reserve, -1);
			return { ...vm, from: to, to: null };
		});
		hosts = hosts.map((host) => {
			const { memory, vms: count } = change.get(host.id) ?? { memory: 0, vms: 0 };
			return {
				...host,
				...(typeof host.memory === 'number'
					? { memory: bytes(Math.max(0, host.memory + memory)) }
					: {}),
				...(typeof host.vmLimit === 'number' ? { vmLimit: host.vmLimit + count } : {})
			};
		});
		const end = now + found.finish + patch;
		steps.push({
			hosts: ids,
			start: seconds(now),
			drain: found.finish,
			end: seconds(end),
			moved: moved.size,
			sent: found.sent
		});
		now = end;
		onstep(first + ids.length);
	}
	return {
		kind: 'rolled',
		steps,
		finish: seconds(now),
		draining: seconds(steps.reduce((sum, { drain }) => sum + drain, 0)),
		moves: steps.reduce((sum, { moved }) => sum + moved, 0)
	};
}
