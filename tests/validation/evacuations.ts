import { readFileSync } from 'node:fs';
import type { EvacuationCase } from '#lib/calc/evacuation/case';
import { evacuate, type Evacuated } from '#lib/calc/evacuation/evacuation';
import { guestBand } from '#lib/calc/evacuation/guest-band';
import { bytes, bytesPerSecond, mebibytes, milliseconds, type Bytes } from '#lib/calc/units';
import { SHARE_SPREAD } from '#lib/facts/evacuation-limits';
import { PAGE_HEADER, VMOTION_ROUND_LIMIT } from '#lib/facts/migration-assumptions';

/** A guest of a measured evacuation: what it was told to do, and what became of it. */
interface MeasuredGuest {
	readonly name: string;
	readonly nonZeroMiB: number;
	readonly zeroPages: number;
	readonly workingSetMiB: number;
	readonly pageWritesPerSecond: number;
	readonly start: number;
	/** Null where it was stopped unfinished. */
	readonly seconds: number | null;
	readonly downtimeMs: number | null;
	readonly transferredMiB: number;
}

/** Several guests of one host moved over one link, a given number at a time; nothing is fitted to these. */
export interface MeasuredEvacuation {
	readonly id: string;
	readonly goodputMBps: number;
	readonly rttMs: number;
	readonly goalMs: number;
	readonly atOnce: number;
	readonly policy: 'sliding' | 'batches';
	readonly seconds: number | null;
	readonly transferredMiB: number;
	readonly guests: readonly MeasuredGuest[];
}

export function readMeasuredEvacuations(): readonly MeasuredEvacuation[] {
	const file = new URL('./data/measured-evacuations.json', import.meta.url);
	return (JSON.parse(readFileSync(file, 'utf8')) as { rows: readonly MeasuredEvacuation[] }).rows;
}

const { page, header } = PAGE_HEADER.value;
/** With each page its header goes along, and a page of zeros is its header and one byte. */
const asSent = (memory: number): Bytes => bytes((memory * (page + header)) / page);

export function caseOf(row: MeasuredEvacuation): EvacuationCase {
	const rate = bytesPerSecond(row.goodputMBps * 1e6);
	return {
		model: {
			precopy: {
				switchOverGoal: milliseconds(row.goalMs),
				roundLimit: VMOTION_ROUND_LIMIT.value,
				slowDownTo: null
			},
			discipline:
				row.policy === 'batches' ? { kind: 'batches', of: row.atOnce } : { kind: 'first-fit' }
		},
		limits: { hostBudget: row.atOnce, hostCost: { vmotion: 1, storage: 1, sharedNothing: 1 } },
		hosts: [
			{ id: 'source', rate },
			{ id: 'target', rate }
		],
		vms: row.guests.map((guest) => ({
			id: guest.name,
			from: 'source',
			to: 'target',
			memory: bytes(asSent(mebibytes(guest.nonZeroMiB)) + guest.zeroPages * (header + 1)),
			workingSet: asSent(mebibytes(guest.workingSetMiB)),
			dirtyRate: bytesPerSecond(asSent(guest.pageWritesPerSecond * page))
		}))
	};
}

export function predictEvacuation(row: MeasuredEvacuation): Evacuated {
	const found = evacuate(caseOf(row));
	if (found.kind === 'refused') throw new Error(`${row.id}: ${found.issues[0]?.at}`);
	return found;
}

/** Errors in percent, ours over measured, of one evacuation that ended. */
export interface EvacuationErrors {
	readonly row: MeasuredEvacuation;
	readonly ours: Evacuated;
	readonly whole: number;
	readonly sent: number;
	/** Of each guest's own seconds. */
	readonly guests: readonly number[];
	/** Whether the band of each guest holds what it took. */
	readonly held: readonly boolean[];
}

export const evacuationErrors = (
	rows: readonly MeasuredEvacuation[]
): readonly EvacuationErrors[] =>
	rows.flatMap((row) => {
		if (row.seconds === null) return [];
		const ours = predictEvacuation(row);
		return [
			{
				row,
				ours,
				whole: 100 * (ours.finish / row.seconds - 1),
				sent: 100 * (ours.sent / mebibytes(row.transferredMiB) - 1),
				held: row.guests.map(({ seconds }, at) => {
					const moved = ours.vms[at];
					if (moved === undefined || seconds === null) return false;
					const { low, high } = guestBand(moved, SHARE_SPREAD.value);
					return seconds >= low && seconds <= high;
				}),
				guests: row.guests.map(({ seconds }, at) => {
					const moved = ours.vms[at];
					return 100 * (((moved?.finish ?? NaN) - (moved?.start ?? NaN)) / (seconds ?? NaN) - 1);
				})
			}
		];
	});
