import type { Flag } from '#lib/calc/throughput';
import { MIGRATION_FACTS } from '#lib/facts/migration';
import { FIELDS } from './fields';
import type { Batch } from './migration-batch';
import { estimateOf } from './migration-batch';
import type { Cause, Estimate, MigrationAnswer, Outcome } from './migration';
import type { Watched, WorkloadClass, WritingGuest } from './migration-guest';
import type { Impact } from './migration-impact';
import type { BreakEven, SmallestLink } from './migration-remedy';
import type { Speed } from './migration-speed';
import {
	aboutTime,
	bitRate,
	CEILING_NAMES,
	gigabits,
	memoryRate,
	percent,
	sizeRange,
	sizeWords,
	timeRange
} from './migration-words';
import { type Phrase, plainText, strong } from './phrase';
import { capital } from './limit-names';
import { count, decimal, durationWords, plural, significant } from './wording';

/** "One VM of 16 GiB", "A disk of 100 GiB", "A disk of 100 GiB and 2 GiB of memory". */
function what({ moves, guest, disk }: MigrationAnswer): string {
	const memory = sizeWords(guest.memory, 3);
	if (disk === null) return `${memory} of memory`;
	const size = sizeWords(disk.size, 3);
	return moves === 'disk' ? `A disk of ${size}` : `A disk of ${size} and ${memory} of memory`;
}

function pauseWords({ pause }: Estimate): Phrase {
	if (pause === null) return ['.'];
	return [', with a pause of up to ', strong(aboutTime(pause.high)), ' (stun).'];
}

const PLANNED_NAMES = {
	'line-rate': 'At line rate',
	azure: 'By the rule of thumb size × 0.7 ÷ bandwidth (Azure)'
} as const;

/** The rule's answer as published: hours with two decimals where it is hours. */
const plannedTime = (time: number): string =>
	time < 3600 ? durationWords(time) : `${durationWords(time)} (${decimal(time / 3600, 2)} h)`;

function headlineOf(outcome: Outcome, subject: string): Phrase {
	switch (outcome.kind) {
		case 'finishes':
			return [
				`${subject} likely ${subject.startsWith('A') ? 'moves' : 'move'} in `,
				strong(timeRange(outcome.estimate.time)),
				...pauseWords(outcome.estimate)
			];
		case 'may-not-finish':
			return [
				'This migration ',
				strong('may or may not finish'),
				'. If it does, likely in ',
				strong(timeRange(outcome.estimate.time)),
				...pauseWords(outcome.estimate)
			];
		case 'slows-guest':
			return outcome.estimate === null
				? ['The copy does not get ahead by itself: vMotion ', strong('slows the guest'), '.']
				: [
						'The guest writes too fast, so vMotion ',
						strong('slows it'),
						outcome.factor === null ? '' : ` to about ${percent(1 / outcome.factor)} of its speed`,
						' and finishes, likely in ',
						strong(timeRange(outcome.estimate.time)),
						...pauseWords(outcome.estimate)
					];
		case 'resumes-early':
			return [
				'The guest writes too fast, so vMotion 4.1 ',
				strong('starts it at the target early'),
				`, with ${sizeWords(outcome.fetched)} still to fetch; all is there likely in `,
				strong(timeRange(outcome.estimate.time)),
				...pauseWords(outcome.estimate)
			];
		case 'fails':
			return [
				'This migration ',
				strong('does not finish'),
				`: about ${sizeWords(outcome.left)} stay unsent after every round, and this release then gives up.`
			];
		case 'never-ends':
			return [
				'This migration ',
				strong('does not end by itself'),
				`: about ${sizeWords(outcome.left)} stay unsent after every round, and it copies on until somebody stops it.`
			];
		case 'disk-never-finishes':
			return [
				'The disk copy ',
				strong('never ends'),
				`: the guest writes ${memoryRate(outcome.excess)} more than the link carries, or just as much.`
			];
		case 'curve-beyond-memory':
			return [
				'The curve does ',
				strong('not fit this VM'),
				`: it counts ${count(Math.ceil(outcome.pages))} dirty pages, and its memory has ${count(outcome.totalPages)}.`
			];
	}
}

