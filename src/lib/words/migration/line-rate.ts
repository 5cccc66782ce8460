import type { MigrationAnswer } from '#lib/scenario/migration/migration';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { bitRate } from '#lib/words/measures';
import { sizeWords } from '#lib/words/estimates';
import { count, durationWords } from '#lib/words/quantities';
import type { Working } from '#lib/words/working';
import { migrationTyped } from './typed';

/** What no migration can be faster than. */
export function lineRateWorking(
	{ floor }: MigrationAnswer,
	scenario: Scenario
): readonly Working[] {
	if (floor === null) return [];
	const { amount, rate, time } = floor;
	return [
		{
			title: 'Copy time at line rate',
			formula: 'Time = memory in bits ÷ line rate. One pass, no protocol overhead: a lower bound.',
			steps: [
				`${sizeWords(amount, 4)} × 8 = ${count(amount * 8)} bit`,
				`${count(amount * 8)} bit ÷ ${bitRate(rate, 4)} = ${durationWords(time)}`
			],
			ingredients: migrationTyped(
				['mvm', 'vmram', 'act', 'moves', 'mdisk', 'link', 'mnic', 'wan'],
				scenario
			)
		}
	];
}
