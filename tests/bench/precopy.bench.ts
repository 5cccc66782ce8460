import { bench, describe } from 'vitest';
import { estimatePrecopy, type PrecopyInput, type PrecopyRules } from '#lib/calc/precopy';
import { gibibytes, gigabitsPerSecond, scale, seconds } from '#lib/calc/units';
import {
	PRECOPY_DOUBTFUL_STRAIN,
	PRECOPY_FIXED_DATA,
	PRECOPY_STUDY_GOAL,
	PRECOPY_STUDY_ROUND_LIMIT
} from '#lib/facts/precopy-fit';

const RULES: PrecopyRules = {
	switchOverGoal: PRECOPY_STUDY_GOAL.value,
	roundLimit: PRECOPY_STUDY_ROUND_LIMIT.value,
	fixedData: PRECOPY_FIXED_DATA.value,
	setUp: seconds(5),
	resume: seconds(0.2),
	doubtfulFrom: PRECOPY_DOUBTFUL_STRAIN.value
};
/** Hardly shrinks from round to round, so that every round allowed is made. */
const SLOWLY_SHRINKING: PrecopyInput = {
	memory: gibibytes(64),
	rate: gigabitsPerSecond(10),
	dirtyRate: gigabitsPerSecond(9.99),
	workingSet: scale(gibibytes(64), 1e6)
};

describe('pre-copy, by rounds', () => {
	for (const roundLimit of [1, 10, 100]) {
		const rules = { ...RULES, roundLimit };
		bench(`rounds: ${roundLimit}`, () => {
			estimatePrecopy(SLOWLY_SHRINKING, rules);
		});
	}
});

describe('pre-copy without end, and where its rounds settle', () => {
	bench(`rounds: ${RULES.roundLimit}`, () => {
		estimatePrecopy(
			{
				...SLOWLY_SHRINKING,
				dirtyRate: gigabitsPerSecond(20),
				workingSet: SLOWLY_SHRINKING.memory
			},
			RULES
		);
	});
});