/** The one sentence the page opens with. */
export function migrationHeadline(answer: MigrationAnswer): Phrase {
	const { planned, outcome } = answer;
	if (planned === null) return headlineOf(outcome, what(answer));
	return [
		`${PLANNED_NAMES[planned.rule]}, ${sizeWords(planned.amount, 4)} take `,
		strong(plannedTime(planned.time)),
		'. No rounds, no set-up, no pause are in it.'
	];
}

/** What holds the rate, and what would next. */
export function paceSentence({ speed, memoryRate: left, diskCopy }: MigrationAnswer): string {
	const { result } = speed;
	const binds = `${capital(CEILING_NAMES[result.binds])} sets the rate: ${bitRate(result.rate)} of payload. Next would be ${CEILING_NAMES[result.next.name]}, at ${bitRate(result.next.rate)}.`;
	return diskCopy?.kind === 'finishes' && left < result.rate
		? `${binds} Mirrored writes leave ${bitRate(left)} of it for memory.`
		: binds;
}

/** Whether the link or the guest makes it long. */
export function effortSentence({ cases, guest, outcome, setUp }: MigrationAnswer): string | null {
	const estimate = estimateOf(outcome);
	const copy = cases?.likely.copy ?? null;
	if (copy === null || estimate === null) return null;
	const more = copy.sent / guest.memory - 1;
	const copying = estimate.time.likely - setUp.likely;
	if (setUp.likely > copying) {
		return `Most likely ${aboutTime(estimate.time.likely)}. The time around the copy is the larger part: ${aboutTime(setUp.likely)} assumed, the copy itself ${aboutTime(copying)}.`;
	}
	return more < 0.25
		? `Most likely ${aboutTime(estimate.time.likely)}. The link sets the pace, not the VM: what it writes meanwhile adds ${percent(more)}.`
		: `Most likely ${aboutTime(estimate.time.likely)}. The VM sets the pace as much as the link: what it writes meanwhile adds ${percent(more)} to its memory, over ${plural(copy.rounds.length, 'round')}.`;
}

const CAUSES: Readonly<Record<Cause, string>> = {
	'set-up': 'the time around the copy, which nobody publishes',
	writing: 'how fast a guest of this kind writes',
	rate: 'the rate, which real hosts do not always reach',
	model: 'what the model missed on measured migrations of this load'
};

/** Why low and high lie as far apart as they do. */
export function widthSentence({ causes }: Estimate): string {
	const [first, second] = causes;
	if (first === undefined) return 'No width is given: every figure in it is exact.';
	const and =
		second === undefined ? '' : `; then ${CAUSES[second.cause]} (${aboutTime(second.width)})`;
	return `Why a range: mostly ${CAUSES[first.cause]} (${aboutTime(first.width)} between low and high)${and}.`;
}

const CHANCES = {
	strain:
		'So much is written within the switch-over goal that finishing is a matter of chance: of such measured migrations more than a third missed their goal.',
	'round-limit': 'The rounds run out before the rest fits the pause.',
	'kind-of-workload':
		'A quiet guest of this kind finishes, a busy one is too fast for the link. Measure its dirty rate to know.'
} as const;

/** What more there is to say of the outcome. */
export function outcomeSentence({ outcome, cases, speed, rules }: MigrationAnswer): string | null {
	switch (outcome.kind) {
		case 'may-not-finish': {
			const then = THEN[speed.hypervisor.profile.nonConvergence.kind];
			return `${CHANCES[outcome.because]} ${then}`;
		}
		case 'slows-guest':
			return cases === null
				? 'By how much cannot be told from a curve. Its processors sleep a little and often until it writes more slowly than the copy.'
				: `Stun during page send: its processors sleep a little and often until it writes no more than ${percent(MIGRATION_FACTS.SLOW_DOWN_GOAL.value)} of what the copy carries (assumed). Everything it does becomes that much slower while the copy runs.`;
		case 'resumes-early':
			return 'Quick Resume: until the rest has arrived the guest waits for pages over the link, and a broken link then costs the guest.';
		case 'fails':
			return 'vMotion 3.5 and 4.0 end such a migration, and the VM stays where it was.';
		case 'never-ends':
			return 'QEMU slows the guest (auto-converge) or switches over early (post-copy) only when told to.';
		case 'finishes':
			return rules.switchOverGoal >= MIGRATION_FACTS.SWITCH_OVER_TIMEOUT.value
				? 'A vMotion whose switch-over takes 100 s fails.'
				: null;
		default:
			return null;
	}
}

