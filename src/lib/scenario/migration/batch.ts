import { add, type BytesPerSecond, scale, type Seconds } from '#lib/calc/units';
import { once } from '#lib/scenario/once';
import { andThen, joinParts, type Part, ready } from '#lib/scenario/part';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { withMigrationValues } from './asking';
import { caseOf } from './case';
import { estimateOf, type MigrationCase, type OpenSpan, type Outcome, solve } from './outcome';
import { otherSpeed, type Speed } from './speed';

/** VMs of a batch that move at the same time. */
export interface Wave {
	/** From all hosts together. */
	readonly vms: number;
	/** null where one of them does not end. */
	readonly time: OpenSpan<Seconds> | null;
}

/** Many VMs of one kind, moved from some hosts as many at once from each as is permitted. */
export interface Batch {
	readonly vms: number;
	readonly hosts: number;
	/** From the host that most leave at once. */
	readonly atOnce: number;
	/** How many waves are full, and such a one. */
	readonly fullWaves: number;
	readonly wave: Wave;
	/** The VMs that are left, of which each has more of the way; null where none are. */
	readonly lastWave: Wave | null;
	/** Whether the version, or the user where it sets no bound, or how many there are, says how many go at once. */
	readonly by: 'version' | 'you' | 'need';
	/** One of a full wave. */
	readonly each: Outcome;
	/** What each has of the way in a full wave. */
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

type Time = OpenSpan<Seconds> | null;

function times(time: Time, count: number): Time {
	if (time === null) return null;
	const { low, likely, high } = time;
	return {
		low: scale(low, count),
		likely: scale(likely, count),
		high: high === null ? null : scale(high, count)
	};
}

/** One after the other; who waits and who is slow is the same in both. */
function inTurn(first: Time, second: Time): Time {
	if (first === null || second === null) return null;
	return {
		low: add(first.low, second.low),
		likely: add(first.likely, second.likely),
		high: first.high === null || second.high === null ? null : add(first.high, second.high)
	};
}

/** Each host has cards of its own; a link between the sites is shared by all that cross it at once. */
function sharedBy(speed: Speed, { all, ofHost }: { all: number; ofHost: number }): Speed {
	const { link } = speed.given;
	return otherSpeed(speed, {
		concurrent: ofHost,
		...(link.kind === 'link'
			? { link: { ...link, capacity: scale(link.capacity, ofHost / all) } }
			: {})
	});
}

/** So many VMs at once, spread evenly over the hosts they leave. */
function togetherOf(migration: MigrationCase, all: number, hosts: number) {
	const speed = sharedBy(migration.speed, { all, ofHost: Math.ceil(all / hosts) });
	const each = solve({ ...migration, speed });
	const wave: Wave = { vms: all, time: estimateOf(each)?.task ?? null };
	return { each, rate: speed.result.rate, wave };
}

/**
 * VMs that are alike and begin together end together, so that starting one as soon as a slot is free is a wave after
 * the other; in the last one each has what so few of them leave it.
 */
function inWaves(migration: MigrationCase, vms: number, hosts: number): Batch {
	const { atOnce: permitted, by } = slots(migration);
	const all = Math.min(vms, hosts * permitted);
	const fullWaves = Math.floor(vms / all);
	const left = vms - fullWaves * all;
	const { each, rate, wave } = togetherOf(migration, all, hosts);
	const lastWave = left === 0 ? null : togetherOf(migration, left, hosts).wave;
	const full = times(wave.time, fullWaves);
	return {
		vms,
		hosts,
		atOnce: Math.ceil(all / hosts),
		fullWaves,
		wave,
		lastWave,
		by: Math.ceil(vms / hosts) < permitted ? 'need' : by,
		each,
		rate,
		time: lastWave === null ? full : inTurn(full, lastWave.time),
		oneByOne: times(togetherOf(migration, 1, hosts).wave.time, vms)
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
