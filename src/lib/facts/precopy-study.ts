import type { Fact } from './fact';

/** The measured migrations that the pre-copy model is fitted to and scored on, as they lie in tests/validation/data. */
export const PRECOPY_STUDY = {
	id: 'precopy-study',
	label: 'Measured migrations of the study behind the model',
	unit: 'migrations',
	kind: 'measurement',
	status: 'assumption',
	value: {
		all: 405,
		web: 10,
		'application-server': 73,
		database: 42,
		'in-memory-store': 23,
		compute: 107
	},
	because: 'Counted in our copy of the data; the paper itself was not opened.',
	sources: []
} as const satisfies Fact<Readonly<Record<string, number>>>;

/** How often the range of the pause held, on those migrations. */
export const PAUSE_HELD = {
	id: 'pause-held',
	label: 'Share of measured pauses within the range that is shown',
	unit: 'of the pauses',
	kind: 'fitted',
	status: 'assumption',
	value: { quiet: 0.8, all: 0.65, busiest: 0.12 },
	because: 'From the report of the validation.',
	sources: []
} as const satisfies Fact<Readonly<Record<string, number>>>;
