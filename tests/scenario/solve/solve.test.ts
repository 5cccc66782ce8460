import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seconds } from '#lib/calc/units';
import { withText } from '#lib/scenario/once';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { meetsWish, type Wanted } from '#lib/scenario/solve/goals';
import { MOVERS, type MovingKey } from '#lib/scenario/solve/movers';
import { PAIRS, type Solution, solve, solveFor } from '#lib/scenario/solve/solve';
import { PRODUCTS } from '#lib/scenario/sites/products';
import { saneScenarios } from '../scenarios';
import { typed, valueOf } from '../scenario-of';

/** The texts of a solution: at the edge, one step beyond it, rounder. */
function textsOf(solution: Solution): unknown {
	switch (solution.kind) {
		case 'found':
			return [
				solution.present,
				solution.edge.text,
				solution.beyond?.text ?? null,
				solution.rounder?.text ?? null
			];
		case 'always':
			return ['always', solution.worst.text];
		case 'never':
			return ['never', solution.best.text];
		case 'overruled':
			return ['overruled', solution.by];
		case 'waiting':
			return ['waiting', ...solution.fields];
	}
}

const minutes = (value: number) => seconds(value * 60);

describe('the round trip that a product allows', () => {
	// Also of platforms that the storage of the scenario is none of.
	it.each(PRODUCTS.filter(({ limit }) => limit !== null).map(({ id }) => id))(
		'%s stands up to its limit',
		(id) => {
			const product = PRODUCTS.find((each) => each.id === id);
			// 1.4682 / 299,792.458 s on a kilometre of fibre, of which there are 1.3 to a kilometre, there and back.
			const byTime = (product?.limit ?? NaN) / (2 * 1.3 * (1.4682 / 299_792.458));
			const reach = Math.min(byTime, (product?.distance ?? Infinity) / 1300);
			const meets = (km: number) =>
				valueOf(meetsWish(typed({ km: String(km) }), { kind: 'product', id }));
			expect([meets(reach * 0.99), meets(reach * 1.01)]).toEqual([true, false]);
		}
	);

	it('is that of no product where none has the name', () => {
		expect(valueOf(meetsWish(typed({ km: '0' }), { kind: 'product', id: 'none' }))).toBe(false);
	});
});

describe('VMs wanted in one vMotion domain', () => {
	const wish = (vms: number) => ({ kind: 'vms', vms }) as const;

	it('takes the prefix with addresses for all hosts', () => {
		// 5,000 VMs at 8:1 are 625 hosts: a /23 has 509 addresses for hosts, a /22 1,021.
		expect(textsOf(solve(typed(), wish(5000), 'subnet'))).toEqual(['misses', '/22', '/23', null]);
		// 2,024 are 253 hosts, which a /24 holds to the last address.
		expect(textsOf(solve(typed(), wish(2024), 'subnet'))).toEqual(['meets', '/24', '/25', null]);
		expect(textsOf(solve(typed(), wish(2025), 'subnet'))).toEqual(['misses', '/23', '/24', null]);
	});

	it('takes the ratio to a hundredth, and the next whole one', () => {
		// 3,000 / 253 = 11.858: at 11.85 there are 2,998 VMs, at 11.86 there are 3,000.
		expect(textsOf(solve(typed(), wish(3000), 'ratio'))).toEqual([
			'misses',
			'11.86',
			'11.85',
			'12'
		]);
	});

	it('says that no ratio helps where memory ends first', () => {
		// 62 GiB for VMs of 2 GiB and 48.64 MiB are 30 a host: 253 x 30 = 7,590.
		expect(textsOf(solve(typed(), wish(7590), 'ratio'))).toEqual(['misses', '30', '29.99', null]);
		expect(textsOf(solve(typed(), wish(7591), 'ratio'))).toEqual(['never', '4096']);
	});

	it('takes the memory that the ratio needs', () => {
		// 16 VMs of 2,096.64 MiB are 33,546.24 MiB = 32.76 GiB beside the 2 GiB of the hypervisor.
		expect(textsOf(solve(typed({ ratio: '16', ram: '32' }), wish(4048), 'ram'))).toEqual([
			'misses',
			'35',
			'34',
			'40'
		]);
	});

	it('counts hosts, and says where the subnet alone ends', () => {
		expect(textsOf(solve(typed(), wish(2000), 'hosts'))).toEqual(['meets', '250', null, null]);
		expect(textsOf(solve(typed(), wish(2025), 'hosts'))).toEqual(['never', '253']);
	});

	it('moves no subnet where vMotion is routed, and waits for what cannot be read', () => {
		expect(textsOf(solve(typed({ net: 'routed' }), wish(9), 'subnet'))).toEqual([
			'overruled',
			'net'
		]);
		expect(textsOf(solve(typed({ ratio: 'x' }), wish(9), 'subnet'))).toEqual(['waiting', 'ratio']);
	});

	it('keeps to version 6 where such a prefix stands', () => {
		// /120 has 256 addresses, less one gateway 255 hosts: 2,040 VMs.
		expect(textsOf(solve(typed({ subnet: '2001:db8::/127' }), wish(2040), 'subnet'))).toEqual([
			'misses',
			'/120',
			'/121',
			null
		]);
	});
});

