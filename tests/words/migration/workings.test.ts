import { describe, expect, it } from 'vitest';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { workOutMigration } from '#lib/words/migration/say';
import { workedOf } from '../said';

/*
 * Every step of the workings, and what each rests on. What is said of a fact is the fact's own; here stands its name
 * and the value that was put in.
 */
interface Worked {
	readonly name: string;
	readonly over: Partial<Scenario>;
	readonly title: string;
	readonly steps: readonly string[];
	readonly from: readonly string[];
}

const worked = workedOf(workOutMigration);
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const WORKED: readonly Worked[] = [
	// (1500 - 40) / (1500 + 38) = 0.94928; 14,600 B = 0.0139 MiB. A slow day at 10 GbE is 0.82 of it: 7.78.
	// 2,147.5 MB / 1,186.6 MB/s = 1.81 s, and 40.7 MiB in 36 ms. 0.021 = 24.3 / 1,131.6 MiB/s. 5 + 1.85 + 0.2 = 7.05 s.
	{
		name: 'the untouched form',
		over: {},
		title: 'Ceilings on the rate',
		steps: [
			'payload of a frame: (1,500 − 40) ÷ (1,500 + 38) = 94.93 %',
			'Network cards: 1 × 10 Gbit/s × 94.93 % = 9.493 Gbit/s',
			'TCP streams: 1 × 15 Gbit/s = 15 Gbit/s',
			'Link between sites: no bound, the cards are the link',
			'Share of the link: no bound, no other migration runs',
			'Socket buffer: no bound, the buffer grows with the round trip',
			'Packet loss: no bound, nothing is lost',
			'Cap: no bound, none is set',
			'Processors: no bound, not counted unless cores are given'
		],
		from: [
			'Link speed = 10 Gbit/s',
			'Cards for vMotion = 1',
			'vMotion vmknics per host = 1',
			'Share that migrations may use = 100 %',
			'Migrations at once = 1',
			'MTU = 1,500 B',
			'Packet loss = 0 %',
			'TCP connections of one migration, vMotion 7 to 8 = as many as fill the cards',
			'What one vMotion stream carries = 15 Gbit/s',
			'Socket buffer, vMotion 7 to 8 = sized by the round trip',
			'Congestion control, vMotion 7 to 8 = Reno',
			'Ethernet bytes on the wire per frame, beyond the payload = 38 B',
			'IPv4 and TCP headers without options = 40 B'
		]
	},
	{
		name: 'the untouched form',
		over: {},
		title: 'Rate',
		steps: [
			'least ceiling: Network cards = 9.493 Gbit/s = 1,187 MB/s',
			'next: TCP streams = 15 Gbit/s',
			'slow start: 0.0139 MiB under way at first, doubled in each round trip of 0.51 ms',
			'on a slow day 7.78 Gbit/s, on a fast one 9.49 Gbit/s'
		],
		from: [
			'Initial window of a TCP connection = 14,600 B',
			'How far real rates lie beside each ceiling = by ceiling; see the method'
		]
	},
	{
		name: 'the untouched form',
		over: {},
		title: 'Time, data and pause',
		steps: [
			'round 1: 2 GiB in 1.81 s',
			'rest: 40.7 MiB, sent within 36 ms (goal 500 ms) while the guest is paused',
			'data: rounds + rest = 2.04 GiB',
			'strain: dirtied within the goal ÷ sent within the goal = 0.021',
			'time in the middle case: 5 s around the copy + 1.85 s of copy + 200 ms of device state = 7.05 s',
			'pause in the middle case: 219 ms, device state and what is not known of guest and rounds in it',
			'low: 5.59 s, high: 10.1 s',
			'lower bound: 2 GiB × 8 ÷ 10 Gbit/s = 1.72 s at line rate, once'
		],
		from: [
			'Memory per VM = 2 GiB',
			'Memory that holds data = 100 %',
			'What moves = Memory only, where storage is shared',
			'Workload = Not known',
			'What is known of its writing = Only the kind of workload',
			'Dirty rate by kind of guest: what 80 % of the study wrote, and the median = 24 MiB/s',
			'Memory up to which the dirty rate of a kind of workload grows with memory = 2 GiB',
			'Working set of a guest of unknown kind = 452 MiB',
			'Band that holds 80 % of measured migrations, over load = by load; see the method',
			'Switch-over goal, vMotion 7 to 8 = 500 ms',
			'Rounds after which a copy is taken as not getting ahead = 100',
			'Strain from which a guest is held back, or started early at the target = 0.8',
			'Set-up before the copy, and resume after it, vMotion 7 to 8 = 5 s'
		]
	},
	{
		name: 'the untouched form',
		over: {},
		title: 'Copy time at line rate',
		steps: ['2 GiB × 8 = 17,179,869,184 bit', '17,179,869,184 bit ÷ 10 Gbit/s = 1.72 s'],
		from: [
			'Memory per VM = 2 GiB',
			'Memory that holds data = 100 %',
			'What moves = Memory only, where storage is shared',
			'Link speed = 10 Gbit/s',
			'Cards for vMotion = 1'
		]
	},
	// 8,589.9 MB / 118.66 MB/s = 72.4 s; meanwhile W (1 - exp(-89.13 x 72.4 / 1878)) = 1,818 MB = 1.69 GiB, and so on: 12 rounds.
	{
		name: 'QEMU in many rounds',
		over: { hyp: 'kvm', km: '0', link: '1', mvm: '8', know: 'rate', dirty: '85', setup: '3' },
		title: 'Ceilings on the rate',
		steps: [
			'payload of a frame: (1,500 − 40) ÷ (1,500 + 38) = 94.93 %',
			'Network cards: 1 × 1 Gbit/s × 94.93 % = 949.3 Mbit/s',
			'TCP streams: 1 × 13.6 Gbit/s = 13.57 Gbit/s',
			'Link between sites: no bound, the cards are the link',
			'Share of the link: no bound, no other migration runs',
			'Socket buffer: no bound, there is no round trip',
			'Packet loss: no bound, nothing is lost',
			'Cap: no bound, none is set',
			'Processors: no bound, not counted unless cores are given'
		],
		from: [
			'Link speed = 1 Gbit/s',
			'Cards for vMotion = 1',
			'vMotion vmknics per host = 1',
			'Share that migrations may use = 100 %',
			'Migrations at once = 1',
			'MTU = 1,500 B',
			'Packet loss = 0 %',
			'TCP connections of one migration, KVM without a cap = one',
			'What one connection carries from KVM = 13.6 Gbit/s',
			'Socket buffer (largest that Linux grows to), KVM without a cap = 4.19 MB',
			'Congestion control, KVM without a cap = CUBIC',
			'Ethernet bytes on the wire per frame, beyond the payload = 38 B',
			'IPv4 and TCP headers without options = 40 B'
		]
	},
	{
		name: 'QEMU in many rounds',
		over: { hyp: 'kvm', km: '0', link: '1', mvm: '8', know: 'rate', dirty: '85', setup: '3' },
		title: 'Time, data and pause',
		steps: [
			'round 1: 8 GiB in 1 min 12 s',
			'round 2: 1.69 GiB in 15.3 s',
			'round 3: 925 MiB in 8.18 s',
			'round 4: 576 MiB in 5.09 s',
			'round 5: 384 MiB in 3.4 s',
			'round 6: 267 MiB in 2.36 s',
			'round 7: 190 MiB in 1.67 s',
			'round 8: 137 MiB in 1.21 s',
			'4 more rounds',
			'rest: 30.1 MiB, sent within 266 ms (goal 300 ms) while the guest is paused',
			'data: rounds + rest + 9.4 MiB = 12.41 GiB',
			'strain: dirtied within the goal ÷ sent within the goal = 0.75',
			'time in the middle case: 3 s around the copy + 1 min 52 s of copy + 20 ms of device state = 1 min 55 s',
			'pause in the middle case: 320 ms, device state and what is not known of guest and rounds in it',
			'low: 1 min 33 s, high: 3 min 52 s',
			'lower bound: 8 GiB × 8 ÷ 1 Gbit/s = 1 min 9 s at line rate, once'
		],
		from: [
			'The VM to move = 8 GiB',
			'Memory per VM = 2 GiB',
			'Memory that holds data = 100 %',
			'What moves = Memory only, where storage is shared',
			'Workload = Not known',
			'What is known of its writing = Its dirty rate',
			'Dirty rate = 85 MiB/s',
			'Working set of a guest of unknown kind = 1.75 GiB',
			'Band that holds 80 % of measured migrations, over load = by load; see the method',
			'Time around the copy = 3 s',
			'Switch-over goal (downtime limit), KVM without a cap = 300 ms',
			'Rounds after which a copy is taken as not getting ahead = 100',
			'Data sent besides guest memory (QEMU) = 9.4 MiB',
			'Strain from which finishing within the goal is a matter of chance = 0.5',
			'Set-up before the copy, and resume after it, KVM without a cap = 3 s'
		]
	},
	{
		name: 'QEMU in many rounds',
		over: { hyp: 'kvm', km: '0', link: '1', mvm: '8', know: 'rate', dirty: '85', setup: '3' },
		title: 'Copy time at line rate',
		steps: ['8 GiB × 8 = 68,719,476,736 bit', '68,719,476,736 bit ÷ 1 Gbit/s = 1 min 9 s'],
		from: [
			'The VM to move = 8 GiB',
			'Memory per VM = 2 GiB',
			'Memory that holds data = 100 %',
			'What moves = Memory only, where storage is shared',
			'Link speed = 1 Gbit/s',
			'Cards for vMotion = 1'
		]
	},
	// 1.25 MB / 0.1 s.
	{
		name: 'a buffer over a long round trip',
		over: { km: '0', rtt: '100', vs: '5.5', link: '10', mvm: '8', work: 'idle' },
		title: 'Ceilings on the rate',
		steps: [
			'payload of a frame: (1,500 − 40) ÷ (1,500 + 38) = 94.93 %',
			'Socket buffer: 1 × 1.25 MB ÷ 100 ms = 12.5 MB/s = 100 Mbit/s',
			'Network cards: 1 × 10 Gbit/s × 94.93 % = 9.493 Gbit/s',
			'TCP streams: 1 × 15 Gbit/s = 15 Gbit/s',
			'Link between sites: no bound, the cards are the link',
			'Share of the link: no bound, no other migration runs',
			'Packet loss: no bound, nothing is lost',
			'Cap: no bound, none is set',
			'Processors: no bound, not counted unless cores are given'
		],
		from: [
			'Link speed = 10 Gbit/s',
			'Cards for vMotion = 1',
			'vMotion vmknics per host = 1',
			'Share that migrations may use = 100 %',
			'Migrations at once = 1',
			'MTU = 1,500 B',
			'Packet loss = 0 %',
			'TCP connections of one migration, vMotion 5.x = one for each vmknic',
			'What one stream carries, vMotion 5.x = 15 Gbit/s',
			'Socket buffer, Metro vMotion (Enterprise Plus), vMotion 5.x = 1.25 MB',
			'Congestion control, vMotion 5.x = Reno',
			'Ethernet bytes on the wire per frame, beyond the payload = 38 B',
			'IPv4 and TCP headers without options = 40 B'
		]
	},
	{
		name: 'a buffer over a long round trip',
		over: { km: '0', rtt: '100', vs: '5.5', link: '10', mvm: '8', work: 'idle' },
		title: 'Rate',
		steps: [
			'least ceiling: Socket buffer = 100 Mbit/s = 12.5 MB/s',
			'next: Network cards = 9.493 Gbit/s',
			'slow start: 0.0139 MiB under way at first, doubled in each round trip of 100 ms',
			'on a slow day 80 Mbit/s, on a fast one 125 Mbit/s'
		],
		from: [
			'Initial window of a TCP connection = 14,600 B',
			'How far real rates lie beside each ceiling = by ceiling; see the method'
		]
	},
	// sqrt(0.75 / 0.01) = 8.66025 segments; x 1,460 B / 1.273 ms = 9.93 MB/s; 0.8 and 1.25 of it on other days.
	// The first loss comes after 100 packets, 146,000 B = 0.139 MiB; what goes faster until a dozen of them have come
	// makes the mean of 8.73 GiB a ten-thousandth more.
	{
		name: 'loss',
		over: { loss: '1', link: '10', mvm: '8', work: 'idle', km: '100' },
		title: 'Ceilings on the rate',
		steps: [
			'payload of a frame: (1,500 − 40) ÷ (1,500 + 38) = 94.93 %',
			'Packet loss: 1 × 8.66115 segments × 1,460 B ÷ 1.3 ms = 79.45 Mbit/s',
			'Network cards: 1 × 10 Gbit/s × 94.93 % = 9.493 Gbit/s',
			'TCP streams: 1 × 15 Gbit/s = 15 Gbit/s',
			'Link between sites: no bound, the cards are the link',
			'Share of the link: no bound, no other migration runs',
			'Socket buffer: no bound, the buffer grows with the round trip',
			'Cap: no bound, none is set',
			'Processors: no bound, not counted unless cores are given'
		],
		from: [
			'Link speed = 10 Gbit/s',
			'Cards for vMotion = 1',
			'vMotion vmknics per host = 1',
			'Share that migrations may use = 100 %',
			'Migrations at once = 1',
			'MTU = 1,500 B',
			'Packet loss = 1 %',
			'TCP connections of one migration, vMotion 7 to 8 = as many as fill the cards',
			'What one vMotion stream carries = 15 Gbit/s',
			'Socket buffer, vMotion 7 to 8 = sized by the round trip',
			'Congestion control, vMotion 7 to 8 = Reno',
			'Ethernet bytes on the wire per frame, beyond the payload = 38 B',
			'IPv4 and TCP headers without options = 40 B'
		]
	},
	{
		name: 'loss',
		over: { loss: '1', link: '10', mvm: '8', work: 'idle', km: '100' },
		title: 'Rate',
		steps: [
			'least ceiling: Packet loss = 79.45 Mbit/s = 9.931 MB/s',
			'next: Network cards = 9.493 Gbit/s',
			'slow start: 0.0139 MiB under way at first, doubled in each round trip of 1.3 ms',
			'under loss: 9.493 Gbit/s for the first 0.139 MiB, then falling to 79.44 Mbit/s; this copy sends 8.73 GiB',
			'on a slow day 63.6 Mbit/s, on a fast one 99.3 Mbit/s'
		],
		from: [
			'Initial window of a TCP connection = 14,600 B',
			'How far real rates lie beside each ceiling = by ceiling; see the method'
		]
	},
	// 8,589.9 MB / 54.53 MB/s = 157.5 s. What is set by the platform stands beside what is set by its engine.
	{
		name: 'a platform by its name',
		over: { hyp: 'ovirt', km: '0', link: '10', mvm: '8', work: 'streaming', conc: '3' },
		title: 'Ceilings on the rate',
		steps: [
			'payload of a frame: (1,500 − 40) ÷ (1,500 + 38) = 94.93 %',
			'Cap of oVirt: what oVirt sets = 436.2 Mbit/s',
			'Share of the link: the narrower of cards and link ÷ 2 migrations = 4.746 Gbit/s',
			'Network cards: 1 × 10 Gbit/s × 94.93 % = 9.493 Gbit/s',
			'TCP streams: 1 × 13.6 Gbit/s = 13.57 Gbit/s',
			'Link between sites: no bound, the cards are the link',
			'Socket buffer: no bound, there is no round trip',
			'Packet loss: no bound, nothing is lost',
			'Processors: no bound, not counted unless cores are given'
		],
		from: [
			'Link speed = 10 Gbit/s',
			'Cards for vMotion = 1',
			'vMotion vmknics per host = 1',
			'Share that migrations may use = 100 %',
			'Migrations at once = 3',
			'MTU = 1,500 B',
			'Packet loss = 0 %',
			'TCP connections of one migration, KVM without a cap = one',
			'What one connection carries from KVM = 13.6 Gbit/s',
			'Cap of one migration, oVirt = 52 MiB/s',
			'Channel, oVirt = one connection, no compression',
			'Socket buffer (largest that Linux grows to), KVM without a cap = 4.19 MB',
			'Congestion control, KVM without a cap = CUBIC',
			'Ethernet bytes on the wire per frame, beyond the payload = 38 B',
			'IPv4 and TCP headers without options = 40 B'
		]
	},
	{
		name: 'a platform by its name',
		over: { hyp: 'ovirt', km: '0', link: '10', mvm: '8', work: 'streaming', conc: '3' },
		title: 'Time, data and pause',
		steps: [
			'round 1: 8 GiB in 2 min 38 s',
			'round 2: 279 MiB in 5.37 s',
			'round 3: 119 MiB in 2.29 s',
			'round 4: 58.9 MiB in 1.13 s',
			'round 5: 30.8 MiB in 593 ms',
			'rest: 16.6 MiB, sent within 320 ms (goal 500 ms) while the guest is paused',
			'data: rounds + rest + 9.4 MiB = 8.502 GiB',
			'strain: dirtied within the goal ÷ sent within the goal = 0.54',
			'time in the middle case: 300 ms around the copy + 2 min 47 s of copy + 20 ms of device state = 2 min 48 s',
			'pause in the middle case: 57 ms, device state and what is not known of guest and rounds in it',
			'low: 2 min 39 s, high: open',
			'lower bound: 8 GiB × 8 ÷ 10 Gbit/s = 6.87 s at line rate, once'
		],
		from: [
			'The VM to move = 8 GiB',
			'Memory per VM = 2 GiB',
			'Memory that holds data = 100 %',
			'What moves = Memory only, where storage is shared',
			'Workload = Media streaming',
			'What is known of its writing = Only the kind of workload',
			'Dirty rate by kind of guest: what 80 % of the study wrote, and the median = 29 MiB/s',
			'Memory up to which the dirty rate of a kind of workload grows with memory = 2 GiB',
			'Working set by kind of guest = 279 MiB',
			'Band that holds 80 % of measured migrations, over load = by load; see the method',
			'Stop limit, oVirt = 500 ms',
			'Rounds after which a copy is taken as not getting ahead = 100',
			'Data sent besides guest memory (QEMU) = 9.4 MiB',
			'Strain from which finishing within the goal is a matter of chance = 0.5',
			'Set-up before the copy, and resume after it, KVM without a cap = 300 ms'
		]
	},
	// 64 MiB/s = 536.9 Mbit/s.
	{
		name: 'a cap as typed',
		over: { cap: '64Mi', km: '0', mvm: '8', work: 'idle' },
		title: 'Ceilings on the rate',
		steps: [
			'payload of a frame: (1,500 − 40) ÷ (1,500 + 38) = 94.93 %',
			'Your cap: as typed = 536.9 Mbit/s',
			'Network cards: 1 × 10 Gbit/s × 94.93 % = 9.493 Gbit/s',
			'TCP streams: 1 × 15 Gbit/s = 15 Gbit/s',
			'Link between sites: no bound, the cards are the link',
			'Share of the link: no bound, no other migration runs',
			'Socket buffer: no bound, the buffer grows with the round trip',
			'Packet loss: no bound, nothing is lost',
			'Processors: no bound, not counted unless cores are given'
		],
		from: [
			'Link speed = 10 Gbit/s',
			'Cards for vMotion = 1',
			'vMotion vmknics per host = 1',
			'Share that migrations may use = 100 %',
			'Migrations at once = 1',
			'MTU = 1,500 B',
			'Packet loss = 0 %',
			'Cap = 0.536870912 Gbit/s',
			'TCP connections of one migration, vMotion 7 to 8 = as many as fill the cards',
			'What one vMotion stream carries = 15 Gbit/s',
			'Socket buffer, vMotion 7 to 8 = sized by the round trip',
			'Congestion control, vMotion 7 to 8 = Reno',
			'Ethernet bytes on the wire per frame, beyond the payload = 38 B',
			'IPv4 and TCP headers without options = 40 B'
		]
	},
	// 2 x 0.5 x 0.94928 = 0.9493; 68.72 x 10^9 / 2 x 10^9 = 34.4 s: the floor takes all of the link.
	{
		name: 'a link shared by two',
		over: { wan: '2', wanp: '50', km: '0', mvm: '8', work: 'idle', conc: '2' },
		title: 'Ceilings on the rate',
		steps: [
			'payload of a frame: (1,500 − 40) ÷ (1,500 + 38) = 94.93 %',
			'Share of the link: the narrower of cards and link ÷ 2 migrations = 474.6 Mbit/s',
			'Link between sites: 2 Gbit/s × 50 % × 94.93 % = 949.3 Mbit/s',
			'Network cards: 1 × 10 Gbit/s × 94.93 % = 9.493 Gbit/s',
			'TCP streams: 1 × 15 Gbit/s = 15 Gbit/s',
			'Socket buffer: no bound, the buffer grows with the round trip',
			'Packet loss: no bound, nothing is lost',
			'Cap: no bound, none is set',
			'Processors: no bound, not counted unless cores are given'
		],
		from: [
			'Link speed = 10 Gbit/s',
			'Cards for vMotion = 1',
			'vMotion vmknics per host = 1',
			'Link between the sites = 2 Gbit/s',
			'Share that migrations may use = 50 %',
			'Migrations at once = 2',
			'MTU = 1,500 B',
			'Packet loss = 0 %',
			'TCP connections of one migration, vMotion 7 to 8 = as many as fill the cards',
			'What one vMotion stream carries = 15 Gbit/s',
			'Socket buffer, vMotion 7 to 8 = sized by the round trip',
			'Congestion control, vMotion 7 to 8 = Reno',
			'Ethernet bytes on the wire per frame, beyond the payload = 38 B',
			'IPv4 and TCP headers without options = 40 B'
		]
	},
	{
		name: 'a link shared by two',
		over: { wan: '2', wanp: '50', km: '0', mvm: '8', work: 'idle', conc: '2' },
		title: 'Copy time at line rate',
		steps: ['8 GiB × 8 = 68,719,476,736 bit', '68,719,476,736 bit ÷ 2 Gbit/s = 34.4 s'],
		from: [
			'The VM to move = 8 GiB',
			'Memory per VM = 2 GiB',
			'Memory that holds data = 100 %',
			'What moves = Memory only, where storage is shared',
			'Link speed = 10 Gbit/s',
			'Cards for vMotion = 1',
			'Link between the sites = 2 Gbit/s'
		]
	},
	{
		name: 'half a core',
		over: { vcores: '0.5', link: '40', km: '0', mvm: '8', work: 'idle' },
		title: 'Ceilings on the rate',
		steps: [
			'payload of a frame: (1,500 − 40) ÷ (1,500 + 38) = 94.93 %',
			'Processors: 0.5 cores × 10 Gbit/s = 5 Gbit/s',
			'Network cards: 1 × 40 Gbit/s × 94.93 % = 37.97 Gbit/s',
			'TCP streams: 3 × 15 Gbit/s = 45 Gbit/s',
			'Link between sites: no bound, the cards are the link',
			'Share of the link: no bound, no other migration runs',
			'Socket buffer: no bound, the buffer grows with the round trip',
			'Packet loss: no bound, nothing is lost',
			'Cap: no bound, none is set'
		],
		from: [
			'Link speed = 40 Gbit/s',
			'Cards for vMotion = 1',
			'vMotion vmknics per host = 1',
			'Share that migrations may use = 100 %',
			'Migrations at once = 1',
			'MTU = 1,500 B',
			'Packet loss = 0 %',
			'Cores for vMotion = 0.5',
			'TCP connections of one migration, vMotion 7 to 8 = as many as fill the cards',
			'What one vMotion stream carries = 15 Gbit/s',
			'Socket buffer, vMotion 7 to 8 = sized by the round trip',
			'Congestion control, vMotion 7 to 8 = Reno',
			'Ethernet bytes on the wire per frame, beyond the payload = 38 B',
			'IPv4 and TCP headers without options = 40 B'
		]
	},
	// No fact on what a stream carries stands there: the typed one decides.
	{
		name: 'streams as measured',
		over: { pstr: '3', link: '40', km: '0', mvm: '8', work: 'idle' },
		title: 'Ceilings on the rate',
		steps: [
			'payload of a frame: (1,500 − 40) ÷ (1,500 + 38) = 94.93 %',
			'TCP streams: 3 × 3 Gbit/s = 9 Gbit/s',
			'Network cards: 1 × 40 Gbit/s × 94.93 % = 37.97 Gbit/s',
			'Link between sites: no bound, the cards are the link',
			'Share of the link: no bound, no other migration runs',
			'Socket buffer: no bound, the buffer grows with the round trip',
			'Packet loss: no bound, nothing is lost',
			'Cap: no bound, none is set',
			'Processors: no bound, not counted unless cores are given'
		],
		from: [
			'Link speed = 40 Gbit/s',
			'Cards for vMotion = 1',
			'vMotion vmknics per host = 1',
			'Share that migrations may use = 100 %',
			'Migrations at once = 1',
			'MTU = 1,500 B',
			'Packet loss = 0 %',
			'One stream carries = 3 Gbit/s',
			'TCP connections of one migration, vMotion 7 to 8 = as many as fill the cards',
			'Socket buffer, vMotion 7 to 8 = sized by the round trip',
			'Congestion control, vMotion 7 to 8 = Reno',
			'Ethernet bytes on the wire per frame, beyond the payload = 38 B',
			'IPv4 and TCP headers without options = 40 B'
		]
	},
	{
		name: 'a release with one stream for each vmknic',
		over: { vs: '4.1', km: '0', link: '1', mvm: '8', know: 'rate', dirty: '400', setup: '3' },
		title: 'Ceilings on the rate',
		steps: [
			'payload of a frame: (1,500 − 40) ÷ (1,500 + 38) = 94.93 %',
			'Network cards: 1 × 1 Gbit/s × 94.93 % = 949.3 Mbit/s',
			'TCP streams: 1 × 15 Gbit/s = 15 Gbit/s',
			'Link between sites: no bound, the cards are the link',
			'Share of the link: no bound, no other migration runs',
			'Socket buffer: no bound, there is no round trip',
			'Packet loss: no bound, nothing is lost',
			'Cap: no bound, none is set',
			'Processors: no bound, not counted unless cores are given'
		],
		from: [
			'Link speed = 1 Gbit/s',
			'Cards for vMotion = 1',
			'vMotion vmknics per host = 1',
			'Share that migrations may use = 100 %',
			'Migrations at once = 1',
			'MTU = 1,500 B',
			'Packet loss = 0 %',
			'TCP connections of one migration, vMotion 4.1 = one for each vmknic',
			'What one stream carries, vMotion 4.1 = 15 Gbit/s',
			'Socket buffer, vMotion 4.1 = 0.5 MB',
			'Congestion control, vMotion 4.1 = Reno',
			'Ethernet bytes on the wire per frame, beyond the payload = 38 B',
			'IPv4 and TCP headers without options = 40 B'
		]
	},
	// 8,589.9 MB / (1,186.6 - 5) = 7.27 s; 116 x 10^9 x 8 = 927.7 x 10^9 bit.
	{
		name: 'disk and memory',
		over: {
			moves: 'both',
			km: '0',
			mvm: '8',
			mdisk: '100',
			mwr: '5',
			dsr: '500',
			work: 'idle',
			setup: '3'
		},
		title: 'Time, data and pause',
		steps: [
			'disk: −(100 GiB ÷ w) × ln(1 − w ÷ R) = 3 min 36 s, with w = 5 MB/s of writes and R = 500 MB/s',
			'round 1: 8 GiB in 7.27 s',
			'rest: 7.25 MiB, sent within 6.44 ms (goal 500 ms) while the guest is paused',
			'data: rounds + rest = 8.007 GiB',
			'strain: dirtied within the goal ÷ sent within the goal = 0.00089',
			'time in the middle case: 3 s around the copy + 3 min 43 s of copy + 200 ms of device state = 3 min 46 s',
			'pause in the middle case: 202 ms, device state and what is not known of guest and rounds in it',
			'low: 3 min 46 s, high: 3 min 48 s',
			'lower bound: 108 GiB × 8 ÷ 10 Gbit/s = 1 min 33 s at line rate, once'
		],
		from: [
			'The VM to move = 8 GiB',
			'Memory per VM = 2 GiB',
			'Memory that holds data = 100 %',
			'What moves = Disk and memory',
			'Disk to copy = 100 GiB',
			'The guest writes to it = 5 MB/s',
			'Both datastores carry = 500 MB/s',
			'Workload = Idle',
			'What is known of its writing = Only the kind of workload',
			'Working set of a guest of unknown kind = 1.6 GiB',
			'Band that holds 80 % of measured migrations, over load = by load; see the method',
			'Time around the copy = 3 s',
			'Switch-over goal, vMotion 7 to 8 = 500 ms',
			'Rounds after which a copy is taken as not getting ahead = 100',
			'Strain from which a guest is held back, or started early at the target = 0.8',
			'Set-up before the copy, and resume after it, vMotion 7 to 8 = 3 s'
		]
	},
	{
		name: 'disk and memory',
		over: {
			moves: 'both',
			km: '0',
			mvm: '8',
			mdisk: '100',
			mwr: '5',
			dsr: '500',
			work: 'idle',
			setup: '3'
		},
		title: 'Copy time at line rate',
		steps: ['108 GiB × 8 = 927,712,935,936 bit', '927,712,935,936 bit ÷ 10 Gbit/s = 1 min 33 s'],
		from: [
			'The VM to move = 8 GiB',
			'Memory per VM = 2 GiB',
			'Memory that holds data = 100 %',
			'What moves = Disk and memory',
			'Disk to copy = 100 GiB',
			'Link speed = 10 Gbit/s',
			'Cards for vMotion = 1'
		]
	},
	// 21,475 s x -ln(1 - 5 / 600) = 179.7 s; neither device state nor rounds.
	{
		name: 'a disk',
		over: { moves: 'disk' },
		title: 'Time, data and pause',
		steps: [
			'disk: −(100 GiB ÷ w) × ln(1 − w ÷ R) = 3 min 0 s, with w = 5 MB/s of writes and R = 600 MB/s',
			'time in the middle case: 5 s around the copy + 3 min 0 s of copy = 3 min 5 s',
			'low: 2 min 39 s, high: 3 min 41 s'
		],
		from: [
			'What moves = Disk only, within one host',
			'Disk to copy = 100 GiB',
			'The guest writes to it = 5 MB/s',
			'The blocks are copied by = The host',
			'Rate of a Storage vMotion between datastores of different type = 600 MB/s',
			'Set-up before the copy, and resume after it, vMotion 7 to 8 = 5 s'
		]
	},
	{
		name: 'a disk by its array',
		over: { moves: 'disk', off: 'array', dsr: '800' },
		title: 'Time, data and pause',
		steps: [
			'disk: −(100 GiB ÷ w) × ln(1 − w ÷ R) = 2 min 15 s, with w = 5 MB/s of writes and R = 800 MB/s',
			'time in the middle case: 5 s around the copy + 2 min 15 s of copy = 2 min 20 s',
			'low: 2 min 18 s, high: 2 min 23 s'
		],
		from: [
			'What moves = Disk only, within one host',
			'Disk to copy = 100 GiB',
			'The guest writes to it = 5 MB/s',
			'Both datastores carry = 800 MB/s',
			'The blocks are copied by = The array (XCOPY)',
			'When an array copies by itself (XCOPY) = between VMFS datastores of one array, of the same type and block size',
			'Set-up before the copy, and resume after it, vMotion 7 to 8 = 5 s'
		]
	},
	{
		name: 'the rule of Azure',
		over: { rule: 'azure', mvm: '1000', link: '1', wan: '0.5' },
		title: 'Time by the chosen rule',
		steps: ['1,074,000,000,000 B × 8 × 0.7 ÷ 500 Mbit/s = 3 h 20 min = 3.341 h'],
		from: [
			'The VM to move = 1,000 GiB',
			'Memory per VM = 2 GiB',
			'Memory that holds data = 100 %',
			'What moves = Memory only, where storage is shared',
			'Link speed = 1 Gbit/s',
			'Cards for vMotion = 1',
			'Link between the sites = 0.5 Gbit/s',
			'Estimate by = Rule of thumb 0.7 (Azure)',
			'Azure rule: replication time = size x 0.7 / bandwidth = 0.7'
		]
	},
	{
		name: 'line rate alone',
		over: { rule: 'line-rate', mvm: '8', link: '10', mnic: '2', nics: '2' },
		title: 'Time by the chosen rule',
		steps: ['8,590,000,000 B × 8 ÷ 20 Gbit/s = 3.44 s = 0.0009544 h'],
		from: [
			'The VM to move = 8 GiB',
			'Memory per VM = 2 GiB',
			'Memory that holds data = 100 %',
			'What moves = Memory only, where storage is shared',
			'Link speed = 10 Gbit/s',
			'Cards for vMotion = 2',
			'Estimate by = Line rate alone'
		]
	},
	{
		name: 'line rate alone, with a disk',
		over: { rule: 'line-rate', mvm: '8', moves: 'both' },
		title: 'Time by the chosen rule',
		steps: ['116,000,000,000 B × 8 ÷ 10 Gbit/s = 1 min 33 s = 0.02577 h'],
		from: [
			'The VM to move = 8 GiB',
			'Memory per VM = 2 GiB',
			'Memory that holds data = 100 %',
			'What moves = Disk and memory',
			'Disk to copy = 100 GiB',
			'Link speed = 10 Gbit/s',
			'Cards for vMotion = 1',
			'Estimate by = Line rate alone'
		]
	},
	// 425 MiB is W at the rate of OLTP, and 72.4 s write all of it; 9.4 MiB are QEMU's own.
	{
		name: 'a kind of workload',
		over: { hyp: 'kvm', km: '0', link: '1', mvm: '8', work: 'database', setup: '3' },
		title: 'Time, data and pause',
		steps: [
			'round 1: 8 GiB in 1 min 12 s',
			'round 2: 425 MiB in 3.76 s',
			'round 3: 136 MiB in 1.2 s',
			'round 4: 49.3 MiB in 436 ms',
			'rest: 18.6 MiB, sent within 164 ms (goal 300 ms) while the guest is paused',
			'data: rounds + rest + 9.4 MiB = 8.624 GiB',
			'strain: dirtied within the goal ÷ sent within the goal = 0.38',
			'time in the middle case: 3 s around the copy + 1 min 18 s of copy + 20 ms of device state = 1 min 21 s',
			'pause in the middle case: 276 ms, device state and what is not known of guest and rounds in it',
			'low: 1 min 16 s, high: open',
			'lower bound: 8 GiB × 8 ÷ 1 Gbit/s = 1 min 9 s at line rate, once'
		],
		from: [
			'The VM to move = 8 GiB',
			'Memory per VM = 2 GiB',
			'Memory that holds data = 100 %',
			'What moves = Memory only, where storage is shared',
			'Workload = Database',
			'What is known of its writing = Only the kind of workload',
			'Dirty rate by kind of guest: what 80 % of the study wrote, and the median = 44 MiB/s',
			'Memory up to which the dirty rate of a kind of workload grows with memory = 2 GiB',
			'Working set by kind of guest = 426 MiB',
			'Band that holds 80 % of measured migrations, over load = by load; see the method',
			'Time around the copy = 3 s',
			'Switch-over goal (downtime limit), KVM without a cap = 300 ms',
			'Rounds after which a copy is taken as not getting ahead = 100',
			'Data sent besides guest memory (QEMU) = 9.4 MiB',
			'Strain from which finishing within the goal is a matter of chance = 0.5',
			'Set-up before the copy, and resume after it, KVM without a cap = 3 s'
		]
	},
	{
		name: 'a set',
		over: {
			hyp: 'kvm',
			km: '0',
			link: '1',
			mvm: '8',
			know: 'set',
			wset: '1',
			wman: 'sweeping',
			setup: '3'
		},
		title: 'Time, data and pause',
		steps: ['lower bound: 8 GiB × 8 ÷ 1 Gbit/s = 1 min 9 s at line rate, once'],
		from: [
			'The VM to move = 8 GiB',
			'Memory per VM = 2 GiB',
			'Memory that holds data = 100 %',
			'What moves = Memory only, where storage is shared',
			'What is known of its writing = The part it rewrites without rest',
			'Working set = 1 GiB',
			'How it writes there = From end to end, over and over',
			'Band where the written set and its manner are known = by load; see the method',
			'Time around the copy = 3 s',
			'Switch-over goal (downtime limit), KVM without a cap = 300 ms',
			'Rounds after which a copy is taken as not getting ahead = 100',
			'Data sent besides guest memory (QEMU) = 9.4 MiB',
			'Strain from which finishing within the goal is a matter of chance = 0.5',
			'Set-up before the copy, and resume after it, KVM without a cap = 3 s'
		]
	},
	{
		name: 'a rate into a known set',
		over: {
			know: 'rate',
			dirty: '20',
			wset: '1',
			wman: 'hot-tenth',
			km: '0',
			link: '1',
			mvm: '8',
			setup: '3'
		},
		title: 'Time, data and pause',
		steps: [
			'round 1: 8 GiB in 1 min 12 s',
			'round 2: 236 MiB in 2.09 s',
			'rest: 35.6 MiB, sent within 315 ms (goal 500 ms) while the guest is paused',
			'data: rounds + rest = 8.266 GiB',
			'strain: dirtied within the goal ÷ sent within the goal = 0.17',
			'time in the middle case: 3 s around the copy + 1 min 15 s of copy + 200 ms of device state = 1 min 18 s',
			'pause in the middle case: 406 ms, device state and what is not known of guest and rounds in it',
			'low: 1 min 17 s, high: 1 min 28 s',
			'lower bound: 8 GiB × 8 ÷ 1 Gbit/s = 1 min 9 s at line rate, once'
		],
		from: [
			'The VM to move = 8 GiB',
			'Memory per VM = 2 GiB',
			'Memory that holds data = 100 %',
			'What moves = Memory only, where storage is shared',
			'Workload = Not known',
			'What is known of its writing = Its dirty rate',
			'Dirty rate = 20 MiB/s',
			'Working set = 1 GiB',
			'How it writes there = Nine writes in ten to a tenth of it',
			'Band where the written set and its manner are known = by load; see the method',
			'Time around the copy = 3 s',
			'Switch-over goal, vMotion 7 to 8 = 500 ms',
			'Rounds after which a copy is taken as not getting ahead = 100',
			'Strain from which a guest is held back, or started early at the target = 0.8',
			'Set-up before the copy, and resume after it, vMotion 7 to 8 = 3 s'
		]
	},
	{
		name: 'a watched migration',
		over: { know: 'seen', smem: '2', slink: '1', stime: '26', sstun: '200', setup: '3', km: '0' },
		title: 'Time, data and pause',
		steps: [
			'round 1: 2 GiB in 1.81 s',
			'rest: 67.6 MiB, sent within 59.7 ms (goal 500 ms) while the guest is paused',
			'data: rounds + rest = 2.066 GiB',
			'strain: dirtied within the goal ÷ sent within the goal = 0.035',
			'time in the middle case: 3 s around the copy + 1.87 s of copy + 200 ms of device state = 5.07 s',
			'pause in the middle case: 232 ms, device state and what is not known of guest and rounds in it',
			'low: 4.96 s, high: 5.51 s',
			'lower bound: 2 GiB × 8 ÷ 10 Gbit/s = 1.72 s at line rate, once'
		],
		from: [
			'Memory per VM = 2 GiB',
			'Memory that holds data = 100 %',
			'What moves = Memory only, where storage is shared',
			'Workload = Not known',
			'What is known of its writing = One migration of it that was watched',
			'Its memory = 2 GiB',
			'Its link = 1 Gbit/s',
			'Its time = 26 s',
			'Its pause = 200 ms',
			'Working set of a guest of unknown kind = 482 MiB',
			'Band that holds 80 % of measured migrations, over load = by load; see the method',
			'Time around the copy = 3 s',
			'Switch-over goal, vMotion 7 to 8 = 500 ms',
			'Rounds after which a copy is taken as not getting ahead = 100',
			'Strain from which a guest is held back, or started early at the target = 0.8',
			'Set-up before the copy, and resume after it, vMotion 7 to 8 = 3 s'
		]
	},
	{
		name: 'a curve',
		over: { know: 'curve', km: '0', link: '1', mvm: '8', setup: '3' },
		title: 'Time, data and pause',
		steps: [
			'time in the middle case: 3 s around the copy + 1 min 16 s of copy + 200 ms of device state = 1 min 19 s',
			'pause in the middle case: 433 ms, device state and what is not known of guest and rounds in it',
			'low: 1 min 16 s, high: 1 min 29 s',
			'lower bound: 8 GiB × 8 ÷ 1 Gbit/s = 1 min 9 s at line rate, once'
		],
		from: [
			'The VM to move = 8 GiB',
			'Memory per VM = 2 GiB',
			'Memory that holds data = 100 %',
			'What moves = Memory only, where storage is shared',
			'Dirty curve = 125 800, 1000 4200, 10000 15000',
			'Time around the copy = 3 s',
			'Switch-over goal, vMotion 7 to 8 = 500 ms',
			'Rounds after which a copy is taken as not getting ahead = 100',
			'Strain from which a guest is held back, or started early at the target = 0.8',
			'Set-up before the copy, and resume after it, vMotion 7 to 8 = 3 s'
		]
	},
	{
		name: 'an idle guest',
		over: { km: '0', mvm: '8', work: 'idle' },
		title: 'Time, data and pause',
		steps: [
			'round 1: 8 GiB in 7.24 s',
			'rest: 7.22 MiB, sent within 6.38 ms (goal 500 ms) while the guest is paused',
			'data: rounds + rest = 8.007 GiB',
			'strain: dirtied within the goal ÷ sent within the goal = 0.00088',
			'time in the middle case: 5 s around the copy + 7.25 s of copy + 200 ms of device state = 12.4 s',
			'pause in the middle case: 202 ms, device state and what is not known of guest and rounds in it',
			'low: 11 s, high: 15.9 s',
			'lower bound: 8 GiB × 8 ÷ 10 Gbit/s = 6.87 s at line rate, once'
		],
		from: [
			'The VM to move = 8 GiB',
			'Memory per VM = 2 GiB',
			'Memory that holds data = 100 %',
			'What moves = Memory only, where storage is shared',
			'Workload = Idle',
			'What is known of its writing = Only the kind of workload',
			'Working set of a guest of unknown kind = 1.6 GiB',
			'Band that holds 80 % of measured migrations, over load = by load; see the method',
			'Switch-over goal, vMotion 7 to 8 = 500 ms',
			'Rounds after which a copy is taken as not getting ahead = 100',
			'Strain from which a guest is held back, or started early at the target = 0.8',
			'Set-up before the copy, and resume after it, vMotion 7 to 8 = 5 s'
		]
	},
	{
		name: 'two rounds',
		over: {
			hyp: 'kvm',
			rounds: '2',
			km: '0',
			link: '1',
			mvm: '8',
			know: 'rate',
			dirty: '40',
			setup: '3'
		},
		title: 'Time, data and pause',
		steps: [
			'round 1: 8 GiB in 1 min 12 s',
			'round 2: 1.36 GiB in 12.3 s',
			'rest: 429 MiB, sent within 3.79 s (goal 300 ms) while the guest is paused',
			'data: rounds + rest + 9.4 MiB = 9.791 GiB',
			'strain: dirtied within the goal ÷ sent within the goal = 0.35',
			'time in the middle case: 3 s around the copy + 1 min 29 s of copy + 20 ms of device state = 1 min 32 s',
			'pause in the middle case: 274 ms, device state and what is not known of guest and rounds in it',
			'low: 1 min 22 s, high: 1 min 53 s',
			'lower bound: 8 GiB × 8 ÷ 1 Gbit/s = 1 min 9 s at line rate, once'
		],
		from: [
			'The VM to move = 8 GiB',
			'Memory per VM = 2 GiB',
			'Memory that holds data = 100 %',
			'What moves = Memory only, where storage is shared',
			'Workload = Not known',
			'What is known of its writing = Its dirty rate',
			'Dirty rate = 40 MiB/s',
			'Working set of a guest of unknown kind = 1.67 GiB',
			'Band that holds 80 % of measured migrations, over load = by load; see the method',
			'Rounds at most = 2',
			'Time around the copy = 3 s',
			'Switch-over goal (downtime limit), KVM without a cap = 300 ms',
			'Rounds after which a copy is taken as not getting ahead = 2',
			'Data sent besides guest memory (QEMU) = 9.4 MiB',
			'Strain from which finishing within the goal is a matter of chance = 0.5',
			'Set-up before the copy, and resume after it, KVM without a cap = 3 s'
		]
	}
];

