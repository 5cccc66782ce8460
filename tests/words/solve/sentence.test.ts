import { describe, expect, it } from 'vitest';
import { milliseconds, seconds } from '#lib/calc/units';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import type { Wanted } from '#lib/scenario/solve/goals';
import { solveFor } from '#lib/scenario/solve/solve';
import { type Moving, movableFor } from '#lib/scenario/solve/wish';
import { plainText } from '#lib/words/phrase';
import { solutionPhrase } from '#lib/words/solve/sentence';
import { typed } from '../../scenario/scenario-of';

const said = (wanted: Wanted, moving: Moving, over: Partial<Scenario> = {}): string => {
	const scenario = typed(over);
	return plainText(
		solutionPhrase(solveFor(scenario, wanted, moving), { scenario, wanted, moving })
	).replaceAll('\u00a0', ' ');
};

const vms = (count: number) => ({ kind: 'vms', vms: count }) as const;
const within = (minutes: number, end: 'likely' | 'high' = 'likely') =>
	({ kind: 'time', time: seconds(60 * minutes), end }) as const;
const supported = { kind: 'verdict', part: 'supported', atLeast: 'with-conditions' } as const;

describe('what must change, in words', () => {
	// The figures are worked out in tests/scenario/solve/solve.test.ts.
	it.each<[string, Wanted, Moving, Partial<Scenario>]>([
		[
			'5,000 VMs in one vMotion domain take at least a /22. At a /23 the vMotion subnet ends at 4,072 VMs on 509 hosts.',
			vms(5000),
			'subnet',
			{}
		],
		[
			'2,024 VMs in one vMotion domain take at least a /24. As it stands it is met. At a /25 the vMotion subnet ends at 1,000 VMs on 125 hosts.',
			vms(2024),
			'subnet',
			{}
		],
		[
			'3,000 VMs in one vMotion domain take at least 11.86 : 1. At 11.85 : 1 the vMotion subnet ends at 2,998 VMs on 253 hosts. 12 : 1 is a rounder figure on the safe side.',
			vms(3000),
			'ratio',
			{}
		],
		[
			'7,591 VMs in one vMotion domain: no ratio helps. At 4,096 : 1 the memory of a host ends at 7,590 VMs on 253 hosts.',
			vms(7591),
			'ratio',
			{}
		],
		[
			'2,025 VMs in one vMotion domain: no number of hosts helps. The vMotion subnet ends at 2,024 VMs on 253 hosts.',
			vms(2025),
			'hosts',
			{}
		],
		[
			'2,000 VMs in one vMotion domain take at least 250 hosts. As it stands it is met.',
			vms(2000),
			'hosts',
			{}
		],
		[
			'vMotion subnet does not count here: “vMotion network” decides in its place.',
			vms(9),
			'subnet',
			{ net: 'routed' }
		],
		['This waits for Consolidation ratio.', vms(9), 'subnet', { ratio: 'x' }],
		[
			'Carrying the loss of a site allows at most 15.01 : 1. As it stands it is met. At 15.02 : 1 memory does not fit (30.03 VMs per host wanted, 30 fit). 15 : 1 is a rounder figure on the safe side.',
			{ kind: 'loss' },
			'ratio',
			{ chosts: '64' }
		],
		[
			'Carrying on without the lost hosts takes at least 12 hosts. At 11 hosts memory does not fit (30.56 VMs per host wanted, 30 fit).',
			{ kind: 'loss' },
			'chosts',
			{ ratio: '25', lose: 'hosts', lost: '2', chosts: '6' }
		],
		[
			// The rest of the time is of the model; a tenth of a gigabit moves 2 GiB in 172 s at the wire alone.
			'A move within 10 min in the middle case: any number of cards will do, even 1 card.',
			within(10),
			'mnic',
			{}
		],
		[
			'Dirty rate does not count here: “What is known of its writing” decides in its place.',
			within(10),
			'dirty',
			{}
		],
		[
			'A round trip of at most 1 ms allows at most 78 km on the map, 101 km of fibre at a route factor of 1.3. As it stands it is met. At 79 km on the map it is 1.006 ms. 70 km on the map is a rounder figure on the safe side.',
			{ kind: 'round-trip', time: milliseconds(1) },
			'km',
			{}
		],
		[
			// Ten digits of the limit hold in 785 km: 785 x 1.3 x 2 x 1.4682 / 299,792.458 = 9.9955 ms.
			'Layer 2 that is supported, be it with conditions allows at most 785 km on the map, 1,020 km of fibre at a route factor of 1.3. As it stands it is met. At 786 km on the map it is not supported: the round trip is 10.01 ms against 10 ms. 750 km on the map is a rounder figure on the safe side.',
			supported,
			'km',
			{}
		],
		[
			'Layer 2 that is supported, be it with conditions: no number of links helps. At 64 links it is not supported: the round trip is 11 ms against 10 ms.',
			supported,
			'lnk',
			{ km: '900' }
		]
	])('%s', (sentence, wanted, moving, over) => {
		expect(said(wanted, moving, over)).toBe(sentence);
	});

	it('says of every pair something that is a sentence', () => {
		const wishes: readonly Wanted[] = [
			vms(3000),
			{ kind: 'loss' },
			within(1, 'high'),
			{ kind: 'round-trip', time: milliseconds(5) },
			{ kind: 'product', id: 'vmsc' },
			supported
		];
		for (const wanted of wishes)
			for (const moving of movableFor(wanted.kind)) {
				const sentence = said(wanted, moving);
				expect(sentence).toMatch(/^[A-Zv0-9].*\.$/);
				expect(sentence).not.toMatch(/undefined|NaN|null|\[object|: \.|\.\./);
			}
	});
});
