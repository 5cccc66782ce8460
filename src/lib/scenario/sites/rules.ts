import {
	countingAll,
	findingsOf,
	isRuling,
	type RuleGroup,
	type Ruling,
	type Verdict,
	verdictFrom,
	withThreshold
} from '#lib/calc/layer2-rules';
import {
	type RuleAssumptions,
	shortestDistance,
	type SitesCase,
	tightestLimit
} from '#lib/calc/layer2-case';
import type { OwnAnswer } from '#lib/calc/layer2-case';
import type { RuleId } from '#lib/calc/layer2-readings';
import { LAYER2_RULE_VALUES, type Layer2RuleValues } from '#lib/facts/layer2-rule-values';
import { MAC_TABLE_VALUES } from '#lib/facts/switch-values';
import { once } from '#lib/scenario/once';
import { type Part, ready } from '#lib/scenario/part';
import { type AnyKey, INITIAL_TEXT, type Scenario } from '#lib/scenario/questions/initial-text';
import { type SitesValue, withSitesValues } from './asking';

/** A rule with the thresholds in force. */
export interface SitesRule extends Omit<Layer2RuleValues, 'status'> {
	readonly status: 'read' | 'assumption';
	/** Whether a threshold was changed in the form. */
	readonly threshold: 'catalogue' | 'changed';
}

export type SitesRuling = Ruling<SitesRule>;
export type SitesVerdict = Verdict<SitesRule>;

type Changes = Readonly<Record<string, 'limit' | 'warnAbove'>>;

/** Which field moves which number of which rule. */
const THRESHOLD_FIELDS = [
	{ key: 'r12', id: 'R12', part: 'limit', scale: 1 },
	{ key: 'r20', id: 'R20', part: 'limit', scale: 1 },
	{ key: 'r21', id: 'R21', part: 'limit', scale: 0.01 },
	{ key: 'w01', id: 'R01', part: 'warnAbove', scale: 1 },
	{ key: 'w02', id: 'R02', part: 'warnAbove', scale: 1 },
	{ key: 'w04', id: 'R04', part: 'warnAbove', scale: 1 },
	{ key: 'w07', id: 'R07', part: 'warnAbove', scale: 1 },
	{ key: 'w09', id: 'R09', part: 'warnAbove', scale: 1 },
	{ key: 'w10', id: 'R10', part: 'warnAbove', scale: 1 },
	{ key: 'w14', id: 'R14', part: 'warnAbove', scale: 1 },
	{ key: 'w22', id: 'R22', part: 'warnAbove', scale: 1 },
	{ key: 'w23', id: 'R23', part: 'warnAbove', scale: 1 },
	{ key: 'w24', id: 'R24', part: 'warnAbove', scale: 1 },
	{ key: 'w27', id: 'R27', part: 'warnAbove', scale: 1 }
] as const satisfies readonly {
	readonly key: AnyKey;
	readonly id: Layer2RuleValues['id'];
	readonly part: Changes[string];
	readonly scale: number;
}[];

const catalogue = (rule: Layer2RuleValues): SitesRule => ({ ...rule, threshold: 'catalogue' });

/** One threshold moved: the rule is then the user's own assumption. */
function changed(
	rules: readonly SitesRule[],
	{ id, part, scale }: (typeof THRESHOLD_FIELDS)[number],
	typed: SitesValue<(typeof THRESHOLD_FIELDS)[number]['key']>
): readonly SitesRule[] {
	const rule = rules.find((each) => each.id === id);
	if (rule === undefined) return rules;
	const { limit, warnAbove, blockAbove } = rule;
	const moved = { limit, warnAbove, blockAbove, [part]: Number(typed) * scale };
	return withThreshold(rules, { id, ...moved }).map((each) =>
		each.id === id ? { ...each, threshold: 'changed' as const } : each
	);
}

/** The rules with the thresholds of the form. */
export const rulesOf = once((scenario: Scenario): Part<readonly SitesRule[]> =>
	withSitesValues(
		scenario,
		THRESHOLD_FIELDS.map(({ key }) => key),
		(typed) =>
			ready(
				THRESHOLD_FIELDS.filter(({ key }) => typed[key] !== INITIAL_TEXT[key]).reduce(
					(rules, field) => changed(rules, field, typed[field.key]),
					LAYER2_RULE_VALUES.map(catalogue) as readonly SitesRule[]
				)
			)
	)
);

/** How much a ruling can be relied on. */
export type Standing = 'read' | 'as given' | 'unverified' | 'assumption' | 'changed by you';

/** Where what is asked for comes from: a ruling is no better than the weaker of its two sides. */
export type AskedStanding = 'read' | 'worked out' | 'as given' | 'unverified' | 'assumption';

export interface StandingGiven {
	readonly sites: SitesCase;
	readonly macTable: SitesValue<'mact'>;
	/** Questions that nobody has answered, of those whose first text is our guess. */
	readonly guesses: readonly Guess[];
	/** Whether the round trip to plan with was typed, or worked out of a length. */
	readonly roundTrip: Extract<AskedStanding, 'as given' | 'worked out'>;
	/** Whether the hosts were typed, or are what the vMotion domain holds. */
	readonly hosts: Extract<AskedStanding, 'as given' | 'worked out'>;
}

