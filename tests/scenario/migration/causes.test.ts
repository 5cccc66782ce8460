import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeCauses } from '#lib/scenario/migration/causes';
import { migrationOf } from '#lib/scenario/migration/migration';
import { estimateOf } from '#lib/scenario/migration/outcome';
import { saneScenarios } from '../scenarios';
import { ofTyped, typed, valueOf } from '../scenario-of';

const migration = ofTyped(migrationOf);
/** Last digits of sums. */
const SAME = 1e-9;

describe(rangeCauses, () => {
	it('has the ends by each cause alone, and the range without it', () => {
		const found = rangeCauses(migration());
		expect(found?.causes.map(({ cause }) => cause)).toEqual(['set-up', 'path', 'writing', 'model']);
		const [setUp] = found?.causes ?? [];
		const near = (value: number) => expect.closeTo(value, 3) as number;
		// 2, 5 and 10 s are 3.549 to 8 s in eight of ten cases, about 5 s of 7.048.
		expect(setUp).toMatchObject({ low: near(5.597), high: near(10.048), width: near(4.451) });
		// Without it the copy and its device state are left, 0.721 s of 4.517.
		expect(setUp?.without).toMatchObject({ low: near(6.942), high: near(7.663) });
	});

	it('is none of a disk, of a curve, and where only one cause is left', () => {
		expect(rangeCauses(migration({ moves: 'disk' }))).toBeNull();
		expect(rangeCauses(migration({ know: 'curve' }))).toBeNull();
		expect(rangeCauses(migration({ vs: '4.0', moves: 'both' }))).toBeNull();
	});

	it('widens the range by each cause or leaves it, over drawn scenarios', () => {
		fc.assert(
			fc.property(saneScenarios, (scenario) => {
				const answer = migrationOf(scenario);
				if (answer.kind === 'waiting') return;
				const found = rangeCauses(answer.value);
				if (found === null) return;
				const { task, causes } = found;
				expect(causes.map(({ cause, width }) => ({ cause, width }))).toEqual(
					estimateOf(answer.value.outcome)?.causes.map(({ cause, width }) => ({ cause, width }))
				);
				for (const { without, low, high } of causes) {
					expect(without.likely).toBeCloseTo(task.likely, 6);
					expect(without.low).toBeGreaterThanOrEqual(task.low * (1 - SAME));
					expect(without.high ?? Infinity).toBeLessThanOrEqual(
						(task.high ?? Infinity) * (1 + SAME)
					);
					expect(high ?? Infinity).toBeGreaterThanOrEqual(low);
				}
			}),
			{ numRuns: 150 }
		);
	});

	it('holds what carries the disk as well as the way', () => {
		const found = rangeCauses(
			valueOf(migrationOf(typed({ moves: 'both', know: 'rate', setup: '3' })))
		);
		expect(found?.causes.map(({ cause }) => cause)).toEqual(['path', 'model']);
	});
});
