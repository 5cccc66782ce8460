import type { Batch } from '#lib/scenario/migration/batch';
import { bitRate, openRange } from '#lib/words/measures';
import { type Phrase, strong } from '#lib/words/phrase';
import { count, plural } from '#lib/words/quantities';

const DOUBTS: Readonly<Partial<Record<Batch['each']['kind'], string>>> = {
	'may-not-finish': ', if each finishes',
	'finishes-slowed': ', each perhaps slowed down'
};

/** Where all hosts send as many at once, how many each; else all together. */
function atOnceWords({ hosts, atOnce, wave }: Batch): string {
	if (hosts === 1) return `${count(atOnce)} at a time`;
	return wave.vms === atOnce * hosts
		? `${count(atOnce)} at a time from each of ${count(hosts)} hosts`
		: `${count(wave.vms)} at a time from ${count(hosts)} hosts`;
}

/** The waves that a time is made of. */
function wavesWords({ fullWaves, wave, lastWave, rate }: Batch): string {
	const full =
		wave.time === null
			? ''
			: `${plural(fullWaves, 'wave')} of ${openRange(wave.time)}, each VM at ${bitRate(rate)}`;
	return lastWave === null || lastWave.time === null
		? full
		: `${full}, and a last one of ${openRange(lastWave.time)} for the remaining ${count(lastWave.vms)}`;
}

/** All of them, one slot after the other. */
export function batchSentence(batch: Batch): Phrase {
	const { vms, time, each } = batch;
	const all = `All ${count(vms)}, ${atOnceWords(batch)}`;
	const why = batch.by === 'version' ? ' (what the version permits for each host)' : '';
	if (time === null) {
		const alone = batch.oneByOne;
		return [
			`${all}${why}: `,
			strong('they do not finish'),
			', because each has only its share of the link.',
			...(alone === null
				? []
				: [' One after the other they take ', strong(openRange(alone)), ', if each finishes.'])
		];
	}
	return [
		`${all}${why}, take `,
		strong(openRange(time)),
		`${DOUBTS[each.kind] ?? ''}: ${wavesWords(batch)}.`
	];
}
