import { domainOf } from '#lib/scenario/domain/domain';
import { wantedOf } from '#lib/scenario/domain/wanted';
import { migrationOf } from '#lib/scenario/migration/migration';
import { estimateOf } from '#lib/scenario/migration/outcome';
import { pathOf, planned } from '#lib/scenario/path/path';
import { ALL_QUESTIONS } from '#lib/scenario/questions/all';
import type { AnyKey, Scenario } from '#lib/scenario/questions/initial-text';
import { isAsked, type NumberQuestion, type Question } from '#lib/scenario/questions/kinds';
import { figureOf } from '#lib/scenario/questions/read-back';
import { GROUPS } from '#lib/scenario/sites/rules';
import { verdictOf } from '#lib/scenario/sites/verdict';
import { type Dice, figureText, sane } from './draw';

/** Numbers of an answer that go one way; null where there is no answer to compare. */
type Measure = (scenario: Scenario) => readonly number[] | null;

/** A figure that only grows makes no number of the measure smaller, or larger. */
export interface Law {
	readonly name: string;
	readonly key: AnyKey;
	readonly measure: Measure;
	readonly goes: 'up' | 'down';
}

/** What makes a question one that is asked, and an answer one that listens to it. */
const ASKED: Readonly<Partial<Record<AnyKey, Partial<Scenario>>>> = {
	dirty: { know: 'rate' },
	wset: { know: 'set' },
	mdisk: { moves: 'both' },
	mwr: { moves: 'both' },
	dsr: { moves: 'both' },
	km: { dist: 'km' },
	// A measurement that no fibre of that length allows is set aside.
	rtt: { km: '0', dist: 'km' },
	rsvn: { rsv: 'other' }
};

/** A scenario in which the law can be tried: its question is asked, and the model answers rather than a curve or a rule. */
export function lawScenario({ key, measure }: Law, base: Scenario, roll: Dice): Scenario {
	const modelled = [times, data].includes(measure) ? MODELLED : {};
	const known = base.know === 'curve' ? { know: 'kind' } : {};
	const figure = Array.from({ length: 4 }, () => sane(key, roll)).find((text) => text !== '');
	return {
		...base,
		...modelled,
		...(modelled === MODELLED ? known : {}),
		...ASKED[key],
		...(figure === undefined ? {} : { [key]: figure })
	};
}

const MODELLED: Partial<Scenario> = { rule: 'model' };

const OPEN = [Infinity, Infinity, Infinity];

/** Every end of task and copy; what never ends is open at all of them. */
const times: Measure = (scenario) => {
	const part = migrationOf(scenario);
	if (part.kind === 'waiting') return null;
	const { outcome, barred } = part.value;
	if (barred !== null) return null;
	// A curve is of one VM: what is typed beside it changes what it is a curve of.
	if (part.value.guest.kind === 'curve' || part.value.planned !== null) return null;
	const estimate = estimateOf(outcome);
	if (estimate === null) {
		const low = 'quietest' in outcome ? (outcome.quietest ?? Infinity) : Infinity;
		return [low, Infinity, Infinity, ...OPEN];
	}
	return [estimate.task, estimate.copy].flatMap(({ low, likely, high }) => [
		low,
		likely,
		high ?? Infinity
	]);
};

const data: Measure = (scenario) => {
	const part = migrationOf(scenario);
	if (part.kind === 'waiting' || part.value.guest.kind === 'curve' || part.value.planned !== null)
		return null;
	const { barred, outcome } = part.value;
	if (barred !== null) return null;
	const estimate = estimateOf(outcome);
	return estimate === null
		? OPEN
		: [estimate.sent.low, estimate.sent.likely, estimate.sent.high ?? Infinity];
};

const rate: Measure = (scenario) => {
	const part = migrationOf(scenario);
	return part.kind === 'waiting' ? null : [part.value.speed.result.rate];
};

const roundTrip: Measure = (scenario) => {
	const part = pathOf(scenario);
	return part.kind === 'waiting' ? null : [planned(part.value)];
};

const vms: Measure = (scenario) => {
	const part = domainOf(scenario);
	if (part.kind === 'waiting') return null;
	return [part.value.first, part.value.second].map(({ capacity }) =>
		capacity.kind === 'unbounded' ? Infinity : capacity.vms.toNumber()
	);
};

const firstVms: Measure = (scenario) => vms(scenario)?.slice(0, 1) ?? null;

const hosts: Measure = (scenario) => {
	const part = wantedOf(scenario);
	if (part.kind === 'waiting') return null;
	const { first, second } = part.value;
	return [first.plain, first.heldBack, second.plain, second.heldBack].map((answer) =>
		answer.kind === 'sized' ? answer.hosts.toNumber() : Infinity
	);
};

