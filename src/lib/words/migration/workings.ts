import type { MigrationAsked } from '#lib/scenario/questions/migration-reading';
import type { Ceiling, CeilingName } from '#lib/calc/throughput';
import { ETHERNET_OVERHEAD, TCP_IPV4_HEADERS } from '#lib/facts/ethernet';
import type { Fact, Source } from '#lib/facts/fact';
import { MIGRATION_FACTS } from '#lib/facts/migration';
import {
	CLASS_DIRTY_RATES,
	DIRTY_RATE_GROWS_TO,
	RATE_DOUBT,
	VMOTION_ROUND_LIMIT
} from '#lib/facts/migration-assumptions';
import {
	PRECOPY_BANDS,
	PRECOPY_CLASS_SETS,
	PRECOPY_DOUBTFUL_STRAIN,
	PRECOPY_FIXED_DATA,
	PRECOPY_PLAIN_SET
} from '#lib/facts/precopy-fit';
import { FIELDS, type ScenarioText } from '#lib/scenario/questions/all';
import { distanceWorking } from '#lib/words/path/working';
import { estimateOf } from '#lib/scenario/migration/batch';
import type { MigrationAnswer } from '#lib/scenario/migration/migration';
import {
	aboutTime,
	bitRate,
	CEILING_LABELS,
	memoryRate,
	percent,
	sizeWords
} from '#lib/words/measures';
import type { Speed } from '#lib/scenario/migration/speed';
import { count, decimal, durationWords, significant } from '#lib/words/quantities';
import { MIGRATION_FIELDS } from '#lib/scenario/questions/migration';
import { type Ingredient, typedIngredient, type Working } from '#lib/words/working';

const ASKED = { ...FIELDS, ...MIGRATION_FIELDS };

const typedIngredients = (
	keys: readonly MigrationAsked[],
	text: ScenarioText
): readonly Ingredient[] =>
	keys.filter((key) => text[key] !== '').map((key) => typedIngredient(ASKED[key], text[key]));

const milliseconds = (seconds: number): string =>
	seconds === 0 ? '0 ms' : `${significant(seconds * 1000, 4)} ms`;

/** A constant that is more than one number, in the words of whoever shows it. */
function constant(fact: Fact<unknown>, value: string): Ingredient {
	const note = fact.note ?? (fact.status === 'read' ? undefined : fact.because);
	const disputed = 'disagreements' in fact && (fact.disagreements?.length ?? 0) > 0;
	return {
		label: fact.label,
		value,
		status: disputed ? 'sources disagree' : fact.status,
		...(note === undefined ? {} : { note }),
		sources: fact.sources as readonly Source[]
	};
}

function pathWorking({ path }: Speed, text: ScenarioText): Working {
	if (path.kind === 'measured') {
		return {
			title: 'Round trip',
			formula: 'A measured round trip is taken as it is.',
			steps: [`RTT = ${milliseconds(path.roundTripTime)}`],
			ingredients: typedIngredients(['rtt'], text)
		};
	}
	const fibre = distanceWorking(path.distance, text);
	const added = milliseconds(path.equipment);
	return {
		...fibre,
		title: 'Round trip',
		steps: [
			...fibre.steps,
			`${milliseconds(path.distance.roundTrip.roundTripFibreDelay)} + 2 × equipment (${added}) = ${milliseconds(path.roundTripTime)}`
		],
		ingredients: [...typedIngredients(['eqd'], text), ...fibre.ingredients]
	};
}

