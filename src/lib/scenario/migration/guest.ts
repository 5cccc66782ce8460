import {
	type LearntRate,
	beyondModel,
	carriedTo,
	learnFromEnded,
	rateToCarry
} from '#lib/calc/dirty-rate-learning';
import type { DirtyCurve } from '#lib/calc/dirty-curve';
import { type GuestToMove, ratesOf, usualWriting, writerOf } from '#lib/calc/guest-to-move';
import type { LoadBandTable } from '#lib/calc/load-band';
import type { WorkingSetRule } from '#lib/calc/precopy';
import { protocolEfficiency } from '#lib/calc/throughput';
import {
	type Bytes,
	type BytesPerSecond,
	bytesPerSecond,
	gibibytes,
	gigabitsPerSecond,
	mebibytesPerSecond,
	milliseconds,
	type Ratio,
	ratio,
	scale,
	type Seconds,
	seconds
} from '#lib/calc/units';
import { MIGRATION_VALUES } from '#lib/facts/migration-values';
import { PRECOPY_VALUES } from '#lib/facts/precopy-values';
import { andThen, joinParts, type Part, ready } from '#lib/scenario/part';
import type { CurvePoint } from '#lib/scenario/questions/curve-text';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { type MigrationValue, withMigrationValues } from './asking';
import type { WatchedRules } from './rules';
import type { Speed } from './speed';

export type WorkloadClass = MigrationValue<'work'>;

/** One migration that was watched, and what it says. */
export interface Watched {
	readonly memory: Bytes;
	readonly rate: BytesPerSecond;
	/** Worked out from data and time, or from the link: also where data and time ask more than the card carries. */
	readonly rateFrom: 'data' | 'link' | 'link-because-data-is-impossible';
	readonly time: Seconds;
	readonly pause: Seconds | null;
	readonly verdict: LearntRate;
	/** Null where it contradicts its link, and the kind of workload is used. */
	readonly writes: BytesPerSecond | null;
	/** As many times as long as the model says of it over the whole of its card; 1 where it says as much. */
	readonly beyond: Ratio;
}

export type Basis =
	| { readonly kind: 'kind' }
	| { readonly kind: 'rate' }
	| { readonly kind: 'set' }
	| { readonly kind: 'seen'; readonly watched: Watched };

/** A guest that writes at a rate into a working set. */
export interface WritingGuest extends GuestToMove {
	readonly kind: 'writer';
	readonly work: WorkloadClass;
	readonly basis: Basis;
	/** How well guests known in this way are foretold. */
	readonly band: 'plain' | 'byClass' | 'watched' | 'known';
}

/** A guest whose dirty pages were counted over time. */
export interface CurveGuest {
	readonly kind: 'curve';
	readonly memory: Bytes;
	readonly curve: DirtyCurve;
}

export type Guest = WritingGuest | CurveGuest;

/** What it writes again and again at its likely rate. */
export const likelySet = (guest: WritingGuest): Bytes =>
	writerOf(guest, ratesOf(guest).likely).workingSet;

/** Whether its own speed is known, so that it can be said which part of it is kept. */
export const writesAtARate = (guest: Guest): boolean =>
	guest.kind === 'curve' || guest.writing.kind !== 'without-rest';

export const bandTable = ({ band }: WritingGuest): LoadBandTable =>
	band === 'known'
		? MIGRATION_VALUES['migration-known-set-band']
		: PRECOPY_VALUES['precopy-load-bands'][band];

const hasKind = (work: WorkloadClass) => work !== 'unknown' && work !== 'idle';

const setRule = (work: WorkloadClass): WorkingSetRule =>
	work === 'unknown' || work === 'idle'
		? PRECOPY_VALUES['precopy-plain-working-set']
		: PRECOPY_VALUES['precopy-class-working-sets'][work];