const THEN = {
	'slows-guest': 'If it does not get ahead, vMotion slows the guest until it does.',
	'resumes-early': 'If it does not get ahead, vMotion 4.1 starts the guest at the target early.',
	fails: 'If it does not get ahead, this release gives up and the VM stays where it was.',
	'keeps-going': 'If it does not get ahead, QEMU copies on until somebody stops it.'
} as const;

/** The pause, and how little is known of it. */
export function pauseSentence({ cases, memoryRate: rate, rules }: MigrationAnswer): string | null {
	if (cases === null) return null;
	const load = cases.high.dirtyRate / rate;
	const goal = aboutTime(rules.switchOverGoal);
	const near = `The copy stops as soon as the rest fits its goal of ${goal}, so the pause comes out near that, plus ${aboutTime(rules.resume)} of device state.`;
	return load < 0.5
		? `${near} Of the measured pauses of such guests about 8 in 10 lay within the bounds.`
		: `${near} Do not count on it for a guest this busy: only 65 % of all measured pauses lay within the bounds, and of the busiest 12 %.`;
}

const classLabel = (work: WorkloadClass): string =>
	(FIELDS.work.choices.find(({ value }) => value === work)?.label ?? work).toLowerCase();

const ratesWords = ({ low, likely, high }: WritingGuest['rates']): string =>
	low === high
		? memoryRate(likely)
		: `${memoryRate(likely)} (half of them between ${memoryRate(low)} and ${memoryRate(high)})`;

const MEASURED_ON: Readonly<Record<WorkloadClass, string>> = {
	unknown: 'the median of all 405 measured guests',
	idle: 'our assumption; nothing rests on it',
	web: 'measured on SPECweb, 10 guests',
	'application-server': 'measured on DaCapo, 73 guests',
	database: 'measured on OLTP, 42 guests',
	'in-memory-store': 'measured on memcached, 23 guests, of which some were idle',
	compute: 'measured on PARSEC and bzip, 107 guests'
};

/** What is assumed of the guest, and where it was measured. */
export function guestSentence({ guest, cases }: MigrationAnswer): string {
	if (guest.kind === 'curve') {
		return `The guest is followed along ${plural(guest.curve.samples.length, 'count')} of its dirty pages; beyond the last one the curve is taken as straight.`;
	}
	const set = sizeWords(guest.setAt(guest.rates.likely));
	const writes = `it dirties ${ratesWords(guest.rates)} and writes again and again to ${set}`;
	if (guest.basis.kind === 'rate') return `Of the guest: ${writes}.`;
	const source = MEASURED_ON[guest.work];
	const assumed = `Assumed of a workload “${classLabel(guest.work)}”: ${writes}`;
	if (guest.work === 'idle') return `${assumed} (${source}).`;
	const held = cases !== null && guest.memory > 2 * 2 ** 30;
	return `${assumed}: ${source} of at most 2 GiB.${held ? ' Larger guests are taken to write no faster; type a rate if yours does.' : ''}`;
}

