import type { Batch } from '#lib/scenario/migration/batch';
import type { OpenSpan } from '#lib/scenario/migration/outcome';
import { bitRate, openRange } from '#lib/words/measures';
import { type Phrase, strong } from '#lib/words/phrase';
import { count, plural } from '#lib/words/quantities';

const DOUBTS: Readonly<Partial<Record<Batch['each']['kind'], string>>> = {
	'may-not-finish': ', if each finishes',
	'finishes-slowed': ', each perhaps slowed down'
};

const wave = ({ low, likely, high }: OpenSpan<number>, waves: number) => ({
	low: low / waves,
	likely: likely / waves,
	high: high === null ? null : high / waves
});

/** All of them, one slot after the other. */
export function batchSentence(batch: Batch): Phrase {
	const { vms, hosts, atOnce, waves, time, each } = batch;
	const from =
		hosts === 1
			? `${count(atOnce)} at a time`
			: `${count(atOnce)} at a time from each of ${count(hosts)} hosts`;
	const all = `All ${count(vms)}, ${from}`;
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
		`${DOUBTS[each.kind] ?? ''}: ${plural(waves, 'wave')} of ${openRange(wave(time, waves))}, each VM at ${bitRate(batch.rate)}.`
	];
}
