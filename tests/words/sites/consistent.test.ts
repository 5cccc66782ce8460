import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INITIAL_TEXT, type Scenario } from '#lib/scenario/questions/initial-text';
import { GROUPS, rulingsOf, standingOf } from '#lib/scenario/sites/rules';
import { type VerdictAnswer, verdictOf } from '#lib/scenario/sites/verdict';
import { plainText } from '#lib/words/phrase';
import { firstAnswer } from '#lib/words/sites/first-answer';
import { rulesTitle } from '#lib/words/sites/retold';
import { decidingPart } from '#lib/words/sites/verdict';
import { levelWord } from '#lib/words/sites/workings';
import { saneScenarios } from '../../scenario/scenarios';

const choices = (values: readonly string[]) => fc.constantFrom(...values);

/** What decides a verdict, changed more often than the rest. */
const deciding: fc.Arbitrary<Partial<Scenario>> = fc.record(
	{
		vs: choices(['3.5', '4.0', '4.1', '5.0', '5.5', '6.0', '7.0', '8.0', '9.0']),
		stor: choices([
			...['none', 'async', 'vmsc', 'vsan-stretched', 'powerstore-metro', 'hitachi-gad'],
			...['srdf-metro', 'metrocluster-fc', 'snapmirror-active-sync', 'storevirtual']
		]),
		tech: choices([
			...['dark-fibre-zr', 'dark-fibre-er', 'dwdm-line', 'vpls', 'otv', 'vxlan'],
			...['vxlan-evpn', 'routed']
		]),
		purp: choices(['stretched-cluster', 'migration']),
		adr: choices(['keep', 'may-change']),
		km: choices(['0', '2', '40', '75', '100', '240', '800', '1050', '3000']),
		shost: choices(['', '2', '8', '30', '31', '96', '97', '253']),
		chosts: choices(['', '8', '30', '31', '253']),
		svms: choices(['', '20', '480', '2024', '40000', '200000']),
		link: choices(['0.1', '1', '10', '100']),
		lnk: choices(['1', '2', '3']),
		svm: choices(['0', '4', '40']),
		ew: choices(['', '1', '9']),
		wps: choices(['10000', '10,000', '0', '900000']),
		wit: choices(['third-site', 'none']),
		wrtt: choices(['20', '100', '200', '500']),
		edge: choices(['plain', 'contained', 'complete']),
		storm: choices(['none', 'share', 'frames']),
		indep: choices(['not-said', 'one-failure-domain', 'required']),
		omtu: choices(['1500', '1600', '9000']),
		gmtu: choices(['1500', '9000']),
		mact: choices(['mac-trident2', 'mac-juniper-vpls', 'mac-nexus-5000']),
		stpl: choices(['none', 'stp-nexus-5500', 'stp-aruba-rpvst']),
		vlans: choices(['0', '10', '600', '5000']),
		regen: choices(['0', '2'])
	},
	{ requiredKeys: [] }
);

const scenarios = fc
	.tuple(saneScenarios, deciding)
	.map(([some, over]): Scenario => ({ ...some, ...over }));

const RANKS = { met: 0, note: 1, warning: 2, blocker: 3 } as const;

function holdTogether(scenario: Scenario, answer: VerdictAnswer) {
	const { judged, standing } = answer;
	const heard = rulingsOf(judged.headline);
	for (const group of GROUPS) {
		const part = judged.headline[group];
		const mine = heard.filter(({ rule }) => rule.group === group);
		const worst = Math.max(0, ...mine.map(({ firm }) => RANKS[firm]));
		// A yes has no rule against it, and a no has one that was typed and read.
		if (part.kind === 'yes') expect(worst).toBeLessThan(RANKS.warning);
		if (part.kind === 'yes')
			expect(mine.filter(({ level }) => level === 'blocker').map(({ rule }) => rule.id)).toEqual(
				[]
			);
		expect(part.kind === 'no').toBe(worst === RANKS.blocker);
		for (const ruling of part.fired.filter(({ firm }) => firm === 'blocker')) {
			if (ruling.rule.threshold === 'changed') continue;
			expect(['read', 'as given']).toContain(standingOf(ruling, standing));
		}
		if (part.kind === 'if') expect(part.doubts.length).toBeGreaterThan(0);
		if (part.kind === 'waits') expect(part.missing.length).toBeGreaterThan(0);
	}
	// What forbids was not set against an answer that the form brings along.
	const { ownAnswers } = answer.sites;
	const forbids = judged.headline.possible.fired.filter(({ firm }) => firm === 'blocker');
	const isOwn = (id: string) =>
		(id === 'R01' && ownAnswers.includes('technology')) ||
		(id === 'R03' && ownAnswers.includes('offered-mtu')) ||
		(id === 'R10' && ownAnswers.includes('mac-table')) ||
		(id === 'R29' && ownAnswers.includes('links'));
	expect(forbids.map(({ rule }) => rule.id).filter(isOwn)).toEqual([]);
	// A witness that nobody is known to ask for forbids nothing.
	const { witness } = answer.sites;
	if (witness.kind === 'none' && witness.product !== 'requires-one')
		expect(
			rulingsOf(judged.headline).find(({ rule }) => rule.id === 'R06')?.firm ?? 'met'
		).not.toBe('blocker');
	// No supported of what does not exist, is too large, or too far.
	const { release, cluster } = answer.sites;
	const supported = judged.headline.supported.kind;
	if (release === 'too-old') expect(supported).toBe('no');
	if (cluster !== null && cluster.hosts > cluster.most) expect(supported).not.toBe('yes');
	// What nobody typed forbids nothing: without it the verdict is no worse, and no less a no.
	const { assumedDemands } = answer.sites;
	if (judged.headline.possible.fired.some(({ rule }) => rule.id === 'R29'))
		expect(answer.budget.total).toBeGreaterThan(
			Object.values(assumedDemands).reduce<number>((sum, each) => sum + each, 0)
		);
	speakAlike(scenario, answer);
}

