import type { EvacuationLimits } from '#lib/calc/evacuation/case';
import { limitsOf } from '#lib/calc/evacuation/limits-of';
import { EVACUATION_LIMITS, type EvacuationLimitsRow } from '#lib/facts/evacuation-limits';
import { type Hypervisor, isFrom } from './hypervisor';
import type { Speed } from './speed';

const OLDEST: ReadonlySet<string> = new Set(['vmotion-3.5-4.0']);
const BEFORE_6: ReadonlySet<string> = new Set(['vmotion-4.1', 'vmotion-5']);
const PLATFORM_ROWS: ReadonlyMap<string, string> = new Map([
	['hyper-v', 'hyper-v'],
	['kubevirt', 'kubevirt'],
	['xcp-ng', 'xen-orchestra']
]);

function rowIdOf({
	family,
	generation,
	platform,
	chosenBy,
	version
}: Hypervisor): string | undefined {
	if (platform !== null) return PLATFORM_ROWS.get(platform.id);
	if (family === 'kvm') return undefined;
	const [oldest, before] =
		chosenBy === 'version'
			? [!isFrom(version, '4.1'), !isFrom(version, '6.0')]
			: [OLDEST.has(generation), OLDEST.has(generation) || BEFORE_6.has(generation)];
	return oldest ? 'vsphere-4.0' : before ? 'vsphere-4.1' : 'vsphere-6.0';
}

/** What was read of a platform, or of a release; null where nothing was. */
export function limitsRowOf(hypervisor: Hypervisor): EvacuationLimitsRow | null {
	const id = rowIdOf(hypervisor);
	return EVACUATION_LIMITS.find((each) => each.id === id) ?? null;
}

/** What a platform lets run at once; null where it sets no bound, or none was read. */
export function platformLimits(speed: Speed): EvacuationLimits | null {
	const read = limitsRowOf(speed.hypervisor)?.slots.value ?? null;
	if (read !== null) return limitsOf(read, speed.given.lineRate);
	return speed.permitted.kind === 'limited' ? { nicSlots: speed.permitted.migrations } : null;
}
