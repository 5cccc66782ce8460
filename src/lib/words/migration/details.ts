import type { Cause } from '#lib/calc/migration-estimate';
import type { LearntRate } from '#lib/calc/dirty-rate-learning';
import { MIGRATION_VALUES } from '#lib/facts/migration-values';
import { DIRTY_RATE_GROWS_TO } from '#lib/facts/migration-assumptions';
import { PAUSE_HELD, PRECOPY_STUDY, TIME_HELD } from '#lib/facts/precopy-study';
import { MIGRATION_QUESTIONS } from '#lib/scenario/questions/migration';
import type { MigrationAnswer } from '#lib/scenario/migration/migration';
import { type Estimate, estimateOf } from '#lib/scenario/migration/outcome';
import {
	type Guest,
	likelySet,
	type Watched,
	type WorkloadClass,
	type WritingGuest
} from '#lib/scenario/migration/guest';
import type { Impact } from '#lib/scenario/migration/impact';
import type { BreakEven, SmallestLink } from '#lib/scenario/migration/remedy';
import { bitRate, percent } from '#lib/words/measures';
import { aboutTime, gigabits, memoryRate, sizeWords, timeRange } from '#lib/words/estimates';
import { count, inFull, durationWords, plural, significant } from '#lib/words/quantities';
import { ceilingName } from './ceilings';

const CAUSES: Readonly<Record<Cause, string>> = {
	'set-up': 'the time around the copy, which nobody publishes',
	writing: 'how fast a guest of this kind writes',
	path: 'the rate, which real hosts do not always reach',
	model: 'what the model missed on measured migrations of this load'
};

const widthWords = (width: number | null): string =>
	width === null ? 'without an upper end' : `${aboutTime(width)} between low and high`;

/** Why low and high lie as far apart as they do. */
export function widthSentence({ causes }: Estimate): string {
	const [first, second] = causes;
	if (first === undefined) return 'No width is given: every figure in it is exact.';
	const and =
		second === undefined ? '' : `; then ${CAUSES[second.cause]} (${widthWords(second.width)})`;
	return `Why a range: mostly ${CAUSES[first.cause]} (${widthWords(first.width)})${and}.`;
}

/** A load above which guests are the busiest of the study. */
const BUSIEST = 0.8;

/** How often a range known in this way held, and for whom less often. */
export function heldSentence({ guest, outcome }: MigrationAnswer): string | null {
	const estimate = estimateOf(outcome);
	if (guest.kind === 'curve' || estimate?.inRounds == null) return null;
	if (guest.band === 'known') {
		return 'How well a set and its manner foretell real guests was not measured.';
	}
	const { known, watched, kindOnly, nothing } = TIME_HELD.value;
	const usual = guest.work === 'unknown' || guest.work === 'idle' ? nothing : kindOnly;
	const guessed = guest.writing.kind === 'usual';
	const share = guest.band === 'watched' ? watched : guessed ? usual.all : known;
	const held = `Of ${count(PRECOPY_STUDY.value.all)} measured migrations of KVM over 1 GbE ${percent(share)} of those known like this lay within such a range of the copy; of vMotion no such number was measured.`;
	return guessed
		? `${held} Of the busiest (load above ${inFull(BUSIEST)}) only ${percent(usual.busiest)} did: type a dirty rate for such a guest.`
		: held;
}

/** How often a range of pauses known in this way held. */
function pausesHeld(guest: Guest) {
	const { known, kindOnly, nothing } = PAUSE_HELD.value;
	if (guest.kind === 'curve' || guest.writing.kind !== 'usual') return known;
	return guest.work === 'unknown' || guest.work === 'idle' ? nothing : kindOnly;
}

/** The pause, and how little is known of it. */
export function pauseSentence({ outcome, rules, guest }: MigrationAnswer): string | null {
	const estimate = estimateOf(outcome);
	if (estimate?.pause == null) return null;
	const { deviceState, goal } = rules;
	if (rules.pause.kind === 'within-goal') {
		return `Of vMotion no series of pauses was ever published. The pause is the last copy, which has to fit a goal of ${aboutTime(goal)}, and ${timeRange(deviceState)} of device state (assumed); the goal is its upper end and seldom what it comes to. From vSphere 8.0.2 a host tells the figure of one VM (VirtualMachineVMotionStunTimeInfo).`;
	}
	const { quiet, all, busiest } = pausesHeld(guest);
	return `QEMU on KVM stops the guest as soon as the rest fits its goal of ${aboutTime(goal)}. Of the measured pauses ${percent(all)} lay within such a range, of quiet guests ${percent(quiet)}, of the busiest ${percent(busiest)}; a faster line than the 1 GbE that was measured leaves only the goal as a bound.`;
}

