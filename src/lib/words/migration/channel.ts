import { HYPER_V_COMPRESSION, HYPER_V_RDMA, QEMU_COMPRESSION } from '#lib/facts/channels';
import type { MigrationAnswer } from '#lib/scenario/migration/migration';
import { estimateOf } from '#lib/scenario/migration/outcome';
import { aboutTime, gigabits } from '#lib/words/estimates';

type Compared = (typeof QEMU_COMPRESSION | typeof HYPER_V_COMPRESSION)['value'];

/** What the ratio of one measurement makes of this copy, on lines like the one it was measured on, or slower. */
function counted({ outcome, speed }: MigrationAnswer, { plain, compressed, line }: Compared) {
	const estimate = estimateOf(outcome);
	if (estimate === null) return '';
	return speed.result.rate > line
		? ` On lines faster than ${gigabits(line)} its gain was not measured.`
		: ` At that ratio this copy would take about ${aboutTime((estimate.copy.likely * compressed) / plain)}.`;
}

function ofQemu(answer: MigrationAnswer): string {
	const { name, platform } = answer.speed.hypervisor;
	const { plain, compressed, line } = QEMU_COMPRESSION.value;
	const offered =
		platform === null || platform.id === 'qemu' || platform.id === 'libvirt'
			? ''
			: ` Whether ${name} offers it was not read.`;
	return `Plain pages are computed: QEMU compresses, opens more connections or uses RDMA only where told to.${offered} Compressed with zstd over eight connections one idle guest took ${aboutTime(compressed)} instead of ${aboutTime(plain)} on ${gigabits(line)}.${counted(answer, QEMU_COMPRESSION.value)} What RDMA gains was not read.`;
}

function ofHyperV(answer: MigrationAnswer): string {
	const { plain, compressed, line } = HYPER_V_COMPRESSION.value;
	return `Plain TCP is computed, and Hyper-V compresses unless told otherwise: one guest took ${aboutTime(compressed)} instead of more than ${aboutTime(plain)} on ${gigabits(line)}.${counted(answer, HYPER_V_COMPRESSION.value)} With RDMA (SMB Direct) a migration nearly filled a card of ${gigabits(HYPER_V_RDMA.value)}: type the speed of such a card.`;
}

/** What is sent, compressed or not and over RDMA or not: what a platform does, and what was read of its gain. */
export function channelSentence(answer: MigrationAnswer): string | null {
	const { family, platform, name } = answer.speed.hypervisor;
	if (family === 'vmotion') return null;
	switch (platform?.engine) {
		case 'hyper-v':
			return ofHyperV(answer);
		case 'xen':
			return `Plain pages are computed: ${name} compresses from 8.3 on, and only where told to. What that gains, and RDMA, was not read.`;
		case 'ahv':
			return `Plain pages are computed: whether ${name} compresses or uses RDMA was not read.`;
		default:
			return ofQemu(answer);
	}
}
