import { parseDirtyCurve } from './curve-text';
import type { Scenario } from './initial-text';
import { choice, decimal, optional, questions, text, whole } from './kinds';
import { mebibytesFor } from './mebibytes';

/** In GiB. Larger ones exist and are rare enough to be asked about. */
const LARGE_VM = 2048;

const WATCHED = ({ know }: Scenario) => know === 'seen';
const WITH_DISK = ({ moves }: Scenario) => moves !== 'memory';
/** A curve holds its own set, and from a migration that was watched the rate is learnt by the rule of its kind. */
const WITH_SET = ({ know }: Scenario) => know !== 'curve' && know !== 'seen';

/** What a migration asks beyond the VM, the link, the distance and the version. */
export const MIGRATION_QUESTIONS = questions({
	work: choice({
		label: 'Workload',
		hint: 'Sets how much memory is written again and again.',
		choices: [
			{ value: 'unknown', label: 'Not known' },
			{ value: 'idle', label: 'Idle' },
			{ value: 'web', label: 'Web server' },
			{ value: 'application-server', label: 'Application server' },
			{ value: 'database', label: 'Database' },
			{ value: 'in-memory-store', label: 'In-memory store' },
			{ value: 'compute', label: 'Build or compute' },
			{ value: 'streaming', label: 'Media streaming' },
			{ value: 'memory-writer', label: 'Memory writer or stress test' }
		],
		asked: ({ know }) => know !== 'curve'
	}),
	know: choice({
		label: 'What is known of its writing',
		hint: 'The more is measured, the narrower the answer.',
		choices: [
			{ value: 'kind', label: 'Only the kind of workload' },
			{ value: 'rate', label: 'Its dirty rate' },
			{ value: 'curve', label: 'A measured dirty curve' },
			{ value: 'seen', label: 'One migration of it that was watched' },
			{ value: 'set', label: 'The part it rewrites without rest' }
		]
	}),
	dirty: decimal({
		label: 'Dirty rate',
		unit: 'MiB/s',
		hint: 'Clean memory made dirty in a second. vSphere does not show it; QEMU does (calc-dirty-rate).',
		min: '0',
		max: '1000000',
		asked: ({ know }) => know === 'rate'
	}),
	curve: text({
		lines: 'one',
		width: 'row',
		label: 'Dirty curve',
		hint: 'Pairs of ms and distinct 4 KiB pages dirtied since the start: 125 800, 1000 4200, 10000 15000.',
		asked: ({ know }) => know === 'curve',
		read: parseDirtyCurve
	}),
	smem: decimal({
		label: 'Its memory',
		unit: 'GiB',
		hint: 'Of the same guest, doing the same work.',
		min: '0.0625',
		max: '32768',
		doubt: (figure) => mebibytesFor(figure, { largest: LARGE_VM }),
		asked: WATCHED
	}),
	slink: decimal({
		label: 'Its link',
		unit: 'Gbit/s',
		hint: 'Line rate of the one card it used.',
		min: '0.01',
		max: '1600',
		asked: WATCHED
	}),
	stime: decimal({
		label: 'Its time',
		unit: 's',
		hint: 'From the start of the task to its end.',
		min: '0.001',
		max: '1000000',
		asked: WATCHED
	}),
	sdata: optional({
		label: 'Data it sent',
		unit: 'GiB',
		hint: 'If known: time and data together give the rate it ran at.',
		min: '0.001',
		max: '1000000',
		grain: 'decimal',
		asked: WATCHED
	}),
	sstun: optional({
		label: 'Its pause',
		unit: 'ms',
		hint: 'If known, it is set beside what the model says.',
		min: '0',
		max: '1000000',
		grain: 'decimal',
		asked: WATCHED
	}),
	act: decimal({
		label: 'Memory that holds data',
		unit: '%',
		hint: 'Pages never touched are not sent.',
		min: '1',
		max: '100'
	}),
	hyp: choice({
		label: 'Hypervisor',
		hint: 'Sets streams, buffers, limits, and what happens to a guest that writes too fast.',
		choices: [
			{ value: 'version', label: 'As the vSphere version' },
			{ value: 'vmotion-3.5-4.0', label: 'vMotion 3.5 to 4.0' },
			{ value: 'vmotion-4.1', label: 'vMotion 4.1' },
			{ value: 'vmotion-5', label: 'vMotion 5.x' },
			{ value: 'vmotion-6', label: 'vMotion 6.0 to 7.0 U1' },
			{ value: 'vmotion-7', label: 'vMotion 7.0 U2 to 8' },
			{ value: 'kvm', label: 'KVM without a cap' },
			{ value: 'qemu', label: 'QEMU alone' },
			{ value: 'libvirt', label: 'QEMU under libvirt' },
			{ value: 'ovirt', label: 'oVirt, RHV, OLVM' },
			{ value: 'kubevirt', label: 'KubeVirt, OpenShift Virtualization' },
			{ value: 'proxmox', label: 'Proxmox VE' },
			{ value: 'hyper-v', label: 'Hyper-V' },
			{ value: 'xcp-ng', label: 'XCP-ng, XenServer' },
			{ value: 'ahv', label: 'Nutanix AHV' }
		]
	}),
	loss: decimal({
		label: 'Packet loss',
		unit: '%',
		hint: '0.01 is one packet in 10,000.',
		min: '0',
		max: '50'
	}),
	mnic: whole({
		label: 'Cards for vMotion',
		unit: '',
		hint: 'Each runs at the link speed. A card needs a vmknic to be used.',
		min: '1',
		max: '16'
	}),
	wan: optional({
		label: 'Link between the sites',
		unit: 'Gbit/s',
		hint: 'If narrower than the cards. Empty: one VM has its cards; VMs of several hosts share the links of the sites.',
		min: '0.01',
		max: '10000',
		grain: 'decimal'
	}),
	wanp: decimal({
		label: 'Share that migrations may use',
		unit: '%',
		hint: 'The rest belongs to others.',
		min: '1',
		max: '100'
	}),
	conc: whole({
		label: 'Migrations at once',
		unit: '',
		hint: 'They share cards and link evenly.',
		min: '1',
		max: '1000'
	}),
	many: whole({
		label: 'VMs to move in all',
		unit: '',
		hint: 'As many at once from each host as the version permits.',
		min: '1',
		max: '100000'
	}),
	mtu: whole({
		label: 'MTU',
		unit: 'B',
		hint: '1500, or 9000 with jumbo frames on the whole path.',
		min: '576',
		max: '65535'
	}),
	cap: optional({
		label: 'Cap',
		unit: 'Gbit/s',
		hint: 'Or with its unit: 64Mi, 64 MiB/s, 500 Mbit/s. Yours, or a rate measured in place.',
		min: '0.000001',
		max: '10000',
		grain: 'decimal',
		prefixAlone: 'asked'
	}),
	vcores: optional({
		label: 'Cores for vMotion',
		unit: '',
		hint: 'Empty: processors are not counted as a bound.',
		min: '0.1',
		max: '512',
		grain: 'decimal'
	}),
	goal: optional({
		label: 'Switch-over goal',
		unit: 'ms',
		hint: 'Empty: 500 for vMotion, 300 for QEMU.',
		min: '1',
		max: '100000',
		grain: 'decimal'
	}),
	rounds: optional({
		label: 'Rounds at most',
		unit: '',
		hint: 'Empty: 100 assumed. The KVM study behind the model stopped after about 10.',
		min: '1',
		max: '1000',
		grain: 'whole'
	}),
	setup: optional({
		label: 'Time around the copy',
		unit: 's',
		hint: 'Yours: time one idle small VM, take memory over rate off. Empty: 2 to 10 s for vMotion.',
		min: '0',
		max: '10000',
		grain: 'decimal'
	}),
	moves: choice({
		label: 'What moves',
		hint: 'Without shared storage the disk has to cross as well.',
		choices: [
			{ value: 'memory', label: 'Memory only, where storage is shared' },
			{ value: 'both', label: 'Disk and memory' },
			{ value: 'disk', label: 'Disk only, within one host' }
		]
	}),
	mdisk: decimal({
		label: 'Disk to copy',
		unit: 'GiB',
		hint: 'Used blocks of a thin disk, all of a thick one.',
		min: '0.1',
		max: '1000000',
		asked: WITH_DISK
	}),
	mwr: decimal({
		label: 'The guest writes to it',
		unit: 'MB/s',
		hint: 'Writes to what is copied already go to both sides.',
		min: '0',
		max: '1000000',
		asked: WITH_DISK
	}),
	mvm: optional({
		label: 'The VM to move',
		unit: 'GiB',
		hint: 'Its memory. Empty: the average VM.',
		min: '0.0625',
		max: '32768',
		grain: 'decimal',
		doubt: (figure) => mebibytesFor(figure, { largest: LARGE_VM })
	}),
	wset: optional({
		label: 'Working set',
		unit: 'GiB',
		hint: 'The part that is written again and again, if known.',
		min: '0.001',
		max: '32768',
		grain: 'decimal',
		asked: WITH_SET
	}),
	wman: choice({
		label: 'How it writes there',
		hint: 'At random some pages are hit again; a sweep writes each once before it starts over.',
		choices: [
			{ value: 'at-random', label: 'At random' },
			{ value: 'sweeping', label: 'From end to end, over and over' },
			{ value: 'hot-tenth', label: 'Nine writes in ten to a tenth of it' }
		],
		asked: (scenario) => WITH_SET(scenario) && scenario.wset !== ''
	}),
	pstr: optional({
		label: 'One stream carries',
		unit: 'Gbit/s',
		hint: 'Of your hosts, measured with a single connection. Empty: what is known of the release.',
		min: '0.01',
		max: '1000',
		grain: 'decimal'
	}),
	dsr: optional({
		label: 'Both datastores carry',
		unit: 'MB/s',
		hint: 'Reading one, writing the other. Empty: 500 to 700 for a disk that moves alone.',
		min: '0.1',
		max: '1000000',
		grain: 'decimal',
		asked: WITH_DISK
	}),
	off: choice({
		label: 'The blocks are copied by',
		hint: 'An array copies by itself only between like datastores of its own.',
		choices: [
			{ value: 'host', label: 'The host' },
			{ value: 'array', label: 'The array (XCOPY)' }
		],
		asked: ({ moves }) => moves === 'disk'
	}),
	within: decimal({
		label: 'Time allowed',
		unit: 'min',
		hint: 'What link, and how much memory, keep to it.',
		min: '0.01',
		max: '100000'
	}),
	mho: whole({
		label: 'Hosts they leave from',
		unit: '',
		hint: 'Each with cards of its own; a link between the sites is shared by all.',
		min: '1',
		max: '1000'
	}),
	hcpu: optional({
		label: 'These hosts are busy',
		unit: '%',
		hint: 'Of all their processors. Empty: what a migration takes is not set against it.',
		min: '0',
		max: '100',
		grain: 'decimal'
	}),
	tmo: optional({
		label: 'Time-out of its cluster',
		unit: 's',
		hint: 'Of the application’s own cluster: silence for so long makes it fail over.',
		min: '0.001',
		max: '10000',
		grain: 'decimal'
	}),
	rule: choice({
		label: 'Estimate by',
		hint: 'A rule of thumb leaves out what the model counts.',
		choices: [
			{ value: 'model', label: 'The model' },
			{ value: 'line-rate', label: 'Line rate alone' },
			{ value: 'azure', label: 'Rule of thumb 0.7 (Azure)' }
		]
	})
});
