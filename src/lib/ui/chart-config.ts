import type { Chart, ChartConfiguration, ChartDataset, Plugin, PointStyle, Scale } from 'chart.js';
import { compactNumber, numberWriter, writtenDecimal } from '#lib/form/numbering';
import type { Axis, LineSpec, Look } from './chart-spec';
import { placeBeside, stackLabels, wrapWords } from './label-places';
import { timeTick, timeTicks } from './time-ticks';

type ChartOfLines = Chart<'line'>;

/** The colours of the page, read from its custom properties. */
export interface Palette {
	readonly ink: string;
	readonly inkSoft: string;
	readonly surface: string;
	readonly grid: string;
	readonly looks: Readonly<Record<Look, string>>;
}

const DASHES: Record<Look, number[]> = {
	answer: [],
	second: [8, 4],
	third: [2, 3],
	fourth: [10, 3, 2, 3],
	fifth: [14, 4],
	muted: [4, 4]
};

const SHAPES: Record<Look, PointStyle> = {
	answer: 'circle',
	second: 'rect',
	third: 'triangle',
	fourth: 'rectRot',
	fifth: 'star',
	muted: 'cross'
};

const plain = numberWriter({ maximumFractionDigits: 2 });
const tick = (value: string | number): string => {
	const number = Number(value);
	return Math.abs(number) >= 100_000 ? compactNumber(number) : plain(number);
};

/** Narrower than this, only the decades of a logarithmic axis are written along it. */
const NARROW = 480;

/** On a logarithmic axis only some of each decade are written, or labels run into each other. */
const logTick =
	(written: readonly number[]) =>
	(value: string | number): string => {
		const number = Number(value);
		// The whole mantissa, so that 2 is written and 2.1 is not.
		if (!written.includes(Number(number.toExponential(6).split('e')[0]))) return '';
		return number < 1
			? writtenDecimal(String(Number(number.toPrecision(1))))
			: compactNumber(number);
	};

const isTime = ({ measure, scale }: Axis) => measure === 'time' && scale === 'logarithmic';

interface Room {
	/** Along the axis, in CSS pixels. */
	readonly along: number;
	/** What is written of each decade. */
	readonly decades: readonly number[];
}

function scaleOptions(axis: Axis, palette: Palette, { along, decades }: Room) {
	const logarithmic = axis.scale === 'logarithmic';
	return {
		type: axis.scale,
		...(logarithmic ? {} : { beginAtZero: true }),
		title: {
			display: true,
			text: [
				...wrapWords(
					logarithmic ? `${axis.title} (logarithmic)` : axis.title,
					({ length }) => length * LETTER <= along
				)
			],
			color: palette.inkSoft
		},
		ticks: {
			color: palette.inkSoft,
			maxRotation: 0,
			autoSkipPadding: 12,
			callback: isTime(axis)
				? (value: string | number) => timeTick(Number(value))
				: logarithmic
					? logTick(decades)
					: tick
		},
		...(isTime(axis)
			? {
					afterBuildTicks(scale: Scale) {
						const ticks = timeTicks(scale.min, scale.max);
						if (ticks.length > 1) scale.ticks = ticks.map((value) => ({ value }));
					}
				}
			: {}),
		grid: { color: palette.grid },
		border: { display: false }
	};
}

const FONT = '12px system-ui, sans-serif';
const LINE_HEIGHT = 14;
/** Between the plot and the names of its lines. */
const GAP = 10;
/** Of one letter, on the average. */
const LETTER = 7.2;
const NAMES = { share: 0.34, most: 230 };
/** What an upright axis takes at least, with its title. */
const BESIDE = 48;
/** An upright axis is about as long as this. */
const HEIGHT = 270;

/** Room for the names of the lines at the right edge: the longest in full where there is that much. */
const nameRoom = ({ series }: LineSpec, width: number): number =>
	Math.min(
		NAMES.most,
		width * NAMES.share,
		GAP + 4 + LETTER * Math.max(0, ...series.map(({ name }) => name.length))
	);

/** The points of each line as they are drawn. */
const drawnLines = (chart: ChartOfLines): readonly (readonly { x: number; y: number }[])[] =>
	chart.data.datasets.map((_, index) =>
		chart
			.getDatasetMeta(index)
			.data.map(({ x, y }) => ({ x, y }))
			.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))
	);

