import type { BarSpec } from '#lib/ui/chart-spec';
import { escapeMarkup, POSTER_SIZE } from './oembed';

/** A scenario's answer as a picture. */
export interface Poster {
	/** What is asked, in a few words. */
	readonly about: string;
	readonly answer: string;
	/** What else there is to say. */
	readonly reason: string;
	/** The picture below; null where words are all. */
	readonly bars: BarSpec | null;
}

const { width: WIDTH, height: HEIGHT } = POSTER_SIZE;
const EDGE = 64;
/** Of one letter on the average, as a share of the size of the type. */
const LETTER = 0.64;
const MOST_BARS = 4;
/** Between the longest and the shortest bar; beyond that the shortest would not be seen. */
const LINEAR_UP_TO = 30;

/** Lines of at most so many letters; a last line that does not fit ends in "…". */
export function wrapText(text: string, letters: number, most: number): readonly string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/)) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + word.length + 1 <= letters)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines.length <= most
		? lines
		: [...lines.slice(0, most - 1), `${(lines[most - 1] ?? '').slice(0, letters - 2)} …`];
}

const textAt = (
	text: string,
	{
		x,
		y,
		size,
		look,
		anchor = 'start'
	}: { x: number; y: number; size: number; look: string; anchor?: string }
): string =>
	`<text x="${x}" y="${y}" font-size="${size}" text-anchor="${anchor}" ${look}>${escapeMarkup(text)}</text>`;

const INK = 'fill="#17202b"';
const SOFT = 'fill="#4a5563"';
const BOLD = 'fill="#0b5cad" font-weight="700"';

function barsAt({ categories, series }: BarSpec, top: number): string {
	const bars = (series[0]?.bars ?? []).slice(0, MOST_BARS);
	const values = bars.map((bar) => bar.value ?? 0);
	const most = Math.max(...values, 1);
	const isWide = most / Math.max(1, Math.min(...values)) > LINEAR_UP_TO;
	const share = (of: number) => (isWide ? Math.log10(1 + of) / Math.log10(1 + most) : of / most);
	const [left, lane] = [450, 430];
	return bars
		.map((bar, place) => {
			const y = top + place * 44;
			const fill = bar.look === 'answer' ? '#0b5cad' : '#7d8794';
			return [
				textAt(categories[place] ?? '', { x: EDGE, y: y + 22, size: 24, look: INK }),
				`<rect x="${left}" y="${y}" width="${lane}" height="28" rx="4" fill="#f2f3f4"/>`,
				`<rect x="${left}" y="${y}" width="${Math.round(lane * share(bar.value ?? 0))}" height="28" rx="4" fill="${fill}"/>`,
				textAt(bar.label, { x: left + lane + 20, y: y + 22, size: 24, look: INK })
			].join('');
		})
		.join('');
}

/** The picture as SVG, 1,200 by 630, in light colours on both kinds of ground. */
export function posterSvg({ about, answer, reason, bars }: Poster): string {
	const size = answer.length > 90 ? 46 : 56;
	const room = WIDTH - 2 * EDGE;
	const lines = wrapText(answer, Math.floor(room / (size * LETTER)), 4);
	const below = 150 + lines.length * size * 1.25;
	const left = Math.floor((HEIGHT - 90 - below) / 36);
	const reasons = bars === null ? wrapText(reason, 82, Math.max(1, left)) : [];
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${escapeMarkup(answer)}" font-family="DejaVu Sans, Verdana, sans-serif"><rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/><rect width="${WIDTH}" height="12" fill="#0b5cad"/>${textAt(about, { x: EDGE, y: 92, size: 28, look: SOFT })}${lines
		.map((line, place) =>
			textAt(line, { x: EDGE, y: Math.round(110 + size + place * size * 1.25), size, look: BOLD })
		)
		.join('')}${reasons
		.map((line, place) =>
			textAt(line, { x: EDGE, y: Math.round(below + 20 + place * 36), size: 25, look: INK })
		)
		.join(
			''
		)}${bars === null ? '' : barsAt(bars, Math.round(below) - 4)}${textAt('metrospan', { x: WIDTH - EDGE, y: HEIGHT - 36, size: 28, look: SOFT, anchor: 'end' })}</svg>
`;
}
