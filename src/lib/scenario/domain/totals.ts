import { exact, type Exact } from '#lib/calc/exact';
import { type Totals, type TotalsState, totalsOn } from '#lib/calc/totals-load';
import { once } from '#lib/scenario/once';
import { andThen, joinParts, type Part, ready } from '#lib/scenario/part';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { type ClusterAnswer, clusterOf, hostMaximums } from './cluster';
import { type DomainValue, type Hardware, hardwareOf, withDomainValues } from './estate';

/** The same VMs after so many hosts are lost; null where no host is left. */
export interface TotalsCase {
	readonly lostHosts: Exact;
	readonly after: TotalsState | null;
}

/** All VMs of the cluster as they are, before a loss and after it. */
export interface TotalsAnswer {
	readonly totals: Totals;
	readonly sharing: Hardware['sharing'];
	readonly before: TotalsState;
	/** The worst case first. */
	readonly cases: readonly [TotalsCase, ...TotalsCase[]];
}

const orNull = (typed: DomainValue<'tcpu'>): Exact | null => (typed === null ? null : exact(typed));

/** null where no totals are given. */
export const totalsOf = once((scenario: Scenario): Part<TotalsAnswer | null> =>
	withDomainValues(scenario, ['tcpu', 'tmem'], (typed) => {
		const totals: Totals = {
			vcpus: orNull(typed.tcpu),
			memoryMib: orNull(typed.tmem)?.times(1024) ?? null
		};
		if (totals.vcpus === null && totals.memoryMib === null) return ready(null);
		const policies = withDomainValues(scenario, ['unv', 'disp'], ready);
		const inputs = joinParts(clusterOf(scenario), hardwareOf(scenario), policies);
		return andThen(inputs, ([cluster, { host, sharing }, { unv, disp }]): Part<TotalsAnswer> => {
			const policy = { unverified: unv, dispute: disp };
			const given = { totals, host, sharing, maximums: hostMaximums(cluster.version, policy) };
			const { hosts, loss } = cluster;
			const after = ({ lostHosts }: Pick<ClusterAnswer['loss'], 'lostHosts'>): TotalsCase => {
				const left = hosts.minus(lostHosts);
				return { lostHosts, after: left.greaterThan(0) ? totalsOn(left, given) : null };
			};
			return ready({
				totals,
				sharing,
				before: totalsOn(hosts, given),
				cases: [after(loss), ...loss.others.map(after)]
			});
		});
	})
);
