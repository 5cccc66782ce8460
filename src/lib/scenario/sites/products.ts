import type { ProductLimit } from '#lib/calc/layer2-case';
import type { VersionId } from '#lib/facts/vsphere';
import { MOBILITY_LIMITS, STRETCHED_STORAGE, type StretchedProduct } from '#lib/facts/storage';
import { isFrom } from '#lib/scenario/domain/estate';
import type { SitesValue as ValueOf } from '#lib/scenario/questions/sites-reading';

/** Every product with a word on the distance between two sites. */
export const PRODUCTS: readonly StretchedProduct[] = [...STRETCHED_STORAGE, ...MOBILITY_LIMITS];

export type StorageChoice = ValueOf<'stor'>;

export const productById = (id: string): StretchedProduct | undefined =>
	PRODUCTS.find((product) => product.id === id);

/** The array that was chosen; undefined for none and for copies at intervals. */
export const chosenProduct = (stor: StorageChoice): StretchedProduct | undefined =>
	STRETCHED_STORAGE.find(({ id }) => id === stor);

/** The round trip that a release of vSphere allows vMotion. */
function vmotionProduct(version: VersionId): string | null {
	if (isFrom(version, '6.0')) return 'vmotion-long-distance';
	if (isFrom(version, '5.0')) return 'vmotion-metro';
	return isFrom(version, '4.1') ? 'vmotion-4.1' : null;
}

export const toLimit = ({ id, limit, comparison, meantFor }: StretchedProduct): ProductLimit[] =>
	limit === null ? [] : [{ id, limit, comparison, meantFor }];

/**
 * The products whose round trip this case must keep. A stretched cluster on arrays is held to the 10 ms of
 * vMSC beside the array's own limit; vSAN brings its own instead.
 */
export function productsInUse({
	stor,
	purpose,
	technology,
	version
}: {
	readonly stor: StorageChoice;
	readonly purpose: ValueOf<'purp'>;
	readonly technology: string;
	readonly version: VersionId;
}): readonly StretchedProduct[] {
	const array = chosenProduct(stor);
	const ids = [
		array?.id,
		array !== undefined && array.id !== 'vsan-stretched' && purpose === 'stretched-cluster'
			? 'vmsc'
			: undefined,
		vmotionProduct(version),
		technology === 'nsx' ? 'nsx-federation' : undefined
	];
	return PRODUCTS.filter(({ id }) => ids.includes(id));
}
