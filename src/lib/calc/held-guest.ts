import type { NonConvergence } from './hypervisor';
import { writerOf, type GuestToMove } from './guest-to-move';
import { dirtied } from './precopy';
import {
	bytesPerSecond,
	ratio,
	transferred,
	type BytesPerSecond,
	type Ratio,
	type Seconds
} from './units';

/** What a hypervisor does with a copy that does not get ahead; the last one is that of a test bench. */
export type Ending =
	| NonConvergence
	/** After the round limit the guest is paused, however much is left. */
	| { readonly kind: 'ends-by-force' };

/** What is dirtied within the goal, over what can be sent within it: from 1 on no copy ends by itself. */
export function strainAt(
	guest: GuestToMove,
	dirtyRate: BytesPerSecond,
	{ rate, goal }: { readonly rate: BytesPerSecond; readonly goal: Seconds }
): Ratio {
	return ratio(dirtied(writerOf(guest, dirtyRate), goal) / transferred(rate, goal));
}

/** No guest writes faster; beyond it a strain below the limit is one for good. */
const FASTEST = 1e15;
const STEPS = 60;
const NEAR_ENOUGH = 1e-13;

/**
 * The dirty rate at which the strain reaches a limit; null where no rate does, because the set is small. It rises
 * with the rate of the copy and the goal, and falls as the set grows. By false position on logarithms, the end that
 * stays counted by half (Illinois): some ten steps where halving takes fifty, and this is asked for in every round.
 */
export function rateAtStrain(
	guest: GuestToMove,
	limit: Ratio,
	copy: { readonly rate: BytesPerSecond; readonly goal: Seconds }
): BytesPerSecond | null {
	const over = (at: number) => strainAt(guest, bytesPerSecond(Math.exp(at)), copy) - limit;
	// Nothing dirties more within a time than its rate allows.
	let low = Math.log(limit * copy.rate);
	let below = over(low);
	if (below >= 0) return bytesPerSecond(Math.exp(low));
	let high = low + 1;
	while (over(high) <= 0) {
		if (high > Math.log(FASTEST)) return null;
		high += 1;
	}
	let above = over(high);
	let kept: 'low' | 'high' | 'none' = 'none';
	for (let step = 0; step < STEPS && high - low > NEAR_ENOUGH; step++) {
		const at = (low * above - high * below) / (above - below);
		const found = over(at);
		if (found === 0) return bytesPerSecond(Math.exp(at));
		if (found < 0) {
			if (kept === 'high') above /= 2;
			[low, below, kept] = [at, found, 'high'];
		} else {
			if (kept === 'low') below /= 2;
			[high, above, kept] = [at, found, 'low'];
		}
		if (Math.abs(found) < NEAR_ENOUGH) break;
	}
	return bytesPerSecond(Math.exp(low));
}

/** The guest as the copy meets it. */
export interface HeldGuest {
	readonly dirtyRate: BytesPerSecond;
	/** 1 where it is left alone. */
	readonly speedKept: Ratio;
}

/**
 * Slowing without an edge: the guest writes as it likes up to the rate at which its strain reaches `limit`, and
 * no faster beyond. So the copy of a busier guest never ends sooner than that of a quieter one, and the outcome
 * changes nowhere by a step.
 *
 * The limit (0.8) is assumed: VMware says that a guest is slowed until pages change more slowly than they are
 * sent, and not by how much. Bias: unknown. A copy that starts a guest early at the target is taken the same
 * way: it ends there no later than that of a guest that could just be followed.
 */
export function heldGuest(
	guest: GuestToMove,
	dirtyRate: BytesPerSecond,
	{
		ending,
		limit,
		copy
	}: {
		readonly ending: Ending;
		readonly limit: Ratio;
		readonly copy: { readonly rate: BytesPerSecond; readonly goal: Seconds };
	}
): HeldGuest {
	const asItIs = { dirtyRate, speedKept: ratio(1) };
	if (ending.kind !== 'slows-guest' && ending.kind !== 'resumes-early') return asItIs;
	if (dirtyRate <= limit * copy.rate) return asItIs;
	const most = rateAtStrain(guest, limit, copy);
	if (most === null || dirtyRate <= most) return asItIs;
	return { dirtyRate: most, speedKept: ratio(most / dirtyRate) };
}
