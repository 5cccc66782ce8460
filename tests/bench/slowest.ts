import { ALL_QUESTIONS } from '#lib/scenario/questions/all';
import {
	ALL_KEYS,
	type AnyKey,
	INITIAL_TEXT,
	type Scenario
} from '#lib/scenario/questions/initial-text';
import { seconds } from '#lib/calc/units';
import { everything } from '#lib/scenario/everything';
import { fromLink, toLink } from '#lib/scenario/questions/link';
import type { Wanted } from '#lib/scenario/solve/goals';
import { solveFor } from '#lib/scenario/solve/solve';
import { movableFor, productsWithLimit } from '#lib/scenario/solve/wish';
import { issuesOf } from '#lib/scenario/questions/read-back';
import { say } from '#lib/words/say';
import { CLASSES, textOf } from '../classes';
import { dice, GENERATORS, scenario } from '../fuzz/draw';
import { picturesOf } from '../golden/shown';

export interface Timed {
	readonly name: string;
	readonly ms: number;
}

/** The least of a few tries, each of a scenario that remembers nothing: other work on the machine only adds to it. */
function least(text: Scenario, tries: number, work: (scenario: Scenario) => void): number {
	let best = Infinity;
	for (let round = 0; round < tries; round++) {
		const fresh = { ...text };
		const before = performance.now();
		work(fresh);
		best = Math.min(best, performance.now() - before);
	}
	return best;
}

/** All answers of all pages, their sentences and their pictures. */
function answer(fresh: Scenario): void {
	everything(fresh);
	say(fresh);
	picturesOf(fresh);
}

const slowestFirst = (all: readonly Timed[]): readonly Timed[] =>
	all.toSorted((a, b) => b.ms - a.ms);

/** Links that were once the slowest: measured curves over slow lines, and copies that get nowhere. */
const ONCE_SLOW = [
	'lp=1&vcpu=960&vmram=32768&vmdisk=0.1&slink=1600&stime=0.001&loss=50&many=100000&vcores=0.1&rounds=1000&pa=-33.9%2C+151.2&jit=1000&tech=dwdm-span&fw=all&stpl=stp-nexus-5600-rpvst&vtep=100000&svm=0&cbud=0.001&fcg=8&copies=1000000000&w07=0&w14=0&w22=1&v=1',
	'know=curve&link=0.01&vmram=32768&v=1',
	'know=curve&vmram=32768&cap=0.001&many=100000&v=1',
	'vmram=32768&loss=50&rounds=1000&v=1',
	// Just below the rate of the copy, where rounds shrink slowest.
	'know=rate&link=1&vmram=64&dirty=112&rounds=1000&v=1',
	'know=rate&link=1&vmram=32768&dirty=112&rounds=1000&cap=1&v=1'
];

const TRIES = 9;
const LOOKED_AT_TWICE = 12;

function drawnFrom(seed: number, count: number): readonly Scenario[] {
	const roll = dice(seed);
	return Array.from({ length: count }, () => scenario(roll.one(GENERATORS), roll));
}

/** The slowest of those once slow and of `count` scenarios drawn from a seed. */
export function slowestAnswers({
	seed,
	count
}: {
	readonly seed: number;
	readonly count: number;
}): readonly Timed[] {
	const drawn = drawnFrom(seed, count);
	// Where rounds are limited many are made.
	const limited = drawn.map((text, at) => (at % 2 === 0 ? { ...text, rounds: '1000' } : text));
	const known = ONCE_SLOW.map((link) => fromLink(new URLSearchParams(link)));
	for (const text of known) least(text, TRIES, answer);
	const once = limited.map((text) => ({ text, ms: least(text, 1, answer) }));
	const worst = once
		.toSorted((a, b) => b.ms - a.ms)
		.slice(0, LOOKED_AT_TWICE)
		.map(({ text }) => text);
	return slowestFirst(
		[...known, INITIAL_TEXT, ...worst].map((text) => ({
			name: toLink(text),
			ms: least(text, TRIES, answer)
		}))
	);
}

/** What makes every question of text be asked at once, as far as that goes. */
const ASKED: Partial<Scenario> = { dist: 'places', know: 'curve' };

function read(fresh: Scenario): void {
	issuesOf(ALL_QUESTIONS, fresh);
	everything(fresh);
	say(fresh);
	toLink(fresh);
}

/** A hundred thousand letters of each class in each field: reading it, all answers and the link. */
export function slowestTexts(): readonly Timed[] {
	const texts = CLASSES.map((parts) => ({ parts, text: textOf(parts, 100_000) }));
	const of = (key: AnyKey) =>
		texts.map(({ parts, text }) => {
			const typed = { ...INITIAL_TEXT, ...ASKED, [key]: text };
			const quick = least(typed, 1, read);
			return {
				name: `${key}: ${JSON.stringify(parts)}`,
				ms: quick < 20 ? quick : least(typed, TRIES, read)
			};
		});
	return slowestFirst(ALL_KEYS.flatMap(of));
}

const WISHES: readonly Wanted[] = [
	{ kind: 'vms', vms: 5000 },
	{ kind: 'loss' },
	{ kind: 'time', time: seconds(60), end: 'likely' },
	{ kind: 'time', time: seconds(60), end: 'high' },
	{ kind: 'round-trip', time: seconds(0.005) },
	{ kind: 'product', id: productsWithLimit()[0].id },
	...(['possible', 'supported', 'advisable'] as const).map((part) => ({
		kind: 'verdict' as const,
		part,
		atLeast: 'yes' as const
	}))
];

/** Every wish by everything that may move for it, asked of `count` drawn scenarios. */
export function slowestSolutions({
	seed,
	count
}: {
	readonly seed: number;
	readonly count: number;
}): readonly Timed[] {
	const drawn = drawnFrom(seed, count);
	const of = (text: Scenario) =>
		WISHES.flatMap((wanted) =>
			movableFor(wanted.kind).map((moving) => {
				const work = (fresh: Scenario) => void solveFor(fresh, wanted, moving);
				const quick = least(text, 1, work);
				return {
					name: `${wanted.kind} by ${moving}: ${toLink(text)}`,
					ms: quick < 50 ? quick : least(text, TRIES, work)
				};
			})
		);
	return slowestFirst([INITIAL_TEXT, ...drawn].flatMap(of));
}