/** What one observed migration taught, or why it taught nothing. */
export function watchedSentence(watched: Watched): string {
	const { verdict, share, rateFrom } = watched;
	const rate =
		rateFrom === 'data'
			? ` Data and time say that it ran at ${bitRate(watched.rate)}.`
			: rateFrom === 'link'
				? ''
				: ' That much data in that time is more than its link carries, so the data was left aside: check data, time and link.';
	switch (verdict.kind) {
		case 'explained':
			return `What was watched is explained by a working set of ${percent(verdict.share)} of memory; with what is usual for its kind, ${percent(share ?? verdict.share)} is used.${rate}`;
		case 'tells-nothing':
			return `What was watched fits any working set (all give ${timeRange({ low: verdict.shortest, likely: verdict.longest, high: verdict.longest })}), so it tells nothing of the guest: the kind of workload is used.${rate}`;
		case 'faster-than-the-link':
			return `What was watched is faster than its link: its memory alone takes ${aboutTime(verdict.soonest)} there. Check memory, link or time; the kind of workload is used meanwhile.${rate}`;
		case 'slower-than-any-working-set':
			return `What was watched took longer than any working set explains (${aboutTime(verdict.longest)} at most): something else took time, such as a slower link or a second try. The largest set is used.${rate}`;
		case 'out-of-range':
			return `What was watched cannot be used: check its figures. The kind of workload is used meanwhile.${rate}`;
	}
}

/** The pause that was watched beside the model's. */
export function watchedPauseSentence(
	watched: Watched,
	{ outcome }: MigrationAnswer
): string | null {
	const pause = estimateOf(outcome)?.pause ?? null;
	if (watched.pause === null || pause === null) return null;
	const inside = watched.pause >= pause.low && watched.pause <= pause.high;
	return `Its pause of ${aboutTime(watched.pause)} lies ${inside ? 'within' : 'outside'} what the model says here (${timeRange(pause)}).`;
}

const roundTrip = (time: number): string =>
	time === 0 ? '0 ms' : `${significant(time * 1000)} ms`;

function flagSentence(flag: Flag, { hypervisor }: Speed): string {
	const name = String(hypervisor.facts.name);
	switch (flag.kind) {
		case 'round-trip-too-long': {
			const limit = roundTrip(flag.limit.roundTripTime);
			const bound = flag.limit.kind === 'below' ? `less than ${limit}` : `at most ${limit}`;
			return `Round trip of ${roundTrip(flag.roundTripTime)}: ${name} is supported at ${bound}.`;
		}
		case 'below-minimum-bandwidth':
			return flag.minimum.kind === 'per-migration'
				? `${bitRate(flag.wireRate)} for this migration: ${name} asks for ${bitRate(flag.minimum.rate)} each.`
				: `${bitRate(flag.wireRate)} between the hosts: ${name} over distance asks for ${bitRate(flag.minimum.rate)}.`;
		case 'idle-nics':
			return `${plural(flag.nics - flag.nicsUsed, 'card')} of ${count(flag.nics)} stay idle: a card needs a vmknic of its own, and before vSphere 5.0 a migration uses one card.`;
		case 'loss-outside-model':
			return `A loss of ${percent(flag.probability)} is beyond what the model was made for (${percent(flag.validUpTo)}): the real rate is lower still.`;
	}
}

function slotsSentence({ permitted, input, hypervisor }: Speed): string | null {
	const name = String(hypervisor.facts.name);
	if (permitted.kind === 'below-the-rule') {
		return `A card of ${gigabits(input.lineRate)} is slower than any that ${name} is supported on (${gigabits(permitted.from)}).`;
	}
	return permitted.kind === 'limited' && input.concurrent > permitted.migrations
		? `${count(input.concurrent)} at once is more than ${name} runs on such a card: ${permitted.migrations}. The others wait.`
		: null;
}

/** Everything that is past a limit or a support statement. */
export function warnings(answer: MigrationAnswer): readonly string[] {
	const { speed, moves, outcome } = answer;
	const pause = estimateOf(outcome)?.pause ?? null;
	const { version, family } = speed.hypervisor;
	const old = version.startsWith('3') || version.startsWith('4');
	const timeout = MIGRATION_FACTS.SWITCH_OVER_TIMEOUT.value;
	const all = [
		...speed.result.flags.map((flag) => flagSentence(flag, speed)),
		slotsSentence(speed),
		family === 'vmotion' && pause !== null && pause.high > timeout
			? `The pause may pass ${timeout} s, at which a vMotion fails.`
			: null,
		moves !== 'memory' && family === 'vmotion' && old
			? 'Before vSphere 5.0 a Storage vMotion copied changed blocks in rounds, which is not modelled; before 5.1 disk and memory could not move together.'
			: null,
		moves !== 'memory'
			? 'The disks at both ends may be slower than the link: between datastores of different type 500 to 700 MB/s were seen. Type what yours reach as the cap.'
			: null
	];
	return all.filter((each) => each !== null);
}

