import type { CurveOutcome } from '#lib/calc/dirty-curve';
import type { Copy, PrecopyRules } from '#lib/calc/precopy';
import {
	add,
	bytes,
	type Bytes,
	type BytesPerSecond,
	least,
	type Quantity,
	scale,
	seconds,
	type Seconds,
	transferred,
	transferTime
} from '#lib/calc/units';
import { CURVE_ERROR } from '#lib/facts/migration-assumptions';
import { PRECOPY_BANDS } from '#lib/facts/precopy-fit';
import { type MemoryCase, type Span, wireBand } from './copy';
import type { CurveGuest, Guest, WritingGuest } from './guest';
import type { MigrationValue } from '#lib/scenario/questions/migration-reading';
import type { Speed } from './speed';

export type Cause = 'set-up' | 'writing' | 'rate' | 'model';

/** The three figures of a migration, with what makes the time uncertain, widest first. */
export interface Estimate {
	readonly time: Span<Seconds>;
	/** null for a disk: its switch-over is short, and nobody publishes how short. */
	readonly pause: Span<Seconds> | null;
	readonly sent: Span<Bytes>;
	/** What each cause adds between low and high, in seconds. */
	readonly causes: readonly { readonly cause: Cause; readonly width: Seconds }[];
}

export type Outcome =
	| { readonly kind: 'finishes'; readonly estimate: Estimate }
	| {
			readonly kind: 'may-not-finish';
			readonly because: 'strain' | 'round-limit' | 'kind-of-workload';
			readonly estimate: Estimate;
	  }
	| {
			readonly kind: 'slows-guest';
			readonly factor: number | null;
			readonly estimate: Estimate | null;
	  }
	| { readonly kind: 'resumes-early'; readonly fetched: Bytes; readonly estimate: Estimate }
	| { readonly kind: 'fails'; readonly left: Bytes }
	| { readonly kind: 'never-ends'; readonly left: Bytes }
	| { readonly kind: 'disk-never-finishes'; readonly excess: BytesPerSecond }
	| { readonly kind: 'curve-beyond-memory'; readonly pages: number; readonly totalPages: number };

export interface MigrationCase {
	readonly speed: Speed;
	readonly guest: Guest;
	readonly rules: PrecopyRules;
	readonly setUp: Span<Seconds>;
	readonly disk: { readonly size: Bytes; readonly writeRate: BytesPerSecond } | null;
	readonly moves: MigrationValue<'moves'>;
}

type WritingCase = MigrationCase & { readonly guest: WritingGuest };

/** The guest at its low, likely and high dirty rate. */
export type Cases = Span<MemoryCase>;

type Copied = MemoryCase & { readonly copy: Copy };
const isCopied = (each: MemoryCase): each is Copied => each.copy !== null;

/** A busier guest is not always the slower one: where a copy is cut short it may even end sooner. */
const rising = <U extends string>({ low, likely, high }: Span<Quantity<U>>): Span<Quantity<U>> => ({
	low: least(likely, low, high),
	likely,
	high: Math.max(low, likely, high) as Quantity<U>
});

const byWidth = (causes: Estimate['causes']): Estimate['causes'] =>
	causes.filter(({ width }) => width > 0).toSorted((a, b) => b.width - a.width);

export interface DiskSpan {
	readonly time: Seconds;
	readonly sent: Bytes;
}

export const NO_DISK: DiskSpan = { time: seconds(0), sent: bytes(0) };

interface Piece {
	readonly copy: Copy;
	readonly band: ReturnType<typeof wireBand>;
}

/** Low from the quietest case, high from the busiest: of those that end. */
function piecesOf(
	cases: Cases,
	{ migration, rate }: { readonly migration: WritingCase; readonly rate: BytesPerSecond }
): Span<Piece> | null {
	const { memory, bands } = migration.guest;
	const table = PRECOPY_BANDS.value[bands];
	const pieceOf = (each: MemoryCase | undefined): Piece | null =>
		each === undefined || !isCopied(each)
			? null
			: { copy: each.copy, band: wireBand(each, { memory, rate, table }) };
	const low = pieceOf(cases.low);
	// Of a guest that may be too busy, what can be told is the time if it is not.
	const likely = pieceOf(cases.likely) ?? low;
	const high = pieceOf(cases.high) ?? likely;
	return low === null || likely === null || high === null ? null : { low, likely, high };
}

const pauseOf = ({ low, likely, high }: Span<Piece>): Span<Seconds> =>
	rising({
		low: low.copy.stun.atLeast,
		likely: likely.copy.stun.atMost,
		high: high.copy.stun.atMost
	});

const sentOf = ({ low, likely, high }: Span<Piece>, memory: Bytes): Span<Bytes> =>
	rising({
		low: bytes(Math.max(low.copy.sent * low.band.factors.low, least(memory, low.copy.sent))),
		likely: likely.copy.sent,
		high: scale(high.copy.sent, high.band.factors.high)
	});

const shift = <U extends string>(span: Span<Quantity<U>>, by: Quantity<U>): Span<Quantity<U>> => ({
	low: add(span.low, by),
	likely: add(span.likely, by),
	high: add(span.high, by)
});

