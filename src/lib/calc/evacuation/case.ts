import type { Bytes, BytesPerSecond, Ratio, Seconds } from '#lib/calc/units';

/*
 * One evacuation as it is kept: what moves, between which hosts, under which limits. What is left out or null is not
 * limited, or takes no time. Volumes in bytes, rates in bytes of payload per second, times in seconds.
 */

/** Memory alone; disks alone or with the memory over shared storage; both without shared storage. */
export type MoveKind = 'vmotion' | 'storage' | 'sharedNothing';

/** Who may start when slots come free. */
export type Discipline =
	/** Whatever fits, in the order of the list: what waits for a full target does not hold up the rest. */
	| { readonly kind: 'first-fit' }
	/** Nobody overtakes. */
	| { readonly kind: 'strict' }
	/** Of so many, the next of which waits for the slowest of the one before. */
	| { readonly kind: 'batches'; readonly of: number }
	| { readonly kind: 'one-at-a-time' };

/** How memory is copied while the guest writes to it. */
export interface CopyRules {
	/** The guest is paused as soon as the rest can be sent within this time. */
	readonly switchOverGoal: Seconds;
	/** Rounds before it is paused whatever is left. */
	readonly roundLimit: number;
	/** A guest that writes too fast is slowed to this share of the rate of its copy; null where none is slowed. */
	readonly slowDownTo?: Ratio | null;
	/** The strain from which it is slowed: dirtied within the goal over sent within it. As `slowDownTo` unless told. */
	readonly slowDownFrom?: Ratio | null;
}

export interface EvacuationModel {
	/** Before the first byte and after the last; slots are held. */
	readonly setUp?: Seconds | null;
	readonly resume?: Seconds | null;
	/** Sent once for each VM besides its memory: page headers, device memory. */
	readonly fixedData?: Bytes | null;
	/** Null: everything is sent once, whatever the guest writes. */
	readonly precopy?: CopyRules | null;
	/** A discipline, or its kind alone where that says all; first fit unless told. */
	readonly discipline?: Discipline | string | null;
	/** Of each migration. */
	readonly rateCap?: BytesPerSecond | null;
}

/** What a release lets run at once. Every budget is one for what leaves and what arrives, unless it says otherwise. */
export interface EvacuationLimits {
	readonly hostBudget?: number | null;
	readonly hostCost?: Readonly<Record<MoveKind, number>> | null;
	/** Migrations that use the network, for each host, unless the host names its own. */
	readonly nicSlots?: number | null;
	readonly datastoreBudget?: number | null;
	/** `vmotion` on the one that both hosts see; `storage` on the one read and on the one written. */
	readonly datastoreCost?: { readonly vmotion: number; readonly storage: number } | null;
	/** Moves of disks for each host, where they are counted apart. */
	readonly storageSlots?: number | null;
	/** Out of one host, and in all, whatever arrives. */
	readonly outOfHost?: number | null;
	readonly inAll?: number | null;
}

export interface EvacuationHost {
	readonly id: string;
	/** Hosts that name none are at one site. */
	readonly site?: string | null;
	/** Of its cards together: out, and as much in. */
	readonly rate?: BytesPerSecond | null;
	readonly nicSlots?: number | null;
	/** Free for guests that come. */
	readonly memory?: Bytes | null;
	/** Guests that may come. */
	readonly vmLimit?: number | null;
	/** Whether VMs that go anywhere may go here. Untold, a host is one that no VM of the list leaves. */
	readonly target?: boolean | null;
}

export interface EvacuationDatastore {
	readonly id: string;
	/** Of reading, and as much of writing, unless told apart. */
	readonly rate?: BytesPerSecond | null;
	readonly readRate?: BytesPerSecond | null;
	readonly writeRate?: BytesPerSecond | null;
}

export interface EvacuationVm {
	readonly id: string;
	readonly from: string;
	/** A host; null or "any" is any target with room. */
	readonly to?: string | null;
	/** That has to be sent. */
	readonly memory: Bytes;
	/** Taken at the target; as much as is sent unless told. */
	readonly reserve?: Bytes | null;
	readonly dirtyRate?: BytesPerSecond | null;
	/** All memory unless told. */
	readonly workingSet?: Bytes | null;
	readonly kind?: MoveKind | null;
	/** Copied before the memory, unless the kind is vMotion. */
	readonly disk?: Bytes | null;
	readonly datastore?: string | null;
	readonly toDatastore?: string | null;
	readonly rateCap?: BytesPerSecond | null;
}

export interface EvacuationCase {
	readonly model: EvacuationModel;
	readonly limits?: EvacuationLimits | null;
	readonly hosts: readonly EvacuationHost[];
	/** Between the sites: one rate each way. */
	readonly link?: { readonly rate: BytesPerSecond } | null;
	readonly datastores?: readonly EvacuationDatastore[] | null;
	/** In the order in which they are looked at. */
	readonly vms: readonly EvacuationVm[];
}
