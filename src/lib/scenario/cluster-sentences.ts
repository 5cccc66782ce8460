import { exact, type Fraction, fractionToNumber } from '#lib/calc/exact';
import type { Hardware } from './estate';
import type { LoadCheck, LoadCheckId, LossOutcome } from '#lib/calc/site-loss';
import type { ClusterAnswer } from './cluster';
import { type Phrase, strong } from './phrase';
import { count, decimal, listWords, plural, ratioWords } from './wording';
import type { WantedAnswer, WantedAtRatio } from './wanted';
import type { ReverseAnswer } from '#lib/calc/reverse-sizing';

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

const CHECK_NAMES: Record<LoadCheckId, string> = {
	cores: 'CPU at the planned ceiling',
	memory: 'memory',
	'vms-per-host': 'the maximum of VMs per host',
	'vcpus-per-host': 'the maximum of vCPUs per host',
	'vcpus-per-core': 'the maximum of vCPUs per core'
};

export const checkName = (id: LoadCheckId): string => CHECK_NAMES[id];

const CHECK_UNITS: Record<LoadCheckId, string> = {
	cores: 'VMs per host',
	memory: 'VMs per host',
	'vms-per-host': 'VMs per host',
	'vcpus-per-host': 'vCPUs per host',
	'vcpus-per-core': 'vCPUs per core'
};

export const checkUnit = (id: LoadCheckId): string => CHECK_UNITS[id];

const number = (value: Fraction): string => decimal(fractionToNumber(value), 2);

export const checkFigures = ({ id, needed, there }: LoadCheck): string =>
	`${number(needed)} ${checkUnit(id)} wanted, ${decimal(there, 2)} fit`;

/** "Lose a site and 8 : 1 becomes 16 : 1 on the survivors ... It fits." */
export function lossSentence(outcome: LossOutcome, { loss }: ClusterAnswer): Phrase {
	const what = loss.lost === 'site' ? 'Lose a site' : `Lose ${plural(loss.lostHosts, 'host')}`;
	if (outcome.kind === 'no-survivors') return [`${what} and no host is left.`];
	const { before, after } = outcome;
	const over = after.checks.filter(({ fits }) => !fits);
	const perCore = decimal(fractionToNumber(after.ratio.vmsPerCore), 2);
	const verdict =
		over.length === 0
			? ' It fits.'
			: ` It does not fit: ${listWords(over.map((check) => `${checkName(check.id)} (${checkFigures(check)})`))}.`;
	return [
		`${what} and ${ratioWords(before.ratio.vmsPerHost)} becomes `,
		strong(ratioWords(after.ratio.vmsPerHost)),
		` on the survivors: ${perCore} ${perCore === '1' ? 'VM' : 'VMs'} per core.`,
		...(before.fits ? [] : [' Even before the loss it does not fit.']),
		strong(verdict)
	];
}

/** "4 hosts x 32 cores at 4 vCPUs per core carry 512 vCPUs." */
export function coresSentence(hosts: ClusterAnswer['hosts'], { cores, sharing }: Hardware): string {
	const vcpus = hosts.times(cores).times(sharing.vcpusPerCore).floor();
	return `${plural(hosts, 'host')} × ${plural(cores, 'core')} at ${decimal(sharing.vcpusPerCore, 2)} vCPUs per core carry ${plural(vcpus, 'vCPU')}.`;
}

const orUnknown = (value: ReturnType<typeof exact> | null, one: string): string =>
	value === null ? `an unknown number of ${one}s` : plural(value, one);

type Sized = Extract<ReverseAnswer, { kind: 'sized' }>;

function sizedPhrase({ clusters, vcenters, domains, subnet }: Sized): string {
	const width =
		subnet.kind === 'ipv4'
			? `a /${subnet.prefixLength} would hold all their vMotion addresses`
			: 'IPv4 has too few addresses for them';
	return `${listWords([
		orUnknown(clusters, 'cluster'),
		orUnknown(vcenters, 'vCenter'),
		orUnknown(domains, 'vMotion domain')
	])}; ${width}`;
}

export function wantedSentence({ wantedVms }: WantedAnswer, at: WantedAtRatio): Phrase {
	if (at.plain.kind === 'no-vm-fits-a-host') return ['No VM fits on a host of this size.'];
	return [
		`${plural(wantedVms, 'VM')} take `,
		strong(plural(at.plain.hosts, 'host')),
		`: ${sizedPhrase(at.plain)}.`
	];
}
