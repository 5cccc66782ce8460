import type { CeilingName } from '#lib/calc/throughput';
import { plannedTransfer } from '#lib/calc/planning-rule';
import { storageCopy } from '#lib/calc/storage-copy';
import {
	add,
	bytes,
	type Bytes,
	type BytesPerSecond,
	least,
	scale,
	type Seconds,
	subtract
} from '#lib/calc/units';
import { MIGRATION_VALUES } from '#lib/facts/migration-values';
import { once } from '#lib/scenario/once';
import { andThen, joinParts, type Part, ready } from '#lib/scenario/part';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { withMigrationValues } from './asking';
import { caseOf } from './case';
import type { Guest } from './guest';
import { diskRates, estimateOf, type MigrationCase, type Outcome, sentBy, solve } from './outcome';
import { speedOfCopy } from './speed';

/** A published rule of thumb in the place of the model. */
export interface Planned {
	readonly rule: 'line-rate' | 'azure';
	readonly amount: Bytes;
	readonly rate: BytesPerSecond;
	readonly time: Seconds;
}

/** The disk alone at its usual rate. */
export interface DiskPass {
	readonly rate: BytesPerSecond;
	readonly time: Seconds;
}

/** What most of the time goes by: what sets the rate on the way, or the datastores at both ends of a disk. */
export interface Pace {
	readonly by: CeilingName | 'datastores';
	readonly rate: BytesPerSecond;
}

export interface MigrationAnswer extends MigrationCase {
	readonly outcome: Outcome;
	/** What the mirrored writes to a disk leave for memory, where the copy ends; the whole rate where no disk moves. */
	readonly memoryRate: BytesPerSecond;
	readonly pace: Pace;
	/** null where no disk moves, or it never ends. */
	readonly diskPass: DiskPass | null;
	/** Everything once at line rate: no migration can be faster. null where no line is used. */
	readonly floor: Planned | null;
	/** What the chosen rule of thumb says; null where the model is asked. */
	readonly planned: Planned | null;
}

function diskPassOf({ disk, speed }: MigrationCase): DiskPass | null {
	if (disk === null) return null;
	const rate = diskRates(disk, speed).likely;
	const copied = storageCopy({ ...disk, rate });
	return copied.kind === 'finishes' ? { rate, time: copied.duration } : null;
}

/** Whether what the datastores carry is less than what the network would, and takes half of the copy or more. */
function datastoresBind(
	{ speed, disk, moves }: MigrationCase,
	outcome: Outcome,
	{ rate, time }: DiskPass
): boolean {
	if (moves === 'disk') return true;
	const copy = estimateOf(outcome)?.copy.likely ?? Infinity;
	return disk?.carried !== undefined && rate < speed.result.rate && 2 * time >= copy;
}

const paceOf = (migration: MigrationCase, outcome: Outcome, diskPass: DiskPass | null): Pace =>
	diskPass !== null && datastoresBind(migration, outcome, diskPass)
		? { by: 'datastores', rate: diskPass.rate }
		: { by: migration.speed.result.binds, rate: migration.speed.result.rate };

/** Where losses slow the copy down as it goes, that is the pace of its last round. */
function memoryRateOf(
	{ speed, disk }: MigrationCase,
	outcome: Outcome,
	diskPass: DiskPass | null
): BytesPerSecond {
	const { usual } = speed.way;
	const copy = estimateOf(outcome)?.inRounds?.copy;
	if (usual.stretches.length > 0 && copy !== undefined) return copy.lastPace;
	return diskPass === null || disk?.by !== 'network'
		? speed.result.rate
		: subtract(speed.result.rate, disk.writeRate);
}

/** Of a guest whose curve was measured, pages of zeros cost next to nothing. */
function sentOnce(guest: Guest): Bytes {
	if (guest.kind !== 'curve') return guest.memory;
	const { sampledPages, zeroSampledPages } = guest.curve;
	return scale(guest.memory, 1 - zeroSampledPages / sampledPages);
}

function planned(rule: Planned['rule'], { speed, guest, disk, moves }: MigrationCase): Planned {
	const { input } = speed;
	const cards = scale(input.lineRate, input.nicUse === 'one' ? 1 : input.nics);
	const rate = input.link.kind === 'link' ? least(cards, input.link.capacity) : cards;
	const amount = add(moves === 'disk' ? bytes(0) : sentOnce(guest), disk?.size ?? bytes(0));
	const transfer = plannedTransfer({
		amount,
		rate,
		rule:
			rule === 'azure'
				? { kind: 'size-factor', factor: MIGRATION_VALUES['azure-planning-factor'] }
				: { kind: 'line-rate' }
	});
	if (transfer.kind === 'refused') throw new Error('the form let an impossible size pass');
	return { rule, amount, rate, time: transfer.duration };
}

/** One migration, from the distance to the pause, or what it waits for. */
export const migrationOf = once((scenario: Scenario): Part<MigrationAnswer> =>
	andThen(
		joinParts(caseOf(scenario), withMigrationValues(scenario, ['rule'], ready)),
		([migration, { rule }]) => {
			const outcome = solve(migration);
			const diskPass = diskPassOf(migration);
			const speed = speedOfCopy(migration.speed, sentBy(migration, outcome));
			return ready({
				...migration,
				speed,
				outcome,
				pace: paceOf({ ...migration, speed }, outcome, diskPass),
				memoryRate:
					diskPass === null && speed.way.usual.stretches.length === 0
						? migration.speed.result.rate
						: memoryRateOf(migration, outcome, diskPass),
				diskPass,
				floor: migration.moves === 'disk' ? null : planned('line-rate', migration),
				planned: rule === 'model' ? null : planned(rule, migration)
			});
		}
	)
);
