import { readSites } from '#lib/scenario/questions/sites-reading';
import { answerAsync, type AsyncAnswer } from '#lib/calc/async-replication';
import type { RuleAssumptions, SitesCase } from '#lib/calc/layer2-case';
import { remediesFor, type Remedy } from '#lib/calc/layer2-remedies';
import type { Headroom } from '#lib/calc/path';
import { headroom } from '#lib/calc/path';
import { linkBudget, type LinkBudget } from '#lib/calc/site-traffic';
import { gigabitsPerSecond, gigabytes, scale, seconds } from '#lib/calc/units';
import type { ProductLimit } from '#lib/calc/layer2-case';
import { answerDomain, type DomainAnswer } from '#lib/scenario/domain/domain';
import { joinParts } from '#lib/scenario/questions/reading';
import type { ScenarioText } from '#lib/scenario/questions/all';
import {
	andThen,
	type Issues as IssuesOf,
	issuesOf,
	ready,
	withValues
} from '#lib/scenario/questions/reading';
import type {
	SitesPart as Part,
	SitesReading as Reading,
	SitesValue as ValueOf
} from '#lib/scenario/questions/sites-reading';
import { readAssumptions, readCases } from './case';
import { readSitesEstate, type SitesEstate } from './estate';
import { answerPath, type PathAnswer, planned } from '#lib/scenario/path/path';
import { parsePlace } from '#lib/scenario/path/places';
import { answerPlan, networksIssue, planCounts, type SitesPlan } from './plan';
import { PRODUCTS, toLimit } from './products';
import { type Judged, judge, readRules, type SitesRule, type StandingGiven } from './rules';

type PageIssues = IssuesOf<Reading>;

export interface VerdictAnswer {
	readonly path: PathAnswer;
	readonly estate: SitesEstate;
	readonly plan: SitesPlan;
	readonly sites: SitesCase;
	readonly standing: StandingGiven;
	readonly assumed: RuleAssumptions;
	readonly rules: readonly SitesRule[];
	readonly judged: Judged;
	/** The same with every device at its quickest. */
	readonly quickest: Judged;
	readonly remedies: readonly Remedy[];
	readonly budget: LinkBudget;
	readonly storage: ValueOf<'stor'>;
}

export interface SitesAnswers {
	readonly reading: Reading;
	readonly issues: PageIssues;
	readonly domain: Part<DomainAnswer>;
	readonly path: Part<PathAnswer>;
	readonly estate: Part<SitesEstate>;
	readonly plan: Part<SitesPlan>;
	readonly verdict: Part<VerdictAnswer>;
}

/** The issues of free text, which only this page reads. */
function ownIssues(reading: Reading): PageIssues {
	const issues: { -readonly [K in keyof PageIssues]: PageIssues[K] } = {};
	const networks = networksIssue(reading);
	if (!networks.ok) issues.nets = networks.issue;
	if (reading.dist.ok && reading.dist.value === 'places')
		for (const key of ['pa', 'pb'] as const) {
			const place = reading[key].ok ? parsePlace(reading[key].value) : reading[key];
			if (!place.ok) issues[key] = place.issue;
		}
	return issues;
}

/** The verdict on layer 2 between the sites, in its three parts. */
function answerVerdict(
	reading: Reading,
	{ path, estate, plan }: Pick<VerdictAnswer, 'path' | 'estate' | 'plan'>
): Part<VerdictAnswer> {
	const settings = joinParts(readAssumptions(reading), readRules(reading));
	return andThen(settings, ([assumed, rules]) =>
		andThen(
			readCases(reading, { path, given: { estate, assumed, plan: planCounts(plan) } }),
			({ low, high: sites }) =>
				withValues(reading, ['mact', 'stor'], ({ mact: macTable, stor: storage }) => {
					const standing = { sites, macTable };
					const judged = judge(standing, rules, assumed);
					const { oneWayPerMetre } = path;
					return ready({
						path,
						estate,
						plan,
						sites,
						standing,
						assumed,
						rules,
						judged,
						quickest: judge({ sites: low, macTable }, rules, assumed),
						remedies: remediesFor(judged.headline, { sites, assumed, oneWayPerMetre }),
						budget: linkBudget(sites.links, sites.demands),
						storage
					});
				})
		)
	);
}

/** Everything the page on two sites starts from; each part waits only for the fields it needs. */
export function answerSites(text: ScenarioText): SitesAnswers {
	const reading = readSites(text);
	const domain = answerDomain(reading);
	const path = answerPath(reading);
	const estate = readSitesEstate(reading, domain);
	const plan = andThen(estate, (found) => answerPlan(reading, found));
	const verdict = andThen(joinParts(path, joinParts(estate, plan)), ([way, [crowd, networks]]) =>
		answerVerdict(reading, { path: way, estate: crowd, plan: networks })
	);
	return {
		reading,
		issues: { ...issuesOf(reading), ...ownIssues(reading) },
		domain,
		path,
		estate,
		plan,
		verdict
	};
}

/** Headroom to every product with a figure, the tightest first. */
export const headrooms = (path: PathAnswer): readonly Headroom<ProductLimit>[] =>
	PRODUCTS.flatMap(toLimit)
		.map((limit) =>
			headroom({ roundTrip: planned(path), limit, oneWayPerMetre: path.oneWayPerMetre })
		)
		.sort((a, b) => a.limit.limit - b.limit.limit);

/** What copies at intervals come to; null where storage is something else. */
export const answerReplication = (
	reading: Reading,
	estate: SitesEstate
): Part<AsyncAnswer | null> =>
	withValues(reading, ['stor'], ({ stor }) =>
		stor === 'async'
			? withValues(reading, ['rpo', 'chg', 'memu', 'link', 'lnk'], (typed) =>
					ready(
						answerAsync({
							interval: seconds(Number(typed.rpo) * 60),
							changedPerInterval: gigabytes(Number(typed.chg)),
							link: scale(gigabitsPerSecond(Number(typed.link)), Number(typed.lnk)),
							hostsPerSite: estate.hostsPerSite,
							memoryUse: Number(typed.memu) / 100
						})
					)
				)
			: ready(null)
	);
