import type { MigrationAnswer } from '#lib/scenario/migration/migration';
import { aboutTime, openRange, sizeWords } from '#lib/words/estimates';
import { durationWords } from '#lib/words/quantities';
import { pastSupport } from './doubts';

/** "2 GiB", "A disk of 100 GiB" */
function what({ moves, guest, disk }: MigrationAnswer): string {
	const memory = sizeWords(guest.memory, 3);
	if (disk === null) return memory;
	const size = sizeWords(disk.size, 3);
	return moves === 'disk' ? `A disk of ${size}` : `${memory} and a disk of ${size}`;
}

const moves = (answer: MigrationAnswer): string =>
	answer.moves === 'memory' || answer.moves === 'disk' ? 'moves' : 'move';

const RULES = { 'line-rate': 'at line rate', azure: 'by a rule of thumb (Azure)' } as const;

/** "2 GiB moves in 5.6 to 10 s" */
export const migrationTitle = (answer: MigrationAnswer): string =>
	`${pastSupport(answer) === null ? '' : 'Not supported over this distance: '}${titleOf(answer)}`;

function titleOf(answer: MigrationAnswer): string {
	const { outcome, planned } = answer;
	if (planned !== null && answer.barred === null)
		return `${sizeWords(planned.amount, 4)} takes ${durationWords(planned.time)} ${RULES[planned.rule]}`;
	switch (outcome.kind) {
		case 'finishes':
		case 'resumes-early':
		case 'ends-by-force':
			return `${what(answer)} ${moves(answer)} in ${openRange(outcome.estimate.task)}`;
		case 'finishes-slowed':
			return `${what(answer)} ${moves(answer)} in ${openRange(outcome.estimate.task)}, perhaps slowed`;
		case 'may-not-finish': {
			const { task } = outcome.estimate;
			const time = task.high === null ? aboutTime(task.likely) : openRange(task);
			return `${what(answer)} may or may not finish: ${time} if so`;
		}
		case 'slowed-unknown':
			return `${what(answer)} ${moves(answer)} only with the guest slowed`;
		case 'fails':
			return `${what(answer)}: this migration does not finish`;
		case 'keeps-going':
			return `${what(answer)}: this migration does not end by itself`;
		case 'disk-never-finishes':
			return `${what(answer)}: the disk copy never ends`;
		case 'curve-beyond-memory':
			return `${what(answer)}: the curve does not fit this VM`;
		case 'not-in-this-release':
			return `${what(answer)}: not together in this release`;
		case 'storage-not-shared':
			return `${what(answer)}: no live migration of memory alone`;
	}
}
