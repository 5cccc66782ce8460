import type { BytesPerSecond } from '#lib/calc/units';
import type { EvacuationLimits, MoveKind } from './case';

/** Slots as a row of facts has them: those of cards by their speed. */
export interface PlatformSlots extends Omit<EvacuationLimits, 'nicSlots'> {
	readonly nicSlots?: readonly {
		readonly from: BytesPerSecond;
		readonly migrations: number;
	}[];
}

/**
 * The limits of one case from a platform's row and the reported speed of the slowest card, bits of the line over 8 in
 * B/s. Cards between two steps count as the slower one.
 */
export function limitsOf(
	{ nicSlots, ...slots }: PlatformSlots,
	lineRate: BytesPerSecond
): EvacuationLimits {
	const step = nicSlots?.findLast(({ from }) => from <= lineRate);
	return { ...slots, nicSlots: step?.migrations ?? null };
}

/** How many moves of one kind run at once where nothing else does; null where nothing bounds them. */
export interface MostAtOnce {
	/** With one host at one of their ends. */
	readonly ofHost: number | null;
	/** From one datastore, or to one. */
	readonly ofDatastore: number | null;
	readonly inAll: number | null;
}

/** Whole moves that fit a budget. */
const within = (budget: number | null | undefined, cost: number): number =>
	budget === null || budget === undefined || cost === 0 ? Infinity : Math.floor(budget / cost);

const bounded = (most: number): number | null => (most === Infinity ? null : most);

/** Whole moves of one kind that limits let run at once, as the limiter of `slots.ts` counts them. */
export function mostAtOnce(limits: EvacuationLimits, kind: MoveKind): MostAtOnce {
	const { hostBudget, hostCost, nicSlots, storageSlots, outOfHost, inAll } = limits;
	const { datastoreBudget, datastoreCost } = limits;
	const ofHost = Math.min(
		within(hostBudget, hostCost?.[kind] ?? 0),
		outOfHost ?? Infinity,
		kind === 'storage' ? Infinity : (nicSlots ?? Infinity),
		kind === 'vmotion' ? Infinity : (storageSlots ?? Infinity)
	);
	const cost = datastoreCost?.[kind === 'vmotion' ? 'vmotion' : 'storage'] ?? 0;
	return {
		ofHost: bounded(ofHost),
		ofDatastore: bounded(within(datastoreBudget, cost)),
		inAll: inAll ?? null
	};
}
