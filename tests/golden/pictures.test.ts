import { expect, it } from 'vitest';
import { fromLink } from '#lib/scenario/questions/link';
import type { ChartSpec, Picture } from '#lib/ui/chart-spec';
import links from './links.json';
import { picturesOf } from './shown';

/*
 * What every picture of every link below shows, in words and figures, as it was recorded. Look at each line of a
 * difference, then take it in with `npm run golden`.
 */

/** Three digits are more than a chart has room for, and hide in which order sums were made. */
const three = (value: number | null): string =>
	value === null ? '–' : String(Number(value.toPrecision(3)));

/** Of a line every fourth point, and its last: a wrong one drags its neighbours along. */
const EVERY = 4;

function drawn(spec: ChartSpec): readonly string[] {
	if (spec.kind === 'bar') {
		return spec.series.map(
			({ name, bars }) =>
				`${name}: ${bars.map(({ label }, at) => `${spec.categories[at]} ${label}`).join('; ')}`
		);
	}
	const series = spec.series.map(({ name, points }) => {
		const shown = points.filter((_, at) => at % EVERY === 0 || at === points.length - 1);
		return `${name} ${points.length}: ${shown.map(({ x, y }) => `${three(x)} ${three(y)}`).join(', ')}`;
	});
	return [...series, ...spec.marks.map(({ x, y, label }) => `${label} at ${three(x)} ${three(y)}`)];
}

const toLines = ({ title, sentence, spec }: Picture): readonly string[] =>
	[title, sentence, ...drawn(spec)].map((line) => `${title.slice(0, 12)}… ${line}`);

const linesOf = (link: string): readonly string[] =>
	picturesOf(fromLink(new URLSearchParams(link))).flatMap(toLines);

const FIRST = new Set(linesOf(''));

it.each(links.map((link) => ({ link })))('draws what it drew: $link', ({ link }) => {
	const lines = linesOf(link);
	expect(link === '' ? lines : lines.filter((line) => !FIRST.has(line))).toMatchSnapshot();
});
