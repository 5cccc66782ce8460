import type { CeilingName } from '#lib/calc/throughput';
import {
	type BytesPerSecond,
	bytesPerSecond,
	gibibytes,
	gigabitsPerSecond,
	milliseconds
} from '#lib/calc/units';
import { ratesOf } from '#lib/calc/guest-to-move';
import { resized, writingAt } from './guest';
import type { MigrationAnswer } from './migration';
import { estimateOf, type MigrationCase, type OpenSpan, roundsOf, solve, taskEnd } from './outcome';
import { type BreakEven, breakEven } from './remedy';
import { linkSpeed, otherSpeed, withLinkSpeed } from './speed';

/** What the pictures of a migration show, as plain numbers in the units of their axes. */

const spaced = (from: number, to: number, count: number): readonly number[] =>
	Array.from({ length: count }, (_, step) => from * (to / from) ** (step / (count - 1)));

export interface SweptTime {
	readonly x: number;
	/** Seconds of the whole task; null where the migration does not finish. */
	readonly time: OpenSpan<number> | null;
}

const timeOf = (migration: MigrationCase): OpenSpan<number> | null =>
	estimateOf(solve(migration))?.task ?? null;

export interface SweptRound {
	readonly name: string;
	readonly gibibytes: number;
	readonly seconds: number;
}

export interface RoundSweep {
	readonly kind: 'ends' | 'does-not-end';
	/** The last one of a copy that ends is sent while the guest is paused. */
	readonly rounds: readonly [SweptRound, ...SweptRound[]];
}

/** As many rounds as show that they shrink no more. */
const ENDLESS_SHOWN = 6;

/** Each round of the copy and the rest; null where there is no copy in rounds. */
export function sweepRounds({ outcome }: MigrationAnswer): RoundSweep | null {
	const found = 'inRounds' in outcome ? outcome.inRounds : (estimateOf(outcome)?.inRounds ?? null);
	if (found === null) return null;
	const pause = estimateOf(outcome)?.pause ?? null;
	const rounds = roundsOf(found);
	const shown = (pause === null ? rounds.slice(0, ENDLESS_SHOWN) : rounds).map(
		({ sent, during }, index) => ({
			name: `Round ${index + 1}`,
			gibibytes: sent / 2 ** 30,
			seconds: during
		})
	);
	// One pause everywhere: with device state, and in the middle of what rounds may leave.
	const rest =
		pause === null
			? []
			: [{ name: 'Pause', gibibytes: found.copy.remaining / 2 ** 30, seconds: pause.likely }];
	const [first, ...others] = [...shown, ...rest];
	return first === undefined
		? null
		: { kind: pause === null ? 'does-not-end' : 'ends', rounds: [first, ...others] };
}

const gigabits = (rate: BytesPerSecond): number => (rate * 8) / 1e9;

/** Time against the speed of the link, from a thirtieth to thirty times the one there is. */
export function sweepLink(migration: MigrationCase): readonly SweptTime[] {
	const now = gigabits(linkSpeed(migration.speed));
	return spaced(Math.max(0.01, now / 30), Math.min(1600, now * 30), 41).map((x) => {
		const speed = withLinkSpeed(migration.speed, gigabitsPerSecond(x));
		return { x, time: timeOf({ ...migration, speed }) };
	});
}

export const COMPARED_LINKS = [1, 10, 25, 100] as const;

export interface MemoryLine {
	readonly link: number;
	readonly points: readonly {
		readonly x: number;
		/** Seconds of the task in the middle case; null where the migration does not finish. */
		readonly likely: number | null;
	}[];
}

/** Time against memory on four links; null where memory is not what moves, or a curve ties it to one VM. */
export function sweepMemory(migration: MigrationCase): readonly MemoryLine[] | null {
	const { guest, speed, moves } = migration;
	if (guest.kind === 'curve' || moves === 'disk') return null;
	const now = guest.memory / 2 ** 30;
	const memories = spaced(now / 8, now * 8, 13);
	return COMPARED_LINKS.map((link) => {
		const at = withLinkSpeed(speed, gigabitsPerSecond(link));
		return {
			link,
			points: memories.map((x) => {
				const resizedCase = { ...migration, speed: at, guest: resized(guest, gibibytes(x)) };
				const likely = taskEnd(resizedCase, 'likely');
				return { x, likely: likely === Infinity ? null : likely };
			})
		};
	});
}

export interface RateSweep {
	/** Milliseconds of round trip. */
	readonly trips: readonly number[];
	/** Gbit/s of payload at each of them. */
	readonly rate: readonly number[];
	readonly ceilings: readonly {
		readonly name: CeilingName;
		/** null where this ceiling says nothing. */
		readonly rates: readonly (number | null)[];
	}[];
}

/** The rate against the round trip, with every ceiling that bounds it somewhere. */
export function sweepRoundTrip({ speed }: MigrationCase): RateSweep {
	const trips = spaced(0.05, 200, 37);
	const results = trips.map(
		(trip) => otherSpeed(speed, { roundTripTime: milliseconds(trip) }).result
	);
	const names = [...new Set(results.flatMap(({ ceilings }) => ceilings.map(({ name }) => name)))];
	return {
		trips,
		rate: results.map(({ rate }) => gigabits(rate)),
		ceilings: names.map((name) => ({
			name,
			rates: results.map(({ ceilings }) => {
				const found = ceilings.find((each) => each.name === name);
				return found === undefined ? null : gigabits(found.rate);
			})
		}))
	};
}

export interface DirtySweep {
	readonly points: readonly SweptTime[];
	/** MiB/s. */
	readonly found: BreakEven;
	readonly likely: number;
}

const MIB = 2 ** 20;

/** Time against the dirty rate, across the break-even; null where no memory is written in rounds. */
export function sweepDirtyRate(migration: MigrationAnswer): DirtySweep | null {
	const { guest, moves, memoryRate } = migration;
	if (guest.kind === 'curve' || moves === 'disk') return null;
	const found = breakEven(guest, migration);
	const likely = ratesOf(guest).likely / MIB;
	const edge = found.kind === 'at' ? found.never / MIB : (2 * memoryRate) / MIB;
	const from = Math.max(0.1, Math.min(likely || edge, edge) / 20);
	return {
		likely,
		found,
		points: spaced(from, Math.max(edge, likely) * 3, 37).map((x) => ({
			x,
			time: timeOf({ ...migration, guest: writingAt(guest, bytesPerSecond(x * MIB)) })
		}))
	};
}
