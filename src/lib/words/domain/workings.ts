import { capacityWorking, subnetSteps } from './capacity-working';
import type { DomainAnswer } from '#lib/scenario/domain/domain';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import type { Working } from '#lib/words/working';

/** The working of both answers, every constant with its source. */
export const domainWorkings = (
	{ network, first, second }: DomainAnswer,
	scenario: Scenario
): readonly Working[] =>
	[first, second].flatMap((at) =>
		capacityWorking({ scope: 'the domain', at, before: subnetSteps(network), scenario })
	);
