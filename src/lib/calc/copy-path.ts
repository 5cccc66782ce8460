import type { Refused } from './input-issue';
import { lossClock } from './loss-clock';
import { scaleClock, type PathClock } from './path-clock';
import {
	throughput,
	type Ceiling,
	type CeilingName,
	type Throughput,
	type ThroughputField,
	type ThroughputInput
} from './throughput';
import { bytes, bytesPerSecond, type Bytes, type BytesPerSecond } from './units';

/** Real over calculated. */
export interface Doubt {
	readonly slowest: number;
	readonly fastest: number;
}

/** How far real rates lie beside each ceiling. */
export interface DoubtTable {
	/** A line is filled up to this rate; from there the slowest real rate falls, to its full extent at `doubtful`. */
	readonly firmUpTo: BytesPerSecond;
	readonly doubtfulFrom: BytesPerSecond;
	/** Cards and links that are doubtful. A line carries no more than it carries. */
	readonly line: { readonly slowest: number };
	readonly others: Readonly<Record<Exclude<CeilingName, 'nics' | 'link' | 'share'>, Doubt>>;
}

/** One way between two hosts, as a copy sees it: what it carries on a usual day, and how far off that may be. */
export interface CopyPath {
	readonly kind: 'path';
	readonly usual: PathClock;
	readonly slowest: PathClock;
	readonly fastest: PathClock;
	/** Payload of the narrowest line: no migration is faster. */
	readonly line: BytesPerSecond;
	/** What the path carries without a cap, as during the pause of some hypervisors. */
	readonly uncapped: BytesPerSecond;
	readonly throughput: Throughput;
}

/** Slowest over calculated on a line: 1, then falling with the logarithm, so that the product still rises. */
function lineDoubt(rate: BytesPerSecond, table: DoubtTable): number {
	const { firmUpTo, doubtfulFrom, line } = table;
	const across = Math.log(rate / firmUpTo) / Math.log(doubtfulFrom / firmUpTo);
	return 1 + (line.slowest - 1) * Math.min(1, Math.max(0, across));
}

function doubtOf(name: CeilingName, payload: BytesPerSecond, table: DoubtTable): Doubt {
	switch (name) {
		case 'nics':
		case 'link':
		case 'share':
			return { slowest: lineDoubt(payload, table), fastest: 1 };
		default:
			return table.others[name];
	}
}

/** The least of some ceilings, each times its own doubt: better inputs never make it less. */
function bound(
	ceilings: readonly Ceiling[],
	{ efficiency }: Throughput,
	{ table, concurrent, end }: DoubtContext
): BytesPerSecond {
	const rates = ceilings.map(({ name, rate }) => {
		const payload = name === 'share' ? rate * concurrent : rate;
		const line = bytesPerSecond(payload / efficiency);
		return rate * doubtOf(name, line, table)[end];
	});
	return bytesPerSecond(Math.min(...rates));
}

/** One ceiling on a slow or a fast day; of several, the least. */
export const ceilingsOnDay = bound;

/** The same path on a slow or a fast day. */
function otherDay(usual: PathClock, found: Throughput, context: DoubtContext): PathClock {
	const besides = found.ceilings.filter(({ name }) => name !== 'loss');
	// A loss that does not bind on the usual day may do so on a slow one.
	if (usual.stretches.length === 0) {
		return { ...usual, steady: bound(found.ceilings, found, context) };
	}
	const factor = context.table.others.loss[context.end];
	return scaleClock(usual, { factor, atMost: bound(besides, found, context) });
}

/** Which day: the concurrent ones are those of the throughput that the ceilings come from. */
export interface DoubtContext {
	readonly table: DoubtTable;
	readonly concurrent: number;
	readonly end: keyof Doubt;
}

const LINES: ReadonlySet<CeilingName> = new Set(['nics', 'link', 'share']);

const leastOf = (found: Throughput, keep: (name: CeilingName) => boolean): BytesPerSecond =>
	bytesPerSecond(
		Math.min(...found.ceilings.filter(({ name }) => keep(name)).map(({ rate }) => rate))
	);

/** The clock of the usual day: the start of the connections, then what the ceilings and the losses leave. */
function usualClock(input: ThroughputInput, found: Throughput, initialWindow: Bytes): PathClock {
	const { roundTripTime, loss, congestion } = input;
	const { streams, segment } = found;
	const lossless = leastOf(found, (name) => name !== 'loss');
	const start: PathClock['start'] =
		roundTripTime === 0
			? { kind: 'at-once' }
			: { kind: 'doubling', initial: bytes(streams * initialWindow), roundTripTime };
	return loss.kind === 'none' || loss.probability === 0 || roundTripTime === 0
		? { stretches: [], steady: lossless, start }
		: lossClock(
				{ lossless, streams, segment, roundTripTime, loss: loss.probability, control: congestion },
				start
			);
}

/**
 * From the ceilings of {@link throughput} to the clocks of a usual, a slow and a fast day.
 *
 * Each ceiling carries its own doubt, and the least of the products binds. So an end of the range rises
 * whenever a ceiling does, which a doubt chosen by the ceiling that binds would not do. No line carries more
 * than its payload.
 */
export function copyPath(
	input: ThroughputInput,
	{ table, initialWindow }: { readonly table: DoubtTable; readonly initialWindow: Bytes }
): CopyPath | Refused<ThroughputField> {
	const found = throughput(input);
	if (found.kind === 'refused') return found;
	const { concurrent } = input;
	const usual = usualClock(input, found, initialWindow);
	return {
		kind: 'path',
		usual,
		slowest: otherDay(usual, found, { table, concurrent, end: 'slowest' }),
		fastest: otherDay(usual, found, { table, concurrent, end: 'fastest' }),
		line: leastOf(found, (name) => LINES.has(name)),
		uncapped: leastOf(found, (name) => name !== 'cap'),
		throughput: found
	};
}
