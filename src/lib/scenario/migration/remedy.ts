import { rateAtStrain } from '#lib/calc/held-guest';
import { remembered } from '#lib/calc/remembered';
import { leastForAll, leastWhereAll, mostFor } from '#lib/calc/solve-migration';
import type { CeilingName } from '#lib/calc/throughput';
import {
	type Bytes,
	type BytesPerSecond,
	gibibytes,
	gigabitsPerSecond,
	type Ratio,
	ratio,
	type Seconds,
	seconds
} from '#lib/calc/units';
import { once } from '#lib/scenario/once';
import { andThen, joinParts, type Part, ready } from '#lib/scenario/part';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { withMigrationValues } from './asking';
import { resized, type WritingGuest } from './guest';
import { caseOf } from './case';
import type { MigrationAnswer } from './migration';
import { sureEndings, highEnds, type MigrationCase, sentBy, solve, taskEnd } from './outcome';
import { linkSpeed, otherSpeed, type Speed, speedOfCopy, withLinkSpeed } from './speed';

/** What to change when a copy does not get ahead or takes too long, found by halving intervals. */

export type BreakEven =
	| {
			readonly kind: 'at';
			/** Up to here the copy gets ahead by itself, and nothing slows the guest. */
			readonly sure: BytesPerSecond;
			/** From here on it does not. */
			readonly never: BytesPerSecond;
	  }
	/** All that is written again and again fits the pause. */
	| { readonly kind: 'at-no-rate' };

/** The dirty rate up to which this guest can be followed at this rate. */
export function breakEven(
	guest: WritingGuest,
	{ memoryRate, rules }: Pick<MigrationAnswer, 'memoryRate' | 'rules'>
): BreakEven {
	const { ending, heldFrom, doubtfulFrom, goal } = rules;
	const holds = ending.kind === 'slows-guest' || ending.kind === 'resumes-early';
	const at = (strain: Ratio) => rateAtStrain(guest, strain, { rate: memoryRate, goal });
	const never = at(holds ? heldFrom : ratio(1));
	if (never === null || guest.memory <= memoryRate * goal) return { kind: 'at-no-rate' };
	return { kind: 'at', never, sure: holds ? never : (at(doubtfulFrom) ?? never) };
}

export type SmallestLink =
	| {
			readonly kind: 'from';
			/** Of the narrowest line on the way. */
			readonly lineRate: BytesPerSecond;
			/** What that has now. */
			readonly now: BytesPerSecond;
	  }
	/** However fast the cards, something else holds the rate down. */
	| { readonly kind: 'no-link-helps'; readonly binds: CeilingName };

const SLOWEST_LINK = gigabitsPerSecond(0.01);
const FASTEST_LINK = gigabitsPerSecond(1600);

const withLink = (migration: MigrationCase, link: BytesPerSecond): MigrationCase => ({
	...migration,
	speed: withLinkSpeed(migration.speed, link)
});

/** The slowest link over which the copy surely gets ahead, even if the guest is as busy as its kind may be. */
export function smallestLink(migration: MigrationCase): SmallestLink | null {
	if (migration.guest.kind === 'curve' || migration.moves === 'disk') return null;
	const linked = remembered((link: BytesPerSecond) => withLink(migration, link));
	const found = leastWhereAll(
		sureEndings(migration).map((holds) => (link: BytesPerSecond) => holds(linked(link))),
		{ from: SLOWEST_LINK, to: FASTEST_LINK }
	);
	const now = linkSpeed(migration.speed);
	if (found.kind === 'always') return { kind: 'from', lineRate: SLOWEST_LINK, now };
	return found.kind === 'never'
		? { kind: 'no-link-helps', binds: withLink(migration, FASTEST_LINK).speed.result.binds }
		: { kind: 'from', lineRate: found.value, now };
}

