import { headrooms } from '#lib/scenario/sites/remedies';
import type { VerdictAnswer } from '#lib/scenario/sites/verdict';
import { GROUPS, rulingsOf, type SitesRuling, standingOf } from '#lib/scenario/sites/rules';
import { firstToTip, slopeStanding, type TippingAnswer } from '#lib/scenario/sites/tipping';
import { slopeName, slopeSentence } from '#lib/words/sites/tipping';
import { bitRate, shortTime, threeDown } from '#lib/words/measures';
import { lineWords } from '#lib/words/path/sentences';
import { against, inUnit, ratioOfLimit } from '#lib/words/sites/figures';
import { sharedLimitWords } from '#lib/words/sites/limit-lines';
import { rulesTitle } from '#lib/words/sites/retold';
import { standingWords } from '#lib/words/sites/verdict';
import { levelWord, ruleRemedy } from '#lib/words/sites/workings';
import { roundTripSweep, sharedLimits } from '#lib/scenario/sites/sweep';
import { count, listWords, significant } from '#lib/words/quantities';
import type { BarSpec, LineSeries, LineSpec, Look, Picture } from '#lib/ui/chart-spec';
import type { TableShape } from '#lib/ui/table-text';

const LIMIT_LOOKS: readonly Look[] = ['second', 'third', 'fourth', 'fifth', 'muted'];
/** A ratio of nothing has no place on a logarithmic axis. */
const LEAST_RATIO = 0.0001;
const three = (value: number): number => Number(value.toPrecision(3));

/** The optics, and the distance that a vendor names: limits that are lengths, as the verdict judges them. */
const byLength = ({ judged }: VerdictAnswer) =>
	rulingsOf(judged.all).flatMap((ruling) =>
		ruling.kind === 'measured' && (ruling.rule.id === 'R01' || ruling.rule.id === 'R33')
			? [ruling]
			: []
	);

const lengthWords = (ruling: ReturnType<typeof byLength>[number]): string =>
	`${ruling.rule.name}, ${against(ruling, ruling.rule)}`;

/** Round trip against distance, every product limit a line, this case a point. */
export function distancePicture(answer: VerdictAnswer): Picture<LineSpec> {
	const { path, sites } = answer;
	const sweep = roundTripSweep(answer);
	const lines = sharedLimits(answer.storage).map((limit) => ({
		name: sharedLimitWords(limit),
		milliseconds: limit.milliseconds,
		read: limit.products.some(({ status }) => status === 'read')
	}));
	const here = path.line.metres / 1000;
	const [first, last] = [sweep[0]?.km ?? 1, sweep.at(-1)?.km ?? 1];
	const series: readonly LineSeries[] = [
		...lines.map(({ name, milliseconds }, index): LineSeries => ({
			name,
			look: LIMIT_LOOKS[index] ?? 'muted',
			points: [
				{ x: first, y: milliseconds },
				{ x: last, y: milliseconds }
			]
		})),
		{
			name: 'This path',
			look: 'answer',
			points: sweep.map(({ km, milliseconds }) => ({ x: km, y: milliseconds }))
		}
	];
	// A limit that nobody read is drawn, and said of nothing.
	const told = lines.filter(({ read }) => read);
	const within = told.filter(({ milliseconds }) => sites.roundTrip * 1000 <= milliseconds);
	const tightest = within[0];
	const tooLong = byLength(answer).filter(({ ratio }) => ratio > 1);
	const longFibre =
		tooLong.length === 0 ? '' : `; the fibre is too long: ${listWords(tooLong.map(lengthWords))}`;
	return {
		title: `${
			tightest === undefined
				? `${shortTime(sites.roundTrip)} is beyond every product that was read`
				: tightest === told[0]
					? `${shortTime(sites.roundTrip)} is within every product that was read`
					: `${shortTime(sites.roundTrip)} is within ${tightest.name} and above, beyond the others`
		}${longFibre}`,
		sentence:
			'The thick line is the round trip of a path like this one at other distances, equipment and route factor kept; each flat line is what a product allows.',
		spec: {
			kind: 'line',
			x: { title: 'Straight line between the sites, km', scale: 'logarithmic' },
			y: { title: 'Round trip, ms', scale: 'logarithmic' },
			series,
			marks:
				here >= first && sites.roundTrip > 0
					? [
							{
								x: here,
								y: sites.roundTrip * 1000,
								label: `${lineWords(path)}: ${shortTime(sites.roundTrip)}`
							}
						]
					: []
		},
		table: {
			caption: 'Round trip by distance',
			columns: [
				{ title: 'Straight line (km)', align: 'number' },
				{ title: 'Fibre (km)', align: 'number' },
				{ title: 'Round trip (ms)', align: 'number' }
			],
			rows: sweep
				.filter((_, index) => index % 4 === 0)
				.map(({ km, fibreKm, milliseconds }) => [three(km), three(fibreKm), three(milliseconds)])
		}
	};
}

