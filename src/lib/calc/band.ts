import { least, ratio, scale, seconds, type Ratio, type Seconds } from './units';

/** How far measured times lay from the likely one, among migrations of one class of load. */
export interface LoadBand {
	/** Load is dirty rate over link rate; the class ends here. The last class has no end. */
	readonly below: Ratio | null;
	readonly low: Ratio;
	readonly high: Ratio;
}

export interface BandTable {
	/** In order of load. */
	readonly classes: readonly [LoadBand, ...LoadBand[]];
	/** Around the end of a class, within this share of it, the band glides instead of jumping. */
	readonly glide: Ratio;
}

export interface Band {
	readonly low: Seconds;
	readonly likely: Seconds;
	readonly high: Seconds;
}

/** The factors at a load: those of its class, and straight lines across each class end. */
export function factorsAt(load: Ratio, table: BandTable): { low: Ratio; high: Ratio } {
	const { classes, glide } = table;
	let { low, high }: { low: number; high: number } = classes[0];
	classes.forEach(({ below }, i) => {
		const next = classes[i + 1];
		if (below === null || !next) return;
		const across = (load - below * (1 - glide)) / (2 * glide * below);
		const weight = Math.min(1, Math.max(0, across));
		low += (next.low - low) * weight;
		high += (next.high - high) * weight;
	});
	return { low: ratio(low), high: ratio(high) };
}

/**
 * The range that held a stated share of measured migrations of the same load, around the likely time:
 * factors by class of load, taken from the ranks of measured over predicted time (split conformal
 * prediction: Vovk, Gammerman, Shafer, "Algorithmic Learning in a Random World", 2005).
 *
 * The low end is never below `soonest`, the time of a single pass, which no migration undercuts.
 * Preconditions: positive finite times; 0 < low <= 1 <= high in every class; glide between 0 and 1,
 * exclusive. Known bias: the share holds for migrations like those measured, and nothing else.
 */
export function bandAround(
	likely: Seconds,
	load: Ratio,
	{ table, soonest }: { readonly table: BandTable; readonly soonest: Seconds }
): Band {
	const { low, high } = factorsAt(load, table);
	const lowest = seconds(Math.max(scale(likely, low), least(likely, soonest)));
	return { low: lowest, likely, high: scale(likely, high) };
}
