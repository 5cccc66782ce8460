import type { Cap, Flag } from '#lib/calc/throughput';
import { MIGRATION_VALUES } from '#lib/facts/migration-values';
import type { PlatformValues } from '#lib/facts/platform-values';
import { writesAtARate } from '#lib/scenario/migration/guest';
import type { MigrationAnswer, Pace, Planned } from '#lib/scenario/migration/migration';
import {
	type Disk,
	type Estimate,
	estimateOf,
	type Outcome
} from '#lib/scenario/migration/outcome';
import type { Speed } from '#lib/scenario/migration/speed';
import { bitRate, percent, shortTime } from '#lib/words/measures';
import {
	aboutTime,
	gigabits,
	memoryRate,
	openRange,
	sizeRange,
	sizeWords,
	timeRange,
	timeWithin
} from '#lib/words/estimates';
import { capital } from '#lib/words/domain/limits';
import { type Phrase, strong } from '#lib/words/phrase';
import { count, decimal, durationWords, inFull, listWords, plural } from '#lib/words/quantities';
import { ceilingName, paceSets } from './ceilings';
import { limitWasRead, notSupported, onUnverifiedRate, pastSupport, supportedTrip } from './doubts';
import { notSharedHeadline } from './not-shared';

/** "A VM with 16 GiB to send", "A disk of 100 GiB". */
function what({ moves, guest, disk }: MigrationAnswer): string {
	const memory = sizeWords(guest.memory, 3);
	return disk === null ? `A VM with ${memory} to send` : withDisk(moves, memory, disk);
}

function withDisk(moves: MigrationAnswer['moves'], memory: string, disk: Disk): string {
	const size = sizeWords(disk.size, 3);
	return moves === 'disk'
		? `A disk of ${size}`
		: `A VM with ${size} of disk and ${memory} of memory`;
}

/** The likely pause, and how far it may go: what bounds it differs by family. */
function pauseWords({ speed, rules }: MigrationAnswer, { pause }: Estimate): Phrase {
	if (pause === null) return [];
	const likely = strong(aboutTime(pause.likely));
	if (rules.pause.kind === 'within-goal') {
		return [
			' In the middle case it pauses for ',
			likely,
			`, and for ${aboutTime(pause.high)} at most (stun).`
		];
	}
	const { platform } = speed.hypervisor;
	const by = platform === null || platform.engine === 'qemu' ? '' : ', if like QEMU on KVM';
	return [' In the middle case it pauses for ', likely, ` (${timeRange(pause)})${by}.`];
}

/** The copy, which is modelled, and what stands around it, which is not. */
function parts({ setUp, speed }: MigrationAnswer, { copy }: Estimate): Phrase {
	const where =
		speed.hypervisor.family === 'vmotion' ? 'the task in vCenter' : 'the task around it';
	const around =
		setUp.low === setUp.high
			? `${aboutTime(setUp.likely)} more (as typed)`
			: `some ${timeRange(setUp)} more (assumed)`;
	return [': the copy takes ', strong(openRange(copy)), `, ${where} ${around}.`];
}

const PLANNED_NAMES = {
	'line-rate': () => 'At line rate',
	azure: () =>
		`By the rule of thumb size × ${inFull(MIGRATION_VALUES['azure-planning-factor'])} ÷ bandwidth (Azure)`
} as const;

/** The rule's answer as published: hours with two decimals where it is hours. */
const plannedTime = (time: number): string =>
	time < 3600 ? durationWords(time) : `${durationWords(time)} (${decimal(time / 3600, 2)} h)`;

/** Whether the guest is held back at its likely dirty rate, or only a busier one of its kind. */
export const likelyHeld = ({ rules }: Pick<MigrationAnswer, 'rules'>, { inRounds }: Estimate) =>
	inRounds !== null && inRounds.strain >= 0.999 * rules.heldFrom;

type EndsOtherwise = Extract<
	Outcome,
	{ kind: 'finishes-slowed' | 'resumes-early' | 'ends-by-force' }
>;

