import { milliseconds, seconds } from '#lib/calc/units';
import type { ChoiceField } from '#lib/form/choice-field';
import type { Issue } from '#lib/form/issue';
import { type NumberField, parseNumber } from '#lib/form/number-field';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { PRODUCTS } from '#lib/scenario/sites/products';
import type { Wanted } from './goals';
import type { MovingKey } from './movers';
import { PAIRS } from './solve';

/** A wish as it is chosen and typed. It stands in no link: it is asked of a scenario, not part of it. */

export type WishId = 'vms' | 'loss' | 'time' | 'sure-time' | 'round-trip' | 'product' | 'verdict';

export const WISH_NAMES: Readonly<Record<WishId, string>> = {
	vms: 'VMs in one vMotion domain',
	loss: 'A loss that is carried',
	time: 'A move in time, in the middle case',
	'sure-time': 'A move in time, even at the slow end',
	'round-trip': 'A round trip',
	product: 'The round trip a product allows',
	verdict: 'A verdict on layer 2'
};

/** What the amount of a wish is typed in; null where it has none. */
export type AmountId = Extract<WishId, 'vms' | 'time' | 'sure-time' | 'round-trip'>;

const minutes: NumberField = {
	kind: 'number',
	label: 'At most',
	unit: 'min',
	hint: 'From the start of the task to its end.',
	min: '0.01',
	max: '100000',
	grain: 'decimal',
	presence: 'required',
	initial: '10'
};

export const AMOUNTS: Readonly<Record<AmountId, NumberField>> = {
	vms: {
		kind: 'number',
		label: 'At least',
		unit: 'VMs',
		hint: 'At the first ratio.',
		min: '1',
		max: '10000000',
		grain: 'whole',
		presence: 'required',
		initial: '5000'
	},
	time: minutes,
	'sure-time': minutes,
	'round-trip': {
		kind: 'number',
		label: 'At most',
		unit: 'ms',
		hint: 'The one to plan with.',
		min: '0.001',
		max: '10000',
		grain: 'decimal',
		presence: 'required',
		initial: '5'
	}
};

/** The same of each, and never of none. */
export const eachOf = <A, B>(
	[first, ...others]: readonly [A, ...A[]],
	put: (each: A) => B
): readonly [B, ...B[]] => [put(first), ...others.map(put)];

/** Products by identifier and name; the first one is chosen until another is. */
export const productChoice = (
	products: readonly [NamedProduct, ...NamedProduct[]]
): ChoiceField => ({
	kind: 'choice',
	label: 'Product',
	hint: 'Those with a round trip that somebody names.',
	choices: eachOf(products, ({ id, name }) => ({ value: id, label: name })),
	initial: products[0].id
});

interface NamedProduct {
	readonly id: string;
	readonly name: string;
}

const VMSC = 'vmsc';

/** Those with a limit; a metro storage cluster, which most have, first. */
export function productsWithLimit(): readonly [NamedProduct, ...NamedProduct[]] {
	const [first, ...others] = PRODUCTS.filter(({ limit }) => limit !== null).sort(
		(a, b) => Number(b.id === VMSC) - Number(a.id === VMSC)
	);
	if (first === undefined) throw new Error('no product has a limit');
	return [first, ...others];
}

export type Moving = MovingKey | 'hosts';

/** What may be moved for a wish. */
export function movableFor(kind: Wanted['kind']): readonly [Moving, ...Moving[]] {
	const [first, ...others] = Object.keys(PAIRS[kind]) as Moving[];
	if (first === undefined) throw new Error(`nothing moves ${kind}`);
	return [first, ...others];
}

/** What stands in the scenario already of what is wished for. */
export const amountFrom = (wish: WishId, { want, within }: Scenario): string | null => {
	switch (wish) {
		case 'vms':
			return want;
		case 'time':
		case 'sure-time':
			return within;
		case 'round-trip':
			return AMOUNTS[wish].initial;
		default:
			return null;
	}
};

export const VERDICT_CHOICE = {
	kind: 'choice',
	label: 'That it is',
	hint: 'With conditions means that a warning may stand against it.',
	choices: [
		{ value: 'supported with-conditions', label: 'Supported, be it with conditions' },
		{ value: 'supported yes', label: 'Supported without conditions' },
		{ value: 'possible with-conditions', label: 'Possible, be it with conditions' },
		{ value: 'possible yes', label: 'Possible without conditions' },
		{ value: 'advisable with-conditions', label: 'Advisable, be it with conditions' },
		{ value: 'advisable yes', label: 'Advisable without conditions' }
	],
	initial: 'supported with-conditions'
} as const satisfies ChoiceField;

export interface WishText {
	readonly wish: WishId;
	/** As typed. */
	readonly amount: string;
	readonly product: string;
	readonly verdict: string;
}

export type ReadWish =
	| { readonly kind: 'ready'; readonly wanted: Wanted }
	/** The amount cannot be read. */
	| { readonly kind: 'issue'; readonly issue: Issue; readonly unit: string };

const VERDICTS: ReadonlyMap<string, Extract<Wanted, { kind: 'verdict' }>> = new Map(
	VERDICT_CHOICE.choices.map(({ value }) => {
		const [part, atLeast] = value.split(' ') as [
			Extract<Wanted, { kind: 'verdict' }>['part'],
			Extract<Wanted, { kind: 'verdict' }>['atLeast']
		];
		return [value, { kind: 'verdict', part, atLeast }];
	})
);

function withAmount(wish: AmountId, amount: number): Wanted {
	switch (wish) {
		case 'vms':
			return { kind: 'vms', vms: amount };
		case 'time':
			return { kind: 'time', time: seconds(60 * amount), end: 'likely' };
		case 'sure-time':
			return { kind: 'time', time: seconds(60 * amount), end: 'high' };
		case 'round-trip':
			return { kind: 'round-trip', time: milliseconds(amount) };
	}
}

/** What somebody wants, of what they chose and typed. */
export function readWish({ wish, amount, product, verdict }: WishText): ReadWish {
	switch (wish) {
		case 'loss':
			return { kind: 'ready', wanted: { kind: 'loss' } };
		case 'product':
			return { kind: 'ready', wanted: { kind: 'product', id: product } };
		case 'verdict':
			return {
				kind: 'ready',
				wanted: VERDICTS.get(verdict) ?? {
					kind: 'verdict',
					part: 'supported',
					atLeast: 'with-conditions'
				}
			};
		default: {
			const field = AMOUNTS[wish];
			const parsed = parseNumber(field, amount);
			return parsed.ok
				? { kind: 'ready', wanted: withAmount(wish, Number(parsed.value)) }
				: { kind: 'issue', issue: parsed.issue, unit: field.unit };
		}
	}
}
