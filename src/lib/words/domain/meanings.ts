import type { RatioMeaning } from '#lib/calc/host-load';
import type { DomainAnswer } from '#lib/scenario/domain/domain';
import { ratioPhrase } from './sentences';

/** 8 VMs per host are 1 VM per core and 1 vCPU per core. */
export function meaningsSentence({ ratios }: DomainAnswer): string {
	const { first, meaning } = ratios;
	const all: Record<RatioMeaning, string> = {
		'vms-per-host': ratioPhrase(first.vmsPerHost, 'vms-per-host'),
		'vms-per-core': ratioPhrase(first.vmsPerCore, 'vms-per-core'),
		'vcpus-per-core': ratioPhrase(first.vcpusPerCore, 'vcpus-per-core')
	};
	const others = (Object.keys(all) as RatioMeaning[]).filter((each) => each !== meaning);
	const verb = all[meaning].startsWith('1 ') ? 'is' : 'are';
	return `With these hosts and VMs, ${all[meaning]} ${verb} ${others.map((each) => all[each]).join(' and ')}.`;
}
