import type { Bound } from '#lib/calc/evacuation/evacuation';
import type { Better } from '#lib/calc/evacuation/question';
import type { EmptiedAnswer, RolledAnswer } from '#lib/scenario/evacuation/answer';
import { moreIsNotFaster } from '#lib/words/evacuation/better';
import { BINDER_WORDS, mainBinder } from '#lib/words/evacuation/sentences';
import { percent } from '#lib/words/measures';
import { aboutTime, timeRange, timeUnit } from '#lib/words/estimates';
import { count, plural } from '#lib/words/quantities';
import type { BarSpec, LineSeries, LineSpec, Look, Picture } from '#lib/ui/chart-spec';

interface Point {
	readonly x: number;
	readonly y: number;
}

/** Counts at equal steps, as points. */
const spread = (counts: readonly number[], until: number): readonly Point[] =>
	counts.map((y, step) => ({ x: (until * step) / (counts.length - 1), y }));

/** The axis of time in the unit in which people say such a time. */
function clock(until: number) {
	const { unit, seconds } = timeUnit(until);
	return {
		unit,
		axis: { title: `Time since the start (${unit})`, scale: 'linear' },
		column: { title: `Time (${unit})`, align: 'number' },
		of: <P extends Point>(point: P) => ({ ...point, x: point.x / seconds })
	} as const;
}

const everyOther = <T>(items: readonly T[], most: number): readonly T[] => {
	const step = Math.ceil(items.length / most);
	return items.filter((_, place) => place % step === 0 || place === items.length - 1);
};

const round = (value: number): number => Number(value.toPrecision(4));

/** Moved by time, on a slow, a usual and a quick day, with the deadline. */
export function movedPicture({
	plan,
	finish,
	placed,
	course,
	deadline
}: EmptiedAnswer): Picture<LineSpec> {
	const { until, moved } = course;
	const time = clock(until);
	const curve = (counts: readonly number[]) => spread(counts, until).map(time.of);
	const [quick, usual, slow] = [curve(moved.low), curve(moved.likely), curve(moved.high)];
	const series: readonly LineSeries[] = [
		{ name: 'Quick day', look: 'third', points: quick },
		{ name: 'Middle case', look: 'answer', points: usual },
		{ name: 'Slow day', look: 'second', points: slow }
	];
	return {
		title:
			deadline === null
				? `${plural(placed, 'VM')} have moved after ${timeRange(finish)}`
				: `${count(deadline.moved.likely)} of ${plural(deadline.of, 'VM')} have moved by ${aboutTime(deadline.time)} in the middle case`,
		sentence: 'How many VMs run elsewhere, by the time since the start.',
		spec: {
			kind: 'line',
			x: time.axis,
			y: { title: 'VMs that have moved', scale: 'linear' },
			series,
			marks:
				deadline === null
					? []
					: [
							time.of({
								x: deadline.time,
								y: deadline.moved.likely,
								label: `${count(deadline.moved.likely)} of ${count(plan.vms)} by the deadline`
							})
						]
		},
		table: {
			caption: 'VMs that have moved, by time',
			columns: [
				time.column,
				{ title: 'Quick day', align: 'number' },
				{ title: 'Middle case', align: 'number' },
				{ title: 'Slow day', align: 'number' }
			],
			rows: everyOther(
				usual.map(({ x, y }, place) => [round(x), quick[place]?.y ?? 0, y, slow[place]?.y ?? 0]),
				20
			)
		}
	};
}

