import type { Part as VerdictPart, RuleGroup } from '#lib/calc/layer2-rules';
import { type Phrase, strong } from '#lib/words/phrase';
import { roundTripBasis } from '#lib/scenario/path/path';
import { VSPHERE_VALUES, type VersionId } from '#lib/facts/vsphere-values';
import { shortestDistance } from '#lib/scenario/sites/products';
import { firstRelease } from '#lib/scenario/sites/case';
import { productById } from '#lib/scenario/sites/products';
import {
	askedStandingOf,
	GROUPS,
	rulingsOf,
	type SitesRule,
	type SitesRuling,
	standingOf,
	type Standing,
	type StandingGiven
} from '#lib/scenario/sites/rules';
import type { SitesEstate } from '#lib/scenario/sites/estate';
import type { VerdictAnswer } from '#lib/scenario/sites/verdict';
import { lineWords, whereWords } from '#lib/words/path/sentences';
import {
	kilometresWithin,
	kilometreWords,
	manyWords,
	shortTime,
	threeDown
} from '#lib/words/measures';
import { against, becauseWords, inUnit, ratioOfLimit } from './figures';
import { count, listWords, plural } from '#lib/words/quantities';

export type SitesPart = VerdictPart<SitesRule>;

/** The figure to check, where an answer of ours would forbid a part. */
function condition(doubt: SitesRuling): string {
	const { rule } = doubt;
	if (doubt.kind === 'state') return lowerFirst(rule.name);
	const [asked, allowed] = [inUnit(doubt.demand, rule), inUnit(doubt.limit, rule)];
	switch (rule.id) {
		case 'R01':
			return `optics reach ${asked}`;
		case 'R02':
			return `the product allows ${asked}`;
		case 'R03':
			return `the path carries ${asked}`;
		case 'R04':
			return `no more than ${allowed} crosses with one link down`;
		case 'R09':
			return `the switch holds ${asked}`;
		case 'R10':
			return `the switches learn ${asked}`;
		case 'R12':
			return `the gateway takes ${asked}`;
		case 'R24':
			return `the link is free enough to empty a site in ${allowed}`;
		case 'R29':
			return `no more than ${allowed} crosses`;
		case 'R31':
			return `a cluster may hold ${asked}`;
		case 'R33':
			return `the product may stand ${asked} apart`;
		default:
			return `${lowerFirst(rule.name)} of ${asked} is right`;
	}
}

const only = (rulings: readonly SitesRuling[], id: SitesRule['id']): boolean =>
	rulings.length > 0 && rulings.every(({ rule }) => rule.id === id);

const forbidding = ({ fired }: SitesPart): readonly SitesRuling[] =>
	fired.filter(({ firm }) => firm === 'blocker');

const clustersIn = (ruling: SitesRuling): number =>
	ruling.kind === 'measured' ? Math.ceil(ruling.demand / ruling.limit) : 1;

/** The platform has its limits, and nothing was read for the array itself. */
const isByPlatformAlone = ({ noted }: SitesPart): boolean =>
	noted.some(({ rule }) => rule.id === 'R34');

