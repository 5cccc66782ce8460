import { answerAsync, type AsyncAnswer } from '#lib/calc/async-replication';
import { gigabitsPerSecond, scale } from '#lib/calc/units';
import { once } from '#lib/scenario/once';
import { andThen, joinParts, mapPart, type Part, ready } from '#lib/scenario/part';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { withSitesValues } from './asking';
import { copiesRead } from './case';
import { sitesEstateOf } from './estate';

/** What copies at intervals come to; null where storage is something else. */
export const replicationOf = once((scenario: Scenario): Part<AsyncAnswer | null> =>
	andThen(sitesEstateOf(scenario), ({ hostsPerSite }) =>
		withSitesValues(scenario, ['stor'], ({ stor }): Part<AsyncAnswer | null> =>
			stor === 'async' ? copiesOf(scenario, hostsPerSite) : ready(null)
		)
	)
);

const copiesOf = (scenario: Scenario, hostsPerSite: number): Part<AsyncAnswer> =>
	mapPart(
		joinParts(copiesRead(scenario), withSitesValues(scenario, ['memu', 'link', 'lnk'], ready)),
		([copies, typed]) =>
			answerAsync({
				...copies,
				link: scale(gigabitsPerSecond(Number(typed.link)), Number(typed.lnk)),
				hostsPerSite,
				memoryUse: Number(typed.memu) / 100
			})
	);
