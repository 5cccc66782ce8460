import type { MigrationAnswer } from '#lib/scenario/migration/migration';
import {
	type RateSweep,
	type RoundSweep,
	sweepDirtyRate,
	sweepLink,
	sweepMemory,
	sweepRounds,
	sweepRoundTrip,
	type SweptRound,
	type SweptTime
} from '#lib/scenario/migration/sweeps';
import { linkSpeed } from '#lib/scenario/migration/speed';
import { bitRate } from '#lib/words/measures';
import { aboutTime, gibibyteWords } from '#lib/words/estimates';
import { ceilingLabel, ceilingName } from '#lib/words/migration/ceilings';
import { significant } from '#lib/words/quantities';
import type { Bar, BarSpec, LineSeries, LineSpec, Look, Picture } from '#lib/ui/chart-spec';
import type { Measured } from '#lib/ui/table-text';

/** Rounds beyond these are summed up: bars thinner than a line say nothing. */
const MOST_ROUNDS = 9;

const round = (value: number): number => Number(value.toPrecision(3));

/** As people say it, 66 min and not 3,973 s; a spreadsheet gets the seconds. */
const timeCell = (time: number | null): Measured | null =>
	time === null ? null : { shown: aboutTime(time), number: round(time) };

const timeColumn = (title: string) =>
	({ title, align: 'number', counted: `${title} (s)` }) as const;

const sum = (rounds: readonly SweptRound[], of: 'gibibytes' | 'seconds'): number =>
	rounds.reduce((total, round) => total + round[of], 0);

/** The first rounds one by one, the others as one bar. */
function summedUp(running: readonly SweptRound[]): readonly SweptRound[] {
	const tail = running.slice(MOST_ROUNDS);
	if (tail.length === 0) return running;
	const rest = {
		name: `${tail.length} more`,
		gibibytes: sum(tail, 'gibibytes'),
		seconds: sum(tail, 'seconds')
	};
	return [...running.slice(0, MOST_ROUNDS), rest];
}

function roundsTitle({ kind, rounds }: RoundSweep): string {
	if (kind === 'does-not-end') {
		return `Rounds stop shrinking at ${gibibyteWords(rounds.at(-1)?.gibibytes ?? 0)}: the copy does not end`;
	}
	const running = rounds.slice(0, -1);
	return running.length < 2
		? 'One pass over the memory is enough'
		: `${running.length} rounds send ${gibibyteWords(sum(running.slice(1), 'gibibytes'))} again`;
}

/** Data and time of each round, and what is left for the pause. */
export function roundsPicture(answer: MigrationAnswer): Picture<BarSpec> | null {
	const swept = sweepRounds(answer);
	if (swept === null) return null;
	const ends = swept.kind === 'ends';
	const pause = ends ? swept.rounds.slice(-1) : [];
	const shown = [...summedUp(ends ? swept.rounds.slice(0, -1) : swept.rounds), ...pause];
	const bar = (each: SweptRound): Bar => ({
		value: each.gibibytes,
		label: `${gibibyteWords(each.gibibytes)}, ${aboutTime(each.seconds)}`,
		look: each.name === 'Pause' ? 'second' : 'answer',
		fill: 'solid'
	});
	return {
		title: roundsTitle(swept),
		sentence: ends
			? 'Each bar is what one round sends, and how long that takes; the last one is sent while the guest stands still, and its time is that of the pause, device state included. For the middle case.'
			: 'Each bar is what one round sends, and how long that takes. At the middle dirty rate each leaves as much as it sent.',
		spec: {
			kind: 'bar',
			value: { title: 'Data (GiB)', scale: 'linear' },
			categories: shown.map(({ name }) => name),
			series: [{ name: 'Data', bars: shown.map(bar) }]
		},
		table: {
			caption: 'Rounds of the copy',
			columns: [
				{ title: 'Round', align: 'text' },
				{ title: 'Data (GiB)', align: 'number' },
				timeColumn('Time')
			],
			rows: swept.rounds.map(({ name, gibibytes, seconds }) => [
				name,
				round(gibibytes),
				timeCell(seconds)
			])
		}
	};
}

const lines = (
	points: readonly SweptTime[],
	end: 'low' | 'likely' | 'high'
): readonly { x: number; y: number }[] =>
	points.flatMap(({ x, time }) => {
		const y = time?.[end] ?? null;
		return y === null ? [] : [{ x, y }];
	});

const spread = (points: readonly SweptTime[]): readonly LineSeries[] => [
	{ name: 'High', look: 'second', points: lines(points, 'high') },
	{ name: 'Middle case', look: 'answer', points: lines(points, 'likely') },
	{ name: 'Low', look: 'third', points: lines(points, 'low') }
];

const SPREAD_COLUMNS = ['Low', 'Middle case', 'High'].map(timeColumn);

