import type { Span } from '#lib/calc/joined-causes';
import type { Seconds } from '#lib/calc/units';
import { allAtOnce, type AtOnce, type LinkFor, linkTries, tryAtOnce } from './backwards';
import type { EvacuationCase } from './case';
import { inOrder, type Order, type WholeEstate } from './emptying';
import { evacuate, type Evacuated, type Moment } from './evacuation';
import { type Roll, type RollMove, rollThrough } from './roll';

/** One emptying, or hosts one after another, at the low, likely and high end of all that is not known. */
export type Question =
	| { readonly kind: 'emptying'; readonly cases: Span<EvacuationCase> }
	| {
			readonly kind: 'roll';
			readonly estates: Span<WholeEstate>;
			readonly order: Order;
			readonly atOnce: number;
			readonly patch: Seconds;
	  };

export type Reckoned =
	| { readonly kind: 'emptied'; readonly runs: Span<Evacuated> }
	| {
			readonly kind: 'rolled';
			readonly rolls: Span<Exclude<Roll, { kind: 'refused' }>>;
			/** Of the middle case. */
			readonly moves: readonly RollMove[];
	  };

/** How far a question is reckoned. */
export type Progress = {
	/** Which of the three. */
	readonly end: keyof Span<unknown>;
} & (
	| { readonly kind: 'emptying'; readonly moved: number; readonly of: number }
	/** Hosts that were emptied. */
	| { readonly kind: 'rolling'; readonly done: number; readonly of: number }
);

/** Told so often in a run at most. */
const TELLS = 200;

/** Looks on, and tells of the VMs that have moved; who looks on changes nothing. */
function counting(tell: (moved: number, of: number) => void): (moment: Moment) => void {
	let due = 0;
	return ({ finished, placed }) => {
		if (finished < due) return;
		due = finished + Math.max(1, Math.ceil(placed / TELLS));
		tell(finished, placed);
	};
}

/** Cases of a form are never refused: whoever hands over another has made a mistake. */
function moved(kase: EvacuationCase, tell: (moved: number, of: number) => void): Evacuated {
	const found = evacuate(kase, counting(tell));
	if (found.kind === 'refused') throw new Error(`refused at ${found.issues[0]?.at}`);
	return found;
}

function rolled(
	estate: WholeEstate,
	{ order, atOnce, patch }: Extract<Question, { kind: 'roll' }>,
	watch: Parameters<typeof rollThrough>[2]
): Exclude<Roll, { kind: 'refused' }> {
	const found = rollThrough(estate, { order, atOnce, patch }, watch);
	if (found.kind === 'refused') throw new Error(`refused at ${found.issues[0]?.at}`);
	return found;
}

/** All three ends, each by itself. `onprogress` is told how far it is, often, and changes nothing. */
export function reckon(
	question: Question,
	onprogress: (progress: Progress) => void = () => {}
): Reckoned {
	if (question.kind === 'roll') {
		const { low, likely, high } = question.estates;
		const moves: RollMove[] = [];
		const of = likely.hosts.length;
		const steps = (end: Progress['end']) => (done: number) =>
			onprogress({ kind: 'rolling', end, done, of });
		return {
			kind: 'rolled',
			rolls: {
				low: rolled(low, question, { onstep: steps('low') }),
				likely: rolled(likely, question, {
					onstep: steps('likely'),
					onmove: (move) => moves.push(move)
				}),
				high: rolled(high, question, { onstep: steps('high') })
			},
			moves
		};
	}
	const { low, likely, high } = question.cases;
	const on = (end: Progress['end']) => (count: number, of: number) =>
		onprogress({ kind: 'emptying', end, moved: count, of });
	return {
		kind: 'emptied',
		runs: {
			low: moved(low, on('low')),
			likely: moved(likely, on('likely')),
			high: moved(high, on('high'))
		}
	};
}

/** Another order, or another number at once, and what comes of it. */
export interface Otherwise extends AtOnce {
	readonly order: Exclude<Order['kind'], 'priority'>;
}

export interface Better {
	/** In the order that was asked for, at each number at once. */
	readonly tried: readonly AtOnce[];
	/**
	 * Of all that end within a hundredth of the soonest the one with the fewest at once, which crowds least; then the
	 * order that was asked for.
	 */
	readonly best: Otherwise;
	/** What was asked for: the most at once, in its order. */
	readonly asked: Otherwise;
	/** The narrowest link for the deadline; null without a deadline or a link. */
	readonly link: LinkFor | null;
}

/** Nobody plans to a hundredth. */
const TOGETHER = 1.01;

const ORDERS = ['as-listed', 'writers-last', 'smallest-first', 'largest-first'] as const;

/** What was tried so far. */
export type Tried =
	/** Orders, each with every number at once. */
	| { readonly kind: 'ways'; readonly tried: number; readonly of: number }
	/** How many links it takes is not known before. */
	| { readonly kind: 'links'; readonly tried: number };

interface Asked {
	readonly order: Otherwise['order'];
	readonly numbers: readonly number[];
	readonly deadline: Seconds | null;
}

/**
 * What else could be done: each number at once in each order is tried, since more is not always faster. Where guests
 * write, crowding costs data and time, so that neither the finish nor the VMs saved by a time rise or fall steadily.
 */
export function better(kase: EvacuationCase, asked: Asked): Better {
	return allAtOnce(betterTries(kase, asked));
}

/** The same, one try after the other: between them others may have their turn. */
export function* betterTries(
	kase: EvacuationCase,
	{ order, numbers, deadline }: Asked
): Generator<Tried, Better> {
	// Where all are alike there is one order.
	const [model] = kase.vms;
	const alike = kase.vms.every(
		({ memory, dirtyRate }) => memory === model?.memory && dirtyRate === model.dirtyRate
	);
	const others = alike ? [] : ORDERS.filter((one) => one !== order);
	const orders = [order, ...others];
	const of = orders.length * numbers.length;
	const all: Otherwise[] = [];
	for (const one of orders) {
		const ordered = { ...kase, vms: inOrder(kase.vms, { kind: one }) };
		for (const number of numbers) {
			const found = tryAtOnce(ordered, number);
			if ('kind' in found) throw new Error(`refused at ${found.issues[0]?.at}`);
			all.push({ ...found, order: one });
			yield { kind: 'ways', tried: all.length, of };
		}
	}
	const tried: readonly AtOnce[] = all.slice(0, numbers.length);
	const soonest = Math.min(...all.map(({ finish }) => finish));
	const [first, ...rest] = all.filter(({ finish }) => finish <= soonest * TOGETHER);
	const asked = all[numbers.length - 1];
	if (first === undefined || asked === undefined) throw new Error('no number at once was given');
	let link: LinkFor | null = null;
	if (deadline !== null && kase.link !== null && kase.link !== undefined) {
		const links = linkTries(kase, deadline);
		let next = links.next();
		for (; next.done !== true; next = links.next()) yield { kind: 'links', tried: next.value };
		link = next.value;
	}
	return {
		tried,
		best: rest.reduce((best, each) => (each.atOnce < best.atOnce ? each : best), first),
		asked,
		link
	};
}