/** Hosts that are waiting, being emptied and empty, over time. */
export function hostsPicture({
	finish,
	course: { hosts }
}: EmptiedAnswer): Picture<LineSpec> | null {
	if (hosts === null) return null;
	const until = finish.likely;
	const time = clock(until);
	const empty = spread(hosts.empty, until).map(time.of);
	const started = spread(hosts.begun, until).map(time.of);
	return {
		title: `Half of ${plural(hosts.hosts, 'host')} are empty after ${aboutTime(hosts.half)}, the last after ${aboutTime(until)}`,
		sentence:
			'Hosts that have begun to send, and those that are empty, in the middle case. The gap between the lines is hosts at work.',
		spec: {
			kind: 'line',
			x: time.axis,
			y: { title: 'Hosts', scale: 'linear' },
			series: [
				{ name: 'Empty', look: 'answer', points: empty },
				{ name: 'Begun', look: 'second', points: started }
			],
			marks: []
		},
		table: {
			caption: 'Hosts over time',
			columns: [
				time.column,
				{ title: 'Begun', align: 'number' },
				{ title: 'Empty', align: 'number' }
			],
			rows: everyOther(
				empty.map(({ x, y }, place) => [round(x), started[place]?.y ?? 0, y]),
				20
			)
		}
	};
}

/** As many steps as an eye can tell apart; of more every so many is drawn. */
const MOST_STEPS = 80;

/** A line that climbs by a step at each of these moments. */
const staircase = (
	steps: readonly { readonly at: number; readonly hosts: number }[],
	until: number
): readonly Point[] => {
	let before = 0;
	const points = steps.flatMap(({ at, hosts }): readonly Point[] => {
		const rise = [
			{ x: at, y: before },
			{ x: at, y: hosts }
		];
		before = hosts;
		return rise;
	});
	return [{ x: 0, y: 0 }, ...points, { x: until, y: before }];
};

/** Hosts of a roll over time: at work, empty and back. Null where the first of them is stuck. */
export function rollPicture({ plan, rolls }: RolledAnswer): Picture<LineSpec> | null {
	const { steps } = rolls.likely;
	const last = steps.at(-1);
	if (last === undefined) return null;
	const { hosts: all, atATime } = plan.counts;
	const until = last.end;
	const time = clock(until);
	const patches = (plan.patch ?? 0) > 0;
	const counted = everyOther(
		steps.map(({ start, drain, end }, place) => ({
			start,
			empty: start + drain,
			end,
			hosts: Math.min((place + 1) * atATime, all)
		})),
		MOST_STEPS
	);
	const line = (moment: 'start' | 'empty' | 'end') =>
		staircase(
			counted.map((step) => ({ at: step[moment], hosts: step.hosts })),
			until
		).map(time.of);
	const draining = steps.reduce((sum, { drain }) => sum + drain, 0);
	const done = Math.min(steps.length * atATime, all);
	return {
		title:
			rolls.likely.kind === 'stuck'
				? `${count(done)} of ${plural(all, 'host')} are through when it gets stuck after ${aboutTime(until)}`
				: patches
					? `${plural(all, 'host')} are back after ${aboutTime(until)}, ${percent(draining / until)} of it to empty them`
					: `${plural(all, 'host')} have been empty after ${aboutTime(until)}`,
		sentence: patches
			? 'Hosts that have begun to send, that are empty, and that are patched and back, in the middle case. Between the first two lines they are emptied, between the last two patched.'
			: 'Hosts that have begun to send, and that have been empty, in the middle case.',
		spec: {
			kind: 'line',
			x: time.axis,
			y: { title: 'Hosts', scale: 'linear' },
			series: [
				{ name: 'Begun', look: 'second', points: line('start') },
				{ name: 'Empty', look: patches ? 'third' : 'answer', points: line('empty') },
				...(patches ? [{ name: 'Back', look: 'answer', points: line('end') } as const] : [])
			],
			marks: []
		},
		table: {
			caption: 'Hosts over time',
			columns: [
				{ title: 'Hosts', align: 'number' },
				{ title: `Begun (${time.unit})`, align: 'number' },
				{ title: `Empty (${time.unit})`, align: 'number' },
				{ title: `Back (${time.unit})`, align: 'number' }
			],
			rows: counted.map(({ hosts, start, empty, end }) => [
				hosts,
				...[start, empty, end].map((x) => round(time.of({ x, y: 0 }).x))
			])
		}
	};
}

