import type { Span } from './joined-causes';
import { workingSet, type Writer, type WorkingSetRule, type WritingManner } from './precopy';
import {
	bytesPerSecond,
	least,
	scale,
	type Bytes,
	type BytesPerSecond,
	type Quantity
} from './units';

/** Of a memory, per second. */
export type PerSecond = Quantity<'1/s'>;

/** What the guest writes to. */
export type WrittenSet =
	/** By a rule, from the memory and the dirty rate. */
	| { readonly kind: 'rule'; readonly rule: WorkingSetRule }
	/** Known to somebody: "30 GB are hot". */
	| { readonly kind: 'known'; readonly size: Bytes; readonly manner: WritingManner };

export interface UsualWriting {
	readonly kind: 'usual';
	readonly rates: Span<BytesPerSecond>;
	/** What the middle one of the pauses goes by; it never falls with memory. */
	readonly pausesBy: BytesPerSecond;
}

/** How fast the guest writes. */
export type WritingRate =
	| { readonly kind: 'known'; readonly rate: BytesPerSecond }
	/** Only the kind of guest is known, or nothing: what 80 % of such guests wrote. */
	| UsualWriting
	/** Inferred from one migration of this very guest, doing the same work. */
	| { readonly kind: 'learnt'; readonly rate: BytesPerSecond }
	/** The whole set is written again within every round, however short. */
	| { readonly kind: 'without-rest' };

export interface GuestToMove {
	/** Memory that has to be sent. */
	readonly memory: Bytes;
	readonly set: WrittenSet;
	readonly writing: WritingRate;
}

/** Once in this many seconds the whole set is new: shorter than any round that is worth a pause. */
const WITHOUT_REST = 1e-3;

/** The guest at one dirty rate. The set of a rule follows the rate: a guest held back writes to less. */
export function writerOf({ memory, set }: GuestToMove, dirtyRate: BytesPerSecond): Writer {
	return set.kind === 'known'
		? { dirtyRate, workingSet: least(memory, set.size), manner: set.manner }
		: { dirtyRate, workingSet: workingSet({ memory, dirtyRate }, set.rule) };
}

/** Low, likely and high dirty rate: one and the same where nothing about it is guessed. */
export function ratesOf(guest: GuestToMove): Span<BytesPerSecond> {
	const { writing, set, memory } = guest;
	const exactly = (rate: BytesPerSecond) => ({ low: rate, likely: rate, high: rate });
	switch (writing.kind) {
		case 'known':
		case 'learnt':
			return exactly(writing.rate);
		case 'usual':
			return writing.rates;
		case 'without-rest': {
			const size = set.kind === 'known' ? least(memory, set.size) : memory;
			return exactly(bytesPerSecond(size / WITHOUT_REST));
		}
	}
}

/**
 * What guests of a kind write: a part of their memory in each second, and no more than that part of the
 * largest guest measured. The likely pause goes by no less than the middle of all guests measured: a small guest was
 * as likely to be a busy one. Units: B, 1/s, B/s. Bias: low for large busy guests; what writes is a processor, and
 * nothing measured says how its work grows with memory.
 */
export function usualWriting(
	memory: Bytes,
	{
		perMemory,
		growsTo,
		middle
	}: {
		readonly perMemory: Span<PerSecond>;
		readonly growsTo: Bytes;
		readonly middle: BytesPerSecond;
	}
): UsualWriting {
	const counted = least(memory, growsTo);
	const at = (part: PerSecond) => bytesPerSecond(scale(counted, part));
	const rates = { low: at(perMemory.low), likely: at(perMemory.likely), high: at(perMemory.high) };
	return { kind: 'usual', rates, pausesBy: bytesPerSecond(Math.max(middle, rates.likely)) };
}
