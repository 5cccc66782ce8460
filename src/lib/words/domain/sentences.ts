import type { Rung } from '#lib/calc/capacity';
import type { Exact, Fraction } from '#lib/calc/exact';
import type { RatioMeaning } from '#lib/calc/host-load';
import { saidOf, whyOf } from '#lib/facts/vsphere-disputes';
import type {
	AtRatio,
	DomainAnswer,
	DomainCapacity,
	OtherAnswer,
	OtherFigure,
	Oversize,
	Remark,
	Sooner
} from '#lib/scenario/domain/domain';
import type { Network } from '#lib/scenario/domain/estate';
import type { ScenarioLimit } from '#lib/scenario/domain/limits';
import { capital, figureWords, limitLabel, limitNoun, limitNumber } from './limits';
import { type Phrase, strong } from '#lib/words/phrase';
import { asNumber, count, decimal, listWords, plural, ratioNumber } from '#lib/words/quantities';

const UNITS: Record<RatioMeaning, readonly [one: string, many: string]> = {
	'vms-per-host': ['VM per host', 'VMs per host'],
	'vms-per-core': ['VM per core', 'VMs per core'],
	'vcpus-per-core': ['vCPU per core', 'vCPUs per core']
};

/** "8 VMs per host" */
export function ratioPhrase(ratio: Fraction, meaning: RatioMeaning): string {
	const value = ratioNumber(ratio);
	const [one, many] = UNITS[meaning];
	return `${value} ${value === '1' ? one : many}`;
}

const TYPED = {
	'vms-per-host': 'vmsPerHost',
	'vms-per-core': 'vmsPerCore',
	'vcpus-per-core': 'vcpusPerCore'
} as const;

/** One of the two ratios as it was typed. */
export const typedRatio = ({ ratios }: Pick<DomainAnswer, 'ratios'>, of: 'first' | 'second') =>
	ratios[of][TYPED[ratios.meaning]];

/** The same in words: "16 VMs per core". */
export const typedRatioPhrase = (domain: Pick<DomainAnswer, 'ratios'>, of: 'first' | 'second') =>
	ratioPhrase(typedRatio(domain, of), domain.ratios.meaning);

/** Whether both ratios are the same, so that what holds at one is all there is to say. */
export const hasOneRatio = (domain: Pick<DomainAnswer, 'ratios'>): boolean =>
	ratioNumber(typedRatio(domain, 'first')) === ratioNumber(typedRatio(domain, 'second'));

export function networkPhrase(network: Network): string {
	if (network.kind === 'routed') return 'A routed vMotion domain';
	const { subnet } = network;
	if (subnet.kind === 'ipv4' && subnet.pool !== undefined)
		return `One pool of ${plural(subnet.pool.size, 'address', 'addresses')}`;
	const name = subnet.network === null ? '' : ` (${subnet.network})`;
	return `One /${subnet.prefixLength}${name}`;
}

const vmsPhrase = (capacity: OtherAnswer): string =>
	capacity.kind === 'bounded' ? plural(capacity.vms, 'VM') : 'no known number of VMs';

/** Whether a host holds fewer VMs than the ratio asks of it. */
export const isCut = ({ wanted, capacity }: AtRatio): boolean =>
	asNumber(capacity.vmsPerHost) < asNumber(wanted);

const isSame = (a: Fraction, b: Fraction): boolean => asNumber(a) === asNumber(b);

/** "8:1", "2 VMs per core"; in full where a host holds fewer: "30 VMs per host (4,096 do not fit)". */
function atWords(domain: DomainAnswer, of: 'first' | 'second'): string {
	const { meaning } = domain.ratios;
	const wanted = ratioNumber(typedRatio(domain, of));
	if (isCut(domain[of])) {
		const asked = meaning === 'vms-per-host' ? wanted : typedRatioPhrase(domain, of);
		return `${ratioPhrase(domain[of].capacity.vmsPerHost, 'vms-per-host')} (${asked} ${wanted === '1' ? 'does' : 'do'} not fit)`;
	}
	if (isCut(domain.first) || isCut(domain.second)) return typedRatioPhrase(domain, of);
	if (meaning === 'vms-per-host') return `${wanted}:1`;
	return of === 'first' || hasOneRatio(domain) ? typedRatioPhrase(domain, of) : wanted;
}

