import type { Span } from './joined-causes';
import { between } from './load-band';
import { add, bytes, least, seconds, type Bytes, type Ratio, type Seconds } from './units';

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

interface PauseEnds {
	readonly goal: Seconds;
	/** No more is left than this takes: the goal where the copy ends by it, the whole memory where by force. */
	readonly longest: Seconds;
	/** Round trips between the two hosts while the guest stands still. */
	readonly handShake: Seconds;
	readonly deviceState: Span<Seconds>;
}

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
}: PauseCase & PauseEnds & { readonly table: PauseTable }): Span<Seconds> {
	const end = (of: keyof Span<Ratio>) => {
		const fitted = seconds(goal * rest.filled * factorAt(table, rest, of));
		return add(add(least(fitted, longest), handShake), deviceState[of]);
	};
	return { low: end('low'), likely: end('likely'), high: end('high') };
}

/**
 * The same pause beyond the line that was measured: only the goal is known to hold it there, from twice its rate on
 * alone. What is not known widens the range, and says nothing of its middle.
 */
export function beyondMeasured(
	pause: Span<Seconds>,
	{ faster, goal, longest, handShake, deviceState }: PauseEnds & Pick<PauseCase, 'faster'>
): Span<Seconds> {
	const bound = add(add(least(goal, longest), handShake), deviceState.high);
	const missing = Math.max(0, bound - pause.high);
	return { ...pause, high: seconds(pause.high + within(faster - 1) * missing) };
}

/**
 * What the rounds leave in the middle case. A round left more than the goal G before the last one and at most G after
 * it, and which part of that depends on how many rounds fit: a link faster by a hundredth can save one, and leave
 * twice as much. Nobody knows a guest that exactly, so the middle of what may be left is taken, in logarithms:
 *
 *     sqrt(a b)     b = min(G, what one pass over the memory leaves)     a = min(b, what a round of G leaves)
 *
 * It rises with dirty rate and memory, and the time that it takes never rises with the rate of the copy.
 */
export function restOfRounds({
	fits,
	afterPass,
	afterGoal
}: {
	/** What can be sent within the goal. */
	readonly fits: Bytes;
	readonly afterPass: Bytes;
	readonly afterGoal: Bytes;
}): Bytes {
	const most = least(fits, afterPass);
	return bytes(Math.sqrt(most * least(most, afterGoal)));
}

/**
 * The pause of vMotion: what is left when the rounds end, and device state; the goal is its upper end, unless a copy
 * is ended by force. No published series of pauses is known to us, two log lines are: 15 and 53 ms beside a goal of 500.
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
	return {
		low: deviceState.low,
		likely: add(rest, deviceState.likely),
		high: add(seconds(Math.max(goal, rest)), deviceState.high)
	};
}
