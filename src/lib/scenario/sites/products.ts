import { type ProductDistance, type ProductLimit, shortestDistance } from '#lib/calc/layer2-case';

export { shortestDistance };
import { milliseconds } from '#lib/calc/units';
import type { VersionId } from '#lib/facts/vsphere-values';
import {
	DISTANCE_READ,
	MOBILITY_VALUES,
	type ProductValues,
	STORAGE_VALUES
} from '#lib/facts/storage-values';
import { longestValue } from '#lib/facts/vmotion-round-trip-values';
import type { SitesValue } from './asking';
import { isFrom } from '#lib/scenario/domain/estate';

/** Every product with a word on the distance between two sites. */
export const PRODUCTS: readonly ProductValues[] = [...STORAGE_VALUES, ...MOBILITY_VALUES];

export type StorageChoice = SitesValue<'stor'>;

export const productById = (id: string): ProductValues | undefined =>
	PRODUCTS.find((product) => product.id === id);

/** The array that was chosen; undefined for none and for copies at intervals. */
export const chosenProduct = (stor: StorageChoice): ProductValues | undefined =>
	STORAGE_VALUES.find(({ id }) => id === stor);

/** Whether vSphere has a say in a cluster on this storage; other platforms have rules of their own. */
export const isOnVsphere = (stor: StorageChoice): boolean =>
	chosenProduct(stor)?.platform !== 'other';

/** The products to compare with: those of the platform that the storage runs on. */
export const productsBeside = (stor: StorageChoice): readonly ProductValues[] => {
	const platform = chosenProduct(stor)?.platform;
	return PRODUCTS.filter((product) => product.platform === platform);
};

/** How far apart the vendor of a product lets the sites stand. */
export const distanceOf = ({ id, distance }: ProductValues): readonly ProductDistance[] =>
	distance === null
		? []
		: [{ id, limit: distance, status: DISTANCE_READ.includes(id) ? 'read' : 'unverified' }];

/** The same of the array that was chosen. */
export const distancesOf = (stor: StorageChoice): readonly ProductDistance[] =>
	[chosenProduct(stor)].flatMap((product) => (product === undefined ? [] : distanceOf(product)));

const GENERATIONS = [
	{ from: '6.0', id: 'vmotion-long-distance' },
	{ from: '5.0', id: 'vmotion-metro' },
	{ from: '3.5', id: 'vmotion-4.1' }
] as const;

/** vMotion of a release: the row of its generation, with what was read, or not, for this very release. */
function vmotionProduct(version: VersionId): ProductValues | undefined {
	const generation = GENERATIONS.find(({ from }) => isFrom(version, from));
	const row = productById(generation?.id ?? '');
	const { status, value } = longestValue(version);
	if (row === undefined || status === 'none') return undefined;
	return { ...row, limit: milliseconds(value), status };
}

export const toLimit = ({
	id,
	limit,
	comparison,
	meantFor,
	status
}: ProductValues): ProductLimit[] =>
	limit === null
		? []
		: [{ id, limit, comparison, meantFor, status: status === 'read' ? 'read' : 'unverified' }];

/**
 * The products whose round trip this case must keep. A stretched cluster on arrays is held to the 10 ms of
 * vMSC beside the array's own limit; vSAN brings its own instead, and another platform than vSphere knows neither.
 * Copies at intervals let nothing move live.
 */
export function productsInUse({
	stor,
	purpose,
	technology,
	version
}: {
	readonly stor: StorageChoice;
	readonly purpose: SitesValue<'purp'>;
	readonly technology: string;
	readonly version: VersionId;
}): readonly ProductValues[] {
	const array = chosenProduct(stor);
	const onVsphere = isOnVsphere(stor);
	const ids = [
		array?.id,
		array !== undefined &&
		onVsphere &&
		array.id !== 'vsan-stretched' &&
		purpose === 'stretched-cluster'
			? 'vmsc'
			: undefined,
		technology === 'nsx' ? 'nsx-federation' : undefined
	];
	const vmotion = !onVsphere || stor === 'async' ? undefined : vmotionProduct(version);
	return [
		...PRODUCTS.filter(({ id }) => ids.includes(id)),
		...(vmotion === undefined ? [] : [vmotion])
	];
}
