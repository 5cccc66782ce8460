import { readFileSync } from 'node:fs';
import type { EvacuationCase, EvacuationVm } from '#lib/calc/evacuation/case';
import { evacuate } from '#lib/calc/evacuation/evacuation';
import {
	bytes,
	bytesPerSecond,
	gibibytes,
	gigabitsPerSecond,
	mebibytesPerSecond,
	scale,
	seconds,
	type BytesPerSecond
} from '#lib/calc/units';
import { ETHERNET_OVERHEAD, MTU_STANDARD, TCP_IPV4_HEADERS } from '#lib/facts/ethernet';
import { readPublished, taughtBy, type PublishedRow } from './published';

/** What a published evacuation states; a row states what it does. */
interface EvacuationRow {
	readonly id: string;
	readonly family: 'openstack-drain' | 'rolling' | 'mtv-cold' | 'osic-serial';
	readonly source: string;
	readonly address: string;
	readonly inputs: {
		readonly vms?: number;
		readonly sourceHosts?: number;
		readonly memoryGiBEach?: number;
		readonly diskGiBEach?: number;
		readonly dataGiBEach?: number;
		readonly linkGbps?: number | null;
		readonly atOncePerHost?: number;
		readonly storage?: string;
		readonly tunnelled?: boolean;
	};
	readonly outcome: {
		readonly seconds: number;
		readonly phases?: readonly Readonly<Record<string, string | number>>[];
	};
}

interface File {
	readonly rows: readonly EvacuationRow[];
	readonly supplement: readonly [
		{ readonly perVmSeconds: Readonly<Record<string, readonly number[]>> }
	];
}

export function readPublishedEvacuations(): File {
	const file = new URL('./data/published-evacuations.json', import.meta.url);
	return JSON.parse(readFileSync(file, 'utf8')) as File;
}

export interface PredictedEvacuation {
	readonly row: EvacuationRow;
	readonly by: string;
	readonly ours: number;
	readonly measured: number;
	readonly error: number;
}

const secondsOf = (kase: EvacuationCase): number => {
	const found = evacuate(kase);
	if (found.kind === 'refused') throw new Error(found.issues[0]?.at);
	return found.finish;
};

/** Two rows teach what one disk and one host carry; the others are predicted with that. */
const TEACHES = { disk: 'mtv-1x1', host: 'mtv-20x1' };
const rateOf = ({ inputs, outcome }: EvacuationRow): BytesPerSecond =>
	bytesPerSecond(((inputs.vms ?? 1) * gibibytes(inputs.dataGiBEach ?? NaN)) / outcome.seconds);

/** What an Ethernet line carries of payload in frames of the usual size. */
const payload = (gigabits: number) =>
	scale(
		gigabitsPerSecond(gigabits),
		(MTU_STANDARD.value - TCP_IPV4_HEADERS.value) / (MTU_STANDARD.value + ETHERNET_OVERHEAD.value)
	);

function coldCase(row: EvacuationRow, disk: BytesPerSecond, host: BytesPerSecond): EvacuationCase {
	const { vms = 0, sourceHosts = 1, dataGiBEach = 0, linkGbps, atOncePerHost } = row.inputs;
	return {
		model: { precopy: null },
		limits: { outOfHost: atOncePerHost ?? null },
		hosts: [
			...Array.from({ length: sourceHosts }, (_, at) => ({ id: `esx${at}`, rate: host })),
			{ id: 'cluster', rate: payload(linkGbps ?? NaN) }
		],
		vms: Array.from({ length: vms }, (_, at) => ({
			id: `v${at}`,
			from: `esx${at % sourceHosts}`,
			to: 'cluster',
			memory: bytes(0),
			disk: gibibytes(dataGiBEach),
			kind: 'sharedNothing',
			rateCap: disk
		}))
	};
}

/** One after another, at the rate and set-up that the study's single migrations teach. */
function serialCase(row: EvacuationRow, singles: readonly PublishedRow[]): EvacuationCase {
	const { vms = 0, memoryGiBEach = 0, diskGiBEach = 0, storage, tunnelled } = row.inputs;
	const plain = tunnelled ? 'osic-shared-tunnel' : 'osic-shared-direct';
	const { rate, setUp } = taughtBy(singles.filter(({ id }) => id.startsWith(plain)));
	// Their disks are half full.
	const disk = storage === 'none' ? gibibytes(diskGiBEach / 2) : bytes(0);
	return {
		model: { setUp, precopy: null, discipline: 'one-at-a-time' },
		hosts: [
			{ id: 'source', rate },
			{ id: 'target', rate }
		],
		vms: Array.from({ length: vms }, (_, at): EvacuationVm => ({
			id: `v${at}`,
			from: 'source',
			to: 'target',
			memory: gibibytes(memoryGiBEach),
			disk,
			kind: disk > 0 ? 'sharedNothing' : 'vmotion'
		}))
	};
}

/** Every published evacuation that can be predicted from something else than itself. */
export function predictPublishedEvacuations(): readonly PredictedEvacuation[] {
	const { rows } = readPublishedEvacuations();
	const singles = readPublished();
	const [disk, host] = [TEACHES.disk, TEACHES.host].map((teacher) => {
		const row = rows.find(({ id }) => id === teacher);
		return row === undefined ? mebibytesPerSecond(NaN) : rateOf(row);
	});
	return rows.flatMap((row) => {
		const predicted = (ours: number, by: string) => {
			const measured = row.outcome.seconds;
			return [{ row, by, ours, measured, error: 100 * (ours / measured - 1) }];
		};
		if (row.family === 'osic-serial') {
			return predicted(secondsOf(serialCase(row, singles)), 'rate and set-up of single migrations');
		}
		const teaches = row.id === TEACHES.disk || row.id === TEACHES.host;
		if (row.family !== 'mtv-cold' || teaches || !disk || !host) return [];
		return predicted(
			secondsOf(coldCase(row, disk, host)),
			'one disk and one host of the same tests'
		);
	});
}

/** OpenStack's batches: each as many in a row as one took in the other batches. */
export function predictBatches(): readonly {
	readonly id: string;
	readonly each: number;
	readonly ours: number;
	readonly measured: number;
	readonly error: number;
}[] {
	const ends = Object.entries(readPublishedEvacuations().supplement[0].perVmSeconds);
	return readPublished()
		.filter(({ id }) => id.startsWith('osic-evac12-par'))
		.map((row) => {
			const asked = String(row.concurrency);
			// One asked for by itself is not one of a batch.
			const others = ends.filter(([atOnce]) => atOnce !== asked && atOnce !== '1');
			const sum = (of: readonly number[]) => of.reduce((all, value) => all + value, 0);
			const each =
				sum(others.map(([, times]) => times.at(-1) ?? NaN)) /
				sum(others.map(([, times]) => times.length));
			const ours = secondsOf({
				model: { setUp: seconds(each), precopy: null, discipline: 'one-at-a-time' },
				hosts: [
					{ id: 'source', rate: bytesPerSecond(1) },
					{ id: 'target', rate: bytesPerSecond(1) }
				],
				vms: Array.from({ length: row.vmCount ?? 0 }, (_, at) => ({
					id: `v${at}`,
					from: 'source',
					to: 'target',
					memory: bytes(0)
				}))
			});
			const measured = row.totalSeconds ?? NaN;
			return { id: row.id, each, ours, measured, error: 100 * (ours / measured - 1) };
		});
}
