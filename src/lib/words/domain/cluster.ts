import { addressSentence } from './addresses';
import { capital } from './limits';
import type { ReverseAnswer, ScopeCount } from '#lib/calc/reverse-sizing';
import type { ClusterAnswer } from '#lib/scenario/domain/cluster';
import type { Hardware } from '#lib/scenario/domain/estate';
import { type Phrase, strong } from '#lib/words/phrase';
import type { WantedAnswer } from '#lib/scenario/domain/wanted';
import { asNumber, count, decimal, listWords, plural } from '#lib/words/quantities';

type Counts = ClusterAnswer['first']['capacity'];

const vms = (capacity: Counts): string =>
	capacity.kind === 'bounded' ? plural(capacity.vms, 'VM') : 'no known number of VMs';

/** Nothing where one ratio stands for both. */
const andVms = ({ first, second }: Pick<ClusterAnswer, 'first' | 'second'>): string => {
	if (asNumber(first.wanted) === asNumber(second.wanted)) return '';
	return ` and ${second.capacity.kind === 'bounded' ? count(second.capacity.vms) : 'no known number'}`;
};

const holdsNone = (capacity: Counts): boolean =>
	capacity.kind === 'bounded' && capacity.vmsPerHost.over.isZero();

/** One HA/DRS cluster, never to be confused with the vMotion domain. */
export function clusterSentence(cluster: ClusterAnswer): Phrase {
	const { version, hosts, unaddressed, first } = cluster;
	const addresses = unaddressed === null ? '' : ` ${addressSentence(unaddressed)}`;
	const name = `${version.name} cluster of ${plural(hosts, 'host')}`;
	if (holdsNone(first.capacity))
		return [`One ${name} holds `, strong('no VM of this size'), `.${addresses}`];
	if (unaddressed?.held.isZero())
		return [`One ${name} holds `, strong('no VM that could move'), `.${addresses}`];
	return [
		`One ${name} holds `,
		strong(vms(first.capacity)),
		`${andVms(cluster)}${hosts.equals(1) ? ', which fail with it: HA and DRS take two hosts' : ''}.${addresses}`
	];
}

/** null where nothing is left to hold back. */
export function stretchedSentence({
	hosts,
	size,
	stretched,
	unaddressed
}: ClusterAnswer): Phrase | null {
	const { first } = stretched;
	if (hosts.equals(1)) return ['One host cannot be stretched over two sites.'];
	if (holdsNone(first.capacity) || unaddressed?.held.isZero()) return null;
	const carries = stretched.hosts.equals(1) ? 'carries' : 'carry';
	const { larger, smaller, shared } = size.sites;
	const before =
		shared === 'in-halves'
			? `Stretched over two sites with half held back, ${count(stretched.hosts)} of its ${plural(hosts, 'host')} ${carries} `
			: `Stretched over sites of ${count(larger)} and ${plural(smaller, 'host')}, the smaller has to hold all when the larger is lost: ${count(stretched.hosts)} of its ${plural(hosts, 'host')} ${carries} `;
	return [before, strong(vms(first.capacity)), `${andVms(stretched)}.`];
}

/** Where the number of hosts comes from. */
export function hostsSentence({ version, hosts, size: { from, maximum } }: ClusterAnswer): string {
	const known = maximum === null ? '' : plural(maximum.limit.value, 'host');
	const unread = `How many hosts one ${version.name} cluster may have was read nowhere`;
	const earlier =
		maximum !== null && maximum.release !== version
			? `${unread}; ${maximum.release.name} allows ${known}`
			: '';
	switch (from) {
		case 'version':
			return `${plural(hosts, 'host')} are as many as the version allows in one cluster; type yours to see your own.`;
		case 'earlier-version':
			return `${earlier}, which are counted here; type yours to see your own.`;
		case 'subnet': {
			const allows = earlier === '' ? `the version allows ${known} in one cluster` : earlier;
			return `${plural(hosts, 'host')} ${hosts.equals(1) ? 'is' : 'are'} as many as the vMotion subnet has addresses for. ${capital(allows)}; type yours to see your own.`;
		}
		case 'chosts':
			return `${plural(hosts, 'host')}, as typed for the cluster.${earlier === '' ? '' : ` ${earlier}.`}`;
		case 'shost':
			return `${plural(hosts, 'host')}, as typed for both sites together.${earlier === '' ? '' : ` ${earlier}.`}`;
	}
}