/** What happens to the guest on the way: the beginning of a sentence of its own. */
function meanwhile(answer: MigrationAnswer, outcome: EndsOtherwise): Phrase {
	if (outcome.kind === 'finishes-slowed') {
		const { likely, least } = outcome.speedKept;
		if (!writesAtARate(answer.guest))
			return ['. It is ', strong('slowed'), ' as far as the copy needs'];
		return likely === 1
			? ['. It may be ', strong(`slowed to ${percent(least)}`), ' of its speed meanwhile']
			: [
					'. It is ',
					strong(`slowed to ${percent(likely)}`),
					` of its speed meanwhile${least < 0.95 * likely ? `, perhaps to ${percent(least)}` : ''}`
				];
	}
	if (outcome.kind === 'resumes-early') {
		return likelyHeld(answer, outcome.estimate)
			? [
					'. It is ',
					strong('started at the target early'),
					` with ${sizeWords(outcome.fetched)} still to fetch`
				]
			: ['. It may be ', strong('started at the target early')];
	}
	return ['. The copy is ', strong('ended by force'), ` with ${sizeWords(outcome.left)} left`];
}

const doubt = (answer: MigrationAnswer): Phrase =>
	onUnverifiedRate(answer) ? [' (by a rate that is unverified)'] : [];

function headlineOf(answer: MigrationAnswer): Phrase {
	const { outcome } = answer;
	switch (outcome.kind) {
		case 'finishes':
		case 'finishes-slowed':
		case 'resumes-early':
		case 'ends-by-force':
			return [
				`${what(answer)} likely moves in `,
				strong(openRange(outcome.estimate.task)),
				...doubt(answer),
				...(outcome.kind === 'finishes' ? [] : meanwhile(answer, outcome)),
				...parts(answer, outcome.estimate),
				...pauseWords(answer, outcome.estimate)
			];
		default:
			return headlineOfNoEnd(answer, outcome);
	}
}

type Endless = Extract<Outcome, { kind: 'fails' | 'keeps-going' }>;

/** Where only the kind is known, a guest that does not get there is the usual one of it. */
const subject = (outcome: Endless): Phrase => [
	outcome.quietest === null ? 'This migration ' : 'With a usual guest of this kind the migration '
];

const quietest = ({ quietest: time }: Endless): Phrase =>
	time === null ? [] : [` A quiet one finishes, in ${aboutTime(time)} or more.`];

/** The same of what may not get there. */
function headlineOfNoEnd(
	answer: MigrationAnswer,
	outcome: Exclude<Outcome, { kind: 'finishes' | EndsOtherwise['kind'] }>
): Phrase {
	const { speed } = answer;
	switch (outcome.kind) {
		case 'may-not-finish':
			return [
				'This migration ',
				strong('may or may not finish'),
				'. If it does, likely in ',
				strong(
					outcome.estimate.task.high === null
						? aboutTime(outcome.estimate.task.likely)
						: openRange(outcome.estimate.task)
				),
				...doubt(answer),
				...parts(answer, outcome.estimate),
				...pauseWords(answer, outcome.estimate)
			];
		case 'slowed-unknown':
			return ['The copy does not get ahead by itself: vMotion ', strong('slows the guest'), '.'];
		case 'fails':
			return [
				...subject(outcome),
				strong('does not finish'),
				`: about ${sizeWords(outcome.left)} stay unsent after every round, and ${speed.hypervisor.name} then gives up.`,
				...quietest(outcome)
			];
		case 'keeps-going':
			return [
				...subject(outcome),
				strong('does not end by itself'),
				`: about ${sizeWords(outcome.left)} stay unsent after every round, and it copies on until somebody stops it.`,
				...quietest(outcome)
			];
		case 'disk-never-finishes':
			return [
				'The disk copy ',
				strong('never ends'),
				`: the guest writes ${memoryRate(outcome.excess)} more than its way carries, or just as much.`
			];
		case 'curve-beyond-memory':
			return [
				'The curve does ',
				strong('not fit this VM'),
				`: it counts ${count(Math.ceil(outcome.pages))} dirty pages, and its memory has ${count(outcome.totalPages)}.`
			];
		case 'not-in-this-release':
			return [
				// The name of its vMotion may stand for later releases too.
				`vMotion before vSphere ${outcome.since} `,
				strong('cannot move disk and memory together'),
				`. Where both hosts see both datastores, move the disk first and then the memory; each is a choice here.`
			];
		case 'storage-not-shared':
			return notSharedHeadline(outcome);
	}
}

const headlineByRule = ({ rule, amount, time }: Planned): Phrase => [
	`${PLANNED_NAMES[rule]()}, ${sizeWords(amount, 4)} take `,
	strong(plannedTime(time)),
	'. No rounds, no set-up, no pause are in it.'
];