/** What each product leaves, in milliseconds and in kilometres of fibre, and what the optics leave. */
export function headroomTable(answer: VerdictAnswer, names: (id: string) => string): TableShape {
	const { path, storage, sites, standing } = answer;
	const products = headrooms({ path, storage });
	const spans = sites.regenerators + 1;
	const rows = [
		...products.map(({ limit, ratio, time, distance }) => ({
			ratio,
			status: limit.status as string,
			cells: [names(limit.id), three(limit.limit * 1000), null],
			left: [threeDown(time * 1000), threeDown(distance / 1000)]
		})),
		...byLength(answer).map((ruling) => {
			const { rule, limit, demand, ratio } = ruling;
			const times = rule.id === 'R01' ? spans : 1;
			return {
				ratio,
				// As in the ladder: optics that nobody chose are an assumption, whoever read how far they reach.
				status:
					rule.id === 'R01' && sites.ownAnswers.includes('technology')
						? 'assumption'
						: (standingOf(ruling, standing) as string),
				cells: [rule.name, null, three((limit * times) / 1000)],
				left: [null, threeDown(((limit - demand) * times) / 1000)]
			};
		})
	].toSorted((a, b) => b.ratio - a.ratio);
	const moving = products
		.filter(({ limit }) => limit.meantFor === 'migration')
		.toSorted((a, b) => b.ratio - a.ratio);
	const statuses = new Set(rows.map(({ status }) => status));
	return {
		caption: [
			'Headroom to every limit that was found, the tightest first',
			...moving.map(
				({ limit }) => `${names(limit.id)} is for moving VMs, not for a stretched cluster`
			),
			...(statuses.size === 1 ? [`every one ${[...statuses].join('')}`] : [])
		].join('; '),
		columns: [
			{ title: 'Product', align: 'text' },
			{ title: 'Limit (ms)', align: 'number' },
			{ title: 'Limit (km of fibre)', align: 'number' },
			{ title: 'Used (%)', align: 'number' },
			{ title: 'Left (ms)', align: 'number' },
			{ title: 'Left (km of fibre)', align: 'number' },
			...(statuses.size === 1 ? [] : [{ title: 'Status', align: 'text' } as const])
		],
		rows: rows.map(({ cells, ratio, left, status }) => [
			...cells,
			three(ratio * 100),
			...left,
			...(statuses.size === 1 ? [] : [status])
		])
	};
}

const WEIGHT = { blocker: 3, warning: 2, note: 1, met: 0 } as const;

/** What forbids before what warns, and of those by part and then by how full it is, as the verdict names them. */
const moreBinding = (a: SitesRuling, b: SitesRuling): number => {
	const ratio = (ruling: SitesRuling) => (ruling.kind === 'measured' ? ruling.ratio : 0);
	const part = ({ level, rule }: SitesRuling) =>
		level === 'blocker' || level === 'warning' ? GROUPS.indexOf(rule.group) : 0;
	return WEIGHT[b.level] - WEIGHT[a.level] || part(a) - part(b) || ratio(b) - ratio(a);
};

/** Every rule that has something to measure, as a share of its limit, the largest first. */
export function rulesPicture(answer: VerdictAnswer): Picture<BarSpec> {
	const { judged, standing } = answer;
	const all = rulingsOf(judged.all);
	const measured = all
		.flatMap((ruling) => (ruling.kind === 'measured' && ruling.ratio > 0 ? [ruling] : []))
		.sort((a, b) => b.ratio - a.ratio);
	return {
		title: rulesTitle(answer),
		sentence:
			'Each bar is what the plan asks for as a share of what the rule allows: 100 % is the limit. Hatched bars rest on figures that are unverified or our own.',
		spec: {
			kind: 'bar',
			value: { title: 'Share of the limit (%)', scale: 'logarithmic' },
			categories: measured.map(({ rule }) => rule.name),
			reference: { value: 100, label: 'the limit' },
			series: [
				{
					name: 'Share of the limit',
					bars: measured.map((ruling) => {
						const word = standingOf(ruling, standing);
						return {
							value: Math.max(LEAST_RATIO, ruling.ratio) * 100,
							label: `${ratioOfLimit(ruling.ratio).replace(' of the limit', '').replace(' times the limit', '×')}${ruling.level === 'met' ? '' : ` ${levelWord(ruling.level)}`}`,
							look:
								ruling.level === 'blocker'
									? ('second' as const)
									: ruling.level === 'warning'
										? ('answer' as const)
										: ('muted' as const),
							fill:
								word === 'unverified' || word === 'assumption'
									? ('hatched' as const)
									: ('solid' as const)
						};
					})
				}
			]
		},
		table: {
			caption: 'The rules of this case, what stands against it first',
			columns: [
				{ title: 'Rule', align: 'text' },
				{ title: 'Part', align: 'text' },
				{ title: 'Level', align: 'text' },
				{ title: 'Asked for', align: 'text' },
				{ title: 'Allowed', align: 'text' },
				{ title: 'Share (%)', align: 'number' },
				{ title: 'Rests on', align: 'text' },
				{ title: 'Remedy', align: 'text' }
			],
			rows: [...all]
				.sort(moreBinding)
				.map((ruling) => [
					ruling.rule.name,
					ruling.rule.group,
					levelWord(ruling.level),
					ruling.kind === 'measured' ? inUnit(ruling.demand, ruling.rule) : null,
					ruling.kind === 'measured' ? inUnit(ruling.limit, ruling.rule) : null,
					ruling.kind === 'measured' ? three(ruling.ratio * 100) : null,
					standingWords(ruling, answer),
					ruleRemedy(ruling.rule.id)
				])
		}
	};
}

