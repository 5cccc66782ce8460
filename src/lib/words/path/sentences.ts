import {
	type MeasuredRtt,
	type Path,
	planned,
	roundTripBasis,
	usedRoundTrip
} from '#lib/scenario/path/path';
import { kilometreWords, shortTime } from '#lib/words/measures';
import { count, decimal, ofUnit, significant } from '#lib/words/quantities';

/** The straight line: every digit of what was typed, three of what was worked out; miles where miles were typed. */
export const lineWords = ({ line }: Pick<Path, 'line'>): string =>
	line.kind === 'typed'
		? ofUnit(decimal(line.length, 6), line.unit)
		: `${significant(line.metres / 1000)} km`;

/** What nobody measured is a floor: queues and the carrier's own equipment come on top. */
export const floorWord = (path: Path): string =>
	roundTripBasis(path) === 'worked-out' ? 'at least ' : '';

/** Where the sites are, for the start of a verdict. */
export const whereWords = (path: Path, roundTrip: number): string => {
	const { line, route } = path;
	const time = `${floorWord(path)}${shortTime(roundTrip)} there and back`;
	if (route === 0) return roundTrip === 0 ? 'On one campus' : `On one campus (${time})`;
	const apart =
		line.kind === 'places'
			? `From ${line.from} to ${line.to}, ${lineWords({ line })}`
			: `At ${lineWords({ line })}`;
	return `${apart} (${time})`;
};

/** Both paths, and what makes them up. */
export function pathSentence(path: Path): string {
	const { ends, route, line } = path;
	const { working } = ends.high;
	if (route === 0) {
		const same =
			line.kind === 'places' && line.same === 'same-place' ? 'Both places are the same: ' : '';
		return `${same}${same ? 'a' : 'A'} campus, not two sites. The fibre adds nothing; ${shortTime(planned(path))} to plan with.`;
	}
	const atLeast = usedRoundTrip(path.measured) === null ? 'at least ' : '';
	const way = `${kilometreWords(route)} of fibre, ${atLeast}${shortTime(working.roundTrip)} round trip`;
	const basis = roundTripBasis(path);
	const quick = ends.low.planned;
	const by =
		basis === 'scaled'
			? 'by whether the fibre alone or all that was measured grows with the length'
			: 'by what the devices add';
	const span =
		quick === planned(path)
			? `${shortTime(quick)} to plan with.`
			: `${shortTime(quick)} to ${shortTime(planned(path))} to plan with, ${by}; the slow end counts.`;
	return `The working path is ${way}. ${protectionWords(path)} ${span}`;
}

function protectionWords(path: Path): string {
	const { route, protectionRoute } = path;
	const { low, high } = path.ends;
	if (protectionRoute === null || high.protection.kind === 'none' || low.protection.kind === 'none')
		return 'There is no second path.';
	const measured = usedRoundTrip(path.protectionMeasured) !== null;
	const scaled = !measured && usedRoundTrip(path.measured) !== null;
	if (protectionRoute === route && !measured) return 'The protection path is as long.';
	const slow = shortTime(high.protection.delay.roundTrip);
	const time = scaled ? `${shortTime(low.protection.delay.roundTrip)} to ${slow}` : slow;
	return `The protection path is ${kilometreWords(protectionRoute)}, ${time}${measured ? ' as measured' : ''}; a switch-over changes the round trip by ${shortTime(high.asymmetry)}.`;
}

/** Beyond this no route is meant, and more digits say nothing. */
const MOST_FACTOR = 1000;

const factorWords = (factor: number): string =>
	factor > MOST_FACTOR ? `more than ${count(MOST_FACTOR)}` : decimal(factor, 2);

function checkSentence({ typed, check }: MeasuredRtt, line: Path['line'], instead: string): string {
	switch (check.kind) {
		case 'too-fast-for-fibre':
			return `No fibre is that quick: ${lineWords({ line })} take ${shortTime(check.least)} at least, and ${shortTime(typed)} was typed. ${
				check.asOneWay === 'would-fit'
					? 'It would fit as a one-way time: double it. '
					: 'Check the distance. '
			}${instead}`;
		case 'campus':
			return `On one campus ${shortTime(typed)} are ${kilometreWords(check.impliedFibre)} of fibre, or devices.`;
		case 'possible':
			return `The measured ${shortTime(typed)} would be a route factor of ${factorWords(check.impliedRouteFactor)}, if all of it were fibre.`;
	}
}

/** The round trips that were typed, held against the distance; null where none was. */
export function measuredSentence({ measured, protectionMeasured, line }: Path): string | null {
	const sentences = [
		measured === null
			? null
			: checkSentence(measured, line, 'The computed round trip is used instead.'),
		protectionMeasured === null
			? null
			: `Protection path: ${checkSentence(protectionMeasured, line, 'It is worked out instead.')}`
	].filter((each) => each !== null);
	return sentences.length === 0 ? null : sentences.join(' ');
}
