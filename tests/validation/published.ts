import { readFileSync } from 'node:fs';
import { copyPath, type CopyPath } from '#lib/calc/copy-path';
import type { HypervisorProfile } from '#lib/calc/hypervisor';
import { estimateMigration, type MigrationRules } from '#lib/calc/migration-estimate';
import { steadyClock } from '#lib/calc/path-clock';
import { allRounds, estimatePrecopy } from '#lib/calc/precopy';
import {
	bytes,
	bytesPerSecond,
	gibibytes,
	gigabitsPerSecond,
	mebibytes,
	mebibytesPerSecond,
	scale,
	seconds,
	type Bytes,
	type BytesPerSecond,
	type Seconds
} from '#lib/calc/units';
import { HYPERVISOR_VALUES } from '#lib/facts/hypervisor-values';
import { MIGRATION_FACTS } from '#lib/facts/migration';
import { PATH_DOUBTS } from '#lib/facts/path-doubts';
import {
	PRECOPY_DOUBTFUL_STRAIN,
	PRECOPY_FIXED_DATA,
	PRECOPY_LOAD_BANDS,
	PRECOPY_STUDY_ROUND_LIMIT
} from '#lib/facts/precopy-fit';
import { rulesFor, rulesOf as pageRules } from '#lib/scenario/migration/rules';
import { migration } from '../calc/migration-input';

/** What a published row says was given. Memory in GiB, rates in Gbit/s, dirty rate in MiB/s. */
export interface RowInputs {
	readonly id: string;
	readonly kind: 'precopy' | 'precopy-rounds' | 'evacuation' | 'throughput' | 'unified';
	readonly vmMemoryGiB: number | null;
	/** What of the memory was touched, hence sent; of a log of rounds, what was rewritten in each. */
	readonly activeMemoryOrWss: number | null;
	readonly dirtyRate: number | null;
	readonly linkGbps: number | null;
	readonly rateLimitGbps: number | null;
	readonly nics: number | null;
	readonly streams: number | null;
	readonly vmCount: number | null;
	readonly concurrency: number | null;
	/** Disk to be copied; stated in words. */
	readonly diskGiB: number | null;
}

/** What was measured. It is set beside a prediction and never enters one. */
export interface RowOutcomes {
	readonly totalSeconds: number | null;
	readonly downtimeSeconds: number | null;
	readonly transferredGiB: number | null;
	readonly measuredGbps: number | null;
	readonly notes: string;
}

export interface PublishedRow extends Omit<RowInputs, 'diskGiB'>, RowOutcomes {
	readonly source: string;
	readonly sourceUrl: string | null;
	readonly status: 'read' | 'unverified';
	readonly hypervisor: string;
	readonly workload: string | null;
}

export function readPublished(): readonly PublishedRow[] {
	const file = new URL('./data/published-migrations.json', import.meta.url);
	return JSON.parse(readFileSync(file, 'utf8')) as PublishedRow[];
}

/** Only these columns reach a prediction; a column of outcomes cannot slip in. */
export function inputsOf(row: PublishedRow): RowInputs {
	const { id, kind, vmMemoryGiB, activeMemoryOrWss, dirtyRate } = row;
	const { linkGbps, rateLimitGbps, nics, streams, vmCount, concurrency } = row;
	const disk = /disk (\d+) GB, half full/.exec(row.notes)?.[1];
	return {
		id,
		kind,
		vmMemoryGiB,
		activeMemoryOrWss,
		dirtyRate,
		linkGbps,
		rateLimitGbps,
		nics,
		streams,
		vmCount,
		concurrency,
		diskGiB: disk === undefined ? null : Number(disk) / 2
	};
}

/** How the words of one publication are read; the same for all rows of it. */
interface Reading {
	readonly rows: RegExp;
	readonly profile: HypervisorProfile;
	/** The published time: of the copy alone, or of the whole task with what manages it. */
	readonly clock: 'copy' | 'task';
	/** `writes`: load is what the row is about, and its rate decides the time. */
	readonly guest: 'quiet' | 'writes';
	/** `in-part`: the source says that much of the memory was not sent, and not how much. */
	readonly memory: 'all' | 'in-part';
	/** Whether guests that move at the same time leave through the same cards. */
	readonly cards: 'shared' | 'own';
	/** Whether those asked for together move together, or wait for each other. */
	readonly asked: 'together' | 'one-after-another';
	/** What the reading adds to the row, for the reader. */
	readonly assumed: readonly string[];
}

