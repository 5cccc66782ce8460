import type { AtOnce, LinkFor } from '#lib/calc/evacuation/backwards';
import type { Better, Otherwise } from '#lib/calc/evacuation/question';
import type { Bytes } from '#lib/calc/units';
import type { Plan } from '#lib/scenario/evacuation/plan';
import { bitRate, percent } from '#lib/words/measures';
import { aboutTime, sizeWords } from '#lib/words/estimates';
import { count, durationWords } from '#lib/words/quantities';

const ORDERS: Readonly<Record<Otherwise['order'], string>> = {
	'as-listed': 'in the order of the list',
	'writers-last': 'with those that write least first',
	'smallest-first': 'with the smallest first',
	'largest-first': 'with the largest first'
};

const hosts = (atOnce: number): string =>
	atOnce === 1 ? 'One at a time for each host' : `${count(atOnce)} at once for each host`;

/** What is best for these guests, and what it gains over what was asked for. */
export function betterSentence({ best, asked }: Better): string {
	const same = best.atOnce === asked.atOnce && best.order === asked.order;
	if (same)
		return `${hosts(asked.atOnce)}${asked.order === 'as-listed' ? '' : `, ${ORDERS[asked.order]},`} is as good as any number and order that was tried.`;
	const order = best.order === asked.order ? '' : `, ${ORDERS[best.order]}`;
	const gained = asked.finish - best.finish;
	const saved = asked.sent - best.sent;
	const gains =
		gained > asked.finish / 100
			? `ends ${aboutTime(gained)} sooner than ${count(asked.atOnce)} (${percent(gained / asked.finish)})`
			: `ends as soon as ${count(asked.atOnce)} to within 1 %`;
	const sends = saved > asked.sent / 100 ? ` and sends ${sizeWords(saved as Bytes)} less` : '';
	return `${hosts(best.atOnce)}${order} ${gains}${sends}, and gives each more of the way.`;
}

/** How many at once let every copy end; null where none is at risk. */
export function sureSentence({ tried, asked }: Better): string | null {
	if (asked.ranOut === 0) return null;
	const most = tried.filter(({ ranOut }) => ranOut === 0).at(-1);
	return most === undefined
		? 'No number at once that was tried lets every copy end by itself.'
		: `${hosts(most.atOnce)}: that lets every copy end by itself in the middle case, after ${durationWords(most.finish)} in all.`;
}

/** Which link the deadline asks for. */
export function linkSentence(link: LinkFor, { deadline, rates, speed }: Plan): string {
	const time = deadline === null ? '' : durationWords(deadline);
	switch (link.kind) {
		case 'link': {
			const wire = link.rate / speed.result.efficiency;
			return rates.likely.link !== null && link.rate <= rates.likely.link
				? `For ${time} at least ${bitRate(wire)} between the sites is enough in the middle case; there is more.`
				: `For ${time} the sites need at least ${bitRate(wire)} between them in the middle case.`;
		}
		case 'any-link':
			return 'Nothing crosses the link.';
		case 'no-link-helps':
			return `No link makes ${time}: without any it still takes ${durationWords(link.finish)}, by slots and cards.`;
		case 'not-all-placed':
			return 'No link helps those that find no place.';
		case 'refused':
			return '';
	}
}

/** The narrowest and the widest number at once that were tried. */
export const moreIsNotFaster = (tried: readonly AtOnce[]): boolean =>
	tried.some((each, place) => place > 0 && each.finish > (tried[place - 1]?.finish ?? Infinity));
