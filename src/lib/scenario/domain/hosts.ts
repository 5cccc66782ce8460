import { exact, type Exact } from '#lib/calc/exact';
import { type Part, ready } from '#lib/scenario/part';
import type { HostsText } from '#lib/scenario/questions/hosts-text';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { withDomainValues } from './estate';

/** Where hosts are asked for: those of the cluster, and those of both sites together. */
export type HostsQuestion = 'chosts' | 'shost';

/** How two sites share their hosts. */
export interface SiteHosts {
	readonly larger: Exact;
	readonly smaller: Exact;
}

export interface TypedHosts {
	readonly hosts: Exact;
	/** null where only the sum was typed. */
	readonly sites: SiteHosts | null;
	readonly asked: HostsQuestion;
}

const sitesOf = ([one, other]: NonNullable<HostsText['sites']>): SiteHosts => {
	const [a, b] = [exact(one), exact(other)];
	return a.lessThan(b) ? { larger: b, smaller: a } : { larger: a, smaller: b };
};

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
			const given = typed[asked];
			if (given === null) return otherwise();
			const sites = given.sites === null ? null : sitesOf(given.sites);
			return ready({ hosts: exact(given.hosts), sites, asked });
		});
	return at(first, () => at(second, () => ready(null)));
}
