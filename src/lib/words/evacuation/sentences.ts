import type { Binder } from '#lib/calc/evacuation/paths';
import type {
	EmptiedAnswer,
	EvacuationAnswer,
	RolledAnswer
} from '#lib/scenario/evacuation/answer';
import type { BytesPerSecond } from '#lib/calc/units';
import type { NoPlan, Plan } from '#lib/scenario/evacuation/plan';
import type { Span } from '#lib/scenario/span';
import { bitRate, percent } from '#lib/words/measures';
import {
	aboutTime,
	linksWords,
	openRange,
	sizeWords,
	timeRange,
	timeWithin
} from '#lib/words/estimates';
import { ceilingName } from '#lib/words/migration/ceilings';
import type { FigureWords } from '#lib/words/migration/sentences';
import { type Phrase, strong } from '#lib/words/phrase';
import { count, durationWords, plural, significant } from '#lib/words/quantities';
import { churnOfPlan } from '#lib/scenario/evacuation/arrivals';
import { arrivalsWords } from './arrivals';
import { notPlacedWords } from './report';

/** "Site A", "4 hosts", "One host": what is emptied. */
export function emptiedWords({ counts: { what, emptied } }: Plan): string {
	if (what === 'site') return `A site of ${plural(emptied, 'host')}`;
	return emptied === 1 ? 'One host' : plural(emptied, 'host');
}

/** "2 links of 10 Gbit/s" */
export function wayWords({ between, speed }: Plan): string {
	const { link } = speed.given;
	switch (between.kind) {
		case 'one-site':
			return 'within one site';
		case 'links':
			return `over ${linksWords(between)}`;
		case 'typed':
			return link.kind === 'link'
				? `over ${bitRate(link.capacity)} between the sites${link.share < 1 ? `, ${percent(link.share)} of it` : ''}`
				: 'between the sites';
	}
}

export const finishWords = ({ finish }: EmptiedAnswer): string => timeRange(finish);

const isEmpty = ({ plan }: EmptiedAnswer): string =>
	`${emptiedWords(plan)} ${plan.counts.what !== 'site' && plan.counts.emptied > 1 ? 'are' : 'is'} empty`;

/** How many have moved by the deadline, on a slow day and on a quick one. */
export const movedWords = ({
	low,
	high
}: {
	readonly low: number;
	readonly high: number;
}): string => (low === high ? count(low) : `${count(low)} to ${count(high)}`);

function deadlineHeadline(
	answer: EmptiedAnswer,
	{ time, moved, of }: NonNullable<EmptiedAnswer['deadline']>
): Phrase {
	const by = `by the deadline of ${aboutTime(time)}`;
	const way = wayWords(answer.plan);
	const all = answer.notPlaced.vms === 0 ? 'all take' : 'those with room take';
	if (of === 1) {
		const ends = { sure: 'is elsewhere', risk: 'may be elsewhere', none: 'is not elsewhere' };
		const so = moved.low === 1 ? 'sure' : moved.high === 1 ? 'risk' : 'none';
		return ['The VM ', strong(ends[so]), ` ${by}: it takes ${finishWords(answer)} ${way}.`];
	}
	if (moved.low === of)
		return [
			strong(`All ${plural(of, 'VM')}`),
			` are elsewhere ${by}: it takes ${finishWords(answer)} ${way}.`
		];
	if (moved.high === of)
		return [
			strong(`${movedWords(moved)} of ${plural(of, 'VM')}`),
			` are elsewhere ${by}, so it is at risk: ${all} ${finishWords(answer)} ${way}.`
		];
	if (moved.high === 0)
		return [
			strong(`None of ${plural(of, 'VM')}`),
			` is elsewhere ${by}: ${all} ${finishWords(answer)} ${way}.`
		];
	return [
		`Only `,
		strong(`${movedWords(moved)} of ${plural(of, 'VM')}`),
		` are elsewhere ${by}: ${all} ${finishWords(answer)} ${way}.`
	];
}

