import { MIGRATION_FIELDS } from '#lib/scenario/questions/migration';
import type { MigrationAnswer } from '#lib/scenario/migration/migration';
import type { Cause, Estimate } from '#lib/scenario/migration/outcome';
import { estimateOf } from '#lib/scenario/migration/batch';
import type { Watched, WorkloadClass, WritingGuest } from '#lib/scenario/migration/guest';
import type { Impact } from '#lib/scenario/migration/impact';
import type { BreakEven, SmallestLink } from '#lib/scenario/migration/remedy';
import {
	aboutTime,
	bitRate,
	CEILING_NAMES,
	gigabits,
	memoryRate,
	percent,
	sizeWords,
	timeRange
} from '#lib/words/measures';
import { durationWords, plural, significant } from '#lib/words/quantities';

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
	(MIGRATION_FIELDS.work.choices.find(({ value }) => value === work)?.label ?? work).toLowerCase();

const ratesWords = ({ low, likely, high }: WritingGuest['rates']): string =>
	low === high
		? memoryRate(likely)
		: `${memoryRate(likely)} (half of them between ${memoryRate(low)} and ${memoryRate(high)})`;

const MEASURED_ON: Readonly<Record<WorkloadClass, string>> = {
	unknown: 'the median of all 405',
	idle: 'our assumption; nothing rests on it',
	web: 'SPECweb, 10 of them',
	'application-server': 'DaCapo, 73 of them',
	database: 'OLTP, 42 of them',
	'in-memory-store': 'memcached, 23 of them, some idle',
	compute: 'PARSEC and bzip, 107 of them'
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
	return `${assumed}. Measured on guests of at most 2 GiB (${source}).${held ? ' Larger guests are taken to write no faster; type a rate if yours does.' : ''}`;
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
			return `What was watched fits any working set (all give ${timeRange({ low: verdict.shortest, high: verdict.longest })}), so it tells nothing of the guest: the kind of workload is used.${rate}`;
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
	const cores = reservation.cores === 1 ? 'one core' : `${significant(reservation.cores, 2)} cores`;
	const stretched = reservation.basis === 'extrapolated' ? ', stretched beyond 10 GbE' : '';
	return `${cpu} Each host reserves ${cores} for vMotion (as stated for vSphere 5.1${stretched}).`;
}

/** The floor that no migration goes below. */
export const floorSentence = ({ floor }: MigrationAnswer): string =>
	`No migration can be faster than ${durationWords(floor.time)}: ${sizeWords(floor.amount, 4)} at a line rate of ${bitRate(floor.rate)}.`;