/** How each ceiling comes about, with its numbers. */
function ceilingStep({ name, rate }: Ceiling, { input, result }: Speed): string {
	const streams = count(result.streams);
	const trip = milliseconds(input.roundTripTime);
	const how: Readonly<Record<CeilingName, () => string>> = {
		nics: () =>
			`${count(result.nicsUsed)} × ${bitRate(input.lineRate)} × ${percent(result.efficiency, 4)}`,
		link: () =>
			input.link.kind === 'none'
				? ''
				: `${bitRate(input.link.capacity)} × ${percent(input.link.share)} × ${percent(result.efficiency, 4)}`,
		share: () => `the narrower of cards and link ÷ ${count(input.concurrent)} migrations`,
		streams: () => `${streams} × ${bitRate(input.perStream)}`,
		window: () =>
			input.buffer.kind === 'fixed'
				? `${streams} × ${significant(input.buffer.buffer / 1e6)} MB ÷ ${trip} = ${significant(rate / 1e6)} MB/s`
				: '',
		loss: () => {
			const window = (rate * input.roundTripTime) / (result.streams * result.segment);
			return `${streams} × ${significant(window, 6)} segments × ${count(result.segment)} B ÷ ${trip}`;
		},
		cap: () => 'as typed',
		cpu: () =>
			input.processor.kind === 'cores'
				? `${decimal(input.processor.cores, 2)} cores × ${bitRate(input.processor.ratePerCore)} ÷ ${count(input.concurrent)} migrations`
				: ''
	};
	return `${CEILING_LABELS[name]}: ${how[name]()} = ${bitRate(rate, 4)}`;
}

const UNBOUNDED = {
	'cards-are-the-link': 'the cards are the link',
	alone: 'no other migration runs',
	'no-round-trip': 'there is no round trip',
	'buffer-follows-round-trip': 'the buffer grows with the round trip',
	'no-loss': 'nothing is lost',
	'no-cap': 'none is set',
	'cpu-not-counted': 'not counted unless cores are given',
	'past-any-link': 'past any link'
} as const;

const RATE_KEYS: readonly MigrationAsked[] = [
	'link',
	'mnic',
	'nics',
	'wan',
	'wanp',
	'conc',
	'mtu',
	'loss',
	'cap',
	'vcores'
];

function ceilingsWorking(speed: Speed, text: ScenarioText): Working {
	const { facts } = speed.hypervisor;
	const { result, input } = speed;
	return {
		title: 'Ceilings on the rate',
		formula: 'The rate is the least of the ceilings on payload; each is worked out alone.',
		steps: [
			`payload of a frame: (${input.framing.mtu} − ${input.framing.tcpIpHeaders}) ÷ (${input.framing.mtu} + ${input.framing.ethernetOverhead}) = ${percent(result.efficiency, 4)}`,
			...result.ceilings.map((each) => ceilingStep(each, speed)),
			...result.unbounded.map(
				({ name, because }) => `${CEILING_LABELS[name]}: no bound, ${UNBOUNDED[because]}`
			)
		],
		ingredients: [
			...typedIngredients(RATE_KEYS, text),
			constant(facts.streams, STREAM_RULES[facts.streams.value.kind]),
			constant(facts.perStream, bitRate(facts.perStream.value)),
			constant(
				facts.buffer,
				facts.buffer.value.kind === 'fixed'
					? `${significant(facts.buffer.value.buffer / 1e6)} MB`
					: 'sized by the round trip'
			),
			constant(facts.congestion, facts.congestion.value.kind === 'cubic' ? 'CUBIC' : 'Reno'),
			constant(ETHERNET_OVERHEAD, `${ETHERNET_OVERHEAD.value} B`),
			constant(TCP_IPV4_HEADERS, `${TCP_IPV4_HEADERS.value} B`)
		]
	};
}

const STREAM_RULES = {
	'per-vmknic': 'one for each vmknic',
	automatic: 'as many as fill the cards',
	fixed: 'one'
} as const;