function emptiedHeadline(answer: EmptiedAnswer): Phrase {
	const { plan, notPlaced, deadline } = answer;
	const stay = notPlaced.vms;
	if (plan.vms === 0) return [`${isEmpty(answer)} already: no VM runs there.`];
	if (stay === plan.vms && notPlaced.first !== null)
		return [strong('No VM can leave'), `: ${notPlacedWords(notPlaced.first)}.`];
	if (stay > 0)
		return [
			strong(
				`${count(stay)} of ${plural(plan.vms, 'VM')} ${stay === 1 ? 'finds' : 'find'} no place`
			),
			`: the others take ${finishWords(answer)} ${wayWords(plan)}.`
		];
	if (deadline !== null) return deadlineHeadline(answer, deadline);
	return [
		`${isEmpty(answer)} in `,
		strong(finishWords(answer)),
		`: ${plural(plan.vms, 'VM')} ${plan.vms === 1 ? 'moves' : 'move'} ${wayWords(plan)}.`
	];
}

type Rolled = Extract<RolledAnswer['rolls']['likely'], { kind: 'rolled' }>;

/** How long emptying takes in all: the high end is open where a slow day finds no place for some. */
function drainingOf({ rolls: { low, likely, high } }: RolledAnswer) {
	const draining = ({ draining: time }: Rolled) => time;
	return likely.kind === 'rolled' && low.kind === 'rolled'
		? {
				low: draining(low),
				likely: draining(likely),
				high: high.kind === 'rolled' ? Math.max(draining(high), draining(likely)) : null
			}
		: null;
}

/** From the first host to the last, patching included where its time was typed; null where it gets stuck. */
export function rolledTime(answer: RolledAnswer) {
	const { plan } = answer;
	const draining = drainingOf(answer);
	if (draining === null) return null;
	const { hosts, atATime } = plan.counts;
	const patching = (plan.patch ?? 0) * Math.ceil(hosts / atATime);
	return {
		draining,
		patching,
		whole: {
			low: draining.low + patching,
			likely: draining.likely + patching,
			high: draining.high === null ? null : draining.high + patching
		}
	};
}

function rolledHeadline(answer: RolledAnswer): Phrase {
	const { plan, rolls } = answer;
	const { hosts, atATime } = plan.counts;
	const turns = atATime === 1 ? 'one at a time' : `${count(atATime)} at a time`;
	const time = rolledTime(answer);
	if (time === null) {
		const stuck = rolls.likely.kind === 'stuck' ? rolls.likely : null;
		return [
			strong('It gets stuck'),
			`: ${plural(stuck?.notPlaced.length ?? 0, 'VM')} ${stuck?.notPlaced.length === 1 ? 'finds' : 'find'} no place when host ${count((stuck?.steps.length ?? 0) * atATime + 1)} of ${count(hosts)} is emptied.`
		];
	}
	const { draining, patching, whole } = time;
	const emptying = openRange(draining);
	if (plan.patch === null)
		return [
			`Emptying each of ${plural(hosts, 'host')}, ${turns}, takes `,
			strong(emptying),
			': patching comes on top.'
		];
	return [
		`Patching ${plural(hosts, 'host')}, ${turns}, takes `,
		strong(openRange(whole)),
		`: ${emptying} of it to empty them, ${durationWords(patching)} to patch.`
	];
}

/** What cannot be reckoned, and why. */
function noPlanHeadline(none: NoPlan): Phrase {
	switch (none.kind) {
		case 'too-many-vms':
			return [
				strong(`${count(none.vms)} VMs`),
				` are more than are reckoned one by one: up to ${count(none.most)} can be.`
			];
		case 'no-hosts':
			return [strong('No host to empty'), ': the vMotion network has no address for one.'];
		case 'disks-alone':
			return [
				strong('Disks alone empty no host'),
				': a VM whose disk moves goes on running where it is. Choose what moves on the Migration page.'
			];
		case 'slots-unknown':
			return [
				strong('How many at once?'),
				` Nothing was read of what ${none.platform ?? 'KVM'} lets run: type how many go at once for each host.`
			];
		case 'not-in-this-release':
			return [
				strong('Not in this release'),
				`: disk and memory move together only since vSphere ${none.since}.`
			];
		case 'storage-not-shared':
			return [
				strong('No live migration'),
				': memory alone moves only on storage that both sites share.'
			];
	}
}

