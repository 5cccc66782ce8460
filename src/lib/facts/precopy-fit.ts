import {
	mebibytes,
	megabitsPerSecond,
	milliseconds,
	ratio,
	seconds,
	type Bytes,
	type BytesPerSecond,
	type Quantity,
	type Ratio,
	type Seconds
} from '#lib/calc/units';
import { citeUnread } from './sources';
import type { Fact } from './fact';

/*
 * Constants of the pre-copy model. Fitted ones come out of `npm run validation`, which fits them again and
 * fails when they differ; docs/method/precopy.md says how, docs/method/validation.md how well they predict.
 */

interface WorkingSetRule {
	readonly share: Ratio;
	readonly window: Seconds;
	readonly apart?: Bytes;
}
interface Three<Q> {
	readonly low: Q;
	readonly likely: Q;
	readonly high: Q;
}
interface LoadKnot {
	readonly load: Ratio;
	readonly low: Ratio;
	readonly high: Ratio;
}
interface PauseKnot {
	readonly strain: Ratio;
	readonly capped: Three<Ratio>;
	readonly atLine: Three<Ratio>;
}
const STUDY = citeUnread(
	'jo-2017',
	'1,204 of the pre-copy rows; here tests/validation/data/precopy-kvm-1gbe.csv'
);
const FITTED =
	'Fitted by exhaustive search on the 1,204 measured migrations; `npm run validation` repeats the fit.';

const rule = (share: number, window: number): WorkingSetRule => ({
	share: ratio(share),
	window: seconds(window)
});

export const PRECOPY_PLAIN_SET = {
	id: 'precopy-plain-working-set',
	label: 'Working set of a guest of unknown kind',
	unit: 'share of memory, plus seconds of its dirty rate',
	kind: 'fitted',
	status: 'assumption',
	value: rule(0.2, 1.8),
	because: FITTED,
	sources: [STUDY]
} as const satisfies Fact<WorkingSetRule>;

export const PRECOPY_CLASS_SETS = {
	id: 'precopy-class-working-sets',
	label: 'Working set by kind of guest',
	unit: 'share of memory, plus seconds of its dirty rate',
	kind: 'fitted',
	status: 'assumption',
	value: {
		web: rule(0.16, 0),
		'application-server': rule(0.02, 2),
		database: rule(0.02, 6),
		'in-memory-store': rule(0.7, 0),
		compute: rule(0.24, 0),
		streaming: rule(0.02, 4),
		'memory-writer': { ...rule(2.8, 0), apart: mebibytes(300) }
	},
	because: FITTED,
	note: 'Workloads of the study by kind: SPECweb (23 rows); DaCapo (219); OLTP (126); memcached (68); PARSEC and bzip (317); mplayer (123); a memory writer (325), whose share is of what its system, 300 MiB, leaves it. Its three rows named idle write 50 to 100 MiB/s, so an idle guest goes by the plain rule; at a low dirty rate the set hardly matters.',
	sources: [STUDY]
} as const satisfies Fact<Readonly<Record<string, WorkingSetRule>>>;

export const PRECOPY_STUDY_LINK = {
	id: 'precopy-study-link',
	label: 'Payload rate of the 1 Gbit/s link of the study',
	unit: 'Mbit/s',
	kind: 'measurement',
	status: 'assumption',
	value: megabitsPerSecond(941),
	because:
		'The largest rate in the data is 940.9 Mbit/s; 1448 payload bytes of 1538 on the wire give 941.5 Mbit/s.',
	sources: [STUDY]
} as const satisfies Fact<BytesPerSecond>;

export const PRECOPY_FIXED_DATA = {
	id: 'precopy-fixed-data',
	label: 'Data sent besides guest memory (QEMU)',
	unit: 'MiB',
	kind: 'fitted',
	status: 'assumption',
	value: mebibytes(9.4),
	because:
		'Median surplus of data sent over memory where dirty rate is below 2 % of the link rate.',
	sources: [STUDY]
} as const satisfies Fact<Bytes>;

