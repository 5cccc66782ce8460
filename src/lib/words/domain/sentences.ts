import type { Fraction } from '#lib/calc/exact';
import type { RatioMeaning } from '#lib/calc/host-load';
import type {
	AtRatio,
	DomainAnswer,
	DomainCapacity,
	OtherAnswer,
	OtherFigure,
	Remark,
	Sooner
} from '#lib/scenario/domain/domain';
import type { Network } from '#lib/scenario/domain/estate';
import { capital, figureWords, limitLabel, limitNoun, limitNumber } from './limits';
import { type Phrase, strong } from '#lib/words/phrase';
import { asNumber, count, decimal, listWords, plural } from '#lib/words/quantities';

const UNITS: Record<RatioMeaning, readonly [one: string, many: string]> = {
	'vms-per-host': ['VM per host', 'VMs per host'],
	'vms-per-core': ['VM per core', 'VMs per core'],
	'vcpus-per-core': ['vCPU per core', 'vCPUs per core']
};

/** "8 VMs per host" */
export function ratioPhrase(ratio: Fraction, meaning: RatioMeaning): string {
	const value = asNumber(ratio);
	const [one, many] = UNITS[meaning];
	return `${decimal(value, 2)} ${value === 1 ? one : many}`;
}

export function networkPhrase(network: Network): string {
	if (network.kind === 'routed') return 'A routed vMotion domain';
	const { subnet } = network;
	if (subnet.kind === 'ipv4' && subnet.pool !== undefined)
		return `One pool of ${plural(subnet.pool.size, 'address', 'addresses')} for vMotion`;
	const name = subnet.network === null ? '' : ` (${subnet.network})`;
	return `One /${subnet.prefixLength}${name} for vMotion`;
}

const vmsPhrase = (capacity: OtherAnswer): string =>
	capacity.kind === 'bounded' ? plural(capacity.vms, 'VM') : 'no known number of VMs';

/** The one sentence the page opens with. */
export function domainHeadline({ network, ratios, first, second }: DomainAnswer): Phrase {
	const { meaning } = ratios;
	const at = (ratio: Fraction) => ratioPhrase(ratio, meaning);
	const typed = {
		'vms-per-host': 'vmsPerHost',
		'vms-per-core': 'vmsPerCore',
		'vcpus-per-core': 'vcpusPerCore'
	} as const;
	const [one, two] = [ratios.first[typed[meaning]], ratios.second[typed[meaning]]];
	return [
		`${networkPhrase(network)} carries `,
		strong(vmsPhrase(first.capacity)),
		` at ${at(one)}, and `,
		strong(second.capacity.kind === 'bounded' ? count(second.capacity.vms) : 'no known number'),
		` at ${decimal(asNumber(two), 2)}.`
	];
}

type Bounded = Extract<DomainCapacity, { kind: 'bounded' }>;

const bindingNouns = ({ binding }: Bounded): string =>
	listWords(binding.map(({ limit }) => limitNoun(limit)));

function runsOut({ binding }: Bounded): string {
	if (binding.length > 1) return 'run out together';
	return limitNumber(binding[0].limit) === 'many' ? 'run out first' : 'runs out first';
}

/** What binds at one ratio, what comes next, and how far away it is. */
export function whySentence({ capacity }: AtRatio): string {
	if (capacity.kind === 'unbounded') {
		return 'No maximum is known for this version, so there is nothing to bound the answer.';
	}
	const figures = listWords(capacity.binding.map(({ limit }) => figureWords(limit)));
	const binds = `${capital(bindingNouns(capacity))} ${runsOut(capacity)} (${figures}).`;
	const { next } = capacity;
	if (next === null) return binds;
	const slack = `${plural(next.slackVms, 'VM')} or ${plural(next.slackHosts, 'host')} further`;
	return `${binds} Next would be ${limitNoun(next.limit)}, at ${plural(next.vms, 'VM')}: ${slack}.`;
}

/** Whether the two ratios run into different limits, so that both must be told. */
export function bindDifferently({ first, second }: DomainAnswer): boolean {
	const ids = ({ capacity }: AtRatio) =>
		capacity.kind === 'bounded' ? capacity.binding.map(({ limit }) => limit.id).join() : '';
	return ids(first) !== ids(second);
}