/** The one sentence the page opens with. */
export function migrationHeadline(answer: MigrationAnswer): Phrase {
	const tooLong = pastSupport(answer);
	return [
		...(tooLong === null ? [] : notSupported(tooLong, answer.speed.hypervisor.name)),
		...(answer.planned === null || answer.barred !== null
			? headlineOf(answer)
			: headlineByRule(answer.planned))
	];
}

const DISK_WAYS = {
	host: (rate: string) =>
		`The host reads one datastore and writes the other: both carry ${rate}, and no card for migrations is used.`,
	array: (rate: string) =>
		`The array copies within itself, at ${rate}; neither host nor network carries a block.`
} as const;

/** What a disk goes over, and whose figure that is. */
function diskPace({ disk, diskPass }: MigrationAnswer): string {
	if (disk === null || disk.by === 'network') return '';
	const { low, high } = disk.carried ?? { low: diskPass?.rate ?? 0, high: diskPass?.rate ?? 0 };
	return DISK_WAYS[disk.by](
		low === high
			? `${count(low / 1e6)} MB/s as typed`
			: `${acrossTypes()}, as seen between datastores of different type`
	);
}

/** What holds the rate, and what would next. */
export function paceSentence(answer: MigrationAnswer): string {
	const { speed, memoryRate: left, moves, barred, disk, pace } = answer;
	if (barred !== null) return '';
	if (moves === 'disk') return diskPace(answer);
	const { result } = speed;
	const card = ceilingName(result.binds, speed);
	const binds =
		pace.by === 'datastores'
			? `The datastores set the rate: ${bitRate(pace.rate)} for the disk. Next would be ${card}, at ${bitRate(result.rate)}.`
			: `${capital(card)} sets the rate: ${bitRate(result.rate)} of payload${onUnverifiedRate(answer) ? ', a figure that nobody has verified for this release' : ''}. Next would be ${ceilingName(result.next.name, speed)}, at ${bitRate(result.next.rate)}.`;
	return disk?.by === 'network' && left < result.rate
		? `${binds} Mirrored writes leave ${bitRate(left)} of it for memory.`
		: binds;
}

/** What loses packets or waits for acknowledgements is not helped by a faster link. */
const NOT_THE_LINK: ReadonlySet<Pace['by']> = new Set(['loss', 'window', 'datastores']);

/** Whether the way or the guest makes it long. */
export function effortSentence(answer: MigrationAnswer): string | null {
	const { guest, outcome, setUp, pace, speed } = answer;
	const estimate = estimateOf(outcome);
	if (estimate?.inRounds == null) return null;
	const { rounds, sent } = estimate.inRounds.copy;
	const more = Math.max(0, sent / guest.memory - 1);
	const [all, copy] = [estimate.task.likely, estimate.copy.likely].map(aboutTime);
	const likely =
		all === copy
			? `In the middle case ${all}, nearly all of it the copy.`
			: `In the middle case ${all}, of which the copy takes ${copy}.`;
	if (setUp.likely > estimate.copy.likely) {
		return `${likely} What is done around it is the larger part: to learn yours, time one idle small VM, and take its memory over the rate off.`;
	}
	const sets = NOT_THE_LINK.has(pace.by) ? capital(paceSets(answer)) : 'The link sets';
	// A disk that takes most of the time is sent once, whatever the guest writes.
	return more < 0.25 || pace.by === 'datastores'
		? `${likely} ${sets} the pace, not the VM: what it writes meanwhile adds ${percent(more)}.`
		: `${likely} The VM sets the pace as much as ${NOT_THE_LINK.has(pace.by) ? ceilingName(pace.by, speed) : 'the link'}: what it writes meanwhile adds ${percent(more)} to its memory, over ${plural(rounds.length, 'round')}.`;
}

const CHANCES = {
	strain:
		'So much is written within the switch-over goal that finishing is a matter of chance: of such measured migrations of KVM more than a third missed their goal.',
	'round-limit': 'The rounds run out before the rest fits the pause.',
	'busier-guests-do-not':
		'A quiet guest of this kind finishes, a busy one is too fast for the link. Measure its dirty rate to know.'
} as const;

const SLOWED =
	'Stun during page send: its processors sleep a little and often until it writes less than the copy carries; by how much less is assumed. Everything it does becomes that much slower while the copy runs.';

