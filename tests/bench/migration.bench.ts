import { bench, describe } from 'vitest';
import { migrationOf } from '#lib/scenario/migration/migration';
import { solve } from '#lib/scenario/migration/outcome';
import { smallestLink } from '#lib/scenario/migration/remedy';
import { pictures } from '#lib/views/migration/charts';
import { firstAnswer } from '#lib/words/migration/first-answer';
import { ofTyped, typed } from '../scenario/scenario-of';

const migration = ofTyped(migrationOf);
const usual = migration();

// A scenario remembers its answers, so each round types one of its own.
describe('one migration in full', () => {
	bench('reading, throughput, pre-copy at three dirty rates, band', () => {
		migrationOf(typed());
	});

	bench('from typed text to the words of the page', () => {
		firstAnswer(typed());
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
	const slow = migration({
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
