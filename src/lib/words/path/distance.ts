import { type Path, planned, type RoundTripBasis, roundTripBasis } from '#lib/scenario/path/path';
import { kilometreWords, shortTime } from '#lib/words/measures';
import { type Phrase, strong } from '#lib/words/phrase';
import { listWords } from '#lib/words/quantities';
import { floorWord, lineWords } from './sentences';

/** "40 km apart", "Frankfurt to Cologne, 153 km apart,". */
const apart = (path: Path): string =>
	path.line.kind === 'places'
		? `${path.line.from} to ${path.line.to}, ${lineWords(path)} apart,`
		: `${lineWords(path)} apart`;

const overProtection = ({ working, protection }: Path['ends']['high']): boolean =>
	protection.kind === 'path' && protection.delay.roundTrip > working.roundTrip;

const BASIS: Readonly<Record<RoundTripBasis, string | null>> = {
	'worked-out': null,
	measured: 'as it was measured',
	scaled: 'over the longer path, from what was measured on the shorter'
};

/** What makes the round trip to plan with longer than the fibre of the working path; none where nothing does. */
function besidesFibre(path: Path): readonly string[] {
	const { working } = path.ends.high;
	const basis = roundTripBasis(path);
	const named: readonly (string | false | null)[] = [
		BASIS[basis],
		basis === 'worked-out' &&
			working.equipment + working.serialization > 0 &&
			'with what devices add',
		basis !== 'scaled' && overProtection(path.ends.high) && 'over the longer path',
		path.jitter > 0 && 'with the allowance for jitter'
	];
	return named.filter((each) => typeof each === 'string');
}

/** How far the sites are apart, in distance and in time. */
export function distanceSentence(path: Path): Phrase {
	const besides = besidesFibre(path);
	const time = strong(shortTime(planned(path)));
	if (path.route === 0)
		return besides.length === 0
			? ['Both sites share one campus: the fibre adds ', strong('no delay'), '.']
			: [
					`Both sites share one campus; a round trip takes ${floorWord(path)}`,
					time,
					`, ${listWords(besides)}.`
				];
	const length = kilometreWords(path.route);
	const fibre = `${apart(path)} is ${length.startsWith('less') ? '' : 'about '}${length} of fibre`;
	return besides.length === 0
		? [`${fibre}, so a round trip takes at least `, time, ', before any equipment.']
		: [
				`${fibre}; to plan with, a round trip takes ${floorWord(path)}`,
				time,
				`, ${listWords(besides)}.`
			];
}
