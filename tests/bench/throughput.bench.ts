import { bench, describe } from 'vitest';
import { copyPath } from '#lib/calc/copy-path';
import { throughput } from '#lib/calc/throughput';
import { gigabitsPerSecond, milliseconds, ratio } from '#lib/calc/units';
import { HYPERVISOR_VALUES } from '#lib/facts/hypervisor-values';
import { MIGRATION_FACTS } from '#lib/facts/migration';
import { PATH_DOUBTS } from '#lib/facts/path-doubts';
import { migration } from '../calc/migration-input';

const everyCeiling = migration({
	...HYPERVISOR_VALUES.VMOTION_5.profile,
	nics: 2,
	vmknics: 2,
	roundTripTime: milliseconds(10),
	link: { kind: 'link', capacity: gigabitsPerSecond(10), share: ratio(0.5) },
	loss: { kind: 'random', probability: ratio(1e-6), validUpTo: ratio(0.01) },
	concurrent: 4,
	cap: { kind: 'at', rate: gigabitsPerSecond(4) },
	processor: { kind: 'cores', cores: 2, ratePerCore: gigabitsPerSecond(10) }
});

describe('throughput of one migration', () => {
	bench('all eight ceilings', () => {
		throughput(everyCeiling);
	});

	bench('all eight ceilings, then the clocks of three days', () => {
		copyPath(everyCeiling, {
			table: PATH_DOUBTS.value,
			initialWindow: MIGRATION_FACTS.INITIAL_WINDOW.value
		});
	});
});
