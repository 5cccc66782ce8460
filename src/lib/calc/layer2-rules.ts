import type { RuleAssumptions, SitesCase } from './layer2-case';
import { READINGS, type Because, type Level, type Reading, type RuleId } from './layer2-readings';

export type RuleGroup = 'possible' | 'supported' | 'advisable';

/** The part of a rule the arithmetic needs. The data in facts/ carries words and sources beside it. */
export interface RuleTerms {
	readonly id: RuleId;
	readonly group: RuleGroup;
	/** As hard as the rule can get: a rule of warning never forbids. */
	readonly severity: 'note' | 'warning' | 'blocker';
	/** In the unit of what is read; null where the case brings the limit (a switch's table, a product's RTT). */
	readonly limit: number | null;
	/** Shares of the limit. */
	readonly noteAbove: number | null;
	readonly warnAbove: number;
	/** null: it never forbids. */
	readonly blockAbove: number | null;
	/** Whether somebody read the threshold in its source. */
	readonly status: 'read' | 'unverified' | 'assumption';
}

interface Judged<R> {
	readonly rule: R;
	readonly level: Level;
	/** The level by what was typed or read alone: what a verdict may rest on. */
	readonly firm: Level;
}

export type Finding<R extends RuleTerms = RuleTerms> =
	| (Judged<R> & {
			readonly kind: 'measured';
			readonly demand: number;
			readonly limit: number;
			readonly ratio: number;
			/** The same ratio at the average, where the demand is a peak. */
			readonly averageRatio: number | null;
	  })
	| (Judged<R> & { readonly kind: 'state'; readonly because: Because })
	| { readonly kind: 'no-object'; readonly rule: R; readonly because: Because }
	| {
			readonly kind: 'not-asked';
			readonly rule: R;
			readonly waitsFor: keyof SitesCase | 'threshold';
			readonly input: 'required' | 'optional';
	  };

export type Missing<R extends RuleTerms = RuleTerms> = Extract<
	Finding<R>,
	{ readonly kind: 'not-asked' }
>;

/** A finding that says something; the others only say why they do not. */
export type Ruling<R extends RuleTerms = RuleTerms> = Extract<
	Finding<R>,
	{ readonly level: Level }
>;

const RANK: Readonly<Record<Level, number>> = { met: 0, note: 1, warning: 2, blocker: 3 };
const harder = (a: Level, b: Level): Level => (RANK[a] >= RANK[b] ? a : b);
const milder = (a: Level, b: Level): Level => (RANK[a] <= RANK[b] ? a : b);

function levelOf(rule: RuleTerms, reading: Extract<Reading, { kind: 'measured' }>, ratio: number) {
	const { blockAbove } = rule;
	const block =
		blockAbove !== null &&
		(reading.comparison === 'below' ? ratio >= blockAbove : ratio > blockAbove);
	let level: Level = 'met';
	if (rule.noteAbove !== null && ratio > rule.noteAbove) level = 'note';
	if (ratio > rule.warnAbove) level = 'warning';
	if (block) level = 'blocker';
	return milder(milder(harder(level, reading.floor), reading.ceiling), rule.severity);
}

/** Nothing asked of nothing is no load; anything asked of nothing is beyond every limit. */
const share = (demand: number, limit: number) => (demand === 0 ? 0 : demand / limit);

function judge<R extends RuleTerms>(rule: R, reading: Reading): Finding<R> {
	if (reading.kind === 'state') {
		const level = milder(reading.level, rule.severity);
		return { ...reading, rule, level, firm: level };
	}
	if (reading.kind !== 'measured') return { ...reading, rule };
	const limit = rule.limit ?? reading.limit;
	if (limit === null) return { kind: 'not-asked', rule, waitsFor: 'threshold', input: 'required' };
	const { demand, average, sure } = reading;
	const ratio = share(demand, limit);
	const averageRatio = average === null ? null : average / limit;
	const level = levelOf(rule, reading, ratio);
	const firm =
		sure === null ? level : levelOf(rule, reading, share(sure.demand, sure.limit ?? limit));
	return { kind: 'measured', rule, level, firm, demand, limit, ratio, averageRatio };
}

export type Part<R extends RuleTerms = RuleTerms> = {
	readonly group: RuleGroup;
	readonly fired: readonly Ruling<R>[];
	/** What says something without standing against it. */
	readonly noted: readonly Ruling<R>[];
	/** What would forbid it, if an answer of ours that nobody gave were true. */
	readonly doubts: readonly Ruling<R>[];
	/** What a rule it cannot do without waits for. */
	readonly missing: readonly Missing<R>[];
	/** null where no rule of the part had anything to look at. */
	readonly binding: Ruling<R> | null;
} & (
	| { readonly kind: 'yes' }
	| { readonly kind: 'with-conditions' }
	| { readonly kind: 'no' }
	/** Nothing typed or read forbids it, and an answer of ours would. */
	| { readonly kind: 'if' }
	/** A rule it cannot do without lacks its input, and nothing else forbids it yet. */
	| { readonly kind: 'waits' }
);

export interface Verdict<R extends RuleTerms = RuleTerms> {
	readonly kind: 'feasible' | 'feasible-with-conditions' | 'not-feasible' | 'if' | 'waits';
	readonly possible: Part<R>;
	readonly supported: Part<R>;
	readonly advisable: Part<R>;
	readonly binding: Ruling<R> | null;
	readonly findings: readonly Finding<R>[];
}

