import type { Remedy } from '#lib/calc/layer2-remedies';
import type { Part as VerdictPart, RuleGroup } from '#lib/calc/layer2-rules';
import { tightestLimit } from '#lib/calc/layer2-case';
import type { SitesPart as Part } from '#lib/scenario/questions/sites-reading';
import { type Phrase, plainText, strong } from '#lib/words/phrase';
import type { PathAnswer } from '#lib/scenario/path/path';
import { planned } from '#lib/scenario/path/path';
import { productById } from '#lib/scenario/sites/products';
import {
	GROUPS,
	rulingsOf,
	type SitesRule,
	type SitesRuling,
	standingOf,
	type Standing
} from '#lib/scenario/sites/rules';
import type { SitesAnswers, VerdictAnswer } from '#lib/scenario/sites/verdict';
import {
	against,
	becauseWords,
	bitRateWords,
	inUnit,
	kmWords,
	manyWords,
	ratioOfLimit,
	timeWords
} from './figures';
import { count, listWords, plural } from '#lib/words/quantities';

type SitesPart = VerdictPart<SitesRule>;

const NAMES: Readonly<Record<RuleGroup, string>> = {
	possible: 'Possible',
	supported: 'Supported',
	advisable: 'Advisable'
};
export const groupName = (group: RuleGroup): string => NAMES[group];

/** A word for each outcome, so that no colour has to carry it. */
export function outcomeWord({ group, kind }: SitesPart): string {
	switch (kind) {
		case 'yes':
			return group;
		case 'with-conditions':
			return `${group} with conditions`;
		case 'no':
			return `not ${group}`;
		case 'waits':
			return `not known to be ${group}`;
	}
}

/** "0.51 ms against 10 ms, 5.1 % of the limit." */
export function figuresSentence(ruling: SitesRuling): string {
	if (ruling.kind === 'state') return becauseWords(ruling.because);
	const { rule, demand, limit, ratio, averageRatio } = ruling;
	if (!Number.isFinite(limit))
		return `${inUnit(demand, rule)}; no limit was read for this product and size.`;
	const average =
		averageRatio === null ? '' : ` At the average rate it is ${ratioOfLimit(averageRatio)}.`;
	return `${against(ruling, rule)}: ${ratioOfLimit(ratio)}.${average}`;
}

/** What a rule says against the plan, as the end of a sentence. */
function clause(ruling: SitesRuling): string {
	const { rule } = ruling;
	const figures = ruling.kind === 'measured' ? against(ruling, rule) : '';
	const because = ruling.kind === 'state' ? lowerFirst(becauseWords(ruling.because)) : '';
	const said = because.replace(/\.$/, '');
	switch (rule.id) {
		case 'R16':
			return ruling.kind === 'measured'
				? `nothing keeps a flood from the other site: ${manyWords(ruling.demand)} broadcasts a second would pass`
				: said;
		case 'R17':
			return 'one flooded VLAN would take both sites down together';
		case 'R03':
			return ruling.kind === 'measured'
				? `packets of ${inUnit(ruling.demand, rule)} have to pass an MTU of ${inUnit(ruling.limit, rule)}`
				: said;
		case 'R02':
			return `the round trip is ${figures}`;
		default:
			return ruling.kind === 'measured' ? `${lowerFirst(rule.name)}, ${figures}` : said;
	}
}

/** Keeps what is a name or a shorthand: "MAC table", "TCP". */
const lowerFirst = (words: string): string =>
	/^[A-Z]{2}/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);

const HARDNESS = { no: 3, waits: 2, 'with-conditions': 1, yes: 0 } as const;

/** The part that stands most in the way; the earlier of two equal ones. */
export function decidingPart({ judged: { headline } }: VerdictAnswer): SitesPart {
	const parts = GROUPS.map((group) => headline[group]);
	return parts.reduce((worst, part) => (HARDNESS[part.kind] > HARDNESS[worst.kind] ? part : worst));
}

function reasonOf(answer: VerdictAnswer): string {
	const part = decidingPart(answer);
	if (part.kind === 'waits') return waitsSentence(answer);
	if (part.binding === null) return 'nothing stands against it';
	if (part.kind === 'yes') {
		const nearest = answer.judged.headline.binding;
		return nearest === null || nearest.kind === 'state'
			? 'nothing stands against it'
			: `nothing stands against it; nearest is ${lowerFirst(nearest.rule.name)} at ${ratioOfLimit(nearest.ratio)}`;
	}
	return `${clause(part.binding)}${RESTS_ON[standingOf(part.binding, answer.standing)]}`;
}

/** A headline that rests on anything but a figure somebody read says so. */
const RESTS_ON: Readonly<Record<Standing, string>> = {
	read: '',
	unverified: ', by a figure that is unverified',
	assumption: ', by a threshold of our own',
	'changed by you': ', by a threshold of yours'
};

/** A product whose limit nobody read supports nothing without a mark. */
function headlineWord(answer: VerdictAnswer, group: RuleGroup): string {
	const part = answer.judged.headline[group];
	const unread =
		part.binding !== null && standingOf(part.binding, answer.standing) === 'unverified';
	return unread ? `${outcomeWord(part)} (unverified)` : outcomeWord(part);
}

