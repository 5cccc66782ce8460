import { describe, expect, it } from 'vitest';
import { withCauseHeld } from '#lib/calc/cause-held';
import { estimateMigration, type MigrationEstimate } from '#lib/calc/migration-estimate';
import { bytesPerSecond, gigabitsPerSecond } from '#lib/calc/units';
import { GUEST, move, pathOver } from './migration-fixtures';
import { BARE_FRAMES } from './migration-input';

const taskOf = (found: MigrationEstimate) => {
	if (!('copy' in found)) throw new Error(found.kind);
	return found.task;
};

describe(withCauseHeld, () => {
	const slow = pathOver({ lineRate: gigabitsPerSecond(1), framing: BARE_FRAMES });
	const idle = { ...GUEST, writing: { kind: 'known', rate: bytesPerSecond(0) } } as const;
	const migration = move({ guest: idle, path: slow });

	it('leaves the copy and its device state without the set-up', () => {
		// Likely 73.92. Down: nothing of the copy, and 0.1. Up: 6.87 and 0.1, as squares 6.87.
		const task = taskOf(estimateMigration(withCauseHeld(migration, 'set-up')));
		expect(task.likely).toBeCloseTo(73.92, 2);
		expect(task.low).toBeCloseTo(73.82, 2);
		expect(task.high).toBeCloseTo(80.79, 2);
	});

	it('leaves the set-up without the error of the model', () => {
		// Down 1.451 and 0.1; up 3 and 0.1.
		const task = taskOf(estimateMigration(withCauseHeld(migration, 'model')));
		expect(task.low).toBeCloseTo(72.47, 2);
		expect(task.high).toBeCloseTo(76.92, 2);
	});

	it.each(['set-up', 'path', 'model', 'writing'] as const)(
		'is one cause less, the middle where it was: %s',
		(cause) => {
			const whole = move();
			const [found, held] = [whole, withCauseHeld(whole, cause)].map(estimateMigration);
			if (found === undefined || held === undefined || !('causes' in held)) throw new Error('none');
			expect(taskOf(held).likely).toBeCloseTo(taskOf(found).likely, 9);
			expect(held.causes.map((each) => each.cause)).not.toContain(cause);
		}
	);
});
