import { type Asked, reckoner as atOnce, type Told } from '#lib/scenario/evacuation/reckon';
import { whenBelow } from './when-below';

/** What could be better of the plan before is not worth a turn any more. */
let drop = () => {};

/**
 * In the place of the reckoner of pages: nothing runs beside an embed, and what could be done better keeps it from
 * answering keys, so that it is reckoned once somebody has unfolded it.
 */
export function reckoner(
	tell: (told: Told) => void,
	inTurn: (work: () => void) => void,
	now: () => number
) {
	let next: 'answer' | 'better' = 'answer';
	const ask = atOnce(
		tell,
		(work) => {
			if (next === 'answer') inTurn(work);
			else drop = whenBelow(() => inTurn(work));
			next = 'better';
		},
		now
	);
	return (asked: Asked): void => {
		if (asked.kind !== 'schedule') {
			drop();
			next = 'answer';
		}
		ask(asked);
	};
}