/** Why a part cannot be told yet. */
function waitsSentence({ sites, storage }: VerdictAnswer): string {
	if (tightestLimit(sites) === null && sites.purpose === 'migration')
		return 'no round-trip limit was read for vMotion of this release';
	if (tightestLimit(sites) === null)
		return storage === 'async' || storage === 'none'
			? 'no storage that both sites write to is chosen, so there is no product to support it'
			: 'no round-trip limit was read for this product';
	return 'the bridges on the longest path are not given';
}

const whereWords = ({ line, route }: PathAnswer, roundTrip: number): string => {
	if (route === 0)
		return roundTrip === 0
			? 'On one campus'
			: `On one campus (${timeWords(roundTrip)} there and back)`;
	const apart =
		line.kind === 'places'
			? `From ${line.from} to ${line.to}, ${kmWords(line.metres)}`
			: `At ${kmWords(line.metres)}`;
	return `${apart} (${timeWords(roundTrip)} there and back)`;
};

/** The verdict in one sentence: three words that are never merged into one. */
export function verdictHeadline(answer: VerdictAnswer): Phrase {
	const [possible, supported, advisable] = GROUPS.map((group) =>
		strong(headlineWord(answer, group))
	);
	const routed = answer.sites.technology.forwarding === 'routed';
	return [
		`${whereWords(answer.path, answer.sites.roundTrip)}, ${routed ? 'the routed link' : 'layer 2 between the sites'} is `,
		possible ?? '',
		', ',
		supported ?? '',
		' and ',
		advisable ?? '',
		`: ${reasonOf(answer)}.`
	];
}

/** The same without the distance, for a card beside other answers. */
export const shortVerdict = (answer: VerdictAnswer): Phrase => {
	const [possible = '', supported = '', advisable = ''] = outcomeWords(answer);
	const first = possible.charAt(0).toUpperCase() + possible.slice(1);
	return [
		strong(first),
		', ',
		strong(supported),
		' and ',
		strong(advisable),
		`: ${reasonOf(answer)}.`
	];
};

/** What the product in charge allows, and what is left of it in time and in fibre. */
export function supportSentence({ sites, path }: VerdictAnswer): string {
	const tightest = tightestLimit(sites);
	if (tightest === null)
		return `No product with a round-trip limit is in use here, so nobody’s support can be told.${
			sites.purpose === 'migration'
				? ''
				: ' The 150 ms of vMotion are not meant for a stretched cluster.'
		}`;
	const product = productById(tightest.id);
	const left = tightest.limit - sites.roundTrip;
	const name = `${product?.name ?? tightest.id}${product?.version ? ` (${product.version})` : ''}`;
	const allows = `${name} allows ${tightest.comparison === 'below' ? 'less than ' : ''}${timeWords(tightest.limit)}`;
	const fibre = Math.abs(left) / 2 / path.oneWayPerMetre;
	// 149.7 of 150 ms would round to "150 ms are left", as if nothing had been used.
	if (left > 0 && timeWords(left) === timeWords(tightest.limit) && sites.roundTrip > 0)
		return `${allows}: nearly all of it, ${kmWords(fibre)} of fibre, is left.`;
	return left >= 0
		? `${allows}: ${timeWords(left)} or ${kmWords(fibre)} of fibre are left.`
		: `${allows}: ${timeWords(-left)} or ${kmWords(fibre)} of fibre too much.`;
}

/** Both paths, and what makes them up. */
export function pathSentence(path: PathAnswer): string {
	const { ends, route, protectionRoute, line } = path;
	const { working, protection } = ends.high;
	if (route === 0) {
		const same =
			line.kind === 'places' && line.same === 'same-place' ? 'Both places are the same: ' : '';
		return `${same}${same ? 'a' : 'A'} campus, not two sites. The fibre adds nothing; ${timeWords(planned(path))} to plan with.`;
	}
	const way = `${kmWords(route)} of fibre, ${timeWords(working.roundTrip)} round trip`;
	const other =
		protection.kind === 'none' || protectionRoute === null
			? 'There is no second path.'
			: protectionRoute === route
				? 'The protection path is as long.'
				: `The protection path is ${kmWords(protectionRoute)}, ${timeWords(protection.delay.roundTrip)}; a switch-over changes the round trip by ${timeWords(ends.high.asymmetry)}.`;
	const quick = ends.low.planned;
	const span =
		quick === planned(path)
			? `${timeWords(quick)} to plan with.`
			: `${timeWords(quick)} to ${timeWords(planned(path))} to plan with, by what the devices add; the slow end counts.`;
	return `The working path is ${way}. ${other} ${span}`;
}