/** Headline, marks, the chart's title and its table count the same rules. */
function speakAlike(scenario: Scenario, answer: VerdictAnswer) {
	const { verdict } = firstAnswer(scenario);
	if (verdict.kind !== 'words') throw new Error('the words wait for what the verdict has');
	const headline = plainText(verdict.headline);
	const inVain = headline.includes('not possible as asked');
	for (const { word } of verdict.marks) if (!inVain) expect(headline).toContain(word);
	expect(verdict.marks[0]?.kind === 'no').toBe(headline.includes(' is not possible'));
	const rows = rulingsOf(answer.judged.all).filter(({ level }) =>
		['warning', 'forbids'].includes(levelWord(level))
	);
	const [, many] = /^(One|No|[\d,]+) rules? stands? against it/.exec(rulesTitle(answer)) ?? [];
	const counted = many === 'No' ? 0 : many === 'One' ? 1 : Number(many);
	expect(counted).toBe(rows.length);
	// The first reason is the same in the line, in the marks and over the chart.
	const part = decidingPart(answer);
	if (part.kind !== 'waits' && part.kind !== 'yes' && part.binding !== null)
		expect(rulesTitle(answer)).toContain(`first of all ${part.binding.rule.name}`);
	const [, nearest] = /nearest is (.+)\.$/.exec(headline) ?? [];
	if (nearest !== undefined && many === 'No')
		expect(rulesTitle(answer).toLowerCase()).toContain(`nearest is ${nearest.toLowerCase()}`);
	expect(headline.includes(': nothing stands against it')).toBe(
		part.kind === 'yes' && rows.length === 0
	);
}

describe('whatever is typed, a verdict agrees with its rules', () => {
	it('part by part, and in every place that tells it', () => {
		fc.assert(
			fc.property(scenarios, (scenario) => {
				const verdict = verdictOf(scenario);
				fc.pre(verdict.kind === 'ready');
				holdTogether(scenario, verdict.value);
			}),
			{ numRuns: 4000 }
		);
	}, 240_000);

	it('and what is left as the form brings it forbids nothing that a typed answer would not', () => {
		const untouched = ['tech', 'omtu', 'lnk', 'link', 'mact', 'stpl', 'trk'] as const;
		const guessed = ['wps', 'svm', 'ew', 'ns', 'arpp'] as const;
		const own = Object.fromEntries(
			[...untouched, ...guessed].map((key) => [key, INITIAL_TEXT[key]])
		);
		fc.assert(
			fc.property(scenarios, (some) => {
				// Traffic, links, optics and tables are those of the form; budgets of the reader's own are none.
				const scenario = { ...some, ...own, chat: '', wbud: '', evh: '', bak: '0', brid: '5' };
				const verdict = verdictOf(scenario);
				fc.pre(verdict.kind === 'ready');
				const { fired } = verdict.value.judged.headline.possible;
				const against = fired.filter(({ firm }) => firm === 'blocker').map(({ rule }) => rule.id);
				// More VLANs than tags, and a wish that no link grants, are typed.
				expect(against.filter((id) => id !== 'R07' && id !== 'R36')).toEqual([]);
			}),
			{ numRuns: 1500 }
		);
	}, 240_000);
});
