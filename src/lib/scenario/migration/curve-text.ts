import { accepted, type Parsed, rejected } from '#lib/form/issue';

/** One count of a measured dirty curve: distinct pages of the guest dirtied since its pages were all clean. */
export interface CurvePoint {
	readonly milliseconds: number;
	readonly pages: number;
}

const EXAMPLE =
	'Write pairs of milliseconds and dirty pages, like 125 800, 1000 4200, 10000 15000.';
const NUMBER = /^\d{1,12}(\.\d{1,6})?$/;

const refuse = (sentence: string): Parsed<never> => rejected({ code: 'refused', sentence });

type PairReading =
	| { readonly kind: 'point'; readonly point: CurvePoint }
	| { readonly kind: 'refused'; readonly sentence: string };

function readPair(pair: string): PairReading {
	const [time = '', pages = '', ...more] = pair.split(/[\s:=]+/);
	if (pages === '') {
		return { kind: 'refused', sentence: `“${pair}” lacks one of its two numbers. ${EXAMPLE}` };
	}
	if (more.length > 0) {
		return {
			kind: 'refused',
			sentence: `“${pair}” holds more than two numbers: put a comma between pairs. ${EXAMPLE}`
		};
	}
	const wrong = [time, pages].find((part) => !NUMBER.test(part));
	if (wrong !== undefined) {
		return { kind: 'refused', sentence: `“${wrong}” is not a plain number. ${EXAMPLE}` };
	}
	return { kind: 'point', point: { milliseconds: Number(time), pages: Number(pages) } };
}

/** What breaks the order of a curve, which starts after 0 and never falls. */
function fault(points: readonly CurvePoint[]): string | null {
	for (const [index, { milliseconds, pages }] of points.entries()) {
		const before = points[index - 1];
		if (before === undefined) {
			if (milliseconds <= 0)
				return 'The first count must lie after 0 ms: at 0 nothing is dirty yet.';
			continue;
		}
		if (milliseconds <= before.milliseconds) {
			return `Times must rise: ${milliseconds} ms comes after ${before.milliseconds} ms.`;
		}
		if (pages < before.pages) {
			return `A dirty curve never falls: ${pages} pages at ${milliseconds} ms are fewer than ${before.pages} at ${before.milliseconds} ms. Count each page once, from the start.`;
		}
	}
	return null;
}

/** Reads "125 800, 1000 4200": pairs, rising in time, never falling in pages. Semicolons part pairs too. */
export function parseDirtyCurve(text: string): Parsed<readonly CurvePoint[]> {
	const pairs = text
		.split(/[,;\n]/)
		.map((pair) => pair.trim())
		.filter((pair) => pair !== '');
	if (pairs.length === 0) return refuse(EXAMPLE);
	const read = pairs.map(readPair);
	const refusal = read.find((each) => each.kind === 'refused');
	if (refusal !== undefined) return refuse(refusal.sentence);
	const points = read.flatMap((each) => (each.kind === 'point' ? [each.point] : []));
	if (points.length < 2) return refuse(`A curve needs two counts at least. ${EXAMPLE}`);
	const wrong = fault(points);
	return wrong === null ? accepted(points) : refuse(wrong);
}
