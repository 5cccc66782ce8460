import type { RuleGroup } from '#lib/calc/layer2-rules';
import type { Seconds } from '#lib/calc/units';
import { domainOf } from '#lib/scenario/domain/domain';
import { lossFit, lossOf } from '#lib/scenario/domain/loss';
import { migrationOf } from '#lib/scenario/migration/migration';
import { taskEnd } from '#lib/scenario/migration/outcome';
import { speedOf, withConnectionsOf } from '#lib/scenario/migration/speed';
import { joinParts, mapPart, type Part } from '#lib/scenario/part';
import { pathOf, planned } from '#lib/scenario/path/path';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { isWithinProduct } from '#lib/scenario/sites/reach';
import { verdictOf } from '#lib/scenario/sites/verdict';

/** What somebody wants of a scenario. */
export type Wanted =
	/** At least so many VMs in one vMotion domain, at the first ratio. */
	| { readonly kind: 'vms'; readonly vms: number }
	/** What is lost is carried by the rest, at the first ratio or by the totals. */
	| { readonly kind: 'loss' }
	/** The task ends within so long: in the middle case, or even at the slow end of the range. */
	| { readonly kind: 'time'; readonly time: Seconds; readonly end: 'likely' | 'high' }
	/** The round trip to plan with is at most so long. */
	| { readonly kind: 'round-trip'; readonly time: Seconds }
	/** Site B stands within what a product allows. */
	| { readonly kind: 'product'; readonly id: string }
	/** A part of the verdict is at least so good. */
	| {
			readonly kind: 'verdict';
			readonly part: RuleGroup;
			readonly atLeast: 'with-conditions' | 'yes';
	  };

type WantedOf<K extends Wanted['kind']> = Extract<Wanted, { readonly kind: K }>;

/** A rule of thumb that was chosen stands in the place of the model, as it does on the page. */
const endsWithin = (scenario: Scenario, { time, end }: WantedOf<'time'>): Part<boolean> =>
	mapPart(
		migrationOf(scenario),
		(migration) => (migration.planned?.time ?? taskEnd(migration, end)) <= time
	);

/** The same without what only more connections than there are now would gain against losses. */
export const endsWithoutMoreConnections = (
	scenario: Scenario,
	{ time, end }: WantedOf<'time'>,
	now: Scenario
): Part<boolean> =>
	mapPart(
		joinParts(migrationOf(scenario), speedOf(now)),
		([migration, speed]) =>
			migration.planned !== null ||
			taskEnd({ ...migration, speed: withConnectionsOf(speed, migration.speed) }, end) <= time
	);

const judgedSo = (scenario: Scenario, { part, atLeast }: WantedOf<'verdict'>): Part<boolean> =>
	mapPart(verdictOf(scenario), ({ judged }) => {
		const { kind } = judged.headline[part];
		return kind === 'yes' || kind === atLeast;
	});

/** Whether a scenario is as wanted, or what it waits for. */
export function meetsWish(scenario: Scenario, wanted: Wanted): Part<boolean> {
	switch (wanted.kind) {
		case 'vms':
			return mapPart(
				domainOf(scenario),
				({ first: { capacity } }) =>
					capacity.kind === 'unbounded' || capacity.vms.greaterThanOrEqualTo(wanted.vms)
			);
		case 'loss':
			return mapPart(lossOf(scenario), (loss) => lossFit(loss).kind === 'fits');
		case 'time':
			return endsWithin(scenario, wanted);
		case 'round-trip':
			return mapPart(pathOf(scenario), (path) => planned(path) <= wanted.time);
		case 'product':
			return isWithinProduct(scenario, wanted.id);
		case 'verdict':
			return judgedSo(scenario, wanted);
	}
}
