import { exact, type Exact } from '#lib/calc/exact';
import { reverseSizing, type ReverseAnswer, type ScopeMaximums } from '#lib/calc/reverse-sizing';
import type { LimitKey, VsphereVersion } from '#lib/facts/vsphere';
import { answerDomain, type DomainAnswer } from './domain';
import { readAddressPlan } from './estate';
import { type Policy, readingInForce, type ScenarioLimit } from './limits';
import {
	andThen,
	joinParts,
	type Part,
	type Reading,
	ready,
	withValues
} from '#lib/scenario/questions/reading';

export interface WantedAtRatio {
	/** Every host carries load. */
	readonly plain: ReverseAnswer;
	/** Half of the hosts are held back for the loss of a site. */
	readonly stretched: ReverseAnswer;
}

export interface WantedAnswer {
	readonly wantedVms: Exact;
	readonly first: WantedAtRatio;
	readonly second: WantedAtRatio;
}

function leastOf(limits: readonly ScenarioLimit[], counts: ScenarioLimit['counts']): Exact | null {
	const values = limits.filter((limit) => limit.counts === counts).map(({ value }) => value);
	return values.reduce<Exact | null>(
		(least, value) => (least === null || value.lessThan(least) ? value : least),
		null
	);
}

function scopeMaximums(
	version: VsphereVersion,
	keys: { readonly hosts: LimitKey; readonly vms: LimitKey },
	{ unverified, dispute }: Policy
): ScopeMaximums {
	const figure = (key: LimitKey): Exact | null => {
		const fact = version.limits[key];
		if (fact.status === 'none') return null;
		if (fact.status === 'unverified' && unverified === 'show') return null;
		return exact(readingInForce(fact, dispute));
	};
	return { hosts: figure(keys.hosts), vms: figure(keys.vms) };
}

/** The other way round: what a wanted number of VMs takes, with and without a site held back. */
export function answerWanted(reading: Reading): Part<WantedAnswer> {
	const inputs = joinParts(
		joinParts(answerDomain(reading), readAddressPlan(reading)),
		withValues(reading, ['want', 'unv', 'disp'], ready)
	);
	return andThen(inputs, ([[domain, addressPlan], typed]) => {
		const policy: Policy = { unverified: typed.unv, dispute: typed.disp };
		const { version, limits } = domain;
		const perHost = limits.counted.filter(({ counts }) => counts === 'vms-per-host');
		const size = (of: 'first' | 'second', hostFactor: number) =>
			reverseSizing({
				wantedVms: exact(typed.want),
				vmsPerHost: ratioOf(domain, of),
				perHostCeilings: perHost.map(({ value }) => value),
				hostFactor: exact(hostFactor),
				cluster: scopeMaximums(version, { hosts: 'hostsPerCluster', vms: 'vmsPerCluster' }, policy),
				vcenter: scopeMaximums(
					version,
					{ hosts: 'hostsPerVcenter', vms: 'poweredOnVmsPerVcenter' },
					policy
				),
				domain: {
					hosts: leastOf(limits.counted, 'hosts'),
					vms: leastOf(limits.counted, 'vms')
				},
				addressPlan
			});
		const both = (of: 'first' | 'second'): WantedAtRatio => ({
			plain: size(of, 1),
			stretched: size(of, 2)
		});
		return ready({ wantedVms: exact(typed.want), first: both('first'), second: both('second') });
	});
}

const ratioOf = (domain: DomainAnswer, of: 'first' | 'second') => domain[of].wanted;
