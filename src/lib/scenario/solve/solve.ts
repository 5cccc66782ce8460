import { unmistakable } from '#lib/form/number-field';
import { wantedOf } from '#lib/scenario/domain/wanted';
import { domainOf } from '#lib/scenario/domain/domain';
import { withText } from '#lib/scenario/once';
import { mapPart, type Part } from '#lib/scenario/part';
import type { AnyKey, Scenario } from '#lib/scenario/questions/initial-text';
import { endsWithoutMoreConnections, meetsWish, type Wanted } from './goals';
import { MOVERS, type Mover, type MovingKey, totalsGiven } from './movers';
import { type Boundary, halvedBoundary, type Helps, walkedBoundary } from './search';

/** How an input moves an answer. What is not known to turn only once is walked, never halved. */
interface Pair {
	readonly helps: Helps;
	readonly by: 'halving' | 'walking' | 'counting';
}

const more = { helps: 'more', by: 'halving' } as const satisfies Pair;
const less = { helps: 'less', by: 'halving' } as const satisfies Pair;

/** Which input may be moved for which wish. Whoever wants hosts for VMs asks no question of the form: they are counted. */
export const PAIRS = {
	vms: { subnet: more, ratio: more, hosts: { helps: 'more', by: 'counting' }, ram: more },
	loss: { ratio: less, ram: more, chosts: { helps: 'more', by: 'walking' } },
	time: { link: more, mvm: less, mnic: more, dirty: less },
	'round-trip': { km: less },
	product: { km: less },
	verdict: {
		vlans: less,
		omtu: more,
		lnk: { helps: 'more', by: 'walking' },
		shost: { helps: 'less', by: 'walking' },
		km: less
	}
} as const satisfies Record<Wanted['kind'], Partial<Record<MovingKey | 'hosts', Pair>>>;

export type MovingFor<K extends Wanted['kind']> = keyof (typeof PAIRS)[K] & (MovingKey | 'hosts');

/** A text of the moving input, and the scenario with it. */
export interface Moved {
	readonly text: string;
	/** What the text stands for; of a subnet the length of its prefix. */
	readonly figure: number;
	readonly scenario: Scenario;
}

export type Solution =
	| {
			readonly kind: 'found';
			/** Whether the scenario as it stands is as wanted already. */
			readonly present: 'meets' | 'misses';
			/** The last text that meets the wish. */
			readonly edge: Moved;
			/** One step further: what binds there is why. null where nothing was moved to find it. */
			readonly beyond: Moved | null;
			/** A rounder one that meets it as well; null where the edge is as round. */
			readonly rounder: Moved | null;
	  }
	/** Nothing it may be stands in the way; the least favourable was tried. */
	| { readonly kind: 'always'; readonly worst: Moved }
	/** Whatever it is, something else stands in the way; the most favourable was tried. */
	| { readonly kind: 'never'; readonly best: Moved }
	/** It does not count: another question decides in its place. */
	| { readonly kind: 'overruled'; readonly by: AnyKey }
	| { readonly kind: 'waiting'; readonly fields: readonly AnyKey[] };

type Solved = Extract<Solution, { readonly kind: 'found' }>;

interface Question {
	readonly scenario: Scenario;
	readonly wanted: Wanted;
	readonly key: MovingKey;
	readonly mover: Mover;
	readonly pair: Pair;
}

const met = (part: Part<boolean>): boolean => part.kind === 'ready' && part.value;

/** As wanted, and a faster link not only because it is taken to open more connections. */
const meets = (moved: Scenario, { scenario, wanted, key }: Question): boolean =>
	met(meetsWish(moved, wanted)) &&
	(wanted.kind !== 'time' ||
		key !== 'link' ||
		met(endsWithoutMoreConnections(moved, wanted, scenario)));

function boundaryOf(question: Question, textAt: (place: number) => string): Boundary | null {
	const { scenario, key, mover, pair } = question;
	const { size, near } = mover.scale(scenario);
	const search = {
		size,
		helps: pair.helps,
		meets: (place: number) => meets(withText(scenario, key, textAt(place)), question)
	};
	if (pair.by !== 'walking') return halvedBoundary(search);
	const present = mover.present(scenario);
	return present === null ? null : walkedBoundary({ ...search, from: near(present) });
}

