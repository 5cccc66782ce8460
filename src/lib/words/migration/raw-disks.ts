import { MIGRATION_FACTS } from '#lib/facts/migration';
import { RAW_DISKS } from '#lib/facts/raw-disks';
import type { MigrationAnswer } from '#lib/scenario/migration/migration';

/** Raw disks (RDM), and disks that not every host sees (DAS). */
export function rawDiskSentence({ moves, speed }: MigrationAnswer): string | null {
	if (moves === 'memory' || speed.hypervisor.family !== 'vmotion') return null;
	const raw = `A raw disk (RDM) is not simply copied. In physical mode ${RAW_DISKS.PHYSICAL.value}; in virtual mode ${RAW_DISKS.VIRTUAL.value}. Where the VM changes its host ${RAW_DISKS.BETWEEN_HOSTS.value}.`;
	const attached = `Disks in a host, or in a box that is cabled to a pair of hosts (DAS), are seen by those alone, and ${RAW_DISKS.BOTH_DATASTORES.value}: beyond the pair such a VM moves with disk and memory together, which came with vSphere ${MIGRATION_FACTS.UNIFIED_SINCE.value}.`;
	return `${raw} ${attached}`;
}
