import { bandAround, type BandTable, factorsAt } from '#lib/calc/band';
import { type CurveOutcome, migrateAlongCurve } from '#lib/calc/dirty-curve';
import type { NonConvergence } from '#lib/calc/hypervisor';
import { slowDown, type SlowDown } from '#lib/calc/impact';
import {
	type Copy,
	estimatePrecopy,
	type PrecopyInput,
	type PrecopyOutcome,
	type PrecopyRules
} from '#lib/calc/precopy';
import {
	add,
	bytes,
	type Bytes,
	type BytesPerSecond,
	least,
	ratio,
	scale,
	seconds,
	type Seconds,
	transferTime
} from '#lib/calc/units';
import { MIGRATION_FACTS } from '#lib/facts/migration';
import { PAGE_HEADER } from '#lib/facts/migration-assumptions';
import { type CurveGuest, type WritingGuest, writerAt } from './guest';

/** The copy of a guest's memory at one dirty rate: what it does by itself, and what is done about it. */
export interface MemoryCase {
	readonly dirtyRate: BytesPerSecond;
	readonly outcome: Exclude<PrecopyOutcome, { kind: 'out-of-range' }>;
	/** What is really sent: slowed, cut short or as it is; null where the migration ends without success. */
	readonly copy: Copy | null;
	readonly slowDown: Extract<SlowDown, { kind: 'slowed' }> | null;
}

export interface CopyContext {
	readonly rate: BytesPerSecond;
	readonly rules: PrecopyRules;
	readonly nonConvergence: NonConvergence;
}

function precopy(input: PrecopyInput, rules: PrecopyRules): MemoryCase['outcome'] {
	const outcome = estimatePrecopy(input, rules);
	if (outcome.kind === 'out-of-range') {
		throw new Error(`the form let an impossible ${outcome.field} pass`);
	}
	return outcome;
}

/** The guest held below the rate of the copy; its working set stays what it is. */
function slowed(input: PrecopyInput, { rate, rules }: CopyContext) {
	const goal = MIGRATION_FACTS.SLOW_DOWN_GOAL.value;
	const found = slowDown({ dirtyRate: input.dirtyRate, rate, goal });
	if (found.kind !== 'slowed') return null;
	const copy = precopy({ ...input, dirtyRate: found.allowedDirtyRate }, rules);
	return { slowDown: found, copy };
}

/**
 * Started at the target once rounds shrink no more: one pass, then what is left is fetched while the guest
 * already runs there. The pause is then device state alone.
 */
function resumedEarly(outcome: MemoryCase['outcome'], { rate, rules }: CopyContext): Copy {
	const first = outcome.rounds[0] ?? { sent: bytes(0), during: seconds(0) };
	const fetched = outcome.kind === 'does-not-converge' ? outcome.fixedPoint : outcome.remaining;
	const sent = add(add(first.sent, fetched), rules.fixedData);
	return {
		...outcome,
		rounds: [first],
		remaining: fetched,
		sent,
		total: add(add(rules.setUp, transferTime(sent, rate)), rules.resume),
		stun: { atLeast: rules.resume, atMost: add(rules.switchOverGoal, rules.resume) }
	};
}

export function memoryCase(
	guest: WritingGuest,
	dirtyRate: BytesPerSecond,
	context: CopyContext
): MemoryCase {
	const { rate, rules, nonConvergence } = context;
	const input = { memory: guest.memory, rate, ...writerAt(guest, dirtyRate) };
	const outcome = precopy(input, rules);
	const asItIs: MemoryCase = { dirtyRate, outcome, copy: outcome, slowDown: null };
	if (outcome.kind !== 'does-not-converge') return asItIs;
	switch (nonConvergence.kind) {
		case 'slows-guest': {
			const held = slowed(input, context);
			return held === null ? asItIs : { ...asItIs, ...held };
		}
		case 'resumes-early':
			return { ...asItIs, copy: resumedEarly(outcome, context) };
		case 'fails':
		case 'keeps-going':
			return { ...asItIs, copy: null };
	}
}

/** Low, likely and high of one thing. */
export interface Span<Q> {
	readonly low: Q;
	readonly likely: Q;
	readonly high: Q;
}

/** Time on the wire of one case, and the factors around it. */
export function wireBand(
	{ copy, dirtyRate, slowDown: held }: MemoryCase & { readonly copy: Copy },
	{
		memory,
		rate,
		table
	}: { readonly memory: Bytes; readonly rate: BytesPerSecond; readonly table: BandTable }
) {
	const load = ratio((held?.allowedDirtyRate ?? dirtyRate) / rate);
	const likely = transferTime(copy.sent, rate);
	const soonest = transferTime(memory, rate);
	return {
		...bandAround(likely, load, { table, soonest: least(soonest, likely) }),
		factors: factorsAt(load, table)
	};
}

/** Passes of the whole memory after which a copy along a curve is called endless. */
const PASSES_TO_WAIT = 20;
const LEAST_WAIT = seconds(60);

export function curveCase(guest: CurveGuest, { rate, rules }: CopyContext): CurveOutcome {
	const { page, header } = PAGE_HEADER.value;
	const pass: Seconds = transferTime(scale(guest.memory, (page + header) / page), rate);
	return migrateAlongCurve(guest.curve, {
		rate,
		pauseLimit: rules.switchOverGoal,
		deadline: add(scale(pass, PASSES_TO_WAIT), LEAST_WAIT),
		page: bytes(page),
		header: bytes(header)
	});
}