const KVM = HYPERVISOR_VALUES.KVM.profile;
const VMOTION_5 = HYPERVISOR_VALUES.VMOTION_5.profile;
const VMOTION_6 = HYPERVISOR_VALUES.VMOTION_6.profile;
const read = (rows: RegExp, over: Partial<Omit<Reading, 'rows'>> = {}): Reading => ({
	rows,
	profile: KVM,
	clock: 'copy',
	guest: 'quiet',
	memory: 'all',
	cards: 'shared',
	asked: 'together',
	assumed: [],
	...over
});

const READINGS: readonly Reading[] = [
	read(/^(qpl|qatzip|fph-8g-off|ch-|pve-12g)/),
	read(/^qemu8g-idle/),
	read(/^qemu8g-/, { guest: 'writes' }),
	read(/^(qemu1t|fph-8g-on|kvm4nfv)/, { memory: 'in-part' }),
	read(/^pve-4g/),
	read(/^pve-512m/, { clock: 'task', memory: 'in-part' }),
	read(/^vmw-pt-oracle/, {
		profile: VMOTION_5,
		clock: 'task',
		// Of the three at once, each host sends one and receives one.
		cards: 'own',
		assumed: ['an interface for each card', 'one pass: the dirty rate is not stated']
	}),
	read(/^vmw-40g/, { profile: VMOTION_6 }),
	read(/^vmw-sexilog/, { profile: VMOTION_5 }),
	read(/^hv-/, {
		clock: 'task',
		assumed: ['copied like QEMU, as the page takes Hyper-V to do; the card binds']
	}),
	// The ends of their batches lie 18 to 25 s apart, which flows that share do not do.
	read(/^osic-evac/, {
		clock: 'task',
		asked: 'one-after-another',
		assumed: ['the host lets one guest leave at a time, whatever was asked for']
	}),
	read(/^osic-/, { clock: 'task' })
];

const readingOf = (id: string): Reading => {
	const found = READINGS.find(({ rows }) => rows.test(id));
	if (!found) throw new Error(`no reading of ${id}`);
	return found;
};

export interface TimePrediction {
	readonly kind: 'time';
	readonly seconds: Seconds;
	/** As a page would show it. */
	readonly band: { readonly low: Seconds; readonly high: Seconds };
	/** Null where a time is that of many guests, or of disks. */
	readonly pause: { readonly atLeast: Seconds; readonly atMost: Seconds } | null;
	readonly sent: Bytes | null;
	readonly assumed: readonly string[];
}

export type Prediction =
	| TimePrediction
	| { readonly kind: 'rate'; readonly rate: BytesPerSecond; readonly assumed: readonly string[] }
	| {
			readonly kind: 'rounds';
			readonly sent: readonly Bytes[];
			readonly converges: boolean;
			readonly assumed: readonly string[];
	  }
	| { readonly kind: 'missing'; readonly inputs: readonly string[] };

/** What a publication's other rows taught about its hosts, instead of the facts of the catalogue. */
export interface Taught {
	readonly rate: BytesPerSecond;
	readonly setUp: Seconds;
}

const atOnceOf = ({ concurrency, vmCount }: RowInputs, { asked }: Reading) =>
	asked === 'one-after-another' ? 1 : (concurrency ?? vmCount ?? 1);

function pathOf(inputs: RowInputs, reading: Reading): CopyPath {
	const { profile, cards } = reading;
	const { linkGbps, rateLimitGbps, nics, streams } = inputs;
	const vmknics = profile.streams.kind === 'fixed' ? 1 : (streams ?? nics ?? 1);
	const found = copyPath(
		migration({
			...profile,
			nics: nics ?? 1,
			vmknics,
			...(linkGbps === null ? {} : { lineRate: gigabitsPerSecond(linkGbps) }),
			...(rateLimitGbps === null
				? {}
				: { cap: { kind: 'at', rate: gigabitsPerSecond(rateLimitGbps) } }),
			...(profile.streams.kind === 'fixed' && streams !== null
				? { streams: { kind: 'fixed', count: streams } }
				: {}),
			concurrent: cards === 'own' ? 1 : atOnceOf(inputs, reading)
		}),
		{ table: PATH_DOUBTS.value, initialWindow: MIGRATION_FACTS.INITIAL_WINDOW.value }
	);
	if (found.kind === 'refused') throw new Error(`${inputs.id}: ${found.issues[0]?.field}`);
	return found;
}

