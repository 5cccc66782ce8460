import type { CurveOutcome } from '#lib/calc/dirty-curve';
import { plannedTransfer } from '#lib/calc/planning-rule';
import type { PrecopyRules } from '#lib/calc/precopy';
import { storageCopy, type StorageCopy } from '#lib/calc/storage-copy';
import {
	add,
	bytes,
	type Bytes,
	type BytesPerSecond,
	bytesPerSecond,
	gibibytes,
	least,
	milliseconds,
	scale,
	seconds,
	type Seconds
} from '#lib/calc/units';
import { KVM_OVERHEAD_RANGE, VMOTION_ROUND_LIMIT } from '#lib/facts/migration-assumptions';
import { MIGRATION_FACTS } from '#lib/facts/migration';
import { PRECOPY_DOUBTFUL_STRAIN, PRECOPY_FIXED_DATA } from '#lib/facts/precopy-fit';
import { type CopyContext, curveCase, memoryCase, type Span } from './copy';
import { readGuest, type WritingGuest } from './guest';
import {
	type Cases,
	curveOutcome,
	type DiskSpan,
	estimatePlain,
	memoryOutcome,
	type MigrationCase,
	NO_DISK,
	type Outcome
} from './outcome';
import type { Hypervisor, OwnRules } from './hypervisor';
import { readOwnRules } from './hypervisor';
import type { MigrationPart, MigrationReading } from '#lib/scenario/questions/migration-reading';
import { readSpeed } from './speed';
import { andThen, joinParts, ready, withValues } from '#lib/scenario/questions/reading';

/** A published rule of thumb in the place of the model. */
export interface Planned {
	readonly rule: 'line-rate' | 'azure';
	readonly amount: Bytes;
	readonly rate: BytesPerSecond;
	readonly time: Seconds;
}

export interface MigrationAnswer extends MigrationCase {
	/** What the mirrored writes to a disk leave for memory; the whole rate where no disk moves. */
	readonly memoryRate: BytesPerSecond;
	readonly diskCopy: StorageCopy | null;
	/** null for a curve or a disk alone. */
	readonly cases: Cases | null;
	readonly curve: CurveOutcome | null;
	readonly outcome: Outcome;
	/** Everything once at line rate: no migration can be faster. */
	readonly floor: Planned;
	/** What the chosen rule of thumb says; null where the model is asked. */
	readonly planned: Planned | null;
}

function setUpOf({ family }: Hypervisor, { setup }: OwnRules): Span<Seconds> {
	if (setup !== null) {
		const typed = seconds(Number(setup));
		return { low: typed, likely: typed, high: typed };
	}
	return family === 'kvm' ? KVM_OVERHEAD_RANGE.value : MIGRATION_FACTS.SET_UP_RANGE.value;
}

function rulesOf({ profile }: Hypervisor, own: OwnRules, setUp: Seconds): PrecopyRules {
	return {
		switchOverGoal: own.goal === null ? profile.switchOverGoal : milliseconds(Number(own.goal)),
		roundLimit: own.rounds === null ? VMOTION_ROUND_LIMIT.value : Number(own.rounds),
		fixedData: PRECOPY_FIXED_DATA.value,
		setUp,
		resume: profile.overhead.resume,
		doubtfulFrom: PRECOPY_DOUBTFUL_STRAIN.value
	};
}

/** The guest at its low, likely and high dirty rate; one and the same case where the rate is known. */
function casesOf(guest: WritingGuest, context: CopyContext): Cases {
	const { rates } = guest;
	const likely = memoryCase(guest, rates.likely, context);
	const at = (rate: BytesPerSecond) =>
		rate === rates.likely ? likely : memoryCase(guest, rate, context);
	return { low: at(rates.low), likely, high: at(rates.high) };
}

const EVEN = { low: 1, high: 1 } as const;

function diskOf(migration: MigrationCase): StorageCopy | null {
	const { disk, speed } = migration;
	if (disk === null) return null;
	const copied = storageCopy({ ...disk, rate: speed.result.rate });
	if (copied.kind === 'refused') throw new Error('the form let an impossible disk pass');
	return copied;
}

