import { type HypervisorProfile, profileOf } from '#lib/calc/hypervisor';
import { HYPERVISORS } from '#lib/facts/hypervisors';
import type { VersionId } from '#lib/facts/vsphere';
import { FIELDS } from '#lib/scenario/questions/all';
import type { MigrationPart, MigrationReading } from '#lib/scenario/questions/migration-reading';
import { ready, withValues } from '#lib/scenario/questions/reading';

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
	const place = (id: VersionId) => FIELDS.vs.choices.findIndex(({ value }) => value === id);
	return place(version) >= place(since);
};

/** The generation that came with a release; where a release spans two, the one of its later updates. */
function generationOf(version: VersionId): Generation {
	if (isFrom(version, '7.0U1')) return HYPERVISORS.VMOTION_7;
	if (isFrom(version, '6.0')) return HYPERVISORS.VMOTION_6;
	if (isFrom(version, '5.0')) return HYPERVISORS.VMOTION_5;
	return isFrom(version, '4.1') ? HYPERVISORS.VMOTION_41 : HYPERVISORS.VMOTION_3;
}

const hypervisor = (
	facts: Generation,
	rest: Pick<Hypervisor, 'chosenBy' | 'version'>
): Hypervisor => ({
	facts,
	profile: profileOf(facts),
	family: facts.id === 'kvm' ? 'kvm' : 'vmotion',
	...rest
});

export const readHypervisor = (reading: MigrationReading): MigrationPart<Hypervisor> =>
	withValues(reading, ['hyp', 'vs'], ({ hyp, vs }) => {
		const chosen = Object.values<Generation>(HYPERVISORS).find(({ id }) => id === hyp);
		return ready(
			chosen === undefined
				? hypervisor(generationOf(vs), { chosenBy: 'version', version: vs })
				: hypervisor(chosen, { chosenBy: 'hand', version: vs })
		);
	});

/** The rules of switch-over that a user may set in the place of the profile's. */
export interface OwnRules {
	readonly goal: string | null;
	readonly rounds: string | null;
	readonly setup: string | null;
}

export const readOwnRules = (reading: MigrationReading): MigrationPart<OwnRules> =>
	withValues(reading, ['goal', 'rounds', 'setup'], (typed) => ready<OwnRules>(typed));