/** What a size that nobody typed would come to: it decides nothing, and less memory must not look better than more. */
function roomDoubt({ free, counts, vms }: Plan): Phrase {
	if (free.kind !== 'not-counted' || free.tooSmall === null || vms === 0) return [];
	return [
		` With ${sizeWords(free.tooSmall)} a host, which the form begins with and nobody typed, `,
		strong(counts.what === 'roll' ? 'it would get stuck' : 'not all VMs would find a place'),
		'.'
	];
}

/** The answer in a sentence, and what it leaves in doubt. */
export function evacuationHeadline(answer: EvacuationAnswer): Phrase {
	switch (answer.kind) {
		case 'emptied':
			return [...emptiedHeadline(answer), ...roomDoubt(answer.plan)];
		case 'rolled':
			return [...rolledHeadline(answer), ...roomDoubt(answer.plan)];
		default:
			return noPlanHeadline(answer);
	}
}

/** What bound most of the time in which VMs moved; null where nothing moved. */
export function mainBinder({
	bound
}: Pick<EmptiedAnswer, 'bound'>): { readonly binder: Binder; readonly share: number } | null {
	const entries = Object.entries(bound.moving) as [Binder, number][];
	const all = entries.reduce((sum, [, time]) => sum + time, 0);
	if (all === 0) return null;
	const [binder, time] = entries.reduce((most, each) => (each[1] > most[1] ? each : most));
	return { binder, share: time / all };
}

/** What binds, in a word or two. */
export const BINDER_WORDS: Readonly<Record<Binder, string>> = {
	link: 'the link',
	source: 'cards that send',
	target: 'cards that take',
	own: 'each migration’s own ceiling',
	datastore: 'datastores'
};

/** "the link, 97 % of the time that VMs move"; null where nothing moved. */
export function bindingWords(answer: Pick<EmptiedAnswer, 'bound'>): string | null {
	const main = mainBinder(answer);
	return main === null
		? null
		: `${BINDER_WORDS[main.binder]}, ${percent(main.share)} of the time that VMs move`;
}

const slotsWords = ({ slots }: Plan): string => {
	const each = slots.typed ?? slots.permitted;
	return each === null ? 'without a limit for each host' : `${count(each)} at once for each host`;
};

/** Whether more at once would help, said with what is full. */
export function bindingSentence({ plan, bound, finish }: EmptiedAnswer): string {
	const main = mainBinder({ bound });
	if (main === null || finish.likely === 0) return '';
	const { slots, bandwidth } = bound.waiting;
	const waits =
		slots > bandwidth
			? ` VMs that wait do so for a slot (${slotsWords(plan)}).`
			: bandwidth > 0
				? ' VMs that wait do so for bandwidth: more slots would not help.'
				: ' No VM waits.';
	const of = `${percent(main.share)} of the time that VMs move`;
	switch (main.binder) {
		case 'link':
			return `The link between the sites binds: it is full ${percent(bound.linkFull / finish.likely)} of the time.${waits}`;
		case 'source':
			return `The cards of the hosts that are emptied bind ${of}.${waits}`;
		case 'target':
			return `The cards of the hosts that take them bind ${of}.${waits}`;
		case 'datastore':
			return `Datastores bind ${of}.${waits}`;
		case 'own': {
			const { ownBy } = plan.rates.likely;
			const by = ownBy === null ? 'its own ceiling' : ceilingName(ownBy, plan.speed);
			return `Each migration is held back by ${by} ${of}.${waits}`;
		}
	}
}

