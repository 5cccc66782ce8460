import type { ProductLimit } from '#lib/calc/layer2-case';
import { remediesFor, type Remedy } from '#lib/calc/layer2-remedies';
import { headroom, type Headroom } from '#lib/calc/path';
import { once } from '#lib/scenario/once';
import { mapPart, type Part } from '#lib/scenario/part';
import { type Path, planned } from '#lib/scenario/path/path';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { PRODUCTS, toLimit } from './products';
import { verdictOf } from './verdict';

/** What would make the plan feasible. */
export const remediesOf = once((scenario: Scenario): Part<readonly Remedy[]> =>
	mapPart(verdictOf(scenario), ({ judged, sites, assumed, path: { oneWayPerMetre } }) =>
		remediesFor(judged.headline, { sites, assumed, oneWayPerMetre })
	)
);

/** Headroom to every product with a figure, the tightest first. */
export const headrooms = (path: Path): readonly Headroom<ProductLimit>[] =>
	PRODUCTS.flatMap(toLimit)
		.map((limit) =>
			headroom({ roundTrip: planned(path), limit, oneWayPerMetre: path.oneWayPerMetre })
		)
		.sort((a, b) => a.limit.limit - b.limit.limit);
