import type { LoadCheckId } from '#lib/calc/site-loss';
import { once } from '#lib/scenario/once';
import { joinParts, mapPart, type Part } from '#lib/scenario/part';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { type ClusterAnswer, clusterOf } from './cluster';
import { type TotalsAnswer, totalsOf } from './totals';

/** What is lost, and by what it is judged: the totals where they are typed, else ratio and average. */
export interface LossAnswer {
	readonly cluster: ClusterAnswer;
	/** null where no totals are given. */
	readonly totals: TotalsAnswer | null;
}

/** What becomes of the worst loss, at the first ratio or by the totals. */
export type LossFit =
	| { readonly kind: 'fits' }
	| { readonly kind: 'no-host-left' }
	/** No host has a vMotion address, so there is no VM of the domain to carry. */
	| { readonly kind: 'no-vms' }
	| { readonly kind: 'too-much'; readonly over: readonly LoadCheckId[] };

export const lossOf = once((scenario: Scenario): Part<LossAnswer> =>
	mapPart(joinParts(clusterOf(scenario), totalsOf(scenario)), ([cluster, totals]) => ({
		cluster,
		totals
	}))
);

/** null where no host is left. */
function overOf({ cluster, totals }: LossAnswer): readonly LoadCheckId[] | null {
	if (totals !== null) return totals.cases[0].after?.over ?? null;
	const { first } = cluster.loss;
	return first.kind === 'no-survivors'
		? null
		: first.after.checks.filter(({ fits }) => !fits).map(({ id }) => id);
}

/** The worst loss decides: what carries it carries the loss of the smaller site too. */
export function lossFit(answer: LossAnswer): LossFit {
	if (answer.totals === null && answer.cluster.unaddressed?.held.isZero())
		return { kind: 'no-vms' };
	const over = overOf(answer);
	if (over === null) return { kind: 'no-host-left' };
	return over.length === 0 ? { kind: 'fits' } : { kind: 'too-much', over };
}
