import { type Fields, type FormText, initialText } from '#lib/form/field';
import type { TextField } from '#lib/form/text-field';
import { choice, decimal, optional, whole } from './kinds';
import type { MIGRATION_FIELDS } from './migration';
import { MIGRATION_INITIALS } from './migration-initials';
import type { SITES_FIELDS } from './sites';
import { SITES_INITIALS } from './sites-initials';

/**
 * What every page may ask. A page's own questions stand in a list of their own, which only that page loads;
 * of those this room knows the first text, so that every link carries them along. Keys are the parameters of the link: renaming one breaks links that
 * people have shared, so a retired key is translated in `link.ts` for good. Defaults are the case of
 * "The vMotion Reality": a /24 with one gateway, 8 VMs per host, 8 cores per host.
 */
export const FIELDS = {
	vs: choice({
		label: 'vSphere version',
		hint: 'Its configuration maximums bound the answer.',
		choices: [
			{ value: '3.5', label: 'VI 3.5' },
			{ value: '4.0', label: 'vSphere 4.0' },
			{ value: '4.1', label: 'vSphere 4.1' },
			{ value: '5.0', label: 'vSphere 5.0' },
			{ value: '5.1', label: 'vSphere 5.1' },
			{ value: '5.5', label: 'vSphere 5.5' },
			{ value: '6.0', label: 'vSphere 6.0' },
			{ value: '6.5', label: 'vSphere 6.5' },
			{ value: '6.7', label: 'vSphere 6.7' },
			{ value: '7.0', label: 'vSphere 7.0' },
			{ value: '7.0U1', label: 'vSphere 7.0 U1 to U3' },
			{ value: '8.0', label: 'vSphere 8.0' },
			{ value: '9.0', label: 'vSphere 9.0' }
		],
		initial: '8.0'
	}),
	net: choice({
		label: 'vMotion network',
		hint: 'Routed vMotion is supported from vSphere 6.0.',
		choices: [
			{ value: 'subnet', label: 'One subnet' },
			{ value: 'routed', label: 'Routed, no single subnet' }
		],
		initial: 'subnet'
	}),
	subnet: {
		kind: 'text',
		label: 'vMotion subnet',
		hint: 'A prefix, a mask or a network: /24, 255.255.255.0, 10.1.2.3/22.',
		initial: '/24'
	} satisfies TextField,
	rsv: choice({
		label: 'Addresses no host gets',
		hint: 'A vMotion VLAN that nobody routes needs no gateway.',
		choices: [
			{ value: 'none', label: 'None (not routed)' },
			{ value: 'gateway', label: 'One gateway' },
			{ value: 'fhrp', label: 'HSRP or VRRP pair (three)' },
			{ value: 'other', label: 'Another number' }
		],
		initial: 'gateway'
	}),
	rsvn: whole({
		label: 'Reserved addresses',
		unit: '',
		hint: 'Gateways, monitors, spares.',
		min: '0',
		max: '1000000',
		initial: '1'
	}),
	nics: whole({
		label: 'vMotion vmknics per host',
		unit: '',
		hint: 'Each takes an address of its own.',
		min: '1',
		max: '16',
		initial: '1'
	}),
	ratio: decimal({
		label: 'Consolidation ratio',
		unit: ': 1',
		hint: 'How many are planned on each.',
		min: '0.01',
		max: '4096',
		initial: '8'
	}),
	ratio2: decimal({
		label: 'Compare with',
		unit: ': 1',
		hint: 'The same plan at another ratio.',
		min: '0.01',
		max: '4096',
		initial: '16'
	}),
	per: choice({
		label: 'The ratio counts',
		hint: 'The other two meanings are worked out beside it.',
		choices: [
			{ value: 'vms-per-host', label: 'VMs per host' },
			{ value: 'vms-per-core', label: 'VMs per core' },
			{ value: 'vcpus-per-core', label: 'vCPUs per physical core' }
		],
		initial: 'vms-per-host'
	}),
	sockets: whole({
		label: 'Sockets per host',
		unit: '',
		hint: 'Processors that are fitted.',
		min: '1',
		max: '32',
		initial: '2'
	}),
	cores: whole({
		label: 'Cores per socket',
		unit: '',
		hint: 'Physical cores, not threads: a 16-core, 32-thread processor has 16.',
		min: '1',
		max: '512',
		initial: '4'
	}),
	lp: optional({
		label: 'Logical processors per host',
		unit: '',
		hint: 'What vCenter shows: it is checked against the cores.',
		min: '1',
		max: '16384',
		grain: 'whole'
	}),
	ram: decimal({
		label: 'Memory per host',
		unit: 'GiB',
		hint: 'Installed.',
		min: '1',
		max: '65536',
		initial: '64'
	}),
	hv: decimal({
		label: 'Kept for the hypervisor',
		unit: 'GiB',
		hint: 'Taken off each host before VMs are counted.',
		min: '0',
		max: '4096',
		initial: '2'
	}),
	vcpu: whole({
		label: 'vCPUs per VM',
		unit: '',
		hint: 'Of the average VM.',
		min: '1',
		max: '960',
		initial: '1'
	}),
	vmram: decimal({
		label: 'Memory per VM',
		unit: 'GiB',
		hint: 'Of the average VM.',
		min: '0.0625',
		max: '32768',
		initial: '2'
	}),
	over: decimal({
		label: 'Memory overhead per VM',
		unit: 'MiB',
		hint: '6.5 prints 25.9 for 1 vCPU and 1 GB, 52.72 for 2 and 4.',
		min: '0',
		max: '65536',
		initial: '48.64'
	}),
	mover: decimal({
		label: 'Memory overcommitment',
		unit: ': 1',
		hint: '1 plans no more memory than is installed.',
		min: '0.1',
		max: '10',
		initial: '1'
	}),
	cpumax: decimal({
		label: 'vCPUs planned per core',
		unit: ': 1',
		hint: 'A ceiling for planning, not a maximum of the product.',
		min: '0.1',
		max: '64',
		initial: '4'
	}),
	vmdisk: optional({
		label: 'Disk per VM',
		unit: 'GiB',
		hint: 'With a datastore capacity it bounds the VMs.',
		min: '0.1',
		max: '1000000',
		grain: 'decimal'
	}),
	ds: optional({
		label: 'Datastore capacity',
		unit: 'TiB',
		hint: 'Of all datastores that the domain shares.',
		min: '0.001',
		max: '1000000',
		grain: 'decimal'
	}),
	vcs: whole({
		label: 'vCenter Servers',
		unit: '',
		hint: 'vMotion can cross from one to another from vSphere 6.0.',
		min: '1',
		max: '100',
		initial: '1'
	}),
	vds: choice({
		label: 'Distributed switch',
		hint: 'One switch for all hosts brings its own maximum.',
		choices: [
			{ value: 'several', label: 'Several, or standard switches' },
			{ value: 'one', label: 'One for all hosts' }
		],
		initial: 'several'
	}),
	unv: choice({
		label: 'Unverified limits',
		hint: 'Believed, but found in no source that can be opened.',
		choices: [
			{ value: 'show', label: 'Show beside the answer' },
			{ value: 'count', label: 'Count in the answer' }
		],
		initial: 'show'
	}),
	disp: choice({
		label: 'Where sources disagree',
		hint: 'The other readings stay one line below the answer.',
		choices: [
			{ value: 'catalogue', label: 'Take the best-sourced figure' },
			{ value: 'lowest', label: 'Take the lowest' },
			{ value: 'highest', label: 'Take the highest' }
		],
		initial: 'catalogue'
	}),
	chosts: optional({
		label: 'Hosts in the cluster',
		unit: '',
		hint: 'Both sites together. Empty: as many as the version allows.',
		min: '1',
		max: '100000',
		grain: 'whole'
	}),
	lose: choice({
		label: 'What is lost',
		hint: 'A site takes half of the hosts with it.',
		choices: [
			{ value: 'site', label: 'One of two equal sites' },
			{ value: 'hosts', label: 'A number of hosts' }
		],
		initial: 'site'
	}),
	lost: whole({
		label: 'Hosts lost',
		unit: '',
		hint: 'At the same time.',
		min: '0',
		max: '100000',
		initial: '1'
	}),
	want: whole({
		label: 'VMs wanted',
		unit: '',
		hint: 'What would it take?',
		min: '1',
		max: '10000000',
		initial: '5000'
	}),
	link: decimal({
		label: 'Link speed',
		unit: 'Gbit/s',
		hint: 'Of the vMotion network, and between the sites.',
		min: '0.01',
		max: '1600',
		initial: '10'
	}),
	km: decimal({
		label: 'Site distance',
		unit: 'km',
		hint: 'As the crow flies. 0 is one campus.',
		min: '0',
		max: '20038',
		initial: '40'
	}),
	route: decimal({
		label: 'Route factor',
		unit: '',
		hint: 'Cable length over map distance.',
		min: '1',
		max: '10',
		initial: '1.3'
	})
} as const satisfies Fields;

export type Key = keyof typeof FIELDS;
type PageFields = typeof MIGRATION_FIELDS & typeof SITES_FIELDS;
export type ScenarioText = FormText<typeof FIELDS> & FormText<PageFields>;
export type AnyKey = keyof ScenarioText;
export const KEYS = Object.keys(FIELDS) as Key[];

/** What every field holds when the link says nothing, in the order in which a link names them. */
export const INITIAL_TEXT: ScenarioText = {
	...initialText(FIELDS),
	...MIGRATION_INITIALS,
	...SITES_INITIALS
};
export const ALL_KEYS = Object.keys(INITIAL_TEXT) as AnyKey[];
