import type { ReverseAnswer, ScopeCount } from '#lib/calc/reverse-sizing';
import type { ClusterAnswer } from '#lib/scenario/domain/cluster';
import type { Hardware } from '#lib/scenario/domain/estate';
import { type Phrase, strong } from '#lib/words/phrase';
import type { WantedAnswer, WantedAtRatio } from '#lib/scenario/domain/wanted';
import { count, decimal, listWords, plural } from '#lib/words/quantities';

const vms = (capacity: ClusterAnswer['first']['capacity']): string =>
	capacity.kind === 'bounded' ? count(capacity.vms) : 'no known number of';

/** One HA/DRS cluster, never to be confused with the vMotion domain. */
export function clusterSentence({ version, hosts, first, second }: ClusterAnswer): Phrase {
	return [
		`One ${version.name} cluster of ${plural(hosts, 'host')} holds `,
		strong(`${vms(first.capacity)} VMs`),
		` and ${vms(second.capacity)}.`
	];
}

export function stretchedSentence({ hosts, stretched }: ClusterAnswer): Phrase {
	return [
		`Stretched over two sites with half held back, ${count(stretched.hosts)} of its ${plural(hosts, 'host')} carry `,
		strong(`${vms(stretched.first.capacity)} VMs`),
		` and ${vms(stretched.second.capacity)}.`
	];
}

/** Where the number of hosts comes from. */
export function hostsSentence({ hosts, hostsFrom }: ClusterAnswer): string {
	switch (hostsFrom) {
		case 'version':
			return `${plural(hosts, 'host')} are as many as the version allows in one cluster; type yours to see your own.`;
		case 'chosts':
			return `${plural(hosts, 'host')}, as typed for the cluster.`;
		case 'shost':
			return `${plural(hosts, 'host')}, as typed for both sites together.`;
	}
}

/** "4 hosts x 32 cores at 4 vCPUs per core carry 512 vCPUs." */
export function coresSentence(hosts: ClusterAnswer['hosts'], { cores, sharing }: Hardware): string {
	const vcpus = hosts.times(cores).times(sharing.vcpusPerCore).floor();
	return `${plural(hosts, 'host')} × ${plural(cores, 'core')} with ${decimal(sharing.vcpusPerCore, 2)} vCPU${sharing.vcpusPerCore.equals(1) ? '' : 's'} per core carry ${plural(vcpus, 'vCPU')}.`;
}

function scopesWords(count: ScopeCount, one: string): string {
	switch (count.kind) {
		case 'counted':
			return plural(count.scopes, one);
		case 'no-maximum-known':
			return `an unknown number of ${one}s`;
		case 'holds-none':
			return `no number of ${one}s, for none of this size holds a host`;
	}
}

type Sized = Extract<ReverseAnswer, { kind: 'sized' }>;

function sizedPhrase({ clusters, vcenters, domains, subnet }: Sized): string {
	const scopes = listWords([
		scopesWords(clusters, 'cluster'),
		scopesWords(vcenters, 'vCenter'),
		scopesWords(domains, 'vMotion domain')
	]);
	if (subnet === null) return scopes;
	return subnet.kind === 'ipv4'
		? `${scopes}; a /${subnet.prefixLength} would hold all their vMotion addresses`
		: `${scopes}; IPv4 has too few addresses for them`;
}

export function wantedSentence({ wantedVms }: WantedAnswer, at: WantedAtRatio): Phrase {
	if (at.plain.kind === 'no-vm-fits-a-host') return ['No VM fits on a host of this size.'];
	return [
		`${plural(wantedVms, 'VM')} take `,
		strong(plural(at.plain.hosts, 'host')),
		`: ${sizedPhrase(at.plain)}.`
	];
}
