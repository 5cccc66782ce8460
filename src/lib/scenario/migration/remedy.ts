import { dirtied } from '#lib/calc/precopy';
import type { CeilingName } from '#lib/calc/throughput';
import {
	type BytesPerSecond,
	bytesPerSecond,
	gigabitsPerSecond,
	transferred
} from '#lib/calc/units';
import { PRECOPY_DOUBTFUL_STRAIN } from '#lib/facts/precopy-fit';
import type { MigrationAnswer } from './migration';
import type { MigrationCase } from './outcome';
import { solve } from './migration';
import { writerAt, type WritingGuest } from './guest';
import { otherSpeed, type Speed } from './speed';

/** What to change when a copy does not get ahead, found by halving intervals: never more than these steps. */
const HALVINGS = 50;

/** Where `holds` turns from false to true between two positive bounds; null where it never does. */
function turningPoint(
	[from, to]: readonly [from: number, to: number],
	holds: (value: number) => boolean
): number | null {
	if (!holds(to)) return null;
	if (holds(from)) return from;
	let [fails, works] = [Math.log(from), Math.log(to)];
	for (let step = 0; step < HALVINGS && works - fails > 1e-6; step++) {
		const middle = (fails + works) / 2;
		if (holds(Math.exp(middle))) works = middle;
		else fails = middle;
	}
	return Math.exp(works);
}

/** Far beyond what memory can be written at. */
const DIRTIEST = 1e13;

export type BreakEven =
	| {
			readonly kind: 'at';
			/** Up to here the copy gets ahead by itself. */
			readonly sure: BytesPerSecond;
			/** From here on it does not. */
			readonly never: BytesPerSecond;
	  }
	/** All that is written again and again fits the pause. */
	| { readonly kind: 'at-no-rate' };

function rateOfStrain(
	strain: number,
	guest: WritingGuest,
	at: Pick<MigrationAnswer, 'memoryRate' | 'rules'>
): number | null {
	const fits = transferred(at.memoryRate, at.rules.switchOverGoal) * strain;
	return turningPoint([1, DIRTIEST], (rate) => {
		const writer = writerAt(guest, bytesPerSecond(rate));
		return dirtied(writer, at.rules.switchOverGoal) >= fits;
	});
}

/** The dirty rate up to which this guest can be followed at this rate. */
export function breakEven(
	guest: WritingGuest,
	at: Pick<MigrationAnswer, 'memoryRate' | 'rules'>
): BreakEven {
	const never = rateOfStrain(1, guest, at);
	if (never === null || guest.memory <= transferred(at.memoryRate, at.rules.switchOverGoal)) {
		return { kind: 'at-no-rate' };
	}
	const sure = rateOfStrain(PRECOPY_DOUBTFUL_STRAIN.value, guest, at) ?? never;
	return { kind: 'at', sure: bytesPerSecond(sure), never: bytesPerSecond(never) };
}

/** The same network with cards, and a link between the sites that was given, of another speed. */
export function withLineRate(speed: Speed, lineRate: BytesPerSecond): Speed {
	const { link } = speed.input;
	const scaled = (lineRate * (link.kind === 'link' ? link.capacity : 0)) / speed.input.lineRate;
	return otherSpeed(speed, {
		lineRate,
		...(link.kind === 'link' ? { link: { ...link, capacity: bytesPerSecond(scaled) } } : {})
	});
}

export type SmallestLink =
	| { readonly kind: 'from'; readonly lineRate: BytesPerSecond }
	/** However fast the cards, something else holds the rate down. */
	| { readonly kind: 'no-link-helps'; readonly binds: CeilingName };

const SLOWEST_LINK = gigabitsPerSecond(0.01);
const FASTEST_LINK = gigabitsPerSecond(1600);

/** The slowest link over which the copy surely gets ahead, even if the guest is as busy as its kind may be. */
export function smallestLink(migration: MigrationCase): SmallestLink | null {
	if (migration.guest.kind === 'curve' || migration.moves === 'disk') return null;
	const at = (lineRate: number) => ({
		...migration,
		speed: withLineRate(migration.speed, bytesPerSecond(lineRate))
	});
	const found = turningPoint([SLOWEST_LINK, FASTEST_LINK], (lineRate) => {
		const { cases } = solve(at(lineRate));
		return cases !== null && cases.high.outcome.kind === 'converges';
	});
	return found === null
		? { kind: 'no-link-helps', binds: at(FASTEST_LINK).speed.result.binds }
		: { kind: 'from', lineRate: bytesPerSecond(found) };
}