/** What more there is to say of the outcome. */
export function outcomeSentence(answer: MigrationAnswer): string | null {
	const { outcome, rules } = answer;
	switch (outcome.kind) {
		case 'finishes':
			// A pause that may get there is warned of by itself.
			return rules.goal >= MIGRATION_VALUES['vmotion-switch-over-timeout'] && !mayTimeOut(answer)
				? `A vMotion whose switch-over takes ${durationWords(MIGRATION_VALUES['vmotion-switch-over-timeout'])} fails.`
				: null;
		case 'finishes-slowed':
			return slowedSentence(outcome);
		default:
			return otherEndSentence(answer, outcome);
	}
}

const slowedSentence = ({ speedKept }: Extract<Outcome, { kind: 'finishes-slowed' }>): string =>
	speedKept.likely === 1
		? `A quiet guest of this kind is copied as it runs; a busy one writes too fast for the link and is slowed. ${SLOWED}`
		: SLOWED;

function otherEndSentence(
	{ speed, rules }: MigrationAnswer,
	outcome: Exclude<Outcome, { kind: 'finishes' | 'finishes-slowed' }>
): string | null {
	switch (outcome.kind) {
		case 'may-not-finish':
			return `${CHANCES[outcome.because]} ${thenSentence(speed, rules.ending.kind)}`;
		case 'slowed-unknown':
			return 'By how much cannot be told from a curve. Its processors sleep a little and often until it writes more slowly than the copy.';
		case 'resumes-early':
			return 'Quick Resume: until the rest has arrived the guest waits for pages over the link, and a broken link then costs the guest.';
		case 'ends-by-force':
			return 'The rounds run out, and the guest is paused however much is left: a long pause that nobody can tell better than by a factor of ten.';
		case 'fails':
		case 'keeps-going':
			return thenSentence(speed, outcome.kind);
		default:
			return null;
	}
}

/** What a hypervisor does with a copy that does not get ahead. */
function thenSentence({ hypervisor }: Speed, ending: string): string {
	const { name, platform } = hypervisor;
	if (platform?.nonConvergence === null) {
		return `What ${name} does with a copy that does not get ahead was not read; it is taken to copy on, like QEMU.`;
	}
	switch (ending) {
		case 'fails':
			return `If the copy does not get ahead, ${name} gives up and the VM stays where it was.`;
		case 'keeps-going':
			return 'QEMU copies on until somebody stops it: it slows the guest (auto-converge) or switches over early (post-copy) only when told to.';
		default:
			return '';
	}
}