function rateWorking({ result, start, doubt, input }: Speed): Working {
	const ramp =
		start.kind === 'at-once'
			? 'slow start: the first window already fills the pipe'
			: `slow start: ${significant(start.doublings, 2)} doublings × ${milliseconds(input.roundTripTime)} = ${durationWords(start.duration)}, which costs ${durationWords(start.lost)}`;
	return {
		title: 'Rate',
		formula:
			'The least ceiling is the rate. A connection doubles its window in each round trip until it fills the pipe.',
		steps: [
			`least ceiling: ${CEILING_LABELS[result.binds]} = ${bitRate(result.rate, 4)} = ${significant(result.rate / 1e6, 4)} MB/s`,
			`next: ${CEILING_LABELS[result.next.name]} = ${bitRate(result.next.rate, 4)}`,
			ramp,
			`real rates beside such a ceiling: ${significant(doubt.slowest, 3)} to ${significant(doubt.fastest, 3)} of it`
		],
		ingredients: [
			constant(MIGRATION_FACTS.INITIAL_WINDOW, `${count(MIGRATION_FACTS.INITIAL_WINDOW.value)} B`),
			constant(RATE_DOUBT, `${doubt.slowest} to ${doubt.fastest}`)
		]
	};
}

const MOST_ROUNDS_SHOWN = 8;

function roundSteps({ cases, memoryRate: rate, rules }: MigrationAnswer): readonly string[] {
	const copy = cases?.likely.copy;
	if (!copy) return [];
	const shown = copy.rounds.slice(0, MOST_ROUNDS_SHOWN);
	const more = copy.rounds.length - shown.length;
	return [
		...shown.map(
			({ sent, during }, index) =>
				`round ${index + 1}: ${sizeWords(sent, 3)} ÷ ${bitRate(rate)} = ${durationWords(during)}`
		),
		...(more > 0 ? [`${count(more)} more rounds`] : []),
		`rest: ${sizeWords(copy.remaining, 3)}, sent within ${durationWords(copy.remaining / rate)} (goal ${durationWords(rules.switchOverGoal)}) while the guest is paused`,
		`data: rounds + rest + ${sizeWords(rules.fixedData)} = ${sizeWords(copy.sent, 4)}`,
		`strain: dirtied within the goal ÷ sent within the goal = ${significant(copy.strain, 2)}`
	];
}

function guestIngredients({ guest }: MigrationAnswer, text: ScenarioText): readonly Ingredient[] {
	if (guest.kind === 'curve') return typedIngredients(['curve'], text);
	const { work, rates, basis } = guest;
	const set = sizeWords(guest.setAt(rates.likely), 3);
	const usual = work === 'unknown' || work === 'idle';
	const rateFacts =
		basis.kind === 'rate' || work === 'idle'
			? []
			: [
					constant(CLASS_DIRTY_RATES, memoryRate(rates.likely)),
					constant(DIRTY_RATE_GROWS_TO, sizeWords(DIRTY_RATE_GROWS_TO.value))
				];
	const keys: readonly MigrationAsked[] =
		basis.kind === 'rate'
			? ['work', 'know', 'dirty']
			: basis.kind === 'seen'
				? ['work', 'know', 'smem', 'slink', 'stime', 'sdata', 'sstun']
				: ['work', 'know'];
	return [
		...typedIngredients(keys, text),
		...rateFacts,
		constant(usual ? PRECOPY_PLAIN_SET : PRECOPY_CLASS_SETS, set)
	];
}