/** Names each line at its end, in as many rows as it takes, which saves the reader a legend. */
function endLabels({ series }: LineSpec, palette: Palette): Plugin<'line'> {
	return {
		id: 'end-labels',
		afterDatasetsDraw(chart) {
			const { ctx, chartArea, width } = chart;
			const left = chartArea.right + GAP;
			const lines = drawnLines(chart);
			ctx.save();
			ctx.font = FONT;
			ctx.textBaseline = 'middle';
			const fits = (line: string) => ctx.measureText(line).width <= width - left - 2;
			const labels = series.flatMap(({ name, look }, index) => {
				const last = lines[index]?.at(-1);
				if (last === undefined) return [];
				const rows = wrapWords(name, fits);
				const at = Math.min(Math.max(last.y, chartArea.top), chartArea.bottom);
				return [{ rows, at, from: last.x, size: rows.length * LINE_HEIGHT + 3, look }];
			});
			const middles = stackLabels(labels, { top: 0, bottom: chart.height });
			labels.forEach(({ rows, at, from, look }, index) => {
				const middle = middles[index] ?? at;
				ctx.strokeStyle = ctx.fillStyle = palette.looks[look];
				// From the end of its line, wherever that is, to its name.
				ctx.lineWidth = 1;
				ctx.beginPath();
				ctx.moveTo(from, at);
				ctx.lineTo(Math.max(from, chartArea.right), at);
				ctx.lineTo(left - 2, middle);
				ctx.stroke();
				rows.forEach((row, place) =>
					ctx.fillText(row, left, middle + (place - (rows.length - 1) / 2) * LINE_HEIGHT)
				);
			});
			ctx.restore();
		}
	};
}

const RING = 6;

/** A ring at each case that is asked about, and a word beside it that lies on no line. */
function caseMarks({ marks }: LineSpec, palette: Palette): Plugin<'line'> {
	return {
		id: 'case-marks',
		afterDatasetsDraw(chart) {
			const { ctx, chartArea } = chart;
			const { x, y } = chart.scales as { x: Scale; y: Scale };
			const rings = marks.map((mark) => ({
				label: mark.label,
				x: x.getPixelForValue(mark.x),
				y: y.getPixelForValue(mark.y)
			}));
			const taken = rings.map((ring) => ({
				left: ring.x - RING,
				top: ring.y - RING,
				right: ring.x + RING,
				bottom: ring.y + RING
			}));
			const lines = drawnLines(chart);
			ctx.save();
			ctx.font = `600 ${FONT}`;
			ctx.textAlign = 'left';
			ctx.textBaseline = 'middle';
			for (const ring of rings) {
				ctx.beginPath();
				ctx.arc(ring.x, ring.y, RING, 0, 2 * Math.PI);
				ctx.fillStyle = palette.surface;
				ctx.fill();
				ctx.lineWidth = 3;
				ctx.strokeStyle = palette.ink;
				ctx.stroke();
				const size = { width: ctx.measureText(ring.label).width, height: LINE_HEIGHT };
				const box = placeBeside(ring, size, { within: chartArea, lines, taken });
				taken.push(box);
				ctx.fillStyle = palette.ink;
				ctx.fillText(ring.label, box.left, (box.top + box.bottom) / 2);
			}
			ctx.restore();
		}
	};
}

/** From what a page wants to show to what Chart.js draws; `width` is the canvas's, in CSS pixels. */
export function chartConfig(
	spec: LineSpec,
	palette: Palette,
	width: number
): ChartConfiguration<'line'> {
	const names = nameRoom(spec, width);
	const datasets: ChartDataset<'line'>[] = spec.series.map(({ name, look, points }) => ({
		label: name,
		data: points.map((point) => ({ ...point })),
		borderColor: palette.looks[look],
		backgroundColor: palette.looks[look],
		borderDash: DASHES[look],
		borderWidth: look === 'answer' ? 4 : 2,
		pointStyle: SHAPES[look],
		pointRadius: points.map((_, index) => (look !== 'answer' && index % 12 === 6 ? 3 : 0)),
		pointHitRadius: 8,
		order: look === 'answer' ? 1 : 0
	}));
	return {
		type: 'line',
		data: { datasets },
		options: {
			animation: false,
			responsive: true,
			maintainAspectRatio: false,
			parsing: false,
			layout: { padding: { right: names, top: 8 } },
			interaction: { mode: 'nearest', intersect: false },
			scales: {
				x: {
					...scaleOptions(spec.x, palette, {
						along: width - names - BESIDE,
						decades: width < NARROW ? [1] : [1, 2, 5]
					}),
					type: spec.x.scale
				} as never,
				y: {
					...scaleOptions(spec.y, palette, { along: HEIGHT, decades: [1, 2, 5] }),
					type: spec.y.scale
				} as never
			},
			plugins: { tooltip: { displayColors: false } }
		},
		plugins: [endLabels(spec, palette), caseMarks(spec, palette)]
	};
}
