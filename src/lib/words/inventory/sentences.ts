import type { NoRoom } from '#lib/calc/inventory/fit';
import type { Division } from '#lib/calc/inventory/parts';
import type { HostKind, Summary } from '#lib/calc/inventory/summary';
import type { PortNetwork } from '#lib/calc/inventory/vmotion-subnet';
import type { Bytes } from '#lib/calc/units';
import type { EstateAnswer, PartAnswer, SiteChoice } from '#lib/scenario/inventory/answer';
import type { Remark } from '#lib/scenario/inventory/fields';
import type { Fits, Loss } from '#lib/scenario/inventory/fits';
import { percent } from '#lib/words/measures';
import { sizeWords } from '#lib/words/estimates';
import { type Phrase, strong } from '#lib/words/phrase';
import { count, decimal, listWords, plural } from '#lib/words/quantities';

/** What nobody says. */
const UNKNOWN = '–';
const PLACES = 2;

const ratio = (value: number | null): string => (value === null ? UNKNOWN : decimal(value, PLACES));
const share = (value: number | null): string => (value === null ? UNKNOWN : percent(value));

const vmsAHost = (amount: number): string => {
	const figure = decimal(amount, 1);
	return `${figure} ${figure === '1' ? 'VM' : 'VMs'} a host`;
};

/** "312 hosts, 4,108 running VMs in 6 clusters: 13.2 VMs a host." */
export function estateHeadline({ all, clusters }: EstateAnswer): Phrase {
	const { hosts, vms, ratios } = all.summary;
	const named = clusters.filter(({ name }) => name !== null).length;
	const where = named === 0 ? '' : ` in ${plural(named, 'cluster')}`;
	const counted = [
		strong(plural(hosts.count, 'host')),
		', ',
		strong(plural(vms.running, 'running VM')),
		where
	];
	return ratios.vmsPerHost === null
		? [...counted, '.']
		: [...counted, ': ', strong(vmsAHost(ratios.vmsPerHost)), '.'];
}

export interface ShownFigure {
	readonly name: string;
	readonly value: string;
	readonly note: string;
}

const average = ({
	total,
	said
}: {
	readonly total: number;
	readonly said: number;
}): number | null => (said === 0 ? null : total / said);

const meanSize = (sum: Summary['vms']['memory']): string => {
	const mean = average(sum);
	return mean === null ? UNKNOWN : sizeWords(mean as Bytes, 3);
};

export function estateFigures({ hosts, vms, ratios }: Summary): readonly ShownFigure[] {
	const meanVcpus = average(vms.vcpus);
	return [
		{
			name: 'VMs a core',
			value: ratio(ratios.vmsPerCore),
			note: hosts.cores.said === 0 ? 'no cores listed' : `${plural(hosts.cores.total, 'core')}`
		},
		{
			name: 'vCPUs a core',
			value: ratio(ratios.vcpusPerCore),
			note: `${plural(vms.vcpus.total, 'vCPU')} of running VMs`
		},
		{
			name: 'Memory of VMs',
			value: share(ratios.memoryShare),
			note:
				hosts.memory.said === 0
					? `${sizeWords(vms.memory.total as Bytes, 3)} in all`
					: `${sizeWords(vms.memory.total as Bytes, 3)} of ${sizeWords(hosts.memory.total as Bytes, 3)}`
		},
		{
			name: 'An average VM',
			value: meanVcpus === null ? UNKNOWN : `${decimal(meanVcpus, 1)} vCPUs`,
			note: meanSize(vms.memory)
		},
		...(hosts.threads.said === 0
			? []
			: [
					{
						name: 'Threads',
						value: count(hosts.threads.total),
						note: 'counted in no ratio'
					}
				])
	];
}

/** What no figure counts, and why. */
export function leftOutSentences({ hosts, vms }: Summary): readonly string[] {
	const apart = [
		...(vms.off === 0 ? [] : [`${plural(vms.off, 'VM')} switched off`]),
		...(vms.suspended === 0 ? [] : [`${count(vms.suspended)} suspended`]),
		...(vms.templates === 0 ? [] : [plural(vms.templates, 'template')]),
		...(vms.placeholders === 0
			? []
			: [`${plural(vms.placeholders, 'stand-in')} of a recovery plan`])
	];
	const lacks = [
		...(hosts.cores.unsaid === 0 ? [] : [`${plural(hosts.cores.unsaid, 'host')} without cores`]),
		...(hosts.memory.unsaid === 0 ? [] : [`${plural(hosts.memory.unsaid, 'host')} without memory`]),
		...(vms.vcpus.unsaid === 0 ? [] : [`${plural(vms.vcpus.unsaid, 'running VM')} without vCPUs`]),
		...(vms.memory.unsaid === 0
			? []
			: [`${plural(vms.memory.unsaid, 'running VM')} without memory`])
	];
	return [
		...(hosts.inMaintenance === 0
			? []
			: [
					`${plural(hosts.inMaintenance, 'host')} in maintenance ${hosts.inMaintenance === 1 ? 'is' : 'are'} left out of every figure.`
				]),
		...(apart.length === 0 ? [] : [`Counted apart, in no ratio: ${listWords(apart)}.`]),
		...(lacks.length === 0
			? []
			: [`The export lists ${listWords(lacks)}: sums and ratios lack them.`])
	];
}

