import {
	mebibytes,
	megabitsPerSecond,
	milliseconds,
	ratio,
	seconds,
	type Bytes,
	type BytesPerSecond,
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
}
interface LoadBand {
	readonly below: Ratio | null;
	readonly low: Ratio;
	readonly high: Ratio;
}
interface BandTable {
	readonly classes: readonly [LoadBand, ...LoadBand[]];
	readonly glide: Ratio;
}

const STUDY = citeUnread(
	'jo-2017',
	'405 of the pre-copy rows; here tests/validation/data/precopy-kvm-1gbe.csv'
);
const FITTED =
	'Fitted by exhaustive search on the 405 measured migrations; `npm run validation` repeats the fit.';

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
	value: rule(0.19, 1.9),
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
		web: rule(0.14, 0),
		'application-server': rule(0.19, 0),
		database: rule(0.1, 4),
		'in-memory-store': rule(0.74, 0),
		compute: rule(0.24, 0),
		streaming: rule(0.02, 4),
		'memory-writer': rule(1.2, 0)
	},
	because: FITTED,
	note: 'Workloads of the study by kind: SPECweb (10 rows); DaCapo (73); OLTP (42); memcached (23); PARSEC and bzip (107); mplayer (40); a memory writer (107). Its three rows named idle write 50 to 100 MiB/s, so an idle guest goes by the plain rule; at a low dirty rate the set hardly matters.',
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
	value: mebibytes(9.3),
	because:
		'Median surplus of data sent over memory where dirty rate is below 2 % of the link rate.',
	sources: [STUDY]
} as const satisfies Fact<Bytes>;

export const PRECOPY_STUDY_GOAL = {
	id: 'precopy-study-switch-over-goal',
	label: 'Switch-over goal of the study (the default of QEMU)',
	unit: 'ms',
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
		'Of the 303 measured migrations said to converge, 3 missed their goal by more than 50 ms; of the other 102, 39 did.',
	sources: [STUDY]
} as const satisfies Fact<Ratio>;

export const PRECOPY_CALIBRATION = {
	id: 'precopy-calibration',
	label: 'Calibration on one observed migration',
	unit: 'shares of memory; noise and trust as shares',
	kind: 'fitted',
	status: 'assumption',
	value: {
		leastShare: ratio(0.003),
		mostShare: ratio(3),
		noise: ratio(0.02),
		/** Weight of the observation beside the usual set of its kind of guest. */
		trust: ratio(0.7)
	},
	because:
		'Errors are flat between trust 0.6 and 1 when the observed migration resembles the predicted one; less trust helps when it does not.',
	sources: [STUDY]
} as const satisfies Fact<Readonly<Record<'leastShare' | 'mostShare' | 'noise' | 'trust', Ratio>>>;

/** Ends of the classes of load (dirty rate over link rate), and their factors of the likely time. */
const bands = (...factors: readonly (readonly [low: number, high: number])[]): BandTable => {
	const ends = [0.05, 0.2, 0.5, 0.8];
	const classes = factors.map(([low, high], i) => ({
		below: ends[i] === undefined ? null : ratio(ends[i]),
		low: ratio(low),
		high: ratio(high)
	}));
	return { classes: classes as unknown as BandTable['classes'], glide: ratio(0.05) };
};

export const PRECOPY_BANDS = {
	id: 'precopy-bands',
	label: 'Band that holds 80 % of measured migrations, by class of load',
	unit: 'factors of the likely time',
	kind: 'fitted',
	status: 'assumption',
	value: {
		plain: bands([0.986, 1.113], [0.964, 1.157], [0.872, 1.335], [0.804, 1.857], [0.705, 2.54]),
		byClass: bands([0.986, 1.114], [0.979, 1.153], [0.932, 1.195], [0.897, 2.055], [0.788, 1.763]),
		calibrated: bands([0.988, 1.066], [0.966, 1.08], [0.92, 1.13], [0.915, 1.492], [0.86, 1.436])
	},
	because: 'Ranks of measured over predicted time, each predicted without its own fold.',
	sources: [STUDY]
} as const satisfies Fact<Readonly<Record<'plain' | 'byClass' | 'calibrated', BandTable>>>;

export const PRECOPY_FACTS = [
	PRECOPY_PLAIN_SET,
	PRECOPY_CLASS_SETS,
	PRECOPY_STUDY_LINK,
	PRECOPY_FIXED_DATA,
	PRECOPY_STUDY_GOAL,
	PRECOPY_STUDY_ROUND_LIMIT,
	PRECOPY_DOUBTFUL_STRAIN,
	PRECOPY_CALIBRATION,
	PRECOPY_BANDS
] as const;