const PART_NAMES = {
	writes: 'Writes',
	copies: 'Copies at intervals',
	vmotion: 'vMotion',
	routed: 'Routed traffic',
	broadcasts: 'Address requests',
	backup: 'Backup'
} as const;

/** What takes the link, against what is left with one link down. */
export function budgetPicture({ sites, budget }: VerdictAnswer): Picture<BarSpec> {
	const { links, demands, productMinimum } = sites;
	const surviving = links.each * Math.max(0, links.count - 1);
	const rows = [
		...(Object.keys(PART_NAMES) as (keyof typeof PART_NAMES)[])
			.filter((id) => id !== (sites.storage === 'copies' ? 'writes' : 'copies'))
			.map((id) => ({
				name: PART_NAMES[id],
				rate: demands[id] as number,
				look: 'muted' as Look
			})),
		{ name: 'All of it', rate: budget.total as number, look: 'answer' as Look },
		...(productMinimum === null
			? []
			: [{ name: 'Product’s minimum', rate: productMinimum as number, look: 'third' as Look }]),
		{ name: 'Left, one link down', rate: surviving, look: 'second' as Look }
	];
	const needed = Math.max(budget.total, productMinimum ?? 0);
	return {
		title:
			surviving === 0
				? 'With one link down nothing is left'
				: needed <= surviving
					? `${bitRate(needed)} have to fit in ${bitRate(surviving)}, and do`
					: `${bitRate(needed)} do not fit in ${bitRate(surviving)}`,
		sentence: 'Everything must still fit when one link is down.',
		spec: {
			kind: 'bar',
			value: { title: 'Gbit/s', scale: 'linear' },
			categories: rows.map(({ name }) => name),
			series: [
				{
					name: 'Rate',
					bars: rows.map(({ rate, look }) => ({
						value: (rate * 8) / 1e9,
						label: bitRate(rate),
						look,
						fill: 'solid' as const
					}))
				}
			]
		},
		table: {
			caption: 'The budget of the link',
			columns: [
				{ title: 'What', align: 'text' },
				{ title: 'Gbit/s', align: 'number' }
			],
			rows: rows.map(({ name, rate }) => [name, three((rate * 8) / 1e9)])
		}
	};
}

/** At how many VMs each constraint tips as the estate grows. */
export function tippingPicture(tipping: TippingAnswer): Picture<BarSpec> | null {
	const tips = tipping.slopes.flatMap((slope) => (slope.kind === 'tips' ? [slope] : []));
	const { headed: first } = firstToTip(tipping);
	const { vms } = tipping.estate;
	if (first === null || vms === 0) return null;
	const at = (growth: number) => vms * growth;
	return {
		title: `${first.growth < 1 ? 'Over its limit already' : 'First to tip'}: ${slopeName(first.id)}, at ${significant(Math.floor(at(first.growth)), 2)} VMs`,
		sentence: `${slopeSentence(tipping)} Hosts, VLANs and VMs are taken to grow together.`,
		spec: {
			kind: 'bar',
			value: { title: 'VMs at which it tips', scale: 'logarithmic' },
			categories: ['Today', ...tips.map(({ id }) => slopeName(id))],
			series: [
				{
					name: 'VMs',
					bars: [
						{
							value: vms,
							label: `${count(vms)} today`,
							look: 'second',
							fill: 'solid'
						},
						...tips.map((slope) => ({
							value: at(slope.growth),
							label:
								`${significant(at(slope.growth), 2)} ${slopeStanding(slope.id) === 'read' ? '' : slopeStanding(slope.id)}`.trim(),
							look: slope === first ? ('answer' as const) : ('muted' as const),
							fill: slopeStanding(slope.id) === 'read' ? ('solid' as const) : ('hatched' as const)
						}))
					]
				}
			]
		},
		table: {
			caption: 'What tips first against the size of the estate',
			columns: [
				{ title: 'What', align: 'text' },
				{ title: 'Tips at (VMs)', align: 'number' },
				{ title: 'Times today', align: 'number' },
				{ title: 'Used today (%)', align: 'number' },
				{ title: 'Rests on', align: 'text' }
			],
			rows: tips.map(({ id, growth, utilisation }) => [
				slopeName(id),
				Math.floor(at(growth)),
				three(growth),
				three(utilisation * 100),
				slopeStanding(id)
			])
		}
	};
}
