import type { Cause } from '#lib/calc/migration-estimate';
import type { RangeCause, RangeCauses } from '#lib/scenario/migration/causes';
import type { AnyKey } from '#lib/scenario/questions/initial-text';
import { aboutTime, openRange } from '#lib/words/estimates';
import { fieldOf, threeDigits, type Tornado } from './tornado';

/** What each cause is called, and the field in which more can be said of it. */
const CAUSES: Readonly<Record<Cause, { readonly name: string; readonly field: AnyKey }>> = {
	'set-up': { name: 'Time around the copy', field: 'setup' },
	writing: { name: 'How fast the guest writes', field: 'know' },
	path: { name: 'Rate that real hosts reach', field: 'pstr' },
	model: { name: 'Error of the model', field: 'know' }
};

/** A part of the range too small to be told. */
const NOTHING = 0.005;

type Task = RangeCauses['task'];

/** What it adds to the range in seconds; null where no end is known with it or without it. */
function addedBy({ without }: RangeCause, task: Task): number | null {
	if (task.high === null || without.high === null) return null;
	return Math.max(0, task.high - task.low - (without.high - without.low));
}

function addsWords(cause: RangeCause, task: Task): string {
	const { high } = cause.without;
	if (task.high === null) {
		return high === null
			? 'there is no upper end without it either'
			: `without it the range would end at ${aboutTime(high)}`;
	}
	const added = addedBy(cause, task) ?? 0;
	const whole = task.high - task.low;
	return added <= NOTHING * whole
		? 'adds next to nothing'
		: `adds ${aboutTime(added)} of ${aboutTime(whole)}`;
}

/** What each cause leaves of a range, and adds to it. */
export function causesTornado({ task, causes }: RangeCauses): Tornado | null {
	const [first] = causes;
	if (first === undefined) return null;
	const closed = causes.flatMap(({ low, high }) => [low, high ?? low]);
	const scale = [Math.min(task.likely, ...closed), Math.max(task.likely, ...closed)] as const;
	return {
		title: `Widest cause of the range: ${CAUSES[first.cause].name.toLowerCase()}`,
		sentence: `Each bar is where one cause alone would put the ends, the others at their middle, save that at the low end the error of the model is in every part of the copy; the upright line is the middle case, ${aboutTime(task.likely)}. Joined they give ${openRange(task)}: independent causes join as squares, so the widest covers the others, and what they add does not sum to the whole.`,
		axis: `Scale: ${openRange({ low: scale[0], high: scale[1] })}`,
		present: task.likely,
		rows: causes.map((cause) => ({
			name: CAUSES[cause.cause].name,
			href: fieldOf(CAUSES[cause.cause].field),
			label: `${openRange(cause)}; ${addsWords(cause, task)}`,
			least: Math.min(cause.low, task.likely),
			most: cause.high
		})),
		table: {
			caption: 'What each cause leaves of the range of the whole task',
			columns: [
				{ title: 'Cause', align: 'text' },
				{ title: 'Low end by it alone (s)', align: 'number' },
				{ title: 'High end by it alone (s)', align: 'number' },
				{ title: 'Adds to the range (s)', align: 'number' }
			],
			rows: causes.map((cause) => {
				const added = addedBy(cause, task);
				return [
					CAUSES[cause.cause].name,
					threeDigits(cause.low),
					cause.high === null ? 'no end' : threeDigits(cause.high),
					added === null ? null : threeDigits(added)
				];
			})
		}
	};
}
