import type { Exact } from '#lib/calc/exact';
import type { Consolidation } from '#lib/calc/host-load';
import type { LoadCheck, LoadCheckId, LossOutcome } from '#lib/calc/site-loss';
import type { ClusterAnswer } from '#lib/scenario/domain/cluster';
import { type Phrase, strong } from '#lib/words/phrase';
import { decimal, listWords, plural, ratioNumber, ratioWords } from '#lib/words/quantities';
import { ratioPhrase } from './sentences';

const CHECK_NAMES: Record<LoadCheckId, string> = {
	cores: 'CPU at the planned ceiling',
	memory: 'memory',
	'vms-per-host': 'the maximum of VMs per host',
	'vcpus-per-host': 'the maximum of vCPUs per host',
	'vcpus-per-core': 'the maximum of vCPUs per core'
};

export const checkName = (id: LoadCheckId): string => CHECK_NAMES[id];

const CHECK_WORDS: Record<LoadCheckId, string> = {
	cores: 'CPU',
	memory: 'Memory',
	'vms-per-host': 'VMs per host',
	'vcpus-per-host': 'vCPUs per host',
	'vcpus-per-core': 'vCPUs per core'
};

/** Short enough for the axis of a chart on a phone. */
export const checkWord = (id: LoadCheckId): string => CHECK_WORDS[id];

const CHECK_UNITS: Record<LoadCheckId, string> = {
	cores: 'VMs per host',
	memory: 'VMs per host',
	'vms-per-host': 'VMs per host',
	'vcpus-per-host': 'vCPUs per host',
	'vcpus-per-core': 'vCPUs per core'
};

export const checkUnit = (id: LoadCheckId): string => CHECK_UNITS[id];

const ONE_UNIT: Record<LoadCheckId, string> = {
	cores: 'VM per host',
	memory: 'VM per host',
	'vms-per-host': 'VM per host',
	'vcpus-per-host': 'vCPU per host',
	'vcpus-per-core': 'vCPU per core'
};

const number = ratioNumber;

export const checkFigures = ({ id, needed, there }: LoadCheck): string =>
	`${number(needed)} ${number(needed) === '1' ? ONE_UNIT[id] : checkUnit(id)} wanted, ${decimal(there, 2)} ${there.equals(1) ? 'fits' : 'fit'}`;

/** "Lose a site", "Lose the site of 6 hosts", "Lose 2 hosts" */
export function lossWords({ loss, size }: ClusterAnswer, lostHosts: Exact): string {
	if (loss.lost === 'hosts') return `Lose ${plural(lostHosts, 'host')}`;
	if (size.sites.shared === 'in-halves') return 'Lose a site';
	return `Lose ${loss.others.length === 0 ? 'a' : 'the'} site of ${plural(lostHosts, 'host')}`;
}

/** "2 VMs per core", with the vCPUs beside them where a VM has more or less than one. */
function perCoreWords({ vmsPerCore, vcpusPerCore }: Consolidation): string {
	const words = ratioPhrase(vmsPerCore, 'vms-per-core');
	return ratioNumber(vcpusPerCore) === ratioNumber(vmsPerCore)
		? words
		: `${words}, ${ratioPhrase(vcpusPerCore, 'vcpus-per-core')}`;
}

/** "Lose a site and 8 : 1 becomes 16 : 1 on the survivors ... It fits." */
function lossPhrase(outcome: LossOutcome, cluster: ClusterAnswer, lostHosts: Exact): Phrase {
	const what = lossWords(cluster, lostHosts);
	if (outcome.kind === 'no-survivors') return [`${what} and no host is left.`];
	if (cluster.unaddressed?.held.isZero())
		return [`${what}: no host has a vMotion address, so no VM is counted on any.`];
	const { before, after } = outcome;
	if (before.vms.isZero())
		return [
			`${plural(before.hosts, 'host')} ${before.hosts.equals(1) ? 'carries' : 'carry'} not one whole VM at this ratio, so a loss moves none.`
		];
	const over = after.checks.filter(({ fits }) => !fits);
	const verdict =
		over.length === 0
			? ' It fits.'
			: ` It does not fit${before.fits ? '' : ', nor did it before'}: ${listWords(over.map((check) => `${checkName(check.id)} (${checkFigures(check)})`))}.`;
	return [
		`${what} and ${ratioWords(before.ratio.vmsPerHost)} becomes `,
		strong(ratioWords(after.ratio.vmsPerHost)),
		` on the ${cluster.size.sites.shared === 'in-halves' ? 'survivors' : `${plural(after.hosts, 'host')} left`}: ${perCoreWords(after.ratio)}.`,
		strong(verdict)
	];
}

/** What each loss does at one of the two ratios, the worst first. */
export const lossPhrases = (
	cluster: ClusterAnswer,
	of: 'first' | 'second'
): readonly [Phrase, ...Phrase[]] => [
	lossPhrase(cluster.loss[of], cluster, cluster.loss.lostHosts),
	...cluster.loss.others.map((each) => lossPhrase(each[of], cluster, each.lostHosts))
];

/** Which hosts the loss is counted on, where the vMotion addresses do not reach them all. */
export const lossHostsSentence = ({ hosts, unaddressed }: ClusterAnswer): string | null =>
	unaddressed === null || unaddressed.held.isZero()
		? null
		: `The loss is counted on all ${plural(hosts, 'host')}, with or without a vMotion address: HA restarts a VM without one.`;