const sitesRoundTrip: Measure = (scenario) => {
	const part = verdictOf(scenario);
	return part.kind === 'waiting' ? null : [part.value.sites.roundTrip];
};

const HARDNESS = { yes: 0, 'with-conditions': 1, if: 1, waits: 1, no: 2 } as const;

const hardness: Measure = (scenario) => {
	const part = verdictOf(scenario);
	return part.kind === 'waiting'
		? null
		: GROUPS.map((group) => HARDNESS[part.value.judged.all[group].kind]);
};

const laws = (name: string, keys: string, measure: Measure, goes: Law['goes']): readonly Law[] =>
	keys.split(' ').map((key) => ({ name: `${key} up: ${name}`, key: key as AnyKey, measure, goes }));

/** One link has no other to fall back on, which is told by a rule of its own. */
const hardnessOfSeveral: Measure = (scenario) => {
	const part = verdictOf(scenario);
	return part.kind === 'ready' && part.value.sites.links.count > 1 ? hardness(scenario) : null;
};

export const LAWS: readonly Law[] = [
	...laws('no end of the time later', 'link wan wanp cap mnic vcores pstr dsr', times, 'down'),
	...laws(
		'no end of the time sooner',
		'km route eqd loss rtt dirty mvm mdisk mwr wset',
		times,
		'up'
	),
	...laws('data never less', 'dirty mvm mdisk wset', data, 'up'),
	...laws('the rate no lower', 'link wan wanp cap mnic', rate, 'up'),
	...laws('the rate no higher', 'rtt loss', rate, 'down'),
	...laws(
		'the round trip no shorter',
		'km route eqd jit amp regen fec msec ipsec hops saf prot',
		roundTrip,
		'up'
	),
	...laws('no fewer VMs', 'ram sockets cores mover cpumax', vms, 'up'),
	...laws('no fewer VMs at that ratio', 'ratio', firstVms, 'up'),
	...laws('no more VMs', 'vmram over hv vcpu nics rsvn', vms, 'down'),
	...laws('no fewer VMs', 'vcs', vms, 'up'),
	...laws('no fewer hosts', 'want', hosts, 'up'),
	...laws('the round trip of the sites no shorter', 'km route eqd hops prot', sitesRoundTrip, 'up'),
	...laws('the verdict no milder', 'km route', hardness, 'up'),
	...laws('the verdict no harder', 'link', hardness, 'down'),
	...laws('the verdict no harder', 'lnk', hardnessOfSeveral, 'down')
];

export type Tried =
	/** The question is not asked, cannot be read, or nothing answers. */
	| { readonly kind: 'not-applied' }
	| { readonly kind: 'holds' }
	| {
			readonly kind: 'broken';
			readonly before: string;
			readonly after: string;
			readonly why: string;
	  };

const ROUNDING = 1e-5;
const isLess = (one: number, other: number): boolean => one < other * (1 - ROUNDING) - 1e-6;

/** Tries a law on a scenario: its figure grows by a factor, or from nothing to `factor`, within its range. */
export function tryLaw({ key, measure, goes }: Law, scenario: Scenario, factor: number): Tried {
	const question: Question = ALL_QUESTIONS[key];
	if (question.kind !== 'number' || !isAsked(question, scenario)) return { kind: 'not-applied' };
	const figure = figureOf(question, key, scenario);
	if (figure === undefined || figure === null) return { kind: 'not-applied' };
	const larger = grown(question, Number(figure), factor);
	if (larger === null) return { kind: 'not-applied' };
	const worse = { ...scenario, [key]: larger };
	const [before, after] = [measure(scenario), measure(worse)];
	if (before === null || after?.length !== before.length) return { kind: 'not-applied' };
	const broken = before.some((number, at) => {
		const next = after[at] ?? Number.NaN;
		return goes === 'up' ? isLess(next, number) : isLess(number, next);
	});
	return broken
		? {
				kind: 'broken',
				before: scenario[key],
				after: larger,
				why: `${before.map(String).join(' ')} -> ${after.map(String).join(' ')}`
			}
		: { kind: 'holds' };
}

function grown(question: NumberQuestion, figure: number, factor: number): string | null {
	const larger =
		question.grain === 'whole'
			? Math.max(figure + 1, Math.round(figure * factor))
			: (figure || 0.001) * factor;
	if (larger > Number(question.max)) return null;
	const text = figureText(larger, question);
	return Number(text) > figure ? text : null;
}
