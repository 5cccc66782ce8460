import type { Ceiling } from '#lib/calc/throughput';
import { HELD_FROM, SET_UP_RANGE, VMOTION_ROUND_LIMIT } from '#lib/facts/copy-rules';
import { EVACUATION_SCORES } from '#lib/facts/evacuation-limits';
import type { EmptiedAnswer, RolledAnswer } from '#lib/scenario/evacuation/answer';
import { COMMON_QUESTIONS } from '#lib/scenario/questions/common';
import { DOMAIN_QUESTIONS } from '#lib/scenario/questions/domain';
import { EVACUATION_QUESTIONS } from '#lib/scenario/questions/evacuation';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { MIGRATION_QUESTIONS } from '#lib/scenario/questions/migration';
import { PATH_QUESTIONS } from '#lib/scenario/questions/path';
import { bitRate, percent } from '#lib/words/measures';
import { memoryRate, sizeWords, timeRange } from '#lib/words/estimates';
import { ceilingLabel } from '#lib/words/migration/ceilings';
import { count, durationWords, plural, significant } from '#lib/words/quantities';
import { factIngredient, typedInto, type Working } from '#lib/words/working';
import { emptiedWords, wayWords } from './sentences';

const typed = typedInto({
	...COMMON_QUESTIONS,
	...PATH_QUESTIONS,
	...DOMAIN_QUESTIONS,
	...MIGRATION_QUESTIONS,
	...EVACUATION_QUESTIONS
});

type Answer = EmptiedAnswer | RolledAnswer;

function moversWorking({ plan }: Answer, scenario: Scenario): Working {
	const { counts, vms, memory, groups, oneByOne } = plan;
	return {
		title: 'Who moves',
		formula:
			oneByOne !== null
				? 'the VMs of the hosts that are emptied, each by its own size, as the inventory lists them'
				: groups === null
					? 'VMs of all hosts, shared as evenly as whole VMs can be; those of the emptied hosts move'
					: 'the VMs that were typed, one after another on the hosts that are emptied',
		steps: [
			groups === null
				? `${plural(counts.vms, 'VM')} on ${plural(counts.hosts, 'host')}; ${emptiedWords(plan)}: ${plural(vms, 'VM')}`
				: groups
						.map(
							({ vms: some, gibibytes, writes }) =>
								`${count(some)} × ${significant(gibibytes)} GiB${writes === null ? '' : ` at ${significant(writes)} MiB/s`}`
						)
						.join(' + '),
			`memory and overhead where they go: ${sizeWords(memory, 4)}`
		],
		ingredients: typed(
			['em', 'emh', 'sizes', 'shost', 'chosts', 'ratio', 'vmram', 'over'],
			scenario
		)
	};
}

function rateSteps({ plan: { speed, rates } }: Answer): readonly string[] {
	const labelled = ({ name, rate }: Ceiling) => `${ceilingLabel(name, speed)}: ${bitRate(rate, 4)}`;
	const { low, likely, high } = rates;
	return [
		...speed.result.ceilings.filter(({ name }) => name !== 'share').map(labelled),
		`cards of a host, slow day to quick: ${bitRate(low.cards)}, ${bitRate(likely.cards)}, ${bitRate(high.cards)}`,
		...(likely.link === null
			? []
			: [`link: ${[low, likely, high].map(({ link }) => bitRate(link ?? 0)).join(', ')}`])
	];
}

const ratesWorking = (answer: Answer, scenario: Scenario): Working => ({
	title: 'What the way carries',
	formula:
		'migrations that move share cards and link max-min fair; each also stays below what it could carry alone',
	steps: [`${wayWords(answer.plan)}`, ...rateSteps(answer)],
	ingredients: typed(
		['link', 'mnic', 'nics', 'wan', 'wanp', 'mtu', 'cap', 'loss', 'rtt', 'km'],
		scenario
	)
});