/** A word for each outcome, so that no colour has to carry it. */
export function outcomeWord(part: SitesPart): string {
	const { group, kind, fired, binding } = part;
	const yes = isByPlatformAlone(part) ? `${group} by vSphere` : group;
	switch (kind) {
		case 'yes':
			return yes;
		case 'with-conditions':
			return only(fired, 'R31') && binding !== null
				? `${yes} in ${plural(clustersIn(binding), 'cluster')}`
				: `${yes} with conditions`;
		case 'no':
			if (binding?.rule.id === 'R36') return `not ${group} as asked`;
			return only(forbidding(part), 'R16')
				? `not ${group} until floods are limited`
				: `not ${group}`;
		case 'if':
			return `${group} if ${listWords(part.doubts.map(condition))}`;
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
function clause(ruling: SitesRuling, answer: VerdictAnswer): string {
	const { rule } = ruling;
	const figures = ruling.kind === 'measured' ? against(ruling, rule) : '';
	const because = ruling.kind === 'state' ? lowerFirst(becauseWords(ruling.because)) : '';
	const said = because.replace(/\.$/, '');
	switch (rule.id) {
		case 'R16':
			return ruling.kind === 'measured'
				? `${ruling.firm === 'blocker' ? 'nothing keeps a flood from the other site' : answer.sites.stormControl.kind === 'none' ? 'there is no storm control' : 'storm control is loose'}: ${manyWords(ruling.demand)} broadcasts a second would pass`
				: said;
		case 'R31':
			return ruling.kind === 'measured'
				? `${count(ruling.demand)} hosts are more than the ${count(ruling.limit)} of one cluster and would be ${count(clustersIn(ruling))}`
				: said;
		case 'R32':
			return (releaseSentence(answer) ?? said).replace(/\.$/, '');
		case 'R17':
			return 'one flooded VLAN would take both sites down together';
		case 'R03':
			return ruling.kind === 'measured'
				? `packets of ${inUnit(ruling.demand, rule)} have to pass an MTU of ${inUnit(ruling.limit, rule)}`
				: said;
		case 'R02':
			return `the round trip is ${figures}`;
		case 'R33':
			return `the fibre is too long for the product, ${figures}`;
		default:
			return ruling.kind === 'measured' ? `${lowerFirst(rule.name)}, ${figures}` : said;
	}
}

/** Keeps what is a name or a shorthand: "MAC table", "TCP". */
const lowerFirst = (words: string): string =>
	/^[A-Z]{2}/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);

const HARDNESS = { no: 4, waits: 3, if: 2, 'with-conditions': 1, yes: 0 } as const;

/** The part that stands most in the way; the earlier of two equal ones. */
export function decidingPart({ judged: { headline } }: VerdictAnswer): SitesPart {
	const parts = GROUPS.map((group) => headline[group]);
	return parts.reduce((worst, part) => (HARDNESS[part.kind] > HARDNESS[worst.kind] ? part : worst));
}

/** Why a part is as it is, as the end of a sentence. */
export function reasonFor(part: SitesPart, answer: VerdictAnswer): string {
	if (part.kind === 'waits') return missingWords(part, answer);
	if (part.binding === null) return 'nothing stands against it';
	if (part.kind === 'yes') {
		const nearest = answer.judged.headline.binding;
		const nothing = answer.judged.all.kind === 'feasible' ? 'nothing' : 'nothing that was read';
		return nearest === null || nearest.kind === 'state'
			? `${nothing} stands against it`
			: `${nothing} stands against it; nearest is ${lowerFirst(nearest.rule.name)} at ${ratioOfLimit(nearest.ratio)}`;
	}
	if (part.kind === 'if')
		return `${clause(part.binding, answer)} (${standingWords(part.binding, answer)})`;
	const others = forbidding(part).filter((ruling) => ruling !== part.binding);
	const also = others.map((ruling) => `; ${clause(ruling, answer)}`).join('');
	return `${clause(part.binding, answer)}${RESTS_ON[standingOf(part.binding, answer.standing)]}${also}`;
}

export const reasonOf = (answer: VerdictAnswer): string => reasonFor(decidingPart(answer), answer);

/** Both sides of a comparison carry their status. */
export function standingWords(ruling: SitesRuling, { standing }: VerdictAnswer): string {
	const allowed = standingOf(ruling, standing);
	return ruling.kind === 'state'
		? allowed
		: `asked for: ${askedStandingOf(ruling, standing)}; allowed: ${allowed}`;
}

/** A headline that rests on anything but a figure somebody read says so. */
const RESTS_ON: Readonly<Record<Standing, string>> = {
	read: '',
	'as given': '',
	unverified: ', by a figure that is unverified',
	assumption: ', by a threshold of our own',
	'changed by you': ', by a threshold of yours'
};

/** A product whose limit nobody read supports nothing without a mark. */
export function headlineWord(answer: VerdictAnswer, group: RuleGroup): string {
	const part = answer.judged.headline[group];
	const isOf = ({ rule }: SitesRuling) => rule.group === group;
	const unread = rulingsOf(answer.judged.headline)
		.filter(isOf)
		.some((ruling) => standingOf(ruling, answer.standing) === 'unverified');
	const word = outcomeWord(part);
	if (part.kind === 'yes' && isByPlatformAlone(part))
		return `${word} (nothing was read for the array)`;
	return unread && (part.kind === 'yes' || part.kind === 'with-conditions')
		? `${word} (unverified)`
		: word;
}

/** What is unknown, where a part waits for it. */
export function missingWords({ missing }: SitesPart, { sites, storage }: VerdictAnswer): string {
	if (missing.some(({ rule }) => rule.id === 'R08'))
		return 'the bridges on the longest path are not given';
	if (sites.purpose === 'migration')
		return 'no round-trip limit was read for vMotion of this release';
	return storage === 'none'
		? 'no storage that both sites write to is chosen, so there is no product to support it'
		: 'no round-trip limit was read for this product';
}

/** What is judged: the wish where the link cannot grant it, else what joins the sites. */
function subject({ sites, judged }: VerdictAnswer): string {
	const asked = judged.headline.possible.binding;
	const isInVain = asked?.rule.id === 'R36' && asked.firm === 'blocker';
	if (sites.storage === 'copies')
		return isInVain ? 'a stretched cluster on copies' : 'starting VMs from copies';
	if (isInVain) return 'keeping addresses over the routed link';
	if (sites.technology.forwarding === 'routed') return 'the routed link';
	return sites.vlans === 0 ? 'the link with nothing stretched' : 'layer 2 between the sites';
}

/** The verdict in one sentence: three words that are never merged into one. */
export function verdictHeadline(answer: VerdictAnswer): Phrase {
	const [possible, supported, advisable] = GROUPS.map((group) =>
		strong(headlineWord(answer, group))
	);
	// A wish that cannot be had is answered first; what the link is good for besides stands in the marks.
	if (answer.judged.headline.possible.binding?.rule.id === 'R36' && possible !== undefined)
		return [
			`${whereWords(answer.path, answer.sites.roundTrip)}, ${subject(answer)} is `,
			possible,
			`: ${reasonOf(answer)}.`
		];
	return [
		`${whereWords(answer.path, answer.sites.roundTrip)}, ${subject(answer)} is `,
		possible ?? '',
		', ',
		supported ?? '',
		' and ',
		advisable ?? '',
		`: ${reasonOf(answer)}.`
	];
}

/** Whether the outcome itself names its reason: "until floods are limited", "in 3 clusters", "if optics reach …". */
export const saysWhy = (part: SitesPart): boolean =>
	part.kind === 'if' ||
	(part.kind === 'no' && only(forbidding(part), 'R16')) ||
	(part.kind === 'with-conditions' && only(part.fired, 'R31'));

/** One line for the top of a page: how far apart, the part that stands most in the way, and the one reason. */
export function verdictLine(answer: VerdictAnswer): Phrase {
	const part = decidingPart(answer);
	const { path } = answer;
	const where = path.route === 0 ? 'On one campus it is ' : `At ${lineWords(path)} it is `;
	if (part.kind === 'yes') {
		const [possible = '', supported = '', advisable = ''] = outcomeWords(answer);
		return [where, strong(`${possible}, ${supported} and ${advisable}`), '.'];
	}
	return [where, strong(outcomeWord(part)), saysWhy(part) ? '.' : `: ${reasonOf(answer)}.`];
}

/** The round trip that a product allows, by its identifier in the catalogue. */
export function limitOf(id: string): string {
	const limit = productById(id)?.limit ?? null;
	return limit === null ? 'no known round trip' : shortTime(limit);
}

/** What the product in charge allows, in its release and size, and what is left of it in time and in fibre. */
export const supportSentence = (answer: VerdictAnswer): string =>
	[
		releaseSentence(answer),
		clustersSentence(answer),
		arraySentence(answer),
		witnessSentence(answer),
		timeSentence(answer),
		farthestSentence(answer)
	]
		.filter((sentence) => sentence !== null)
		.join(' ');

const versionName = (version: VersionId): string =>
	VSPHERE_VALUES.find(({ id }) => id === version)?.name ?? version;

const releaseSentence = ({ sites, version, storage }: VerdictAnswer): string | null =>
	sites.release === 'too-old'
		? `${versionName(version)} has no stretched cluster on this storage: it came with ${firstRelease(storage)}.`
		: null;

function clustersSentence(answer: VerdictAnswer): string | null {
	const { cluster } = answer.sites;
	if (cluster === null || cluster.hosts <= cluster.most) return null;
	const { hosts, most, counts, status } = cluster;
	const several = Math.ceil(hosts / most);
	const doubt = status === 'read' ? '' : ' (unverified for this release)';
	if (counts === 'sites')
		return `${count(hosts)} hosts are ${several} clusters of at most ${count(most)}${doubt}; one of them, with ${count(Math.ceil(hosts / several))}, is judged.`;
	// The reason that the verdict gives may say it already.
	return decidingPart(answer).binding?.rule.id === 'R31'
		? null
		: `${count(hosts)} hosts are no one cluster: at most ${count(most)} form one${doubt}, so they would be ${several}.`;
}

const arraySentence = ({ sites: { array } }: VerdictAnswer): string | null =>
	array === 'unread'
		? 'Supported by vSphere is not by the array: nothing was read for the array, so ask its vendor.'
		: null;

/** A witness that nobody is known to ask for is no rule broken, and still what a cut link asks about first. */
function witnessSentence({ judged }: VerdictAnswer): string | null {
	const missing = judged.headline.supported.fired.find(({ rule }) => rule.id === 'R06');
	return missing?.kind === 'state' && missing.firm === 'warning'
		? becauseWords(missing.because)
		: null;
}

const fibreLeft = (left: number): string =>
	left < 0 ? kilometreWords(-threeDown(left), 3) : kilometresWithin(left);

function farthestSentence({ sites }: VerdictAnswer): string | null {
	const shortest = shortestDistance(sites);
	if (shortest === null) return null;
	const left = shortest.limit - sites.route;
	const unread = shortest.status === 'read' ? '' : ' (unverified)';
	return `${productById(shortest.id)?.name ?? shortest.id} may stand ${kilometreWords(shortest.limit)} apart${unread}: ${fibreLeft(left)} ${left >= 0 ? 'are left' : 'too much'}.`;
}

function timeSentence({ sites, path, tightest }: VerdictAnswer): string {
	if (tightest === null && sites.storage === 'copies')
		return 'Nothing moves live, so there is no round trip to keep.';
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
	const fibre = left / 2 / path.oneWayPerMetre;
	const time = shortTime(Math.abs(threeDown(left)), 3);
	// Where the vendor names a distance too, that is what ends the fibre.
	if (left >= 0 && shortestDistance(sites) !== null) return `${allows}: ${time} are left.`;
	// What devices, queues or a measured round trip add is in no kilometre of it; what is scaled grows with the other path.
	if (left < 0 && -fibre > sites.route && sites.route > 0)
		return roundTripBasis(path) === 'scaled'
			? `${allows}: ${time} too much.`
			: `${allows}: ${time} too much. All ${kilometreWords(sites.route)} of fibre take ${shortTime(2 * sites.route * path.oneWayPerMetre)} of it, so no shorter fibre mends that.`;
	return `${allows}: ${time} or ${fibreLeft(fibre)} of fibre ${left >= 0 ? 'are left' : 'too much'}.`;
}

/** "Counting our assumption ..., it would be not possible." */
export interface Aside {
	readonly standing: string;
	readonly sentence: string;
}

/** Rules that decide no headline because nobody read their figures, where they speak up. */
export function asides(answer: VerdictAnswer): readonly Aside[] {
	const { judged, standing } = answer;
	const heard = new Set(
		GROUPS.flatMap((group) => [
			...judged.headline[group].fired,
			...judged.headline[group].doubts
		]).map(({ rule }) => rule.id)
	);
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
				standing: weaker(ruling, standing),
				sentence: `${ruling.rule.name}: ${figuresSentence(ruling)}${then}`
			};
		});
}

