import type { Ceiling, CeilingName } from '#lib/calc/throughput';
import { ETHERNET_OVERHEAD, TCP_IPV4_HEADERS } from '#lib/facts/ethernet';
import { hypervisorFactsOf } from '#lib/facts/hypervisors';
import { MIGRATION_FACTS } from '#lib/facts/migration';
import { MIGRATION_COSTS } from '#lib/facts/migration-costs';
import {
	DIRTY_RATE_GROWS_TO,
	HELD_FROM,
	KNOWN_SET_BAND,
	VMOTION_ROUND_LIMIT
} from '#lib/facts/migration-assumptions';
import { PATH_DOUBTS } from '#lib/facts/path-doubts';
import { PLATFORMS } from '#lib/facts/platforms';
import {
	PRECOPY_CLASS_SETS,
	PRECOPY_DOUBTFUL_STRAIN,
	PRECOPY_FIXED_DATA,
	PRECOPY_LOAD_BANDS,
	PRECOPY_PLAIN_SET,
	PRECOPY_WRITING
} from '#lib/facts/precopy-fit';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { planned as plannedRoundTrip, roundTripBasis } from '#lib/scenario/path/path';
import { lineWords } from '#lib/words/path/sentences';
import { pathWorking } from '#lib/words/path/working';
import { likelySet } from '#lib/scenario/migration/guest';
import { type MigrationKey, migrationTyped } from './typed';
import { estimateOf, roundsOf } from '#lib/scenario/migration/outcome';
import type { MigrationAnswer } from '#lib/scenario/migration/migration';
import { bitRate, percent, shortTime } from '#lib/words/measures';
import { aboutTime, memoryRate, sizeWords } from '#lib/words/estimates';
import { ceilingLabel, paceLabel } from './ceilings';
import type { Speed } from '#lib/scenario/migration/speed';
import { count, decimal, durationWords, inFull, significant } from '#lib/words/quantities';
import { factIngredient, type Ingredient, type Working } from '#lib/words/working';

/** How each ceiling comes about, with its numbers. */
function ceilingStep({ name, rate }: Ceiling, speed: Speed): string {
	const { input, result, capBy, hypervisor } = speed;
	const streams = count(result.streams);
	const trip = shortTime(input.roundTripTime);
	const sharedOut = input.concurrent === 1 ? '' : ` ÷ ${count(input.concurrent)} migrations`;
	const how: Readonly<Record<CeilingName, () => string>> = {
		nics: () =>
			`${count(result.nicsUsed)} × ${bitRate(input.lineRate)} × ${percent(result.efficiency, 4)}`,
		link: () =>
			input.link.kind === 'none'
				? ''
				: `${bitRate(input.link.capacity)} × ${percent(input.link.share)} × ${percent(result.efficiency, 4)}`,
		share: () => `the narrower of cards and link${sharedOut}`,
		streams: () => `${streams} × ${bitRate(input.perStream)}`,
		window: () =>
			input.buffer.kind === 'fixed'
				? `${streams} × ${significant(input.buffer.buffer / 1e6)} MB ÷ ${trip} = ${significant(rate / 1e6)} MB/s`
				: '',
		loss: () => {
			const window = (rate * input.roundTripTime) / (result.streams * result.segment);
			return `${streams} × ${significant(window, 6)} segments × ${count(result.segment)} B ÷ ${trip}`;
		},
		cap: () => (capBy === 'you' ? 'as typed' : `what ${hypervisor.name} sets`),
		cpu: () =>
			input.processor.kind === 'cores'
				? `${decimal(input.processor.cores, 2)} cores × ${bitRate(input.processor.ratePerCore)}${sharedOut}`
				: ''
	};
	return `${ceilingLabel(name, speed)}: ${how[name]()} = ${bitRate(rate, 4)}`;
}

const UNBOUNDED = {
	'cards-are-the-link': 'the cards are the link',
	alone: 'no other migration runs',
	'no-round-trip': 'there is no round trip',
	'buffer-follows-round-trip': 'the buffer grows with the round trip',
	'no-loss': 'nothing is lost',
	'sent-before-a-loss': 'the copy is sent before the first loss is due',
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
	'pstr',
	'vcores'
];

