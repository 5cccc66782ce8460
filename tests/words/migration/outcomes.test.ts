import { describe, expect, it } from 'vitest';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { spoken } from './spoken';

/*
 * Each outcome, hypervisor, way of a disk and limit once, with the sentences that it is about. Throughout: the card
 * carries R = its line rate x 1460 / 1538, 118.66 MB/s on 1 GbE and 1,186.6 MB/s on 10 GbE; 8 GiB are 8,589.9 MB; a
 * guest of no kind writes again and again to W = 0.2 of its memory + 1.8 s of its rate.
 */
interface Said {
	readonly name: string;
	readonly over: Partial<Scenario>;
	readonly says: Readonly<Record<string, string>>;
}

const SAID: readonly Said[] = [
	// R 10^10 x 1460 / 1538 = 9.493 Gbit/s = 1,186.6 MB/s; 2,147.5 MB take 1.81 s, and 2.1 % more 1.85 s.
	// W 0.2 x 2 GiB + 1.8 s x 24.3 MiB/s = 453 MiB. Held from a strain of 0.8: W' (1 - exp(-0.5 D / W')) = 0.8 x 593.3 MB.
	{
		name: 'the untouched form',
		over: {},
		says: {
			migration:
				'A VM with 2 GiB to send likely moves in 5.6 to 10 s: the copy takes 1.8 to 2.5 s, the task in vCenter some 2 to 10 s more (assumed). In the middle case it pauses for 220 ms, and for 800 ms at most (stun).',
			figures:
				'Copy: 1.8 to 2.5 s (middle case 1.8 s) | Whole task: 5.6 to 10 s (middle case 7 s) | Pause: 100 to 800 ms (middle case 220 ms) | Data sent: 2 to 2.5 GiB (middle case 2 GiB)',
			why: 'The network card sets the rate: 9.49 Gbit/s of payload. Next would be what its TCP streams carry, at 15 Gbit/s. In the middle case 7 s, of which the copy takes 1.8 s. What is done around it is the larger part: to learn yours, time one idle small VM, and take its memory over the rate off.',
			floor: 'No migration can be faster than 1.72 s: 2 GiB at a line rate of 10 Gbit/s.',
			width:
				'Why a range: mostly the time around the copy, which nobody publishes (4.5 s between low and high); then the rate, which real hosts do not always reach (440 ms between low and high).',
			guest:
				'Assumed of a workload “not known”: it dirties 24 MiB/s (8 in 10 of them between 0.6 MiB/s and 220 MiB/s) and writes again and again to 450 MiB. Measured on guests of about 2 GiB at most (the median of all 1,204).',
			held: 'Of 1,204 measured migrations of KVM over 1 GbE 85 % of those known like this lay within such a range of the copy; of vMotion no such number was measured. Of the busiest (load above 0.8) only 43 % did: type a dirty rate for such a guest.',
			pause:
				'Of vMotion no series of pauses was ever published. The pause is the last copy, which has to fit a goal of 500 ms, and 100 to 300 ms of device state (assumed); the goal is its upper end and seldom what it comes to. From vSphere 8.0.2 a host tells the figure of one VM (VirtualMachineVMotionStunTimeInfo).',
			'break-even':
				'The copy slows the guest from 1,000 MiB/s on; the guest is taken to write 24 MiB/s (8 in 10 of them between 0.6 MiB/s and 220 MiB/s).',
			'smallest link':
				'Even the busiest of its kind is copied as it runs down to a link of 2.3 Gbit/s.',
			impact:
				'While it runs it takes 100 % of the cards, and about 13 % of the processor time of the source and 8.9 % of the target (in proportion to one measured vMotion). Each host reserves one core for vMotion (as stated for vSphere 5.1).',
			within:
				'To move it within 10 min takes a link of at least 48 Mbit/s in the middle case, 110 Mbit/s to be sure. Over the link there is, 640 GiB of memory is the most that moves in that time in the middle case.'
		}
	},
	// R 118.66 MB/s; a strain of 0.8 is 47.46 MB in 0.5 s, which D = 96.2 MB/s = 91.7 MiB/s dirties: 23 % of 400.
	// 13.03 GiB sent / 118.66 MB/s = 118 s, and 13.03 / 8 is 63 % more. The pause: sqrt(0.8) x 0.5 s + 0.2 s = 0.647 s.
	{
		name: 'a guest held back at its likely rate',
		over: { km: '0', link: '1', mvm: '8', know: 'rate', dirty: '400', setup: '3' },
		says: {
			migration:
				'A VM with 8 GiB to send likely moves in 1.6 to 4.3 min. It is slowed to 23 % of its speed meanwhile: the copy takes 1.5 to 4.3 min, the task in vCenter 3 s more (as typed). In the middle case it pauses for 650 ms, and for 800 ms at most (stun).',
			remarks:
				'Stun during page send: its processors sleep a little and often until it writes less than the copy carries; by how much less is assumed. Everything it does becomes that much slower while the copy runs.',
			why: 'The network card sets the rate: 949 Mbit/s of payload. Next would be what its TCP streams carry, at 15 Gbit/s. In the middle case 2 min, of which the copy takes 120 s. The VM sets the pace as much as the link: what it writes meanwhile adds 63 % to its memory, over 13 rounds.',
			guest: 'Of the guest: it dirties 400 MiB/s and writes again and again to 2.3 GiB.',
			held: 'Of 1,204 measured migrations of KVM over 1 GbE 80 % of those known like this lay within such a range of the copy; of vMotion no such number was measured.',
			'smallest link':
				'Even the busiest of its kind is copied as it runs from 4.8 Gbit/s on, 4.8 times the link there is.',
			impact:
				'While it runs it takes 100 % of the cards, and about 1.3 % of the processor time of the source and 0.89 % of the target (in proportion to one measured vMotion). Each host reserves 0.3 cores for vMotion (as stated for vSphere 5.1).'
		}
	},
	// Kept by the busy one: 93 / 166 = 56 %. The likely one writes to 426 MiB.
	// The likely one: 8.596 / 8 = 7.5 % more, 78 s.
	{
		name: 'only a busy one of its kind held back',
		over: { km: '0', link: '1', mvm: '8', work: 'database' },
		says: {
			migration:
				'A VM with 8 GiB to send likely moves in 1.3 to 2.4 min. It may be slowed to 56 % of its speed meanwhile: the copy takes 1.2 to 2.3 min, the task in vCenter some 2 to 10 s more (assumed). In the middle case it pauses for 510 ms, and for 800 ms at most (stun).',
			remarks:
				'A quiet guest of this kind is copied as it runs; a busy one writes too fast for the link and is slowed. Stun during page send: its processors sleep a little and often until it writes less than the copy carries; by how much less is assumed. Everything it does becomes that much slower while the copy runs.',
			why: 'The network card sets the rate: 949 Mbit/s of payload. Next would be what its TCP streams carry, at 15 Gbit/s. In the middle case 83 s, of which the copy takes 78 s. The link sets the pace, not the VM: what it writes meanwhile adds 7.5 %.',
			width:
				'Why a range: mostly how fast a guest of this kind writes (18 s between low and high); then what the model missed on measured migrations of this load (14 s between low and high).',
			guest:
				'Assumed of a workload “database”: it dirties 44 MiB/s (8 in 10 of them between 1.7 MiB/s and 170 MiB/s) and writes again and again to 430 MiB. Measured on guests of about 2 GiB at most (OLTP, 126 of them). Larger guests are taken to write no faster; type a rate if yours does.',
			held: 'Of 1,204 measured migrations of KVM over 1 GbE 85 % of those known like this lay within such a range of the copy; of vMotion no such number was measured. Of the busiest (load above 0.8) only 66 % did: type a dirty rate for such a guest.'
		}
	},
	// W 0.2 x 8 GiB + 1.8 s x 24.3 MiB/s = 1.64 GiB. 9.292 / 8 = 16 % more.
	{
		name: 'a guest of no known kind',
		over: { hyp: 'vmotion-5', km: '0', link: '1', mvm: '8', work: 'unknown' },
		says: {
			migration:
				'A VM with 8 GiB to send likely moves in 1.3 to 4 min. It may be slowed to 41 % of its speed meanwhile: the copy takes 1.2 to 3.9 min, the task in vCenter some 2 to 10 s more (assumed). In the middle case it pauses for 430 ms, and for 800 ms at most (stun).',
			why: 'The network card sets the rate: 949 Mbit/s of payload. Next would be what its TCP streams carry, at 15 Gbit/s. In the middle case 89 s, of which the copy takes 84 s. The link sets the pace, not the VM: what it writes meanwhile adds 16 %.',
			guest:
				'Assumed of a workload “not known”: it dirties 24 MiB/s (8 in 10 of them between 0.6 MiB/s and 220 MiB/s) and writes again and again to 1.6 GiB. Measured on guests of about 2 GiB at most (the median of all 1,204). Larger guests are taken to write no faster; type a rate if yours does.'
		}
	},
	// What is left when it is held at a strain of 0.8: 0.412 s x 118.66 MB/s = 48.9 MB = 46.6 MiB.
	{
		name: 'started early at the target',
		over: { vs: '4.1', km: '0', link: '1', mvm: '8', know: 'rate', dirty: '400', setup: '3' },
		says: {
			migration:
				'A VM with 8 GiB to send likely moves in 1.6 to 4.3 min. It is started at the target early with 47 MiB still to fetch: the copy takes 1.5 to 4.3 min, the task in vCenter 3 s more (as typed). In the middle case it pauses for 200 ms, and for 800 ms at most (stun).',
			remarks:
				'Quick Resume: until the rest has arrived the guest waits for pages over the link, and a broken link then costs the guest.',
			'break-even':
				'The copy starts it early at the target from 92 MiB/s on; the guest is taken to write 400 MiB/s.'
		}
	},
	// The likely one is not held, a busy one of 170 MiB/s is.
	{
		name: 'perhaps started early',
		over: { vs: '4.1', km: '0', link: '1', mvm: '8', work: 'database', setup: '3' },
		says: {
			migration:
				'A VM with 8 GiB to send likely moves in 1.3 to 2.3 min. It may be started at the target early: the copy takes 1.2 to 2.3 min, the task in vCenter 3 s more (as typed). In the middle case it pauses for 200 ms, and for 800 ms at most (stun).',
			why: 'The network card sets the rate: 949 Mbit/s of payload. Next would be what its TCP streams carry, at 15 Gbit/s. In the middle case 81 s, of which the copy takes 78 s. The link sets the pace, not the VM: what it writes meanwhile adds 7.5 %.'
		}
	},
	// W 0.2 x 8 GiB + 1.8 s x 400 MiB/s = 2.30 GiB; while it crosses, nearly all of it is written again.
	// The card carries 118.66 MB/s, and 419.4 MB/s are written. However fast the card, a stream carries 2.27 Gbit/s = 284 MB/s.
	{
		name: 'a release that gives up',
		over: { vs: '3.5', km: '0', link: '1', mvm: '8', know: 'rate', dirty: '400' },
		says: {
			migration:
				'This migration does not finish: about 2.2 GiB stay unsent after every round, and vMotion 3.5 to 4.0 then gives up.',
			remarks:
				'If the copy does not get ahead, vMotion 3.5 to 4.0 gives up and the VM stays where it was.',
			why: 'The network card sets the rate: 949 Mbit/s of payload. Next would be what its TCP streams carry, at 2.27 Gbit/s.',
			'break-even':
				'The copy keeps ahead of up to 57 MiB/s of dirty memory, and falls behind from 110 MiB/s on; the guest is taken to write 400 MiB/s.',
			'smallest link':
				'No faster link would make it sure: what its TCP streams carry would hold the rate down.',
			within: 'No link moves this VM within 10 min.'
		}
	},
	// Strain 0.5 and 1 as at a compute guest: 57 and 110 MiB/s. 0.5 at 400 MiB/s: R = 2 x 410 MB/s = 6.9 Gbit/s on the line.
	{
		name: 'QEMU, which copies on',
		over: { hyp: 'kvm', km: '0', link: '1', mvm: '8', know: 'rate', dirty: '400', setup: '3' },
		says: {
			migration:
				'This migration does not end by itself: about 2.2 GiB stay unsent after every round, and it copies on until somebody stops it.',
			remarks:
				'QEMU copies on until somebody stops it: it slows the guest (auto-converge) or switches over early (post-copy) only when told to.',
			why: 'The network card sets the rate: 949 Mbit/s of payload. Next would be what its TCP streams carry, at 13.6 Gbit/s.'
		}
	},
	// W 1.6 GiB + 1.8 s x 85 MiB/s = 1.749 GiB = 1,878 MB; dirtied in 0.3 s 26.55 MB, sent 35.6 MB: strain 0.75 > 0.5.
	// 13,325 MB / 118.66 MB/s = 112.3 s; x 20.165 / 46.063 = 49 s. 12.41 / 8 = 55 % more.
	{
		name: 'a matter of chance',
		over: { hyp: 'kvm', km: '0', link: '1', mvm: '8', know: 'rate', dirty: '85', setup: '3' },
		says: {
			migration:
				'This migration may or may not finish. If it does, likely in 1.6 to 3.9 min: the copy takes 1.5 to 3.8 min, the task around it 3 s more (as typed). In the middle case it pauses for 320 ms (270 to 330 ms).',
			remarks:
				'So much is written within the switch-over goal that finishing is a matter of chance: of such measured migrations of KVM more than a third missed their goal. QEMU copies on until somebody stops it: it slows the guest (auto-converge) or switches over early (post-copy) only when told to.',
			why: 'The network card sets the rate: 949 Mbit/s of payload. Next would be what its TCP streams carry, at 13.6 Gbit/s. In the middle case 120 s, of which the copy takes 110 s. The VM sets the pace as much as the link: what it writes meanwhile adds 55 % to its memory, over 12 rounds.',
			guest: 'Of the guest: it dirties 85 MiB/s and writes again and again to 1.7 GiB.',
			channel:
				'Plain pages are computed: QEMU compresses, opens more connections or uses RDMA only where told to. Compressed with zstd over eight connections one idle guest took 20 s instead of 46 s on 10 Gbit/s. At that ratio this copy would take about 49 s. What RDMA gains was not read.'
		}
	},
	// 9.4 MiB of QEMU itself beside 8.615 GiB: 7.8 % more.
	{
		name: 'a kind whose busy guests never end',
		over: { hyp: 'kvm', km: '0', link: '1', mvm: '8', work: 'database', setup: '3' },
		says: {
			migration:
				'This migration may or may not finish. If it does, likely in 81 s: the copy takes 73 s or more, the task around it 3 s more (as typed). In the middle case it pauses for 280 ms (130 to 320 ms).',
			figures:
				'Copy: 73 s or more (middle case 78 s) | Whole task: 76 s or more (middle case 81 s) | Pause: 130 to 320 ms (middle case 280 ms) | Data sent: 8 GiB or more (middle case 8.6 GiB)',
			remarks:
				'A quiet guest of this kind finishes, a busy one is too fast for the link. Measure its dirty rate to know. QEMU copies on until somebody stops it: it slows the guest (auto-converge) or switches over early (post-copy) only when told to.',
			why: 'The network card sets the rate: 949 Mbit/s of payload. Next would be what its TCP streams carry, at 13.6 Gbit/s. In the middle case 81 s, of which the copy takes 78 s. The link sets the pace, not the VM: what it writes meanwhile adds 7.8 %.',
			width:
				'Why a range: mostly how fast a guest of this kind writes (without an upper end); then what the model missed on measured migrations of this load (15 s between low and high).',
			pause:
				'QEMU on KVM stops the guest as soon as the rest fits its goal of 300 ms. Of the measured pauses 82 % lay within such a range, of quiet guests 73 %, of the busiest 71 %; a faster line than the 1 GbE that was measured leaves only the goal as a bound.'
		}
	},
	// 1 GiB does not fit 0.3 s x 118.66 MB/s = 35.6 MB: it stays.
	{
		name: 'a set that is swept without rest',
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
		says: {
			migration:
				'This migration does not end by itself: about 1 GiB stay unsent after every round, and it copies on until somebody stops it.',
			guest:
				'Of the guest: it writes 1 GiB (from end to end, over and over) again within every round, however short.',
			'break-even':
				'The copy keeps ahead of up to 57 MiB/s of dirty memory, and falls behind from 110 MiB/s on; the guest is taken to write 1 GiB without rest.'
		}
	},
	{
		name: 'Nutanix, of which nobody has read most',
		over: { hyp: 'ahv', km: '0', link: '1', mvm: '8', know: 'rate', dirty: '400', setup: '3' },
		says: {
			remarks:
				'What Nutanix AHV does with a copy that does not get ahead was not read; it is taken to copy on, like QEMU. | Of Nutanix AHV nobody has read its cap, its stop limit, how many it moves at once and how it copies: it is taken to copy like QEMU on KVM. Between clusters: 5 ms recommended, 40 ms supported at most.'
		}
	},
	{
		name: 'Hyper-V without an end',
		over: { hyp: 'hyper-v', km: '0', link: '1', mvm: '8', know: 'rate', dirty: '400', setup: '3' },
		says: {
			remarks:
				'What Hyper-V does with a copy that does not get ahead was not read; it is taken to copy on, like QEMU. | Of Hyper-V nobody has read its cap, its stop limit and how it copies: it is taken to copy like QEMU on KVM. Its channel: compressed TCP unless told otherwise; plain TCP or SMB with RDMA by choice. Plain TCP is computed; what is known of the rest stands below.'
		}
	},
	// A third of 9.493 Gbit/s is 3.164 Gbit/s = 395.5 MB/s: 33 % of the card. 14 % x 3.164 / 10.618 = 4.2 %.
	{
		name: 'four at once where three run',
		over: { hyp: 'xcp-ng', km: '0', link: '10', mvm: '8', work: 'web', conc: '4' },
		says: {
			migration:
				'A VM with 8 GiB to send likely moves in 22 to 33 s: the copy takes 22 to 31 s, the task around it some 0.1 to 9 s more (assumed). In the middle case it pauses for 240 ms (50 to 330 ms), if like QEMU on KVM.',
			remarks:
				'4 at once is more than XCP-ng runs on such a card: 3 run, which share it, and 1 wait, so that all take 2 turns. | Of XCP-ng nobody has read its cap, its stop limit and how it copies: it is taken to copy like QEMU on KVM. Its channel: compression from 8.3 on, off unless set. Plain TCP is computed; what is known of the rest stands below.',
			why: 'The share that other migrations leave sets the rate: 3.16 Gbit/s of payload. Next would be the network card, at 9.49 Gbit/s. In the middle case 24 s, nearly all of it the copy. The link sets the pace, not the VM: what it writes meanwhile adds 11 %.',
			guest:
				'Assumed of a workload “web server”: it dirties 55 MiB/s (8 in 10 of them between 4.3 MiB/s and 80 MiB/s) and writes again and again to 1.3 GiB. Measured on guests of about 2 GiB at most (SPECweb, 23 of them). Larger guests are taken to write no faster; type a rate if yours does.',
			impact:
				'While it runs it takes 33 % of the cards, and about 4.2 % of the processor time of the source and 3 % of the target (in proportion to one measured vMotion).'
		}
	},
	// 52 MiB/s = 54.53 MB/s = 436.2 Mbit/s: 4.6 % of what the card carries. 8 GiB take 157.5 s, 2 min 38 s.
	{
		name: 'a cap of the platform',
		over: { hyp: 'ovirt', km: '0', link: '10', mvm: '8', work: 'streaming', conc: '3' },
		says: {
			migration:
				'This migration may or may not finish. If it does, likely in 2.8 min: the copy takes 2.6 min or more, the task around it some 0.1 to 9 s more (assumed). In the middle case it pauses for 57 ms (17 to 530 ms).',
			remarks:
				'So much is written within the switch-over goal that finishing is a matter of chance: of such measured migrations of KVM more than a third missed their goal. If the copy does not get ahead, oVirt gives up and the VM stays where it was. | 3 at once is more than oVirt runs on such a card: 2 run, which share it, and 1 wait, so that all take 2 turns.',
			why: 'The cap of oVirt sets the rate: 436 Mbit/s of payload. Next would be the share that other migrations leave, at 4.75 Gbit/s. In the middle case 2.8 min, nearly all of it the copy. The link sets the pace, not the VM: what it writes meanwhile adds 6.3 %.',
			guest:
				'Assumed of a workload “media streaming”: it dirties 29 MiB/s (8 in 10 of them between 1 MiB/s and 76 MiB/s) and writes again and again to 280 MiB. Measured on guests of about 2 GiB at most (mplayer, 123 of them). Larger guests are taken to write no faster; type a rate if yours does.',
			channel:
				'Plain pages are computed: QEMU compresses, opens more connections or uses RDMA only where told to. Whether oVirt offers it was not read. Compressed with zstd over eight connections one idle guest took 20 s instead of 46 s on 10 Gbit/s. At that ratio this copy would take about 73 s. What RDMA gains was not read.',
			'smallest link':
				'No faster link would make it sure: the cap of oVirt would hold the rate down.'
		}
	},
	// 64 MiB/s = 67.11 MB/s = 536.9 Mbit/s: 8 GiB take 128 s, 2.1 min, the quiet one a little more.
	{
		name: 'a quiet guest alone finishes',
		over: { hyp: 'kubevirt', km: '0', link: '10', mvm: '8', work: 'application-server', conc: '3' },
		says: {
			migration:
				'With a usual guest of this kind the migration does not finish: about 320 MiB stay unsent after every round, and KubeVirt then gives up. A quiet one finishes, in 2.2 min or more.',
			remarks:
				'If the copy does not get ahead, KubeVirt gives up and the VM stays where it was. | 3 at once is more than KubeVirt runs on such a card: 2 run, which share it, and 1 wait, so that all take 2 turns.',
			why: 'The cap of KubeVirt sets the rate: 537 Mbit/s of payload. Next would be the share that other migrations leave, at 4.75 Gbit/s.',
			guest:
				'Assumed of a workload “application server”: it dirties 120 MiB/s (8 in 10 of them between 1.6 MiB/s and 250 MiB/s) and writes again and again to 410 MiB. Measured on guests of about 2 GiB at most (DaCapo, 219 of them). Larger guests are taken to write no faster; type a rate if yours does.',
			channel:
				'Plain pages are computed: QEMU compresses, opens more connections or uses RDMA only where told to. Whether KubeVirt offers it was not read. Compressed with zstd over eight connections one idle guest took 20 s instead of 46 s on 10 Gbit/s. What RDMA gains was not read.'
		}
	},
	// 100 Mbit/s x 0.9493 = 94.9 Mbit/s is below 64 MiB/s = 536.9 Mbit/s.
	{
		name: 'a cap of the platform above the card',
		over: { hyp: 'kubevirt', km: '0', link: '0.1', mvm: '8', work: 'idle' },
		says: {
			migration:
				'A VM with 8 GiB to send likely moves in 12 to 27 min: the copy takes 12 to 27 min, the task around it some 0.1 to 9 s more (assumed). In the middle case it pauses for 320 ms (200 to 330 ms).',
			remarks:
				'The cap of KubeVirt of 537 Mbit/s (64 MiB/s) does nothing: the network card carries 94.9 Mbit/s, which is less.',
			why: 'The network card sets the rate: 94.9 Mbit/s of payload. Next would be the cap of KubeVirt, at 537 Mbit/s. In the middle case 13 min, nearly all of it the copy. The link sets the pace, not the VM: what it writes meanwhile adds 7.9 %.',
			guest:
				'Assumed of a workload “idle”: it dirties 1 MiB/s (8 in 10 of them between 0 MiB/s and 10 MiB/s) and writes again and again to 1.6 GiB (our assumption; nothing rests on it).',
			within:
				'To move it within 10 min takes a link of at least 130 Mbit/s in the middle case, 180 Mbit/s to be sure. Over the link there is, 6.1 GiB of memory is the most that moves in that time in the middle case.'
		}
	},
	// 11.02 GiB / 1,186.6 MB/s = 9.97 s; 11.02 / 8 = 38 % more; 9.97 x 20.165 / 46.063 = 4.4 s.
	{
		name: 'a goal of 100 ms',
		over: { hyp: 'proxmox', km: '0', link: '10', mvm: '8', work: 'in-memory-store' },
		says: {
			migration:
				'A VM with 8 GiB to send likely moves in 7.6 to 19 s: the copy takes 7.2 to 16 s, the task around it some 0.1 to 9 s more (assumed). In the middle case it pauses for 95 ms (19 to 130 ms).',
			why: 'The network card sets the rate: 9.49 Gbit/s of payload. Next would be what its TCP streams carry, at 13.6 Gbit/s. In the middle case 10 s, nearly all of it the copy. The VM sets the pace as much as the link: what it writes meanwhile adds 38 % to its memory, over 4 rounds.',
			guest:
				'Assumed of a workload “in-memory store”: it dirties 370 MiB/s (8 in 10 of them between 2 MiB/s and 590 MiB/s) and writes again and again to 5.6 GiB. Measured on guests of about 2 GiB at most (memcached, some idle, 68 of them). Larger guests are taken to write no faster; type a rate if yours does.'
		}
	},
	// 107,374 MB / 5 x -ln(1 - 5 / 1186.6) = 90.7 s, then 8,590 MB / 1,181.6 MB/s = 7.27 s. 1,181.6 MB/s = 9.45 Gbit/s.
	// 108 GiB x 8 / 10^10 = 92.8 s.
	{
		name: 'disk and memory over the network',
		over: { moves: 'both', km: '0', mvm: '8', mdisk: '100', mwr: '5', work: 'idle', setup: '3' },
		says: {
			migration:
				'A VM with 100 GiB of disk and 8 GiB of memory likely moves in 1.7 to 2 min: the copy takes 98 to 120 s, the task in vCenter 3 s more (as typed). In the middle case it pauses for 200 ms, and for 800 ms at most (stun).',
			remarks:
				'The disks at both ends may be slower than the link: between datastores of different type 500 to 700 MB/s were seen. Type what yours carry.',
			why: 'The network card sets the rate: 9.49 Gbit/s of payload. Next would be what its TCP streams carry, at 15 Gbit/s. Mirrored writes leave 9.45 Gbit/s of it for memory. In the middle case 100 s, of which the copy takes 98 s. The link sets the pace, not the VM: what it writes meanwhile adds 0.089 %.',
			floor: 'No migration can be faster than 1 min 33 s: 108 GiB at a line rate of 10 Gbit/s.',
			'raw disks':
				'A raw disk (RDM) is not simply copied. In physical mode only its mapping file moves; in virtual mode its mapping file moves, or it becomes a virtual disk and is copied like one. Where the VM changes its host the host of arrival has to see its LUN. Disks in a host, or in a box that is cabled to a pair of hosts (DAS), are seen by those alone, and the host that runs the VM has to see both datastores: beyond the pair such a VM moves with disk and memory together, which came with vSphere 5.1.',
			within:
				'To move it within 10 min takes a link of at least 1.7 Gbit/s in the middle case. Over the link there is, 560 GiB of memory is the most that moves in that time in the middle case.'
		}
	},
	// 107,374 / 5 x -ln(1 - 5 / 500) = 215.8 s, and 7.3 s of memory: 223.1 s = 3.7 min.
	{
		name: 'the same between datastores of 500 MB/s',
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
		says: {
			migration:
				'A VM with 100 GiB of disk and 8 GiB of memory likely moves in about 3.8 min: the copy takes about 3.7 min, the task in vCenter 3 s more (as typed). In the middle case it pauses for 200 ms, and for 800 ms at most (stun).',
			why: 'The datastores set the rate: 4 Gbit/s for the disk. Next would be the network card, at 9.49 Gbit/s. Mirrored writes leave 9.45 Gbit/s of it for memory. In the middle case 3.8 min, of which the copy takes 3.7 min. The datastores set the pace, not the VM: what it writes meanwhile adds 0.089 %.'
		}
	},
	// 2,000 - 1,186.6 = 813.4 MB/s = 776 MiB/s.
	{
		name: 'more writes than the way carries',
		over: { moves: 'both', km: '0', mvm: '8', mdisk: '100', mwr: '2000', work: 'idle', setup: '3' },
		says: {
			migration:
				'The disk copy never ends: the guest writes 780 MiB/s more than its way carries, or just as much.',
			why: 'The network card sets the rate: 9.49 Gbit/s of payload. Next would be what its TCP streams carry, at 15 Gbit/s.'
		}
	},
	// 21,475 s x -ln(1 - 5 / R): 153.9 s at 700, 179.7 s at 600, 215.8 s at 500 MB/s; 61.9 s between them.
	{
		name: 'a disk between unlike datastores',
		over: { moves: 'disk' },
		says: {
			migration:
				'A disk of 100 GiB likely moves in 2.6 to 3.7 min: the copy takes 2.6 to 3.6 min, the task in vCenter some 2 to 10 s more (assumed).',
			why: 'The host reads one datastore and writes the other: both carry 500 to 700 MB/s, as seen between datastores of different type, and no card for migrations is used.'
		}
	},
	// 21,475 s x -ln(1 - 5 / 800) = 134.6 s = 2.24 min, and 2 to 10 s around it.
	{
		name: 'a disk that its array copies',
		over: { moves: 'disk', off: 'array', dsr: '800' },
		says: {
			migration:
				'A disk of 100 GiB likely moves in 2.3 to 2.4 min: the copy takes about 2.2 min, the task in vCenter some 2 to 10 s more (assumed).',
			figures:
				'Copy: about 2.2 min (middle case 2.2 min) | Whole task: 2.3 to 2.4 min (middle case 2.3 min) | Data sent: about 100 GiB (middle case 100 GiB)',
			why: 'The array copies within itself, at 800 MB/s as typed; neither host nor network carries a block.',
			width:
				'Why a range: mostly the time around the copy, which nobody publishes (4.5 s between low and high).'
		}
	},
	{
		name: 'the same, its rate not known',
		over: { moves: 'disk', off: 'array' },
		says: {
			why: 'The array copies within itself, at 500 to 700 MB/s, as seen between datastores of different type; neither host nor network carries a block.'
		}
	},
	{
		name: 'a disk before 5.0',
		over: { moves: 'disk', vs: '4.0' },
		says: {
			remarks:
				'Before vSphere 5.0 a Storage vMotion copied changed blocks in rounds, which is not modelled.'
		}
	},
	// 800 - 600 = 200 MB/s = 190.7 MiB/s.
	{
		name: 'more writes than the datastores carry',
		over: { moves: 'disk', mwr: '800' },
		says: {
			migration:
				'The disk copy never ends: the guest writes 190 MiB/s more than its way carries, or just as much.'
		}
	},
	// 1.0737 x 10^12 B x 8 x 0.7 / (5 x 10^8) = 12,026 s = 3.34 h; without 0.7 17,180 s = 4 h 46 min.
	{
		name: 'the rule of thumb of Azure',
		over: { rule: 'azure', mvm: '1000', link: '1', wan: '0.5' },
		says: {
			migration:
				'By the rule of thumb size × 0.7 ÷ bandwidth (Azure), 0.9766 TiB take 3 h 20 min (3.34 h). No rounds, no set-up, no pause are in it.',
			floor:
				'Uncompressed, no migration can be faster than 4 h 46 min: 0.9766 TiB at a line rate of 500 Mbit/s. The rule of thumb counts on 30 % of compression.'
		}
	},
	// 8.59 x 10^9 B x 8 / (2 x 10^10) = 3.436 s.
	{
		name: 'line rate alone, over two cards',
		over: { rule: 'line-rate', mvm: '8', link: '10', mnic: '2', nics: '2' },
		says: {
			migration: 'At line rate, 8 GiB take 3.44 s. No rounds, no set-up, no pause are in it.',
			floor: 'No migration can be faster than 3.44 s: 8 GiB at a line rate of 20 Gbit/s.'
		}
	},
	// 116 x 10^9 B x 8 / 10^10 = 92.8 s.
	{
		name: 'line rate alone, with a disk',
		over: { rule: 'line-rate', mvm: '8', moves: 'both', within: '10' },
		says: {
			migration: 'At line rate, 108 GiB take 1 min 33 s. No rounds, no set-up, no pause are in it.'
		}
	},
	// 200 ms lie between 100 ms and 500 + 300.
	{
		name: 'a migration that was watched',
		over: { know: 'seen', smem: '2', slink: '1', stime: '26', sstun: '200', setup: '3', km: '0' },
		says: {
			migration:
				'A VM with 2 GiB to send likely moves in 5 to 5.5 s: the copy takes 1.8 to 2.3 s, the task in vCenter 3 s more (as typed). In the middle case it pauses for 230 ms, and for 800 ms at most (stun).',
			why: 'The network card sets the rate: 9.49 Gbit/s of payload. Next would be what its TCP streams carry, at 15 Gbit/s. In the middle case 5.1 s, of which the copy takes 1.9 s. What is done around it is the larger part: to learn yours, time one idle small VM, and take its memory over the rate off.',
			guest: 'Learnt of the guest: it dirties 40 MiB/s and writes again and again to 480 MiB.',
			held: 'Of 1,204 measured migrations of KVM over 1 GbE 79 % of those known like this lay within such a range of the copy; of vMotion no such number was measured.',
			watched:
				'What was watched is explained by a guest that dirties 40 MiB/s, which is carried over to the memory here. It holds for the same guest doing the same work, and for no other of its kind.',
			'watched pause': 'Its pause of 200 ms lies within what the model says here (100 to 800 ms).'
		}
	},
	// 2.2 GiB in 26 - 3 - 0.2 s = 22.8 s: 103.6 MB/s = 829 Mbit/s. 20 s lie outside 100 to 800 ms.
	{
		name: 'the same with its data',
		over: {
			know: 'seen',
			smem: '2',
			slink: '1',
			stime: '26',
			sdata: '2.2',
			sstun: '20000',
			setup: '3',
			km: '0'
		},
		says: {
			migration:
				'A VM with 2 GiB to send likely moves in 4.9 to 5.7 s: the copy takes 1.8 to 2.5 s, the task in vCenter 3 s more (as typed). In the middle case it pauses for 210 ms, and for 800 ms at most (stun).',
			why: 'The network card sets the rate: 9.49 Gbit/s of payload. Next would be what its TCP streams carry, at 15 Gbit/s. In the middle case 5 s, of which the copy takes 1.8 s. What is done around it is the larger part: to learn yours, time one idle small VM, and take its memory over the rate off.',
			guest: 'Learnt of the guest: it dirties 12 MiB/s and writes again and again to 430 MiB.',
			watched:
				'What was watched is explained by a guest that dirties 12 MiB/s, which is carried over to the memory here. It holds for the same guest doing the same work, and for no other of its kind. Data and time say that it ran at 829 Mbit/s. Ranges here reach as far beyond their middle case as that migration went.',
			'watched pause': 'Its pause of 20 s lies outside what the model says here (100 to 800 ms).'
		}
	},
	{
		name: 'a curve that ends',
		over: { know: 'curve', km: '0', link: '1', mvm: '8', setup: '3' },
		says: {
			migration:
				'A VM with 8 GiB to send likely moves in 76 to 89 s: the copy takes 72 to 86 s, the task in vCenter 3 s more (as typed). In the middle case it pauses for 430 ms, and for 800 ms at most (stun).',
			why: 'The network card sets the rate: 949 Mbit/s of payload. Next would be what its TCP streams carry, at 15 Gbit/s.',
			guest:
				'The guest is followed along 3 counts of its dirty pages; beyond the last one the curve is taken as straight.'
		}
	},
	// 200,000 pages a second are 819 MB/s, and the card carries 118.66.
	{
		name: 'a curve that never ends, under vMotion',
		over: {
			know: 'curve',
			curve: '1000 200000, 2000 400000',
			km: '0',
			link: '1',
			mvm: '8',
			setup: '3'
		},
		says: {
			migration: 'The copy does not get ahead by itself: vMotion slows the guest.',
			remarks:
				'By how much cannot be told from a curve. Its processors sleep a little and often until it writes more slowly than the copy.',
			guest:
				'The guest is followed along 2 counts of its dirty pages; beyond the last one the curve is taken as straight.'
		}
	},
	{
		name: 'the same under QEMU',
		over: {
			hyp: 'kvm',
			know: 'curve',
			curve: '1000 200000, 2000 400000',
			km: '0',
			link: '1',
			mvm: '8',
			setup: '3'
		},
		says: {
			migration:
				'This migration does not end by itself: about 8 GiB stay unsent after every round, and it copies on until somebody stops it.'
		}
	},
	// 8 GiB / 4 KiB = 2,097,152.
	{
		name: 'a curve of more pages than there are',
		over: { know: 'curve', curve: '1000 9000000, 2000 9900000', km: '0', link: '1', mvm: '8' },
		says: {
			migration:
				'The curve does not fit this VM: it counts 9,900,000 dirty pages, and its memory has 2,097,152.'
		}
	},
	// Five of each host at once, of eight permitted: 9.493 / 5 = 1.9 Gbit/s, 36.2 s of copy and 3.2 s around it.
	{
		name: 'ten from two hosts',
		over: { many: '10', km: '0', mvm: '8', work: 'idle', setup: '3', mho: '2' },
		says: {
			migration:
				'A VM with 8 GiB to send likely moves in 10 to 12 s: the copy takes 7.2 to 8.9 s, the task in vCenter 3 s more (as typed). In the middle case it pauses for 200 ms, and for 800 ms at most (stun).',
			why: 'The network card sets the rate: 9.49 Gbit/s of payload. Next would be what its TCP streams carry, at 15 Gbit/s. In the middle case 10 s, of which the copy takes 7.2 s. The link sets the pace, not the VM: what it writes meanwhile adds 0.088 %.',
			batch:
				'All 10, 5 at a time from each of 2 hosts, take 39 to 49 s: 1 wave of 39 to 49 s, each VM at 1.9 Gbit/s.'
		}
	},
	// Five waves of 17.5 s are 87.6 s; 9.493 / 2 = 4.746 Gbit/s.
	{
		name: 'ten, two at a time as typed',
		over: { many: '10', hyp: 'kvm', conc: '2', km: '0', mvm: '8', work: 'idle', setup: '3' },
		says: {
			migration:
				'A VM with 8 GiB to send likely moves in 18 to 21 s: the copy takes 14 to 18 s, the task around it 3 s more (as typed). In the middle case it pauses for 44 ms (31 to 330 ms).',
			why: 'The share that other migrations leave sets the rate: 4.75 Gbit/s of payload. Next would be the network card, at 9.49 Gbit/s. In the middle case 18 s, of which the copy takes 15 s. The link sets the pace, not the VM: what it writes meanwhile adds 0.29 %.',
			pause:
				'QEMU on KVM stops the guest as soon as the rest fits its goal of 300 ms. Of the measured pauses 83 % lay within such a range, of quiet guests 77 %, of the busiest 55 %; a faster line than the 1 GbE that was measured leaves only the goal as a bound.',
			batch: 'All 10, 2 at a time, take 88 to 100 s: 5 waves of 18 to 21 s, each VM at 4.75 Gbit/s.'
		}
	},
	// A fifth of 949.3 Mbit/s is 190 Mbit/s = 23.7 MB/s, and each writes 41.9 MB/s.
	{
		name: 'ten that do not finish together',
		over: {
			many: '10',
			hyp: 'kvm',
			conc: '5',
			km: '0',
			mvm: '8',
			link: '1',
			know: 'rate',
			dirty: '40',
			setup: '3'
		},
		says: {
			migration:
				'This migration does not end by itself: about 1.2 GiB stay unsent after every round, and it copies on until somebody stops it.',
			why: 'The share that other migrations leave sets the rate: 190 Mbit/s of payload. Next would be the network card, at 949 Mbit/s.',
			guest: 'Of the guest: it dirties 40 MiB/s and writes again and again to 1.7 GiB.',
			batch:
				'All 10, 5 at a time: they do not finish, because each has only its share of the link. One after the other they take 14 to 19 min, if each finishes.'
		}
	},
	// 949.3 / 4 = 237 Mbit/s; ten in fours are two waves and two VMs, each of which has 475 Mbit/s.
	{
		name: 'ten, four at a time, some held back',
		over: { many: '10', km: '0', mvm: '8', link: '1', work: 'database', setup: '3' },
		says: {
			migration:
				'A VM with 8 GiB to send likely moves in 1.3 to 2.3 min. It may be slowed to 56 % of its speed meanwhile: the copy takes 1.2 to 2.3 min, the task in vCenter 3 s more (as typed). In the middle case it pauses for 510 ms, and for 800 ms at most (stun).',
			batch:
				'All 10, 4 at a time (what the version permits for each host), take 12 to 22 min, each perhaps slowed down: 2 waves of 4.9 to 8.6 min, each VM at 237 Mbit/s, and a last one of 2.5 to 4.4 min for the 2 that are left.'
		}
	},
	// sqrt(0.75 / 0.01) = 8.66 segments of 1,460 B in 1.273 ms: 9.93 MB/s = 79.4 Mbit/s of payload, 83.7 on the wire.
	// 8 GiB take 865 s.
	{
		name: 'one packet in a hundred lost',
		over: { loss: '1', link: '10', mvm: '8', work: 'idle', km: '100' },
		says: {
			migration:
				'A VM with 8 GiB to send likely moves in 12 to 41 min. It may be slowed to 76 % of its speed meanwhile: the copy takes 12 to 41 min, the task in vCenter some 2 to 10 s more (assumed). In the middle case it pauses for 360 ms, and for 800 ms at most (stun).',
			remarks:
				'A quiet guest of this kind is copied as it runs; a busy one writes too fast for the link and is slowed. Stun during page send: its processors sleep a little and often until it writes less than the copy carries; by how much less is assumed. Everything it does becomes that much slower while the copy runs. | 83.7 Mbit/s for this migration: vMotion 7 to 8 asks for 250 Mbit/s each.',
			why: 'Packet loss sets the rate: 79.4 Mbit/s of payload. Next would be the network card, at 9.49 Gbit/s. In the middle case 16 min, nearly all of it the copy. Packet loss sets the pace, not the VM: what it writes meanwhile adds 9.2 %.'
		}
	},
	// sqrt(0.75 / 0.3) = 1.581 segments: 1.813 MB/s = 14.5 Mbit/s.
	{
		name: 'more loss than the model knows',
		over: { loss: '30', link: '10', mvm: '8', work: 'idle', km: '100' },
		says: {
			migration:
				'A VM with 8 GiB to send likely moves in 1.2 to 4.3 h. It may be slowed to 14 % of its speed meanwhile: the copy takes 1.2 to 4.3 h, the task in vCenter some 2 to 10 s more (assumed). In the middle case it pauses for 580 ms, and for 800 ms at most (stun).',
			remarks:
				'A quiet guest of this kind is copied as it runs; a busy one writes too fast for the link and is slowed. Stun during page send: its processors sleep a little and often until it writes less than the copy carries; by how much less is assumed. Everything it does becomes that much slower while the copy runs. | 15.3 Mbit/s for this migration: vMotion 7 to 8 asks for 250 Mbit/s each. | A loss of 30 % is beyond what the model was made for (1 %): the real rate is lower still.',
			why: 'Packet loss sets the rate: 14.5 Mbit/s of payload. Next would be the network card, at 9.49 Gbit/s. In the middle case 110 min, nearly all of it the copy. The VM sets the pace as much as packet loss: what it writes meanwhile adds 37 % to its memory, over 14 rounds.'
		}
	},
	// 1.25 MB / 0.1 s = 12.5 MB/s = 100 Mbit/s, 105 on the wire. 8 GiB take 687 s.
	{
		name: 'a round trip past the limit of its release',
		over: { km: '0', rtt: '100', vs: '5.5', link: '10', mvm: '8', work: 'idle' },
		says: {
			migration:
				'Not supported over a round trip of 100 ms. With vMotion 5.x up to 10 ms is supported. Tried all the same: A VM with 8 GiB to send likely moves in 9.5 to 26 min. It may be slowed to 95 % of its speed meanwhile: the copy takes 9.4 to 26 min, the task in vCenter some 2 to 10 s more (assumed). In the middle case it pauses for 340 ms, and for 800 ms at most (stun).',
			remarks:
				'A quiet guest of this kind is copied as it runs; a busy one writes too fast for the link and is slowed. Stun during page send: its processors sleep a little and often until it writes less than the copy carries; by how much less is assumed. Everything it does becomes that much slower while the copy runs. | 105 Mbit/s for this migration: vMotion 5.x asks for 250 Mbit/s each.',
			why: 'The socket buffer over this round trip sets the rate: 100 Mbit/s of payload. Next would be the network card, at 9.49 Gbit/s. In the middle case 12 min, nearly all of it the copy. The socket buffer over this round trip sets the pace, not the VM: what it writes meanwhile adds 7.5 %.',
			'smallest link':
				'No faster link would make it sure: the socket buffer over this round trip would hold the rate down.'
		}
	},
	// 64 MiB/s = 536.9 Mbit/s: 8 GiB take 128 s.
	{
		name: 'a cap that binds',
		over: { cap: '64Mi', km: '0', mvm: '8', work: 'idle' },
		says: {
			migration:
				'A VM with 8 GiB to send likely moves in 2.2 to 2.7 min: the copy takes 2.1 to 2.6 min, the task in vCenter some 2 to 10 s more (assumed). In the middle case it pauses for 260 ms, and for 800 ms at most (stun).',
			why: 'Your cap sets the rate: 537 Mbit/s of payload. Next would be the network card, at 9.49 Gbit/s. In the middle case 2.3 min, of which the copy takes 2.2 min. The link sets the pace, not the VM: what it writes meanwhile adds 1.5 %.'
		}
	},
	// 64 x 10^9 / 8 / 2^20 = 7,629 MiB/s.
	{
		name: 'a cap that does nothing',
		over: { cap: '64', km: '0', mvm: '8', work: 'idle' },
		says: {
			migration:
				'A VM with 8 GiB to send likely moves in 11 to 16 s: the copy takes 7.2 to 8.9 s, the task in vCenter some 2 to 10 s more (assumed). In the middle case it pauses for 200 ms, and for 800 ms at most (stun).',
			remarks:
				'Your cap of 64 Gbit/s (7,630 MiB/s) does nothing: the network card carries 9.49 Gbit/s, which is less. A number alone counts Gbit/s; 64 MiB/s is written 64Mi.',
			why: 'The network card sets the rate: 9.49 Gbit/s of payload. Next would be what its TCP streams carry, at 15 Gbit/s. In the middle case 12 s, of which the copy takes 7.2 s. The link sets the pace, not the VM: what it writes meanwhile adds 0.088 %.'
		}
	},
	// 2 Gbit/s x 0.5 x 0.9493 = 949.3 Mbit/s, half of that 474.6 = 5 % of the cards.
	{
		name: 'half of a link between the sites, for two',
		over: { wan: '2', wanp: '50', km: '0', mvm: '8', work: 'idle', conc: '2' },
		says: {
			migration:
				'A VM with 8 GiB to send likely moves in 2.5 to 3 min: the copy takes 2.4 to 2.9 min, the task in vCenter some 2 to 10 s more (assumed). In the middle case it pauses for 270 ms, and for 800 ms at most (stun).',
			why: 'The share that other migrations leave sets the rate: 475 Mbit/s of payload. Next would be the link between the sites, at 949 Mbit/s. In the middle case 2.5 min, nearly all of it the copy. The link sets the pace, not the VM: what it writes meanwhile adds 1.7 %.'
		}
	},
	// 0.5 x 10 Gbit/s = 5 Gbit/s = 625 MB/s, 13 % of 37.97 Gbit/s. 40 GbE is reserved four cores.
	{
		name: 'half a core',
		over: { vcores: '0.5', link: '40', km: '0', mvm: '8', work: 'idle' },
		says: {
			migration:
				'A VM with 8 GiB to send likely moves in 16 to 24 s: the copy takes 11 to 17 s, the task in vCenter some 2 to 10 s more (assumed). In the middle case it pauses for 200 ms, and for 800 ms at most (stun).',
			why: 'Processor time sets the rate: 5 Gbit/s of payload. Next would be the network card, at 38 Gbit/s. In the middle case 19 s, of which the copy takes 14 s. The link sets the pace, not the VM: what it writes meanwhile adds 0.17 %.',
			impact:
				'While it runs it takes 13 % of the cards, and about 6.6 % of the processor time of the source and 4.7 % of the target (in proportion to one measured vMotion). Each host reserves 4 cores for vMotion (as stated for vSphere 5.1, stretched beyond 10 GbE).'
		}
	},
	// 40 / 15 rounded up are three streams: 9 Gbit/s.
	{
		name: 'streams of 3 Gbit/s',
		over: { pstr: '3', link: '40', km: '0', mvm: '8', work: 'idle' },
		says: {
			migration:
				'A VM with 8 GiB to send likely moves in 11 to 16 s: the copy takes 7.6 to 8.2 s, the task in vCenter some 2 to 10 s more (assumed). In the middle case it pauses for 200 ms, and for 800 ms at most (stun).',
			why: 'What its TCP streams carry sets the rate: 9 Gbit/s of payload. Next would be the network card, at 38 Gbit/s. In the middle case 13 s, of which the copy takes 7.6 s. The link sets the pace, not the VM: what it writes meanwhile adds 0.093 %.'
		}
	},
	// 8 GiB in 72.4 s, 1.36 GiB in 12.3 s, and 429 MiB = 450 MB in 3.79 s at 118.66 MB/s.
	{
		name: 'two rounds and no more',
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
		says: {
			migration:
				'A VM with 8 GiB to send likely moves in 82 to 110 s. The copy is ended by force with 430 MiB left: the copy takes 79 to 110 s, the task around it 3 s more (as typed). In the middle case it pauses for 270 ms (240 to 300 ms).',
			remarks:
				'The rounds run out, and the guest is paused however much is left: a long pause that nobody can tell better than by a factor of ten.',
			why: 'The network card sets the rate: 949 Mbit/s of payload. Next would be what its TCP streams carry, at 13.6 Gbit/s. In the middle case 92 s, of which the copy takes 89 s. The link sets the pace, not the VM: what it writes meanwhile adds 22 %.'
		}
	},
	// 8 GiB / 1,186.6 MB/s = 7.24 s < 100 s: one round, and what it leaves is 0.09 % of the memory.
	{
		name: 'a goal that holds all of it',
		over: { goal: '100000', km: '0', mvm: '8', know: 'rate', dirty: '1' },
		says: {
			migration:
				'A VM with 8 GiB to send likely moves in 11 to 16 s: the copy takes 7.2 to 8.9 s, the task in vCenter some 2 to 10 s more (assumed). In the middle case it pauses for 210 ms, and for 100 s at most (stun).',
			remarks: 'The pause may pass 100 s, at which a vMotion fails.',
			why: 'The network card sets the rate: 9.49 Gbit/s of payload. Next would be what its TCP streams carry, at 15 Gbit/s. In the middle case 12 s, of which the copy takes 7.2 s. The link sets the pace, not the VM: what it writes meanwhile adds 0.088 %.',
			guest: 'Of the guest: it dirties 1 MiB/s and writes again and again to 1.6 GiB.',
			'break-even':
				'No dirty rate stops this copy: all that the guest writes again and again fits the pause.'
		}
	},
	// 8.266 / 8 = 3.3 % more; 8.266 GiB / 118.66 MB/s = 75 s.
	{
		name: 'a known set, and a tenth of it hot',
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
		says: {
			migration:
				'A VM with 8 GiB to send likely moves in 77 to 88 s: the copy takes 74 to 85 s, the task in vCenter 3 s more (as typed). In the middle case it pauses for 410 ms, and for 800 ms at most (stun).',
			why: 'The network card sets the rate: 949 Mbit/s of payload. Next would be what its TCP streams carry, at 15 Gbit/s. In the middle case 78 s, of which the copy takes 75 s. The link sets the pace, not the VM: what it writes meanwhile adds 3.3 %.',
			guest:
				'Of the guest: it dirties 20 MiB/s and writes again and again to 1 GiB (nine writes in ten to a tenth of it).',
			held: 'How well a set and its manner foretell real guests was not measured.',
			'break-even':
				'The copy slows the guest from 110 MiB/s on; the guest is taken to write 20 MiB/s.'
		}
	},
	// 25 Gbit/s reserve 2.5 cores. 64 GiB x 8 / 25 Gbit/s = 22 s. 44 MiB/s are those of 2 GiB, and no more beyond.
	{
		name: 'a fast card and nothing around the copy',
		over: { mvm: '64', work: 'database', km: '0', link: '25', setup: '0' },
		says: {
			migration:
				'A VM with 64 GiB to send likely moves in 23 to 29 s: the copy takes 23 to 29 s, the task in vCenter 0 ms more (as typed). In the middle case it pauses for 240 ms, and for 800 ms at most (stun).',
			why: 'The network card sets the rate: 23.7 Gbit/s of payload. Next would be what its TCP streams carry, at 30 Gbit/s. In the middle case 24 s, of which the copy takes 23 s. The link sets the pace, not the VM: what it writes meanwhile adds 1.1 %.',
			guest:
				'Assumed of a workload “database”: it dirties 44 MiB/s (8 in 10 of them between 1.7 MiB/s and 170 MiB/s) and writes again and again to 1.5 GiB. Measured on guests of about 2 GiB at most (OLTP, 126 of them). Larger guests are taken to write no faster; type a rate if yours does.',
			impact:
				'While it runs it takes 100 % of the cards, and at least 14 % of the processor time of the source and 10 % of the target (in proportion to one measured vMotion). Each host reserves 2.5 cores for vMotion (as stated for vSphere 5.1, stretched beyond 10 GbE).'
		}
	},
	// 9.493 / 8 = 1.187 Gbit/s.
	{
		name: 'nine at once where eight run',
		over: { conc: '9', km: '0', link: '10', mvm: '8', work: 'idle' },
		says: {
			migration:
				'A VM with 8 GiB to send likely moves in 62 to 80 s: the copy takes 58 to 75 s, the task in vCenter some 2 to 10 s more (assumed). In the middle case it pauses for 240 ms, and for 800 ms at most (stun).',
			remarks:
				'9 at once is more than vMotion 7 to 8 runs on such a card: 8 run, which share it, and 1 wait, so that all take 2 turns.',
			why: 'The share that other migrations leave sets the rate: 1.19 Gbit/s of payload. Next would be the network card, at 9.49 Gbit/s. In the middle case 64 s, of which the copy takes 58 s. The link sets the pace, not the VM: what it writes meanwhile adds 0.69 %.'
		}
	},
	// 949.3 / 2 = 475 Mbit/s; nine in twos are five turns.
	{
		name: 'nine at once before 5.0',
		over: { vs: '4.0', conc: '9', km: '0', link: '1', mvm: '8', work: 'idle' },
		says: {
			remarks:
				'9 at once is more than vMotion 3.5 to 4.0 runs on such a card: 2 run, which share it, and 7 wait, so that all take 5 turns. More than that takes vpxd.cfg, which VMware did not support.',
			why: 'The share that other migrations leave sets the rate: 475 Mbit/s of payload. Next would be the network card, at 949 Mbit/s. In the middle case 2.5 min, nearly all of it the copy. The link sets the pace, not the VM: what it writes meanwhile adds 1.7 %.'
		}
	},
	{
		name: 'a card below any that is supported',
		over: { vs: '8.0', link: '0.1', km: '0', mvm: '1', work: 'idle' },
		says: {
			migration:
				'A VM with 1 GiB to send likely moves in 1.6 to 3.5 min. It may be slowed to 91 % of its speed meanwhile: the copy takes 1.5 to 3.4 min, the task in vCenter some 2 to 10 s more (assumed). In the middle case it pauses for 350 ms, and for 800 ms at most (stun).',
			remarks:
				'A quiet guest of this kind is copied as it runs; a busy one writes too fast for the link and is slowed. Stun during page send: its processors sleep a little and often until it writes less than the copy carries; by how much less is assumed. Everything it does becomes that much slower while the copy runs. | 100 Mbit/s for this migration: vMotion 7 to 8 asks for 250 Mbit/s each. | A card of 0.1 Gbit/s is slower than any that vMotion 7 to 8 is supported on (1 Gbit/s).',
			why: 'The network card sets the rate: 94.9 Mbit/s of payload. Next would be what its TCP streams carry, at 15 Gbit/s. In the middle case 100 s, of which the copy takes 98 s. The link sets the pace, not the VM: what it writes meanwhile adds 7.8 %.',
			guest:
				'Assumed of a workload “idle”: it dirties 1 MiB/s (8 in 10 of them between 0 MiB/s and 10 MiB/s) and writes again and again to 210 MiB (our assumption; nothing rests on it).'
		}
	},
	// 91 / 220 MiB/s = 41 %. 10.12 / 8 = 27 % more.
	{
		name: 'a memory writer, perhaps slowed',
		over: { km: '0', link: '1', mvm: '8', work: 'memory-writer' },
		says: {
			migration:
				'A VM with 8 GiB to send likely moves in 1.3 to 7.1 min. It may be slowed to 41 % of its speed meanwhile: the copy takes 1.2 to 7 min, the task in vCenter some 2 to 10 s more (assumed). In the middle case it pauses for 430 ms, and for 800 ms at most (stun).',
			why: 'The network card sets the rate: 949 Mbit/s of payload. Next would be what its TCP streams carry, at 15 Gbit/s. In the middle case 97 s, of which the copy takes 92 s. The VM sets the pace as much as the link: what it writes meanwhile adds 27 % to its memory, over 4 rounds.',
			guest:
				'Assumed of a workload “memory writer or stress test”: it dirties 25 MiB/s (8 in 10 of them between 0.41 MiB/s and 220 MiB/s) and writes again and again to 22 GiB. Measured on guests of about 2 GiB at most (a memory writer, 325 of them). Larger guests are taken to write no faster; type a rate if yours does.'
		}
	}
];

describe('what is said of', () => {
	it.each(SAID)('$name', ({ over, says }) => {
		expect(spoken(over)).toMatchObject(says);
	});
});
