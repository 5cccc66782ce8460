import { bench, describe } from 'vitest';
import { INITIAL_TEXT } from '#lib/scenario/questions/all';
import { answerMigration, solve } from '#lib/scenario/migration/migration';
import { firstAnswer } from '#lib/words/migration/first-answer';
import { readMigration } from '#lib/scenario/questions/migration-reading';
import { smallestLink } from '#lib/scenario/migration/remedy';
import { pictures } from '#lib/views/migration/charts';

const migrationOf = (over: object) => {
	const answer = answerMigration(readMigration({ ...INITIAL_TEXT, ...over }));
	if (answer.kind === 'waiting') throw new Error(`waits for ${answer.fields.join()}`);
	return answer.value;
};

const usual = migrationOf({});
const reading = readMigration(INITIAL_TEXT);

describe('one migration in full', () => {
	bench('throughput, pre-copy at three dirty rates, band', () => {
		answerMigration(reading);
	});

	bench('from typed text to the words of the page', () => {
		firstAnswer(INITIAL_TEXT);
	});

	bench('the slowest link that is surely enough', () => {
		smallestLink(usual);
	});

	bench('all five pictures', () => {
		pictures(usual);
	});
});

// Just below the break-even rounds shrink slowest, so as many are made as are allowed.
describe.each([1, 10, 100, 1000])('a copy of up to %i rounds', (rounds) => {
	const slow = migrationOf({
		link: '1',
		vmram: '64',
		know: 'rate',
		dirty: '112',
		rounds: String(rounds)
	});
	bench('pre-copy and band', () => {
		solve(slow);
	});
});
