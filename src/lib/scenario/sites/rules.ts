import {
	findingsOf,
	isRuling,
	type RuleGroup,
	type Ruling,
	type Verdict,
	verdictFrom,
	withThreshold
} from '#lib/calc/layer2-rules';
import { type RuleAssumptions, type SitesCase, tightestLimit } from '#lib/calc/layer2-case';
import { LAYER2_RULES, type Layer2Rule } from '#lib/facts/layer2-rules';
import { MAC_TABLES } from '#lib/facts/switch-tables';
import { once } from '#lib/scenario/once';
import { type Part, ready } from '#lib/scenario/part';
import { type AnyKey, INITIAL_TEXT, type Scenario } from '#lib/scenario/questions/initial-text';
import { type SitesValue, withSitesValues } from './asking';

/** A rule with the thresholds in force. */
export interface SitesRule extends Omit<Layer2Rule, 'status'> {
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
	readonly id: Layer2Rule['id'];
	readonly part: Changes[string];
	readonly scale: number;
}[];

const catalogue = (rule: Layer2Rule): SitesRule => ({ ...rule, threshold: 'catalogue' });

/** One threshold moved: the rule is then the user's own assumption. */
function changed(
	rules: readonly SitesRule[],
	{ id, part, scale }: (typeof THRESHOLD_FIELDS)[number],
	typed: string
): readonly SitesRule[] {
	const rule = rules.find((each) => each.id === id);
	if (rule === undefined) return rules;
	const { limit, warnAbove, blockAbove } = rule;
	const moved = { limit, warnAbove, blockAbove, [part]: Number(typed) * scale };
	return withThreshold(rules, { id, ...moved }).map((each) =>
		each.id === id ? { ...each, threshold: 'changed' as const } : each
	);
}

/** The 28 rules with the thresholds of the form. */
export const rulesOf = once((scenario: Scenario): Part<readonly SitesRule[]> =>
	withSitesValues(
		scenario,
		THRESHOLD_FIELDS.map(({ key }) => key),
		(typed) =>
			ready(
				THRESHOLD_FIELDS.filter(({ key }) => typed[key] !== INITIAL_TEXT[key]).reduce(
					(rules, field) => changed(rules, field, typed[field.key]),
					LAYER2_RULES.map(catalogue) as readonly SitesRule[]
				)
			)
	)
);

/** How much a ruling can be relied on. */
export type Standing = 'read' | 'unverified' | 'assumption' | 'changed by you';

export interface StandingGiven {
	readonly sites: SitesCase;
	readonly macTable: SitesValue<'mact'>;
}

const tableIsUnread = (id: string) =>
	MAC_TABLES.some((table) => table.id === id && table.status === 'unverified');

const productIsUnread = (sites: SitesCase) => tightestLimit(sites)?.status === 'unverified';

/**
 * What a ruling rests on. The rates of address requests are unverified, so the rules on gateways and guest
 * CPU are no better than that, whoever read their thresholds.
 */
export function standingOf(ruling: SitesRuling, { sites, macTable }: StandingGiven): Standing {
	const { rule } = ruling;
	if (rule.threshold === 'changed') return 'changed by you';
	if (rule.status === 'assumption') return 'assumption';
	if (rule.id === 'R13') return 'unverified';
	if (rule.id === 'R10' && tableIsUnread(macTable)) return 'unverified';
	if (rule.id === 'R02' && productIsUnread(sites)) return 'unverified';
	const warnsByOurShare =
		ruling.kind === 'measured' &&
		ruling.level === 'warning' &&
		ruling.ratio <= 1 &&
		rule.assumed.includes('warnAbove');
	return warnsByOurShare ? 'assumption' : 'read';
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
		all: verdictFrom(findings)
	};
}

export const GROUPS: readonly RuleGroup[] = ['possible', 'supported', 'advisable'];

export const rulingsOf = (verdict: SitesVerdict): readonly SitesRuling[] =>
	verdict.findings.filter(isRuling<SitesRule>);