/** Whether the vMotion subnet is the limit, and at which ratios it would be. */
export function subnetSentence({ network, tipping, first, second }: DomainAnswer): string {
	if (network.kind === 'routed') return 'vMotion is routed, so no subnet limits the domain.';
	if (tipping === null) return 'IPv6 addresses never run out here, so the subnet is not the limit.';
	if (tipping.kind === 'always') {
		return 'The vMotion subnet is the only limit that is known, at every ratio.';
	}
	if (tipping.kind === 'never') {
		return `The vMotion subnet is not the limit, at any ratio: ${limitNoun(tipping.because)} allow fewer hosts.`;
	}
	const upTo = decimal(
		tipping.vmsPerHost.over.dividedBy(tipping.vmsPerHost.under).times(100).floor().dividedBy(100),
		2
	);
	const binds = [first, second].map(
		({ capacity }) =>
			capacity.kind === 'bounded' && capacity.binding.some(({ limit }) => limit.id === 'subnet')
	);
	const then = limitNoun(tipping.then);
	if (binds.every(Boolean)) {
		return `The vMotion subnet is the limit at both ratios, and stays it up to ${upTo} VMs per host; beyond that it is ${then}.`;
	}
	if (binds.some(Boolean)) {
		const ratio = ratioPhrase(binds[0] ? first.wanted : second.wanted, 'vms-per-host');
		return `The vMotion subnet is the limit at ${ratio} only: it stays so up to ${upTo} VMs per host; beyond that it is ${then}.`;
	}
	return `The vMotion subnet is not the limit at these ratios: it would be up to ${upTo} VMs per host, and beyond that it is ${then}.`;
}

const both = (first: OtherAnswer, second: OtherAnswer): string =>
	`${vmsPhrase(first)} and ${second.kind === 'bounded' ? count(second.vms) : 'no known number'}`;

/** A limit that is not counted, and what it would give. */
export function soonerSentence({ limit, why, first, second }: Sooner): string {
	const would = `${limitLabel(limit)} would make it ${both(first, second)}`;
	return why === 'unverified'
		? `Could bind sooner (unverified): ${would}.`
		: `If all hosts share one distributed switch, ${would}.`;
}

/** The other printed figure, one line below the answer. */
export function otherFigureSentence({ dispute, first, second, effect }: OtherFigure): string {
	const { fact, inForce, other, why } = dispute;
	const consequence =
		effect === 'no-effect' ? 'the answer stays the same' : `it is ${both(first, second)}`;
	return `Sources disagree on ${fact.label}: this answer uses ${count(inForce)}; with ${count(other)} ${consequence}. ${why}`;
}

const REMARKS: Record<Remark, string> = {
	'routed-unsupported':
		'Before vSphere 6.0 routed vMotion works but is not supported: for a supported design choose one subnet.',
	'one-vcenter-before-6.0':
		'Before vSphere 6.0 a VM cannot move to another vCenter alive, so one vCenter is counted.',
	'all-addresses-reserved': 'The reserved addresses leave none for a host.',
	'one-host-cannot-migrate': 'One host has nowhere to migrate to: a domain needs two.',
	'ipv6-does-not-bind': 'An IPv6 subnet this wide has more addresses than hosts could use.',
	'no-maximum-known':
		'No verified maximum is known for this version: only your own numbers bound the answer.'
};

export const remarkSentence = (remark: Remark): string => REMARKS[remark];

/** Everything that stands in the first screen of an answer. */
export interface Headline {
	readonly phrase: Phrase;
	readonly reasons: readonly string[];
	readonly remarks: readonly string[];
	readonly asides: readonly string[];
}

/** The answer, what binds and what would, and what could be otherwise. */
export function domainHeadlines(domain: DomainAnswer): Headline {
	const { first, second } = domain;
	const atSecond = `At ${ratioPhrase(second.wanted, 'vms-per-host')}: ${whySentence(second)}`;
	return {
		phrase: domainHeadline(domain),
		reasons: [
			whySentence(first),
			...(bindDifferently(domain) ? [atSecond] : []),
			subnetSentence(domain)
		],
		remarks: domain.remarks.map(remarkSentence),
		asides: [
			...domain.sooner.filter(({ binds }) => binds === 'would-bind').map(soonerSentence),
			...domain.otherFigures
				.filter(({ effect }) => effect === 'changes-the-answer')
				.map(otherFigureSentence)
		]
	};
}
