import { addressSentence } from '#lib/words/domain/addresses';
import type { Part as VerdictPart, RuleGroup } from '#lib/calc/layer2-rules';
import { type Phrase, strong } from '#lib/words/phrase';
import { roundTripBasis } from '#lib/scenario/path/path';
import { productById } from '#lib/scenario/sites/products';
import {
	GROUPS,
	rulingsOf,
	type SitesRule,
	type SitesRuling,
	standingOf,
	type Standing
} from '#lib/scenario/sites/rules';
import type { SitesEstate } from '#lib/scenario/sites/estate';
import type { VerdictAnswer } from '#lib/scenario/sites/verdict';
import { whereWords } from '#lib/words/path/sentences';
import { kilometreWords, manyWords, shortTime } from '#lib/words/measures';
import { against, becauseWords, inUnit, ratioOfLimit } from './figures';
import { listWords, plural } from '#lib/words/quantities';

type SitesPart = VerdictPart<SitesRule>;

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
	const { rule, ratio, averageRatio } = ruling;
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
function waitsSentence({ sites, storage, tightest }: VerdictAnswer): string {
	if (tightest === null && sites.purpose === 'migration')
		return 'no round-trip limit was read for vMotion of this release';
	if (tightest === null)
		return storage === 'async' || storage === 'none'
			? 'no storage that both sites write to is chosen, so there is no product to support it'
			: 'no round-trip limit was read for this product';
	return 'the bridges on the longest path are not given';
}

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

/** The round trip that a product allows, by its identifier in the catalogue. */
export function limitOf(id: string): string {
	const limit = productById(id)?.limit ?? null;
	return limit === null ? 'no known round trip' : shortTime(limit);
}

/** What the product in charge allows, and what is left of it in time and in fibre. */
export function supportSentence({ sites, path, tightest }: VerdictAnswer): string {
	if (tightest === null)
		return `No product with a round-trip limit is in use here, so nobody’s support can be told.${
			sites.purpose === 'migration'
				? ''
				: ` The ${limitOf('vmotion-long-distance')} of vMotion are not meant for a stretched cluster.`
		}`;
	const product = productById(tightest.id);
	const left = tightest.limit - sites.roundTrip;
	const name = `${product?.name ?? tightest.id}${product?.version ? ` (${product.version})` : ''}`;
	const allows = `${name} allows ${tightest.comparison === 'below' ? 'less than ' : ''}${shortTime(tightest.limit)}`;
	const fibre = Math.abs(left) / 2 / path.oneWayPerMetre;
	// 149.7 of 150 ms would round to "150 ms are left", as if nothing had been used.
	if (left > 0 && shortTime(left) === shortTime(tightest.limit) && sites.roundTrip > 0)
		return `${allows}: nearly all of it, ${kilometreWords(fibre)} of fibre, is left.`;
	return left >= 0
		? `${allows}: ${shortTime(left)} or ${kilometreWords(fibre)} of fibre are left.`
		: `${allows}: ${shortTime(-left)} or ${kilometreWords(fibre)} of fibre too much.`;
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

/** Where the quick end of the round trip would change a word of the verdict. */
export function quickestSentence({ judged, quickest, path }: VerdictAnswer): string | null {
	const changed = GROUPS.filter(
		(group) => judged.headline[group].kind !== quickest.headline[group].kind
	);
	if (changed.length === 0) return null;
	const words = changed.map((group) => outcomeWord(quickest.headline[group]));
	const quick =
		roundTripBasis(path) === 'scaled'
			? 'If the protection path added nothing but its longer fibre'
			: 'With every device at its quickest';
	return `${quick} it would be ${listWords(words)}.`;
}

/** Short enough for a strip: possible / supported / not advisable. */
export const outcomeWords = (answer: VerdictAnswer): readonly string[] =>
	GROUPS.map((group) => headlineWord(answer, group));

const HOSTS_FROM: Readonly<Record<SitesEstate['hostsFrom'], string>> = {
	domain: ', as the vMotion domain holds them',
	chosts: ', the hosts as typed for the cluster',
	shost: ''
};

/** Who lives on both sites, and where the numbers come from. */
export const estateSentence = ({
	hosts,
	vms,
	hostsFrom,
	vmsFrom,
	unaddressed
}: SitesEstate): string => {
	const from =
		hostsFrom === 'domain' && vmsFrom !== 'domain'
			? ', the hosts as the vMotion domain holds them'
			: HOSTS_FROM[hostsFrom];
	return `${plural(hosts, 'host')} and ${plural(vms, 'VM')} on both sites together${from}.${
		unaddressed === null ? '' : ` ${addressSentence(unaddressed)}`
	}`;
};
