import { everything } from '#lib/scenario/everything';
import { domainOf } from '#lib/scenario/domain/domain';
import { migrationOf } from '#lib/scenario/migration/migration';
import { estimateOf, type OpenSpan } from '#lib/scenario/migration/outcome';
import { ALL_QUESTIONS } from '#lib/scenario/questions/all';
import { ALL_KEYS, INITIAL_TEXT, type Scenario } from '#lib/scenario/questions/initial-text';
import { fromLink, toLink } from '#lib/scenario/questions/link';
import { issuesOf } from '#lib/scenario/questions/read-back';
import { GROUPS, rulingsOf } from '#lib/scenario/sites/rules';
import { type VerdictAnswer, verdictOf } from '#lib/scenario/sites/verdict';
import { LONGEST_VALUE } from '#lib/form/params';
import type { ChartSpec } from '#lib/ui/chart-spec';
import { cellText } from '#lib/ui/table-text';
import { say, workOut } from '#lib/words/say';
import { picturesOf } from '../golden/shown';

/** What is wrong with an answer, each in a line. */
export type Faults = readonly string[];

/** What slips into words where a value is missing, or was printed by nobody. */
const UNWORDED =
	/\bNaN\b|\bundefined\b|\[object |\bInfinity\b|native code|\d e[+-]\d|\d(\.\d+)?e[+-]\d/;

const quoted = (text: string): string => text.slice(0, 160);

/** What somebody typed is quoted in sentences, whatever it says. */
function withoutQuotes(sentence: string, scenario: Scenario): string {
	const typed = ALL_KEYS.map((key) => scenario[key]).filter((text) => UNWORDED.test(text));
	return typed.length > 0 ? '' : sentence;
}

export function wordFaults(scenario: Scenario): Faults {
	return say(scenario).flatMap(({ name, sentence }) =>
		UNWORDED.test(withoutQuotes(sentence, scenario)) ? [`${name} says ${quoted(sentence)}`] : []
	);
}

export function workingFaults(scenario: Scenario): Faults {
	return workOut(scenario).flatMap(({ title, formula, steps, ingredients }) => {
		const lines = [
			formula,
			...steps,
			...ingredients.map(({ label, value }) => `${label} ${value}`)
		];
		return lines
			.filter((line) => UNWORDED.test(withoutQuotes(line, scenario)))
			.map((line) => `the working "${title}" says ${quoted(line)}`);
	});
}

const numbersOf = (spec: ChartSpec): readonly (number | null)[] =>
	spec.kind === 'line'
		? [
				...spec.series.flatMap(({ points }) => points.flatMap(({ x, y }) => [x, y])),
				...spec.marks.flatMap(({ x, y }) => [x, y])
			]
		: [
				...spec.series.flatMap(({ bars }) => bars.map(({ value }) => value)),
				spec.reference?.value ?? 0
			];

export function pictureFaults(scenario: Scenario): Faults {
	return picturesOf(scenario).flatMap(({ title, sentence, spec, table }) => {
		const words = [title, sentence, table.caption, ...table.rows.flat().map(cellText)];
		const odd = numbersOf(spec).filter((number) => number !== null && !Number.isFinite(number));
		return [
			...words
				.filter((text) => UNWORDED.test(withoutQuotes(text, scenario)))
				.map((text) => `the picture "${quoted(title)}" says ${quoted(text)}`),
			...odd.map((number) => `the picture "${quoted(title)}" draws ${number}`)
		];
	});
}

const isInOrder = ({ low, likely, high }: OpenSpan<number>): boolean =>
	low >= 0 && low <= likely && (high === null || likely <= high);

/** Sums of thousands of rounds differ in their last digits. */
const ROUNDING = 1 - 1e-5;

function migrationFaults(scenario: Scenario): Faults {
	const part = migrationOf(scenario);
	if (part.kind === 'waiting') return [];
	const { outcome, floor } = part.value;
	const estimate = estimateOf(outcome);
	if (estimate === null) return [];
	const { copy, task, sent, pause } = estimate;
	const spans = { copy, task, sent, ...(pause === null ? {} : { pause }) };
	const below =
		floor === null
			? []
			: (['copy', 'task'] as const).filter((name) => spans[name].low < floor.time * ROUNDING);
	return [
		...Object.entries(spans)
			.filter(([, span]) => !isInOrder(span))
			.map(([name, span]) => `${name} is out of order: ${JSON.stringify(span)}`),
		...below.map(
			(name) => `${name} begins at ${spans[name].low} s, below the floor of ${floor?.time} s`
		)
	];
}

function domainFaults(scenario: Scenario): Faults {
	const part = domainOf(scenario);
	if (part.kind === 'waiting') return [];
	return [part.value.first, part.value.second].flatMap(({ capacity }) => {
		if (capacity.kind === 'unbounded') return [];
		const { vms, hosts, vmsPerHost, rungs } = capacity;
		const sorted = rungs.every(
			(rung, at) => at === 0 || !rung.vms.lessThan(rungs[at - 1]?.vms ?? rung.vms)
		);
		return [
			...(sorted ? [] : ['the rungs of the domain are not in order']),
			...(vmsPerHost.over.isZero() ||
			!hosts.times(vmsPerHost.over).dividedBy(vmsPerHost.under).lessThan(vms)
				? []
				: [`${hosts} hosts do not hold ${vms} VMs`]),
			...rungs
				.filter((rung) => rung.vms.lessThan(vms))
				.map(() => `${vms} VMs are above a counted limit`)
		];
	});
}

const RANKS = { met: 0, note: 1, warning: 2, blocker: 3 } as const;
const HARDNESS = { yes: 0, 'with-conditions': 1, if: 1, waits: 1, no: 2 } as const;

/** The parts of a verdict against its own findings, and the headline against all rules. */
function partFaults({ judged, quickest }: VerdictAnswer): Faults {
	return GROUPS.flatMap((group) => {
		const [part, all, quick] = [judged.headline[group], judged.all[group], quickest.all[group]];
		const mine = rulingsOf(judged.headline).filter(({ rule }) => rule.group === group);
		const worst = Math.max(0, ...mine.map(({ firm }) => RANKS[firm]));
		const wanted =
			worst === RANKS.blocker
				? 'no'
				: part.missing.length > 0
					? 'waits'
					: part.doubts.length > 0
						? 'if'
						: worst === RANKS.warning
							? 'with-conditions'
							: 'yes';
		return [
			...(part.kind === wanted ? [] : [`${group} is ${part.kind}, its findings say ${wanted}`]),
			...(HARDNESS[part.kind] > HARDNESS[all.kind]
				? [`${group}: the headline is ${part.kind}, all rules say ${all.kind}`]
				: []),
			...(HARDNESS[quick.kind] > HARDNESS[all.kind]
				? [`${group}: the quickest devices make ${quick.kind} of ${all.kind}`]
				: [])
		];
	});
}

function sitesFaults(scenario: Scenario): Faults {
	const part = verdictOf(scenario);
	return part.kind === 'waiting' ? [] : partFaults(part.value);
}

/** All answers are plain data and hold together. */
export function answerFaults(scenario: Scenario): Faults {
	const all = everything(scenario);
	const again: unknown = JSON.parse(JSON.stringify(all));
	return [
		...(JSON.stringify(again) === JSON.stringify(all)
			? []
			: ['JSON loses something of the answers']),
		...migrationFaults(scenario),
		...domainFaults(scenario),
		...sitesFaults(scenario)
	];
}

/** A link becomes a text, every field of it is read, and the same text comes back from the link of it. */
export function linkFaults(query: string): Faults {
	const scenario = fromLink(new URLSearchParams(query));
	const known = Object.keys(scenario).length === ALL_KEYS.length;
	const issues = issuesOf(ALL_QUESTIONS, scenario);
	const again = fromLink(new URLSearchParams(toLink(scenario)));
	const lost = ALL_KEYS.filter((key) =>
		scenario[key].length > LONGEST_VALUE
			? again[key] !== INITIAL_TEXT[key]
			: again[key] !== scenario[key].toWellFormed()
	);
	const read = ALL_KEYS.filter(
		(key) =>
			scenario[key].length > LONGEST_VALUE && isHeard(key, scenario) && issues[key] === undefined
	);
	return [
		...(known ? [] : ['the link brought keys of its own']),
		...(Object.keys(Object.prototype).length === 0 ? [] : ['the link changed every object']),
		...lost.map((key) => `${key} does not come back from its link`),
		...read.map((key) => `${key} was read beyond its longest`)
	];
}

function isHeard(key: (typeof ALL_KEYS)[number], scenario: Scenario): boolean {
	const { asked } = ALL_QUESTIONS[key] as { readonly asked?: (scenario: Scenario) => boolean };
	return asked?.(scenario) ?? true;
}
