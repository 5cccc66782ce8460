import type { Scenario } from '#lib/scenario/questions/initial-text';
import { fromLink, toLink } from '#lib/scenario/questions/link';
import {
	answerFaults,
	type Faults,
	linkFaults,
	pictureFaults,
	wordFaults,
	workingFaults
} from './checks';
import { dice, type Dice, GENERATORS, rawLink, scenario } from './draw';
import { LAWS, lawScenario, tryLaw } from './laws';

/** A thing to try; each prints its own count. */
const KINDS = ['link', 'answer', 'law', 'charts'] as const;
type Kind = (typeof KINDS)[number];

/** Of a hundred trials. An answer with its charts takes as long as a thousand links. */
const SHARES: Readonly<Record<Kind, number>> = { link: 70, answer: 18, law: 10, charts: 2 };

const drawKind = ({ unit }: Dice): Kind => {
	let left = unit() * 100;
	return KINDS.find((kind) => (left -= SHARES[kind]) < 0) ?? 'link';
};

export interface Failure {
	/** Of the trial: `npm run fuzz -- --seed=N --only=TRIAL` tries it alone. */
	readonly trial: number;
	readonly kind: Kind;
	readonly link: string;
	readonly fault: string;
}

export interface Report {
	readonly tried: Readonly<Record<Kind, number>>;
	/** Pairs to which a law applied, by its name. */
	readonly pairs: ReadonlyMap<string, number>;
	readonly failures: readonly Failure[];
	/** Milliseconds of processor time of the slowest answer with its charts, and its link. */
	readonly slowest: { readonly ms: number; readonly link: string };
}

/** What a thrown error says is a fault like any other. */
function faultsIn(look: () => Faults): Faults {
	try {
		return look();
	} catch (error) {
		return [`throws ${String(error).slice(0, 200)}`];
	}
}

const processorMs = (): number => {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
};

const draw = (roll: Dice): Scenario => scenario(roll.one(GENERATORS), roll);

/** A law says nothing of what cannot be read, and little of what differs in everything. */
const SANE = ['few', 'few', 'many', 'preset'] as const;

interface Trial {
	readonly link: string;
	readonly faults: Faults;
	readonly pair?: string;
	readonly ms?: number;
}

function tryLink(roll: Dice): Trial {
	const link = roll.unit() < 0.5 ? rawLink(roll) : toLink(draw(roll));
	return { link, faults: faultsIn(() => linkFaults(link)) };
}

function tryAnswer(roll: Dice): Trial {
	const answered = roll.unit() < 0.1 ? fromLink(new URLSearchParams(rawLink(roll))) : draw(roll);
	return {
		link: toLink(answered),
		faults: faultsIn(() => [...answerFaults(answered), ...wordFaults(answered)])
	};
}

function tryPair(roll: Dice): Trial {
	const law = roll.one(LAWS);
	const before = lawScenario(law, scenario(roll.one(SANE), roll), roll);
	const factor = Math.exp(roll.unit() * Math.log(8)) * 1.0001;
	const link = toLink(before);
	try {
		const tried = tryLaw(law, before, factor);
		if (tried.kind === 'not-applied') return { link, faults: [] };
		const faults =
			tried.kind === 'holds'
				? []
				: [`${law.name}, ${tried.before} -> ${tried.after}: ${tried.why}`];
		return { link, faults, pair: law.name };
	} catch (error) {
		return { link, faults: [`${law.name} throws ${String(error).slice(0, 200)}`] };
	}
}

function tryCharts(roll: Dice): Trial {
	const shown = draw(roll);
	const started = processorMs();
	const faults = faultsIn(() => [
		...answerFaults(shown),
		...wordFaults(shown),
		...workingFaults(shown),
		...pictureFaults(shown)
	]);
	return { link: toLink(shown), faults, ms: processorMs() - started };
}

const TRY: Readonly<Record<Kind, (roll: Dice) => Trial>> = {
	link: tryLink,
	answer: tryAnswer,
	law: tryPair,
	charts: tryCharts
};

/** Every trial has dice of its own, so that one can be tried again without those before it. */
const diceOf = (seed: number, trial: number): Dice =>
	dice(Math.imul(seed, 0x9e3779b1) ^ Math.imul(trial + 1, 0x85ebca6b));

export function fuzz(
	{ seed, from, to }: { readonly seed: number; readonly from: number; readonly to: number },
	heard: (trial: number, failures: readonly Failure[]) => void = () => undefined
): Report {
	const tried: Record<Kind, number> = { link: 0, answer: 0, law: 0, charts: 0 };
	const pairs = new Map(LAWS.map(({ name }) => [name, 0]));
	const failures: Failure[] = [];
	let slowest: Report['slowest'] = { ms: 0, link: '' };
	for (let trial = from; trial < to; trial += 1) {
		const roll = diceOf(seed, trial);
		const kind = drawKind(roll);
		const { link, faults, pair, ms = 0 } = TRY[kind](roll);
		tried[kind] += 1;
		if (pair !== undefined) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
		if (ms > slowest.ms) slowest = { ms, link };
		failures.push(...faults.map((fault) => ({ trial, kind, link, fault })));
		heard(trial, failures);
	}
	return { tried, pairs, failures, slowest };
}
