import { type BytesPerSecond, scale, type Seconds } from '#lib/calc/units';
import { once } from '#lib/scenario/once';
import { andThen, joinParts, type Part, ready } from '#lib/scenario/part';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { withMigrationValues } from './asking';
import { caseOf } from './case';
import {
	estimateOf,
	type MigrationCase,
	type OpenSpan,
	type Outcome,
	sentBy,
	solve
} from './outcome';
import { otherSpeed, type Speed, speedOfCopy } from './speed';

/** Many VMs of one kind, moved from some hosts as many at once from each as is permitted. */
export interface Batch {
	readonly vms: number;
	readonly hosts: number;
	/** From each host. */
	readonly atOnce: number;
	readonly waves: number;
	/** Whether the version, or the user where it sets no bound, or how many there are, says how many go at once. */
	readonly by: 'version' | 'you' | 'need';
	readonly each: Outcome;
	/** What each has of the way. */
	readonly rate: BytesPerSecond;
	/** null where one of them does not end. */
	readonly time: OpenSpan<Seconds> | null;
	/** The same with the way to itself each time. */
	readonly oneByOne: OpenSpan<Seconds> | null;
}

/** The slots of the version; where it sets none, what was typed. */
function slots({ speed }: MigrationCase): Pick<Batch, 'atOnce' | 'by'> {
	return speed.permitted.kind === 'limited'
		? { atOnce: speed.permitted.migrations, by: 'version' }
		: { atOnce: speed.given.concurrent, by: 'you' };
}

const times = (outcome: Outcome, count: number): OpenSpan<Seconds> | null => {
	const estimate = estimateOf(outcome);
	if (estimate === null) return null;
	const { low, likely, high } = estimate.task;
	return {
		low: scale(low, count),
		likely: scale(likely, count),
		high: high === null ? null : scale(high, count)
	};
};

/** Each host has cards of its own; a link between the sites is shared by all hosts that send at once. */
function sharedBy(speed: Speed, hosts: number, concurrent: number): Speed {
	const { link } = speed.given;
	return otherSpeed(speed, {
		concurrent,
		...(link.kind === 'link'
			? { link: { ...link, capacity: scale(link.capacity, 1 / hosts) } }
			: {})
	});
}

function inWaves(migration: MigrationCase, vms: number, hosts: number): Batch {
	const { atOnce: permitted, by } = slots(migration);
	const perHost = Math.ceil(vms / hosts);
	const atOnce = Math.min(perHost, permitted);
	const waves = Math.ceil(perHost / atOnce);
	const speed = sharedBy(migration.speed, Math.min(hosts, vms), atOnce);
	const each = solve({ ...migration, speed });
	const alone = solve({ ...migration, speed: sharedBy(migration.speed, 1, 1) });
	return {
		vms,
		hosts,
		atOnce,
		waves,
		by: perHost < permitted ? 'need' : by,
		each,
		rate: speedOfCopy(speed, sentBy(migration, each)).result.rate,
		time: times(each, waves),
		oneByOne: times(alone, vms)
	};
}

/** null for a single VM: the page has answered that already. */
export const batchOf = once((scenario: Scenario): Part<Batch | null> =>
	andThen(
		joinParts(caseOf(scenario), withMigrationValues(scenario, ['many', 'mho'], ready)),
		([migration, { many, mho }]) =>
			ready(Number(many) === 1 ? null : inWaves(migration, Number(many), Number(mho)))
	)
);