/** The one sentence the page opens with. */
export function domainHeadline(domain: DomainAnswer): Phrase {
	const { network, first, second, version } = domain;
	const name = networkPhrase(network);
	if (domain.remarks.includes('all-addresses-reserved'))
		return [`${name} has `, strong('no address for a host'), ', so it carries no VMs.'];
	if (domain.oversize !== null) return oversizePhrase(domain.oversize);
	if (first.capacity.kind === 'unbounded' || second.capacity.kind === 'unbounded')
		return [
			`How many VMs ${uncapital(name)} carries is `,
			strong('not known'),
			` for ${version.name}: no maximum was read that bounds its hosts.`
		];
	const carries = domain.remarks.includes('one-host-cannot-migrate')
		? ' has an address for one host, which carries '
		: ' carries ';
	const opening = [`${name}${carries}`, strong(vmsPhrase(first.capacity))] as const;
	if (hasOneRatio(domain)) return [...opening, ` at ${atWords(domain, 'first')}.`];
	// The second ratio does not fit, and what does is the first.
	if (isCut(second) && !isCut(first) && isSame(first.wanted, second.capacity.vmsPerHost))
		return [
			...opening,
			` at ${ratioPhrase(first.wanted, 'vms-per-host')}; ${typedRatioPhrase(domain, 'second')} do not fit.`
		];
	return [
		...opening,
		` at ${atWords(domain, 'first')} and `,
		strong(count(second.capacity.vms)),
		` at ${atWords(domain, 'second')}.`
	];
}

const gibWords = (mib: Exact): string => `${decimal(mib.dividedBy(1024), 4)} GiB`;

/** What a VM asks for and what a host has of it, where it holds none. */
function oversizePhrase({ vm, host, because }: Oversize): Phrase {
	if (because.includes('memory'))
		return [
			strong('No VM'),
			` of ${gibWords(vm.memoryMib)} and ${decimal(vm.overheadMib, 2)} MiB of overhead fits on a host of ${gibWords(host.memoryMib)}, of which ${gibWords(host.hypervisorMib)} are kept for the hypervisor.`
		];
	return [
		strong('No VM'),
		` of ${decimal(vm.vcpus, 2)} vCPU${vm.vcpus.equals(1) ? '' : 's'} fits on a host of ${plural(host.sockets.times(host.coresPerSocket), 'core')}, by ${listWords(because.map((id) => limitNoun({ id })))}.`
	];
}

const uncapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

type Bounded = Extract<DomainCapacity, { kind: 'bounded' }>;

const bindingNouns = ({ binding }: Bounded): string =>
	listWords(binding.map(({ limit }) => limitNoun(limit)));

function runsOut({ binding }: Bounded): string {
	if (binding.length > 1) return 'run out together';
	return limitNumber(binding[0].limit) === 'many' ? 'run out first' : 'runs out first';
}

/** How far away the next limit is, in what it counts. */
export function nextSentence({ limit, vms, slack }: Rung<ScenarioLimit>, at: AtRatio): string {
	const noun = limitNoun(limit);
	switch (slack.kind) {
		case 'binds':
			return '';
		case 'with-larger-hosts':
			return ` With larger hosts the next would be ${noun}, at ${plural(vms, 'VM')}.`;
		case 'on-each-host': {
			const more = `${ratioNumber(slack.vms)} more than ${isCut(at) ? 'counted' : 'planned'}`;
			return ` Next would be ${noun}: ${plural(limit.value, 'VM')} ${limit.value.equals(1) ? 'fits' : 'fit'} on one, ${more}.`;
		}
		case 'in-scope': {
			const hosts = slack.hosts.isZero() ? '' : ` or ${plural(slack.hosts, 'host')}`;
			return ` Next would be ${noun}, at ${plural(vms, 'VM')}: ${plural(slack.vms, 'VM')}${hosts} further.`;
		}
	}
}

/** The same for a row of a table: "2,247 hosts", "22 VMs on each host". */
export function slackWords({ slack }: Pick<Rung<ScenarioLimit>, 'slack'>): string {
	switch (slack.kind) {
		case 'binds':
			return 'none: it is the answer';
		case 'with-larger-hosts':
			return 'only with larger hosts';
		case 'on-each-host': {
			const more = ratioNumber(slack.vms);
			return `${more} ${more === '1' ? 'VM' : 'VMs'} on each host`;
		}
		case 'in-scope':
			return `${plural(slack.vms, 'VM')}${slack.hosts.isZero() ? '' : ` or ${plural(slack.hosts, 'host')}`}`;
	}
}

/** What binds at one ratio, what comes next, and how far away it is. */
export function whySentence(at: AtRatio): string {
	const { capacity } = at;
	if (capacity.kind === 'unbounded') {
		return 'No maximum is known for this version, so there is nothing to bound the answer.';
	}
	const figures = listWords(capacity.binding.map(({ limit }) => figureWords(limit)));
	const binds = `${capital(bindingNouns(capacity))} ${runsOut(capacity)} (${figures}).`;
	return `${binds}${capacity.next === null ? '' : nextSentence(capacity.next, at)}`;
}

/** What one host holds is known of any release: the user's own hardware says so. */
function hostSentence({ limits, version }: DomainAnswer): string {
	const [first, ...others] = limits.counted.filter(({ counts }) => counts === 'vms-per-host');
	if (first === undefined) return `Of a host of ${version.name} no maximum was read either.`;
	const least = others.reduce((a, b) => (b.value.lessThan(a.value) ? b : a), first);
	return `What is known is one host: ${limitNoun(least)} ${limitNumber(least) === 'many' ? 'hold' : 'holds'} ${plural(least.value, 'VM')}.`;
}