/** A round trip that was typed, held against the distance; null where none was. */
export function measuredSentence({ measured, line }: PathAnswer): string | null {
	if (measured === null) return null;
	const { typed, check } = measured;
	switch (check.kind) {
		case 'too-fast-for-fibre':
			return `No fibre is that quick: ${kmWords(line.metres)} take ${timeWords(check.least)} at least, and ${timeWords(typed)} was typed. ${
				check.asOneWay === 'would-fit'
					? 'It would fit as a one-way time: double it. '
					: 'Check the distance. '
			}The computed round trip is used instead.`;
		case 'campus':
			return `On one campus ${timeWords(typed)} are ${kmWords(check.impliedFibre)} of fibre, or devices.`;
		case 'possible':
			return `The measured ${timeWords(typed)} would be a route factor of ${check.impliedRouteFactor.toFixed(2)}, if all of it were fibre.`;
	}
}

/** "Counting our assumption ..., it would be not possible." */
export interface Aside {
	readonly standing: Standing;
	readonly sentence: string;
}

/** Rules that decide no headline because nobody read their figures, where they speak up. */
export function asides(answer: VerdictAnswer): readonly Aside[] {
	const { judged, standing } = answer;
	const heard = new Set(rulingsOf(judged.headline).map(({ rule }) => rule.id));
	return rulingsOf(judged.all)
		.filter(
			({ rule, level }) => !heard.has(rule.id) && (level === 'warning' || level === 'blocker')
		)
		.map((ruling) => {
			const { group } = ruling.rule;
			const changes = judged.all[group].kind !== judged.headline[group].kind;
			const then = changes
				? ` Counting it, the plan would be ${outcomeWord(judged.all[group])}.`
				: '';
			return {
				standing: standingOf(ruling, standing),
				sentence: `${ruling.rule.name}: ${figuresSentence(ruling)}${then}`
			};
		});
}

/** Where quicker devices would change a word of the verdict. */
export function quickestSentence({ judged, quickest }: VerdictAnswer): string | null {
	const changed = GROUPS.filter(
		(group) => judged.headline[group].kind !== quickest.headline[group].kind
	);
	if (changed.length === 0) return null;
	const words = changed.map((group) => outcomeWord(quickest.headline[group]));
	return `With every device at its quickest it would be ${listWords(words)}.`;
}

export function remedySentence(remedy: Remedy): string {
	switch (remedy.kind) {
		case 'shorten-route':
			return `A route of at most ${kmWords(remedy.to)}.`;
		case 'faster-equipment':
			return `Quicker equipment: devices and jitter alone are ${timeWords(remedy.overBy)} over, whatever the distance.`;
		case 'other-product':
			return 'A product that accepts a longer round trip.';
		case 'amplify':
			return `Amplifiers or regenerators, each span at most ${kmWords(remedy.spanUpTo)}.`;
		case 'raise-mtu':
			return `An MTU of ${count(remedy.to)} B on the path; better ${count(remedy.comfortable)}.`;
		case 'more-capacity':
			return `Links of ${bitRateWords(remedy.each)} each.`;
		case 'second-link':
			return 'A second link that shares nothing with the first.';
		case 'witness':
			return 'A witness at a third site, within its round trip.';
		case 'prune-vlans':
			return `At most ${plural(remedy.to, 'stretched VLAN')}.`;
		case 'larger-mac-table':
			return `Switches with a MAC table of ${count(remedy.entries)} entries.`;
		case 'split-gateways':
			return `${plural(remedy.into, 'gateway')}, each for part of the networks.`;
		case 'isolate-floods':
			return 'EVPN gateways at the edges: they answer for the other site and keep its floods out.';
		case 'keep-together':
			return `At most ${plural(remedy.roundTripsUpTo, 'round trip')} a transaction: keep its tiers at one site.`;
		case 'route-instead':
			return 'Or no stretched VLAN at all: the routed way below.';
	}
}

/** The way that needs no layer 2, always offered. */
export const ROUTED_ALTERNATIVE =
	'Route between the sites. From vSphere 6.0 vMotion itself is routed; a VM that moves for good gets a new address and its name follows in DNS, and a VM that is lost is restarted at the other site instead of moved.';

/** Conditions of each part: the rules that fired, hardest first. */
export const firedOf = (part: SitesPart): readonly SitesRuling[] =>
	[...part.fired].sort(
		(a, b) =>
			Number(b.level === 'blocker') - Number(a.level === 'blocker') ||
			(b.kind === 'measured' ? b.ratio : 0) - (a.kind === 'measured' ? a.ratio : 0)
	);

/** Short enough for a strip: possible / supported / not advisable. */
export const outcomeWords = (answer: VerdictAnswer): readonly string[] =>
	GROUPS.map((group) => headlineWord(answer, group));

/** The verdict for a reader who only hears it. */
export const spokenVerdict = (verdict: Part<VerdictAnswer>): string =>
	verdict.kind === 'ready' ? plainText(verdictHeadline(verdict.value)) : '';

export const estateSentence = ({ estate }: SitesAnswers): string | null => {
	if (estate.kind === 'waiting') return null;
	const { hosts, vms, hostsFrom, vmsFrom } = estate.value;
	const from =
		hostsFrom === 'domain' && vmsFrom === 'domain' ? ', as the vMotion domain holds them' : '';
	return `${plural(hosts, 'host')} and ${plural(vms, 'VM')} on both sites together${from}.`;
};
