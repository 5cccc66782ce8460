import { capacityWorking, subnetSteps } from './capacity-working';
import { hasOneRatio } from './sentences';
import type { DomainAnswer } from '#lib/scenario/domain/domain';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import type { Working } from '#lib/words/working';

/** The working of both answers, or of the one where both ratios are one; every constant with its source. */
export const domainWorkings = (domain: DomainAnswer, scenario: Scenario): readonly Working[] =>
	(hasOneRatio(domain) ? [domain.first] : [domain.first, domain.second]).flatMap((at) =>
		capacityWorking({ scope: 'the domain', at, before: subnetSteps(domain.network), scenario })
	);
