import { exact } from '#lib/calc/exact';
import { checkThreads, type ThreadCheck } from '#lib/calc/threads';
import { once } from '#lib/scenario/once';
import { type Part, ready } from '#lib/scenario/part';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { withDomainValues } from './estate';

/** Compares cores and logical processors; null where the latter were not given. */
export const threadsOf = once((scenario: Scenario): Part<ThreadCheck | null> =>
	withDomainValues(scenario, ['sockets', 'cores', 'lp'], ({ sockets, cores, lp }) =>
		ready(lp === null ? null : checkThreads(exact(sockets).times(exact(cores)), exact(lp)))
	)
);
