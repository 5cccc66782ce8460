import { VMOTION_RULES, type VmotionRule } from '#lib/facts/vmotion-rules';
import type { VersionId } from '#lib/facts/vsphere-values';
import { isFrom } from './estate';

/** What must also be true for a migration inside the domain, for one version. */
export const rulesFor = (version: VersionId): readonly VmotionRule[] =>
	VMOTION_RULES.filter(
		({ appliesFrom, appliesUntil }) =>
			(appliesFrom === undefined || isFrom(version, appliesFrom)) &&
			(appliesUntil === undefined || isFrom(appliesUntil, version))
	);
