import type { Discipline } from '#lib/calc/evacuation/case';
import type { Evacuated } from '#lib/calc/evacuation/evacuation';
import type { Binder } from '#lib/calc/evacuation/paths';
import type { NotPlaced } from '#lib/calc/evacuation/placement';
import type { CaseFault, CaseIssue } from '#lib/calc/evacuation/read-case';
import type { Bytes } from '#lib/calc/units';
import { percent } from '#lib/words/measures';
import { sizeWords } from '#lib/words/estimates';
import { count, durationWords, plural } from '#lib/words/quantities';

const BINDS: Readonly<Record<Binder, string>> = {
	own: 'by the cap of each migration',
	source: 'by the cards they leave by',
	link: 'by the link',
	target: 'by the cards they arrive at',
	datastore: 'by datastores'
};

function orderWords(discipline: Discipline): string {
	switch (discipline.kind) {
		case 'first-fit':
			return 'Whatever fits starts first, in the order of the list; no vendor documents the order.';
		case 'strict':
			return 'Strictly in the order of the list: nobody overtakes.';
		case 'batches':
			return `In batches of ${count(discipline.of)}, each of which waits for the slowest of the one before.`;
		case 'one-at-a-time':
			return 'One at a time, in the order of the list.';
	}
}

/** What held back the flows that moved, the most of the time first, and what those waited for that did not. */
function boundSentences({ bound }: Evacuated): readonly string[] {
	const moving = (Object.keys(BINDS) as Binder[])
		.map((binder) => ({ binder, time: bound.moving[binder] }))
		.filter(({ time }) => time > 0)
		.toSorted((a, b) => b.time - a.time);
	const all = moving.reduce((sum, { time }) => sum + time, 0);
	const { bandwidth, slots } = bound.waiting;
	const waited = bandwidth + slots;
	return [
		...(all === 0
			? []
			: [
					`What moved was held back ${moving.map(({ binder, time }) => `${percent(time / all)} of the time ${BINDS[binder]}`).join(', ')}.`
				]),
		...(waited === 0
			? []
			: [
					`What waited did so ${percent(slots / waited)} of the time for a slot, and ${percent(bandwidth / waited)} for bandwidth, where one more slot would not have helped.`
				])
	];
}

function copySentences({ vms }: Evacuated): readonly string[] {
	const slowed = vms.filter(({ ending }) => ending === 'slowed').length;
	const ranOut = vms.filter(({ ending }) => ending === 'rounds-ran-out').length;
	return [
		...(slowed === 0 ? [] : [`${plural(slowed, 'VM')} had to be slowed for the copy to end.`]),
		...(ranOut === 0
			? []
			: [`Of ${plural(ranOut, 'VM')} the rounds ran out: paused for longer than the goal.`])
	];
}

/** Why one VM takes no part. */
export function notPlacedWords({ because }: NotPlaced): string {
	switch (because.kind) {
		case 'no-target':
			return 'no host may be gone to';
		case 'memory':
			return `no target has room: ${because.host} lacks ${sizeWords(because.short as Bytes)} of memory`;
		case 'vm-limit':
			return `no target takes one more: ${because.host} takes ${count(because.limit)}`;
		case 'slots':
			return `it costs more slots than ${because.at} has, however few run`;
	}
}

/** What one evacuation came to, a sentence a line. */
export function evacuationSentences(evacuated: Evacuated): readonly string[] {
	const { finish, vms, notPlaced, mostAtOnce, sent, discipline } = evacuated;
	const all = vms.length + notPlaced.length;
	return [
		`${count(vms.length)} of ${plural(all, 'VM')} ${vms.length === 1 ? 'is' : 'are'} elsewhere after ${durationWords(finish)}, at most ${count(mostAtOnce)} at once, with ${sizeWords(sent, 3)} sent.`,
		orderWords(discipline),
		...boundSentences(evacuated),
		...copySentences(evacuated),
		...notPlaced.map((one) => `${one.id} stays: ${notPlacedWords(one)}.`)
	];
}

/** When each VM moved, in seconds and bytes. */
export const scheduleTable = ({ vms }: Evacuated) => ({
	caption: 'When each VM moves',
	columns: [
		{ title: 'VM', align: 'text' as const },
		{ title: 'To', align: 'text' as const },
		{ title: 'Start (s)', align: 'number' as const },
		{ title: 'Finish (s)', align: 'number' as const },
		{ title: 'Sent (bytes)', align: 'number' as const },
		{ title: 'Rounds', align: 'number' as const },
		{ title: 'Ended', align: 'text' as const },
		{ title: 'Pause (s)', align: 'number' as const },
		{ title: 'Rate (bytes/s)', align: 'number' as const }
	],
	rows: vms.map(({ id, to, start, finish, sent, rounds, ending, pause, rate }) => [
		id,
		to,
		start,
		finish,
		sent,
		rounds,
		ending,
		pause,
		rate
	])
});

const FAULTS: Readonly<Record<CaseFault, string>> = {
	missing: 'has to be there',
	'not-a-number': 'has to be a number',
	'not-a-text': 'has to be a text',
	'not-a-list': 'has to be a list',
	'not-an-object': 'has to be an object',
	'not-known': 'is none that is known',
	twice: 'is there twice',
	'no-rate': 'has nothing on its way that has a rate',
	'same-host': 'goes to the host that it is on',
	'not-finite': 'has to be finite',
	negative: 'must not be negative',
	'not-positive': 'has to be more than 0',
	'not-whole': 'has to be whole',
	'above-one': 'must not be more than 1',
	'reaches-one': 'has to be less than 1',
	'too-small': 'is too small to be meant',
	'too-large': 'is too large to be meant'
};

/** "vms[3].memory must not be negative." */
export const caseIssueSentence = ({ at, fault }: CaseIssue): string =>
	`${at === '' ? 'The case' : at} ${FAULTS[fault]}.`;
