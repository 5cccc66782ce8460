import { describe, expect, it } from 'vitest';
import { milliseconds, seconds } from '#lib/calc/units';
import { PRODUCTS } from '#lib/scenario/sites/products';
import {
	amountFrom,
	AMOUNTS,
	eachOf,
	movableFor,
	productChoice,
	productsWithLimit,
	readWish,
	VERDICT_CHOICE,
	WISH_NAMES,
	type WishId,
	type WishText
} from '#lib/scenario/solve/wish';
import { typed } from '../scenario-of';

const text = (told: Partial<WishText>): WishText => ({
	wish: 'vms',
	amount: '',
	product: 'vmsc',
	verdict: VERDICT_CHOICE.initial,
	...told
});

describe(readWish, () => {
	it.each([
		[
			{ wish: 'vms', amount: '5,000' },
			{ kind: 'vms', vms: 5000 }
		],
		[
			{ wish: 'time', amount: '2.5' },
			{ kind: 'time', time: seconds(150), end: 'likely' }
		],
		[
			{ wish: 'sure-time', amount: '10' },
			{ kind: 'time', time: seconds(600), end: 'high' }
		],
		[
			{ wish: 'round-trip', amount: '5' },
			{ kind: 'round-trip', time: milliseconds(5) }
		],
		// These have no amount, so what stands there is not asked.
		[{ wish: 'loss', amount: 'many' }, { kind: 'loss' }],
		[
			{ wish: 'product', product: 'vsan' },
			{ kind: 'product', id: 'vsan' }
		],
		[
			{ wish: 'verdict', verdict: 'advisable yes' },
			{ kind: 'verdict', part: 'advisable', atLeast: 'yes' }
		],
		[
			{ wish: 'verdict', verdict: 'possible with-conditions' },
			{ kind: 'verdict', part: 'possible', atLeast: 'with-conditions' }
		],
		// None of those that can be chosen: the one that is chosen until another is.
		[
			{ wish: 'verdict', verdict: 'certain' },
			{ kind: 'verdict', part: 'supported', atLeast: 'with-conditions' }
		]
	] as const)('makes of %j the wish %j', (told, wanted) => {
		expect(readWish(text(told))).toEqual({ kind: 'ready', wanted });
	});

	it.each([
		// The least and the most, and what is beyond.
		['vms', 'VMs', '1', '10000000', '0', '10000001', '2.5'],
		['time', 'min', '0.01', '100000', '0.009', '100001', 'long'],
		['sure-time', 'min', '0.01', '100000', '0.009', '100001', ''],
		['round-trip', 'ms', '0.001', '10000', '0.0009', '10001', '-1']
	] as const)('takes for %s, in %s, from %s to %s', (wish, unit, least, most, ...others) => {
		for (const amount of [least, most]) expect(readWish(text({ wish, amount })).kind).toBe('ready');
		for (const amount of others)
			expect(readWish(text({ wish, amount }))).toMatchObject({ kind: 'issue', unit });
	});

	it('takes the initial text of every amount, and every verdict that can be chosen', () => {
		for (const [wish, { initial }] of Object.entries(AMOUNTS))
			expect(readWish(text({ wish: wish as WishId, amount: initial })).kind).toBe('ready');
		const verdicts = VERDICT_CHOICE.choices.map(({ value }) => {
			const read = readWish(text({ wish: 'verdict', verdict: value }));
			return read.kind === 'ready' && read.wanted.kind === 'verdict'
				? `${read.wanted.part} ${read.wanted.atLeast}`
				: '';
		});
		expect(verdicts).toEqual(VERDICT_CHOICE.choices.map(({ value }) => value));
		expect(new Set(verdicts).size).toBe(6);
	});
});

describe(amountFrom, () => {
	it('is what stands in the scenario already', () => {
		const scenario = typed({ want: '7000', within: '12' });
		const amounts = (Object.keys(WISH_NAMES) as WishId[]).map((wish) => [
			wish,
			amountFrom(wish, scenario)
		]);
		expect(Object.fromEntries(amounts)).toEqual({
			vms: '7000',
			loss: null,
			time: '12',
			'sure-time': '12',
			'round-trip': '5',
			product: null,
			verdict: null
		});
	});
});

describe('names of wishes', () => {
	it('tell them apart', () => {
		expect(new Set(Object.values(WISH_NAMES)).size).toBe(7);
		expect(WISH_NAMES).toMatchObject({
			time: expect.stringMatching(/middle case$/),
			'sure-time': expect.stringMatching(/slow end$/)
		});
	});
});

describe(movableFor, () => {
	it.each([
		['vms', ['subnet', 'ratio', 'hosts', 'ram']],
		['loss', ['ratio', 'ram', 'chosts']],
		['time', ['link', 'mvm', 'mnic', 'dirty']],
		['round-trip', ['km']],
		['product', ['km']],
		['verdict', ['vlans', 'omtu', 'lnk', 'shost', 'km']]
	] as const)('for %s is %j', (kind, keys) => {
		expect(movableFor(kind)).toEqual(keys);
	});
});

describe('the product whose round trip is wished for', () => {
	it('is one with a limit, a metro storage cluster first', () => {
		const products = productsWithLimit();
		expect(products[0].id).toBe('vmsc');
		expect(products.map(({ id }) => id).toSorted()).toEqual(
			PRODUCTS.filter(({ limit }) => limit !== null)
				.map(({ id }) => id)
				.toSorted()
		);
		expect(products.length).toBeLessThan(PRODUCTS.length);
	});

	it('is chosen by its name', () => {
		expect(
			productChoice([
				{ id: 'a', name: 'A thing' },
				{ id: 'b', name: 'Another' }
			])
		).toMatchObject({
			kind: 'choice',
			initial: 'a',
			choices: [
				{ value: 'a', label: 'A thing' },
				{ value: 'b', label: 'Another' }
			]
		});
		expect(eachOf([1, 2, 3], (each) => each + 1)).toEqual([2, 3, 4]);
	});
});
