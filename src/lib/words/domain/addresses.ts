import type { Unaddressed } from '#lib/scenario/domain/addresses';
import { count, plural } from '#lib/words/quantities';

/** "The /26 has vMotion addresses for 61 of 64 hosts: 3 hosts get none, and a /25 is needed for all." */
export function addressSentence({ of, held, without, prefixLength, needed }: Unaddressed): string {
	const has = held.isZero()
		? `The /${prefixLength} has no vMotion address for any of ${plural(of, 'host')}`
		: `The /${prefixLength} has vMotion addresses for ${count(held)} of ${plural(of, 'host')}: ${plural(without, 'host')} ${without.equals(1) ? 'gets' : 'get'} none`;
	const takes =
		needed.kind === 'ipv4'
			? `a /${needed.prefixLength} is needed for all`
			: 'IPv4 has too few addresses for all';
	return `${has}, and ${takes}.`;
}
