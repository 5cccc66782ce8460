import type { SpeedKept } from '#lib/calc/migration-estimate';
import { type Ratio, ratio, type Seconds, seconds } from '#lib/calc/units';
import { once } from '#lib/scenario/once';
import { andThen, joinParts, type Part, ready } from '#lib/scenario/part';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import type { Span } from '#lib/scenario/span';
import { withMigrationValues } from './asking';
import { batchOf } from './batch';
import { impactOf } from './impact';
import { writesAtARate } from './guest';
import { migrationOf } from './migration';
import { estimateOf, type Outcome } from './outcome';
import { otherSpeed } from './speed';

/** What a busy host has left for the migrations that leave it at once, as parts of all its processors. */
interface HostToll {
	readonly busy: Ratio;
	readonly left: Ratio;
	readonly atOnce: number;
	readonly takes: Ratio;
	readonly enough: 'yes' | 'no';
}

/** The pause against the silence that the application's own cluster allows. */
interface ClusterToll {
	readonly timeout: Seconds;
	readonly pause: Span<Seconds>;
	readonly notices: 'surely' | 'perhaps' | 'no';
}

type Ends = 'surely' | 'perhaps' | 'no';

/** What the move costs the application that runs meanwhile. */
export interface Toll {
	readonly host: HostToll | null;
	readonly cluster: ClusterToll | null;
	/** What a cluster has to outlast whose time-out was not typed; null where nothing ends. */
	readonly longestPause: Seconds | null;
	/** null where it is not slowed, or nobody knows how fast it would write. */
	readonly speedKept: SpeedKept | null;
	/** One by itself, and as many at once as there are. */
	readonly alone: Ends;
	readonly together: { readonly atOnce: number; readonly ends: Ends };
}

function clusterToll(timeout: Seconds, pause: Span<Seconds>): ClusterToll {
	const notices = pause.low >= timeout ? 'surely' : pause.high >= timeout ? 'perhaps' : 'no';
	return { timeout, pause, notices };
}

const endsOf = (outcome: Outcome): Ends =>
	estimateOf(outcome) === null ? 'no' : outcome.kind === 'may-not-finish' ? 'perhaps' : 'surely';

/** null where nothing was said of hosts and cluster, or no memory moves. */
export const tollOf = once((scenario: Scenario): Part<Toll | null> =>
	andThen(
		joinParts(
			migrationOf(scenario),
			batchOf(scenario),
			withMigrationValues(scenario, ['hcpu', 'tmo'], ready)
		),
		([{ speed, outcome, moves, guest }, batch, { hcpu, tmo }]) => {
			if (moves === 'disk' || (hcpu === null && tmo === null)) return ready(null);
			const atOnce = batch?.atOnce ?? speed.waves.running;
			const each = batch?.each ?? outcome;
			const cost = impactOf(otherSpeed(speed, { concurrent: atOnce })).cost.source;
			const takes = ratio(cost * atOnce);
			const busy = ratio(Number(hcpu) / 100);
			const left = ratio(1 - busy);
			const pauseAlone = estimateOf(outcome)?.pause ?? null;
			const pause = estimateOf(each)?.pause ?? pauseAlone;
			return ready<Toll>({
				host:
					hcpu === null
						? null
						: { busy, left, atOnce, takes, enough: takes <= left ? 'yes' : 'no' },
				cluster: tmo === null || pause === null ? null : clusterToll(seconds(Number(tmo)), pause),
				longestPause: tmo === null ? (pauseAlone?.high ?? null) : null,
				speedKept: each.kind === 'finishes-slowed' && writesAtARate(guest) ? each.speedKept : null,
				alone: endsOf(outcome),
				together: { atOnce, ends: endsOf(each) }
			});
		}
	)
);