/** What the moves are to the switches, which learn each VM anew. */
export function movesSentence({ plan, mostAtOnce, moves }: EmptiedAnswer): string {
	const bound = churnOfPlan(plan);
	const held =
		bound === null ? '' : `; no order makes that average more than ${arrivalsWords(bound.mean)}`;
	const most = moves.most > 1 ? `, up to ${count(moves.most)} within one second` : '';
	return `At most ${plural(mostAtOnce, 'VM')} ${mostAtOnce === 1 ? 'moves' : 'move'} at once. Arrivals are ${arrivalsWords(moves.mean)} on average${most}${held}. So many addresses the switches of both ends learn anew.`;
}

/** In seconds, as a picture draws it. */
const spanOf = ({ low, likely, high }: EmptiedAnswer['finish']) => ({ low, likely, high });

/** The row of figures under the headline. */
export function evacuationFigures(answer: EvacuationAnswer): readonly FigureWords[] {
	if (answer.kind === 'rolled') return rolledFigures(answer);
	if (answer.kind !== 'emptied' || answer.placed === 0) return [];
	const { finish, deadline, slowestHost, sent, once } = answer;
	return [
		{
			name: 'Until all have moved',
			value: finishWords(answer),
			note: `middle case ${timeWithin(finish.likely, finish)}`,
			span: spanOf(finish)
		},
		...(deadline === null
			? []
			: [
					{
						name: `Moved within ${aboutTime(deadline.time)}`,
						value: movedWords(deadline.moved),
						note: `of ${plural(deadline.of, 'VM')}, middle case ${count(deadline.moved.likely)}`,
						span: null
					}
				]),
		...(slowestHost === null
			? []
			: [
					{
						name: 'Wait for one host',
						value: `up to ${aboutTime(slowestHost.high)}`,
						note: 'a time-out below that gives up too early',
						span: null
					}
				]),
		{
			name: 'Sent',
			value: sizeWords(sent, 3),
			note: once > 0 && sent > once ? `${percent(sent / once - 1)} of it again` : 'each page once',
			span: null
		},
		{
			name: 'Room they need',
			value: sizeWords(answer.plan.memory, 3),
			note: 'of memory where they go',
			span: null
		}
	];
}

/** The longest that one step takes to empty its hosts, on a slow day. */
export function longestDrain({ rolls: { likely, high } }: RolledAnswer): number {
	const longest = ({ steps }: RolledAnswer['rolls']['likely']) =>
		steps.reduce((most, { drain }) => Math.max(most, drain), 0);
	return Math.max(longest(high), longest(likely));
}

function rolledFigures(answer: RolledAnswer): readonly FigureWords[] {
	const { likely } = answer.rolls;
	const draining = drainingOf(answer);
	if (likely.kind !== 'rolled' || draining === null) return [];
	return [
		{
			name: 'Emptying, in all',
			value: openRange(draining),
			note: `middle case ${timeWithin(draining.likely, draining)}`,
			span: draining
		},
		{
			name: 'Wait for one host',
			value: `up to ${aboutTime(longestDrain(answer))}`,
			note: 'a time-out below that gives up too early',
			span: null
		},
		{
			name: 'Moves',
			value: count(likely.moves),
			note: `of ${plural(answer.plan.vms, 'VM')}: some move more than once`,
			span: null
		}
	];
}

function supportRemarks({ support, plan, placed }: EmptiedAnswer): readonly string[] {
	const { leastRate, below, atOnceByLink } = support;
	const { typed, permitted } = plan.slots;
	return [
		...(below > 0 && leastRate !== null
			? [
					`${below === placed ? `All ${plural(below, 'migration')}` : `${count(below)} of ${plural(placed, 'migration')}`} get less than the ${bitRate(leastRate)} of payload that the vendor asks for each${atOnceByLink === null ? '' : `: the link gives that much to ${atOnceByLink < 1 ? 'none of them' : `${count(atOnceByLink)} at once`}`}.`
				]
			: []),
		...(support.beyond === 'beyond' && typed !== null && permitted !== null
			? [
					`${count(typed)} at once for each host is more than the ${count(permitted)} that the platform lets run: no vendor supports it.`
				]
			: [])
	];
}

