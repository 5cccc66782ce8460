import type { CopyAnswer, DistanceAnswer } from './first-look';
import { type Phrase, strong } from './phrase';
import { decimal, durationWords, significant } from './wording';

export const copySentence = ({ lineRateTime, memoryGib, linkGbps }: CopyAnswer): Phrase => [
	`The ${decimal(memoryGib, 4)} GiB of one VM cross ${decimal(linkGbps, 4)} Gbit/s in `,
	strong(durationWords(lineRateTime)),
	' at line rate: no migration can be faster.'
];

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

export const roundTripWords = ({ roundTrip }: DistanceAnswer): string =>
	milliseconds(roundTrip.roundTripTime);