describe('a loss that is carried', () => {
	it('takes half of what a host holds, or twice the memory', () => {
		// 30 VMs fit a host: 32 hosts carry 960 of 64. At 15.01 there are 960.64, which are 960; at 15.02 they are 961.
		expect(textsOf(solve(typed({ chosts: '64' }), { kind: 'loss' }, 'ratio'))).toEqual([
			'meets',
			'15.01',
			'15.02',
			'15'
		]);
		// Twice 16 are 32: 32 x 2,096.64 MiB = 65.52 GiB and 2 GiB; but 8 cores at 4 vCPUs each hold 32.
		expect(textsOf(solve(typed({ ratio: '16' }), { kind: 'loss' }, 'ram'))).toEqual([
			'misses',
			'68',
			'67',
			'80'
		]);
	});

	it('says that hosts do not help a plan in halves, and how many do against the loss of some', () => {
		expect(solve(typed({ ratio: '20' }), { kind: 'loss' }, 'chosts').kind).toBe('never');
		// n x 25 on n - 2 hosts that hold 30: n >= 12.
		expect(
			textsOf(
				solve(
					typed({ ratio: '25', lose: 'hosts', lost: '2', chosts: '6' }),
					{ kind: 'loss' },
					'chosts'
				)
			)
		).toEqual(['misses', '12', '11', null]);
	});

	it('is judged by the totals where they are given', () => {
		expect(textsOf(solve(typed({ tmem: '900' }), { kind: 'loss' }, 'ratio'))).toEqual([
			'overruled',
			'tmem'
		]);
	});
});

describe('a migration in time', () => {
	it('names the question that decides in the place of what is moved', () => {
		const wish = { kind: 'time', time: minutes(1), end: 'likely' } as const;
		expect(textsOf(solve(typed(), wish, 'dirty'))).toEqual(['overruled', 'know']);
		expect(textsOf(solve(typed({ moves: 'disk' }), wish, 'link'))).toEqual(['overruled', 'moves']);
		expect(textsOf(solve(typed({ know: 'curve' }), wish, 'mvm'))).toEqual(['overruled', 'know']);
	});

	it('says that no link helps where something else holds the rate', () => {
		expect(
			textsOf(
				solve(
					typed({ mvm: '64', cap: '1' }),
					{ kind: 'time', time: minutes(1), end: 'likely' },
					'link'
				)
			)
		).toEqual(['never', '1600']);
	});
});

describe('a distance', () => {
	it('ends where the round trip does, in kilometres on the map', () => {
		// 1 ms there and back at 1.4682 and a route of 1.3 times: 299,792.458 / 1.4682 / 2 x 0.001 / 1.3 = 78.5 km.
		expect(textsOf(solve(typed(), { kind: 'round-trip', time: seconds(0.001) }, 'km'))).toEqual([
			'meets',
			'78',
			'79',
			'70'
		]);
	});

	it('is asked in kilometres between two places, and not at all where the round trip was measured', () => {
		const wish = { kind: 'round-trip', time: seconds(0.001) } as const;
		expect(textsOf(solve(typed({ dist: 'places' }), wish, 'km'))).toEqual([
			'misses',
			'78',
			'79',
			'70'
		]);
		expect(textsOf(solve(typed({ rtt: '3' }), wish, 'km'))).toEqual(['overruled', 'rtt']);
	});
});