/** What one VM may take, which is less sure than the whole. */
export function guestSentence({ guests, mostAtOnce }: EmptiedAnswer): string {
	if (guests === null) return '';
	const { middle, longest } = guests;
	const one = `A single VM takes about ${aboutTime(middle.likely)}`;
	return mostAtOnce === 1
		? `${one} in the middle case; the longest may take ${aboutTime(longest)}.`
		: `${one} in the middle case, most likely ${timeRange(middle)}, and the longest up to ${aboutTime(longest)}: streams share a way equally only on average. The whole evens that out.`;
}

function guestRemarks({ slowed, atRisk, placed: all }: EmptiedAnswer): readonly string[] {
	const some = (amount: number) => (amount === all ? 'every VM' : plural(amount, 'VM'));
	return [
		...(slowed > 0
			? [
					`${capital(some(slowed))} ${slowed === 1 || slowed === all ? 'has' : 'have'} to be slowed for the copy to end: the link is crowded.`
				]
			: []),
		...(atRisk.inTheCrowd > 0
			? [
					`At risk: the copy of ${some(atRisk.inTheCrowd)} does not catch up with what the guest writes while others share the way. Alone it would: fewer at once make it sure.`
				]
			: []),
		...(atRisk.evenAlone > 0
			? [
					`Not by itself: ${some(atRisk.evenAlone)} ${atRisk.evenAlone === 1 || atRisk.evenAlone === all ? 'writes' : 'write'} faster than the way carries for one alone, even on a quick day. Only slowing it, a pause or a quieter hour ends such a copy.`
				]
			: [])
	];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function planRemarks({ free, slots, migration, vms }: Plan): readonly string[] {
	return [
		...(free.kind === 'not-counted' && vms > 0
			? [
					`Whether there is room is not counted: type the memory of a host (Domain page), or what is free.${free.tooSmall === null ? '' : ` ${sizeWords(free.tooSmall)} exactly are typed with their unit.`}`
				]
			: []),
		...(free.kind === 'by-host' && free.unsized > 0
			? [
					`Of ${plural(free.unsized, 'host')} the inventory does not say the memory: whether there is room on them is not counted.`
				]
			: []),
		...(slots.row?.slots.status === 'unverified' && slots.typed === null
			? [`How many ${slots.row.name} lets run at once is unverified.`]
			: []),
		...(migration.curve === 'left-out'
			? ['The dirty curve is of one guest: for many the usual rates of guests are taken.']
			: []),
		...(migration.disk === null ? [] : [diskRemark(migration.disk.carried)])
	];
}

const MEGABYTE = 1e6;

const diskRemark = (carried: Span<BytesPerSecond> | undefined): string =>
	carried === undefined
		? 'Disks are copied before the memory at what the way carries; writes to them meanwhile, and what datastores carry, are not counted.'
		: `Disks are copied before the memory, all of them from one datastore to one other that carry ${significant(carried.likely / MEGABYTE)} MB/s; writes to them meanwhile are not counted.`;

/** What the reader should know before trusting it. */
export function evacuationRemarks(answer: EvacuationAnswer): readonly string[] {
	switch (answer.kind) {
		case 'emptied':
			return [...guestRemarks(answer), ...supportRemarks(answer), ...planRemarks(answer.plan)];
		case 'rolled':
			return planRemarks(answer.plan);
		default:
			return [];
	}
}

/** Why: what binds. */
export function evacuationWhy(answer: EvacuationAnswer): string {
	if (answer.kind === 'emptied') return bindingSentence(answer);
	const first = answer.kind === 'rolled' ? firstStuck(answer) : null;
	return first === null ? '' : `${first.id} stays: ${notPlacedWords(first)}.`;
}

const firstStuck = ({ rolls: { likely } }: RolledAnswer) =>
	likely.kind === 'stuck' ? (likely.notPlaced[0] ?? null) : null;
