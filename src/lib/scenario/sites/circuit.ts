import { PATH_VALUES } from '#lib/facts/path-values';
import { fibreRoute } from '#lib/calc/path';
import { type Metres, seconds, type Seconds } from '#lib/calc/units';
import { DCI_VALUES } from '#lib/facts/dci-values';
import { joinParts, mapPart, type Part, ready } from '#lib/scenario/part';
import { pathOf, roundTripBasis } from '#lib/scenario/path/path';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { withSitesValues } from './asking';
import { technologyOf } from './case';

/** What a carrier's circuit was seen to take, beside what the fibre alone would have taken. */
export interface CarrierCircuit {
	readonly over: Metres;
	readonly low: Seconds;
	readonly high: Seconds;
	readonly fibreAlone: Seconds;
}

/** null where the link is one's own fibre, or the round trip was measured: then nothing has to be expected. */
export const circuitOf = (scenario: Scenario): Part<CarrierCircuit | null> =>
	mapPart(
		joinParts(pathOf(scenario), withSitesValues(scenario, ['tech'], ready)),
		([path, { tech }]) => {
			const expected =
				technologyOf(tech).circuit === 'carrier' &&
				path.route > 0 &&
				roundTripBasis(path) === 'worked-out';
			if (!expected) return null;
			const { over, low, high } = DCI_VALUES['carrier-circuit'];
			const { route } = fibreRoute(over, PATH_VALUES['route-factor-planned']);
			return { over, low, high, fibreAlone: seconds(2 * route * path.oneWayPerMetre) };
		}
	);
