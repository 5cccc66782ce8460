import type { Ceiling, CeilingName } from '#lib/calc/throughput';
import { ETHERNET_OVERHEAD, TCP_IPV4_HEADERS } from '#lib/facts/ethernet';
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
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { planned as plannedRoundTrip, usedRoundTrip } from '#lib/scenario/path/path';
import { lineWords } from '#lib/words/path/sentences';
import { pathWorking } from '#lib/words/path/working';
import { workingSetAt } from '#lib/scenario/migration/guest';
import { type MigrationKey, migrationTyped } from './typed';
import { estimateOf } from '#lib/scenario/migration/batch';
import type { MigrationAnswer } from '#lib/scenario/migration/migration';
import { aboutTime, bitRate, memoryRate, percent, shortTime, sizeWords } from '#lib/words/measures';
import { CEILING_LABELS } from './ceilings';
import type { Speed } from '#lib/scenario/migration/speed';
import { count, decimal, durationWords, significant } from '#lib/words/quantities';
import { factIngredient, type Ingredient, type Working } from '#lib/words/working';

/** How each ceiling comes about, with its numbers. */
function ceilingStep({ name, rate }: Ceiling, { input, result }: Speed): string {
	const streams = count(result.streams);
	const trip = shortTime(input.roundTripTime);
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

const RATE_KEYS: readonly MigrationKey[] = [
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

function ceilingsWorking(speed: Speed, scenario: Scenario): Working {
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
			...migrationTyped(RATE_KEYS, scenario),
			factIngredient(facts.streams, STREAM_RULES[facts.streams.value.kind]),
			factIngredient(facts.perStream, bitRate(facts.perStream.value)),
			factIngredient(
				facts.buffer,
				facts.buffer.value.kind === 'fixed'
					? `${significant(facts.buffer.value.buffer / 1e6)} MB`
					: 'sized by the round trip'
			),
			factIngredient(facts.congestion, facts.congestion.value.kind === 'cubic' ? 'CUBIC' : 'Reno'),
			factIngredient(ETHERNET_OVERHEAD, `${ETHERNET_OVERHEAD.value} B`),
			factIngredient(TCP_IPV4_HEADERS, `${TCP_IPV4_HEADERS.value} B`)
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
			: `slow start: ${significant(start.doublings, 2)} doublings × ${shortTime(input.roundTripTime)} = ${durationWords(start.duration)}, which costs ${durationWords(start.lost)}`;
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
			factIngredient(
				MIGRATION_FACTS.INITIAL_WINDOW,
				`${count(MIGRATION_FACTS.INITIAL_WINDOW.value)} B`
			),
			factIngredient(RATE_DOUBT, `${doubt.slowest} to ${doubt.fastest}`)
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

function guestIngredients({ guest }: MigrationAnswer, scenario: Scenario): readonly Ingredient[] {
	if (guest.kind === 'curve') return migrationTyped(['curve'], scenario);
	const { work, rates, basis } = guest;
	const set = sizeWords(workingSetAt(guest, rates.likely), 3);
	const usual = work === 'unknown' || work === 'idle';
	const rateFacts =
		basis.kind === 'rate' || work === 'idle'
			? []
			: [
					factIngredient(CLASS_DIRTY_RATES, memoryRate(rates.likely)),
					factIngredient(DIRTY_RATE_GROWS_TO, sizeWords(DIRTY_RATE_GROWS_TO.value))
				];
	const keys: readonly MigrationKey[] =
		basis.kind === 'rate'
			? ['work', 'know', 'dirty']
			: basis.kind === 'seen'
				? ['work', 'know', 'smem', 'slink', 'stime', 'sdata', 'sstun']
				: ['work', 'know'];
	return [
		...migrationTyped(keys, scenario),
		...rateFacts,
		factIngredient(usual ? PRECOPY_PLAIN_SET : PRECOPY_CLASS_SETS, set)
	];
}

function timeWorking(answer: MigrationAnswer, scenario: Scenario): Working {
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
			...migrationTyped(['vmram', 'act', 'moves'], scenario),
			...(disk === null ? [] : migrationTyped(['mdisk', 'mwr'], scenario)),
			...guestIngredients(answer, scenario),
			...migrationTyped(['goal', 'rounds', 'setup'], scenario),
			factIngredient(speed.hypervisor.facts.switchOverGoal, durationWords(rules.switchOverGoal)),
			factIngredient(overhead, `${durationWords(setUp.likely)} and ${durationWords(rules.resume)}`),
			factIngredient(VMOTION_ROUND_LIMIT, count(rules.roundLimit)),
			factIngredient(PRECOPY_FIXED_DATA, sizeWords(rules.fixedData)),
			factIngredient(PRECOPY_DOUBTFUL_STRAIN, significant(rules.doubtfulFrom)),
			factIngredient(PRECOPY_BANDS, 'by load; see the method')
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

const AZURE = () => MIGRATION_FACTS.AZURE_PLANNING_FACTOR.value;

export function chainSteps(answer: MigrationAnswer, scenario: Scenario): readonly ChainStep[] {
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
							? `Time = size × ${AZURE()} ÷ bandwidth. The factor stands for ${percent(1 - AZURE())} of compression.`
							: 'Time = size ÷ line rate: everything crosses once and every bit is payload.',
					steps: [
						`${significant(planned.amount, 4)} B × 8 ${planned.rule === 'azure' ? `× ${AZURE()} ` : ''}÷ ${bitRate(planned.rate)} = ${durationWords(planned.time)} = ${significant(planned.time / 3600, 4)} h`
					],
					ingredients: [
						...migrationTyped(['vmram', 'act', 'moves', 'link', 'rule'], scenario),
						...(planned.rule === 'azure'
							? [
									factIngredient(
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
			label: usedRoundTrip(path) !== null ? 'Round trip, measured' : `${lineWords(path)} apart`,
			value: shortTime(plannedRoundTrip(path)),
			working: pathWorking(path, scenario)
		},
		{
			id: 'ceilings',
			label: 'Lowest ceiling',
			value: CEILING_LABELS[result.binds],
			working: ceilingsWorking(speed, scenario)
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
			working: plannedWorking ?? timeWorking(answer, scenario)
		}
	];
}