/** "4 hosts x 32 cores at 4 vCPUs per core carry 512 vCPUs." */
export function coresSentence(hosts: ClusterAnswer['hosts'], { cores, sharing }: Hardware): string {
	const vcpus = hosts.times(cores).times(sharing.vcpusPerCore).floor();
	return `${plural(hosts, 'host')} × ${plural(cores, 'core')} with ${decimal(sharing.vcpusPerCore, 2)} vCPU${sharing.vcpusPerCore.equals(1) ? '' : 's'} per core carry ${plural(vcpus, 'vCPU')}.`;
}

interface Named {
	readonly count: ScopeCount;
	readonly one: string;
}

/** Those that are counted, and a sentence for each kind that is not. */
function scopesWords(all: readonly Named[], version: WantedAnswer['version']) {
	const of = (kind: ScopeCount['kind']) =>
		all.filter(({ count: { kind: its } }) => its === kind).map(({ one }) => `${one}s`);
	const counted = all.flatMap(({ count: each, one }) =>
		each.kind === 'counted' ? [plural(each.scopes, one)] : []
	);
	const [unknown, none] = [of('no-maximum-known'), of('holds-none')];
	return {
		counted: listWords(counted),
		besides: [
			...(unknown.length === 0
				? []
				: [`How many ${listWords(unknown)} they make was read nowhere for ${version.name}.`]),
			...(none.length === 0
				? []
				: [`No number of ${listWords(none)} is enough: none of this size holds a host.`])
		]
	};
}

type Sized = Extract<ReverseAnswer, { kind: 'sized' }>;

function subnetWords({ subnet }: Sized): string {
	if (subnet === null) return '';
	return subnet.kind === 'ipv4'
		? `; a /${subnet.prefixLength} would hold all their vMotion addresses`
		: '; IPv4 has too few addresses for them';
}

/** What is held back, at the head of a sentence; nothing where every host carries. */
function heldBackWords(heldBack: WantedAnswer['heldBack']): string {
	switch (heldBack.kind) {
		case 'half':
			return 'With half of the hosts held back for a lost site, ';
		case 'larger-site':
			return `With sites that share them ${count(heldBack.larger)} to ${count(heldBack.smaller)}, of which the larger may be lost, `;
		case 'hosts':
			return `With ${plural(heldBack.hosts, 'host')} of each cluster held back, `;
	}
}

/** How large the clusters are, where it is not what this release allows. */
function clusterWords({ cluster, version }: WantedAnswer): readonly string[] {
	switch (cluster.kind) {
		case 'unknown':
		case 'version':
			return [];
		case 'typed':
			return [`Clusters are of ${plural(cluster.hosts, 'host')} at most, as typed.`];
		case 'earlier-version':
			return [
				`Clusters are of ${plural(cluster.hosts, 'host')} at most, as ${cluster.release.name} allows; for ${version.name} no figure was read.`
			];
	}
}

/** What holds of every answer alike is said with the first of them. */
type Notes = 'said-before' | 'noted';

function takesPhrase(
	wanted: WantedAnswer,
	answer: ReverseAnswer,
	{ before, notes }: { readonly before: string; readonly notes: Notes }
): Phrase {
	const { version, wantedVms } = wanted;
	switch (answer.kind) {
		case 'no-vm-fits-a-host':
			return ['No VM fits on a host of this size.'];
		case 'reserve-takes-all':
			return [
				`A cluster of ${plural(answer.clusterHosts, 'host')} that holds so many back has none left to carry a VM.`
			];
		case 'sized': {
			const { counted, besides } = scopesWords(
				[
					{ count: answer.clusters, one: 'cluster' },
					{ count: answer.vcenters, one: 'vCenter' },
					{ count: answer.domains, one: 'vMotion domain' }
				],
				version
			);
			const scopes = `${counted === '' ? '' : `: ${counted}`}${subnetWords(answer)}.`;
			return [
				`${before}${plural(wantedVms, 'VM')} ${wantedVms.equals(1) ? 'takes' : 'take'} `,
				strong(plural(answer.hosts, 'host')),
				[scopes, ...(notes === 'noted' ? [...clusterWords(wanted), ...besides] : [])].join(' ')
			];
		}
	}
}

export const wantedSentence = (wanted: WantedAnswer, of: 'first' | 'second'): Phrase =>
	takesPhrase(wanted, wanted[of].plain, {
		before: '',
		notes: of === 'first' ? 'noted' : 'said-before'
	});

/** The same with what may be lost held back. */
export const heldBackSentence = (wanted: WantedAnswer, of: 'first' | 'second'): Phrase =>
	takesPhrase(wanted, wanted[of].heldBack, {
		before: heldBackWords(wanted.heldBack),
		notes: 'said-before'
	});
