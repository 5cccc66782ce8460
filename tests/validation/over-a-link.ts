import { readFileSync } from 'node:fs';
import type { CopyPath } from '#lib/calc/copy-path';
import { estimateMigration, type EstimatedMigration } from '#lib/calc/migration-estimate';
import type { PathClock } from '#lib/calc/path-clock';
import type { Throughput } from '#lib/calc/throughput';
import {
	bytes,
	bytesPerSecond,
	mebibytes,
	milliseconds,
	ratio,
	seconds,
	type Bytes
} from '#lib/calc/units';
import {
	HELD_FROM,
	KNOWN_SET_BAND,
	KVM_DEVICE_STATE,
	PAGE_HEADER,
	PAUSE_ROUND_TRIPS,
	VMOTION_ROUND_LIMIT
} from '#lib/facts/migration-assumptions';
import { MIGRATION_FACTS } from '#lib/facts/migration';
import {
	PRECOPY_DOUBTFUL_STRAIN,
	PRECOPY_PAUSES,
	PRECOPY_STUDY_LINK
} from '#lib/facts/precopy-fit';

/** One guest of QEMU over an emulated link, by itself; nothing is fitted to these but the round trips of a pause. */
export interface LinkRow {
	readonly id: string;
	readonly goodputMBps: number;
	readonly rttMs: number;
	readonly goalMs: number;
	readonly nonZeroMiB: number;
	readonly zeroPages: number;
	readonly workingSetMiB: number;
	readonly pageWritesPerSecond: number;
	readonly seconds: number;
	readonly downtimeMs: number;
}

export function readLinkRows(): readonly LinkRow[] {
	const file = new URL('./data/measured-over-a-link.json', import.meta.url);
	return (JSON.parse(readFileSync(file, 'utf8')) as { rows: readonly LinkRow[] }).rows;
}

const { page, header } = PAGE_HEADER.value;
/** With each page its header goes along, and a page of zeros is its header and one byte. */
const asSent = (memory: number): Bytes => bytes((memory * (page + header)) / page);

function pathOf({ goodputMBps, rttMs }: LinkRow): CopyPath {
	const rate = bytesPerSecond(goodputMBps * 1e6);
	const clock: PathClock = {
		stretches: [],
		steady: rate,
		start:
			rttMs === 0
				? { kind: 'at-once' }
				: {
						kind: 'doubling',
						initial: MIGRATION_FACTS.INITIAL_WINDOW.value,
						roundTripTime: milliseconds(rttMs)
					}
	};
	return {
		kind: 'path',
		usual: clock,
		slowest: clock,
		fastest: clock,
		line: rate,
		uncapped: rate,
		throughput: {} as Throughput
	};
}

const NONE = { low: seconds(0), likely: seconds(0), high: seconds(0) };

export function estimateLinkRow(row: LinkRow): EstimatedMigration {
	const found = estimateMigration({
		guest: {
			memory: bytes(asSent(mebibytes(row.nonZeroMiB)) + row.zeroPages * (header + 1)),
			set: {
				kind: 'known',
				size: asSent(mebibytes(row.workingSetMiB)),
				manner: 'at-random'
			},
			writing: { kind: 'known', rate: bytesPerSecond(row.pageWritesPerSecond * page) }
		},
		disk: null,
		path: pathOf(row),
		rules: {
			goal: milliseconds(row.goalMs),
			roundLimit: VMOTION_ROUND_LIMIT.value,
			fixedData: bytes(0),
			ending: { kind: 'keeps-going' },
			heldFrom: ratio(HELD_FROM.value),
			doubtfulFrom: PRECOPY_DOUBTFUL_STRAIN.value,
			pause: {
				kind: 'by-strain',
				table: PRECOPY_PAUSES.value,
				measuredOn: PRECOPY_STUDY_LINK.value,
				roundTrips: PAUSE_ROUND_TRIPS.value
			},
			deviceState: KVM_DEVICE_STATE.value,
			band: KNOWN_SET_BAND.value
		},
		setUp: NONE
	});
	if (!('copy' in found)) throw new Error(`${row.id}: ${found.kind}`);
	return found;
}

/** Errors of time and pause of one guest, in percent. */
export const linkErrors = (rows: readonly LinkRow[]) =>
	rows.map((row) => {
		const { copy, pause } = estimateLinkRow(row);
		return {
			row,
			time: 100 * (copy.likely / row.seconds - 1),
			pause: 100 * ((pause.likely * 1e3) / row.downtimeMs - 1)
		};
	});
