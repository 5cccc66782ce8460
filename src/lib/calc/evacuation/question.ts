import type { Span } from '#lib/calc/joined-causes';
import type { Seconds } from '#lib/calc/units';
import { type AtOnce, bestAtOnce, linkFor, type LinkFor } from './backwards';
import type { EvacuationCase } from './case';
import { inOrder, type Order, type WholeEstate } from './emptying';
import { evacuate, type Evacuated } from './evacuation';
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

/** Cases of a form are never refused: whoever hands over another has made a mistake. */
function moved(kase: EvacuationCase): Evacuated {
	const found = evacuate(kase);
	if (found.kind === 'refused') throw new Error(`refused at ${found.issues[0]?.at}`);
	return found;
}

function rolled(
	estate: WholeEstate,
	{ order, atOnce, patch }: Extract<Question, { kind: 'roll' }>,
	onmove?: (move: RollMove) => void
): Exclude<Roll, { kind: 'refused' }> {
	const found = rollThrough(estate, { order, atOnce, patch }, onmove);
	if (found.kind === 'refused') throw new Error(`refused at ${found.issues[0]?.at}`);
	return found;
}

/** All three ends, each by itself. */
export function reckon(question: Question): Reckoned {
	if (question.kind === 'roll') {
		const { low, likely, high } = question.estates;
		const moves: RollMove[] = [];
		return {
			kind: 'rolled',
			rolls: {
				low: rolled(low, question),
				likely: rolled(likely, question, (move) => moves.push(move)),
				high: rolled(high, question)
			},
			moves
		};
	}
	const { low, likely, high } = question.cases;
	return { kind: 'emptied', runs: { low: moved(low), likely: moved(likely), high: moved(high) } };
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

/** What else could be done: each number at once in each order is tried, since more is not always faster. */
export function better(
	kase: EvacuationCase,
	{
		order,
		numbers,
		deadline
	}: {
		readonly order: Otherwise['order'];
		readonly numbers: readonly number[];
		readonly deadline: Seconds | null;
	}
): Better {
	const inEach = (one: Otherwise['order']): readonly AtOnce[] => {
		const found = bestAtOnce({ ...kase, vms: inOrder(kase.vms, { kind: one }) }, numbers);
		if (found.kind === 'refused') throw new Error(`refused at ${found.issues[0]?.at}`);
		return found.tried;
	};
	const tried = inEach(order);
	// Where all are alike there is one order.
	const [model] = kase.vms;
	const alike = kase.vms.every(
		({ memory, dirtyRate }) => memory === model?.memory && dirtyRate === model.dirtyRate
	);
	const others = alike ? [] : ORDERS.filter((one) => one !== order);
	const all = [
		...tried.map((each): Otherwise => ({ ...each, order })),
		...others.flatMap((one) => inEach(one).map((each): Otherwise => ({ ...each, order: one })))
	];
	const soonest = Math.min(...all.map(({ finish }) => finish));
	const [first, ...rest] = all.filter(({ finish }) => finish <= soonest * TOGETHER);
	const asked = tried.at(-1);
	if (first === undefined || asked === undefined) throw new Error('no number at once was given');
	return {
		tried,
		best: rest.reduce((best, each) => (each.atOnce < best.atOnce ? each : best), first),
		asked: { ...asked, order },
		link:
			deadline === null || kase.link === null || kase.link === undefined
				? null
				: linkFor(kase, deadline)
	};
}
