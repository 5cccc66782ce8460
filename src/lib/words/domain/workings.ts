import { capacityWorking, subnetSteps } from './capacity-working';
import type { DomainAnswer } from '#lib/scenario/domain/domain';
import type { ScenarioText } from '#lib/scenario/questions/all';
import type { Working } from '#lib/words/working';

/** The working of both answers, every constant with its source. */
export const domainWorkings = (
	{ network, first, second }: DomainAnswer,
	text: ScenarioText
): readonly Working[] =>
	[first, second].flatMap((at) =>
		capacityWorking({ scope: 'the domain', at, before: subnetSteps(network), text })
	);
