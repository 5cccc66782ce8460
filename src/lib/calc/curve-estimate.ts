import type { CopyPath } from './copy-path';
import { curvePages, migrateAlongCurve, type DirtyCurve } from './dirty-curve';
import { joinFactors, joinSums, triangleBand, type Span } from './joined-causes';
import { startCost, type PathClock } from './path-clock';
import { add, bytes, ratio, seconds, type Bytes, type Ratio, type Seconds } from './units';

export interface CurveToEstimate {
	readonly curve: DirtyCurve;
	readonly path: CopyPath;
	readonly goal: Seconds;
	readonly page: Bytes;
	readonly header: Bytes;
	/** Passes over the memory after which a copy is called endless. */
	readonly passesToWait: number;
	/** Factors of the likely time that hold the error of the method. */
	readonly error: { readonly low: Ratio; readonly high: Ratio };
	/** Between these strains it is a matter of chance whether the copy ends. */
	readonly doubtful: { readonly from: Ratio; readonly to: Ratio };
	readonly setUp: Span<Seconds>;
	readonly deviceState: Span<Seconds>;
}

interface CurveTimes {
	readonly copy: Span<Seconds>;
	readonly task: Span<Seconds>;
	readonly pause: Span<Seconds>;
	readonly sent: Bytes;
	readonly strain: Ratio;
}

export type CurveEstimate =
	| ({ readonly kind: 'finishes' } & CurveTimes)
	/** The strain lies about 1: it ends, or it does not. The times are those if it does. */
	| ({ readonly kind: 'may-not-finish' } & CurveTimes)
	| { readonly kind: 'does-not-end'; readonly left: Bytes; readonly strain: Ratio }
	| { readonly kind: 'out-of-range'; readonly field: string };

/** One copy along the curve at the steady rate of a clock, its start included. */
function along({ curve, goal, page, header, passesToWait }: CurveToEstimate, clock: PathClock) {
	const memory = bytes(curve.totalPages * page);
	const pass = (curve.totalPages * (page + header)) / clock.steady;
	const outcome = migrateAlongCurve(curve, {
		rate: clock.steady,
		pauseLimit: goal,
		deadline: seconds(passesToWait * pass + 60),
		page,
		header
	});
	if (outcome.kind !== 'converges') return { outcome, time: seconds(Infinity) };
	return { outcome, time: add(outcome.total, startCost(clock, memory)) };
}

/**
 * A migration along a measured dirty curve (see `migrateAlongCurve`), with what the start of the connections costs,
 * the ends of the path and the error of the method joined, and a hedge where the strain lies about 1: there the
 * curve says one thing and the next run another. Units: s, B. Bias: the steady rate of a path with loss is used
 * from the first byte on, so the time over such a path is late rather than early.
 */
export function estimateAlongCurve(migration: CurveToEstimate): CurveEstimate {
	const { curve, path, goal, page, header, error, doubtful, setUp, deviceState } = migration;
	const { outcome, time } = along(migration, path.usual);
	if (outcome.kind === 'out-of-range') return { kind: 'out-of-range', field: outcome.field };
	const strain = ratio((curvePages(curve, goal) * (page + header)) / (path.usual.steady * goal));
	if (outcome.kind === 'does-not-converge') {
		return { kind: 'does-not-end', left: bytes(outcome.leftPages * page), strain };
	}
	const filled = bytes(
		(curve.totalPages - (curve.zeroSampledPages * curve.totalPages) / curve.sampledPages) * page
	);
	const floor = filled / path.line;
	const joined = joinFactors(time, [
		{ low: seconds(time * error.low), high: seconds(time * error.high) },
		{ low: along(migration, path.fastest).time, high: along(migration, path.slowest).time }
	]);
	const copy = { ...joined, low: seconds(Math.max(joined.low, Math.min(floor, joined.likely))) };
	const rest = outcome.pause;
	return {
		kind: strain >= doubtful.from && strain <= doubtful.to ? 'may-not-finish' : 'finishes',
		copy,
		task: joinSums([copy, triangleBand(setUp), deviceState]),
		pause: {
			low: deviceState.low,
			likely: add(rest, deviceState.likely),
			high: add(goal, deviceState.high)
		},
		sent: bytes(outcome.total * path.usual.steady),
		strain
	};
}
