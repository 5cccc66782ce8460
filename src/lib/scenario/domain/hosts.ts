import { exact, type Exact } from '#lib/calc/exact';
import { type Part, ready } from '#lib/scenario/part';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { withDomainValues } from './estate';

/** Where hosts are asked for: those of the cluster, and those of both sites together. */
export type HostsQuestion = 'chosts' | 'shost';

export interface TypedHosts {
	readonly hosts: Exact;
	readonly asked: HostsQuestion;
}

/**
 * How many hosts there are is asked in two places, because a page may be about one cluster or about two sites. Whoever
 * typed it in one of them need not type it again: the first of `order` that holds a number counts; null where none does.
 */
export function typedHostsOf(
	scenario: Scenario,
	[first, second]: readonly [HostsQuestion, HostsQuestion]
): Part<TypedHosts | null> {
	const at = (asked: HostsQuestion, otherwise: () => Part<TypedHosts | null>) =>
		withDomainValues(scenario, [asked], (typed) => {
			const hosts = typed[asked];
			return hosts === null ? otherwise() : ready({ hosts: exact(hosts), asked });
		});
	return at(first, () => at(second, () => ready(null)));
}