function rounderThan(edge: Moved, question: Question): Moved | null {
	const { key, mover, pair } = question;
	if (mover.roundOff === null || edge.figure === 0) return null;
	const figure = mover.roundOff(edge.figure, pair.helps === 'more' ? 'up' : 'down');
	const text = unmistakable(String(figure));
	const scenario = withText(edge.scenario, key, text);
	return text !== edge.text && meets(scenario, question) ? { text, figure, scenario } : null;
}

function movedFor(question: Question, present: Solved['present']): Solution {
	const { scenario, wanted, key, mover, pair } = question;
	const { at, figureAt, size } = mover.scale(scenario);
	const boundary = boundaryOf(question, at);
	if (boundary === null) return { kind: 'waiting', fields: [key] };
	const moved = (place: number): Moved => ({
		text: at(place),
		figure: figureAt(place),
		scenario: withText(scenario, key, at(place))
	});
	switch (boundary.kind) {
		case 'always':
			return { kind: 'always', worst: moved(pair.helps === 'more' ? 0 : size - 1) };
		case 'never': {
			const best = moved(boundary.best);
			// Nothing but more connections would help, and only against losses.
			return met(meetsWish(best.scenario, wanted))
				? { kind: 'overruled', by: 'loss' }
				: { kind: 'never', best };
		}
		case 'at': {
			const edge = moved(boundary.place);
			return {
				kind: 'found',
				present,
				edge,
				beyond: moved(boundary.beyond),
				rounder: rounderThan(edge, question)
			};
		}
	}
}

/** Hosts are counted, not searched: as the page's own "what would it take", where the domain holds so many. */
function hostsFor(scenario: Scenario, vms: number): Solution {
	const asked = withText(scenario, 'want', String(vms));
	const holds = meetsWish(scenario, { kind: 'vms', vms });
	if (holds.kind === 'waiting') return holds;
	const sized = mapPart(wantedOf(asked), ({ first }) => first.plain);
	if (sized.kind === 'waiting') return sized;
	const domain = domainOf(scenario);
	const most =
		domain.kind === 'ready' && domain.value.first.capacity.kind === 'bounded'
			? domain.value.first.capacity.hosts.toNumber()
			: 0;
	if (sized.value.kind !== 'sized' || !holds.value)
		return { kind: 'never', best: { text: String(most), figure: most, scenario } };
	return {
		kind: 'found',
		present: 'meets',
		edge: {
			text: sized.value.hosts.toFixed(),
			figure: sized.value.hosts.toNumber(),
			scenario: asked
		},
		beyond: null,
		rounder: null
	};
}

/** The same where only the choice of a reader tells what moves what. Throws for a pair that does not exist. */
export function solveFor(
	scenario: Scenario,
	wanted: Wanted,
	moving: MovingKey | 'hosts'
): Solution {
	const pairs: Partial<Record<MovingKey | 'hosts', Pair>> = PAIRS[wanted.kind];
	const pair = pairs[moving];
	if (pair === undefined) throw new Error(`${moving} does not move ${wanted.kind}`);
	if (moving === 'hosts') {
		if (wanted.kind !== 'vms') throw new Error('hosts are counted for VMs alone');
		return hostsFor(scenario, wanted.vms);
	}
	const mover = MOVERS[moving];
	const by =
		mover.overruledBy(scenario) ??
		(wanted.kind === 'loss' && moving === 'ratio' ? totalsGiven(scenario) : null);
	if (by !== null) return { kind: 'overruled', by };
	const present = meetsWish(scenario, wanted);
	if (present.kind === 'waiting') return present;
	const prepared = mover.prepare?.(scenario) ?? scenario;
	return movedFor(
		{ scenario: prepared, wanted, key: moving, mover, pair },
		present.value ? 'meets' : 'misses'
	);
}

/**
 * What one input must be for an answer to be as wanted: the edge from which on it is, one step on which it is not, and
 * a rounder figure on the safe side. Counted answers are exact in whole figures, prefixes or hundredths; estimated
 * ones to three figures. Whoever asks for VMs on hosts gets a number of hosts, which no question of the form holds.
 */
export const solve = <W extends Wanted>(
	scenario: Scenario,
	wanted: W,
	moving: MovingFor<W['kind']>
): Solution => solveFor(scenario, wanted, moving);
