import { gigabitsPerSecond } from '#lib/calc/units';
import { SET_UP_RANGE } from './copy-rules';
import type { Fact } from './fact';
import { MIGRATION_VALUES } from './migration-values';
import { cite, citeUnread } from './sources';

/** What one migration can reach, and what it costs, apart from the generation of the hypervisor. */
export const MIGRATION_FACTS = {
	STREAM_CEILING: {
		id: 'vmotion-stream-ceiling',
		label: 'What one vMotion stream carries',
		unit: 'Gbit/s',
		kind: 'measurement',
		status: 'read',
		value: MIGRATION_VALUES['vmotion-stream-ceiling'],
		note: 'VMware says about 15 and sizes the automatic streams by it. With 1, 2 and 3 interfaces on a 40 GbE card it measured 18, 28 and 36 in all: 15 misses those by at most 17 %, 18 by 29 %.',
		sources: [
			cite('vmware-faster-vmotion', 'vMotion Stream Architecture'),
			cite('hagoort-streams', 'vMotion Stream Architecture')
		],
		disagreements: [
			{
				value: gigabitsPerSecond(18),
				why: 'Measured with a single interface on a 40 GbE card, the worker thread being out of processor time. A second interface added 10, a third 8.',
				sources: [cite('kb-323379', 'measured table')],
				plausible: true
			}
		]
	},
	OLD_STREAM_CEILING: {
		id: 'vmotion-stream-ceiling-old',
		label: 'What one vMotion stream carries before 4.1',
		unit: 'MB/s',
		kind: 'measurement',
		status: 'unverified',
		value: MIGRATION_VALUES['vmotion-stream-ceiling-old'],
		because:
			'One log of vSphere 4.0, on a card of 7 Gbit/s: 280 to 287 MB/s with a send buffer of 256 KiB, a third of the card; known to us second hand. A tester found in 2010 that two migrations at a time made no use of 10 GbE. Both say that a fast card was not filled, and neither by how much in general.',
		sources: [
			citeUnread('virtualkenneth-vmotion', 'log lines'),
			citeUnread('lowe-reality', 'comments 17 and 18')
		]
	},
	SOCKET_BUFFER: {
		id: 'vmotion-socket-buffer',
		label: 'Socket buffer of a vMotion stream, before long-distance support',
		unit: 'B',
		kind: 'rule-of-thumb',
		status: 'read',
		value: MIGRATION_VALUES['vmotion-socket-buffer'],
		note: 'The source says around 0.5 MB, and 50 MB/s at 10 ms, so decimal.',
		sources: [cite('yellow-bricks-metro', 'third paragraph')]
	},
	METRO_SOCKET_BUFFER: {
		id: 'vmotion-metro-socket-buffer',
		label: 'Socket buffer of a vMotion stream with Metro vMotion, at 10 ms on 1 GbE',
		unit: 'B',
		kind: 'rule-of-thumb',
		status: 'read',
		value: MIGRATION_VALUES['vmotion-metro-socket-buffer'],
		note: 'The source says that buffers follow the observed round trip and gives this one size.',
		sources: [cite('yellow-bricks-metro', 'third paragraph')]
	},
	MINIMUM_BANDWIDTH: {
		id: 'vmotion-minimum-bandwidth',
		label: 'Least bandwidth for each concurrent vMotion',
		unit: 'Mbit/s',
		kind: 'vendor-limit',
		status: 'read',
		value: MIGRATION_VALUES['vmotion-minimum-bandwidth'],
		note: 'Dedicated bandwidth; what WAN optimisation gains does not count.',
		sources: [
			cite('vsphere-6.5-vmotion-networking', 'Requirements for Concurrent vMotion Migrations'),
			cite('yellow-bricks-bandwidth', 'update')
		]
	},
	OLD_MINIMUM_BANDWIDTH: {
		id: 'vmotion-minimum-bandwidth-old',
		label: 'Least bandwidth of the link for long-distance vMotion, before the rule per migration',
		unit: 'Mbit/s',
		kind: 'vendor-limit',
		status: 'read',
		value: MIGRATION_VALUES['vmotion-minimum-bandwidth-old'],
		sources: [cite('yellow-bricks-bandwidth', 'the question that opens the article')]
	},
	RATE_PER_CORE: {
		id: 'vmotion-rate-per-core',
		label: 'What one core reserved for vMotion is meant to carry',
		unit: 'Gbit/s per core',
		kind: 'rule-of-thumb',
		status: 'read',
		value: MIGRATION_VALUES['vmotion-rate-per-core'],
		note: 'The reservation read the other way round. A current core does more: the stream ceiling is one helper on one core.',
		sources: [cite('denneman-calculation', 'second paragraph')],
		disagreements: [
			{
				value: gigabitsPerSecond(15),
				why: 'One stream helper, which equals one core, fills about 15 GbE.',
				sources: [cite('vmware-faster-vmotion', 'vMotion Stream Architecture')],
				plausible: true
			}
		]
	},
	SET_UP_RANGE,
	SWITCH_OVER_TIMEOUT: {
		id: 'vmotion-switch-over-timeout',
		label: 'A vMotion fails when its switch-over takes longer',
		unit: 's',
		kind: 'vendor-limit',
		status: 'read',
		value: MIGRATION_VALUES['vmotion-switch-over-timeout'],
		sources: [cite('kb-314376', 'Cause; vmotion.maxSwitchoverSeconds')]
	},
	STORAGE_RATE_ACROSS_TYPES: {
		id: 'storage-vmotion-rate-across-types',
		label: 'Rate of a Storage vMotion between datastores of different type',
		unit: 'MB/s',
		kind: 'measurement',
		status: 'read',
		value: MIGRATION_VALUES['storage-vmotion-rate-across-types'],
		note: 'Though the network cards were faster.',
		sources: [cite('kb-431479', 'Issue')]
	},
	UNIFIED_SINCE: {
		id: 'vmotion-without-shared-storage-since',
		label: 'First release in which disk and memory of a running VM move together',
		unit: '',
		kind: 'vendor-limit',
		status: 'read',
		value: MIGRATION_VALUES['vmotion-without-shared-storage-since'],
		note: 'Before, the disks move first within one host that sees both datastores, and then the memory.',
		sources: [cite('denneman-5.1', 'first paragraphs'), cite('techgenix-5.1', 'first paragraph')]
	},
	MATHIS_CONSTANT_DELAYED: {
		id: 'mathis-constant-delayed',
		label: 'Reno window under random loss, an acknowledgement for each second segment',
		unit: 'segments x sqrt(p)',
		kind: 'definition',
		status: 'read',
		value: MIGRATION_VALUES['mathis-constant-delayed'],
		sources: [cite('mathis-1997', 'section 2, equation 3 and table 1')]
	},
	LOSS_MODEL_LIMIT: {
		id: 'loss-model-limit',
		label: 'Loss up to which these models are used',
		unit: 'probability',
		kind: 'rule-of-thumb',
		status: 'read',
		value: MIGRATION_VALUES['loss-model-limit'],
		note: 'Above, time-outs rule and the rate is lower still.',
		sources: [cite('mathis-1997', 'section 3, light to moderate loss')]
	},
	CUBIC: {
		id: 'cubic-constants',
		label: 'Constants of CUBIC',
		unit: 'segments/s³; part; segments x sqrt(p)',
		kind: 'definition',
		status: 'read',
		value: MIGRATION_VALUES['cubic-constants'],
		sources: [cite('rfc-9438', 'sections 4.6 and 5.1, tables 1 to 3')]
	},
	INITIAL_WINDOW: {
		id: 'tcp-initial-window',
		label: 'Initial window of a TCP connection',
		unit: 'B',
		kind: 'definition',
		status: 'read',
		value: MIGRATION_VALUES['tcp-initial-window'],
		note: 'An upper bound, min(10 MSS, max(2 MSS, 14 600 B)). Which one ESXi uses was not found; a ramp costs one round trip more for each halving.',
		sources: [cite('rfc-6928', 'section 2, equation 1')]
	},
	AZURE_PLANNING_FACTOR: {
		id: 'azure-planning-factor',
		label: 'Azure rule: replication time = size x 0.7 / bandwidth',
		unit: 'factor',
		kind: 'rule-of-thumb',
		status: 'read',
		value: MIGRATION_VALUES['azure-planning-factor'],
		note: 'It stands for 30 % of compression, not for the efficiency of the line, so it shortens the time. Changes during the copy are left out.',
		sources: [cite('azure-replication-time', 'Formula and example: 3 TB at 100 Mbit/s is 46.67 h')]
	},
	SINGLE_CONNECTION_KVM: {
		id: 'kvm-stream-ceiling',
		label: 'What one connection carries from KVM',
		unit: 'Gbit/s',
		kind: 'measurement',
		status: 'read',
		value: MIGRATION_VALUES['kvm-stream-ceiling'],
		note: 'Cloud Hypervisor on 100 GbE, 1617 MiB/s.',
		sources: [cite('cloud-hypervisor-7669', 'table, one connection')],
		disagreements: [
			{
				value: gigabitsPerSecond(3.65),
				why: 'OpenStack on the KVM of 2017 needed 2.35 s for each GiB on 10 GbE.',
				sources: [cite('osic-live-migration', 'shared storage, tunnelling off')],
				plausible: true
			}
		]
	}
} as const satisfies Record<string, Fact<unknown>>;

export const MIGRATION_FACT_LIST: readonly Fact<unknown>[] = Object.values(MIGRATION_FACTS);
