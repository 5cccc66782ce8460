import { exact, fractionToNumber } from '#lib/calc/exact';
import { type Unaddressed, unaddressedOf } from '#lib/scenario/domain/addresses';
import { type DomainAnswer, domainOf } from '#lib/scenario/domain/domain';
import { networkOf, vmsPerHostOf } from '#lib/scenario/domain/estate';
import { type HostsQuestion, typedHostsOf } from '#lib/scenario/domain/hosts';
import { once } from '#lib/scenario/once';
import { andThen, joinParts, mapPart, type Part, ready, waiting } from '#lib/scenario/part';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { ESTATE_QUESTIONS } from '#lib/scenario/questions/estate';
import { asking } from '#lib/scenario/questions/reading';

/** Who lives on both sites together. */
export interface SitesEstate {
	readonly hosts: number;
	readonly vms: number;
	/** The question in which the hosts were typed, or the vMotion domain they follow from. */
	readonly hostsFrom: HostsQuestion | 'domain';
	/** `none-fits`: a VM is larger than a host. */
	readonly vmsFrom: 'typed' | 'ratio' | 'domain' | 'none-fits';
	/** Those of the larger site. */
	readonly hostsPerSite: number;
	/** Hosts that get no vMotion address; null where all get one. */
	readonly unaddressed: Unaddressed | null;
}

const withEstateValues = asking(ESTATE_QUESTIONS);

type Hosts = Pick<SitesEstate, 'hosts' | 'hostsFrom' | 'hostsPerSite'>;
type Vms = Pick<SitesEstate, 'vms' | 'vmsFrom'>;

const domainCounts = (domain: DomainAnswer): Part<{ hosts: number; vms: number }> =>
	domain.first.capacity.kind === 'bounded'
		? ready({
				hosts: domain.first.capacity.hosts.toNumber(),
				vms: domain.first.capacity.vms.toNumber()
			})
		: waiting('shost', 'svms');

const hostsOf = (scenario: Scenario): Part<Hosts> =>
	andThen(typedHostsOf(scenario, ['shost', 'chosts']), (typed): Part<Hosts> =>
		typed === null
			? mapPart(andThen(domainOf(scenario), domainCounts), ({ hosts }) => ({
					hosts,
					hostsFrom: 'domain',
					hostsPerSite: Math.ceil(hosts / 2)
				}))
			: ready({
					hosts: typed.hosts.toNumber(),
					hostsFrom: typed.asked,
					hostsPerSite: (typed.sites?.larger ?? typed.hosts.dividedBy(2).ceil()).toNumber()
				})
	);

/** Whether the domain has found that a VM is larger than a host; a domain that waits has found nothing. */
export function noVmFits(scenario: Scenario): boolean {
	const domain = domainOf(scenario);
	return domain.kind === 'ready' && domain.value.oversize !== null;
}

const vmsOf = (scenario: Scenario, { hosts, hostsFrom }: Hosts): Part<Vms> =>
	withEstateValues(scenario, ['svms'], ({ svms }): Part<Vms> => {
		// What cannot run is counted nowhere, typed or not.
		if (noVmFits(scenario)) return ready({ vms: 0, vmsFrom: 'none-fits' });
		if (svms !== null) return ready({ vms: Number(svms), vmsFrom: 'typed' });
		if (hostsFrom === 'domain')
			return andThen(domainOf(scenario), (domain) =>
				mapPart(domainCounts(domain), ({ vms }): Vms => ({ vms, vmsFrom: 'domain' }))
			);
		return mapPart(vmsPerHostOf(scenario), (perHost) => ({
			vms: exact(fractionToNumber(perHost)).times(hosts).floor().toNumber(),
			vmsFrom: 'ratio'
		}));
	});

/** Hosts and VMs of both sites: typed, or those of the vMotion domain. */
export const sitesEstateOf = once((scenario: Scenario): Part<SitesEstate> =>
	andThen(hostsOf(scenario), (hosts) =>
		mapPart(joinParts(vmsOf(scenario, hosts), networkOf(scenario)), ([vms, network]) => ({
			...hosts,
			...vms,
			unaddressed: unaddressedOf(network, exact(hosts.hosts))
		}))
	)
);
