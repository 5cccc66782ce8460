import { type HypervisorProfile, profileOf, type RoundTripLimit } from '#lib/calc/hypervisor';
import { milliseconds } from '#lib/calc/units';
import { HYPERVISORS } from '#lib/facts/hypervisors';
import { longestRoundTrip, vmotionRoundTripsOf } from '#lib/facts/vmotion-round-trip';
import type { VersionId } from '#lib/facts/vsphere';
import { once } from '#lib/scenario/once';
import { type Part, ready } from '#lib/scenario/part';
import { COMMON_QUESTIONS } from '#lib/scenario/questions/common';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { withMigrationValues } from './asking';

type Generation = (typeof HYPERVISORS)[keyof typeof HYPERVISORS];

/** A generation with its sources, and its bare values for the arithmetic. */
export interface Hypervisor {
	readonly facts: Generation;
	readonly profile: HypervisorProfile;
	readonly family: 'vmotion' | 'kvm';
	/** Whether the vSphere version chose it, or the user. */
	readonly chosenBy: 'version' | 'hand';
	readonly version: VersionId;
}

/** The choices of the form stand in the order of release; asking them spares this page every version's limits. */
const isFrom = (version: VersionId, since: VersionId): boolean => {
	const place = (id: VersionId) =>
		COMMON_QUESTIONS.vs.choices.findIndex(({ value }) => value === id);
	return place(version) >= place(since);
};

/** The generation that came with a release; where a release spans two, the one of its later updates. */
function generationOf(version: VersionId): Generation {
	if (isFrom(version, '7.0U1')) return HYPERVISORS.VMOTION_7;
	if (isFrom(version, '6.0')) return HYPERVISORS.VMOTION_6;
	if (isFrom(version, '5.0')) return HYPERVISORS.VMOTION_5;
	return isFrom(version, '4.1') ? HYPERVISORS.VMOTION_41 : HYPERVISORS.VMOTION_3;
}

/** A release is held to its own round trip, not to that of its generation. */
function roundTripLimitOf(version: VersionId): RoundTripLimit {
	const fact = longestRoundTrip(version);
	return fact.status === 'none'
		? { kind: 'none' }
		: {
				kind: vmotionRoundTripsOf(version).comparison,
				roundTripTime: milliseconds(fact.value)
			};
}

const hypervisor = (
	facts: Generation,
	rest: Pick<Hypervisor, 'chosenBy' | 'version'>
): Hypervisor => ({
	facts,
	profile:
		rest.chosenBy === 'version'
			? { ...profileOf(facts), roundTripLimit: roundTripLimitOf(rest.version) }
			: profileOf(facts),
	family: facts.id === 'kvm' ? 'kvm' : 'vmotion',
	...rest
});

export const hypervisorOf = once((scenario: Scenario): Part<Hypervisor> =>
	withMigrationValues(scenario, ['hyp', 'vs'], ({ hyp, vs }) => {
		const chosen = Object.values<Generation>(HYPERVISORS).find(({ id }) => id === hyp);
		return ready(
			chosen === undefined
				? hypervisor(generationOf(vs), { chosenBy: 'version', version: vs })
				: hypervisor(chosen, { chosenBy: 'hand', version: vs })
		);
	})
);

/** The rules of switch-over that a user may set in the place of the profile's. */
export interface OwnRules {
	readonly goal: string | null;
	readonly rounds: string | null;
	readonly setup: string | null;
}

export const ownRulesOf = (scenario: Scenario): Part<OwnRules> =>
	withMigrationValues(scenario, ['goal', 'rounds', 'setup'], (typed) => ready<OwnRules>(typed));
