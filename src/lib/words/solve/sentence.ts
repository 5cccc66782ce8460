import { clusterOf } from '#lib/scenario/domain/cluster';
import { domainOf } from '#lib/scenario/domain/domain';
import { totalsOf } from '#lib/scenario/domain/totals';
import { migrationOf } from '#lib/scenario/migration/migration';
import { taskEnd } from '#lib/scenario/migration/outcome';
import { pathOf, planned } from '#lib/scenario/path/path';
import { ALL_QUESTIONS } from '#lib/scenario/questions/all';
import type { AnyKey, Scenario } from '#lib/scenario/questions/initial-text';
import { unitOf } from '#lib/scenario/questions/kinds';
import type { Part } from '#lib/scenario/part';
import { productById, toLimit } from '#lib/scenario/sites/products';
import { verdictOf } from '#lib/scenario/sites/verdict';
import type { Wanted } from '#lib/scenario/solve/goals';
import { type Moved, PAIRS, type Solution } from '#lib/scenario/solve/solve';
import type { Moving } from '#lib/scenario/solve/wish';
import { capital, limitNoun } from '#lib/words/domain/limits';
import { checkFigures, checkName } from '#lib/words/domain/loss';
import { bitRate, kilometreWords, shortTime } from '#lib/words/measures';
import { paceSets } from '#lib/words/migration/ceilings';
import { type Phrase, strong } from '#lib/words/phrase';
import { count, decimal, durationWords, listWords, ofUnit, plural } from '#lib/words/quantities';
import { typedNumber } from '#lib/words/typed-number';
import { outcomeWithReason } from '#lib/words/sites/retold';
import { waitingSentence } from '#lib/words/inputs';

/** "within 10 min", "within 10 min even at the slow end" */
function timeClause({ time, end }: Extract<Wanted, { kind: 'time' }>): string {
	const within = `within ${durationWords(time).replace(' 0 s', '')}`;
	return end === 'high' ? `${within} even at the slow end` : `${within} in the middle case`;
}

const PART_WISHES = { yes: '', 'with-conditions': ', be it with conditions' } as const;

/** What is wanted, as the beginning of a sentence. */
export function wishWords(wanted: Wanted, { lose }: Pick<Scenario, 'lose'>): string {
	switch (wanted.kind) {
		case 'vms':
			return `${plural(wanted.vms, 'VM')} in one vMotion domain`;
		case 'loss':
			return lose === 'hosts'
				? 'Carrying on without the lost hosts'
				: 'Carrying the loss of a site';
		case 'time':
			return `A move ${timeClause(wanted)}`;
		case 'round-trip':
			return `A round trip of at most ${shortTime(wanted.time)}`;
		case 'product':
			return `What ${productById(wanted.id)?.name ?? wanted.id} allows`;
		case 'verdict':
			return `Layer 2 that is ${wanted.part}${PART_WISHES[wanted.atLeast]}`;
	}
}

/** For a choice of what may move; each also as it stands after "no" and "any". */
const NAMES: Readonly<Record<Moving, readonly [choice: string, bare: string]>> = {
	subnet: ['vMotion subnet', 'subnet'],
	ratio: ['Consolidation ratio', 'ratio'],
	ram: ['Memory per host', 'memory per host'],
	chosts: ['Hosts in the cluster', 'size of the cluster'],
	hosts: ['Number of hosts', 'number of hosts'],
	link: ['Link speed', 'link speed'],
	mvm: ['Size of the VM', 'size of the VM'],
	mnic: ['Cards for vMotion', 'number of cards'],
	dirty: ['Dirty rate', 'dirty rate'],
	km: ['Distance', 'distance'],
	vlans: ['Stretched VLANs', 'number of stretched VLANs'],
	omtu: ['MTU the path offers', 'MTU'],
	lnk: ['Links', 'number of links'],
	shost: ['Hosts at both sites', 'number of hosts']
};

