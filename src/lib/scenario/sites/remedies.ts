import type { ProductLimit } from '#lib/calc/layer2-case';
import { remediesFor, type Remedy } from '#lib/calc/layer2-remedies';
import { headroom, type Headroom } from '#lib/calc/headroom';
import { once } from '#lib/scenario/once';
import { andThen, mapPart, type Part, ready } from '#lib/scenario/part';
import { type Path, pathOf, planned } from '#lib/scenario/path/path';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { withSitesValues } from './asking';
import { productsBeside, type StorageChoice, toLimit } from './products';
import { verdictOf } from './verdict';

/** What would make the plan feasible. */
export const remediesOf = once((scenario: Scenario): Part<readonly Remedy[]> =>
	mapPart(verdictOf(scenario), ({ judged, sites, assumed, path: { oneWayPerMetre } }) =>
		remediesFor(judged.headline, { sites, assumed, oneWayPerMetre })
	)
);

/** Headroom to every product of the platform with a figure, the tightest first. */
export const headrooms = ({
	path,
	storage
}: {
	readonly path: Path;
	readonly storage: StorageChoice;
}): readonly Headroom<ProductLimit>[] =>
	productsBeside(storage)
		.flatMap(toLimit)
		.map((limit) =>
			headroom({ roundTrip: planned(path), limit, oneWayPerMetre: path.oneWayPerMetre })
		)
		.sort((a, b) => a.limit.limit - b.limit.limit);

export const headroomsOf = once((scenario: Scenario): Part<readonly Headroom<ProductLimit>[]> =>
	andThen(pathOf(scenario), (path) =>
		withSitesValues(scenario, ['stor'], ({ stor: storage }) => ready(headrooms({ path, storage })))
	)
);