const spreadRow = ({ x, time }: SweptTime) => [
	round(x),
	...(time === null ? [null, null, null] : [time.low, time.likely, time.high].map(timeCell))
];

/** The case itself, as a point of a sweep. */
function here(answer: MigrationAnswer, x: number) {
	const { outcome } = answer;
	if (!('estimate' in outcome)) return [];
	const y = outcome.estimate.task.likely;
	return [{ x, y, label: `${aboutTime(y)} here` }];
}

/** Time against the speed of the link. */
export function linkPicture(answer: MigrationAnswer): Picture<LineSpec> | null {
	const points = sweepLink(answer);
	const ends = points.filter(({ time }) => time !== null);
	const [slow] = ends;
	if (slow === undefined) return null;
	const now = (linkSpeed(answer.speed) * 8) / 1e9;
	const fast = ends.at(-1);
	const gain =
		slow.time === null || !fast?.time
			? ''
			: `${aboutTime(slow.time.likely)} at ${significant(slow.x, 2)} Gbit/s and ${aboutTime(fast.time.likely)} at ${significant(fast.x, 2)}`;
	const missing = points.length - ends.length;
	return {
		title: `This VM takes ${gain}`,
		sentence:
			missing > 0
				? 'Where the lines end the copy does not finish: the guest writes faster than so slow a link can follow.'
				: 'A faster link helps until the time around the copy, or another ceiling, is what remains.',
		spec: {
			kind: 'line',
			x: { title: 'Link speed (Gbit/s)', scale: 'logarithmic' },
			y: { title: 'Time', scale: 'logarithmic', measure: 'time' },
			series: spread(points),
			marks: here(answer, now)
		},
		table: {
			caption: 'Time of this migration by link speed',
			columns: [{ title: 'Link (Gbit/s)', align: 'number' }, ...SPREAD_COLUMNS],
			rows: points.filter((_, index) => index % 2 === 0).map(spreadRow)
		}
	};
}

const LINK_LOOKS: readonly Look[] = ['second', 'third', 'fourth', 'muted'];

/** Time against memory on four links. */
export function memoryPicture(answer: MigrationAnswer): Picture<LineSpec> | null {
	const swept = sweepMemory(answer);
	if (swept === null) return null;
	const now = answer.guest.memory / 2 ** 30;
	const series = swept
		.map(({ link, points }, index): LineSeries => ({
			name: `${link} GbE`,
			look: LINK_LOOKS[index] ?? 'muted',
			points: points.flatMap(({ x, likely }) => (likely === null ? [] : [{ x, y: likely }]))
		}))
		.filter(({ points }) => points.length > 1);
	if (series.length === 0) return null;
	const memories = swept[0]?.points.map(({ x }) => x) ?? [];
	const size = gibibyteWords(memories.at(-1) ?? now);
	const last = swept.map(({ points }) => points.at(-1)?.likely ?? null);
	const [slowest, , , fastest] = last;
	const title =
		slowest == null || fastest == null
			? `With ${size} not every link can follow such a guest`
			: aboutTime(slowest) === aboutTime(fastest)
				? `${size} take ${aboutTime(slowest)} on every link: it is not the card that binds`
				: `${size} take ${aboutTime(slowest)} on 1 GbE and ${aboutTime(fastest)} on 100 GbE`;
	return {
		title,
		sentence:
			'Time of a VM of the same kind with less or more memory, in the middle case. A line ends where the copy no longer finishes.',
		spec: {
			kind: 'line',
			x: { title: 'Memory (GiB)', scale: 'logarithmic' },
			y: { title: 'Time in the middle case', scale: 'logarithmic', measure: 'time' },
			series,
			marks: here(answer, now)
		},
		table: {
			caption: 'Time in the middle case, by memory and link',
			columns: [
				{ title: 'Memory (GiB)', align: 'number' },
				...swept.map(({ link }) => timeColumn(`${link} GbE`))
			],
			rows: memories.map((x, index) => [
				round(x),
				...swept.map(({ points }) => timeCell(points[index]?.likely ?? null))
			])
		}
	};
}

/** The ceilings that come lowest somewhere: as many as a chart can tell apart. */
function nearest({ ceilings }: RateSweep) {
	const least = (rates: readonly (number | null)[]) =>
		Math.min(...rates.map((rate) => rate ?? Infinity));
	return ceilings.toSorted((a, b) => least(a.rates) - least(b.rates)).slice(0, LINK_LOOKS.length);
}