export const movingName = (moving: Moving): string => NAMES[moving][0];

const bareName = (moving: Moving): string => NAMES[moving][1];

/** What a figure of the moving input comes to beside itself; empty where it is all there is to say. */
function besideWords(moving: Moving, { figure, scenario }: Moved): string {
	if (moving === 'shost') return `, ${count(figure / 2)} a site`;
	if (moving !== 'km') return '';
	const path = pathOf(scenario);
	return path.kind === 'ready'
		? `, ${kilometreWords(path.value.route, 3)} of fibre at a route factor of ${typedNumber(scenario.route)}`
		: '';
}

/** A figure of the moving input as it stands in a sentence: "a /22", "11.86 : 1", "35 GiB per host". */
export function movedWords(moving: Moving, { text, figure, scenario }: Moved): string {
	const words = decimal(figure, 6);
	switch (moving) {
		case 'subnet':
			return `a ${text}`;
		case 'ratio':
			return `${words} : 1`;
		case 'ram':
			return `${words} GiB per host`;
		case 'chosts':
		case 'hosts':
		case 'shost':
			return plural(figure, 'host');
		case 'link':
			return bitRate((figure * 1e9) / 8);
		case 'mvm':
			return `${words} GiB of memory`;
		case 'mnic':
			return plural(figure, 'card');
		case 'dirty':
			return `${words} MiB/s`;
		case 'km':
			return `${ofUnit(words, unitOf(ALL_QUESTIONS.km, scenario))} on the map`;
		case 'vlans':
			return plural(figure, 'stretched VLAN');
		case 'omtu':
			return `an MTU of ${words} B`;
		case 'lnk':
			return plural(figure, 'link');
	}
}

const valueOr = <T>(part: Part<T>, words: (value: T) => string | null): string | null =>
	part.kind === 'ready' ? words(part.value) : null;

const lossReason = (scenario: Scenario): string | null => {
	const totals = totalsOf(scenario);
	if (totals.kind === 'ready' && totals.value !== null) {
		const over = totals.value.cases.flatMap(({ after }) => after?.over ?? []);
		return over.length === 0
			? 'no host is left'
			: `${listWords([...new Set(over)].map(checkName))} would not do`;
	}
	return valueOr(clusterOf(scenario), ({ loss }) => {
		const outcomes = [loss, ...loss.others].map(({ first }) => first);
		if (outcomes.some(({ kind }) => kind === 'no-survivors')) return 'no host is left';
		const over = outcomes.flatMap((outcome) =>
			outcome.kind === 'survives' ? outcome.after.checks.filter(({ fits }) => !fits) : []
		);
		const [first] = over;
		return first === undefined
			? null
			: `${checkName(first.id)} does not fit (${checkFigures(first)})`;
	});
};

/** How a scenario that misses the wish misses it, as the end of a sentence. */
export function missReason(scenario: Scenario, wanted: Wanted): string | null {
	switch (wanted.kind) {
		case 'vms':
			return valueOr(domainOf(scenario), ({ first: { capacity } }) =>
				capacity.kind === 'unbounded'
					? null
					: `${limitNoun(capacity.binding[0].limit)} ends at ${plural(capacity.vms, 'VM')} on ${plural(capacity.hosts, 'host')}`
			);
		case 'loss':
			return lossReason(scenario);
		case 'time':
			return valueOr(migrationOf(scenario), (migration) => {
				const time = migration.planned?.time ?? taskEnd(migration, wanted.end);
				const holds = `${paceSets(migration)} the rate`;
				return Number.isFinite(time)
					? `it takes ${durationWords(time)}; ${holds}`
					: `it may never end; ${holds}`;
			});
		case 'round-trip':
			return valueOr(pathOf(scenario), (path) => `it is ${shortTime(planned(path), 4)}`);
		case 'product':
			return valueOr(pathOf(scenario), (path) => {
				const product = productById(wanted.id);
				const limit = product === undefined ? undefined : toLimit(product)[0];
				return limit === undefined
					? null
					: `the round trip is ${shortTime(planned(path))} against ${shortTime(limit.limit)}`;
			});
		case 'verdict':
			return valueOr(verdictOf(scenario), (answer) => {
				const part = answer.judged.headline[wanted.part];
				return `it is ${outcomeWithReason(part, answer)}`;
			});
	}
}

