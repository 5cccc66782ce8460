import { dirtiedAtRandom } from '#lib/calc/precopy';
import { VMOTION, type Estate } from './estate';

/** A rest of exactly the goal costs no round by rounding. */
const GOAL_MARGIN = 1 + 1e-9;

const LEAD = 0;
const ROUND = 1;
const LAST = 2;

/** What each VM has to send, leg after leg: what goes first, the rounds, the rest while it is paused. */
export interface Copies {
	/** What is sent first; 0 where there is nothing to send. */
	readonly begin: (vm: number, now: number) => number;
	/** What is sent after a leg that has just ended; 0 where nothing is left. */
	readonly next: (vm: number, now: number) => number;
	readonly sent: Float64Array;
	/** Rounds made while the guest ran. */
	readonly rounds: Int32Array;
	/** Rounds for which it was slowed. */
	readonly slowed: Int32Array;
	/** 1 where the rounds ran out before the rest fitted the goal. */
	readonly unconverged: Uint8Array;
	/** When it was paused. */
	readonly paused: Float64Array;
}

/**
 * The pre-copy of the one-VM page with the rate that each round really got: after a round of V bytes in t seconds the
 * guest has dirtied W (1 - exp(-D t / W)), of which the next round or the pause consists. Slowing, goal and limit of
 * rounds go by the mean rate V / t of the round, which is what a hypervisor can measure.
 */
export function copiesOf({ model: { fixedData, precopy }, vms }: Estate): Copies {
	const count = vms.ids.length;
	const { memory, dirtyRate, workingSet, kind, disk } = vms;
	const leg = new Uint8Array(count);
	const volume = new Float64Array(count);
	const began = new Float64Array(count);
	const sent = new Float64Array(count);
	const rounds = new Int32Array(count);
	const slowed = new Int32Array(count);
	const unconverged = new Uint8Array(count);
	const paused = new Float64Array(count);
	const dirtiedInGoal = new Float64Array(count);
	if (precopy !== null) {
		for (let vm = 0; vm < count; vm++) {
			dirtiedInGoal[vm] = dirtiedAtRandom(workingSet[vm]!, dirtyRate[vm]! * precopy.goal);
		}
	}

	const send = (vm: number, amount: number) => {
		volume[vm] = amount;
		sent[vm]! += amount;
		return amount;
	};
	const pause = (vm: number, now: number, rest: number) => {
		leg[vm] = LAST;
		paused[vm] = now;
		return send(vm, rest);
	};

	return {
		sent,
		rounds,
		slowed,
		unconverged,
		paused,
		begin(vm, now) {
			const lead = fixedData + (kind[vm] === VMOTION ? 0 : disk[vm]!);
			rounds[vm] = memory[vm]! > 0 ? 1 : 0;
			// What is never written again goes in one.
			if (precopy === null || dirtyRate[vm] === 0 || workingSet[vm] === 0 || memory[vm] === 0) {
				leg[vm] = LAST;
				paused[vm] = -1;
				return send(vm, lead + memory[vm]!);
			}
			leg[vm] = lead > 0 ? LEAD : ROUND;
			began[vm] = now;
			return send(vm, lead > 0 ? lead : memory[vm]!);
		},
		next(vm, now) {
			if (leg[vm] === LAST) {
				if (paused[vm]! < 0) paused[vm] = now;
				return 0;
			}
			if (leg[vm] === LEAD || precopy === null) {
				leg[vm] = ROUND;
				began[vm] = now;
				return send(vm, memory[vm]!);
			}
			const time = now - began[vm]!;
			const rate = volume[vm]! / time;
			const bySwitchOver = rate * precopy.goal;
			let writes = dirtyRate[vm]!;
			if (dirtiedInGoal[vm]! >= precopy.slowDownFrom * bySwitchOver) {
				writes = Math.min(writes, precopy.slowDownTo * rate);
				slowed[vm]! += 1;
			}
			const rest = Math.min(memory[vm]!, dirtiedAtRandom(workingSet[vm]!, writes * time));
			const fits = rest <= bySwitchOver * GOAL_MARGIN;
			if (fits || rounds[vm]! >= precopy.roundLimit) {
				if (!fits) unconverged[vm] = 1;
				return pause(vm, now, rest);
			}
			rounds[vm]! += 1;
			began[vm] = now;
			return send(vm, rest);
		}
	};
}
