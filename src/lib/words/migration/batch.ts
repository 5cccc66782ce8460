import type { Batch } from '#lib/scenario/migration/batch';
import { bitRate } from '#lib/words/measures';
import { linksWords, openRange } from '#lib/words/estimates';
import { type Phrase, strong } from '#lib/words/phrase';
import { count, plural, significant } from '#lib/words/quantities';

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

const BY_VERSION: Readonly<Partial<Record<Batch['by'], string>>> = {
	version: 'for each host',
	'version-in-all': 'in all',
	'version-by-datastore': 'for one datastore'
};

function whyWords({ by, permitted, platform }: Batch): string {
	const where = BY_VERSION[by];
	if (where === undefined) return '';
	return ` (what ${platform ?? 'the version'} permits ${where}${permitted === 'read' ? '' : '; unverified'})`;
}

/** What each has: of the way, and of the datastores where those leave it less. */
function ratesWords({ rate, diskRates }: Batch): string {
	const ofDisk = diskRates === null ? '' : byteRates(diskRates);
	if (rate === null) return `each disk at ${ofDisk}`;
	return diskRates === null || diskRates.likely >= rate
		? `each VM at ${bitRate(rate)}`
		: `each disk at ${ofDisk}, which is what its datastores carry, and its memory at ${bitRate(rate)}`;
}

/** What there is too little of, where they do not finish. */
const sharedWords = ({ rate, diskRates, each }: Batch): string =>
	rate === null ||
	(each.kind === 'disk-never-finishes' && diskRates !== null && diskRates.likely < rate)
		? 'datastores'
		: 'link';

/** In the unit in which storage is spoken of. */
function byteRates({ low, high }: { readonly low: number; readonly high: number }): string {
	const figure = (rate: number) => significant(rate / 1e6);
	return low === high ? `${figure(low)} MB/s` : `${figure(low)} to ${figure(high)} MB/s`;
}

/** The waves that a time is made of. */
function wavesWords(batch: Batch): string {
	const { fullWaves, wave, lastWave } = batch;
	const full =
		wave.time === null
			? ''
			: `${plural(fullWaves, 'wave')} of ${openRange(wave.time)}, ${ratesWords(batch)}`;
	return lastWave === null || lastWave.time === null
		? full
		: `${full}, and a last one of ${openRange(lastWave.time)} for ${lastWave.vms === 1 ? 'the one that is left' : `the ${count(lastWave.vms)} that are left`}`;
}

/** All of them, one slot after the other. */
export function batchSentence(batch: Batch): Phrase {
	const { vms, time, each, links } = batch;
	const all = `All ${count(vms)}, ${atOnceWords(batch)}`;
	const way = links === null ? '' : `, over ${linksWords(links)} between the sites`;
	const why = `${whyWords(batch)}${way}`;
	if (time === null) {
		const alone = batch.oneByOne;
		return [
			`${all}${why}: `,
			strong('they do not finish'),
			`, because each has only its share of the ${sharedWords(batch)}.`,
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