const BINDERS = [
	{ key: 'link', name: 'Held back by the link', look: 'answer' },
	{ key: 'source', name: 'By cards that send', look: 'second' },
	{ key: 'target', name: 'By cards that take', look: 'third' },
	{ key: 'own', name: 'By its own ceiling', look: 'fourth' },
	{ key: 'datastore', name: 'By datastores', look: 'fifth' }
] as const satisfies readonly { key: keyof Bound['moving']; name: string; look: Look }[];

const WAITS = [
	{ key: 'slots', name: 'Wait for a slot', look: 'muted' },
	{ key: 'bandwidth', name: 'Wait for bandwidth', look: 'fifth' }
] as const satisfies readonly { key: keyof Bound['waiting']; name: string; look: Look }[];

/** What bound over time: VMs on the average of each step. */
export function boundPicture(answer: EmptiedAnswer): Picture<LineSpec> | null {
	const { step, steps } = answer.course.bound;
	const main = mainBinder(answer);
	if (main === null || step === 0 || steps.length < 2) return null;
	const time = clock(step * steps.length);
	const shown = steps.map((each, place) => time.of({ x: step * (place + 0.5), y: 0, each }));
	const curves = [
		...BINDERS.map(({ key, name, look }) => ({
			name,
			look,
			points: shown.map(({ x, each }) => ({ x, y: each.moving[key] / step }))
		})),
		...WAITS.map(({ key, name, look }) => ({
			name,
			look,
			points: shown.map(({ x, each }) => ({ x, y: each.waiting[key] / step }))
		}))
	].filter(({ points }) => points.some(({ y }) => y > 0));
	return {
		title: `${percent(main.share)} of the time that VMs move, ${BINDER_WORDS[main.binder]} ${main.binder === 'link' || main.binder === 'own' ? 'holds' : 'hold'} them back`,
		sentence: 'How many VMs are held back by what, and how many wait, in the middle case.',
		spec: {
			kind: 'line',
			x: time.axis,
			y: { title: 'VMs', scale: 'linear' },
			series: curves,
			marks: []
		},
		table: {
			caption: 'What held VMs back, by time',
			columns: [
				time.column,
				...curves.map(({ name }) => ({ title: name, align: 'number' as const }))
			],
			rows: everyOther(
				shown.map(({ x }, place) => [
					round(x),
					...curves.map(({ points }) => round(points[place]?.y ?? 0))
				]),
				20
			)
		}
	};
}

/** What each number at once comes to. */
export function atOncePicture({ tried, best, asked }: Better): Picture<BarSpec> {
	return {
		title: moreIsNotFaster(tried)
			? `More at once is not always faster: ${count(best.atOnce)} for each host end ${best.finish < asked.finish ? 'first' : 'as soon'}`
			: `Until all have moved, by how many go at once from each host`,
		sentence:
			'Each number was reckoned by itself, in the middle case: where guests write, crowding makes each send more.',
		spec: {
			kind: 'bar',
			value: { title: 'Until all have moved', scale: 'linear', measure: 'time' },
			categories: tried.map(({ atOnce }) => `${count(atOnce)} at once`),
			series: [
				{
					name: 'Time',
					bars: tried.map(({ atOnce, finish }) => ({
						value: finish,
						label: aboutTime(finish),
						look: atOnce === best.atOnce ? 'answer' : 'muted',
						fill: 'solid'
					}))
				}
			]
		},
		table: {
			caption: 'Time and data by the number at once for each host',
			columns: [
				{ title: 'At once', align: 'number' },
				{ title: 'Until all have moved (s)', align: 'number' },
				{ title: 'Sent (GiB)', align: 'number' }
			],
			rows: tried.map(({ atOnce, finish, sent }) => [atOnce, round(finish), round(sent / 2 ** 30)])
		}
	};
}
