import type { BytesPerSecond } from '#lib/calc/units';
import type { EvacuationCase, EvacuationLimits } from './case';
import type { Evacuated } from './evacuation';

/** One limit that a case sets otherwise than its platform does, null where one of them has none. */
export interface Override {
	readonly field: string;
	readonly supported: number | null;
	readonly used: number | null;
}

export interface Support {
	/** Budgets and costs may be overridden; no vendor supports it. */
	readonly overrides: readonly Override[];
	/** VMs that on average got less than a migration has to have. */
	readonly belowLeastRate: readonly string[];
	/** How many at once the link gives that much; null where there is no link. */
	readonly atOnceByLink: number | null;
}

const flat = (limits: EvacuationLimits): ReadonlyMap<string, number | null> =>
	new Map(
		Object.entries(limits).flatMap(([field, value]: [string, unknown]) =>
			typeof value === 'object' && value !== null
				? Object.entries(value).map(([kind, cost]) => [`${field}.${kind}`, cost as number] as const)
				: [[field, (value ?? null) as number | null] as const]
		)
	);

/**
 * What of an evacuation the vendor would not support: limits set otherwise than the platform has them, and migrations
 * that get less than the least rate. That rate is a condition of support and holds nothing back; it is compared with
 * the mean of each migration, so a short lack of it does not show. Units: B/s.
 */
export function supportOf(
	{ limits, link }: EvacuationCase,
	{ vms }: Evacuated,
	{
		supported,
		leastRate
	}: { readonly supported: EvacuationLimits; readonly leastRate: BytesPerSecond | null }
): Support {
	const [used, asked] = [flat(limits ?? {}), flat(supported)];
	const fields = [...new Set([...asked.keys(), ...used.keys()])];
	const overrides = fields.flatMap((field): Override[] => {
		const here = used.get(field) ?? null;
		const there = asked.get(field) ?? null;
		return here === there ? [] : [{ field, supported: there, used: here }];
	});
	return {
		overrides,
		belowLeastRate:
			leastRate === null
				? []
				: vms.filter(({ rate }) => rate !== null && rate < leastRate).map(({ id }) => id),
		atOnceByLink:
			leastRate === null || link === null || link === undefined
				? null
				: Math.floor(link.rate / leastRate)
	};
}