/** The same path at a rate that other rows taught. */
const taughtPath = (path: CopyPath, rate: BytesPerSecond): CopyPath => {
	const clock = steadyClock(rate);
	return { ...path, usual: clock, slowest: clock, fastest: clock, line: rate, uncapped: rate };
};

const exactly = (time: Seconds) => ({ low: time, likely: time, high: time });

function setUpOf({ profile, clock }: Reading, taught?: Taught) {
	if (taught) return exactly(taught.setUp);
	return clock === 'task' ? MIGRATION_FACTS.SET_UP_RANGE.value : exactly(profile.overhead.setUp);
}

function missingOf(inputs: RowInputs, reading: Reading): readonly string[] {
	const link = inputs.linkGbps === null && inputs.rateLimitGbps === null;
	if (inputs.kind === 'throughput') return link ? ['link speed'] : [];
	if (inputs.kind === 'precopy-rounds') {
		return inputs.activeMemoryOrWss === null ? ['working set'] : [];
	}
	const memory =
		inputs.activeMemoryOrWss === null && (reading.memory === 'in-part' || !inputs.vmMemoryGiB);
	return [
		...(link ? ['link speed'] : []),
		...(memory ? ['memory in use'] : []),
		...(reading.guest === 'writes' && inputs.dirtyRate === null ? ['dirty rate'] : []),
		...(inputs.kind === 'unified' && inputs.diskGiB === null ? ['disk in use'] : [])
	];
}

function assumedOf(inputs: RowInputs, reading: Reading): readonly string[] {
	const { kind, activeMemoryOrWss, linkGbps, dirtyRate, vmCount, concurrency } = inputs;
	if (kind === 'throughput') return reading.assumed;
	return [
		...(activeMemoryOrWss === null ? ['all memory is sent'] : []),
		...(linkGbps === null ? ['the link is faster than the cap'] : []),
		...(dirtyRate === null && reading.profile !== VMOTION_5 ? ['the guest writes little'] : []),
		...(concurrency === null && vmCount !== null ? ['all guests at once'] : []),
		...(reading.cards === 'own' && vmCount !== 1 ? ['each guest has cards of its own'] : []),
		...reading.assumed
	];
}

/** The rules of the page; hosts that were taught have their device state in what they taught. */
function rulesOf({ profile }: Reading, taught?: Taught): MigrationRules {
	const family = profile === KVM ? 'kvm' : 'vmotion';
	const rules = pageRules({ profile, family }, { goal: null, rounds: null });
	return rulesFor(taught ? { ...rules, deviceState: exactly(seconds(0)) } : rules, {
		set: 'guessed',
		band: PRECOPY_LOAD_BANDS.value.plain
	});
}

const memoryOf = (inputs: RowInputs) =>
	gibibytes(inputs.activeMemoryOrWss ?? inputs.vmMemoryGiB ?? NaN);

/** One pass: in every row that is predicted the guest is quiet, or its dirty rate is not known. */
function estimateOf(inputs: RowInputs, reading: Reading, taught?: Taught) {
	const own = pathOf(inputs, reading);
	const path = taught ? taughtPath(own, taught.rate) : own;
	const found = estimateMigration({
		guest: {
			memory: memoryOf(inputs),
			set: { kind: 'known', size: bytes(0), manner: 'at-random' },
			writing: { kind: 'known', rate: mebibytesPerSecond(inputs.dirtyRate ?? 0) }
		},
		disk:
			inputs.kind === 'unified'
				? { size: gibibytes(inputs.diskGiB ?? NaN), writeRate: bytesPerSecond(0) }
				: null,
		path,
		rules: rulesOf(reading, taught),
		setUp: setUpOf(reading, taught)
	});
	if (!('copy' in found)) throw new Error(`${inputs.id}: ${found.kind}`);
	return found;
}

function predictPrecopy(inputs: RowInputs, reading: Reading): TimePrediction {
	const { task, pause, sent } = estimateOf(inputs, reading);
	return {
		kind: 'time',
		seconds: task.likely,
		band: task,
		pause: { atLeast: pause.low, atMost: pause.high },
		sent: sent.likely,
		assumed: assumedOf(inputs, reading)
	};
}

/**
 * First order: guests go in batches, each batch shares the path evenly and waits for its set-up once.
 * Bias: high where one guest's set-up overlaps another's copy, low where a batch waits for stragglers.
 */
