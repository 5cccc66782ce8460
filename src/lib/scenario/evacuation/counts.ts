import { floorTimes } from '#lib/calc/exact';
import { clusterSizeOf } from '#lib/scenario/domain/cluster';
import type { HostsFrom } from '#lib/scenario/domain/cluster-size';
import { vmsPerHostOf } from '#lib/scenario/domain/estate';
import { andThen, joinParts, mapPart, type Part, ready } from '#lib/scenario/part';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { noVmFits, type SitesEstate, sitesEstateOf } from '#lib/scenario/sites/estate';
import { type EvacuationValue, withEvacuationValues } from './asking';

/** Hosts of the estate, and which of them are emptied. */
export interface Counts {
	readonly what: EvacuationValue<'em'>;
	/** All that take part. */
	readonly hosts: number;
	/** Of these; in a roll all of them, some at a time. */
	readonly emptied: number;
	/** On all hosts together. */
	readonly vms: number;
	readonly hostsFrom: SitesEstate['hostsFrom'] | HostsFrom;
	/** Emptied together; 1 but in a roll. */
	readonly atATime: number;
}

/** How many of a total the `place`th of so many has, shared as evenly as whole things can be. */
export const shareOf = (total: number, places: number, place: number): number =>
	Math.floor(((place + 1) * total) / places) - Math.floor((place * total) / places);

/** VMs of the hosts that are emptied, as evenly shared as whole things can be. */
export const leaving = ({ vms, emptied, hosts }: Counts): number =>
	hosts === 0 ? 0 : Math.floor((vms * emptied) / hosts);

const siteCounts = (scenario: Scenario): Part<Counts> =>
	mapPart(sitesEstateOf(scenario), ({ hosts, vms, hostsPerSite, hostsFrom }) => ({
		what: 'site',
		hosts,
		emptied: hostsPerSite,
		vms,
		hostsFrom,
		atATime: 1
	}));

const EMPTIED = {
	host: () => ready(1),
	rack: (scenario: Scenario) =>
		withEvacuationValues(scenario, ['emh'], ({ emh }) => ready(Number(emh))),
	roll: () => ready(Infinity)
} as const;

const clusterCounts = (scenario: Scenario, what: 'host' | 'rack' | 'roll'): Part<Counts> =>
	andThen(joinParts(clusterSizeOf(scenario), vmsPerHostOf(scenario)), ([size, vmsPerHost]) =>
		andThen(EMPTIED[what](scenario), (emptied) =>
			withEvacuationValues(scenario, ['pat'], ({ pat }) => {
				const hosts = size.hosts.toNumber();
				return ready({
					what,
					hosts,
					emptied: Math.min(emptied, hosts),
					vms: noVmFits(scenario) ? 0 : floorTimes(size.hosts, vmsPerHost).toNumber(),
					hostsFrom: size.from,
					atATime: what === 'roll' ? Math.min(Number(pat), hosts) : 1
				});
			})
		)
	);

/** A site is emptied into the other; hosts go to the others of their cluster. */
export const countsOf = (scenario: Scenario): Part<Counts> =>
	withEvacuationValues(scenario, ['em'], ({ em }) =>
		em === 'site' ? siteCounts(scenario) : clusterCounts(scenario, em)
	);

/** How many VMs move: those that were typed by size, else those of the hosts that are emptied. */
export const movingOf = (scenario: Scenario): Part<number> =>
	andThen(countsOf(scenario), (counts) =>
		withEvacuationValues(scenario, ['sizes'], ({ sizes }) =>
			ready(sizes?.reduce((sum, { vms }) => sum + vms, 0) ?? leaving(counts))
		)
	);
