import type { RollStep } from '#lib/calc/evacuation/roll';
import type { Scheduled } from '#lib/scenario/evacuation/answer';

const round = (value: number): number => Number(value.toPrecision(5));
const MIB = 2 ** 20;

/** When each VM moves in the middle case, in the order in which they start. */
export const vmSchedule = (schedule: readonly Scheduled[]) => ({
	caption: 'When each VM moves, in the middle case',
	columns: [
		{ title: 'VM', align: 'text' as const },
		{ title: 'From', align: 'text' as const },
		{ title: 'To', align: 'text' as const },
		{ title: 'Start (s)', align: 'number' as const },
		{ title: 'Finish (s)', align: 'number' as const },
		{ title: 'Takes from (s)', align: 'number' as const },
		{ title: 'Takes up to (s)', align: 'number' as const },
		{ title: 'Sent (MiB)', align: 'number' as const },
		{ title: 'Pause (ms)', align: 'number' as const }
	],
	rows: schedule.map(({ id, from, to, start, finish, takes, sent, pause }) => [
		id,
		from,
		to,
		round(start),
		round(finish),
		round(takes.low),
		round(takes.high),
		round(sent / MIB),
		round(pause * 1000)
	])
});

/** The steps of a roll in the middle case: hosts that are emptied and patched together. */
export const stepTable = (steps: readonly RollStep[]) => ({
	caption: 'Each step, in the middle case',
	columns: [
		{ title: 'Hosts', align: 'text' as const },
		{ title: 'Start (s)', align: 'number' as const },
		{ title: 'Emptying (s)', align: 'number' as const },
		{ title: 'Back (s)', align: 'number' as const },
		{ title: 'VMs moved', align: 'number' as const }
	],
	rows: steps.map(({ hosts, start, drain, end, moved }) => [
		hosts.join(', '),
		round(start),
		round(drain),
		round(end),
		moved
	])
});
