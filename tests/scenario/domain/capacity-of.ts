import type { OtherAnswer } from '#lib/scenario/domain/domain';

/** VMs, and which limits bind; or that nothing does. */
export const vmsAndLimits = (result: OtherAnswer) =>
	result.kind === 'bounded'
		? [result.vms.toNumber(), ...result.binding.map(({ limit }) => limit.id)]
		: [result.kind];
