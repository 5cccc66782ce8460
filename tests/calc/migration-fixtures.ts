import { copyPath, type CopyPath, type DoubtTable } from '#lib/calc/copy-path';
import type { GuestToMove } from '#lib/calc/guest-to-move';
import type { MigrationRules, MigrationToEstimate } from '#lib/calc/migration-estimate';
import type { ThroughputInput } from '#lib/calc/throughput';
import { bytes, gibibytes, gigabitsPerSecond, ratio, seconds } from '#lib/calc/units';
import { migration } from './migration-input';

/** Invented tables, so that a change of facts changes no test of arithmetic. */
export const DOUBTS: DoubtTable = {
	firmUpTo: gigabitsPerSecond(1),
	doubtfulFrom: gigabitsPerSecond(10),
	line: { slowest: 0.8 },
	others: {
		streams: { slowest: 0.9, fastest: 1.2 },
		window: { slowest: 0.8, fastest: 1.25 },
		loss: { slowest: 0.8, fastest: 1.25 },
		cap: { slowest: 1, fastest: 1 },
		cpu: { slowest: 0.8, fastest: 1.25 }
	}
};

export const pathOver = (over: Partial<ThroughputInput>): CopyPath => {
	const found = copyPath(migration(over), { table: DOUBTS, initialWindow: bytes(14_600) });
	if (found.kind === 'refused') throw new Error(found.issues[0]?.field);
	return found;
};

export const knot = (load: number, low: number, high: number) => ({
	load: ratio(load),
	low: ratio(low),
	high: ratio(high)
});

export const RULES: MigrationRules = {
	goal: seconds(0.5),
	roundLimit: 100,
	fixedData: bytes(0),
	ending: { kind: 'slows-guest' },
	heldFrom: ratio(0.8),
	doubtfulFrom: ratio(0.5),
	pause: { kind: 'within-goal' },
	deviceState: { low: seconds(0.1), likely: seconds(0.2), high: seconds(0.3) },
	band: [knot(0, 0.4, 1.1), knot(0.3, 0.4, 1.15), knot(0.6, 0.5, 1.7), knot(1, 0.5, 2.5)]
};

export const GUEST: GuestToMove = {
	memory: gibibytes(8),
	set: { kind: 'rule', rule: { share: ratio(0.2), window: seconds(2) } },
	writing: { kind: 'known', rate: gigabitsPerSecond(0.1) }
};

export const SET_UP = { low: seconds(2), likely: seconds(5), high: seconds(10) };

export const move = (over: Partial<MigrationToEstimate> = {}): MigrationToEstimate => ({
	guest: GUEST,
	disk: null,
	path: pathOver({}),
	rules: RULES,
	setUp: SET_UP,
	...over
});
