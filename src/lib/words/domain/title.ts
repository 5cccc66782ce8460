import type { Subnet } from '#lib/calc/address-prefix';
import type { DomainAnswer } from '#lib/scenario/domain/domain';
import { plural, ratioNumber } from '#lib/words/quantities';
import { isCut, typedRatio, typedRatioPhrase } from './sentences';

/** Said as eight, eleven, eighteen or eighty-something. */
const article = (prefixLength: number): string =>
	/^(8|11$|18$)/.test(String(prefixLength)) ? 'an' : 'a';

const subnetWords = (subnet: Subnet): string =>
	subnet.kind === 'ipv4' && subnet.pool !== undefined
		? `a pool of ${plural(subnet.pool.size, 'address', 'addresses')}`
		: `${article(subnet.prefixLength)} /${subnet.prefixLength}`;

function ratioWords(domain: DomainAnswer): string {
	const { first, ratios } = domain;
	const typed = ratioNumber(typedRatio(domain, 'first'));
	if (isCut(first))
		return `, ${ratioNumber(first.capacity.vmsPerHost)} a host, where ${ratios.meaning === 'vms-per-host' ? typed : typedRatioPhrase(domain, 'first')} ${typed === '1' ? 'does' : 'do'} not fit`;
	return ratios.meaning === 'vms-per-host'
		? ` at ${typed}:1`
		: ` at ${typedRatioPhrase(domain, 'first')}`;
}

/** "2,024 VMs in a /24 at 8:1" */
export function domainTitle(domain: DomainAnswer): string {
	const { network, first, second, remarks, oversize } = domain;
	const where = network.kind === 'routed' ? 'a routed domain' : subnetWords(network.subnet);
	if (remarks.includes('all-addresses-reserved')) return `No address for a host in ${where}`;
	if (oversize !== null) return 'No VM of this size fits on the host';
	if (first.capacity.kind === 'unbounded' || second.capacity.kind === 'unbounded')
		return `VMs in ${where}: not known`;
	return `${plural(first.capacity.vms, 'VM')} in ${where}${ratioWords(domain)}`;
}
