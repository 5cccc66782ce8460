import { describe, expect, it } from 'vitest';
import { estateOf, type Drawn } from './estates';
import { evacuated } from './cases';
import { plainly } from './plainly';

/** A few each time; thousands when asked for: `EVACUATION_RUNS=5000 npx vitest run --project unit tests/calc/evacuation`. */
const RUNS = Number(process.env.EVACUATION_RUNS ?? 30);

const near = (found: number, value: number) =>
	Math.abs(found - value) <= 1e-8 * Math.max(1, Math.abs(value));

const DRAWN: readonly Drawn[] = [
	{ moves: 'vmotion', writing: 'none', discipline: 'first-fit' },
	{ moves: 'vmotion', writing: 'some', discipline: 'any' },
	{ moves: 'all', writing: 'some', discipline: 'any' }
];

describe.each(DRAWN)('$moves moves, $writing writing, order: $discipline', (drawn) => {
	it('gives what the model gives when it is said plainly', () => {
		const differing: string[] = [];
		for (let seed = 1; seed <= RUNS; seed++) {
			const kase = estateOf(seed, drawn);
			const found = evacuated(kase);
			const plain = plainly(kase);
			const same =
				near(found.finish, plain.finish) &&
				found.mostAtOnce === plain.mostAtOnce &&
				JSON.stringify(found.notPlaced.map(({ id }) => id)) === JSON.stringify(plain.notPlaced) &&
				found.vms.every((moved, at) => {
					const other = plain.vms[at];
					return (
						other?.id === moved.id &&
						other.to === moved.to &&
						other.rounds === moved.rounds &&
						near(moved.start, other.start) &&
						near(moved.finish, other.finish) &&
						near(moved.sent, other.sent)
					);
				});
			if (!same) differing.push(`${seed}: ${found.finish} and ${plain.finish}`);
		}
		expect(differing).toEqual([]);
	});
});
