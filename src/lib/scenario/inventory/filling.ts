import type { Filling } from '#lib/calc/inventory/fit';
import { bytes } from '#lib/calc/units';
import { hardwareOf } from '#lib/scenario/domain/estate';
import { INITIAL_TEXT } from '#lib/scenario/questions/initial-text';

const MIB = 2 ** 20;

/** As the pages fill hosts before anything is typed there. */
export function usualFilling(): Filling {
	const hardware = hardwareOf(INITIAL_TEXT);
	// The first texts of all questions are read without a word.
	if (hardware.kind === 'waiting') throw new Error(`not read: ${hardware.fields.join(', ')}`);
	const { host, vm, sharing } = hardware.value;
	return {
		hypervisor: bytes(host.hypervisorMib.toNumber() * MIB),
		overhead: bytes(vm.overheadMib.toNumber() * MIB),
		memoryOvercommit: sharing.memoryOvercommit.toNumber(),
		vcpusPerCore: sharing.vcpusPerCore.toNumber()
	};
}
