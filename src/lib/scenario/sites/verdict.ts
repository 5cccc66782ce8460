import {
	type ProductLimit,
	type RuleAssumptions,
	type SitesCase,
	tightestLimit
} from '#lib/calc/layer2-case';
import { linkBudget, type LinkBudget, mtuNeeded } from '#lib/calc/site-traffic';
import { type Path, pathOf, roundTripBasis } from '#lib/scenario/path/path';
import type { VersionId } from '#lib/facts/vsphere-values';
import type { Bytes } from '#lib/calc/units';
import { once } from '#lib/scenario/once';
import { andThen, joinParts, type Part, ready } from '#lib/scenario/part';
import { INITIAL_TEXT, type Scenario } from '#lib/scenario/questions/initial-text';
import { type SitesValue, withSitesValues } from './asking';
import { assumptionsOf, casesOf } from './case';
import { type SitesEstate, sitesEstateOf } from './estate';
import { planCounts, planOf, type SitesPlan } from './plan';
import { type Stretched, stretchedOf } from './stretched';
import { GUESSES, type Judged, judge, rulesOf, type SitesRule, type StandingGiven } from './rules';

export interface VerdictAnswer {
	readonly path: Path;
	readonly estate: SitesEstate;
	readonly stretched: Stretched;
	readonly plan: SitesPlan;
	readonly sites: SitesCase;
	readonly standing: StandingGiven;
	readonly assumed: RuleAssumptions;
	readonly rules: readonly SitesRule[];
	readonly judged: Judged;
	/** The same with every device at its quickest. */
	readonly quickest: Judged;
	/** The strictest product in use; null where no product in use has a limit. */
	readonly tightest: ProductLimit | null;
	/** What the path must carry for a packet of a VM. */
	readonly neededMtu: Bytes;
	readonly budget: LinkBudget;
	readonly storage: SitesValue<'stor'>;
	readonly version: VersionId;
}

/** The verdict on layer 2 between the sites, in its three parts. */
export const verdictOf = once((scenario: Scenario): Part<VerdictAnswer> =>
	andThen(
		joinParts(
			pathOf(scenario),
			sitesEstateOf(scenario),
			stretchedOf(scenario),
			planOf(scenario),
			assumptionsOf(scenario),
			rulesOf(scenario)
		),
		([path, estate, stretched, plan, assumed, rules]) =>
			andThen(
				casesOf(scenario, { path, given: { estate, stretched, assumed, plan: planCounts(plan) } }),
				({ low, high: sites }) =>
					withSitesValues(
						scenario,
						['mact', 'stor', 'vs'],
						({ mact: macTable, stor: storage, vs: version }) => {
							const guesses = GUESSES.filter((key) => scenario[key] === INITIAL_TEXT[key]);
							const standing: StandingGiven = {
								sites,
								macTable,
								guesses,
								roundTrip: roundTripBasis(path) === 'measured' ? 'as given' : 'worked out',
								hosts: estate.hostsFrom === 'domain' ? 'worked out' : 'as given'
							};
							const judged = judge(standing, rules, assumed);
							return ready({
								path,
								estate,
								stretched,
								plan,
								sites,
								standing,
								assumed,
								rules,
								judged,
								// Where devices add nothing, the quick end is the slow one.
								quickest:
									low.roundTrip === sites.roundTrip
										? judged
										: judge({ ...standing, sites: low }, rules, assumed),
								tightest: tightestLimit(sites),
								neededMtu: mtuNeeded(sites.guestMtu, sites.technology.overhead),
								budget: linkBudget(sites.links, sites.demands),
								storage,
								version
							});
						}
					)
			)
	)
);
