import { calibrate, type Calibration, weighShares } from '#lib/calc/calibration';
import type { DirtyCurve } from '#lib/calc/dirty-curve';
import { type PrecopyRules, type Writer, workingSet } from '#lib/calc/precopy';
import { protocolEfficiency } from '#lib/calc/throughput';
import {
	type Bytes,
	type BytesPerSecond,
	bytesPerSecond,
	gibibytes,
	gigabitsPerSecond,
	least,
	mebibytesPerSecond,
	milliseconds,
	ratio,
	type Ratio,
	scale,
	type Seconds,
	seconds
} from '#lib/calc/units';
import {
	CLASS_DIRTY_RATES,
	DIRTY_RATE_GROWS_TO,
	IDLE_DIRTY_RATE,
	PAGE_HEADER
} from '#lib/facts/migration-assumptions';
import {
	PRECOPY_BANDS,
	PRECOPY_CALIBRATION,
	PRECOPY_CLASS_SETS,
	PRECOPY_PLAIN_SET
} from '#lib/facts/precopy-fit';
import type { Speed } from './speed';
import type {
	MigrationPart,
	MigrationReading,
	MigrationValue
} from '#lib/scenario/questions/migration-reading';
import { andThen, ready, withValues } from '#lib/scenario/questions/reading';

export type WorkloadClass = MigrationValue<'work'>;

/** A range of which half of what was measured lies between the ends; one figure three times where it was typed. */
export interface Rates {
	readonly low: BytesPerSecond;
	readonly likely: BytesPerSecond;
	readonly high: BytesPerSecond;
}

/** One migration that was watched, and what it says. */
export interface Watched {
	readonly memory: Bytes;
	readonly rate: BytesPerSecond;
	/** Worked out from data and time, or from the link: also where data and time ask more than the card carries. */
	readonly rateFrom: 'data' | 'link' | 'link-because-data-is-impossible';
	readonly time: Seconds;
	readonly pause: Seconds | null;
	readonly verdict: Calibration;
	/** Working set as a share of memory, weighed with what is usual; null where nothing was learnt. */
	readonly share: Ratio | null;
}

export type Basis =
	| { readonly kind: 'kind' }
	| { readonly kind: 'rate' }
	| { readonly kind: 'seen'; readonly watched: Watched };

export type BandTables = typeof PRECOPY_BANDS.value;

/** A guest that writes at a rate into a working set. */
export interface WritingGuest {
	readonly kind: 'writer';
	readonly memory: Bytes;
	readonly work: WorkloadClass;
	readonly rates: Rates;
	readonly basis: Basis;
	readonly setAt: (rate: BytesPerSecond) => Bytes;
	readonly bands: keyof BandTables;
}

/** A guest whose dirty pages were counted over time. */
export interface CurveGuest {
	readonly kind: 'curve';
	readonly memory: Bytes;
	readonly curve: DirtyCurve;
}

export type Guest = WritingGuest | CurveGuest;

export const writerAt = (guest: WritingGuest, rate: BytesPerSecond): Writer => ({
	dirtyRate: rate,
	workingSet: guest.setAt(rate)
});

const setRule = (work: WorkloadClass) =>
	work === 'unknown' || work === 'idle' ? PRECOPY_PLAIN_SET.value : PRECOPY_CLASS_SETS.value[work];

/** A kind of workload writes in proportion to its memory as far as that was measured, and no faster beyond. */
export function usualRates(work: WorkloadClass, memory: Bytes): Rates {
	if (work === 'idle') {
		const { low, likely, high } = IDLE_DIRTY_RATE.value;
		return {
			low: bytesPerSecond(low),
			likely: bytesPerSecond(likely),
			high: bytesPerSecond(high)
		};
	}
	const counted = least(memory, DIRTY_RATE_GROWS_TO.value);
	const at = (share: number) => bytesPerSecond(counted * share);
	const { low, likely, high } = CLASS_DIRTY_RATES.value[work];
	return { low: at(low), likely: at(likely), high: at(high) };
}

const exactly = (rate: BytesPerSecond): Rates => ({ low: rate, likely: rate, high: rate });

const bandsOf = (work: WorkloadClass): 'plain' | 'byClass' =>
	work === 'unknown' || work === 'idle' ? 'plain' : 'byClass';

function byRule(memory: Bytes, work: WorkloadClass, rates: Rates, basis: Basis): WritingGuest {
	return {
		kind: 'writer',
		memory,
		work,
		rates,
		basis,
		setAt: (dirtyRate) => workingSet({ memory, dirtyRate }, setRule(work)),
		bands: bandsOf(work)
	};
}

/** What an observation says of the share; none where it says nothing. */
function observedShare(verdict: Calibration): Ratio | null {
	switch (verdict.kind) {
		case 'explained':
			return verdict.share;
		case 'slower-than-any-working-set':
			return verdict.mostShare;
		default:
			return null;
	}
}

