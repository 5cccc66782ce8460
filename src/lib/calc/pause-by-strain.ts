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
/** Up to this strain a pause is what is queued in the sender, an amount; from the other on what fits the goal. */
const QUEUE_UP_TO = 0.02;
const GOAL_FROM = 0.1;

const place = ({ strain }: PauseKnot) => strain;
const within = (value: number) => Math.min(1, Math.max(0, value));

interface PauseCase {
	readonly strain: Ratio;
	/** Rate of the copy over what the line carries. */
	readonly filled: Ratio;
	/** What the line carries, over the line on which the table was measured. */
	readonly faster: Ratio;
}

function factorAt(
	table: PauseTable,
	{ strain, filled, faster }: PauseCase,
	end: keyof Span<Ratio>
): number {
	const capped = between(table, strain, { place, value: (knot) => knot.capped[end] });
	const atLine = between(table, strain, { place, value: (knot) => knot.atLine[end] });
	const measured = capped + (atLine - capped) * within((filled - CAPPED_AT) / (1 - CAPPED_AT));
	const queued = within((GOAL_FROM - strain) / (GOAL_FROM - QUEUE_UP_TO));
	const scaled = measured * faster ** -queued;
	// A slower line does not make a copy wait for more than fits its goal.
	return faster < 1 ? Math.min(scaled, Math.max(1, measured)) : scaled;
}

/**
 * The pause of a copy that a hypervisor ends like QEMU: as soon as what is left fits the goal L at the rate R
 * of the copy. What is left then goes at the full rate B of the line, a cap being lifted for it (QEMU,
 * migration_completion_precopy):
 *
 *     pause = f(strain, R / B) L R / B + n RTT + device state
 *
 * f is fitted: quiet guests leave next to nothing, and where they fill the line wait for what is queued in the
 * sender, an amount, so that a faster line makes it shorter and a slower one longer, up to the goal; middling ones
 * leave just less than fits; busy ones are ended by force and leave many times as much. Units: s. Bias: unknown for
 * any other hypervisor; that the queue is an amount rests on lines of 0.1 to 1 Gbit/s.
 */
export function pauseByStrain({
	goal,
	longest,
	handShake,
	deviceState,
	table,
	...rest
}: PauseCase & {
	readonly goal: Seconds;
	/** No more is left than this takes: the goal where the copy ends by it, the whole memory where by force. */
	readonly longest: Seconds;
	/** Round trips between the two hosts while the guest stands still. */
	readonly handShake: Seconds;
	readonly deviceState: Span<Seconds>;
	readonly table: PauseTable;
}): Span<Seconds> {
	const end = (of: keyof Span<Ratio>) => {
		const fitted = seconds(goal * rest.filled * factorAt(table, rest, of));
		// Beyond the line that was measured only the goal is known to hold a pause, from twice its rate on alone.
		const unknown = of === 'high' ? within(rest.faster - 1) * Math.max(0, goal - fitted) : 0;
		const left = seconds(fitted + unknown);
		return add(add(least(left, longest), handShake), deviceState[of]);
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
