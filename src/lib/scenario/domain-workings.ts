import { capacityWorking, subnetSteps } from './capacity-workings';
import type { DomainAnswer } from './domain';
import type { ScenarioText } from './fields';
import type { Working } from './working';

/** The working of both answers, every constant with its source. */
export const domainWorkings = (
	{ network, first, second }: DomainAnswer,
	text: ScenarioText
): readonly Working[] =>
	[first, second].flatMap((at) =>
		capacityWorking({ scope: 'the domain', at, before: subnetSteps(network), text })
	);
