import {
	mebibytes,
	mebibytesPerSecond,
	megabitsPerSecond,
	milliseconds,
	ratio,
	seconds,
	type Bytes,
	type Quantity,
	type Ratio,
	type Seconds
} from '#lib/calc/units';

/* What the pre-copy model is worked out by, of precopy-fit.ts and by the identifiers there, apart from labels and sources. */

export interface WorkingSetRule {
	readonly share: Ratio;
	readonly window: Seconds;
	readonly apart?: Bytes;
}
export interface Three<Q> {
	readonly low: Q;
	readonly likely: Q;
	readonly high: Q;
}
export interface LoadKnot {
	readonly load: Ratio;
	readonly low: Ratio;
	readonly high: Ratio;
}
export interface PauseKnot {
	readonly strain: Ratio;
	readonly capped: Three<Ratio>;
	readonly atLine: Three<Ratio>;
}

const rule = (share: number, window: number): WorkingSetRule => ({
	share: ratio(share),
	window: seconds(window)
});

const knots = (
	...rows: readonly (readonly [load: number, low: number, high: number])[]
): readonly [LoadKnot, ...LoadKnot[]] =>
	rows.map(([load, low, high]) => ({
		load: ratio(load),
		low: ratio(low),
		high: ratio(high)
	})) as unknown as readonly [LoadKnot, ...LoadKnot[]];

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

const perSecond = (low: number, likely: number, high: number) => ({
	low: low as Quantity<'1/s'>,
	likely: likely as Quantity<'1/s'>,
	high: high as Quantity<'1/s'>
});

export const PRECOPY_VALUES = {
	'precopy-plain-working-set': rule(0.2, 1.8),
	'precopy-class-working-sets': {
		web: rule(0.16, 0),
		'application-server': rule(0.02, 2),
		database: rule(0.02, 6),
		'in-memory-store': rule(0.7, 0),
		compute: rule(0.24, 0),
		streaming: rule(0.02, 4),
		'memory-writer': { ...rule(2.8, 0), apart: mebibytes(300) }
	},
	'precopy-study-link': megabitsPerSecond(941),
	'precopy-fixed-data': mebibytes(9.4),
	'precopy-study-switch-over-goal': milliseconds(300),
	'precopy-study-round-limit': 10,
	'precopy-doubtful-strain': ratio(0.5),
	'precopy-load-bands': {
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
	'precopy-pauses': [
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
	'precopy-writing': {
		unknown: perSecond(0.000295, 0.0115, 0.108),
		web: perSecond(0.00211, 0.027, 0.0392),
		'application-server': perSecond(0.000773, 0.0599, 0.121),
		database: perSecond(0.000854, 0.0213, 0.0819),
		'in-memory-store': perSecond(0.000985, 0.181, 0.288),
		compute: perSecond(0.000238, 0.00506, 0.0149),
		streaming: perSecond(0.000505, 0.0141, 0.037),
		'memory-writer': perSecond(0.000201, 0.012, 0.107)
	},
	'precopy-middle-rate': mebibytesPerSecond(17.1),
	'precopy-watched-noise': ratio(0.02)
} as const;
