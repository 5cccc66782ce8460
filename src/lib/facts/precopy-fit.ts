import type { Bytes, BytesPerSecond, Quantity, Ratio, Seconds } from '#lib/calc/units';
import { citeUnread } from './sources';
import type { Fact } from './fact';
import {
	type LoadKnot,
	type PauseKnot,
	PRECOPY_VALUES,
	type Three,
	type WorkingSetRule
} from './precopy-values';

/*
 * Constants of the pre-copy model. Fitted ones come out of `npm run validation`, which fits them again and
 * fails when they differ; docs/method/precopy.md says how, docs/method/validation.md how well they predict.
 */

const STUDY = citeUnread(
	'jo-2017',
	'1,204 of the pre-copy rows; here tests/validation/data/precopy-kvm-1gbe.csv'
);
const FITTED =
	'Fitted by exhaustive search on the 1,204 measured migrations; `npm run validation` repeats the fit.';

export const PRECOPY_PLAIN_SET = {
	id: 'precopy-plain-working-set',
	label: 'Working set of a guest of unknown kind',
	unit: 'share of memory, plus seconds of its dirty rate',
	kind: 'fitted',
	status: 'assumption',
	value: PRECOPY_VALUES['precopy-plain-working-set'],
	because: FITTED,
	sources: [STUDY]
} as const satisfies Fact<WorkingSetRule>;

export const PRECOPY_CLASS_SETS = {
	id: 'precopy-class-working-sets',
	label: 'Working set by kind of guest',
	unit: 'share of memory, plus seconds of its dirty rate',
	kind: 'fitted',
	status: 'assumption',
	value: PRECOPY_VALUES['precopy-class-working-sets'],
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
	value: PRECOPY_VALUES['precopy-study-link'],
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
	value: PRECOPY_VALUES['precopy-fixed-data'],
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
	value: PRECOPY_VALUES['precopy-study-switch-over-goal'],
	because: 'Measured pauses of guests that finish gather just below 300 ms.',
	sources: [STUDY]
} as const satisfies Fact<Seconds>;

export const PRECOPY_STUDY_ROUND_LIMIT = {
	id: 'precopy-study-round-limit',
	label: 'Rounds after which the guest is paused whatever is left',
	unit: 'rounds',
	kind: 'fitted',
	status: 'assumption',
	value: PRECOPY_VALUES['precopy-study-round-limit'],
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
	value: PRECOPY_VALUES['precopy-doubtful-strain'],
	because:
		'Measured migrations said to converge seldom miss their goal by more than 50 ms, of the others every third does; docs/method/validation.md has the count.',
	sources: [STUDY]
} as const satisfies Fact<Ratio>;

export const PRECOPY_LOAD_BANDS = {
	id: 'precopy-load-bands',
	label: 'Band that holds 80 % of measured migrations, over load',
	unit: 'load; part of the time beyond one pass; factor of the likely time',
	kind: 'fitted',
	status: 'assumption',
	value: PRECOPY_VALUES['precopy-load-bands'],
	because:
		'Ranks of measured times, each predicted without its own fold, made never to fall as the load rises; straight lines between.',
	sources: [STUDY]
} as const satisfies Fact<
	Readonly<Record<'plain' | 'byClass' | 'watched', readonly [LoadKnot, ...LoadKnot[]]>>
>;

export const PRECOPY_PAUSES = {
	id: 'precopy-pauses',
	label: 'Pause by strain, capped to half the line and at its full rate (KVM)',
	unit: 'factors of the time that what fits the goal takes on the line',
	kind: 'fitted',
	status: 'assumption',
	value: PRECOPY_VALUES['precopy-pauses'],
	because:
		'Ranks of measured pauses less device state, 80 % between low and high; strain by the plain rule and by that of the class alike. For the pause itself QEMU lifts the cap, so what fits the goal at the capped rate goes in less than the goal.',
	sources: [STUDY]
} as const satisfies Fact<readonly [PauseKnot, ...PauseKnot[]]>;

export const PRECOPY_WRITING = {
	id: 'precopy-writing',
	label: 'Dirty rate by kind of guest: what 80 % of the study wrote, and the median',
	unit: 'share of memory per second',
	kind: 'fitted',
	status: 'assumption',
	value: PRECOPY_VALUES['precopy-writing'],
	because:
		'Ranks of dirty rate over memory, by workload as for the working sets; rows of a sample chosen by load, so busy guests are over-represented. "Unknown" is all rows.',
	sources: [STUDY]
} as const satisfies Fact<Readonly<Record<string, Three<Quantity<'1/s'>>>>>;

export const PRECOPY_MIDDLE_RATE = {
	id: 'precopy-middle-rate',
	label:
		'Dirty rate that the likely pause of a guest goes by at least, where only its kind or nothing is known (KVM)',
	unit: 'MiB/s',
	kind: 'fitted',
	status: 'assumption',
	value: PRECOPY_VALUES['precopy-middle-rate'],
	because:
		'Median dirty rate of all rows. In them the rate does not grow with memory, so a part of the memory makes small guests too quiet; errors are flat from 16 to 24 MiB/s.',
	sources: [STUDY]
} as const satisfies Fact<BytesPerSecond>;

export const PRECOPY_WATCHED_NOISE = {
	id: 'precopy-watched-noise',
	label: 'Times of one and the same migration differ by this much',
	unit: 'share',
	kind: 'assumption',
	status: 'assumption',
	value: PRECOPY_VALUES['precopy-watched-noise'],
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
	PRECOPY_MIDDLE_RATE,
	PRECOPY_WATCHED_NOISE
] as const;