function predictEvacuation(inputs: RowInputs, reading: Reading, taught?: Taught): TimePrediction {
	const atOnce = atOnceOf(inputs, reading);
	const shared = taught && { ...taught, rate: bytesPerSecond(taught.rate / atOnce) };
	const { task } = estimateOf(inputs, reading, shared);
	const batches = Math.ceil((inputs.vmCount ?? 1) / atOnce);
	return {
		kind: 'time',
		seconds: scale(task.likely, batches),
		band: { low: scale(task.low, batches), high: scale(task.high, batches) },
		pause: null,
		sent: null,
		assumed: assumedOf(inputs, reading)
	};
}

function predictUnified(inputs: RowInputs, reading: Reading, taught?: Taught): TimePrediction {
	const { task } = estimateOf(inputs, reading, taught);
	return {
		kind: 'time',
		seconds: task.likely,
		band: task,
		pause: null,
		sent: null,
		assumed: assumedOf(inputs, reading)
	};
}

/** A writer that rewrites its set within every round, whatever the link: only the sizes are predicted. */
function predictRounds(inputs: RowInputs, reading: Reading): Prediction {
	const workingSet = gibibytes(inputs.activeMemoryOrWss ?? NaN);
	const outcome = estimatePrecopy(
		{
			memory: gibibytes(inputs.vmMemoryGiB ?? NaN),
			rate: reading.profile.perStream,
			dirtyRate: bytesPerSecond(1e15),
			workingSet
		},
		{
			switchOverGoal: reading.profile.switchOverGoal,
			roundLimit: PRECOPY_STUDY_ROUND_LIMIT.value,
			fixedData: PRECOPY_FIXED_DATA.value,
			doubtfulFrom: PRECOPY_DOUBTFUL_STRAIN.value,
			...reading.profile.overhead
		}
	);
	if (outcome.kind === 'out-of-range') throw new Error(`${inputs.id}: ${outcome.field}`);
	return {
		kind: 'rounds',
		sent: allRounds(outcome).map(({ sent }) => sent),
		converges: outcome.kind === 'converges',
		assumed: ['the whole set is rewritten in each round']
	};
}

/** What the model says of a row, from the inputs of that row alone. */
export function predictRow(inputs: RowInputs): Prediction {
	const reading = readingOf(inputs.id);
	const missing = missingOf(inputs, reading);
	if (missing.length > 0) return { kind: 'missing', inputs: missing };
	switch (inputs.kind) {
		case 'precopy':
			return predictPrecopy(inputs, reading);
		case 'evacuation':
			return predictEvacuation(inputs, reading);
		case 'unified':
			return predictUnified(inputs, reading);
		case 'precopy-rounds':
			return predictRounds(inputs, reading);
		case 'throughput':
			return {
				kind: 'rate',
				rate: pathOf(inputs, reading).throughput.rate,
				assumed: assumedOf(inputs, reading)
			};
	}
}

/** A row of disks or of many guests again, with a rate and a set-up taught by other rows of its study. */
export function predictTaught(inputs: RowInputs, taught: Taught): Seconds {
	const reading = readingOf(inputs.id);
	return inputs.kind === 'unified'
		? predictUnified(inputs, reading, taught).seconds
		: predictEvacuation(inputs, reading, taught).seconds;
}

/** The straight line through measured times against memory: rate and set-up of the hosts of a study. */
export function taughtBy(rows: readonly PublishedRow[]): Taught {
	const points = rows.map((row) => [row.vmMemoryGiB ?? NaN, row.totalSeconds ?? NaN] as const);
	const mean = (of: 0 | 1) => points.reduce((sum, point) => sum + point[of], 0) / points.length;
	const [x, y] = [mean(0), mean(1)];
	const across = points.reduce((sum, [m, t]) => sum + (m - x) * (t - y), 0);
	const perGiB = across / points.reduce((sum, [m]) => sum + (m - x) ** 2, 0);
	return { rate: bytesPerSecond(2 ** 30 / perGiB), setUp: seconds(y - perGiB * x) };
}

/** The rounds of a log, as its note gives them: MiB sent / seconds. */
export const measuredRounds = (row: PublishedRow): readonly Bytes[] =>
	[...row.notes.matchAll(/(\d+)\/(?:\d+\.\d+|-)/g)].map(([, sent]) => mebibytes(Number(sent)));

/** A time that is known only to be less than this. */
export const statedBound = (row: PublishedRow): Seconds | null => {
	const bound = /under (\d+) seconds/.exec(row.notes)?.[1];
	return bound === undefined ? null : seconds(Number(bound));
};
