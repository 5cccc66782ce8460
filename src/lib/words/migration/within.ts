import type { BytesPerSecond } from '#lib/calc/units';
import type { Within } from '#lib/scenario/migration/remedy';
import { bitRate, percent, shortTime } from '#lib/words/measures';
import { sizeWords } from '#lib/words/estimates';
import { significant } from '#lib/words/quantities';

/** The link that keeps every end of the range, where it reads differently. */
function toBeSure(link: BytesPerSecond, sure: BytesPerSecond | null): string {
	if (sure === null) return ', and none makes it sure';
	const words = bitRate(sure, 2);
	return words === bitRate(link, 2) ? '' : `, ${words} to be sure`;
}

const LINES: Readonly<Record<Within['of'], string>> = {
	cards: 'a link',
	'between-sites': 'a link between the sites',
	both: 'a link between the sites, and cards,'
};

/** What no link helps against, and how little of it would do. */
function heldWords({ held }: Within): string {
	if (held === null) return '.';
	const why =
		held.by === 'loss'
			? ': packet loss holds the rate down.'
			: ': the socket buffer over this round trip holds the rate down.';
	if (held.atMost === null) return why;
	const enough =
		held.by === 'loss'
			? `a loss of at most ${percent(held.atMost)}`
			: `a round trip of at most ${shortTime(held.atMost)}`;
	return `${why} With ${enough} the link there is would do.`;
}

/** What keeps to the time that is allowed: the link it takes, and the memory that moves over the one there is. */
export function withinSentence(kept: Within): string {
	const { time, of, link, sureLink, memory, more } = kept;
	const allowed = `${significant(time / 60)} min`;
	const first =
		link === null
			? `No link moves this VM within ${allowed}${heldWords(kept)}`
			: `To move it within ${allowed} takes ${LINES[of]} of at least ${bitRate(link, 2)} in the middle case${toBeSure(link, sureLink)}.`;
	if (memory === null) return first;
	const most =
		more === 'may-be'
			? `Over the link there is, even ${sizeWords(memory)} of memory move in that time in the middle case.`
			: `Over the link there is, ${sizeWords(memory)} of memory is the most that moves in that time in the middle case.`;
	return `${first} ${most}`;
}
