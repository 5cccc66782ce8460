import type { AsyncAnswer } from '#lib/calc/async-replication';
import { type Phrase, strong } from '#lib/words/phrase';
import { durationWords, significant } from '#lib/words/quantities';

const TWO_HOURS = 7200;

/** Intervals of replication are spoken of in minutes: 60 min, 63.3 min. */
const intervalWords = (time: number): string =>
	time >= 60 && time <= TWO_HOURS ? `${significant(time / 60)} min` : durationWords(time);

/** Two ways to start them, beside each other. */
const WAYS: Phrase = [
	' Either the ',
	strong('same subnet'),
	' goes over whole: no VM is touched, but all go or none. Or the VMs start in ',
	strong('different subnets'),
	', with scripted addresses and DNS: each may go alone, but what has addresses written into it breaks. Nothing is stretched for either.'
];

/** What copies at intervals give and take, and what is left to choose. */
export function asyncHeadline(answer: AsyncAnswer): Phrase {
	const lost = intervalWords(answer.promisedLoss);
	const start = [
		'Copies at intervals are no shared storage: ',
		strong('no live migration'),
		' on it. '
	];
	const promise = ['Lose a site and up to ', strong(lost), ' of work go with it'];
	if (answer.kind === 'falls-behind')
		return [
			...start,
			'A copy takes ',
			strong(durationWords(answer.copyTime)),
			`, longer than the ${lost} between two, so it falls behind by ${durationWords(answer.behindPerInterval)} each time.`,
			...WAYS
		];
	return [
		...start,
		...promise,
		`; ${intervalWords(answer.worstLoss)} at worst, because a copy takes ${durationWords(answer.copyTime)} to arrive.`,
		...WAYS
	];
}
