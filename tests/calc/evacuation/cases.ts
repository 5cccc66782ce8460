import type {
	CopyRules,
	EvacuationCase,
	EvacuationHost,
	EvacuationLimits,
	EvacuationModel,
	EvacuationVm
} from '#lib/calc/evacuation/case';
import { evacuate, type Evacuated } from '#lib/calc/evacuation/evacuation';
import { bytes, bytesPerSecond, ratio, seconds } from '#lib/calc/units';

export const G = 1e9;

/** vSphere 6.0 and later, and before it, at 10 GbE. */
export const LIMITS_6: EvacuationLimits = {
	hostBudget: 16,
	hostCost: { vmotion: 2, storage: 8, sharedNothing: 8 },
	nicSlots: 8,
	datastoreBudget: 128,
	datastoreCost: { vmotion: 1, storage: 16 }
};
export const LIMITS_5: EvacuationLimits = {
	...LIMITS_6,
	hostBudget: 8,
	hostCost: { vmotion: 1, storage: 4, sharedNothing: 4 }
};

export const host = (
	id: string,
	over: Partial<Record<'rate' | 'memory' | 'nicSlots' | 'vmLimit', number>> & {
		site?: string;
		target?: boolean;
	} = {}
): EvacuationHost => {
	const { rate, memory, ...rest } = over;
	return {
		id,
		site: 'here',
		rate: bytesPerSecond((rate ?? 1.2) * G),
		...(memory === undefined ? {} : { memory: bytes(memory * G) }),
		...rest
	};
};

/** Memory, disk and working set in GB, the dirty rate in GB/s. */
export const vm = (
	id: string,
	from: string,
	to: string | null,
	over: Partial<Record<'memory' | 'dirtyRate' | 'workingSet' | 'disk', number>> &
		Pick<EvacuationVm, 'kind'>
): EvacuationVm => ({
	id,
	from,
	to,
	memory: bytes((over.memory ?? 1) * G),
	dirtyRate: bytesPerSecond((over.dirtyRate ?? 0) * G),
	workingSet: bytes((over.workingSet ?? 0) * G),
	disk: bytes((over.disk ?? 0) * G),
	kind: over.kind ?? 'vmotion'
});

export const many = (count: number, of: (at: number) => EvacuationVm): EvacuationVm[] =>
	Array.from({ length: count }, (_, at) => of(at + 1));

export const PRECOPY: CopyRules = {
	switchOverGoal: seconds(0.5),
	roundLimit: 100,
	slowDownTo: ratio(0.8)
};

export const model = (over: Partial<EvacuationModel> = {}): EvacuationModel => ({
	setUp: seconds(0),
	resume: seconds(0),
	fixedData: bytes(0),
	precopy: null,
	discipline: 'first-fit',
	...over
});

export function evacuated(kase: EvacuationCase): Evacuated {
	const found = evacuate(kase);
	if (found.kind === 'refused') throw new Error(JSON.stringify(found.issues));
	return found;
}
