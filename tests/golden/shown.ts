import { clusterOf } from '#lib/scenario/domain/cluster';
import { domainOf } from '#lib/scenario/domain/domain';
import { migrationOf } from '#lib/scenario/migration/migration';
import type { Part } from '#lib/scenario/part';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { tippingOf } from '#lib/scenario/sites/tipping';
import { verdictOf } from '#lib/scenario/sites/verdict';
import type { Picture } from '#lib/ui/chart-spec';
import { lossPicture, ratioPicture } from '#lib/views/domain/charts';
import { pictures } from '#lib/views/migration/charts';
import { ladderPicture } from '#lib/views/pictures/ladder';
import {
	budgetPicture,
	distancePicture,
	rulesPicture,
	tippingPicture
} from '#lib/views/two-sites/charts';
import { reachPicture } from '#lib/views/pictures/reach';

const of = <T>(part: Part<T>, draw: (value: T) => readonly (Picture | null)[]) =>
	part.kind === 'ready' ? draw(part.value) : [];

/** Every picture of every page that a scenario has one for. */
export const picturesOf = (scenario: Scenario): readonly Picture[] =>
	[
		...of(domainOf(scenario), (domain) => [
			ratioPicture(domain),
			ladderPicture(domain, 'first'),
			ladderPicture(domain, 'second')
		]),
		...of(clusterOf(scenario), (cluster) => [lossPicture(cluster)]),
		...of(migrationOf(scenario), pictures),
		...of(verdictOf(scenario), (verdict) => [
			distancePicture(verdict),
			rulesPicture(verdict),
			budgetPicture(verdict)
		]),
		...of(tippingOf(scenario), (tipping) => [tippingPicture(tipping)]),
		reachPicture(scenario)
	].filter((picture) => picture !== null);
