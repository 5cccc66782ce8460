import type { Flag } from '#lib/calc/throughput';
import { MIGRATION_FACTS } from '#lib/facts/migration';
import type { Batch } from '#lib/scenario/migration/batch';
import { estimateOf } from '#lib/scenario/migration/batch';
import type { MigrationAnswer } from '#lib/scenario/migration/migration';
import type { Estimate } from '#lib/scenario/migration/outcome';
import type { Speed } from '#lib/scenario/migration/speed';
import {
	aboutTime,
	bitRate,
	CEILING_NAMES,
	gigabits,
	memoryRate,
	percent,
	sizeRange,
	sizeWords,
	timeRange,
	timeWithin
} from '#lib/words/measures';
import { type Phrase, plainText, strong } from '#lib/words/phrase';
import { capital } from '#lib/words/domain/limits';
import { count, decimal, durationWords, plural, significant } from '#lib/words/quantities';

/** "A VM with 16 GiB to send", "A disk of 100 GiB". */
function what({ moves, guest, disk }: MigrationAnswer): string {
	const memory = sizeWords(guest.memory, 3);
	if (disk === null) return `A VM with ${memory} to send`;
	const size = sizeWords(disk.size, 3);
	return moves === 'disk'
		? `A disk of ${size}`
		: `A VM with ${size} of disk and ${memory} of memory`;
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

/** The guest of a kind that may be too busy for the link, where the hypervisor then slows it. */
const mayBeSlowed = ({ outcome, speed }: MigrationAnswer): boolean =>
	outcome.kind === 'may-not-finish' &&
	outcome.because === 'kind-of-workload' &&
	speed.hypervisor.profile.nonConvergence.kind === 'slows-guest';

function headlineOf(answer: MigrationAnswer): Phrase {
	const { outcome } = answer;
	const subject = what(answer);
	switch (outcome.kind) {
		case 'finishes':
			return [
				`${subject} likely moves in `,
				strong(timeRange(outcome.estimate.time)),
				...pauseWords(outcome.estimate)
			];
		case 'may-not-finish':
			if (mayBeSlowed(answer)) {
				return [
					`${subject} likely moves in `,
					strong(timeRange(outcome.estimate.time)),
					', and may be ',
					strong('slowed down'),
					' meanwhile; it pauses for up to ',
					strong(aboutTime(outcome.estimate.pause?.high ?? 0)),
					' (stun).'
				];
			}
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
	const { planned } = answer;
	if (planned === null) return headlineOf(answer);
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

/** The same in half a line, for a page that only names it. */
export function quickPaceSentence({ planned, speed, outcome, setUp }: MigrationAnswer): string {
	const estimate = estimateOf(outcome);
	if (planned !== null || estimate === null) return '';
	const copying = estimate.time.likely - setUp.likely;
	return copying < setUp.likely
		? 'The time around the copy sets the pace.'
		: `${capital(CEILING_NAMES[speed.result.binds])} sets the pace.`;
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

const CHANCES = {
	strain:
		'So much is written within the switch-over goal that finishing is a matter of chance: of such measured migrations more than a third missed their goal.',
	'round-limit': 'The rounds run out before the rest fits the pause.',
	'kind-of-workload':
		'A quiet guest of this kind finishes, a busy one is too fast for the link. Measure its dirty rate to know.'
} as const;

/** What more there is to say of the outcome. */
export function outcomeSentence(answer: MigrationAnswer): string | null {
	const { outcome, cases, speed, rules } = answer;
	switch (outcome.kind) {
		case 'may-not-finish': {
			if (mayBeSlowed(answer)) {
				return 'A quiet guest of this kind is copied as it runs; a busy one writes too fast for the link, and vMotion slows it until the copy gets ahead. Measure its dirty rate to know.';
			}
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
			return `Of ${plural(flag.nics, 'card')} only ${count(flag.nicsUsed)} can be used: a card needs a vmknic of its own, and before vSphere 5.0 a migration uses one card.`;
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

/** All of them, one slot after the other. */
export function batchSentence(batch: Batch): Phrase {
	const all = `All ${count(batch.vms)}, ${count(batch.atOnce)} at a time`;
	const why = batch.by === 'version' ? ' (what the version permits for each host)' : '';
	if (batch.time === null) {
		const alone = batch.oneByOne;
		return [
			`${all}${why}: `,
			strong('they do not finish'),
			', because each has only its share of the link.',
			...(alone === null
				? []
				: [' One after the other they take ', strong(timeRange(alone)), ', if each finishes.'])
		];
	}
	const doubt =
		batch.each.kind === 'may-not-finish'
			? ', if each finishes'
			: batch.each.kind === 'slows-guest'
				? ', each slowed down'
				: '';
	const wave = { low: batch.time.low / batch.waves, high: batch.time.high / batch.waves };
	return [
		`${all}${why}, take `,
		strong(timeRange(batch.time)),
		`${doubt}: ${plural(batch.waves, 'wave')} of ${timeRange(wave)}.`
	];
}

export interface FigureWords {
	readonly name: string;
	readonly value: string;
	readonly note: string;
}

/** Time, pause and data, each as a band. */
export function figures(estimate: Estimate): readonly FigureWords[] {
	const { time, pause, sent } = estimate;
	return [
		{ name: 'Time', value: timeRange(time), note: `likely ${timeWithin(time.likely, time)}` },
		...(pause === null
			? []
			: [{ name: 'Pause', value: timeRange(pause), note: 'the guest stands still' }]),
		{ name: 'Data sent', value: sizeRange(sent), note: `likely ${sizeWords(sent.likely)}` }
	];
}

export const spokenMigration = (answer: MigrationAnswer): string =>
	plainText(migrationHeadline(answer));
