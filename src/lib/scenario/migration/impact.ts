import {
	cpuReservation,
	hostCost,
	type HostCost,
	linkUse,
	type LinkUse,
	type Reservation
} from '#lib/calc/impact';
import { MIGRATION_COSTS } from '#lib/facts/migration-costs';
import type { BytesPerSecond } from '#lib/calc/units';
import type { Speed } from './speed';

/** What one migration takes from the two hosts and from the cards. */
export interface Impact {
	readonly cost: HostCost;
	/** null for KVM, which reserves nothing. */
	readonly reservation: Reservation | null;
	readonly link: LinkUse;
}

/** At the rate of the network, unless most of the time goes by another one. */
export function impactOf(
	{ result, input, hypervisor }: Speed,
	rate: BytesPerSecond = result.rate
): Impact {
	const cost = hostCost(rate, MIGRATION_COSTS.MEASURED_HOST_COST.value);
	const { nicsUsed: nics, efficiency } = result;
	const reservation = cpuReservation({
		nics,
		lineRate: input.lineRate,
		rule: MIGRATION_COSTS.CPU_RESERVATION.value
	});
	const link = linkUse({ rate, efficiency, nics, lineRate: input.lineRate });
	if (cost.kind === 'refused' || reservation.kind === 'refused' || link.kind === 'refused') {
		throw new Error('the form let an impossible rate pass');
	}
	return { cost, reservation: hypervisor.family === 'vmotion' ? reservation : null, link };
}
