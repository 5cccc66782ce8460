import type { EvacuationCase, EvacuationVm } from '#lib/calc/evacuation/case';
import { evacuate } from '#lib/calc/evacuation/evacuation';
import { bytes, bytesPerSecond, gigabitsPerSecond, ratio, seconds } from '#lib/calc/units';
import { dice } from '../fuzz/draw';

export interface Estate {
	readonly vms: number;
	/** At each end. */
	readonly hosts: number;
	/** In Gbit/s; null where only cards bind. */
	readonly link: number | null;
	readonly guests: 'writing' | 'volume-only' | 'alike';
}

const G = 1e9;

/** Hosts of 10 GbE at two sites, guests of 2 to 32 GB, the same ones from the same seed. */
export function caseOf({ vms, hosts, link, guests }: Estate): EvacuationCase {
	const roll = dice(1);
	const between = (low: number, high: number) => low + (high - low) * roll.unit();
	const host = (site: string, at: number) => ({
		id: `${site}${at}`,
		site,
		rate: bytesPerSecond(1.2 * G),
		target: site === 'b'
	});
	const guest = (at: number): EvacuationVm => {
		const memory = guests === 'alike' ? 8 * G : G * 2 ** between(1, 5);
		const writes = guests === 'volume-only' ? 0 : between(0, 0.004) * memory;
		return {
			id: `v${at}`,
			from: `a${at % hosts}`,
			to: null,
			memory: bytes(memory),
			dirtyRate: bytesPerSecond(guests === 'alike' ? 0.01 * G : writes),
			workingSet: bytes(0.2 * memory),
			kind: 'vmotion'
		};
	};
	return {
		model: {
			setUp: seconds(guests === 'volume-only' ? 0 : 5),
			resume: seconds(guests === 'volume-only' ? 0 : 0.2),
			precopy:
				guests === 'volume-only'
					? null
					: { switchOverGoal: seconds(0.5), roundLimit: 100, slowDownTo: ratio(0.8) }
		},
		limits: {
			hostBudget: 16,
			hostCost: { vmotion: 2, storage: 8, sharedNothing: 8 },
			nicSlots: 8
		},
		hosts: ['a', 'b'].flatMap((site) => Array.from({ length: hosts }, (_, at) => host(site, at))),
		link: link === null ? null : { rate: gigabitsPerSecond(link) },
		vms: Array.from({ length: vms }, (_, at) => guest(at))
	};
}

export interface Timed {
	/** Processor seconds of the quickest try. */
	readonly seconds: number;
	readonly finish: number;
	/** Rounds of all VMs. */
	readonly rounds: number;
}

export function timed(estate: Estate, tries: number): Timed {
	const kase = caseOf(estate);
	let best = Infinity;
	let last = { finish: 0, rounds: 0 };
	for (let each = 0; each < tries; each++) {
		const before = process.cpuUsage();
		const found = evacuate(kase);
		const { user, system } = process.cpuUsage(before);
		best = Math.min(best, (user + system) / 1e6);
		if (found.kind === 'refused') throw new Error(JSON.stringify(found.issues.slice(0, 3)));
		const rounds = found.vms.reduce((sum, vm) => sum + vm.rounds, 0);
		last = { finish: found.finish, rounds };
	}
	return { seconds: best, ...last };
}