function timeWorking(answer: MigrationAnswer, text: ScenarioText): Working {
	const { rules, outcome, floor, setUp, speed, diskCopy, disk } = answer;
	const estimate = estimateOf(outcome);
	const { overhead } = speed.hypervisor.facts;
	const diskSteps =
		diskCopy?.kind === 'finishes' && disk !== null
			? [
					`disk: −(${sizeWords(disk.size, 3)} ÷ w) × ln(1 − w ÷ R) = ${durationWords(diskCopy.duration)}, with w = ${significant(disk.writeRate / 1e6)} MB/s of writes and R = ${significant(speed.result.rate / 1e6)} MB/s`
				]
			: [];
	const total =
		estimate === null
			? []
			: [
					`likely time: ${durationWords(setUp.likely)} around the copy + the copy + ${durationWords(rules.resume)} of device state = ${durationWords(estimate.time.likely)}`,
					`low: ${durationWords(estimate.time.low)}, high: ${durationWords(estimate.time.high)}`
				];
	return {
		title: 'Time, data and pause',
		formula:
			'Memory is sent once, then what was dirtied meanwhile, W × (1 − exp(−D × t ÷ W)), and so on, until the rest fits the switch-over goal.',
		steps: [
			...diskSteps,
			...roundSteps(answer),
			...total,
			`lower bound: ${sizeWords(floor.amount, 4)} × 8 ÷ ${bitRate(floor.rate)} = ${durationWords(floor.time)} at line rate, once`
		],
		ingredients: [
			...typedIngredients(['vmram', 'act', 'moves'], text),
			...(disk === null ? [] : typedIngredients(['mdisk', 'mwr'], text)),
			...guestIngredients(answer, text),
			...typedIngredients(['goal', 'rounds', 'setup'], text),
			constant(speed.hypervisor.facts.switchOverGoal, durationWords(rules.switchOverGoal)),
			constant(overhead, `${durationWords(setUp.likely)} and ${durationWords(rules.resume)}`),
			constant(VMOTION_ROUND_LIMIT, count(rules.roundLimit)),
			constant(PRECOPY_FIXED_DATA, sizeWords(rules.fixedData)),
			constant(PRECOPY_DOUBTFUL_STRAIN, significant(rules.doubtfulFrom)),
			constant(PRECOPY_BANDS, 'by load; see the method')
		]
	};
}

/** The links of the chain: distance and round trip, ceilings, rate, time. Each has its working. */
export type ChainLink = 'path' | 'ceilings' | 'rate' | 'time';

export interface ChainStep {
	readonly id: ChainLink;
	readonly label: string;
	readonly value: string;
	readonly working: Working;
}

export function chainSteps(answer: MigrationAnswer, text: ScenarioText): readonly ChainStep[] {
	const { speed, outcome, planned } = answer;
	const estimate = estimateOf(outcome);
	const { path, result } = speed;
	const plannedWorking: Working | null =
		planned === null
			? null
			: {
					title: 'Time by the chosen rule',
					formula:
						planned.rule === 'azure'
							? 'Time = size × 0.7 ÷ bandwidth. The factor stands for 30 % of compression.'
							: 'Time = size ÷ line rate: everything crosses once and every bit is payload.',
					steps: [
						`${significant(planned.amount, 4)} B × 8 ${planned.rule === 'azure' ? '× 0.7 ' : ''}÷ ${bitRate(planned.rate)} = ${durationWords(planned.time)} = ${significant(planned.time / 3600, 4)} h`
					],
					ingredients: [
						...typedIngredients(['vmram', 'act', 'moves', 'link', 'rule'], text),
						...(planned.rule === 'azure'
							? [
									constant(
										MIGRATION_FACTS.AZURE_PLANNING_FACTOR,
										String(MIGRATION_FACTS.AZURE_PLANNING_FACTOR.value)
									)
								]
							: [])
					]
				};
	return [
		{
			id: 'path',
			label:
				path.kind === 'measured'
					? 'Round trip, measured'
					: `${decimal(path.distance.km, 1)} km apart`,
			value: milliseconds(path.roundTripTime),
			working: pathWorking(speed, text)
		},
		{
			id: 'ceilings',
			label: 'Lowest ceiling',
			value: CEILING_LABELS[result.binds],
			working: ceilingsWorking(speed, text)
		},
		{ id: 'rate', label: 'Rate', value: bitRate(result.rate), working: rateWorking(speed) },
		{
			id: 'time',
			label: 'Time, likely',
			value:
				planned !== null
					? durationWords(planned.time)
					: estimate === null
						? 'does not finish'
						: aboutTime(estimate.time.likely),
			working: plannedWorking ?? timeWorking(answer, text)
		}
	];
}
