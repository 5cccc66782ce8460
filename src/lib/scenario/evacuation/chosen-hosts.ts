import type { Listed } from '#lib/calc/inventory/listed';
import type { Counts } from './counts';

/** In which order a roll goes through hosts of a list. */
export type HostOrder = 'as-listed' | 'least-used-first' | 'most-used-first';

/** Which hosts of a list are emptied, by their places. */
export interface ChosenHosts {
	/** Of two sites; null for the larger one. */
	readonly site: 'first' | 'second' | null;
	/** Where one is. */
	readonly host: number;
	/** Where some are; null for the first of them. */
	readonly rack: readonly number[] | null;
	readonly order: HostOrder;
}

export const FIRST_HOSTS: ChosenHosts = { site: null, host: 0, rack: null, order: 'as-listed' };

const upTo = (from: number, to: number): readonly number[] =>
	Array.from({ length: Math.max(0, to - from) }, (_, place) => from + place);

function inOrder({ hostMemory, vmHost, vmMemory }: Listed, order: HostOrder): readonly number[] {
	const places = upTo(0, hostMemory.length);
	if (order === 'as-listed') return places;
	const used = new Float64Array(hostMemory.length);
	for (const [vm, at] of vmHost.entries()) used[at]! += vmMemory[vm]!;
	const sign = order === 'least-used-first' ? 1 : -1;
	return places.toSorted((a, b) => sign * (used[a]! - used[b]!) || a - b);
}

/** The site that is emptied: the larger one unless somebody chose. */
export const siteEmptied = (
	{ hostMemory, atFirstSite }: Listed,
	{ site }: Pick<ChosenHosts, 'site'>
): NonNullable<ChosenHosts['site']> =>
	site ?? (hostMemory.length - atFirstSite > atFirstSite ? 'second' : 'first');

/** The places of the hosts that are emptied. */
export function emptiedPlaces(
	{ what, emptied }: Pick<Counts, 'what' | 'emptied'>,
	listed: Listed,
	chosen: ChosenHosts
): readonly number[] {
	const { host, rack, order } = chosen;
	const { hostMemory, atFirstSite } = listed;
	const hosts = hostMemory.length;
	switch (what) {
		case 'site':
			return siteEmptied(listed, chosen) === 'second'
				? upTo(atFirstSite, hosts)
				: upTo(0, atFirstSite);
		case 'host':
			return [Math.min(host, hosts - 1)];
		case 'rack':
			// Another number that was typed is of the first ones.
			return rack?.length === emptied ? rack : upTo(0, Math.min(emptied, hosts));
		case 'roll':
			return inOrder(listed, order);
	}
}
