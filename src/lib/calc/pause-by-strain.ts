import type { Span } from './joined-causes';
import { between } from './load-band';
import { add, least, seconds, type Ratio, type Seconds } from './units';

/** Pauses at one strain, as factors of the time that what fits the goal takes on the line. */
export interface PauseKnot {
	readonly strain: Ratio;
	/** Where a cap holds the copy to half the line or less. */
	readonly capped: Span<Ratio>;
	/** Where the copy fills the line. */
	readonly atLine: Span<Ratio>;
}

export type PauseTable = readonly [PauseKnot, ...PauseKnot[]];

/** At or below this part of the line the capped column holds, at all of it the other one. */
const CAPPED_AT = 0.5;

const place = ({ strain }: PauseKnot) => strain;

function factorAt(
	table: PauseTable,
	{ strain, filled }: { readonly strain: Ratio; readonly filled: Ratio },
	end: keyof Span<Ratio>
): number {
	const capped = between(table, strain, { place, value: (knot) => knot.capped[end] });
	const atLine = between(table, strain, { place, value: (knot) => knot.atLine[end] });
	const weight = Math.min(1, Math.max(0, (filled - CAPPED_AT) / (1 - CAPPED_AT)));
	return capped + (atLine - capped) * weight;
}

/**
 * The pause of a copy that a hypervisor ends like QEMU: as soon as what is left fits the goal L at the rate R
 * of the copy. What is left then goes at the full rate B of the line, a cap being lifted for it (QEMU,
 * migration_completion):
 *
 *     pause = f(strain, R / B) L R / B,  device state included
 *
 * f is fitted: quiet guests leave next to nothing, and where they fill the line wait for what is queued in the
 * sender; middling ones leave just less than fits; busy ones are ended by force and leave many times as much.
 * Units: s. Bias: unknown for any other hypervisor, and for lines faster than 1 Gbit/s.
 */
export function pauseByStrain({
	strain,
	filled,
	goal,
	longest,
	table
}: {
	readonly strain: Ratio;
	/** Rate of the copy over what the line carries. */
	readonly filled: Ratio;
	readonly goal: Seconds;
	/** No more is left than this takes: the goal where the copy ends by it, the whole memory where by force. */
	readonly longest: Seconds;
	readonly table: PauseTable;
}): Span<Seconds> {
	const end = (of: keyof Span<Ratio>) => {
		const rest = seconds(goal * filled * factorAt(table, { strain, filled }, of));
		return least(rest, longest);
	};
	return { low: end('low'), likely: end('likely'), high: end('high') };
}

/**
 * The pause of vMotion: what is left when the rounds end, and device state; the goal is its upper end. No
 * published series of pauses is known to us, two log lines are: 15 and 53 ms beside a goal of 500.
 */
export function pauseWithinGoal({
	rest,
	goal,
	deviceState
}: {
	/** The last copy at the rate of the copy. */
	readonly rest: Seconds;
	readonly goal: Seconds;
	readonly deviceState: Span<Seconds>;
}): Span<Seconds> {
	const last = least(rest, goal);
	return {
		low: deviceState.low,
		likely: add(last, deviceState.likely),
		high: add(goal, deviceState.high)
	};
}