const anyWish: fc.Arbitrary<Wanted> = fc.oneof(
	fc.record({ kind: fc.constant('vms' as const), vms: fc.integer({ min: 1, max: 100_000 }) }),
	fc.constant({ kind: 'loss' as const }),
	fc.record({
		kind: fc.constant('time' as const),
		time: fc.double({ min: 1, max: 1e5, noNaN: true }).map(seconds),
		end: fc.constantFrom('likely' as const, 'high' as const)
	}),
	fc.record({
		kind: fc.constant('round-trip' as const),
		time: fc.double({ min: 1e-5, max: 0.3, noNaN: true }).map(seconds)
	}),
	fc.record({
		kind: fc.constant('product' as const),
		id: fc.constantFrom('vmsc', 'vsan-stretched', 'vplex-metro')
	}),
	fc.record({
		kind: fc.constant('verdict' as const),
		part: fc.constantFrom('possible' as const, 'supported' as const, 'advisable' as const),
		atLeast: fc.constantFrom('with-conditions' as const, 'yes' as const)
	})
);

/** A wish with an input that may move for it. */
const questions = anyWish.chain((wanted) =>
	fc.record({
		wanted: fc.constant(wanted),
		moving: fc.constantFrom(...(Object.keys(PAIRS[wanted.kind]) as (MovingKey | 'hosts')[]))
	})
);

const meets = (scenario: Scenario, wanted: Wanted) => {
	const met = meetsWish({ ...scenario }, wanted);
	return met.kind === 'ready' && met.value;
};

describe('whatever is asked', () => {
	it('the edge meets the wish and one step less does not', () => {
		const counts = { found: 0, always: 0, never: 0, overruled: 0, waiting: 0 };
		fc.assert(
			fc.property(saneScenarios, questions, (scenario, { wanted, moving }) => {
				const solution = solveFor(scenario, wanted, moving);
				counts[solution.kind] += 1;
				if (solution.kind === 'found') {
					expect(meets(solution.edge.scenario, wanted)).toBe(true);
					if (solution.rounder !== null)
						expect(meets(solution.rounder.scenario, wanted)).toBe(true);
					if (solution.beyond !== null) expect(meets(solution.beyond.scenario, wanted)).toBe(false);
				}
				if (solution.kind === 'always') expect(meets(solution.worst.scenario, wanted)).toBe(true);
				if (solution.kind === 'never') expect(meets(solution.best.scenario, wanted)).toBe(false);
			}),
			{ numRuns: 1200 }
		);
		const { found, always, never, overruled, waiting } = counts;
		// Twenty of 1,200, and as many of fewer where mutants are tried.
		const share = Math.floor((found + always + never + overruled + waiting) / 60);
		expect(Math.min(found, always, never, overruled)).toBeGreaterThanOrEqual(share);
	}, 300_000);

	it('what is halved turns only once on the whole scale', () => {
		const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
			minLength: 12,
			maxLength: 12
		});
		fc.assert(
			fc.property(saneScenarios, questions, places, (scenario, { wanted, moving }, shares) => {
				const pair = (PAIRS[wanted.kind] as Record<string, { helps: string; by: string }>)[moving];
				if (moving === 'hosts' || pair?.by !== 'halving') return;
				const mover = MOVERS[moving];
				if (mover.overruledBy(scenario) !== null) return;
				const { size, at } = mover.scale(scenario);
				const prepared = mover.prepare?.(scenario) ?? scenario;
				const sorted = shares.map((share) => Math.floor(share * (size - 1))).sort((a, b) => a - b);
				const towards = pair.helps === 'more' ? sorted : sorted.toReversed();
				const seen = towards.map((place) => meets(withText(prepared, moving, at(place)), wanted));
				expect(seen.slice(seen.indexOf(true) === -1 ? 12 : seen.indexOf(true))).not.toContain(
					false
				);
			}),
			{ numRuns: 400 }
		);
	}, 300_000);
});
