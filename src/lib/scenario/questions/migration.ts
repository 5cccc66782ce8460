import type { Fields } from '#lib/form/field';
import type { TextField } from '#lib/form/text-field';
import { choice, decimal, optional, whole } from './kinds';
import { MIGRATION_INITIALS } from './migration-initials';

/** What the migration page asks beyond VM memory, link, distance and version, which all pages share. */
export const MIGRATION_FIELDS = {
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
			{ value: 'compute', label: 'Build or compute' }
		],
		initial: MIGRATION_INITIALS.work
	}),
	know: choice({
		label: 'What is known of its writing',
		hint: 'The more is measured, the narrower the answer.',
		choices: [
			{ value: 'kind', label: 'Only the kind of workload' },
			{ value: 'rate', label: 'Its dirty rate' },
			{ value: 'curve', label: 'A measured dirty curve' },
			{ value: 'seen', label: 'One migration that was watched' }
		],
		initial: MIGRATION_INITIALS.know
	}),
	dirty: decimal({
		label: 'Dirty rate',
		unit: 'MiB/s',
		hint: 'Clean memory made dirty in a second. vSphere does not show it; QEMU does (calc-dirty-rate).',
		min: '0',
		max: '1000000',
		initial: MIGRATION_INITIALS.dirty
	}),
	curve: {
		kind: 'text',
		label: 'Dirty curve',
		hint: 'Pairs of ms and distinct 4 KiB pages dirtied since the start: 125 800, 1000 4200, 10000 15000.',
		initial: MIGRATION_INITIALS.curve
	} satisfies TextField,
	smem: decimal({
		label: 'Its memory',
		unit: 'GiB',
		hint: 'Of the VM whose migration was watched.',
		min: '0.0625',
		max: '32768',
		initial: MIGRATION_INITIALS.smem
	}),
	slink: decimal({
		label: 'Its link',
		unit: 'Gbit/s',
		hint: 'Line rate of the one card it used.',
		min: '0.01',
		max: '1600',
		initial: MIGRATION_INITIALS.slink
	}),
	stime: decimal({
		label: 'Its time',
		unit: 's',
		hint: 'From the start of the task to its end.',
		min: '0.001',
		max: '1000000',
		initial: MIGRATION_INITIALS.stime
	}),
	sdata: optional({
		label: 'Data it sent',
		unit: 'GiB',
		hint: 'If known: time and data together give the rate it ran at.',
		min: '0.001',
		max: '1000000',
		grain: 'decimal'
	}),
	sstun: optional({
		label: 'Its pause',
		unit: 'ms',
		hint: 'If known, it is set beside what the model says.',
		min: '0',
		max: '1000000',
		grain: 'decimal'
	}),
	act: decimal({
		label: 'Memory that holds data',
		unit: '%',
		hint: 'Pages never touched are not sent.',
		min: '1',
		max: '100',
		initial: MIGRATION_INITIALS.act
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
			{ value: 'kvm', label: 'KVM (QEMU defaults)' }
		],
		initial: MIGRATION_INITIALS.hyp
	}),
	rtt: optional({
		label: 'Measured round trip',
		unit: 'ms',
		hint: 'Empty: worked out from the distance. A measured one is better.',
		min: '0',
		max: '10000',
		grain: 'decimal'
	}),
	eqd: decimal({
		label: 'Delay of equipment, one way',
		unit: 'µs',
		hint: 'Switches, transponders, encryption boxes.',
		min: '0',
		max: '1000000',
		initial: MIGRATION_INITIALS.eqd
	}),
	loss: decimal({
		label: 'Packet loss',
		unit: '%',
		hint: '0.01 is one packet in 10,000.',
		min: '0',
		max: '50',
		initial: MIGRATION_INITIALS.loss
	}),
	mnic: whole({
		label: 'Cards for vMotion',
		unit: '',
		hint: 'Each runs at the link speed. A card needs a vmknic to be used.',
		min: '1',
		max: '16',
		initial: MIGRATION_INITIALS.mnic
	}),
	wan: optional({
		label: 'Link between the sites',
		unit: 'Gbit/s',
		hint: 'If narrower than the cards. Empty: the cards see each other at full speed.',
		min: '0.01',
		max: '10000',
		grain: 'decimal'
	}),
	wanp: decimal({
		label: 'Share that migrations may use',
		unit: '%',
		hint: 'The rest belongs to others.',
		min: '1',
		max: '100',
		initial: MIGRATION_INITIALS.wanp
	}),
	conc: whole({
		label: 'Migrations at once',
		unit: '',
		hint: 'They share cards and link evenly.',
		min: '1',
		max: '1000',
		initial: MIGRATION_INITIALS.conc
	}),
	many: whole({
		label: 'VMs to move in all',
		unit: '',
		hint: 'From one host, as many at once as the version permits.',
		min: '1',
		max: '100000',
		initial: MIGRATION_INITIALS.many
	}),
	mtu: whole({
		label: 'MTU',
		unit: 'B',
		hint: '1500, or 9000 with jumbo frames on the whole path.',
		min: '576',
		max: '65535',
		initial: MIGRATION_INITIALS.mtu
	}),
	cap: optional({
		label: 'Cap',
		unit: 'Gbit/s',
		hint: 'A limit set by you, or a rate measured in place.',
		min: '0.001',
		max: '10000',
		grain: 'decimal'
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
		hint: 'Empty: 500 for vMotion, 300 for KVM.',
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
		hint: 'Checks, reservation, hand-over. Empty: 2 to 10 s for vMotion.',
		min: '0',
		max: '10000',
		grain: 'decimal'
	}),
	moves: choice({
		label: 'What moves',
		hint: 'Without shared storage the disk has to cross as well.',
		choices: [
			{ value: 'memory', label: 'Memory only: storage is shared' },
			{ value: 'both', label: 'Disk and memory' },
			{ value: 'disk', label: 'Disk only: Storage vMotion' }
		],
		initial: MIGRATION_INITIALS.moves
	}),
	mdisk: decimal({
		label: 'Disk to copy',
		unit: 'GiB',
		hint: 'Used blocks of a thin disk, all of a thick one.',
		min: '0.1',
		max: '1000000',
		initial: MIGRATION_INITIALS.mdisk
	}),
	mwr: decimal({
		label: 'The guest writes to it',
		unit: 'MB/s',
		hint: 'Writes to what is copied already go to both sides.',
		min: '0',
		max: '1000000',
		initial: MIGRATION_INITIALS.mwr
	}),
	rule: choice({
		label: 'Estimate by',
		hint: 'A rule of thumb leaves out what the model counts.',
		choices: [
			{ value: 'model', label: 'The model' },
			{ value: 'line-rate', label: 'Line rate alone' },
			{ value: 'azure', label: 'Rule of thumb 0.7 (Azure)' }
		],
		initial: MIGRATION_INITIALS.rule
	})
} as const satisfies Fields;