/** What a subnet for fewer than two hosts would have to be. */
function twoHostsSentence({ forTwoHosts, network }: DomainAnswer): readonly string[] {
	if (forTwoHosts === null || network.kind === 'routed') return [];
	if (forTwoHosts.kind === 'none') return ['IPv4 has too few addresses for two hosts.'];
	const { reserved, vmknicsPerHost } = network.plan;
	const each = vmknicsPerHost.equals(1) ? '' : `, with ${plural(vmknicsPerHost, 'vmknic')} each`;
	return [
		`The smallest subnet for two hosts${each} and ${plural(reserved, 'reserved address', 'reserved addresses')} is a /${forTwoHosts.prefixLength}.`
	];
}

function oversizeReasons({ limits }: DomainAnswer, { ifMib }: Oversize): readonly string[] {
	const subnet = limits.counted.find(({ id }) => id === 'subnet');
	return [
		...(ifMib === null
			? []
			: [`Was it MiB? Lists of VMs often print those, and it would be ${decimal(ifMib, 4)} GiB.`]),
		...(subnet === undefined
			? []
			: [`The vMotion subnet has addresses for ${plural(subnet.value, 'host')}.`])
	];
}

/** Whether the two ratios run into different limits, so that both must be told. */
export function bindDifferently({ first, second }: DomainAnswer): boolean {
	const ids = ({ capacity }: AtRatio) =>
		capacity.kind === 'bounded' ? capacity.binding.map(({ limit }) => limit.id).join() : '';
	return ids(first) !== ids(second);
}

/** Whether the vMotion subnet is the limit, and at which ratios it would be. */
export function subnetSentence(domain: DomainAnswer): string {
	const { network, tipping, first, second } = domain;
	if (network.kind === 'routed') return 'vMotion is routed, so no subnet limits the domain.';
	if (tipping === null) return 'IPv6 addresses never run out here, so the subnet is not the limit.';
	if (tipping.kind === 'always') {
		return 'The vMotion subnet is the only limit that is known, at every ratio.';
	}
	if (tipping.kind === 'never') {
		return `The vMotion subnet is not the limit, at any ratio: ${limitNoun(tipping.because)} allow fewer hosts.`;
	}
	// Cut, not rounded: at the ratio that is printed the subnet still is the limit.
	const floor = tipping.vmsPerHost.over.times(100).divToInt(tipping.vmsPerHost.under);
	const upTo = `${decimal(floor.dividedBy(100), 2)} ${floor.equals(100) ? 'VM' : 'VMs'} per host`;
	const binds = [first, second].map(
		({ capacity }) =>
			capacity.kind === 'bounded' && capacity.binding.some(({ limit }) => limit.id === 'subnet')
	);
	const then = limitNoun(tipping.then);
	if (binds.every(Boolean)) {
		return `The vMotion subnet is the limit${hasOneRatio(domain) ? '' : ' at both ratios'}, and stays the limit up to ${upTo}; beyond that it is ${then}.`;
	}
	if (binds.some(Boolean)) {
		const ratio = ratioPhrase(binds[0] ? first.wanted : second.wanted, 'vms-per-host');
		// At the very ratio at which it ends.
		return ratio === upTo
			? `The vMotion subnet is the limit up to ${upTo}; beyond that it is ${then}.`
			: `The vMotion subnet is the limit at ${ratio} only: it stays so up to ${upTo}; beyond that it is ${then}.`;
	}
	return `The vMotion subnet is not the limit at these ratios: it would be up to ${upTo}, and beyond that it is ${then}.`;
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
	const { fact, inForce, other } = dispute;
	const consequence =
		effect === 'no-effect' ? 'the answer stays the same' : `it is ${both(first, second)}`;
	return `Sources disagree on ${saidOf(fact).label}: this answer uses ${count(inForce)}; with ${count(other)} ${consequence}. ${whyOf(fact, other)}`;
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

function reasonsOf(domain: DomainAnswer): readonly string[] {
	const { first, second, remarks, oversize } = domain;
	if (remarks.includes('all-addresses-reserved')) return twoHostsSentence(domain);
	if (oversize !== null) return oversizeReasons(domain, oversize);
	if (first.capacity.kind === 'unbounded') return [hostSentence(domain), subnetSentence(domain)];
	return [
		whySentence(first),
		...(bindDifferently(domain)
			? [`At ${typedRatioPhrase(domain, 'second')}: ${whySentence(second)}`]
			: []),
		...(remarks.includes('one-host-cannot-migrate')
			? twoHostsSentence(domain)
			: [subnetSentence(domain)])
	];
}

/** The answer, what binds and what would, and what could be otherwise. */
export function domainHeadlines(domain: DomainAnswer): Headline {
	return {
		phrase: domainHeadline(domain),
		reasons: reasonsOf(domain),
		remarks: domain.remarks.map(remarkSentence),
		asides: [
			...domain.sooner.filter(({ binds }) => binds === 'would-bind').map(soonerSentence),
			...domain.otherFigures
				.filter(({ effect }) => effect === 'changes-the-answer')
				.map(otherFigureSentence)
		]
	};
}
