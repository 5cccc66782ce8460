// Checked by `npm run check`, never run: an unused @ts-expect-error is itself an error.
import type { HypervisorProfile } from '#lib/calc/hypervisor';
import { distanceWithin, fibreDelay, roundTripOverFibre } from '#lib/calc/latency';
import { storageCopy } from '#lib/calc/storage-copy';
import { bytes, bytesPerSecond, kilometres, metresPerSecond, seconds } from '#lib/calc/units';
import { HYPERVISOR_VALUES } from '#lib/facts/hypervisor-values';

// Every catalogued generation fits the profile that the arithmetic asks for.
export const profiles: readonly HypervisorProfile[] = [
	HYPERVISOR_VALUES.VMOTION_3.profile,
	HYPERVISOR_VALUES.VMOTION_41.profile,
	HYPERVISOR_VALUES.VMOTION_5.profile,
	HYPERVISOR_VALUES.VMOTION_6.profile,
	HYPERVISOR_VALUES.VMOTION_7.profile,
	HYPERVISOR_VALUES.KVM.profile
];

export const wrongUnit: HypervisorProfile = {
	...HYPERVISOR_VALUES.KVM.profile,
	// @ts-expect-error a value has to be in the right unit
	switchOverGoal: bytes(1)
};

const delay = fibreDelay({ groupIndex: 1.4682, lightSpeed: metresPerSecond(299_792_458) });
if (delay.kind === 'delay') {
	const { oneWayPerMetre } = delay;
	const route = { routeFactor: 1, oneWayEquipmentDelay: seconds(0) };
	roundTripOverFibre({ siteDistance: kilometres(1), oneWayPerMetre, ...route });
	// @ts-expect-error a time is not a time for each metre
	roundTripOverFibre({ siteDistance: kilometres(1), oneWayPerMetre: seconds(1), ...route });
	// @ts-expect-error a distance is not a round trip
	distanceWithin({ roundTripTime: kilometres(1), oneWayPerMetre, ...route });
}
// @ts-expect-error the delay may have been refused
void delay.oneWayPerMetre;

const rate = bytesPerSecond(1);
// @ts-expect-error an amount is not a rate
storageCopy({ size: bytes(1), rate: bytes(1), writeRate: rate });
// @ts-expect-error a bare number has no unit
storageCopy({ size: 1, rate, writeRate: rate });