export const PRECOPY_STUDY_GOAL = {
	id: 'precopy-study-switch-over-goal',
	label: 'Switch-over goal of the study (the default of QEMU)',
	unit: 's',
	kind: 'assumption',
	status: 'assumption',
	value: milliseconds(300),
	because: 'Measured pauses of guests that finish gather just below 300 ms.',
	sources: [STUDY]
} as const satisfies Fact<Seconds>;

export const PRECOPY_STUDY_ROUND_LIMIT = {
	id: 'precopy-study-round-limit',
	label: 'Rounds after which the guest is paused whatever is left',
	unit: 'rounds',
	kind: 'fitted',
	status: 'assumption',
	value: 10,
	because:
		'Measured pauses of up to 6.7 s show that copies were ended by force; errors hardly change between 8 and 12 rounds, and grow above.',
	sources: [STUDY]
} as const satisfies Fact<number>;

export const PRECOPY_DOUBTFUL_STRAIN = {
	id: 'precopy-doubtful-strain',
	label: 'Strain from which finishing within the goal is a matter of chance',
	unit: 'dirtied within the goal over sent within the goal',
	kind: 'fitted',
	status: 'assumption',
	value: ratio(0.5),
	because:
		'Measured migrations said to converge seldom miss their goal by more than 50 ms, of the others every third does; docs/method/validation.md has the count.',
	sources: [STUDY]
} as const satisfies Fact<Ratio>;

const knots = (
	...rows: readonly (readonly [load: number, low: number, high: number])[]
): readonly [LoadKnot, ...LoadKnot[]] =>
	rows.map(([load, low, high]) => ({
		load: ratio(load),
		low: ratio(low),
		high: ratio(high)
	})) as unknown as readonly [LoadKnot, ...LoadKnot[]];

export const PRECOPY_LOAD_BANDS = {
	id: 'precopy-load-bands',
	label: 'Band that holds 80 % of measured migrations, over load',
	unit: 'load; part of the time beyond one pass; factor of the likely time',
	kind: 'fitted',
	status: 'assumption',
	value: {
		plain: knots(
			[0.0043, 0.4, 1.07],
			[0.037, 0.4, 1.145],
			[0.066, 0.4, 1.145],
			[0.16, 0.4, 1.145],
			[0.27, 0.4, 1.15],
			[0.43, 0.44, 1.334],
			[0.57, 0.44, 1.671],
			[0.72, 0.44, 1.953],
			[0.92, 0.46, 2.519]
		),
		byClass: knots(
			[0.0043, 0.43, 1.07],
			[0.037, 0.43, 1.131],
			[0.066, 0.43, 1.131],
			[0.16, 0.6, 1.131],
			[0.27, 0.69, 1.131],
			[0.43, 0.69, 1.176],
			[0.57, 0.69, 1.593],
			[0.72, 0.69, 1.593],
			[0.92, 0.69, 1.593]
		),
		watched: knots(
			[0.00014, 0.48, 1.018],
			[0.034, 0.48, 1.037],
			[0.067, 0.48, 1.076],
			[0.17, 0.48, 1.081],
			[0.26, 0.59, 1.098],
			[0.43, 0.59, 1.098],
			[0.57, 0.59, 1.206],
			[0.71, 0.59, 1.206],
			[0.97, 0.59, 1.206]
		)
	},
	because:
		'Ranks of measured times, each predicted without its own fold, made never to fall as the load rises; straight lines between.',
	sources: [STUDY]
} as const satisfies Fact<
	Readonly<Record<'plain' | 'byClass' | 'watched', readonly [LoadKnot, ...LoadKnot[]]>>
>;

/** One row for both columns where a cap makes no difference. */
const pause = (
	strain: number,
	capped: readonly [number, number, number],
	atLine = capped
): PauseKnot => {
	const three = ([low, likely, high]: readonly [number, number, number]) => ({
		low: ratio(low),
		likely: ratio(likely),
		high: ratio(high)
	});
	return { strain: ratio(strain), capped: three(capped), atLine: three(atLine) };
};

