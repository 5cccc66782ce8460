import type { HypervisorProfile, RoundTripLimit } from '#lib/calc/hypervisor';
import type { Cap } from '#lib/calc/throughput';
import { milliseconds } from '#lib/calc/units';
import { HYPERVISOR_VALUES } from '#lib/facts/hypervisor-values';
import { PLATFORM_VALUES, type PlatformValues } from '#lib/facts/platform-values';
import { comparisonOf, longestValue } from '#lib/facts/vmotion-round-trip-values';
import type { VersionId } from '#lib/facts/vsphere-values';
import { once } from '#lib/scenario/once';
import { type Part, ready } from '#lib/scenario/part';
import { COMMON_QUESTIONS } from '#lib/scenario/questions/common';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { type MigrationValue, withMigrationValues } from './asking';

type Generation = (typeof HYPERVISOR_VALUES)[keyof typeof HYPERVISOR_VALUES];

/** A generation, and what is in force of it. */
export interface Hypervisor {
	readonly name: string;
	/** What copies the memory. */
	readonly generation: Generation['id'];
	/** What its platform sets, where it was chosen by name; what nobody has read of it is null there. */
	readonly platform: PlatformValues | null;
	/** The values in force: those of the platform before those of what copies. */
	readonly profile: HypervisorProfile;
	/** What the platform allows one migration unless told otherwise. */
	readonly cap: Cap;
	readonly family: 'vmotion' | 'kvm';
	/** Whether the vSphere version chose it, or the user. */
	readonly chosenBy: 'version' | 'hand';
	readonly version: VersionId;
}

/** The choices of the form stand in the order of release; asking them spares this page every version's limits. */
export const isFrom = (version: VersionId, since: VersionId): boolean => {
	const place = (id: VersionId) =>
		COMMON_QUESTIONS.vs.choices.findIndex(({ value }) => value === id);
	return place(version) >= place(since);
};

/** The generation that came with a release; where a release spans two, the one of its later updates. */
function generationOf(version: VersionId): Generation {
	if (isFrom(version, '7.0U1')) return HYPERVISOR_VALUES.VMOTION_7;
	if (isFrom(version, '6.0')) return HYPERVISOR_VALUES.VMOTION_6;
	if (isFrom(version, '5.0')) return HYPERVISOR_VALUES.VMOTION_5;
	return isFrom(version, '4.1') ? HYPERVISOR_VALUES.VMOTION_41 : HYPERVISOR_VALUES.VMOTION_3;
}

/** A release is held to its own round trip, not to that of its generation. */
function roundTripLimitOf(version: VersionId): RoundTripLimit {
	const { value } = longestValue(version);
	return value === null
		? { kind: 'none' }
		: { kind: comparisonOf(version), roundTripTime: milliseconds(value) };
}

const generation = (
	{ id, name, profile }: Generation,
	rest: Pick<Hypervisor, 'chosenBy' | 'version'>
): Hypervisor => ({
	name,
	generation: id,
	platform: null,
	profile:
		rest.chosenBy === 'version'
			? { ...profile, roundTripLimit: roundTripLimitOf(rest.version) }
			: profile,
	cap: { kind: 'none' },
	family: id === 'kvm' ? 'kvm' : 'vmotion',
	...rest
});

/** A platform by its name: all copy like QEMU, as far as anybody has read. */
function platformed(platform: PlatformValues, version: VersionId): Hypervisor {
	const base = generation(HYPERVISOR_VALUES.KVM, { chosenBy: 'hand', version });
	const { stopLimit, atOnce, nonConvergence, cap } = platform;
	return {
		...base,
		// The first of its names is enough in a sentence.
		name: platform.name.split(',')[0] ?? platform.name,
		platform,
		profile: {
			...base.profile,
			switchOverGoal: stopLimit ?? base.profile.switchOverGoal,
			concurrency: atOnce ?? base.profile.concurrency,
			nonConvergence: nonConvergence ?? base.profile.nonConvergence
		},
		cap: cap ?? base.cap
	};
}

type ByHand = Exclude<MigrationValue<'hyp'>, 'version'>;

function chosenByHand(hyp: ByHand, version: VersionId): Hypervisor {
	const platform = Object.values<PlatformValues>(PLATFORM_VALUES).find(({ id }) => id === hyp);
	if (platform !== undefined) return platformed(platform, version);
	const chosen = Object.values<Generation>(HYPERVISOR_VALUES).find(({ id }) => id === hyp);
	if (chosen === undefined) throw new Error(`the form offers a hypervisor without values: ${hyp}`);
	return generation(chosen, { chosenBy: 'hand', version });
}

export const hypervisorOf = once((scenario: Scenario): Part<Hypervisor> =>
	withMigrationValues(scenario, ['hyp', 'vs'], ({ hyp, vs: version }) =>
		ready(
			hyp === 'version'
				? generation(generationOf(version), { chosenBy: 'version', version })
				: chosenByHand(hyp, version)
		)
	)
);
