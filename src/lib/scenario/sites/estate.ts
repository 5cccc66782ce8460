import { exact, fractionToNumber } from '#lib/calc/exact';
import { readRatios } from '#lib/scenario/domain/estate';
import { joinParts } from '#lib/scenario/questions/reading';
import { andThen, ready, waiting, withValues } from '#lib/scenario/questions/reading';
import type {
	SitesPart as Part,
	SitesReading as Reading
} from '#lib/scenario/questions/sites-reading';
import type { DomainAnswer } from '#lib/scenario/domain/domain';

/** Who lives on both sites together. */
export interface SitesEstate {
	readonly hosts: number;
	readonly vms: number;
	/** Whether the counts were typed here or follow from the vMotion domain. */
	readonly hostsFrom: 'typed' | 'domain';
	readonly vmsFrom: 'typed' | 'ratio' | 'domain';
	readonly hostsPerSite: number;
}

type Hosts = Pick<SitesEstate, 'hosts' | 'hostsFrom'>;
type Vms = Pick<SitesEstate, 'vms' | 'vmsFrom'>;

const domainCounts = (domain: Part<DomainAnswer>): Part<{ hosts: number; vms: number }> =>
	andThen(domain, ({ first: { capacity } }) =>
		capacity.kind === 'bounded'
			? ready({ hosts: capacity.hosts.toNumber(), vms: capacity.vms.toNumber() })
			: waiting('shost', 'svms')
	);

const readHosts = (reading: Reading, domain: Part<DomainAnswer>): Part<Hosts> =>
	withValues(reading, ['shost'], ({ shost }): Part<Hosts> =>
		shost === null
			? andThen(domainCounts(domain), ({ hosts }) => ready({ hosts, hostsFrom: 'domain' }))
			: ready({ hosts: Number(shost), hostsFrom: 'typed' })
	);

const readVms = (
	reading: Reading,
	{ hosts, hostsFrom }: Hosts,
	domain: Part<DomainAnswer>
): Part<Vms> =>
	withValues(reading, ['svms'], ({ svms }): Part<Vms> => {
		if (svms !== null) return ready({ vms: Number(svms), vmsFrom: 'typed' });
		if (hostsFrom === 'domain')
			return andThen(domainCounts(domain), ({ vms }) => ready({ vms, vmsFrom: 'domain' }));
		return andThen(readRatios(reading), ({ first }) =>
			ready({
				vms: exact(fractionToNumber(first.vmsPerHost)).times(hosts).floor().toNumber(),
				vmsFrom: 'ratio'
			})
		);
	});

/** Hosts and VMs of both sites: typed, or those of the vMotion domain. */
export const readSitesEstate = (reading: Reading, domain: Part<DomainAnswer>): Part<SitesEstate> =>
	andThen(readHosts(reading, domain), (hosts) =>
		andThen(joinParts(ready(hosts), readVms(reading, hosts, domain)), ([, vms]) =>
			ready({ ...hosts, ...vms, hostsPerSite: Math.ceil(hosts.hosts / 2) })
		)
	);