/** A comparison is no better than the weaker of its sides. */
const weaker = (ruling: SitesRuling, given: StandingGiven): string => {
	const asked = askedStandingOf(ruling, given);
	const allowed = standingOf(ruling, given);
	const isOurs = asked === 'assumption' || asked === 'unverified';
	return isOurs && (allowed === 'read' || allowed === 'as given') ? asked : allowed;
};

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

/** The three parts in words. */
export const outcomeWords = (answer: VerdictAnswer): readonly string[] =>
	GROUPS.map((group) => headlineWord(answer, group));

const HOSTS_FROM: Readonly<Record<SitesEstate['hostsFrom'], string>> = {
	domain: ', as the vMotion domain holds them',
	chosts: ', the hosts as typed for the cluster',
	shost: ''
};

/** Who lives on both sites, and where the numbers come from. */
export const estateSentence = ({ hosts, vms, hostsFrom, vmsFrom }: SitesEstate): string => {
	const from =
		vmsFrom === 'typed' && hostsFrom === 'domain'
			? ', the hosts as the vMotion domain holds them'
			: HOSTS_FROM[hostsFrom];
	const carried = vmsFrom === 'none-fits' ? 'no VM' : plural(vms, 'VM');
	return `${plural(hosts, 'host')} and ${carried} on both sites together${from}.`;
};