export const partName = (
	{ name, datacenter }: Pick<PartAnswer, 'name' | 'datacenter'>,
	others: readonly PartAnswer[]
): string => {
	if (name === null) return 'Outside any cluster';
	const again = others.filter((other) => other.name === name).length > 1;
	return again && datacenter !== null ? `${name} (${datacenter})` : name;
};

export interface ClusterCells {
	readonly hosts: string;
	readonly vms: string;
	readonly vmsPerHost: string;
	readonly vmsPerCore: string;
	readonly vcpusPerCore: string;
	readonly memory: string;
	readonly spare: string;
}

/** As in `MOST_SPARE` of the arithmetic: beyond it nobody counts on. */
const spareWords = (fits: Fits | null, most: number): string => {
	if (fits === null) return UNKNOWN;
	if (fits.spare === null) return 'none: overfull';
	return fits.spare >= most ? `${count(most)} or more` : count(fits.spare);
};

export const clusterCells = ({ summary, fits }: PartAnswer, mostSpare: number): ClusterCells => ({
	hosts: count(summary.hosts.count),
	vms: count(summary.vms.running),
	vmsPerHost: ratio(summary.ratios.vmsPerHost),
	vmsPerCore: ratio(summary.ratios.vmsPerCore),
	vcpusPerCore: ratio(summary.ratios.vcpusPerCore),
	memory: share(summary.ratios.memoryShare),
	spare: spareWords(fits, mostSpare)
});

/** "6 × 2 sockets, 56 cores, 112 threads, 1 TiB: Invented" */
export function kindWords({ hosts, sockets, cores, threads, memory, processor }: HostKind): string {
	const parts = [
		...(sockets === null ? [] : [plural(sockets, 'socket')]),
		...(cores === null ? [] : [plural(cores, 'core')]),
		...(threads === null ? [] : [plural(threads, 'thread')]),
		...(memory === null ? [] : [sizeWords(memory, 3)])
	];
	const size = parts.length === 0 ? 'of which nothing is listed' : parts.join(', ');
	return `${count(hosts)} × ${size}${processor === null ? '' : `: ${processor}`}`;
}

const BY: Readonly<Record<Division, string>> = {
	'fault-domain': 'fault domain',
	datacenter: 'datacenter',
	cluster: 'cluster'
};

export const siteChoiceWords = ({ by, sides }: SiteChoice): string =>
	`By ${BY[by]}: ${sides.length === 2 ? listWords(sides.map(({ name }) => name)) : `two of ${count(sides.length)}`}`;

export const portNetworkWords = ({ groups, network, prefixLength, hosts }: PortNetwork): string =>
	`${network}/${prefixLength}${groups.length === 0 ? '' : ` (${groups.slice(0, 2).join(', ')})`}, ${plural(hosts, 'host')}`;

export function remarkSentence(remark: Remark): string {
	switch (remark.kind) {
		case 'mixed-hosts':
			return `Hosts of ${count(remark.kinds.length)} kinds become one average host: the sums stay true, single hosts do not.`;
		case 'largest-cluster':
			return `What is asked of one cluster is said of the largest, with ${plural(remark.hosts, 'host')}; hosts and VMs of all count for the sites.`;
		case 'hosts-unsaid':
			return `${plural(remark.hosts, 'host')} without cores or memory: the average host is made of the others.`;
		case 'vms-unsaid':
			return `${plural(remark.vms, 'VM')} without vCPUs or memory: averages and sums are of the others.`;
		case 'several-releases':
			return `Hosts run ${count(remark.others + 1)} releases: the maximums of the oldest, ${remark.taken}, are taken.`;
		case 'release-unknown':
			return `“${remark.named}” is no release that the maximums are known of: the version stays as it is on the pages.`;
		case 'networks-cut':
			return `A link holds ${count(remark.shown)} of ${count(remark.all)} networks: those with the most VMs.`;
		case 'vmotion-unknown':
			return 'Which network carries vMotion is not known: the subnet stays as it is on the pages.';
	}
}

export function noRoomWords(because: NoRoom): string {
	switch (because.kind) {
		case 'memory':
			return `the roomiest host lacks ${sizeWords(because.short, 3)} of memory`;
		case 'vcpus':
			return `the hosts with the memory are full of vCPUs: ${count(because.short)} too many`;
		case 'too-wide':
			return `no host left has more than ${plural(because.threads, 'logical processor')}`;
		case 'no-host':
			return 'no host is left that could take it';
	}
}

/** "Without the largest host: every VM finds room." */
export function lossSentence({ side, lostHosts, fit, unplaced }: Loss): string {
	const lost =
		side === null
			? `Without ${lostHosts === 1 ? 'the largest host' : `the ${count(lostHosts)} largest hosts`}`
			: `Without ${side} (${plural(lostHosts, 'host')})`;
	const restarted = `${plural(fit.restarted, 'VM')} to restart on ${plural(fit.left, 'host')}`;
	return unplaced === 0
		? `${lost}: ${restarted}, and every one finds room.`
		: `${lost}: ${restarted}, of which ${plural(unplaced, 'finds', 'find')} no room.`;
}