/** Throughput against the round trip, each ceiling a line, the rate their lower edge. */
export function ratePicture(answer: MigrationAnswer): Picture<LineSpec> {
	const swept = sweepRoundTrip(answer);
	const shown = nearest(swept);
	const { result, input } = answer.speed;
	const now = (result.rate * 8) / 1e9;
	const trip = Math.max(swept.trips[0] ?? 0.05, input.roundTripTime * 1000);
	const [first, last] = [swept.rate[0] ?? now, swept.rate.at(-1) ?? now];
	const falls = last < 0.99 * first;
	return {
		title: falls
			? `${significant(first, 3)} Gbit/s near by, ${significant(last, 2)} at 200 ms`
			: `Distance does not slow this one down: ${ceilingName(result.binds, answer.speed)} binds`,
		sentence:
			'Each line is one ceiling alone; the thick one is the rate, the least of them at every round trip.',
		spec: {
			kind: 'line',
			x: { title: 'Round trip (ms)', scale: 'logarithmic' },
			y: { title: 'Payload (Gbit/s)', scale: falls ? 'logarithmic' : 'linear' },
			series: [
				...shown.map(({ name, rates }, index): LineSeries => ({
					name: ceilingLabel(name, answer.speed),
					look: LINK_LOOKS[index] ?? 'muted',
					points: rates.flatMap((rate, at) =>
						rate === null || rate > 20 * first ? [] : [{ x: swept.trips[at] ?? 0, y: rate }]
					)
				})),
				{
					name: 'Rate',
					look: 'answer' as const,
					points: swept.rate.map((rate, at) => ({ x: swept.trips[at] ?? 0, y: rate }))
				}
			].filter(({ points }) => points.length > 1),
			marks: [{ x: trip, y: now, label: `${bitRate(result.rate)} here` }]
		},
		table: {
			caption: 'Payload rate by round trip, with every ceiling (Gbit/s)',
			columns: [
				{ title: 'Round trip (ms)', align: 'number' },
				{ title: 'Rate', align: 'number', counted: 'Rate (Gbit/s)' },
				...swept.ceilings.map(({ name }) => ({
					title: ceilingLabel(name, answer.speed),
					align: 'number' as const,
					counted: `${ceilingLabel(name, answer.speed)} (Gbit/s)`
				}))
			],
			rows: swept.trips
				.map((x, at) => [
					round(x),
					round(swept.rate[at] ?? 0),
					...swept.ceilings.map(({ rates }) => {
						const rate = rates[at];
						return rate == null ? null : round(rate);
					})
				])
				.filter((_, index) => index % 3 === 0)
		}
	};
}

/** Time against the dirty rate, with the break-even as upright lines. */
export function dirtyPicture(answer: MigrationAnswer): Picture<LineSpec> | null {
	const swept = sweepDirtyRate(answer);
	if (swept === null) return null;
	const { points, found, likely } = swept;
	const known = points.flatMap(({ time }) =>
		time === null ? [] : [time.low, time.high ?? time.likely]
	);
	if (known.length === 0) return null;
	const [bottom, top] = [Math.min(...known), Math.max(...known)];
	const upright = (name: string, look: Look, rate: number): LineSeries => ({
		name,
		look,
		points: [
			{ x: rate / 2 ** 20, y: bottom },
			{ x: rate / 2 ** 20, y: top }
		]
	});
	const { ending } = answer.rules;
	const held = ending.kind === 'slows-guest' || ending.kind === 'resumes-early';
	const name = held ? 'Held back' : 'Falls behind';
	const edge = found.kind === 'at' ? [upright(name, 'fourth', found.never)] : [];
	return {
		title:
			found.kind === 'at'
				? `Break-even: the copy ${held ? 'follows a guest up to' : 'falls behind a guest that writes'} ${significant(found.never / 2 ** 20, 2)} MiB/s`
				: 'No dirty rate stops this copy',
		sentence:
			found.kind === 'at'
				? held
					? 'Right of the upright line the guest is held back, so that the copy takes no longer than on the line, however fast it would write.'
					: `From ${significant(found.sure / 2 ** 20, 2)} MiB/s on finishing is a matter of chance, and just before the upright line the copy takes longest; right of it the copy does not finish.`
				: 'What the guest writes again and again fits the pause, however fast it writes.',
		spec: {
			kind: 'line',
			x: { title: 'Dirty rate (MiB/s)', scale: 'logarithmic' },
			y: { title: 'Time', scale: 'logarithmic', measure: 'time' },
			series: [...spread(points), ...edge],
			marks: likely > 0 ? here(answer, likely) : []
		},
		table: {
			caption: 'Time of this migration by dirty rate',
			columns: [{ title: 'Dirty rate (MiB/s)', align: 'number' }, ...SPREAD_COLUMNS],
			rows: points.filter((_, index) => index % 2 === 0).map(spreadRow)
		}
	};
}

/** Every picture of one migration that has something to show: what uses no network, or cannot be, has none. */
export const pictures = (answer: MigrationAnswer): readonly Picture[] =>
	answer.moves === 'disk' || answer.barred !== null
		? []
		: [
				roundsPicture(answer),
				linkPicture(answer),
				memoryPicture(answer),
				ratePicture(answer),
				dirtyPicture(answer)
			].filter((each) => each !== null);