function flagSentence(flag: Flag, speed: Speed): string | null {
	const { name } = speed.hypervisor;
	switch (flag.kind) {
		case 'round-trip-too-long':
			return limitWasRead(speed)
				? null
				: `Round trip of ${shortTime(flag.roundTripTime)}: ${name} is taken to be supported at ${supportedTrip(flag.limit)} (unverified for this release).`;
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

/** How many run, where fewer do than were asked for. */
const runAsAsked = ({ permitted, waves }: Speed): boolean =>
	permitted.kind !== 'below-the-rule' && waves.kind === 'all-at-once';

function slotsSentence({ permitted, waves, input, hypervisor }: Speed): string | null {
	const { name, profile } = hypervisor;
	if (permitted.kind === 'below-the-rule') {
		return `A card of ${gigabits(input.lineRate)} is slower than any that ${name} is supported on (${gigabits(permitted.from)}).`;
	}
	if (waves.kind === 'all-at-once') return null;
	const asked = waves.running + waves.waiting;
	const unsupported =
		profile.concurrency.kind === 'fixed'
			? ' More than that takes vpxd.cfg, which VMware did not support.'
			: '';
	return `${count(asked)} at once is more than ${name} runs on such a card: ${count(waves.running)} run, which share it, and ${count(waves.waiting)} wait, so that all take ${plural(waves.waves, 'turn')}.${hypervisor.family === 'vmotion' ? unsupported : ''}`;
}

/** A cap that bounds nothing is a mistake more often than not. */
function capSentence(speed: Speed, { rate }: Extract<Cap, { kind: 'at' }>): string | null {
	const { result, capBy, hypervisor } = speed;
	if (result.binds === 'cap') return null;
	const own = capBy === 'you' ? 'Your cap' : `The cap of ${hypervisor.name}`;
	return `${own} of ${bitRate(rate)} (${memoryRate(rate, 3)}) does nothing: ${ceilingName(result.binds, speed)} carries ${bitRate(result.rate)}, which is less.${capBy === 'you' ? ' A number alone counts Gbit/s; 64 MiB/s is written 64Mi.' : ''}`;
}

/** What was seen between datastores that differ, in the unit in which storage is spoken of. */
function acrossTypes(): string {
	const { low, high } = MIGRATION_VALUES['storage-vmotion-rate-across-types'];
	return `${count(low / 1e6)} to ${count(high / 1e6)} MB/s`;
}

/** What nobody has read of a platform, and so is taken from QEMU. */
function unreadSentence(platform: PlatformValues, name: string): string | null {
	if (platform.engine === 'qemu') return null;
	const unread = [
		...(platform.cap === null ? ['its cap'] : []),
		...(platform.stopLimit === null ? ['its stop limit'] : []),
		...(platform.atOnce === null ? ['how many it moves at once'] : [])
	];
	const taken = `Of ${name} nobody has read ${listWords([...unread, 'how it copies'])}: it is taken to copy like QEMU on KVM.`;
	const { channel } = platform;
	return platform.engine === 'ahv'
		? `${taken} Between clusters: ${channel}.`
		: `${taken} Its channel: ${channel}. Plain TCP is computed; what is known of the rest stands below.`;
}

/** What has to be said of a disk that moves. */
const diskWarnings = ({ moves, speed, disk }: MigrationAnswer): readonly (string | null)[] => {
	const { version, family } = speed.hypervisor;
	const old = version.startsWith('3') || version.startsWith('4');
	return [
		moves === 'disk' && family === 'vmotion' && old
			? 'Before vSphere 5.0 a Storage vMotion copied changed blocks in rounds, which is not modelled.'
			: null,
		moves === 'both' && disk?.carried === undefined
			? `The disks at both ends may be slower than the link: between datastores of different type ${acrossTypes()} were seen. Type what yours carry.`
			: null
	];
};

/** Whether the pause may last as long as a vMotion waits. */
function mayTimeOut({ outcome, speed }: MigrationAnswer): boolean {
	const pause = estimateOf(outcome)?.pause ?? null;
	return (
		speed.hypervisor.family === 'vmotion' &&
		pause !== null &&
		pause.high > MIGRATION_VALUES['vmotion-switch-over-timeout']
	);
}

/** Everything that is past a limit or a support statement. */
export function warnings(answer: MigrationAnswer): readonly string[] {
	const { speed, moves } = answer;
	if (answer.barred !== null) return [];
	const network =
		moves === 'disk'
			? []
			: [
					...speed.result.flags.map((flag) => flagSentence(flag, speed)),
					runAsAsked(speed) ? null : slotsSentence(speed),
					speed.input.cap.kind === 'none' ? null : capSentence(speed, speed.input.cap)
				];
	const { platform, name } = speed.hypervisor;
	const all = [
		...network,
		platform === null ? null : unreadSentence(platform, name),
		mayTimeOut(answer)
			? `The pause may pass ${MIGRATION_VALUES['vmotion-switch-over-timeout']} s, at which a vMotion fails.`
			: null,
		...(moves === 'memory' ? [] : diskWarnings(answer))
	];
	return all.filter((each) => each !== null);
}

export interface FigureWords {
	readonly name: string;
	readonly value: string;
	readonly note: string;
	/** In seconds, where it is a time: how a picture draws it. No end where none is known. */
	readonly span: Ends | null;
}

interface Ends {
	readonly low: number;
	readonly likely: number;
	readonly high: number | null;
}

const spanOf = ({ low, likely, high }: Ends): Ends => ({ low, likely, high });

/** Time, pause and data, each as a band. */
export function figures({ copy, task, pause, sent }: Estimate): readonly FigureWords[] {
	return [
		{
			name: 'Copy',
			value: openRange(copy),
			note: `middle case ${timeWithin(copy.likely, copy)}`,
			span: spanOf(copy)
		},
		{
			name: 'Whole task',
			value: openRange(task),
			note: `middle case ${timeWithin(task.likely, task)}`,
			span: spanOf(task)
		},
		...(pause === null
			? []
			: [
					{
						name: 'Pause',
						value: timeRange(pause),
						note: `middle case ${timeWithin(pause.likely, pause)}`,
						span: spanOf(pause)
					}
				]),
		{
			name: 'Data sent',
			// A disk that moves alone has one figure, told apart from its size only by a third digit.
			value: pause === null ? `about ${sizeWords(sent.likely, 3)}` : sizeRange(sent),
			note: `middle case ${sizeWords(sent.likely, pause === null ? 3 : 2)}`,
			span: null
		}
	];
}
