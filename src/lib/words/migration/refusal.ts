import type { CapRefusal } from '#lib/scenario/questions/cap-text';
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

const RATES = 'Write Gbit/s, or a unit beside the number: 64Mi, 64 MiB/s, 500 Mbit/s.';

export function capRefusal(refusal: CapRefusal): string {
	switch (refusal.kind) {
		case 'not-a-rate':
			return `“${refusal.text}” is no rate. ${RATES}`;
		case 'unit-unknown':
			return `“${refusal.unit}” is no unit of a rate. ${RATES}`;
		case 'cap-out-of-range':
			return 'A cap lies between 1 kbit/s and 10,000 Gbit/s.';
	}
}
