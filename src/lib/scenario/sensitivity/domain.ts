import { domainOf } from '#lib/scenario/domain/domain';
import { mapPart } from '#lib/scenario/part';
import { DOMAIN_QUESTIONS } from '#lib/scenario/questions/domain';
import { sensitive } from './sensitivity';

const halves = { kind: 'halves' } as const;
const choices = { kind: 'choices' } as const;

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
		subnet: { kind: 'prefix' },
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