/** A kind of workload writes in proportion to its memory as far as that was measured, and no faster beyond. */
function usualOf(work: WorkloadClass, memory: Bytes): GuestToMove['writing'] {
	if (work !== 'idle') {
		return usualWriting(memory, {
			perMemory: PRECOPY_VALUES['precopy-writing'][work],
			growsTo: MIGRATION_VALUES['migration-dirty-rate-grows-to'],
			middle: PRECOPY_VALUES['precopy-middle-rate']
		});
	}
	const { low, likely, high } = MIGRATION_VALUES['migration-idle-dirty-rate'];
	return {
		kind: 'usual',
		rates: {
			low: bytesPerSecond(low),
			likely: bytesPerSecond(likely),
			high: bytesPerSecond(high)
		},
		pausesBy: bytesPerSecond(likely)
	};
}

function writingOf(memory: Bytes, work: WorkloadClass, basis: Basis): GuestToMove['writing'] {
	if (basis.kind !== 'seen' || basis.watched.writes === null) return usualOf(work, memory);
	const { watched } = basis;
	return { kind: 'learnt', rate: carriedTo(memory, watched, basis.watched.writes) };
}

/** How far beyond the middle case a range has to reach, because that much was seen of this guest; 1 where none was. */
export const reachOf = (guest: Guest): Ratio =>
	guest.kind === 'writer' && guest.basis.kind === 'seen' ? guest.basis.watched.beyond : ratio(1);

/** The same guest with another memory: what it writes goes along as far as it did before. */
export function resized(guest: WritingGuest, memory: Bytes): WritingGuest {
	const { work, basis, writing } = guest;
	const typed = basis.kind === 'rate' || basis.kind === 'set';
	return { ...guest, memory, writing: typed ? writing : writingOf(memory, work, basis) };
}

/** The same guest writing at another rate. */
export const writingAt = (guest: WritingGuest, rate: BytesPerSecond): WritingGuest => ({
	...guest,
	writing: { kind: 'known', rate }
});

const WATCHED_KEYS = ['smem', 'slink', 'stime', 'sdata', 'sstun', 'mtu'] as const;

interface WatchedContext {
	readonly rules: WatchedRules;
	readonly speed: Speed;
}

/** The rate of a watched migration: measured, where data and time are known; else what its card carries. */
function watchedRate(
	typed: {
		readonly slink: MigrationValue<'slink'>;
		readonly stime: MigrationValue<'stime'>;
		readonly sdata: MigrationValue<'sdata'>;
	},
	{ rules, speed }: WatchedContext
): Pick<Watched, 'rate' | 'rateFrom'> & { readonly card: BytesPerSecond } {
	const card = scale(
		gigabitsPerSecond(Number(typed.slink)),
		protocolEfficiency(speed.input.framing)
	);
	if (typed.sdata === null) return { rate: card, rateFrom: 'link', card };
	const copying = Number(typed.stime) - rules.setUp - rules.resume;
	const measured = gibibytes(Number(typed.sdata)) / copying;
	return copying > 0 && measured <= card
		? { rate: bytesPerSecond(measured), rateFrom: 'data', card }
		: { rate: card, rateFrom: 'link-because-data-is-impossible', card };
}

const watchedOf = (
	scenario: Scenario,
	work: WorkloadClass,
	context: WatchedContext
): Part<Watched> =>
	withMigrationValues(scenario, WATCHED_KEYS, (typed) => {
		const memory = gibibytes(Number(typed.smem));
		const time = seconds(Number(typed.stime));
		const { card, ...found } = watchedRate(typed, context);
		const seen = { memory, rate: found.rate, total: time };
		const rules = {
			...context.rules,
			set: setRule(work),
			noise: PRECOPY_VALUES['precopy-watched-noise']
		};
		const verdict = learnFromEnded(seen, rules);
		const writes = rateToCarry(verdict);
		return ready({
			memory,
			...found,
			time,
			pause: typed.sstun === null ? null : milliseconds(Number(typed.sstun)),
			verdict,
			writes,
			beyond: writes === null ? ratio(1) : beyondModel(seen, rules, { rate: writes, card })
		});
	});