const classLabel = (work: WorkloadClass): string =>
	(
		MIGRATION_QUESTIONS.work.choices.find(({ value }) => value === work)?.label ?? work
	).toLowerCase();

function ratesWords({ writing, memory, set }: WritingGuest): string {
	switch (writing.kind) {
		case 'known':
		case 'learnt':
			return memoryRate(writing.rate);
		case 'usual':
			return `${memoryRate(writing.rates.likely)} (8 in 10 of them between ${memoryRate(writing.rates.low)} and ${memoryRate(writing.rates.high)})`;
		case 'without-rest':
			return set.kind === 'known'
				? `${sizeWords(set.size)} without rest`
				: `without rest what it rewrites of its ${sizeWords(memory)}`;
	}
}

/** The programs of each kind that were measured. */
const PROGRAMS: Readonly<Record<Exclude<WorkloadClass, 'unknown' | 'idle'>, string>> = {
	web: 'SPECweb',
	'application-server': 'DaCapo',
	database: 'OLTP',
	'in-memory-store': 'memcached, some idle',
	compute: 'PARSEC and bzip',
	streaming: 'mplayer',
	'memory-writer': 'a memory writer'
};

/** Where what is assumed of a kind was measured. */
function measuredOn(work: WorkloadClass): string {
	if (work === 'idle') return 'our assumption; nothing rests on it';
	const counts = PRECOPY_STUDY.value;
	return work === 'unknown'
		? `the median of all ${count(counts.all)}`
		: `${PROGRAMS[work]}, ${count(counts[work])} of them`;
}

const MANNERS = {
	'at-random': 'at random',
	sweeping: 'from end to end, over and over',
	'hot-tenth': 'nine writes in ten to a tenth of it'
} as const;

/** The set that was typed, or the one of its kind. */
const setWords = (guest: WritingGuest): string =>
	guest.set.kind === 'known'
		? `${sizeWords(guest.set.size)} (${MANNERS[guest.set.manner]})`
		: sizeWords(likelySet(guest));

/** What is assumed of the guest, and where it was measured. */
export function guestSentence({ guest }: { readonly guest: Guest }): string {
	if (guest.kind === 'curve') {
		return `The guest is followed along ${plural(guest.curve.samples.length, 'count')} of its dirty pages; beyond the last one the curve is taken as straight.`;
	}
	const { basis, writing, work } = guest;
	if (basis.kind === 'set') {
		return `Of the guest: it writes ${setWords(guest)} again within every round, however short.`;
	}
	if (writing.kind === 'known' && writing.rate === 0) return 'Of the guest: it writes nothing.';
	const writes = `it dirties ${ratesWords(guest)} and writes again and again to ${setWords(guest)}`;
	if (writing.kind === 'learnt') return `Learnt of the guest: ${writes}.`;
	if (basis.kind === 'rate') return `Of the guest: ${writes}.`;
	const assumed = `Assumed of a workload “${classLabel(work)}”: ${writes}`;
	if (work === 'idle') return `${assumed} (${measuredOn(work)}).`;
	const largest = sizeWords(DIRTY_RATE_GROWS_TO.value);
	const held =
		guest.memory > DIRTY_RATE_GROWS_TO.value
			? ' Larger guests are taken to write no faster; type a rate if yours does.'
			: '';
	return `${assumed}. Measured on guests of about ${largest} at most (${measuredOn(work)}).${held}`;
}

const SAME_GUEST = 'It holds for the same guest doing the same work, and for no other of its kind.';

/** What no dirty rate explains, where a guest that writes faster takes no longer, and where its copy has no end. */
const SOMETHING_ELSE = {
	ends: 'something else took time, such as a slower card, another load on the link, a guest that was slowed more than is known here, or a second try.',
	'does-not-end':
		'it ended because whoever manages it slowed the guest, or because the load of guest or link changed.'
} as const;

