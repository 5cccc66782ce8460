import { headroom } from '#lib/calc/headroom';
import type { ProductLimit } from '#lib/calc/layer2-case';
import { metres, type Metres, scale, type Seconds } from '#lib/calc/units';
import type { ProductValues } from '#lib/facts/storage-values';
import { once } from '#lib/scenario/once';
import { andThen, joinParts, type Part, ready } from '#lib/scenario/part';
import {
	longestWay,
	type Path,
	pathOf,
	planned,
	type RoundTripBasis,
	roundTripBasis
} from '#lib/scenario/path/path';
import type { NamedPlace } from '#lib/scenario/questions/place-book';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { withSitesValues } from './asking';
import { isUntouched, technologyOf } from './case';
import { distanceOf, PRODUCTS, productsBeside, productsInUse, toLimit } from './products';

export type AllowedBy =
	| { readonly kind: 'round-trip'; readonly time: Seconds }
	/** Of fibre, as the rule on it is judged. */
	| { readonly kind: 'fibre'; readonly length: Metres };

/** How far around site A one limit lets site B stand. */
export interface Reach {
	readonly by: AllowedBy;
	/** The products or the optics that share the limit: what is in use first, if it is among them. */
	readonly products: readonly [ReachProduct, ...ReachProduct[]];
	/** `assumption`: of optics that the form brings along and nobody chose. */
	readonly standing: 'read' | 'unverified' | 'assumption';
	/** `binds`: of the limits that this plan must keep it is the one that ends first. */
	readonly use: 'binds' | 'kept' | 'beside';
	/** As the crow flies; null where what is not fibre uses the limit up. */
	readonly radius: Metres | null;
	/** Where site B stands. */
	readonly other: 'inside' | 'outside';
}

type ReachProduct = Pick<ProductValues, 'id' | 'name'>;

export interface SitesReach {
	readonly from: NamedPlace;
	readonly to: NamedPlace;
	/** As the crow flies. */
	readonly apart: Metres;
	readonly basis: RoundTripBasis;
	/** The nearest end first. */
	readonly reaches: readonly Reach[];
}

interface Given {
	readonly path: Path;
	/** Of the longer path: fibre over the straight line. */
	readonly factor: number;
	readonly products: readonly ProductValues[];
	readonly optics: Optics | null;
	/** What the plan must keep. */
	readonly kept: readonly ReachProduct[];
}

/** How far the optics go, span after span; null where their source names no end. */
interface Optics {
	readonly product: ReachProduct;
	readonly reach: Metres;
	readonly standing: 'read' | 'assumption';
}

type OneReach = Pick<Reach, 'by' | 'standing' | 'radius' | 'other'> & {
	readonly product: ReachProduct;
};

/** The straight line with so much more fibre, or less; null where no fibre is short enough. */
function radiusWith(more: Metres, { path, factor }: Given): Metres | null {
	const radius = metres(path.line.metres + more / factor);
	return radius < 0 ? null : radius;
}

const leftOf = (path: Path, limit: ProductLimit) =>
	headroom({ roundTrip: planned(path), limit, oneWayPerMetre: path.oneWayPerMetre });

const byRoundTrip = (product: ProductValues, given: Given): readonly OneReach[] =>
	toLimit(product).map((limit) => {
		const left = leftOf(given.path, limit);
		return {
			product,
			by: { kind: 'round-trip', time: limit.limit },
			standing: limit.status,
			radius: radiusWith(left.distance, given),
			other: left.kind === 'within' ? 'inside' : 'outside'
		};
	});

function ofFibre(length: Metres, given: Given): Pick<OneReach, 'by' | 'radius' | 'other'> {
	const way = longestWay(given.path);
	return {
		by: { kind: 'fibre', length },
		radius: radiusWith(metres(length - way), given),
		other: way <= length ? 'inside' : 'outside'
	};
}

const byFibre = (product: ProductValues, given: Given): readonly OneReach[] =>
	distanceOf(product).map(({ limit, status }) => ({
		product,
		standing: status,
		...ofFibre(limit, given)
	}));

const byOptics = (given: Given): readonly OneReach[] =>
	given.optics === null ? [] : [{ ...given.optics, ...ofFibre(given.optics.reach, given) }];

const nearestFirst = (a: Pick<Reach, 'radius'>, b: Pick<Reach, 'radius'>): number =>
	(a.radius ?? -1) - (b.radius ?? -1);

/** Where a product ends: of a time and a distance, the nearer one. */
const endOf = (product: ProductValues, given: Given): readonly OneReach[] =>
	[...byRoundTrip(product, given), ...byFibre(product, given)].sort(nearestFirst).slice(0, 1);

const limitKey = ({ by }: OneReach): string =>
	by.kind === 'round-trip' ? `${by.time} s` : `${by.length} m`;

