import type { Fact } from './fact';

/** The measured migrations that the pre-copy model is fitted to and scored on, as they lie in tests/validation/data. */
export const PRECOPY_STUDY = {
	id: 'precopy-study',
	label: 'Measured migrations of the study behind the model',
	unit: 'migrations',
	kind: 'measurement',
	status: 'assumption',
	value: {
		all: 1204,
		web: 23,
		'application-server': 219,
		database: 126,
		'in-memory-store': 68,
		compute: 317,
		streaming: 123,
		'memory-writer': 325
	},
	because: 'Counted in our copy of the data; the paper itself was not opened.',
	sources: []
} as const satisfies Fact<Readonly<Record<string, number>>>;

/** How often the range of the pause held, on those migrations, each by constants that had not seen its fold. */
export const PAUSE_HELD = {
	id: 'pause-held',
	label: 'Share of measured pauses of KVM within the range that is shown',
	unit: 'of the pauses',
	kind: 'fitted',
	status: 'assumption',
	value: {
		known: { quiet: 0.76, all: 0.79, busiest: 0.83 },
		kindOnly: { quiet: 0.73, all: 0.82, busiest: 0.71 },
		nothing: { quiet: 0.77, all: 0.83, busiest: 0.55 }
	},
	because:
		'Counted by the validation: load below 0.05, all, load above 0.8; dirty rate and kind known, only the kind, and nothing.',
	sources: []
} as const satisfies Fact<Readonly<Record<string, Readonly<Record<string, number>>>>>;

/** How often the range of the time held, by what was known of the guest. */
export const TIME_HELD = {
	id: 'time-held',
	label: 'Share of measured times of KVM within the range that is shown',
	unit: 'of the times',
	kind: 'fitted',
	status: 'assumption',
	value: {
		known: 0.8,
		watched: 0.79,
		kindOnly: { all: 0.85, busiest: 0.66 },
		nothing: { all: 0.85, busiest: 0.43 }
	},
	because:
		'Counted by the validation: dirty rate and kind known, one like migration watched, only the kind known, and nothing; of the last two the load above 0.8 too.',
	sources: []
} as const satisfies Fact<Readonly<Record<string, number | Readonly<Record<string, number>>>>>;
