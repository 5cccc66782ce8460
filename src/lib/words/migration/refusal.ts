import type { CurveRefusal } from '#lib/scenario/questions/curve-text';

const EXAMPLE =
	'Write pairs of milliseconds and dirty pages, like 125 800, 1000 4200, 10000 15000.';

export function curveRefusal(refusal: CurveRefusal): string {
	switch (refusal.kind) {
		case 'no-curve':
			return EXAMPLE;
		case 'half-a-pair':
			return `“${refusal.pair}” lacks one of its two numbers. ${EXAMPLE}`;
		case 'more-than-a-pair':
			return `“${refusal.pair}” holds more than two numbers: put a comma between pairs. ${EXAMPLE}`;
		case 'not-a-plain-number':
			return `“${refusal.text}” is not a plain number. ${EXAMPLE}`;
		case 'one-count':
			return `A curve needs two counts at least. ${EXAMPLE}`;
		case 'starts-at-zero':
			return 'The first count must lie after 0 ms: at 0 nothing is dirty yet.';
		case 'time-falls':
			return `Times must rise: ${refusal.point.milliseconds} ms comes after ${refusal.before.milliseconds} ms.`;
		case 'pages-fall':
			return `A dirty curve never falls: ${refusal.point.pages} pages at ${refusal.point.milliseconds} ms are fewer than ${refusal.before.pages} at ${refusal.before.milliseconds} ms. Count each page once, from the start.`;
	}
}