const named = ({ product: { id, name } }: OneReach): ReachProduct => ({ id, name });

/** Products that share a limit share a circle. */
function sharedEnds(given: Given): readonly Reach[] {
	const ends = [
		...byOptics(given),
		...given.products.flatMap((product) => endOf(product, given))
	].sort(nearestFirst);
	const isKept = ({ product }: OneReach) => given.kept.includes(product);
	const binding = ends.find(isKept);
	const limits = new Map<string, readonly [OneReach, ...OneReach[]]>();
	for (const end of ends) {
		const [first, ...others] = limits.get(limitKey(end)) ?? [end];
		if (first === end) limits.set(limitKey(end), [end]);
		else if (isKept(end) && !isKept(first)) limits.set(limitKey(end), [end, first, ...others]);
		else limits.set(limitKey(end), [first, ...others, end]);
	}
	return [...limits.values()].map(([first, ...others]) => ({
		by: first.by,
		products: [named(first), ...others.map(named)],
		// What was read of the others says nothing of the release in use.
		standing:
			first !== binding && others.some(({ standing }) => standing === 'read')
				? 'read'
				: first.standing,
		use: first === binding ? 'binds' : isKept(first) ? 'kept' : 'beside',
		radius: first.radius,
		other: first.other
	}));
}

const opticsOf = (
	{ id, name, reach, reachIs }: ReturnType<typeof technologyOf>,
	{ spans, standing }: Pick<Optics, 'standing'> & { readonly spans: number }
): Optics | null =>
	reach === null || reachIs === 'floor'
		? null
		: { product: { id, name }, reach: scale(reach, spans), standing };

/** Of vMotion it is the release in use that counts. */
const asInUse = (
	products: readonly ProductValues[],
	inUse: readonly ProductValues[]
): readonly ProductValues[] =>
	products.map((product) => inUse.find(({ id }) => id === product.id) ?? product);

/**
 * How far apart each product, and the optics, let the sites stand, the nearest end first. The same headroom as in the table of
 * products, as a straight line: what is not fibre stays as it is, the route factor too.
 *
 * Bias: high, as the round trip is a floor.
 */
export const reachesOf = once((scenario: Scenario): Part<readonly Reach[]> =>
	andThen(pathOf(scenario), (path) =>
		withSitesValues(
			scenario,
			['route', 'prot', 'stor', 'purp', 'tech', 'vs', 'regen'],
			({ route, prot, stor, purp: purpose, tech: technology, vs: version, regen }) => {
				const optics = opticsOf(technologyOf(technology), {
					spans: Number(regen) + 1,
					standing: isUntouched(scenario, 'tech') ? 'assumption' : 'read'
				});
				const inUse = productsInUse({ stor, purpose, technology, version });
				return ready(
					sharedEnds({
						path,
						factor: Number(route) * Math.max(1, Number(prot ?? 1)),
						products: asInUse(productsBeside(stor), inUse),
						optics,
						kept: [
							...inUse.filter(({ meantFor }) => meantFor === 'any' || purpose === 'migration'),
							// An answer that nobody gave decides nothing.
							...(optics?.standing === 'read' ? [optics.product] : [])
						]
					})
				);
			}
		)
	)
);

/** Whether the sites stand no further apart than a product allows, be it of another platform; of an unknown one they never do. */
export const isWithinProduct = (scenario: Scenario, id: string): Part<boolean> =>
	andThen(pathOf(scenario), (path) =>
		withSitesValues(
			scenario,
			['stor', 'purp', 'tech', 'vs'],
			({ stor, purp: purpose, tech: technology, vs: version }) => {
				const inUse = productsInUse({ stor, purpose, technology, version });
				const [product] = asInUse(
					PRODUCTS.filter((each) => each.id === id),
					inUse
				);
				if (product === undefined) return ready(false);
				const kept = [
					...toLimit(product).map((limit) => leftOf(path, limit).kind === 'within'),
					...distanceOf(product).map(({ limit }) => longestWay(path) <= limit)
				];
				return ready(kept.length > 0 && !kept.includes(false));
			}
		)
	);

/** The same around site A; null where the distance is typed and nobody knows where the sites are. */
export const reachOf = once((scenario: Scenario): Part<SitesReach | null> =>
	withSitesValues(scenario, ['dist'], ({ dist }) =>
		dist === 'places' ? betweenPlaces(scenario) : ready(null)
	)
);

const betweenPlaces = (scenario: Scenario): Part<SitesReach> =>
	andThen(joinParts(pathOf(scenario), reachesOf(scenario)), ([path, reaches]) =>
		withSitesValues(scenario, ['pa', 'pb'], ({ pa: from, pb: to }) =>
			ready({ from, to, apart: path.line.metres, basis: roundTripBasis(path), reaches })
		)
	);