type Solved = Pick<MigrationAnswer, 'memoryRate' | 'diskCopy' | 'cases' | 'curve' | 'outcome'>;

/** Everything that follows from the case: what a chart sweeps and a remedy searches. */
export function solve(migration: MigrationCase): Solved {
	const { speed, guest, rules, moves } = migration;
	const diskCopy = diskOf(migration);
	const none = { diskCopy, cases: null, curve: null, memoryRate: speed.result.rate } as const;
	if (diskCopy?.kind === 'never-finishes') {
		return { ...none, outcome: { kind: 'disk-never-finishes', excess: diskCopy.excess } };
	}
	const disk: DiskSpan =
		diskCopy === null ? NO_DISK : { time: diskCopy.duration, sent: diskCopy.sent };
	if (moves === 'disk') {
		const estimate = estimatePlain(migration, {
			onWire: disk.time,
			sent: disk.sent,
			pause: null,
			factors: EVEN
		});
		return { ...none, outcome: { kind: 'finishes', estimate } };
	}
	const rate = diskCopy?.rateLeft ?? speed.result.rate;
	const { nonConvergence } = speed.hypervisor.profile;
	const context: CopyContext = { rate, rules, nonConvergence };
	if (guest.kind === 'curve') {
		const curve = curveCase(guest, context);
		const outcome = curveOutcome({ ...migration, guest }, curve, { rate, disk });
		return { ...none, memoryRate: rate, curve, outcome };
	}
	const cases = casesOf(guest, context);
	const outcome = memoryOutcome({ ...migration, guest }, cases, { rate, disk });
	return { ...none, memoryRate: rate, cases, outcome };
}

function planned(rule: Planned['rule'], { speed, guest, disk, moves }: MigrationCase): Planned {
	const { input } = speed;
	const cards = scale(input.lineRate, input.nicUse === 'one' ? 1 : input.nics);
	const rate = input.link.kind === 'link' ? least(cards, input.link.capacity) : cards;
	const amount = add(moves === 'disk' ? bytes(0) : guest.memory, disk?.size ?? bytes(0));
	const transfer = plannedTransfer({
		amount,
		rate,
		rule:
			rule === 'azure'
				? { kind: 'size-factor', factor: MIGRATION_FACTS.AZURE_PLANNING_FACTOR.value }
				: { kind: 'line-rate' }
	});
	if (transfer.kind === 'refused') throw new Error('the form let an impossible size pass');
	return { rule, amount, rate, time: transfer.duration };
}

const readDisk = (
	reading: MigrationReading
): MigrationPart<Pick<MigrationCase, 'disk' | 'moves'>> =>
	withValues(
		reading,
		['moves'],
		({ moves }): MigrationPart<Pick<MigrationCase, 'disk' | 'moves'>> =>
			moves === 'memory'
				? ready({ moves, disk: null })
				: withValues(reading, ['mdisk', 'mwr'], ({ mdisk, mwr }) =>
						ready({
							moves,
							disk: {
								size: gibibytes(Number(mdisk)),
								writeRate: bytesPerSecond(Number(mwr) * 1e6)
							}
						})
					)
	);

export const readCase = (reading: MigrationReading): MigrationPart<MigrationCase> =>
	andThen(
		joinParts(joinParts(readSpeed(reading), readOwnRules(reading)), readDisk(reading)),
		([[speed, own], what]) => {
			const setUp = setUpOf(speed.hypervisor, own);
			const rules = rulesOf(speed.hypervisor, own, setUp.likely);
			return andThen(readGuest(reading, speed, rules), (guest) =>
				ready({ speed, guest, rules, setUp, ...what })
			);
		}
	);

/** One migration, from the distance to the pause, or what it waits for. */
export const answerMigration = (reading: MigrationReading): MigrationPart<MigrationAnswer> =>
	andThen(
		joinParts(readCase(reading), withValues(reading, ['rule'], ready)),
		([migration, { rule }]) =>
			ready({
				...migration,
				...solve(migration),
				floor: planned('line-rate', migration),
				planned: rule === 'model' ? null : planned(rule, migration)
			})
	);
