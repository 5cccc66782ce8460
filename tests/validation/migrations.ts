import { readFileSync } from 'node:fs';
import type { PrecopyInput } from '#lib/calc/precopy';
import {
	least,
	mebibytes,
	mebibytesPerSecond,
	megabitsPerSecond,
	milliseconds,
	ratio,
	bytesPerSecond,
	type Ratio,
	type Seconds
} from '#lib/calc/units';

/**
 * Measured QEMU/KVM pre-copy migrations over 1 Gbit/s Ethernet, of Jo, Cho, Egger, "A Machine Learning
 * Approach to Live Migration Modeling", SoCC 2017. The file is a sample of 405, by workload and by load.
 */
export interface Migration extends Omit<PrecopyInput, 'workingSet'> {
	readonly id: number;
	readonly workload: string;
	/** Dirty rate over link rate. */
	readonly load: Ratio;
	/** Outcomes: they may be fitted to and scored, and never enter a prediction. */
	readonly measured: {
		readonly total: Seconds;
		readonly downtime: Seconds;
		readonly sentMebibytes: number;
	};
}

/** The largest payload rate in the data; 1448 of every 1538 bytes on the wire give 941.5 Mbit/s. */
export const LINK = megabitsPerSecond(941);
const PAGE = 4096;

export function readMigrations(): readonly Migration[] {
	const file = new URL('./data/precopy-kvm-1gbe.csv', import.meta.url);
	const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
	return lines.map((line) => {
		const cells = line.trim().split(',');
		const number = (column: number) => Number(cells[column]);
		const rate = least(mebibytesPerSecond(number(4)), LINK);
		const dirtyRate = bytesPerSecond(number(3) * PAGE);
		return {
			id: number(0),
			workload: cells[1] ?? '',
			memory: mebibytes(number(2)),
			rate,
			dirtyRate,
			load: ratio(dirtyRate / rate),
			measured: {
				total: milliseconds(number(5)),
				downtime: milliseconds(number(6)),
				sentMebibytes: number(7) / 1024
			}
		};
	});
}
