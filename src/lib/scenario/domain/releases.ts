import { VSPHERE_VALUES, type VersionId, type VersionValues } from '#lib/facts/vsphere-values';
import type { Scenario } from '#lib/scenario/questions/initial-text';

/** What a house lays down in the place of the catalogue's figures, and beside them. */
export interface House {
	/** All of them, oldest first, as the house counts them. */
	readonly releases: readonly VersionValues[];
}

const HOUSE = Symbol('house');

/** A scenario carries its house along: whatever copy is made of it is answered by the same figures. */
type Housed = Scenario & { readonly [HOUSE]?: House };

export const withHouse = (scenario: Scenario, house: House): Housed => ({
	...scenario,
	[HOUSE]: house
});

/** null where the catalogue stands as it is, as on every page. */
export const houseOf = (scenario: Housed): House | null => scenario[HOUSE] ?? null;

/** The releases up to one, that one last, as this scenario counts them. */
export function releasesUpTo(scenario: Scenario, id: VersionId): readonly VersionValues[] {
	const releases = houseOf(scenario)?.releases ?? VSPHERE_VALUES;
	return releases.slice(0, releases.findIndex((release) => release.id === id) + 1);
}
