import type { DistanceAnswer } from '#lib/scenario/path/distance';
import { type Phrase, strong } from '#lib/words/phrase';
import { decimal, significant } from '#lib/words/quantities';

export const milliseconds = (seconds: number): string =>
	seconds === 0 ? '0 ms' : `${significant(seconds * 1000)} ms`;

export function distanceSentence({ km, roundTrip }: DistanceAnswer): Phrase {
	const fibreKm = roundTrip.fibre / 1000;
	if (fibreKm === 0)
		return ['Both sites share one campus: the fibre adds ', strong('no delay'), '.'];
	return [
		`${decimal(km, 3)} km apart is about ${significant(fibreKm)} km of fibre, so a round trip takes at least `,
		strong(milliseconds(roundTrip.roundTripTime)),
		', before any equipment.'
	];
}