/** What the datastores carry of a disk that moves with the memory, where that is less than the way does. */
const datastoreSteps = ({ pace }: MigrationAnswer): readonly string[] =>
	pace.by === 'datastores'
		? [
				`datastores: ${significant(pace.rate / 1e6)} MB/s as typed = ${bitRate(pace.rate, 4)}, for the disk alone`
			]
		: [];

function ceilingsWorking(answer: MigrationAnswer, scenario: Scenario): Working {
	const { speed } = answer;
	const facts = hypervisorFactsOf(speed.hypervisor.generation);
	const { result, input } = speed;
	return {
		title: 'Ceilings on the rate',
		formula: 'The rate is the least of the ceilings on payload; each is worked out alone.',
		steps: [
			`payload of a frame: (${count(input.framing.mtu)} − ${input.framing.tcpIpHeaders}) ÷ (${count(input.framing.mtu)} + ${input.framing.ethernetOverhead}) = ${percent(result.efficiency, 4)}`,
			...datastoreSteps(answer),
			...result.ceilings.map((each) => ceilingStep(each, speed)),
			...result.unbounded.map(
				({ name, because }) => `${ceilingLabel(name, speed)}: no bound, ${UNBOUNDED[because]}`
			)
		],
		ingredients: [
			...migrationTyped(RATE_KEYS, scenario),
			factIngredient(facts.streams, STREAM_RULES[facts.streams.value.kind]),
			...(speed.ownStream === null
				? [factIngredient(facts.perStream, bitRate(facts.perStream.value))]
				: []),
			...platformIngredients(speed),
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

/** What was read of the platform that was chosen by name. */
const platformOf = ({ hypervisor }: Speed) =>
	PLATFORMS.find(({ id }) => id === hypervisor.platform?.id);

/** What a platform sets beside the engine it copies with. */
function platformIngredients(speed: Speed): readonly Ingredient[] {
	const platform = platformOf(speed);
	if (platform === undefined) return [];
	const { cap, channel } = platform;
	return [
		...(cap.status === 'none'
			? []
			: [factIngredient(cap, cap.value.kind === 'at' ? memoryRate(cap.value.rate, 3) : 'none')]),
		...(channel.status === 'none' ? [] : [factIngredient(channel, channel.value)])
	];
}

const STREAM_RULES = {
	'per-vmknic': 'one for each vmknic',
	automatic: 'as many as fill the cards',
	fixed: 'one'
} as const;

function rateWorking(answer: MigrationAnswer): Working {
	const { speed } = answer;
	const { result, way, otherDays, input, sent } = speed;
	const { start, stretches, steady } = way.usual;
	const ramp =
		start.kind === 'at-once'
			? 'slow start: the first window already fills the pipe'
			: `slow start: ${sizeWords(start.initial, 3)} under way at first, doubled in each round trip of ${shortTime(input.roundTripTime)}`;
	const first = stretches[0];
	const falling =
		first === undefined
			? []
			: [
					`under loss: ${bitRate(first.rate, 4)} for the first ${sizeWords(first.upTo, 3)}, then falling to ${bitRate(steady, 4)}${sent === null ? '' : `; this copy sends ${sizeWords(sent, 3)}`}`
				];
	return {
		title: 'Rate',
		formula:
			'The least ceiling is the rate. A connection doubles its window in each round trip until it fills the pipe; a loss makes it smaller.',
		steps: [
			...datastoreSteps(answer),
			`least ceiling: ${ceilingLabel(result.binds, speed)} = ${bitRate(result.rate, 4)} = ${significant(result.rate / 1e6, 4)} MB/s`,
			`next: ${ceilingLabel(result.next.name, speed)} = ${bitRate(result.next.rate, 4)}`,
			ramp,
			...falling,
			`on a slow day ${bitRate(otherDays.slowest)}, on a fast one ${bitRate(otherDays.fastest)}`
		],
		ingredients: [
			factIngredient(
				MIGRATION_FACTS.INITIAL_WINDOW,
				`${count(MIGRATION_FACTS.INITIAL_WINDOW.value)} B`
			),
			factIngredient(PATH_DOUBTS, 'by ceiling; see the method')
		]
	};
}

const MOST_ROUNDS_SHOWN = 8;

function roundSteps(answer: MigrationAnswer): readonly string[] {
	const found = estimateOf(answer.outcome)?.inRounds;
	if (found == null) return [];
	const { memoryRate: rate, rules } = answer;
	const { remaining, sent } = found.copy;
	const rounds = roundsOf(found);
	const more = rounds.length - MOST_ROUNDS_SHOWN;
	return [
		...rounds
			.slice(0, MOST_ROUNDS_SHOWN)
			.map(
				({ sent: size, during }, index) =>
					`round ${index + 1}: ${sizeWords(size, 3)} in ${durationWords(during)}`
			),
		...(more > 0 ? [`${count(more)} more rounds`] : []),
		`rest: ${sizeWords(remaining, 3)}, sent within ${durationWords(remaining / rate)} (goal ${durationWords(rules.goal)}) while the guest is paused`,
		`data: rounds + rest${rules.fixedData === 0 ? '' : ` + ${sizeWords(rules.fixedData)}`} = ${sizeWords(sent, 4)}`,
		`strain: dirtied within the goal ÷ sent within the goal = ${significant(found.strain, 2)}`
	];
}

const GUEST_KEYS = {
	kind: ['work', 'know', 'wset', 'wman'],
	set: ['know', 'wset', 'wman'],
	rate: ['work', 'know', 'dirty', 'wset', 'wman'],
	seen: ['work', 'know', 'smem', 'slink', 'stime', 'sdata', 'sstun']
} as const satisfies Readonly<Record<string, readonly MigrationKey[]>>;

function guestIngredients({ guest }: MigrationAnswer, scenario: Scenario): readonly Ingredient[] {
	if (guest.kind === 'curve') return migrationTyped(['curve'], scenario);
	const { work, writing, basis, band } = guest;
	const usual = work === 'unknown' || work === 'idle';
	return [
		...migrationTyped(GUEST_KEYS[basis.kind], scenario),
		...(writing.kind === 'usual' && work !== 'idle'
			? [
					factIngredient(PRECOPY_WRITING, memoryRate(writing.rates.likely)),
					factIngredient(DIRTY_RATE_GROWS_TO, sizeWords(DIRTY_RATE_GROWS_TO.value))
				]
			: []),
		...(guest.set.kind === 'rule'
			? [
					factIngredient(
						usual ? PRECOPY_PLAIN_SET : PRECOPY_CLASS_SETS,
						sizeWords(likelySet(guest), 3)
					)
				]
			: []),
		factIngredient(
			band === 'known' ? KNOWN_SET_BAND : PRECOPY_LOAD_BANDS,
			'by load; see the method'
		)
	];
}

function diskSteps({ disk, diskPass }: MigrationAnswer): readonly string[] {
	if (disk === null || diskPass === null) return [];
	return [
		`disk: −(${sizeWords(disk.size, 3)} ÷ w) × ln(1 − w ÷ R) = ${durationWords(diskPass.time)}, with w = ${significant(disk.writeRate / 1e6)} MB/s of writes and R = ${significant(diskPass.rate / 1e6)} MB/s`
	];
}

function timeWorking(answer: MigrationAnswer, scenario: Scenario): Working {
	const { rules, outcome, floor, setUp, speed, disk, moves } = answer;
	const estimate = estimateOf(outcome);
	const memory = moves !== 'disk';
	const around = memory ? ` + ${durationWords(rules.deviceState.likely)} of device state` : '';
	const total =
		estimate === null
			? []
			: [
					`time in the middle case: ${durationWords(setUp.likely)} around the copy + ${durationWords(estimate.copy.likely)} of copy${around} = ${durationWords(estimate.task.likely)}`,
					...(estimate.pause === null
						? []
						: [
								`pause in the middle case: ${durationWords(estimate.pause.likely)}, device state and what is not known of guest and rounds in it`
							]),
					`low: ${durationWords(estimate.task.low)}, high: ${estimate.task.high === null ? 'open' : durationWords(estimate.task.high)}`
				];
	return {
		title: 'Time, data and pause',
		formula:
			'Memory is sent once, then what was dirtied meanwhile, W × (1 − exp(−D × t ÷ W)), and so on, until the rest fits the switch-over goal. Independent causes of doubt are joined as squares of logarithms.',
		steps: [
			...diskSteps(answer),
			...(memory ? roundSteps(answer) : []),
			...total,
			...(floor === null
				? []
				: [
						`lower bound: ${sizeWords(floor.amount, 4)} × 8 ÷ ${bitRate(floor.rate)} = ${durationWords(floor.time)} at line rate, once`
					])
		],
		ingredients: [
			...migrationTyped(memory ? ['mvm', 'vmram', 'act', 'moves'] : ['moves'], scenario),
			...(disk === null ? [] : migrationTyped(['mdisk', 'mwr', 'dsr', 'off'], scenario)),
			...(disk?.by === 'host' && scenario.dsr === ''
				? [
						factIngredient(
							MIGRATION_FACTS.STORAGE_RATE_ACROSS_TYPES,
							`${significant((disk.carried?.likely ?? 0) / 1e6)} MB/s`
						)
					]
				: []),
			...(disk?.by === 'array'
				? [factIngredient(MIGRATION_COSTS.STORAGE_OFFLOAD, MIGRATION_COSTS.STORAGE_OFFLOAD.value)]
				: []),
			...(memory ? guestIngredients(answer, scenario) : []),
			...migrationTyped(['goal', 'rounds', 'setup'], scenario),
			...(memory ? ruleIngredients(answer) : []),
			factIngredient(
				hypervisorFactsOf(speed.hypervisor.generation).overhead,
				durationWords(setUp.likely)
			)
		]
	};
}

function ruleIngredients({ speed, rules }: MigrationAnswer): readonly Ingredient[] {
	const facts = hypervisorFactsOf(speed.hypervisor.generation);
	const goal = platformOf(speed)?.stopLimit;
	return [
		factIngredient(
			goal !== undefined && goal.status !== 'none' ? goal : facts.switchOverGoal,
			durationWords(rules.goal)
		),
		factIngredient(VMOTION_ROUND_LIMIT, count(rules.roundLimit)),
		...(rules.fixedData === 0
			? []
			: [factIngredient(PRECOPY_FIXED_DATA, sizeWords(rules.fixedData))]),
		rules.ending.kind === 'slows-guest' || rules.ending.kind === 'resumes-early'
			? factIngredient(HELD_FROM, significant(rules.heldFrom))
			: factIngredient(PRECOPY_DOUBTFUL_STRAIN, significant(rules.doubtfulFrom))
	];
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

const BARRED = {
	'not-in-this-release': 'not in this release',
	'storage-not-shared': 'not live'
} as const;

export function chainSteps(answer: MigrationAnswer, scenario: Scenario): readonly ChainStep[] {
	const { speed, outcome, planned, disk, pace } = answer;
	const estimate = estimateOf(outcome);
	const { path } = speed;
	const plannedWorking: Working | null =
		planned === null
			? null
			: {
					title: 'Time by the chosen rule',
					formula:
						planned.rule === 'azure'
							? `Time = size × ${inFull(AZURE())} ÷ bandwidth. The factor stands for ${percent(1 - AZURE())} of compression.`
							: 'Time = size ÷ line rate: everything crosses once and every bit is payload.',
					steps: [
						`${significant(planned.amount, 4)} B × 8 ${planned.rule === 'azure' ? `× ${inFull(AZURE())} ` : ''}÷ ${bitRate(planned.rate)} = ${durationWords(planned.time)} = ${significant(planned.time / 3600, 4)} h`
					],
					ingredients: [
						...migrationTyped(
							[
								'mvm',
								'vmram',
								'act',
								'moves',
								...(disk === null ? [] : (['mdisk'] as const)),
								'link',
								'mnic',
								'wan',
								'rule'
							],
							scenario
						),
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
	const time: ChainStep = {
		id: 'time',
		label: 'Time, middle case',
		value:
			answer.barred !== null
				? BARRED[answer.barred.kind]
				: planned !== null
					? durationWords(planned.time)
					: estimate === null
						? 'does not finish'
						: aboutTime(estimate.task.likely),
		working: plannedWorking ?? timeWorking(answer, scenario)
	};
	// A disk that changes its datastore alone uses no network.
	if (answer.moves === 'disk') return [time];
	return [
		{
			id: 'path',
			label:
				roundTripBasis(path) !== 'worked-out' ? 'Round trip, measured' : `${lineWords(path)} apart`,
			value: shortTime(plannedRoundTrip(path)),
			working: pathWorking(path, scenario)
		},
		{
			id: 'ceilings',
			label: 'Lowest ceiling',
			value: paceLabel(answer),
			working: ceilingsWorking(answer, scenario)
		},
		{ id: 'rate', label: 'Rate', value: bitRate(pace.rate), working: rateWorking(answer) },
		time
	];
}
