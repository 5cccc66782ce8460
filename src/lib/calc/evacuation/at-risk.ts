import type { EvacuationCase, EvacuationVm } from './case';
import { evacuate, type Evacuated, type MovedVm } from './evacuation';

/** Guests whose rounds ran out in a crowd. */
export interface AtRisk {
	/** Alone on their way their copies end: fewer at once would make it sure. */
	readonly inTheCrowd: number;
	/** Not even alone: they write faster than anything on their way carries. */
	readonly evenAlone: number;
}

/** One VM on its way without any other: its cap, or the least of cards, link and datastores. */
function endsAlone({ model }: EvacuationCase, vm: EvacuationVm, { alone }: MovedVm): boolean {
	const found = evacuate({
		model: { ...model, rateCap: null, discipline: null },
		hosts: [
			{ id: 'from', rate: alone },
			{ id: 'to', rate: alone }
		],
		vms: [{ ...vm, from: 'from', to: 'to', rateCap: null, datastore: null, toDatastore: null }]
	});
	if (found.kind === 'refused') throw new Error(`refused at ${found.issues[0]?.at}`);
	return found.vms[0]?.ending !== 'rounds-ran-out';
}

interface Run {
	readonly kase: EvacuationCase;
	readonly run: Evacuated;
}

/**
 * Whom a crowd alone puts at risk, and who is sure not to end by itself. Sure is only what is so on the easiest day there may
 * be, of the same VMs. Each kind of guest is tried once.
 */
export function atRiskOf({ run }: Pick<Run, 'run'>, easiest: Run): AtRisk {
	const vms = new Map(easiest.kase.vms.map((vm) => [vm.id, vm]));
	const moved = new Map(easiest.run.vms.map((each) => [each.id, each]));
	const tried = new Map<string, boolean>();
	let [inTheCrowd, evenAlone] = [0, 0];
	for (const { id, ending } of run.vms) {
		const [vm, each] = [vms.get(id), moved.get(id)];
		if (ending !== 'rounds-ran-out' || vm === undefined || each === undefined) continue;
		const kind = [vm.memory, vm.dirtyRate, vm.workingSet, vm.disk, each.alone].join();
		const ends = tried.get(kind) ?? endsAlone(easiest.kase, vm, each);
		tried.set(kind, ends);
		if (ends) inTheCrowd += 1;
		else evenAlone += 1;
	}
	return { inTheCrowd, evenAlone };
}
