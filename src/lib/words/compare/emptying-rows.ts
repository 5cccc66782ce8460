import type {
	EmptiedAnswer,
	EvacuationAnswer,
	RolledAnswer
} from '#lib/scenario/evacuation/answer';
import type { Part } from '#lib/scenario/part';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import {
	bindingWords,
	emptiedWords,
	finishWords,
	longestDrain,
	movedWords,
	rolledTime
} from '#lib/words/evacuation/sentences';
import { evacuationTitle } from '#lib/words/evacuation/title';
import { aboutTime, openRange, sizeWords } from '#lib/words/estimates';
import { count, plural } from '#lib/words/quantities';
import { type Answer, type AnswerGroup, answered, type Cell, point, word } from './rows';

/** null while it is being reckoned. */
export type EmptyingOf = (scenario: Scenario) => Part<EvacuationAnswer | null>;

const UNDER_WAY = '…';

interface Cells {
	readonly emptied: (answer: EmptiedAnswer) => Cell;
	readonly rolled: (answer: RolledAnswer) => Cell;
	/** Where there is no plan to reckon. */
	readonly none: (answer: Exclude<EvacuationAnswer, EmptiedAnswer | RolledAnswer>) => Cell;
}

const blank = (): Cell => word('');

const cellOf =
	(of: EmptyingOf, { emptied, rolled, none }: Cells) =>
	(scenario: Scenario): Cell =>
		answered(of(scenario), (answer) => {
			if (answer === null) return word(UNDER_WAY);
			switch (answer.kind) {
				case 'emptied':
					return emptied(answer);
				case 'rolled':
					return rolled(answer);
				default:
					return none(answer);
			}
		});

const whatOf = ({ plan }: EmptiedAnswer): Cell => word(emptiedWords(plan));

/** A time that the first size of a host would not allow. */
const ifRoom = ({ free }: RolledAnswer['plan']): string =>
	free.kind === 'not-counted' && free.tooSmall !== null ? ', if there is room' : '';

function timeOf(answer: EmptiedAnswer): Cell {
	const { notPlaced, plan, finish } = answer;
	return notPlaced.vms > 0
		? word(`${count(notPlaced.vms)} of ${plural(plan.vms, 'VM')} find no place`)
		: { text: `${finishWords(answer)}${ifRoom(plan)}`, span: finish };
}

function rollTimeOf(answer: RolledAnswer): Cell {
	const time = rolledTime(answer);
	if (time === null) return word(evacuationTitle(answer));
	const { whole } = time;
	return {
		text: `${openRange(whole)}${ifRoom(answer.plan)}`,
		span: { ...whole, high: whole.high ?? Infinity }
	};
}

function movedOf({ deadline }: EmptiedAnswer): Cell {
	if (deadline === null) return word('no deadline');
	const { moved, of, time } = deadline;
	return {
		text: `${movedWords(moved)} of ${count(of)} by ${aboutTime(time)}`,
		span: moved
	};
}

const waitOf = ({ slowestHost }: EmptiedAnswer): Cell =>
	slowestHost === null
		? blank()
		: {
				text: `up to ${aboutTime(slowestHost.high)}`,
				span: { low: slowestHost.likely, likely: slowestHost.likely, high: slowestHost.high }
			};

/** What emptying a host, a rack or a site comes to in these scenarios, of answers that are at hand. */
export function emptyingRows(scenarios: readonly Scenario[], of: EmptyingOf): AnswerGroup {
	// A host is empty before a site is, and no better for that.
	const better = new Set(scenarios.map(({ em }) => em)).size > 1 ? null : 'less';
	const row = (
		said: Omit<Answer, 'of'>,
		cells: Omit<Cells, 'none'> & Partial<Pick<Cells, 'none'>>
	): Answer => ({ ...said, of: cellOf(of, { none: blank, ...cells }) });
	const words = { better: null, amount: null } as const;
	return {
		title: 'Emptying a host, a rack or a site',
		answers: [
			row(
				{ id: 'emptied', name: 'What is emptied', ...words },
				{
					emptied: whatOf,
					rolled: ({ plan: { counts } }) =>
						word(`${plural(counts.hosts, 'host')} in turn, ${count(counts.atATime)} at a time`)
				}
			),
			row(
				{ id: 'empty-time', name: 'Time to empty', better, amount: aboutTime },
				{
					emptied: timeOf,
					rolled: rollTimeOf,
					none: (answer) => word(evacuationTitle(answer))
				}
			),
			row(
				{ id: 'moved', name: 'Moved by the deadline', ...words },
				{ emptied: movedOf, rolled: () => word('no deadline') }
			),
			row(
				{ id: 'empty-binds', name: 'What binds', ...words },
				{ emptied: (answer) => word(bindingWords(answer) ?? 'nothing'), rolled: blank }
			),
			row(
				{ id: 'wait', name: 'Wait for one host', better, amount: aboutTime },
				{
					emptied: waitOf,
					rolled: (answer) => {
						const longest = longestDrain(answer);
						return point(`up to ${aboutTime(longest)}`, longest);
					}
				}
			),
			row(
				{ id: 'sent', name: 'Sent', ...words },
				{ emptied: ({ sent }) => point(sizeWords(sent, 3), sent), rolled: blank }
			),
			row(
				{ id: 'room', name: 'Room they need', ...words },
				{
					emptied: ({ plan: { memory } }) => point(sizeWords(memory, 3), memory),
					rolled: blank
				}
			)
		]
	};
}

/** As a comparison has room for; who has moved by a deadline only where there is one. */
export function comparedEmptying(scenarios: readonly Scenario[], of: EmptyingOf): AnswerGroup {
	const { title, answers } = emptyingRows(scenarios, of);
	const hasDeadline = scenarios.some(({ dl, evh }) => dl !== '' || evh !== '');
	const compared = ['emptied', 'empty-time', ...(hasDeadline ? ['moved'] : []), 'empty-binds'];
	return { title, answers: answers.filter(({ id }) => compared.includes(id)) };
}
