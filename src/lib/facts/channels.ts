import { gigabitsPerSecond, seconds, type BytesPerSecond, type Seconds } from '#lib/calc/units';
import type { DocumentId } from './documents';
import type { Fact, Source } from './fact';

/*
 * What a copy gains that is not sent as plain pages over TCP: measured by others, on one guest each. Only what stands
 * below the first answer rests on it.
 */

const read = (document: DocumentId, where: string): Source => ({
	document,
	where,
	checkedOn: '2026-11-25'
});

/** The same guest over the same line, plain and compressed. */
interface Compared {
	readonly plain: Seconds;
	readonly compressed: Seconds;
	/** The line on which it was measured. */
	readonly line: BytesPerSecond;
}

export const QEMU_COMPRESSION = {
	id: 'qemu-compression',
	label: 'One idle guest of QEMU, plain and compressed with zstd over eight channels',
	unit: 's, on 10 Gbit/s',
	kind: 'measurement',
	status: 'read',
	value: {
		plain: seconds(46.063),
		compressed: seconds(20.165),
		line: gigabitsPerSecond(10)
	},
	note: '54 GB of its memory held the Silesia corpus; eight cores of the source compressed it. With the QAT hardware of Intel it took 16.6 s. Memory that compresses less gains less.',
	sources: [read('qemu-qatzip', 'table of the test')]
} as const satisfies Fact<Compared>;

export const HYPER_V_COMPRESSION = {
	id: 'hyper-v-compression',
	label: 'One guest of Hyper-V 2012 R2, plain and compressed',
	unit: 's, on 1 Gbit/s',
	kind: 'measurement',
	status: 'read',
	value: { plain: seconds(60), compressed: seconds(15), line: gigabitsPerSecond(1) },
	note: 'Plain: more than that. Ten seconds or less with SMB Direct, over a faster card. Microsoft itself promises half the time.',
	sources: [
		read('hyper-v-compression-chart', 'text of the figure'),
		read('finn-2012-r2-live-migration', '1 GbE as the line of the comparison')
	]
} as const satisfies Fact<Compared>;

export const HYPER_V_RDMA = {
	id: 'hyper-v-rdma',
	label: 'Card that SMB Direct (RDMA) filled, or nearly so',
	unit: 'Gbit/s',
	kind: 'measurement',
	status: 'read',
	value: gigabitsPerSecond(10),
	note: 'And two such cards too. A guest of 8 GB took 78 s over plain TCP on 1 GbE.',
	sources: [read('finn-2012-r2-live-migration', 'What I observed in my test runs')]
} as const satisfies Fact<BytesPerSecond>;

export const CHANNEL_FACTS = [QEMU_COMPRESSION, HYPER_V_COMPRESSION, HYPER_V_RDMA] as const;
