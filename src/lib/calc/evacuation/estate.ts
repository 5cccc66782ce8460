import type { Discipline, MoveKind } from './case';

/** The kinds by number, as costs are kept. */
export const KINDS: readonly MoveKind[] = ['vmotion', 'storage', 'sharedNothing'];
export const VMOTION = 0;
export const STORAGE = 1;

/** One number for each kind. */
export type ByKind = readonly [vmotion: number, storage: number, sharedNothing: number];

/**
 * A case that was read: names replaced by places in arrays, what is not limited by Infinity. Plain numbers, since
 * hundreds of thousands are gone through millions of times.
 */
export interface Estate {
	readonly model: {
		readonly setUp: number;
		readonly resume: number;
		readonly fixedData: number;
		readonly discipline: Discipline;
		/** Null: one pass. */
		readonly precopy: {
			readonly goal: number;
			readonly roundLimit: number;
			/** Infinite where no guest is slowed. */
			readonly slowDownFrom: number;
			readonly slowDownTo: number;
		} | null;
	};
	readonly limits: {
		readonly hostBudget: number;
		readonly hostCost: ByKind;
		readonly datastoreBudget: number;
		readonly datastoreCost: { readonly vmotion: number; readonly storage: number };
		readonly storageSlots: number;
		readonly outOfHost: number;
		readonly inAll: number;
	};
	/** Each way between the sites. */
	readonly link: number;
	readonly hosts: {
		readonly ids: readonly string[];
		readonly site: Int32Array;
		readonly rate: Float64Array;
		readonly nicSlots: Float64Array;
		readonly memory: Float64Array;
		readonly vmLimit: Float64Array;
		readonly target: Uint8Array;
	};
	readonly datastores: {
		readonly ids: readonly string[];
		readonly readRate: Float64Array;
		readonly writeRate: Float64Array;
	};
	readonly vms: {
		readonly ids: readonly string[];
		readonly from: Int32Array;
		/** -1: any. */
		readonly named: Int32Array;
		readonly memory: Float64Array;
		readonly reserve: Float64Array;
		readonly dirtyRate: Float64Array;
		readonly workingSet: Float64Array;
		readonly kind: Uint8Array;
		readonly disk: Float64Array;
		/** -1: none named. */
		readonly datastore: Int32Array;
		readonly toDatastore: Int32Array;
		readonly cap: Float64Array;
	};
}