function learntWords(verdict: LearntRate): string {
	switch (verdict.kind) {
		case 'learnt':
			return `What was watched is explained by a guest that dirties ${memoryRate(verdict.rate)}, which is carried over to the memory here. ${SAME_GUEST}`;
		case 'quiet':
			return `What was watched took no longer than one pass: the guest wrote next to nothing, ${memoryRate(verdict.atMost)} at most. ${SAME_GUEST}`;
		case 'faster-than-the-link':
			return `What was watched is faster than its link: its memory alone takes ${aboutTime(verdict.soonest)} there. Check memory, link or time; the kind of workload is used meanwhile.`;
		case 'slower-than-any-rate':
			return `What was watched took longer than any dirty rate explains (${aboutTime(verdict.longest)} at most): ${SOMETHING_ELSE[verdict.faster]} It is taken as a guest that writes ${memoryRate(verdict.atLeast)} at least.`;
		case 'out-of-range':
			return 'What was watched cannot be used: check its figures. The kind of workload is used meanwhile.';
	}
}

/** What one observed migration taught, or why it taught nothing. */
export function watchedSentence({ verdict, rate, rateFrom, beyond }: Watched): string {
	const reach =
		beyond === 1
			? ''
			: ' Ranges here reach as far beyond their middle case as that migration went.';
	const learnt = learntWords(verdict);
	switch (rateFrom) {
		case 'data':
			return `${learnt} Data and time say that it ran at ${bitRate(rate)}.${reach}`;
		case 'link':
			return `${learnt}${reach}`;
		case 'link-because-data-is-impossible':
			return `${learnt} That much data in that time is more than its link carries, so the data was left aside: check data, time and link.${reach}`;
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

/** How fast the guest may write before the copy falls behind, or slows it. */
export function breakEvenSentence(found: BreakEven, { rules, guest }: MigrationAnswer): string {
	if (found.kind === 'at-no-rate') {
		return 'No dirty rate stops this copy: all that the guest writes again and again fits the pause.';
	}
	const then = {
		'slows-guest': 'slows the guest',
		'resumes-early': 'starts it early at the target',
		fails: 'falls behind',
		'keeps-going': 'falls behind',
		'ends-by-force': 'falls behind'
	}[rules.ending.kind];
	const sure =
		found.sure === found.never
			? ''
			: ` keeps ahead of up to ${memoryRate(found.sure)} of dirty memory, and`;
	const likely =
		guest.kind === 'writer' ? `; the guest is taken to write ${ratesWords(guest)}` : '';
	return `The copy${sure} ${then} from ${memoryRate(found.never)} on${likely}.`;
}

export function smallestLinkSentence(found: SmallestLink, { speed }: MigrationAnswer): string {
	if (found.kind === 'no-link-helps') {
		return `No faster link would make it sure: ${ceilingName(found.binds, speed)} would hold the rate down.`;
	}
	const { lineRate: link, now } = found;
	return link > now
		? `Even the busiest of its kind is copied as it runs from ${gigabits(link)} on, ${significant(link / now, 2)} times the link there is.`
		: `Even the busiest of its kind is copied as it runs down to a link of ${gigabits(link)}.`;
}

/** What it costs the hosts and the link while it runs. */
export function impactSentence({ cost, reservation, link }: Impact): string {
	const least = cost.kind === 'at-least' ? 'at least ' : 'about ';
	const cpu = `While it runs it takes ${percent(Math.min(1, link.taken))} of the cards, and ${least}${percent(cost.source)} of the processor time of the source and ${percent(cost.target)} of the target (in proportion to one measured vMotion).`;
	if (reservation === null) return cpu;
	const cores = reservation.cores === 1 ? 'one core' : `${significant(reservation.cores, 2)} cores`;
	const stretched = reservation.basis === 'extrapolated' ? ', stretched beyond 10 GbE' : '';
	return `${cpu} Each host reserves ${cores} for vMotion (as stated for vSphere 5.1${stretched}).`;
}

/** The floor that no migration goes below, and why a rule of thumb may promise less. */
export function floorSentence({ floor, barred, planned }: MigrationAnswer): string | null {
	if (floor === null || barred !== null) return null;
	const least = `o migration can be faster than ${durationWords(floor.time)}: ${sizeWords(floor.amount, 4)} at a line rate of ${bitRate(floor.rate)}`;
	return planned !== null && planned.time < floor.time
		? `Uncompressed, n${least}. The rule of thumb counts on ${percent(1 - MIGRATION_VALUES['azure-planning-factor'])} of compression.`
		: `N${least}.`;
}