/** What keeps to the time that is allowed. */
export interface Within {
	/** What holds the rate down over any link, and what would do over the one there is; null where nothing of it does. */
	readonly held:
		| { readonly by: 'loss'; readonly atMost: Ratio | null }
		| { readonly by: 'window'; readonly atMost: Seconds | null }
		| null;
	readonly time: Seconds;
	/** What has to be so fast: where a link between the sites has a speed of its own, that, and the cards where they are not. */
	readonly of: 'cards' | 'between-sites' | 'both';
	/** The slowest link that likely does; null where none does, or where no link is used. */
	readonly link: BytesPerSecond | null;
	/** The same for every end of the range. */
	readonly sureLink: BytesPerSecond | null;
	/** The largest memory that likely does over the link there is; null where none does or it is tied to one VM. */
	readonly memory: Bytes | null;
	/** Whether that is all that was looked at. */
	readonly more: 'may-be' | 'no';
}

const LEAST_MEMORY = gibibytes(1 / 16);
const MOST_MEMORY = gibibytes(32_768);

/** So little is lost, or so short is the way, that nothing waits for it. */
const LEAST_LOSS = ratio(1e-12);
const LEAST_ROUND_TRIP = seconds(1e-6);

/** To two digits, and never to more. */
const roundedDown = (value: number): number => {
	const unit = 10 ** (Math.floor(Math.log10(value)) - 1);
	return Number((Math.floor(value / unit) * unit).toPrecision(2));
};

/** What holds a copy down that no link moves in time. */
function heldBy(migration: MigrationCase, within: Seconds): Within['held'] {
	const fastest = withLink(migration, FASTEST_LINK);
	const { binds } = speedOfCopy(fastest.speed, sentBy(fastest, solve(fastest))).result;
	const { loss, roundTripTime } = migration.speed.given;
	const timeWith = (over: Parameters<typeof otherSpeed>[1]) =>
		taskEnd({ ...migration, speed: otherSpeed(migration.speed, over) }, 'likely');
	if (binds === 'loss' && loss.kind !== 'none') {
		const most = mostFor((probability: Ratio) => timeWith({ loss: { ...loss, probability } }), {
			within,
			from: LEAST_LOSS,
			to: loss.probability
		});
		return { by: 'loss', atMost: most.kind === 'found' ? ratio(roundedDown(most.value)) : null };
	}
	if (binds !== 'window') return null;
	const most = mostFor((trip: Seconds) => timeWith({ roundTripTime: trip }), {
		within,
		from: LEAST_ROUND_TRIP,
		to: roundTripTime
	});
	return { by: 'window', atMost: most.kind === 'found' ? seconds(roundedDown(most.value)) : null };
}

function fastLine({ between, given }: Speed, link: BytesPerSecond | null): Within['of'] {
	if (between === 'as-cards') return 'cards';
	return link !== null && link > given.lineRate ? 'both' : 'between-sites';
}

function keptWithin(migration: MigrationCase, within: Seconds): Within | null {
	const { guest, moves, barred } = migration;
	if (moves === 'disk' || barred !== null) return null;
	const linked = remembered((link: BytesPerSecond) => withLink(migration, link));
	const linkFor = (times: readonly ((migration: MigrationCase) => Seconds)[]) => {
		const found = leastForAll(
			times.map((timeOf) => (link: BytesPerSecond) => timeOf(linked(link))),
			{ within, from: SLOWEST_LINK, to: FASTEST_LINK }
		);
		return found.kind === 'found' ? found.value : found.kind === 'always' ? SLOWEST_LINK : null;
	};
	const most =
		guest.kind === 'curve'
			? null
			: mostFor(
					(memory: Bytes) => taskEnd({ ...migration, guest: resized(guest, memory) }, 'likely'),
					{ within, from: LEAST_MEMORY, to: MOST_MEMORY }
				);
	const link = linkFor([(moved) => taskEnd(moved, 'likely')]);
	const sureLink = linkFor(highEnds(migration));
	return {
		time: within,
		held: link === null ? heldBy(migration, within) : null,
		of: fastLine(migration.speed, sureLink ?? link),
		link,
		sureLink,
		memory: most?.kind === 'found' ? most.value : most?.kind === 'always' ? MOST_MEMORY : null,
		more: most?.kind === 'always' ? 'may-be' : 'no'
	};
}

/** "Moved within so many minutes takes a link of at least ...": what people would try out by hand. */
export const withinOf = once((scenario: Scenario): Part<Within | null> =>
	andThen(
		joinParts(caseOf(scenario), withMigrationValues(scenario, ['within'], ready)),
		([migration, { within }]) => ready(keptWithin(migration, seconds(Number(within) * 60)))
	)
);
