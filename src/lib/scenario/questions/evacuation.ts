import { parseGroups } from './guest-groups';
import { choice, optional, questions, text, whole } from './kinds';

/** What emptying hosts asks beyond the VMs, the hosts, the link and the rules of the hypervisor. */
export const EVACUATION_QUESTIONS = questions({
	em: choice({
		label: 'What is emptied',
		hint: 'A site goes over the link; hosts of one site go to its others.',
		choices: [
			{ value: 'site', label: 'A whole site' },
			{ value: 'rack', label: 'Some hosts, such as a rack' },
			{ value: 'host', label: 'One host' },
			{ value: 'roll', label: 'Each host in turn, to patch it' }
		]
	}),
	emh: whole({
		label: 'Hosts to empty',
		unit: '',
		hint: 'The others of the cluster take their VMs.',
		min: '1',
		max: '10000',
		asked: ({ em }) => em === 'rack'
	}),
	dl: optional({
		label: 'Deadline',
		unit: 'min',
		hint: 'When it has to be empty. Empty: no deadline.',
		min: '0.01',
		max: '1000000',
		grain: 'decimal',
		asked: ({ em }) => em !== 'roll'
	}),
	sizes: text({
		lines: 'one',
		width: 'row',
		label: 'VMs to move',
		hint: 'By size, and what each writes if known: 200 x 4 GiB; 20 x 64 GiB at 100 MiB/s. Empty: by the ratio, all alike.',
		read: parseGroups
	}),
	ord: choice({
		label: 'Which go first',
		hint: 'Decides who is safe early, hardly when all are.',
		choices: [
			{ value: 'as-listed', label: 'As they stand in the list' },
			{ value: 'smallest-first', label: 'The smallest' },
			{ value: 'largest-first', label: 'The largest' },
			{ value: 'writers-last', label: 'Those that write least' }
		]
	}),
	disc: choice({
		label: 'Who may start when a slot is free',
		hint: 'No vendor documents its queue.',
		choices: [
			{ value: 'release', label: 'As the platform, where that was read' },
			{ value: 'first-fit', label: 'Whatever fits, in the order of the list' },
			{ value: 'strict', label: 'Nobody overtakes' },
			{ value: 'batches', label: 'In batches that wait for their slowest' },
			{ value: 'one-at-a-time', label: 'One at a time' }
		]
	}),
	bat: whole({
		label: 'VMs in a batch',
		unit: '',
		hint: 'The next starts when the last of these has moved.',
		min: '1',
		max: '100000',
		asked: ({ disc }) => disc === 'batches'
	}),
	slo: optional({
		label: 'At once for each host',
		unit: '',
		hint: 'Empty: what the platform lets run. More than that is not supported.',
		min: '1',
		max: '1000',
		grain: 'whole'
	}),
	free: optional({
		label: 'Free memory of a host that takes VMs',
		unit: 'GiB',
		hint: 'After what HA holds back. Empty: worked out once the memory of a host was typed.',
		min: '0',
		max: '100000',
		grain: 'decimal'
	}),
	pat: whole({
		label: 'Hosts at a time',
		unit: '',
		hint: 'Emptied, patched and taken back together.',
		min: '1',
		max: '1000',
		asked: ({ em }) => em === 'roll'
	}),
	ptm: optional({
		label: 'Patching takes',
		unit: 'min',
		hint: 'Of each host, restart included. Empty: only emptying is counted.',
		min: '0',
		max: '100000',
		grain: 'decimal',
		asked: ({ em }) => em === 'roll'
	})
});
