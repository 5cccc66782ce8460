import { COMMON_QUESTIONS } from './common';
import { parseHosts } from './hosts-text';
import { choice, decimal, optional, questions, text, whole } from './kinds';
import { isPool, parseSubnet } from './subnet-text';

/**
 * The vMotion domain: network, hosts, VMs, cluster and loss, and the other way round. The first texts are the case of
 * "The vMotion Reality": a /24 with one gateway, 8 VMs per host, 8 cores per host.
 */
const OWN_QUESTIONS = questions({
	net: choice({
		label: 'vMotion network',
		hint: 'Routed vMotion is supported from vSphere 6.0.',
		choices: [
			{ value: 'subnet', label: 'One subnet' },
			{ value: 'routed', label: 'Routed, no single subnet' }
		]
	}),
	subnet: text({
		lines: 'one',
		width: 'half',
		label: 'vMotion subnet',
		hint: 'A prefix, mask, network or range: /24, 10.1.2.3/22, 10.0.0.10-99.',
		asked: ({ net }) => net !== 'routed',
		read: parseSubnet
	}),
	rsv: choice({
		label: 'Addresses no host gets',
		hint: 'A vMotion VLAN that nobody routes needs no gateway.',
		choices: [
			{ value: 'none', label: 'None (not routed)' },
			{ value: 'gateway', label: 'One gateway' },
			{ value: 'fhrp', label: 'HSRP or VRRP pair (three)' },
			{ value: 'other', label: 'Another number' }
		],
		asked: ({ net, subnet }) => net !== 'routed' && !isPool(subnet)
	}),
	rsvn: whole({
		label: 'Reserved addresses',
		unit: '',
		hint: 'Gateways, monitors, spares.',
		min: '0',
		max: '1000000',
		asked: ({ net, rsv, subnet }) => net !== 'routed' && rsv === 'other' && !isPool(subnet)
	}),
	ratio: decimal({
		label: 'Consolidation ratio',
		unit: ': 1',
		hint: 'How many are planned on each.',
		min: '0.01',
		max: '4096'
	}),
	ratio2: decimal({
		label: 'Compare with',
		unit: ': 1',
		hint: 'The same plan at another ratio.',
		min: '0.01',
		max: '4096'
	}),
	per: choice({
		label: 'The ratio counts',
		hint: 'The other two meanings are worked out beside it.',
		choices: [
			{ value: 'vms-per-host', label: 'VMs per host' },
			{ value: 'vms-per-core', label: 'VMs per core' },
			{ value: 'vcpus-per-core', label: 'vCPUs per physical core' }
		]
	}),
	sockets: whole({
		label: 'Sockets per host',
		unit: '',
		hint: 'Processors that are fitted.',
		min: '1',
		max: '32'
	}),
	cores: whole({
		label: 'Cores per socket',
		unit: '',
		hint: 'Physical cores, not threads: a 16-core, 32-thread processor has 16.',
		min: '1',
		max: '512',
		times: ({ sockets }) => [sockets]
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
		max: '65536'
	}),
	hv: decimal({
		label: 'Kept for the hypervisor',
		unit: 'GiB',
		hint: 'Taken off each host before VMs are counted.',
		min: '0',
		max: '4096'
	}),
	vcpu: decimal({
		label: 'vCPUs per VM',
		unit: '',
		hint: 'Of the average VM: 6.5 is a number of them too.',
		min: '1',
		max: '960'
	}),
	over: decimal({
		label: 'Memory overhead per VM',
		unit: 'MiB',
		hint: '6.5 prints 25.9 for 1 vCPU and 1 GB, 52.72 for 2 and 4.',
		min: '0',
		max: '65536'
	}),
	mover: decimal({
		label: 'Memory overcommitment',
		unit: ': 1',
		hint: '1 plans no more memory than is installed.',
		min: '0.1',
		max: '10'
	}),
	cpumax: decimal({
		label: 'vCPUs planned per core',
		unit: ': 1',
		hint: 'A ceiling for planning, not a maximum of the product.',
		min: '0.1',
		max: '64'
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
		max: '100'
	}),
	vds: choice({
		label: 'Distributed switch',
		hint: 'One switch for all hosts brings its own maximum.',
		choices: [
			{ value: 'several', label: 'Several, or standard switches' },
			{ value: 'one', label: 'One for all hosts' }
		]
	}),
	unv: choice({
		label: 'Unverified limits',
		hint: 'Believed, but found in no source that can be opened.',
		choices: [
			{ value: 'show', label: 'Show beside the answer' },
			{ value: 'count', label: 'Count in the answer' }
		]
	}),
	disp: choice({
		label: 'Where sources disagree',
		hint: 'The other readings stay one line below the answer.',
		choices: [
			{ value: 'catalogue', label: 'Take the best-sourced figure' },
			{ value: 'lowest', label: 'Take the lowest' },
			{ value: 'highest', label: 'Take the highest' }
		]
	}),
	chosts: text({
		lines: 'one',
		width: 'half',
		label: 'Hosts in the cluster',
		hint: 'Both sites together, or each: 6 + 4. Empty: as many as the version allows.',
		read: parseHosts({ label: 'Hosts in the cluster', max: '100000' })
	}),
	shost: text({
		lines: 'one',
		width: 'half',
		label: 'Hosts, both sites',
		hint: 'One number, or each site: 6 + 4. Empty: those of the cluster, else of the vMotion domain.',
		read: parseHosts({ label: 'Hosts, both sites', max: '1000000' })
	}),
	lose: choice({
		label: 'What is lost',
		hint: 'A site takes its hosts with it: half of them, where none are typed for each.',
		choices: [
			{ value: 'site', label: 'One of two sites' },
			{ value: 'hosts', label: 'A number of hosts' }
		]
	}),
	lost: whole({
		label: 'Hosts lost',
		unit: '',
		hint: 'At the same time, of each cluster.',
		min: '0',
		max: '100000',
		asked: ({ lose }) => lose === 'hosts'
	}),
	tcpu: optional({
		label: 'vCPUs of all VMs',
		unit: '',
		hint: 'Of the cluster as it is: the loss is judged by them, not by ratio and average.',
		min: '1',
		max: '100000000',
		grain: 'whole'
	}),
	tmem: optional({
		label: 'Memory of all VMs',
		unit: 'GiB',
		hint: 'Of the cluster as it is, as configured.',
		min: '0.1',
		max: '1000000000',
		grain: 'decimal'
	}),
	want: whole({
		label: 'VMs wanted',
		unit: '',
		hint: 'What would it take?',
		min: '1',
		max: '10000000'
	})
});

export const DOMAIN_QUESTIONS = { ...COMMON_QUESTIONS, ...OWN_QUESTIONS };
