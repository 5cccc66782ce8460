import { cite } from './sources';
import type { ReadFact } from './fact';

/** The post this calculator answers, in its own numbers. */
const printed = (
	id: string,
	label: string,
	value: number,
	unit: string,
	note?: string
): ReadFact<number> => ({
	id,
	label,
	value,
	unit,
	kind: 'assumption',
	status: 'read',
	sources: [cite('lowe-reality', 'paragraphs "However" and "Bump"')],
	...(note === undefined ? {} : { note })
});

export const POST_HOSTS = printed(
	'post-hosts',
	'Hosts in one class C subnet, as the post counts',
	253,
	'hosts',
	'The post does not say why 253 and not 254.'
);

export const POST_VMS_PER_HOST = printed(
	'post-vms-per-host',
	'Consolidation ratio the post calls extremely conservative',
	8,
	'VMs per host'
);

export const POST_VMS = printed('post-vms', 'VMs at 8 per host, as the post prints', 2024, 'VMs');

export const POST_VMS_PER_HOST_DOUBLED = printed(
	'post-vms-per-host-doubled',
	'Consolidation ratio the post then tries',
	16,
	'VMs per host'
);

export const POST_VMS_DOUBLED = printed(
	'post-vms-doubled',
	'VMs at 16 per host, as the post prints',
	4000,
	'VMs',
	'The post says "over 4,000"; 4,048 is 253 x 16, our product.'
);

export const POST_CORES_PER_SERVER = printed(
	'post-cores-per-server',
	'Cores of most servers in 2010, by the post',
	8,
	'cores'
);

export const POST_FACTS = [
	POST_HOSTS,
	POST_VMS_PER_HOST,
	POST_VMS,
	POST_VMS_PER_HOST_DOUBLED,
	POST_VMS_DOUBLED,
	POST_CORES_PER_SERVER
] as const;