describe('the working of', () => {
	it.each(WORKED)('$name: $title', ({ over, title, steps, from }) => {
		const { steps: shown, ingredients } = worked(over, title);
		expect(shown.map(plain)).toEqual(steps);
		expect(ingredients.map(({ label, value }) => plain(`${label} = ${value}`))).toEqual(from);
	});

	it.each([
		[
			'Ceilings on the rate',
			{},
			'The rate is the least of the ceilings on payload; each is worked out alone.'
		],
		[
			'Rate',
			{},
			'The least ceiling is the rate. A connection doubles its window in each round trip until it fills the pipe; a loss makes it smaller.'
		],
		[
			'Time, data and pause',
			{},
			'Memory is sent once, then what was dirtied meanwhile, W × (1 − exp(−D × t ÷ W)), and so on, until the rest fits the switch-over goal. Independent causes of doubt are joined as squares of logarithms.'
		],
		[
			'Copy time at line rate',
			{},
			'Time = memory in bits ÷ line rate. One pass, no protocol overhead: a lower bound.'
		],
		[
			'Time by the chosen rule',
			{ rule: 'azure' },
			'Time = size × 0.7 ÷ bandwidth. The factor stands for 30 % of compression.'
		],
		[
			'Time by the chosen rule',
			{ rule: 'line-rate' },
			'Time = size ÷ line rate: everything crosses once and every bit is payload.'
		]
	] as readonly (readonly [string, Partial<Scenario>, string])[])(
		'%s goes by its formula: %j',
		(title, over, formula) => {
			expect(plain(worked(over, title).formula)).toBe(formula);
		}
	);
});

describe('what else a working rests on', () => {
	const from = (over: Partial<Scenario>) =>
		worked(over, 'Time, data and pause').ingredients.map(({ label, value }) =>
			plain(`${label} = ${value}`)
		);

	it('is the strain that holds a guest or starts it early, and the one of chance elsewhere', () => {
		const held = 'Strain from which a guest is held back, or started early at the target = 0.8';
		const chance = 'Strain from which finishing within the goal is a matter of chance = 0.5';
		for (const vs of ['4.1', '5.0', '8.0']) expect(from({ vs })).toContain(held);
		for (const over of [{ vs: '4.0' }, { hyp: 'kvm' }]) {
			expect(from(over)).toContain(chance);
			expect(from(over)).not.toContain(held);
		}
	});

	it('is the stop limit of a platform, or of QEMU where nobody has read one', () => {
		expect(from({ hyp: 'proxmox' })).toContain('Stop limit, Proxmox VE = 100 ms');
		expect(from({ hyp: 'ahv' })).toContain(
			'Switch-over goal (downtime limit), KVM without a cap = 300 ms'
		);
	});
});