export const PRECOPY_PAUSES = {
	id: 'precopy-pauses',
	label: 'Pause by strain, capped to half the line and at its full rate (KVM)',
	unit: 'factors of the time that what fits the goal takes on the line',
	kind: 'fitted',
	status: 'assumption',
	value: [
		pause(0.0032, [0, 0, 0.13], [0.37, 0.4, 0.44]),
		pause(0.0075, [0, 0.042, 0.61], [0.36, 0.42, 0.78]),
		pause(0.037, [0.19, 0.42, 3.2], [0.31, 0.44, 0.83]),
		pause(0.066, [0.23, 0.72, 0.84]),
		pause(0.16, [0.69, 0.85, 0.9]),
		pause(0.28, [0.75, 0.83, 0.9]),
		pause(0.44, [0.81, 0.87, 0.93]),
		pause(0.56, [0.82, 0.92, 1.8]),
		pause(0.72, [0.85, 0.95, 2.4]),
		pause(0.85, [0.88, 1.3, 3.9]),
		pause(0.93, [0.98, 3.4, 26])
	],
	because:
		'Ranks of measured pauses less device state, 80 % between low and high; strain by the plain rule and by that of the class alike. For the pause itself QEMU lifts the cap, so what fits the goal at the capped rate goes in less than the goal.',
	sources: [STUDY]
} as const satisfies Fact<readonly [PauseKnot, ...PauseKnot[]]>;

const perSecond = (low: number, likely: number, high: number) => ({
	low: low as Quantity<'1/s'>,
	likely: likely as Quantity<'1/s'>,
	high: high as Quantity<'1/s'>
});

export const PRECOPY_WRITING = {
	id: 'precopy-writing',
	label: 'Dirty rate by kind of guest: what 80 % of the study wrote, and the median',
	unit: 'share of memory per second',
	kind: 'fitted',
	status: 'assumption',
	value: {
		unknown: perSecond(0.000295, 0.0115, 0.108),
		web: perSecond(0.00211, 0.027, 0.0392),
		'application-server': perSecond(0.000773, 0.0599, 0.121),
		database: perSecond(0.000854, 0.0213, 0.0819),
		'in-memory-store': perSecond(0.000985, 0.181, 0.288),
		compute: perSecond(0.000238, 0.00506, 0.0149),
		streaming: perSecond(0.000505, 0.0141, 0.037),
		'memory-writer': perSecond(0.000201, 0.012, 0.107)
	},
	because:
		'Ranks of dirty rate over memory, by workload as for the working sets; rows of a sample chosen by load, so busy guests are over-represented. "Unknown" is all rows.',
	sources: [STUDY]
} as const satisfies Fact<Readonly<Record<string, Three<Quantity<'1/s'>>>>>;

export const PRECOPY_WATCHED_NOISE = {
	id: 'precopy-watched-noise',
	label: 'Times of one and the same migration differ by this much',
	unit: 'share',
	kind: 'assumption',
	status: 'assumption',
	value: ratio(0.02),
	because: 'Quiet guests of the study took 0.993 to 1.02 times what their memory takes.',
	sources: [STUDY]
} as const satisfies Fact<Ratio>;

export const PRECOPY_FACTS = [
	PRECOPY_PLAIN_SET,
	PRECOPY_CLASS_SETS,
	PRECOPY_STUDY_LINK,
	PRECOPY_FIXED_DATA,
	PRECOPY_STUDY_GOAL,
	PRECOPY_STUDY_ROUND_LIMIT,
	PRECOPY_DOUBTFUL_STRAIN,
	PRECOPY_LOAD_BANDS,
	PRECOPY_PAUSES,
	PRECOPY_WRITING,
	PRECOPY_WATCHED_NOISE
] as const;