function estimateMemory(
	{ speed, guest, rules, setUp }: WritingCase,
	pieces: Span<Piece>,
	disk: DiskSpan
): Estimate {
	const { low, likely, high } = pieces;
	const { slowest, fastest } = speed.doubt;
	const lost = speed.start.kind === 'ramp' ? speed.start.lost : seconds(0);
	const around = shift(setUp, rules.resume);
	const onWire = add(likely.band.likely, disk.time);
	const { factors } = likely.band;
	return {
		time: rising({
			low: add(around.low, scale(add(low.band.low, disk.time), 1 / fastest)),
			likely: add(add(around.likely, lost), onWire),
			high: add(add(around.high, lost), scale(add(high.band.high, disk.time), 1 / slowest))
		}),
		pause: pauseOf(pieces),
		sent: shift(sentOf(pieces, guest.memory), disk.sent),
		causes: byWidth([
			{ cause: 'set-up', width: seconds(setUp.high - setUp.low) },
			{ cause: 'writing', width: seconds(high.band.likely - low.band.likely) },
			{ cause: 'rate', width: scale(onWire, 1 / slowest - 1 / fastest) },
			{ cause: 'model', width: scale(likely.band.likely, factors.high - factors.low) }
		])
	};
}

export function estimatePlain(
	{ speed, setUp, rules }: MigrationCase,
	{
		onWire,
		sent,
		pause,
		factors
	}: {
		readonly onWire: Seconds;
		readonly sent: Bytes;
		readonly pause: Span<Seconds> | null;
		readonly factors: { readonly low: number; readonly high: number };
	}
): Estimate {
	const { slowest, fastest } = speed.doubt;
	const around = (span: Seconds) => add(span, rules.resume);
	return {
		time: {
			low: add(around(setUp.low), scale(onWire, factors.low / fastest)),
			likely: add(around(setUp.likely), onWire),
			high: add(around(setUp.high), scale(onWire, factors.high / slowest))
		},
		pause,
		sent: { low: scale(sent, factors.low), likely: sent, high: scale(sent, factors.high) },
		causes: byWidth([
			{ cause: 'set-up', width: seconds(setUp.high - setUp.low) },
			{ cause: 'rate', width: scale(onWire, 1 / slowest - 1 / fastest) },
			{ cause: 'model', width: scale(onWire, factors.high - factors.low) }
		])
	};
}

const finishes = ({ outcome }: MemoryCase): boolean => outcome.kind !== 'does-not-converge';

const leftOf = ({ outcome }: MemoryCase): Bytes =>
	outcome.kind === 'does-not-converge' ? outcome.fixedPoint : outcome.remaining;

/** What becomes of the memory, over the spread of dirty rates. */
export function memoryOutcome(
	migration: WritingCase,
	cases: Cases,
	{ rate, disk }: { readonly rate: BytesPerSecond; readonly disk: DiskSpan }
): Outcome {
	const { likely } = cases;
	const left = leftOf(likely);
	const { kind } = migration.speed.hypervisor.profile.nonConvergence;
	const pieces = piecesOf(cases, { migration, rate });
	if (pieces === null) return { kind: kind === 'keeps-going' ? 'never-ends' : 'fails', left };
	const estimate = estimateMemory(migration, pieces, disk);
	if (likely.outcome.kind === 'may-not-finish') {
		return { kind: 'may-not-finish', because: likely.outcome.because, estimate };
	}
	if (finishes(cases.low) && !(finishes(likely) && finishes(cases.high))) {
		return { kind: 'may-not-finish', because: 'kind-of-workload', estimate };
	}
	if (finishes(likely)) return { kind: 'finishes', estimate };
	if (kind === 'resumes-early') return { kind: 'resumes-early', fetched: left, estimate };
	return { kind: 'slows-guest', factor: likely.slowDown?.factor ?? null, estimate };
}

export function curveOutcome(
	migration: MigrationCase & { readonly guest: CurveGuest },
	curve: CurveOutcome,
	{ rate, disk }: { readonly rate: BytesPerSecond; readonly disk: DiskSpan }
): Outcome {
	const { guest, speed, rules } = migration;
	if (curve.kind === 'out-of-range') {
		const pages = Math.max(...guest.curve.samples.map(({ dirtyPages }) => dirtyPages));
		return { kind: 'curve-beyond-memory', pages, totalPages: guest.curve.totalPages };
	}
	if (curve.kind === 'converges') {
		// Pages that hold data cross once at least.
		const { totalPages, zeroSampledPages } = guest.curve;
		const filled = scale(guest.memory, 1 - zeroSampledPages / totalPages);
		const onePass = transferTime(filled, rate) / curve.total;
		const pause = add(curve.pause, rules.resume);
		const goal = add(least(rules.switchOverGoal, curve.total), rules.resume);
		const estimate = estimatePlain(migration, {
			onWire: add(curve.total, disk.time),
			sent: add(transferred(rate, curve.total), disk.sent),
			pause: rising({ low: pause, likely: goal, high: goal }),
			factors: { ...CURVE_ERROR.value, low: Math.max(CURVE_ERROR.value.low, onePass) }
		});
		return { kind: 'finishes', estimate };
	}
	const left = bytes((curve.leftPages * guest.memory) / guest.curve.totalPages);
	switch (speed.hypervisor.profile.nonConvergence.kind) {
		case 'keeps-going':
			return { kind: 'never-ends', left };
		case 'fails':
			return { kind: 'fails', left };
		default:
			return { kind: 'slows-guest', factor: null, estimate: null };
	}
}