const WATCHED_KEYS = ['smem', 'slink', 'stime', 'sdata', 'sstun', 'mtu'] as const;

interface WatchedContext {
	readonly work: WorkloadClass;
	readonly rules: PrecopyRules;
	readonly speed: Speed;
}

/** The rate of a watched migration: measured, where data and time are known; else what its card carries. */
function watchedRate(
	typed: { readonly slink: string; readonly stime: string; readonly sdata: string | null },
	{ rules, speed }: WatchedContext
): Pick<Watched, 'rate' | 'rateFrom'> {
	const card = scale(
		gigabitsPerSecond(Number(typed.slink)),
		protocolEfficiency(speed.input.framing)
	);
	if (typed.sdata === null) return { rate: card, rateFrom: 'link' };
	const copying = Number(typed.stime) - rules.setUp - rules.resume;
	const measured = gibibytes(Number(typed.sdata)) / copying;
	return copying > 0 && measured <= card
		? { rate: bytesPerSecond(measured), rateFrom: 'data' }
		: { rate: card, rateFrom: 'link-because-data-is-impossible' };
}

const readWatched = (reading: MigrationReading, context: WatchedContext): MigrationPart<Watched> =>
	withValues(reading, WATCHED_KEYS, (typed) => {
		const { work, rules } = context;
		const memory = gibibytes(Number(typed.smem));
		const time = seconds(Number(typed.stime));
		const { rate, rateFrom } = watchedRate(typed, context);
		const dirtyRate = usualRates(work, memory).likely;
		const verdict = calibrate(
			{ memory, rate, dirtyRate, total: time },
			{ ...rules, ...PRECOPY_CALIBRATION.value }
		);
		const observed = observedShare(verdict);
		const usual = ratio(workingSet({ memory, dirtyRate }, setRule(work)) / memory);
		const { trust } = PRECOPY_CALIBRATION.value;
		return ready({
			memory,
			rate,
			rateFrom,
			time,
			pause: typed.sstun === null ? null : milliseconds(Number(typed.sstun)),
			verdict,
			share: observed === null ? null : weighShares({ observed, usual, trust })
		});
	});

function calibrated(memory: Bytes, work: WorkloadClass, watched: Watched): WritingGuest {
	const rates = usualRates(work, memory);
	const basis: Basis = { kind: 'seen', watched };
	const { share } = watched;
	if (share === null) return byRule(memory, work, rates, basis);
	return {
		...byRule(memory, work, exactly(rates.likely), basis),
		setAt: () => scale(memory, share),
		bands: 'calibrated'
	};
}

/** The same guest with another memory: what it writes goes along as far as it did before. */
export function resized(guest: WritingGuest, memory: Bytes): WritingGuest {
	const { work, basis, rates } = guest;
	switch (basis.kind) {
		case 'kind':
			return byRule(memory, work, usualRates(work, memory), basis);
		case 'rate':
			return byRule(memory, work, rates, basis);
		case 'seen':
			return calibrated(memory, work, basis.watched);
	}
}

/** The same guest writing at another rate. */
export const writingAt = (guest: WritingGuest, rate: BytesPerSecond): WritingGuest => ({
	...guest,
	rates: exactly(rate)
});

/** Pages counted on the whole guest; those that hold nothing are sent as headers only. */
function curveGuest(memory: Bytes, act: number, points: MigrationValue<'curve'>): CurveGuest {
	const totalPages = Math.max(1, Math.round(memory / PAGE_HEADER.value.page));
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

/** The guest as far as it is known; each way of knowing asks only for its own fields. */
export const readGuest = (
	reading: MigrationReading,
	speed: Speed,
	rules: PrecopyRules
): MigrationPart<Guest> =>
	andThen(
		withValues(reading, ['vmram', 'act', 'know'], ready),
		({ vmram, act, know }): MigrationPart<Guest> => {
			const whole = gibibytes(Number(vmram));
			const share = Number(act) / 100;
			const memory = scale(whole, share);
			if (know === 'curve') {
				return withValues(reading, ['curve'], ({ curve }) =>
					ready(curveGuest(whole, share, curve))
				);
			}
			return withValues(reading, ['work'], ({ work }): MigrationPart<Guest> => {
				if (know === 'kind') {
					return ready(byRule(memory, work, usualRates(work, memory), { kind: 'kind' }));
				}
				if (know === 'rate') {
					return withValues(reading, ['dirty'], ({ dirty }) =>
						ready(
							byRule(memory, work, exactly(mebibytesPerSecond(Number(dirty))), { kind: 'rate' })
						)
					);
				}
				return andThen(readWatched(reading, { work, rules, speed }), (watched) =>
					ready(calibrated(memory, work, watched))
				);
			});
		}
	);
