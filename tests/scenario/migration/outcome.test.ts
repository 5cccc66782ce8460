import fc from 'fast-check';
import { expect, test } from 'vitest';
import { migrationOf } from '#lib/scenario/migration/migration';
import { estimateOf } from '#lib/scenario/migration/outcome';
import { ALL_QUESTIONS } from '#lib/scenario/questions/all';
import { MIGRATION_QUESTIONS } from '#lib/scenario/questions/migration';
import { typed } from '../scenario-of';

test('low, likely and high stand in that order', () => {
	const number = (key: 'vmram' | 'dirty' | 'link') =>
		fc
			.double({ min: Math.log(Number(ALL_QUESTIONS[key].min) || 0.01), max: 8, noNaN: true })
			.map((log) => Math.min(Math.exp(log), Number(ALL_QUESTIONS[key].max)).toFixed(4));
	const text = fc.record({
		vmram: number('vmram'),
		dirty: number('dirty'),
		link: number('link'),
		know: fc.constantFrom('kind', 'rate', 'curve', 'seen', 'set'),
		work: fc.constantFrom(...MIGRATION_QUESTIONS.work.choices.map(({ value }) => value)),
		vs: fc.constantFrom('3.5', '4.1', '5.5', '6.0', '8.0'),
		moves: fc.constantFrom('memory', 'both', 'disk')
	});
	fc.assert(
		fc.property(text, (over) => {
			const answer = migrationOf(typed(over));
			const estimate = answer.kind === 'ready' ? estimateOf(answer.value.outcome) : null;
			const spans =
				estimate === null ? [] : [estimate.copy, estimate.task, estimate.sent, estimate.pause];
			for (const span of spans) {
				if (span === null) continue;
				expect(span.low).toBeLessThanOrEqual(span.likely);
				if (span.high !== null) expect(span.likely).toBeLessThanOrEqual(span.high);
			}
			expect(answer.kind).toBe('ready');
		}),
		{ numRuns: 300 }
	);
});
