import type { ChartConfiguration, ChartDataset, Plugin, Scale } from 'chart.js';
import type { Axis, LineSpec, Look } from './chart-spec';
import { timeTick, timeTicks } from './time-ticks';

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
	muted: [4, 4]
};

const SHAPES: Record<Look, 'circle' | 'rect' | 'triangle' | 'rectRot' | 'cross'> = {
	answer: 'circle',
	second: 'rect',
	third: 'triangle',
	fourth: 'rectRot',
	muted: 'cross'
};

const compact = new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 1 });
const plain = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
const tick = (value: string | number): string => {
	const number = Number(value);
	return Math.abs(number) >= 100_000 ? compact.format(number) : plain.format(number);
};

/** On a logarithmic axis only 1, 2 and 5 of each decade are written, or labels run into each other. */
const logTick = (value: string | number): string => {
	const number = Number(value);
	// The whole mantissa, so that 2 is written and 2.1 is not.
	if (![1, 2, 5].includes(Number(number.toExponential(6).split('e')[0]))) return '';
	return number < 1 ? String(Number(number.toPrecision(1))) : compact.format(number);
};

const isTime = ({ measure, scale }: Axis) => measure === 'time' && scale === 'logarithmic';

function scaleOptions(axis: Axis, palette: Palette) {
	const logarithmic = axis.scale === 'logarithmic';
	return {
		type: axis.scale,
		...(logarithmic ? {} : { beginAtZero: true }),
		title: {
			display: true,
			text: logarithmic ? `${axis.title} (logarithmic)` : axis.title,
			color: palette.inkSoft
		},
		ticks: {
			color: palette.inkSoft,
			maxRotation: 0,
			autoSkipPadding: 12,
			callback: isTime(axis)
				? (value: string | number) => timeTick(Number(value))
				: logarithmic
					? logTick
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
const LINE_HEIGHT = 15;

interface Label {
	readonly text: string;
	readonly color: string;
	readonly x: number;
	readonly y: number;
}

/** Moves labels apart from the top down, so that none covers another. */
function spread(labels: readonly Label[], bottom: number): readonly Label[] {
	const sorted = [...labels].sort((a, b) => a.y - b.y);
	const placed: Label[] = [];
	for (const label of sorted) {
		const above = placed.at(-1);
		const y = above === undefined ? label.y : Math.max(label.y, above.y + LINE_HEIGHT);
		placed.push({ ...label, y });
	}
	const overflow = Math.max(0, (placed.at(-1)?.y ?? 0) - bottom);
	return placed.map((label) => ({ ...label, y: label.y - overflow }));
}

function fit(context: CanvasRenderingContext2D, text: string, width: number): string {
	if (context.measureText(text).width <= width) return text;
	let short = text;
	while (short.length > 1 && context.measureText(`${short}…`).width > width) {
		short = short.slice(0, -1);
	}
	return `${short}…`;
}

/** Names each line at its end, which saves the reader a legend. */
function endLabels({ series }: LineSpec, palette: Palette): Plugin<'line'> {
	return {
		id: 'end-labels',
		afterDatasetsDraw(chart) {
			const { ctx, chartArea, width } = chart;
			if (width < NARROW) return;
			const labels = series.flatMap(({ name, look }, index) => {
				const last = chart.getDatasetMeta(index).data.at(-1);
				if (last === undefined || !Number.isFinite(last.y)) return [];
				const y = Math.min(Math.max(last.y, chartArea.top), chartArea.bottom);
				return [{ text: name, color: palette.looks[look], x: chartArea.right + 6, y }];
			});
			ctx.save();
			ctx.font = FONT;
			ctx.textBaseline = 'middle';
			for (const { text, color, x, y } of spread(labels, chartArea.bottom)) {
				ctx.fillStyle = color;
				ctx.fillText(fit(ctx, text, width - x - 2), x, y);
			}
			ctx.restore();
		}
	};
}

/** A ring and a word at each case that is asked about. */
function caseMarks({ marks }: LineSpec, palette: Palette): Plugin<'line'> {
	return {
		id: 'case-marks',
		afterDatasetsDraw(chart) {
			const { ctx, chartArea } = chart;
			const { x, y } = chart.scales as { x: Scale; y: Scale };
			ctx.save();
			ctx.font = `600 ${FONT}`;
			for (const mark of marks) {
				const [px, py] = [x.getPixelForValue(mark.x), y.getPixelForValue(mark.y)];
				ctx.beginPath();
				ctx.arc(px, py, 6, 0, 2 * Math.PI);
				ctx.fillStyle = palette.surface;
				ctx.fill();
				ctx.lineWidth = 3;
				ctx.strokeStyle = palette.ink;
				ctx.stroke();
				ctx.fillStyle = palette.ink;
				// Up and to the left of a rising line there is room; at the axis only below and to the right.
				const roomLeft = px - ctx.measureText(mark.label).width - 10 > chartArea.left;
				const roomAbove = py - chartArea.top > 20;
				ctx.textAlign = roomLeft ? 'right' : 'left';
				ctx.textBaseline = roomLeft && roomAbove ? 'bottom' : 'top';
				ctx.fillText(mark.label, px + (roomLeft ? -8 : 8), py + (roomLeft && roomAbove ? -6 : 8));
			}
			ctx.restore();
		}
	};
}

/** Narrower than this, the names of the lines stand below the chart instead of at their ends. */
const NARROW = 480;

/** Room for the line names at the right edge. */
const lineRoom = (width: number): number => (width < NARROW ? 12 : Math.min(230, width * 0.32));

/** From what a page wants to show to what Chart.js draws; `width` is the canvas's, in CSS pixels. */
export function chartConfig(
	spec: LineSpec,
	palette: Palette,
	width: number
): ChartConfiguration<'line'> {
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
			layout: { padding: { right: lineRoom(width), top: 8 } },
			interaction: { mode: 'nearest', intersect: false },
			scales: {
				x: { ...scaleOptions(spec.x, palette), type: spec.x.scale } as never,
				y: { ...scaleOptions(spec.y, palette), type: spec.y.scale } as never
			},
			plugins: { tooltip: { displayColors: false } }
		},
		plugins: [endLabels(spec, palette), caseMarks(spec, palette)]
	};
}