export const isRuling = <R extends RuleTerms>(finding: Finding<R>): finding is Ruling<R> =>
	finding.kind === 'measured' || finding.kind === 'state';

const weight = (ruling: Ruling) => (ruling.kind === 'measured' ? ruling.ratio : -1);

/** A note says nothing against the plan, so a fired rule is a warning or a blocker. */
const fires = ({ firm }: Ruling) => RANK[firm] >= RANK.warning;
const doubtful = ({ level, firm }: Ruling) => level === 'blocker' && firm !== 'blocker';

const hardness = (ruling: Ruling) =>
	ruling.firm === 'blocker' ? 3 : doubtful(ruling) ? 2 : fires(ruling) ? 1 : 0;

/** What cannot be comes before what nobody supports, and that before what is unwise. */
const DECIDES: readonly RuleGroup[] = ['advisable', 'supported', 'possible'];
const decides = (ruling: Ruling) => hardness(ruling) && DECIDES.indexOf(ruling.rule.group);

/** A blocker, then what is in doubt, then a warning; of these by part, then by ratio. Where nothing fired, by ratio. */
function bindingOf<R extends RuleTerms>(rulings: readonly Ruling<R>[]): Ruling<R> | null {
	const [first] = [...rulings].sort(
		(a, b) => hardness(b) - hardness(a) || decides(b) - decides(a) || weight(b) - weight(a)
	);
	return first ?? null;
}

const isMissing = <R extends RuleTerms>(finding: Finding<R>): finding is Missing<R> =>
	finding.kind === 'not-asked' && finding.input === 'required';

function partOf<R extends RuleTerms>(group: RuleGroup, all: readonly Finding<R>[]): Part<R> {
	const findings = all.filter(({ rule }) => rule.group === group);
	const rulings = findings.filter(isRuling<R>);
	const fired = rulings.filter(fires);
	const doubts = rulings.filter(doubtful);
	const missing = findings.filter(isMissing<R>);
	const noted = rulings.filter(({ firm }) => firm === 'note');
	const rest = { group, fired, noted, doubts, missing, binding: bindingOf(rulings) };
	if (fired.some(({ firm }) => firm === 'blocker')) return { kind: 'no', ...rest };
	if (missing.length > 0) return { kind: 'waits', ...rest };
	if (doubts.length > 0) return { kind: 'if', ...rest };
	return { kind: fired.length > 0 ? 'with-conditions' : 'yes', ...rest };
}

function overall(kinds: readonly Part['kind'][]): Verdict['kind'] {
	if (kinds.includes('no')) return 'not-feasible';
	if (kinds.includes('waits')) return 'waits';
	if (kinds.includes('if')) return 'if';
	return kinds.includes('with-conditions') ? 'feasible-with-conditions' : 'feasible';
}

/** What each rule sees and says of a case. */
export const findingsOf = <R extends RuleTerms>(
	sites: SitesCase,
	rules: readonly R[],
	assumed: RuleAssumptions
): readonly Finding<R>[] => rules.map((rule) => judge(rule, READINGS[rule.id](sites, assumed)));

/**
 * The verdict on layer 2 between two sites: possible, supported, advisable, never one word for three.
 *
 * Each rule reads a demand off the case, compares it with its limit and keeps the ratio. A blocker over
 * its limit forbids its part; any warning makes it conditional.
 *
 * Bias: thresholds marked as assumptions are ours; rates per machine are the weakest inputs. The rules
 * do not add up: two at 90 % each still pass.
 *
 * A part rests on what was typed or read; where an answer that a form brought along would forbid it, the
 * part is yes if that answer is not so.
 *
 * Given what all rules found, or what those found that may decide a headline.
 */
export function verdictFrom<R extends RuleTerms>(findings: readonly Finding<R>[]): Verdict<R> {
	const rulings = findings.filter(isRuling<R>);
	const parts = {
		possible: partOf('possible', findings),
		supported: partOf('supported', findings),
		advisable: partOf('advisable', findings)
	};
	return {
		kind: overall(Object.values(parts).map(({ kind }) => kind)),
		...parts,
		binding: bindingOf(rulings),
		findings
	};
}

/** The same findings with every figure counted, whoever it is from. */
export const countingAll = <R extends RuleTerms>(
	findings: readonly Finding<R>[]
): readonly Finding<R>[] =>
	findings.map((finding) => (isRuling(finding) ? { ...finding, firm: finding.level } : finding));

export interface Threshold {
	readonly id: RuleId;
	readonly limit: number | null;
	readonly warnAbove: number;
	/** null: it never forbids. */
	readonly blockAbove: number | null;
}

/** The rules with one threshold changed; a changed threshold is an assumption, whoever read the old one. */
export function withThreshold<R extends RuleTerms>(
	rules: readonly R[],
	{ id, limit, warnAbove, blockAbove }: Threshold
): readonly (R | (Omit<R, keyof Threshold | 'status'> & Threshold & { status: 'assumption' }))[] {
	return rules.map((rule) =>
		rule.id === id
			? { ...rule, id, limit, warnAbove, blockAbove, status: 'assumption' as const }
			: rule
	);
}