function slotsWorking({ plan }: Answer, scenario: Scenario): Working {
	const { row, limits, typed: own } = plan.slots;
	const { hostBudget, hostCost, nicSlots, outOfHost, inAll } = limits;
	return {
		title: 'Who may start',
		formula:
			'a VM starts when both hosts and their cards have room for what it costs; it holds that until it has moved',
		steps: [
			...(hostBudget === null || hostBudget === undefined
				? []
				: [
						`each host: ${count(hostBudget)} slots, ${count(hostCost?.vmotion ?? 0)} for a vMotion, ${count(hostCost?.sharedNothing ?? 0)} without shared storage`
					]),
			...(nicSlots === null || nicSlots === undefined
				? []
				: [`its cards: ${plural(nicSlots, 'migration')}`]),
			...(outOfHost === null || outOfHost === undefined
				? []
				: [`out of a host: ${count(outOfHost)}`]),
			...(inAll === null || inAll === undefined ? [] : [`in all: ${count(inAll)}`]),
			...(own === null ? [] : [`typed for each host: ${count(own)}`])
		],
		ingredients: [
			...(row === null || row.slots.value === null ? [] : [factIngredient(row.slots, row.name)]),
			...(row === null ? [] : [factIngredient(row.order, row.name)]),
			...typed(['vs', 'hyp', 'slo', 'disc', 'bat', 'ord'], scenario)
		]
	};
}

function copyWorking({ plan }: Answer, scenario: Scenario): Working {
	const { setUp, migration, average, groups } = plan;
	const first = groups?.[0]?.kind ?? average.kind;
	const { goal, roundLimit } = migration.rules;
	const { ending, heldFrom } = migration.rules;
	const slowed = ending.kind === 'slows-guest' || ending.kind === 'resumes-early';
	return {
		title: 'How each is copied',
		formula:
			'time around the copy + rounds, each of what was dirtied in the one before, with the rate that round really got, until the rest fits the goal',
		steps: [
			`time around the copy: ${durationWords(setUp.low)}, ${durationWords(setUp.likely)}, ${durationWords(setUp.high)}`,
			`the first VM writes ${(['low', 'likely', 'high'] as const).map((day) => memoryRate(first.writes[day].dirtyRate, 3)).join(', ')}`,
			`paused once the rest can be sent in ${durationWords(goal)}, after ${count(roundLimit)} rounds at most`,
			slowed
				? `a guest is slowed once it dirties more than ${percent(heldFrom)} of what is sent`
				: 'a guest that writes too fast is not slowed'
		],
		ingredients: [
			factIngredient(HELD_FROM, percent(HELD_FROM.value)),
			factIngredient(VMOTION_ROUND_LIMIT, count(VMOTION_ROUND_LIMIT.value)),
			factIngredient(SET_UP_RANGE, timeRange(SET_UP_RANGE.value)),
			...typed(['work', 'know', 'dirty', 'wset', 'act', 'setup', 'goal', 'rounds'], scenario),
			...(migration.disk === null ? [] : typed(['moves', 'mdisk', 'dsr'], scenario))
		]
	};
}

/** How the answer came about: whom it moves, over what, who may start, and how each is copied. */
export const evacuationWorkings = (answer: Answer, scenario: Scenario): readonly Working[] => [
	moversWorking(answer, scenario),
	ratesWorking(answer, scenario),
	slotsWorking(answer, scenario),
	copyWorking(answer, scenario)
];

const { wholeNear, wholeFar, farRoundTripMs, guestOfACrowd } = EVACUATION_SCORES.value;

/** What is not known, and how far the answer goes. */
export const SURE: readonly string[] = [
	'The ends of the range are reckoned with everything that is not known at its low or high end together: time around each copy, what the way carries, and what guests write. Guests of a kind that differ from one another average out over many; that all of them are busier than usual does not.',
	`Measured evacuations over one link, reckoned by the same function with their rates known, come out within ${percent(wholeNear)} as a whole, and within ${percent(wholeFar)} at ${count(farRoundTripMs)} ms; the single VM of a crowd is out by up to ${percent(guestOfACrowd)} on average, because streams share a link evenly only on average. They were of QEMU: nobody has published one of vMotion with what went into it.`,
	'Not known, and not in it: the order of the queue of any vendor, other traffic on the link, migrations that fail and are tried again, and what affinity rules forbid.'
];
