import { whyOf } from '#lib/facts/vsphere-disputes';
import { clusterOf } from './domain/cluster';
import { type DomainAnswer, domainOf } from './domain/domain';
import { threadsOf } from './domain/threads';
import { totalsOf } from './domain/totals';
import { wantedOf } from './domain/wanted';
import { churnOf } from './evacuation/churn';
import { type Plan as EvacuationPlan, planOf as evacuationPlanOf } from './evacuation/plan';
import { batchOf } from './migration/batch';
import { impactOf } from './migration/impact';
import { migrationOf } from './migration/migration';
import { breakEven, smallestLink, withinOf } from './migration/remedy';
import { tollOf } from './migration/toll';
import { mapPart } from './part';
import { pathOf } from './path/path';
import { PLACES } from './path/places';
import { type Plain, toPlain } from './plain';
import type { Scenario } from './questions/initial-text';
import { ALL_QUESTIONS } from './questions/all';
import { openPlaceBook } from './questions/place-book';
import { openReaders } from './questions/readers';
import { issuesOf } from '#lib/scenario/questions/read-back';
import { circuitOf } from './sites/circuit';
import { sitesEstateOf } from './sites/estate';
import { overfullVlanOf } from './sites/overfull-vlan';
import { planOf } from './sites/plan';
import { portsOf } from './sites/ports';
import { reachOf } from './sites/reach';
import { headroomsOf, remediesOf } from './sites/remedies';
import { replicationOf } from './sites/replication';
import { writesOf } from './sites/storage';
import { stretchedOf } from './sites/stretched';
import { tippingOf } from './sites/tipping';
import { verdictOf } from './sites/verdict';

/** Whoever asks for everything may name places, and type more than digits. */
openPlaceBook(PLACES);
openReaders();

/** What is moved where and under which limits; the migration that it rests on stands by itself. */
function besideMigration(
	plan: EvacuationPlan
): Omit<EvacuationPlan, 'migration' | 'speed' | 'oneByOne'> {
	const { migration, speed, oneByOne, ...rest } = plan;
	// No list is part of a scenario.
	void [migration, speed, oneByOne];
	return rest;
}

/** Why sources disagree is no part of what is reckoned. */
const withWhys = (domain: DomainAnswer) => ({
	...domain,
	otherFigures: domain.otherFigures.map((figure) => {
		const { dispute } = figure;
		return { ...figure, dispute: { ...dispute, why: whyOf(dispute.fact, dispute.other) } };
	})
});

const answers = (scenario: Scenario) => ({
	issues: issuesOf(ALL_QUESTIONS, scenario),
	domain: mapPart(domainOf(scenario), withWhys),
	cluster: clusterOf(scenario),
	totals: totalsOf(scenario),
	wanted: wantedOf(scenario),
	threads: threadsOf(scenario),
	path: pathOf(scenario),
	headroom: headroomsOf(scenario),
	reach: reachOf(scenario),
	migration: migrationOf(scenario),
	batch: batchOf(scenario),
	impact: mapPart(migrationOf(scenario), ({ speed, pace }) => impactOf(speed, pace.rate)),
	breakEven: mapPart(migrationOf(scenario), (migration) =>
		migration.guest.kind === 'writer' && migration.moves !== 'disk'
			? breakEven(migration.guest, migration)
			: null
	),
	smallestLink: mapPart(migrationOf(scenario), smallestLink),
	within: withinOf(scenario),
	toll: tollOf(scenario),
	estate: sitesEstateOf(scenario),
	stretched: stretchedOf(scenario),
	overfullVlan: overfullVlanOf(scenario),
	plan: planOf(scenario),
	ports: portsOf(scenario),
	circuit: circuitOf(scenario),
	verdict: verdictOf(scenario),
	remedies: remediesOf(scenario),
	replication: replicationOf(scenario),
	writes: writesOf(scenario),
	tipping: tippingOf(scenario),
	churn: churnOf(scenario),
	evacuation: mapPart(evacuationPlanOf(scenario), (plan) =>
		plan.kind === 'plan' ? besideMigration(plan) : plan
	)
});

export type Everything = Plain<ReturnType<typeof answers>>;

/**
 * All answers to one scenario as plain data, for a library, a command line and the proof: no closure, no infinity, and
 * nothing that a trip through JSON would lose. Exact counts are decimal text, and maximums of releases their facts in full. Pages never import this: they ask for
 * the answers they show, which are the same ones.
 */
export const everything = (scenario: Scenario): Everything => toPlain(answers(scenario));
