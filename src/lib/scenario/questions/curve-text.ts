import { accepted, type Parsed, refused } from '#lib/form/issue';

/** One count of a measured dirty curve: distinct pages of the guest dirtied since its pages were all clean. */
export interface CurvePoint {
	readonly milliseconds: number;
	readonly pages: number;
}

/** "125 ms 800 pages": what the two numbers of a pair may carry behind them. */
const TIME_UNIT = /^(\S*\d) ?(ms|s)(?=[ :=])/i;
const PAGES = / ?pages?$/i;

const NUMBER = /^\d{1,12}(\.\d{1,6})?$/;

export type CurveRefusal =
	| { readonly kind: 'no-curve' }
	| { readonly kind: 'half-a-pair'; readonly pair: string }
	| { readonly kind: 'more-than-a-pair'; readonly pair: string }
	| { readonly kind: 'not-a-plain-number'; readonly text: string }
	| { readonly kind: 'one-count' }
	| { readonly kind: 'starts-at-zero' }
	| { readonly kind: 'time-falls'; readonly before: CurvePoint; readonly point: CurvePoint }
	| { readonly kind: 'pages-fall'; readonly before: CurvePoint; readonly point: CurvePoint };

function readPair(pair: string): Parsed<CurvePoint, CurveRefusal> {
	const [, , unit = 'ms'] = TIME_UNIT.exec(pair) ?? [];
	const bare = pair.replace(TIME_UNIT, '$1').replace(PAGES, '');
	const [time = '', pages = '', ...more] = bare.split(/[ :=]+/);
	if (pages === '') return refused({ kind: 'half-a-pair', pair });
	if (more.length > 0) return refused({ kind: 'more-than-a-pair', pair });
	const wrong = [time, pages].find((part) => !NUMBER.test(part));
	if (wrong !== undefined) return refused({ kind: 'not-a-plain-number', text: wrong });
	return accepted({
		milliseconds: Number(time) * (unit.toLowerCase() === 's' ? 1000 : 1),
		pages: Number(pages)
	});
}

/** What breaks the order of a curve, which starts after 0 and never falls. */
function fault(points: readonly CurvePoint[]): CurveRefusal | null {
	for (const [index, point] of points.entries()) {
		const before = points[index - 1];
		if (before === undefined) {
			if (point.milliseconds <= 0) return { kind: 'starts-at-zero' };
			continue;
		}
		if (point.milliseconds <= before.milliseconds) return { kind: 'time-falls', before, point };
		if (point.pages < before.pages) return { kind: 'pages-fall', before, point };
	}
	return null;
}

/** Reads "125 800, 1000 4200": pairs, rising in time, never falling in pages. Semicolons part pairs too. */
export function parseDirtyCurve(text: string): Parsed<readonly CurvePoint[], CurveRefusal> {
	const pairs = text
		.split(/[,;\n]/)
		.map((pair) => pair.replaceAll(/\s+/g, ' ').trim())
		.filter((pair) => pair !== '');
	if (pairs.length === 0) return refused({ kind: 'no-curve' });
	const points: CurvePoint[] = [];
	for (const pair of pairs) {
		const read = readPair(pair);
		if (!read.ok) return read;
		points.push(read.value);
	}
	if (points.length < 2) return refused({ kind: 'one-count' });
	const wrong = fault(points);
	return wrong === null ? accepted(points) : refused(wrong);
}
