import type { BytesPerSecond } from '#lib/calc/units';
import type { EvacuationLimits } from './case';

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
