import { seconds } from '#lib/calc/units';
import type { Wanted as EngineWanted } from '#lib/scenario/solve/goals';
import { solveFor, type Solution as EngineSolution } from '#lib/scenario/solve/solve';
import { plainLine } from '#lib/ui/share-shape';
import { plainText } from '#lib/words/phrase';
import { solutionPhrase } from '#lib/words/solve/sentence';
import type { Key, Scenario } from './scenario';

/** What somebody wants of a scenario. Times are in seconds. */
export type Wanted =
	/** At least so many VMs in one vMotion domain, at the first ratio; from 1 to 10,000,000. */
	| { readonly kind: 'vms'; readonly vms: number }
	/** What is lost is carried by the rest. */
	| { readonly kind: 'loss' }
	/** A move ends within so long: in the middle case, or even at the slow end of its range. */
	| { readonly kind: 'time'; readonly time: number; readonly end: 'likely' | 'high' }
	/** The round trip to plan with is at most so long. */
	| { readonly kind: 'round-trip'; readonly time: number }
	/** Site B stands within what a product allows: "vmsc", "vsan-stretched", … */
	| { readonly kind: 'product'; readonly id: string }
	/** A part of the verdict on layer 2 is at least so good. */
	| {
			readonly kind: 'verdict';
			readonly part: 'possible' | 'supported' | 'advisable';
			readonly atLeast: 'with-conditions' | 'yes';
	  };

/** The inputs that can move each wish; `hosts` are counted, and no question of the form asks for them. */
export interface Movers {
	readonly vms: 'subnet' | 'ratio' | 'hosts' | 'ram';
	readonly loss: 'ratio' | 'ram' | 'chosts';
	readonly time: 'link' | 'mvm' | 'mnic' | 'dirty';
	readonly 'round-trip': 'km';
	readonly product: 'km';
	readonly verdict: 'vlans' | 'omtu' | 'lnk' | 'shost' | 'km';
}

/** A text of the moved input, and the scenario with it. */
export interface Moved {
	readonly text: string;
	/** What the text stands for; of a subnet the length of its prefix. */
	readonly figure: number;
	readonly scenario: Scenario;
}

/** What one input must be; `sentence` says it. */
export type Solution = { readonly sentence: string } & (
	| {
			readonly kind: 'found';
			/** Whether the scenario as it stands is as wanted already. */
			readonly present: 'meets' | 'misses';
			/** The last text that meets the wish. */
			readonly edge: Moved;
			/** One step further, where it is missed; null where nothing was moved to find the edge. */
			readonly beyond: Moved | null;
			/** A rounder one that meets it as well; null where the edge is as round. */
			readonly rounder: Moved | null;
	  }
	/** Nothing it may be stands in the way; the least favourable was tried. */
	| { readonly kind: 'always'; readonly worst: Moved }
	/** Whatever it is, something else stands in the way; the most favourable was tried. */
	| { readonly kind: 'never'; readonly best: Moved }
	/** It does not count: another question decides in its place. */
	| { readonly kind: 'overruled'; readonly by: Key }
	| { readonly kind: 'waiting'; readonly fields: readonly Key[] }
);

const inUnits = (wanted: Wanted): EngineWanted =>
	wanted.kind === 'time' || wanted.kind === 'round-trip'
		? { ...wanted, time: seconds(wanted.time) }
		: wanted;

/**
 * What one input must be for an answer to be as wanted: the edge from which on it is, one step on which it is not, and a
 * rounder figure on the safe side. Counted answers are exact in whole figures, prefixes or hundredths; estimated ones to
 * three figures.
 *
 * @throws {Error} for an input that does not move what is wanted, which the types refuse.
 */
export function solve<W extends Wanted>(
	scenario: Scenario,
	wanted: W,
	moving: Movers[W['kind']]
): Solution {
	const asked = inUnits(wanted);
	const solution: EngineSolution = solveFor(scenario, asked, moving);
	const phrase = solutionPhrase(solution, { scenario, wanted: asked, moving });
	return { ...solution, sentence: plainLine(plainText(phrase)) };
}