/** How fast the guest may write before the copy falls behind. */
export function breakEvenSentence(found: BreakEven, guest: WritingGuest): string {
	if (found.kind === 'at-no-rate') {
		return 'No dirty rate stops this copy: all that the guest writes again and again fits the pause.';
	}
	return `The copy keeps ahead of up to ${memoryRate(found.sure)} of dirty memory, and falls behind from ${memoryRate(found.never)} on; the guest is taken to write ${memoryRate(guest.rates.likely)}.`;
}

export function smallestLinkSentence(found: SmallestLink, { speed }: MigrationAnswer): string {
	if (found.kind === 'no-link-helps') {
		return `No faster link would make it sure: ${CEILING_NAMES[found.binds]} would hold the rate down.`;
	}
	const now = speed.input.lineRate;
	return found.lineRate > now
		? `It surely gets ahead from ${gigabits(found.lineRate)} on, ${significant(found.lineRate / now, 2)} times the link there is.`
		: `It surely gets ahead down to a link of ${gigabits(found.lineRate)}.`;
}

/** What it costs the hosts and the link while it runs. */
export function impactSentence({ cost, reservation, link }: Impact): string {
	const least = cost.kind === 'at-least' ? 'at least ' : 'about ';
	const cpu = `While it runs it takes ${percent(Math.min(1, link.taken))} of the cards, and ${least}${percent(cost.source)} of the processor time of the source and ${percent(cost.target)} of the target (in proportion to one measured vMotion).`;
	if (reservation === null) return cpu;
	const stretched = reservation.basis === 'extrapolated' ? ', stretched beyond 10 GbE' : '';
	return `${cpu} Each host reserves ${significant(reservation.cores, 2)} of a core or cores for vMotion (as stated for vSphere 5.1${stretched}).`;
}

/** All of them, one slot after the other. */
export function batchSentence(batch: Batch): Phrase {
	const all = `All ${count(batch.vms)}, ${count(batch.atOnce)} at a time`;
	const why = batch.by === 'version' ? ' (what the version permits for each host)' : '';
	if (batch.time === null) {
		return [
			`${all}${why}: `,
			strong('they do not finish'),
			', because each has only its share of the link.'
		];
	}
	const doubt =
		batch.each.kind === 'may-not-finish'
			? ' if each finishes'
			: batch.each.kind === 'slows-guest'
				? ', each slowed down'
				: '';
	return [
		`${all}${why}, take `,
		strong(timeRange(batch.time)),
		`${doubt}: ${plural(batch.waves, 'wave')} of ${timeRange({
			low: (batch.time.low / batch.waves) as never,
			likely: (batch.time.likely / batch.waves) as never,
			high: (batch.time.high / batch.waves) as never
		})}.`
	];
}

/** The floor that no migration goes below. */
export const floorSentence = ({ floor }: MigrationAnswer): string =>
	`No migration can be faster than ${durationWords(floor.time)}: ${sizeWords(floor.amount, 4)} at a line rate of ${bitRate(floor.rate)}.`;

export interface FigureWords {
	readonly name: string;
	readonly value: string;
	readonly note: string;
}

/** Time, pause and data, each as a band. */
export function figures(estimate: Estimate): readonly FigureWords[] {
	const { time, pause, sent } = estimate;
	return [
		{ name: 'Time', value: timeRange(time), note: `likely ${aboutTime(time.likely)}` },
		...(pause === null
			? []
			: [{ name: 'Pause', value: timeRange(pause), note: 'the guest stands still' }]),
		{ name: 'Data sent', value: sizeRange(sent), note: `likely ${sizeWords(sent.likely)}` }
	];
}

export const spokenMigration = (answer: MigrationAnswer): string =>
	plainText(migrationHeadline(answer));
