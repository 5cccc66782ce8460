import type { Within } from '#lib/scenario/migration/remedy';
import { bitRate, sizeWords } from '#lib/words/measures';
import { significant } from '#lib/words/quantities';

/** What keeps to the time that is allowed: the link it takes, and the memory that moves over the one there is. */
export function withinSentence({ time, link, sureLink, memory, more }: Within): string {
	const allowed = `${significant(time / 60)} min`;
	const sure =
		sureLink === null
			? ', and none makes it sure'
			: link !== null && sureLink > 1.02 * link
				? `, ${bitRate(sureLink, 2)} to be sure`
				: '';
	const first =
		link === null
			? `No link moves this VM within ${allowed}.`
			: `To move it within ${allowed} likely takes a link of at least ${bitRate(link, 2)}${sure}.`;
	if (memory === null) return first;
	const most =
		more === 'may-be'
			? `Over the link there is, even ${sizeWords(memory)} of memory likely move in that time.`
			: `Over the link there is, ${sizeWords(memory)} of memory is the most that likely moves in that time.`;
	return `${first} ${most}`;
}
