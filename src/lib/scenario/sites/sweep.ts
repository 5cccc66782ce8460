import { pathDelay } from '#lib/calc/path';
import { add, kilometres, scale, seconds, subtract } from '#lib/calc/units';
import type { ProductValues } from '#lib/facts/storage-values';
import { productsBeside, type StorageChoice } from './products';
import type { VerdictAnswer } from './verdict';

export interface SweptRoundTrip {
	/** Straight line. */
	readonly km: number;
	readonly fibreKm: number;
	readonly milliseconds: number;
}

const SHORTEST_KM = 1;
const LONGEST_KM = 5000;
const POINTS = 49;

const NO_DEVICES = {
	amplifiers: 0,
	regenerators: 0,
	fecLines: 0,
	macsecLinks: 0,
	ipsecGateways: 0,
	routers: 0
};
const NO_TIME = seconds(0);
const NO_DELAYS = {
	amplifier: NO_TIME,
	regenerator: NO_TIME,
	fecLine: NO_TIME,
	macsecLink: NO_TIME,
	ipsecGateway: NO_TIME,
	router: NO_TIME
};

/** The round trip of this path at other distances: all that is not fibre stays as it is. */
export function roundTripSweep({ path, sites }: VerdictAnswer): readonly SweptRoundTrip[] {
	const fibreOf = (fibreKm: number) =>
		pathDelay(
			{
				route: kilometres(fibreKm),
				equipment: { ...NO_DEVICES, other: NO_TIME },
				serialization: null
			},
			{ oneWayPerMetre: path.oneWayPerMetre, delays: NO_DELAYS }
		).roundTrip;
	const factor = path.line.metres > 0 ? sites.route / path.line.metres : path.routeFactor;
	const besides = subtract(sites.roundTrip, fibreOf(sites.route / 1000));
	const fixed = besides > 0 ? besides : scale(besides, 0);
	return Array.from({ length: POINTS }, (_, index) => {
		const km = SHORTEST_KM * (LONGEST_KM / SHORTEST_KM) ** (index / (POINTS - 1));
		const fibreKm = km * factor;
		return { km, fibreKm, milliseconds: add(fibreOf(fibreKm), fixed) * 1000 };
	});
}

/** Products that share one round-trip limit, the one with the tightest limit first. */
export interface SharedLimit {
	readonly milliseconds: number;
	readonly products: readonly [ProductValues, ...ProductValues[]];
}

/** The limits that any product of the platform has, each once. */
export function sharedLimits(storage: StorageChoice): readonly SharedLimit[] {
	const withLimit = productsBeside(storage).filter(({ limit }) => limit !== null);
	const distinct = [...new Set(withLimit.map(({ limit }) => limit ?? 0))].sort((a, b) => a - b);
	return distinct.flatMap((limit) => {
		const [first, ...others] = withLimit.filter((each) => each.limit === limit);
		return first === undefined
			? []
			: [{ milliseconds: limit * 1000, products: [first, ...others] as const }];
	});
}
