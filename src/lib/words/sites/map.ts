import type { NamedPlace } from '#lib/scenario/questions/place-book';
import type { AllowedBy, Reach, SitesReach } from '#lib/scenario/sites/reach';
import { kilometreWords, kilometresWithin, shortTime } from '#lib/words/measures';
import { listWords } from '#lib/words/quantities';
import { shortName } from './limit-lines';

/** As many digits as the distance between the sites has, or a site could seem to stand on both sides of a circle. */
const DIGITS = 3;

export type SiteId = 'a' | 'b';

const SITE: Readonly<Record<SiteId, string>> = { a: 'site A', b: 'site B' };
const OTHER: Readonly<Record<SiteId, SiteId>> = { a: 'b', b: 'a' };

const far = (length: number): string => kilometreWords(length, DIGITS);

const placeOf = (id: SiteId, { from, to }: SitesReach): NamedPlace => (id === 'a' ? from : to);

/** A sentence names the place, or the site where the place is a point without a name. */
function spoken(id: SiteId, answer: SitesReach): string {
	const { name, latitude, longitude } = placeOf(id, answer);
	return name === `${latitude}, ${longitude}` ? SITE[id] : name;
}

const capital = (words: string): string => words.replace(/^s/, 'S');

/** "153 km" */
export const apartWords = ({ apart }: SitesReach): string => far(apart);

const limitWords = (by: AllowedBy): string =>
	by.kind === 'round-trip' ? shortTime(by.time) : `${far(by.length)} of fibre`;

function holders({ products: [first, ...others], standing }: Reach): string {
	const more = others.length === 0 ? '' : ` and ${others.length} more`;
	return `${shortName(first.name)}${more}${standing === 'read' ? '' : `, ${standing}`}`;
}

const radiusWords = ({ radius }: Reach): string =>
	radius === null ? 'no distance at all' : kilometresWithin(radius);

const named = (reach: Reach): string => `${limitWords(reach.by)} (${holders(reach)})`;

/** A circle of the map, for its label and for the list beside it. */
export interface ReachWords {
	readonly id: string;
	/** Few letters, to stand on the circle. */
	readonly label: string;
	/** "5 ms: vSAN and 6 more" */
	readonly limit: string;
	readonly radius: string;
	/** Where site B stands. */
	readonly side: Reach['other'];
}

export function reachWords(reach: Reach): ReachWords {
	const limit = limitWords(reach.by);
	return {
		id: `${limit} ${reach.products[0].id}`,
		label: reach.by.kind === 'fibre' ? radiusWords(reach) : `${limit}: ${radiusWords(reach)}`,
		limit: `${limit}: ${holders(reach)}`,
		radius: radiusWords(reach),
		side: reach.other
	};
}

const binding = ({ reaches }: SitesReach): Reach | undefined =>
	reaches.find(({ use }) => use === 'binds');

/** The same without places: "5 ms (vSAN) reach 392 km, and the sites are 40 km apart." */
export function reachTitle(reaches: readonly Reach[], apart: string): string {
	const bound = reaches.find(({ use }) => use === 'binds') ?? reaches[0];
	return bound === undefined
		? `The sites are ${apart} apart.`
		: `${named(bound)} reach ${radiusWords(bound)}; the sites are ${apart} apart.`;
}

/** What the map finds: where site B stands by the limit that the plan must keep. */
export function mapTitle(answer: SitesReach): string {
	const [from, to] = [spoken('a', answer), spoken('b', answer)];
	const bound = binding(answer);
	if (bound === undefined) return capital(`${from} and ${to}, ${apartWords(answer)} apart`);
	const doubt = bound.standing === 'read' ? '' : ` (${bound.standing})`;
	const limit = `the ${limitWords(bound.by)} of ${shortName(bound.products[0].name)}${doubt}`;
	if (bound.radius === null) return `No distance is left of ${limit}`;
	const where = bound.other === 'inside' ? 'within' : 'beyond';
	return capital(`${to} is ${where} the ${radiusWords(bound)} that ${limit} leave around ${from}`);
}

/** Which circles hold site B: the fewer are named. */
function sideSentence(answer: SitesReach): string {
	const to = capital(spoken('b', answer));
	const outside = answer.reaches.filter(({ other }) => other === 'outside');
	const inside = answer.reaches.filter(({ other }) => other === 'inside');
	if (outside.length === 0) return `${to} is inside all of them.`;
	if (inside.length === 0) return `${to} is outside all of them.`;
	const circles = (reaches: readonly Reach[]) =>
		`the circle${reaches.length === 1 ? '' : 's'} of ${listWords(reaches.map(({ by }) => limitWords(by)))}`;
	return inside.length < outside.length
		? `${to} is inside ${circles(inside)} alone.`
		: `${to} is outside ${circles(outside)}, inside the others.`;
}

const circlesWords = (reaches: readonly Reach[]): string =>
	listWords(
		reaches.map(
			(reach, index) => `${named(reach)} ${index === 0 ? 'reach ' : ''}${radiusWords(reach)}`
		)
	);

const apartSentence = (answer: SitesReach): string =>
	capital(
		`${spoken('a', answer)} and ${spoken('b', answer)}, ${apartWords(answer)} apart as the crow flies.`
	);

const MEASURED =
	'The round trip was measured and stays what it is wherever a site is put; the circles add fibre to it or take some off.';

/** How to read the map, and what it shows first. */
export function mapNote(answer: SitesReach): string {
	const { basis } = answer;
	return [
		apartSentence(answer),
		`A circle is how far from ${spoken('a', answer)} a limit lets the other site stand, route factor and equipment kept.`,
		sideSentence(answer),
		...(basis === 'worked-out' ? [] : [MEASURED])
	].join(' ');
}

/** All that the map shows, for those who do not see it. */
export function mapSentence(answer: SitesReach): string {
	const bound = binding(answer);
	return [
		apartSentence(answer),
		`Around ${spoken('a', answer)}, ${circlesWords(answer.reaches)}.`,
		sideSentence(answer),
		bound === undefined
			? 'This plan uses none of them.'
			: `This plan must keep ${named(bound)} first.`
	].join(' ');
}

/** What is read out once a site was put somewhere else. */
export const putSentence = (id: SiteId, answer: SitesReach): string =>
	`${capital(SITE[id])} is at ${placeOf(id, answer).name} now, ${apartWords(answer)} from ${SITE[OTHER[id]]}. ${mapTitle(answer)}.`;

/** The name of the button that is the site on the map. */
export const markerName = (id: SiteId, answer: SitesReach): string =>
	`${capital(SITE[id])}, ${placeOf(id, answer).name}`;