/** Pages counted on the whole guest; those that hold nothing are sent as headers only. */
function curveGuest(memory: Bytes, act: number, points: readonly CurvePoint[]): CurveGuest {
	const totalPages = Math.max(
		1,
		Math.round(memory / MIGRATION_VALUES['migration-page-header'].page)
	);
	return {
		kind: 'curve',
		memory,
		curve: {
			totalPages,
			sampledPages: totalPages,
			zeroSampledPages: Math.min(totalPages, Math.round(totalPages * (1 - act))),
			samples: points.map((point) => ({
				after: milliseconds(point.milliseconds),
				dirtyPages: point.pages
			}))
		}
	};
}

/** The set that was typed, with its manner of writing; else by the rule of its kind. */
const setOf = (scenario: Scenario, work: WorkloadClass): Part<GuestToMove['set']> =>
	withMigrationValues(scenario, ['wset', 'wman'], ({ wset, wman: manner }) =>
		ready<GuestToMove['set']>(
			wset === null
				? { kind: 'rule', rule: setRule(work) }
				: { kind: 'known', size: gibibytes(Number(wset)), manner }
		)
	);

const basisOf = (
	scenario: Scenario,
	know: Exclude<MigrationValue<'know'>, 'curve'>,
	{ work, ...context }: WatchedContext & { readonly work: WorkloadClass }
): Part<Basis> =>
	know === 'seen'
		? andThen(watchedOf(scenario, work, context), (watched) => ready({ kind: 'seen', watched }))
		: ready({ kind: know });

const typedWriting = (scenario: Scenario, basis: Basis): Part<GuestToMove['writing'] | null> =>
	basis.kind === 'rate'
		? withMigrationValues(scenario, ['dirty'], ({ dirty }) =>
				ready({ kind: 'known', rate: mebibytesPerSecond(Number(dirty)) })
			)
		: ready(basis.kind === 'set' ? { kind: 'without-rest' } : null);

function bandOf(work: WorkloadClass, basis: Basis, set: GuestToMove['set']): WritingGuest['band'] {
	if (set.kind === 'known') return 'known';
	if (basis.kind === 'seen' && basis.watched.writes !== null) return 'watched';
	return hasKind(work) ? 'byClass' : 'plain';
}

/** The VM to move, or where none is named the average one. */
const memoryOf = (scenario: Scenario): Part<Bytes> =>
	withMigrationValues(scenario, ['mvm'], ({ mvm }) =>
		mvm === null
			? withMigrationValues(scenario, ['vmram'], ({ vmram }) => ready(gibibytes(Number(vmram))))
			: ready(gibibytes(Number(mvm)))
	);

/** The guest as far as it is known; each way of knowing asks only for its own fields. */
export const guestOf = (scenario: Scenario, speed: Speed, rules: WatchedRules): Part<Guest> =>
	andThen(
		joinParts(memoryOf(scenario), withMigrationValues(scenario, ['act', 'know'], ready)),
		([whole, { act, know }]): Part<Guest> => {
			const share = Number(act) / 100;
			const memory = scale(whole, share);
			if (know === 'curve') {
				return withMigrationValues(scenario, ['curve'], ({ curve }) =>
					ready(curveGuest(whole, share, curve))
				);
			}
			return withMigrationValues(scenario, ['work'], ({ work }) =>
				andThen(
					joinParts(setOf(scenario, work), basisOf(scenario, know, { work, speed, rules })),
					([set, basis]) =>
						andThen(typedWriting(scenario, basis), (writing) =>
							ready({
								kind: 'writer',
								memory,
								work,
								basis,
								set,
								writing: writing ?? writingOf(memory, work, basis),
								band: bandOf(work, basis, set)
							})
						)
				)
			);
		}
	);
