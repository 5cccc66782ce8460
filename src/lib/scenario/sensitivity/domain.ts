import { domainOf } from '#lib/scenario/domain/domain';
import { networkOf } from '#lib/scenario/domain/estate';
import { mapPart } from '#lib/scenario/part';
import { DOMAIN_QUESTIONS } from '#lib/scenario/questions/domain';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { sensitive } from './sensitivity';

const halves = { kind: 'halves' } as const;
const choices = { kind: 'choices' } as const;

/** A prefix alone of up to so many bits is read as one of version 4. */
const IPV4_BITS = 32;

/** One bit more and one less. */
function prefixesBeside(scenario: Scenario): readonly string[] {
	const network = networkOf(scenario);
	if (network.kind === 'waiting' || network.value.kind !== 'subnet') return [];
	const { subnet } = network.value;
	if (subnet.kind === 'ipv4' && subnet.pool !== undefined) return [];
	return [subnet.prefixLength + 1, subnet.prefixLength - 1]
		.filter((bits) => (subnet.kind === 'ipv4' ? bits <= IPV4_BITS : bits > IPV4_BITS))
		.map((bits) => `/${bits}`);
}

/** What moves the VMs of one vMotion domain at the first ratio. */
export const DOMAIN_SENSITIVITY = sensitive({
	answer: (scenario) =>
		mapPart(domainOf(scenario), ({ first: { capacity } }) =>
			capacity.kind === 'unbounded' ? null : capacity.vms.toNumber()
		),
	questions: DOMAIN_QUESTIONS,
	noise: 0,
	together: 4,
	ranges: {
		subnet: { kind: 'prefix', texts: prefixesBeside },
		ratio: { kind: 'compared', with: 'ratio2' },
		vs: { kind: 'neighbours' },
		per: choices,
		net: choices,
		rsv: choices,
		rsvn: halves,
		nics: halves,
		sockets: halves,
		cores: halves,
		ram: halves,
		hv: halves,
		vmram: halves,
		vcpu: halves,
		over: halves,
		mover: halves,
		cpumax: halves,
		vmdisk: halves,
		ds: halves,
		vcs: halves,
		vds: choices,
		unv: choices,
		disp: choices
	}
});
