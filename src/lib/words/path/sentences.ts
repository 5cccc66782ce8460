import { type Path, planned, usedRoundTrip } from '#lib/scenario/path/path';
import { kilometreWords, shortTime } from '#lib/words/measures';
import { type Phrase, strong } from '#lib/words/phrase';
import { decimal, listWords, significant } from '#lib/words/quantities';

/** The straight line: every digit of what was typed, three of what was worked out. */
export const lineWords = ({ line }: Pick<Path, 'line'>): string =>
	line.kind === 'typed' && line.unit === 'km'
		? `${decimal(line.metres / 1000, 6)} km`
		: `${significant(line.metres / 1000)} km`;

/** "40 km apart", "Frankfurt to Cologne, 153 km apart,". */
const apart = (path: Path): string =>
	path.line.kind === 'places'
		? `${path.line.from} to ${path.line.to}, ${lineWords(path)} apart,`
		: `${lineWords(path)} apart`;

/** What makes the round trip to plan with longer than the fibre of the working path; none where nothing does. */
function besidesFibre({ ends, jitter, measured }: Path): readonly string[] {
	const { working, protection } = ends.high;
	const wasMeasured = usedRoundTrip({ measured }) !== null;
	const named: readonly (string | false)[] = [
		wasMeasured && 'as it was measured',
		!wasMeasured && working.equipment + working.serialization > 0 && 'with what devices add',
		protection.kind === 'path' &&
			protection.delay.roundTrip > working.roundTrip &&
			'over the longer path',
		jitter > 0 && 'with the allowance for jitter'
	];
	return named.filter((each) => each !== false);
}

/** How far the sites are apart, in distance and in time. */
export function distanceSentence(path: Path): Phrase {
	const besides = besidesFibre(path);
	const time = strong(shortTime(planned(path)));
	if (path.route === 0)
		return besides.length === 0
			? ['Both sites share one campus: the fibre adds ', strong('no delay'), '.']
			: ['Both sites share one campus; a round trip takes ', time, `, ${listWords(besides)}.`];
	const fibre = `${apart(path)} is about ${kilometreWords(path.route)} of fibre`;
	return besides.length === 0
		? [`${fibre}, so a round trip takes at least `, time, ', before any equipment.']
		: [`${fibre}; to plan with, a round trip takes `, time, `, ${listWords(besides)}.`];
}

/** Where the sites are, for the start of a verdict. */
export const whereWords = ({ line, route }: Path, roundTrip: number): string => {
	if (route === 0)
		return roundTrip === 0
			? 'On one campus'
			: `On one campus (${shortTime(roundTrip)} there and back)`;
	const apart =
		line.kind === 'places'
			? `From ${line.from} to ${line.to}, ${lineWords({ line })}`
			: `At ${lineWords({ line })}`;
	return `${apart} (${shortTime(roundTrip)} there and back)`;
};

/** Both paths, and what makes them up. */
export function pathSentence(path: Path): string {
	const { ends, route, protectionRoute, line } = path;
	const { working, protection } = ends.high;
	if (route === 0) {
		const same =
			line.kind === 'places' && line.same === 'same-place' ? 'Both places are the same: ' : '';
		return `${same}${same ? 'a' : 'A'} campus, not two sites. The fibre adds nothing; ${shortTime(planned(path))} to plan with.`;
	}
	const way = `${kilometreWords(route)} of fibre, ${shortTime(working.roundTrip)} round trip`;
	const other =
		protection.kind === 'none' || protectionRoute === null
			? 'There is no second path.'
			: protectionRoute === route
				? 'The protection path is as long.'
				: `The protection path is ${kilometreWords(protectionRoute)}, ${shortTime(protection.delay.roundTrip)}; a switch-over changes the round trip by ${shortTime(ends.high.asymmetry)}.`;
	const quick = ends.low.planned;
	const span =
		quick === planned(path)
			? `${shortTime(quick)} to plan with.`
			: `${shortTime(quick)} to ${shortTime(planned(path))} to plan with, by what the devices add; the slow end counts.`;
	return `The working path is ${way}. ${other} ${span}`;
}

/** A round trip that was typed, held against the distance; null where none was. */
export function measuredSentence({ measured, line }: Path): string | null {
	if (measured === null) return null;
	const { typed, check } = measured;
	switch (check.kind) {
		case 'too-fast-for-fibre':
			return `No fibre is that quick: ${lineWords({ line })} take ${shortTime(check.least)} at least, and ${shortTime(typed)} was typed. ${
				check.asOneWay === 'would-fit'
					? 'It would fit as a one-way time: double it. '
					: 'Check the distance. '
			}The computed round trip is used instead.`;
		case 'campus':
			return `On one campus ${shortTime(typed)} are ${kilometreWords(check.impliedFibre)} of fibre, or devices.`;
		case 'possible':
			return `The measured ${shortTime(typed)} would be a route factor of ${check.impliedRouteFactor.toFixed(2)}, if all of it were fibre.`;
	}
}