const VERBS = { more: ['takes', 'take'], less: ['allows', 'allow'] } as const;
const LEAST = { more: 'at least', less: 'at most' } as const;

/** "12 : 1 is the next round figure." */
const rounderWords = (moving: Moving, moved: Moved | null): string =>
	moved === null
		? ''
		: ` ${capital(movedWords(moving, moved))} is a rounder figure on the safe side.`;

const withReason = (moving: Moving, moved: Moved | null, wanted: Wanted): string => {
	const reason = moved === null ? null : missReason(moved.scenario, wanted);
	return moved === null || reason === null ? '' : ` At ${movedWords(moving, moved)} ${reason}.`;
};

/** Where no input was moved to find it. */
const aloneReason = ({ scenario }: Moved, wanted: Wanted): string => {
	const reason = missReason(scenario, wanted);
	return reason === null ? '' : ` ${capital(reason)}.`;
};

const helpsOf = (wanted: Wanted, moving: Moving): 'more' | 'less' =>
	(PAIRS[wanted.kind] as Partial<Record<Moving, { readonly helps: 'more' | 'less' }>>)[moving]
		?.helps ?? 'more';

function foundPhrase(
	{ present, edge, beyond, rounder }: Extract<Solution, { kind: 'found' }>,
	{ wanted, moving }: { readonly wanted: Wanted; readonly moving: Moving }
): Phrase {
	const wish = wishWords(wanted, edge.scenario);
	const direction = directionOf(edge, beyond, helpsOf(wanted, moving));
	const verb = VERBS[direction][wanted.kind === 'vms' && wanted.vms !== 1 ? 1 : 0];
	const now = present === 'meets' ? ' As it stands it is met.' : '';
	return [
		`${wish} ${verb} `,
		strong(`${LEAST[direction]} ${movedWords(moving, edge)}${besideWords(moving, edge)}`),
		`.${now}${withReason(moving, beyond, wanted)}${rounderWords(moving, rounder)}`
	];
}

/** On which side of the edge the wish is met: what was walked may be met on the other one. */
function directionOf(edge: Moved, beyond: Moved | null, helps: 'more' | 'less'): 'more' | 'less' {
	if (beyond === null || edge.text.startsWith('/')) return helps;
	return edge.figure > beyond.figure ? 'more' : 'less';
}

/** What one input must be for an answer to be as wanted, in words. */
export function solutionPhrase(
	solution: Solution,
	asked: { readonly scenario: Scenario; readonly wanted: Wanted; readonly moving: Moving }
): Phrase {
	const { scenario, wanted, moving } = asked;
	const wish = wishWords(wanted, scenario);
	switch (solution.kind) {
		case 'found':
			return foundPhrase(solution, asked);
		case 'always':
			return [
				`${wish}: `,
				strong(`any ${bareName(moving)} will do`),
				`, even ${movedWords(moving, solution.worst)}.`
			];
		case 'never':
			return [
				`${wish}: `,
				strong(`no ${bareName(moving)} helps`),
				`.${moving === 'hosts' ? aloneReason(solution.best, wanted) : withReason(moving, solution.best, wanted)}`
			];
		case 'overruled':
			return [
				`${movingName(moving)} does not count here: “${labelOf(solution.by)}” decides in its place.`
			];
		case 'waiting':
			return [waitingSentence('This', solution.fields)];
	}
}

const labelOf = (key: AnyKey): string => ALL_QUESTIONS[key].label;