export const GUESSES = ['arpp', 'mach', 'macv', 'lrn'] as const satisfies readonly AnyKey[];
export type Guess = (typeof GUESSES)[number];

const tableIsUnread = (id: string) =>
	MAC_TABLE_VALUES.some((table) => table.id === id && table.status === 'unverified');

const productIsUnread = (sites: SitesCase) => tightestLimit(sites)?.status === 'unverified';

const limitIsUnread = (
	{ firm, rule: { id } }: SitesRuling,
	{ sites, macTable }: StandingGiven
): boolean =>
	(id === 'R10' && tableIsUnread(macTable)) ||
	// What forbids is a limit that was read, even where a stricter one was not.
	(id === 'R02' && firm !== 'blocker' && productIsUnread(sites)) ||
	(id === 'R31' && sites.cluster?.status === 'unverified') ||
	(id === 'R33' && shortestDistance(sites)?.status === 'unverified');

const OWN_LIMITS: Partial<Record<RuleId, OwnAnswer>> = {
	R01: 'technology',
	R03: 'offered-mtu',
	R09: 'switch',
	R10: 'mac-table',
	R04: 'links',
	R29: 'links',
	R30: 'links'
};

/**
 * What a ruling rests on, on the side of the limit. The rates of address requests are unverified, so the rule on
 * guest CPU is no better than that, whoever read its threshold.
 */
export function standingOf(ruling: SitesRuling, given: StandingGiven): Standing {
	const { rule } = ruling;
	if (rule.threshold === 'changed') return 'changed by you';
	if (rule.status === 'assumption') return 'assumption';
	if (rule.id === 'R13' || limitIsUnread(ruling, given)) return 'unverified';
	const own = OWN_LIMITS[rule.id];
	if (own !== undefined && ruling.level !== ruling.firm && given.sites.ownAnswers.includes(own))
		return 'assumption';
	const warnsByOurShare =
		ruling.kind === 'measured' &&
		ruling.level === 'warning' &&
		ruling.ratio <= 1 &&
		rule.assumed.includes('warnAbove');
	if (warnsByOurShare) return 'assumption';
	return LIMIT_IS_GIVEN.includes(rule.id) ? 'as given' : 'read';
}

/** Links, the MTU of the path, a time that is the reader's own. */
const LIMIT_IS_GIVEN: readonly RuleId[] = [
	'R03',
	'R04',
	'R22',
	'R23',
	'R24',
	'R28',
	'R29',
	'R30',
	'R37'
];

const BY_ROUND_TRIP: readonly RuleId[] = ['R02', 'R22', 'R23'];
const WORKED_OUT: readonly RuleId[] = ['R01', 'R26', 'R28', 'R33'];
const BY_REQUESTS: readonly RuleId[] = ['R12', 'R13'];
const BY_ADDRESSES: readonly RuleId[] = ['R10', 'R20'];
const BY_TRAFFIC: readonly RuleId[] = ['R04', 'R21', 'R24', 'R29'];

/** What it rests on, on the side of what is asked for. */
export function askedStandingOf(
	ruling: SitesRuling,
	{ sites, guesses, roundTrip, hosts }: StandingGiven
): AskedStanding {
	const { id } = ruling.rule;
	// What a vendor asks for at least was read.
	const asked = ruling.kind === 'measured' ? ruling.demand : null;
	if (asked !== null && asked === sites.productMinimum) return 'read';
	if (BY_ROUND_TRIP.includes(id)) return roundTrip;
	if (WORKED_OUT.includes(id)) return 'worked out';
	if (id === 'R31') return hosts;
	// A flood is what the link carries of the shortest frames, unless its limit was typed in frames.
	if (id === 'R16' && sites.stormControl.kind !== 'frames') return 'worked out';
	if (BY_REQUESTS.includes(id) && guesses.includes('arpp')) return 'unverified';
	const guessed = BY_ADDRESSES.includes(id) && guesses.some((key) => key !== 'arpp');
	const ours =
		BY_TRAFFIC.includes(id) && Object.values(sites.assumedDemands).some((rate) => rate > 0);
	return guessed || ours ? 'assumption' : 'as given';
}

/** A rule whose own threshold or figures nobody read decides no headline. A product's limit has no substitute: it is marked. */
const mayDecide = (rule: SitesRule, given: StandingGiven): boolean => {
	if (rule.threshold === 'changed') return true;
	if (rule.status === 'assumption' || rule.id === 'R13') return false;
	return !(rule.id === 'R10' && tableIsUnread(given.macTable));
};

export interface Judged {
	/** By rules that somebody read, or the user set: what the headline says. */
	readonly headline: SitesVerdict;
	/** By all of them. */
	readonly all: SitesVerdict;
}

export function judge(
	given: StandingGiven,
	rules: readonly SitesRule[],
	assumed: RuleAssumptions
): Judged {
	const findings = findingsOf(given.sites, rules, assumed);
	return {
		headline: verdictFrom(findings.filter(({ rule }) => mayDecide(rule, given))),
		all: verdictFrom(countingAll(findings))
	};
}

export const GROUPS: readonly RuleGroup[] = ['possible', 'supported', 'advisable'];

export const rulingsOf = (verdict: SitesVerdict): readonly SitesRuling[] =>
	verdict.findings.filter(isRuling<SitesRule>);
