import { accepted, type Parsed, refused } from '#lib/form/issue';

/** So many VMs alike. */
export interface GuestGroup {
	readonly vms: number;
	readonly gibibytes: number;
	/** What each writes, in MiB/s; null where only its kind is known. */
	readonly writes: number | null;
}

export type GroupsRefusal =
	| { readonly kind: 'not-a-group'; readonly text: string }
	| { readonly kind: 'too-many-vms'; readonly most: number }
	| { readonly kind: 'too-many-groups'; readonly most: number }
	| { readonly kind: 'memory-out-of-range'; readonly text: string }
	| { readonly kind: 'rate-out-of-range'; readonly text: string };

export const MOST_VMS = 100_000;
const MOST_GROUPS = 50;
const MOST_GIBIBYTES = 32_768;
const LEAST_GIBIBYTES = 0.0625;
const MOST_RATE = 1_000_000;

const GROUP =
	/^(?:(\d{1,9}|\d{1,3}(?:,\d{3})+) ?(?:vms?(?: of)?|x|×|\*|of) ?)?(\d{1,9}(?:\.\d{1,6})?) ?(mi?b|gi?b|ti?b|m|g|t)?(?: ?(?:at|@|writing|,) ?(\d{1,9}(?:\.\d{1,6})?) ?(?:mi?b\/s|mi?bps)?)?$/i;

const IN_GIBIBYTES: ReadonlyMap<string, number> = new Map([
	['m', 1 / 1024],
	['g', 1],
	['t', 1024]
]);

function readGroup(text: string): Parsed<GuestGroup, GroupsRefusal> {
	const [, vms = '1', size, unit = 'g', writes] = GROUP.exec(text) ?? [];
	if (size === undefined) return refused({ kind: 'not-a-group', text });
	const gibibytes = Number(size) * (IN_GIBIBYTES.get(unit.charAt(0).toLowerCase()) ?? 1);
	if (!(gibibytes >= LEAST_GIBIBYTES && gibibytes <= MOST_GIBIBYTES))
		return refused({ kind: 'memory-out-of-range', text });
	if (writes !== undefined && Number(writes) > MOST_RATE)
		return refused({ kind: 'rate-out-of-range', text });
	return accepted({
		vms: Number(vms.replaceAll(',', '')),
		gibibytes,
		writes: writes === undefined ? null : Number(writes)
	});
}

/**
 * Reads "200 x 4 GiB; 20 x 64 GiB at 100 MiB/s": so many VMs, the memory of each, and what it writes where that is known.
 * Groups are parted by lines, semicolons or commas before a blank; null for an empty text.
 */
export function parseGroups(typed: string): Parsed<readonly GuestGroup[] | null, GroupsRefusal> {
	const parts = typed
		.split(/[;\n]|,(?=\s)/)
		.map((part) => part.replaceAll(/\s+/g, ' ').trim())
		.filter((part) => part !== '');
	if (parts.length === 0) return accepted(null);
	if (parts.length > MOST_GROUPS) return refused({ kind: 'too-many-groups', most: MOST_GROUPS });
	const groups: GuestGroup[] = [];
	for (const part of parts) {
		const read = readGroup(part);
		if (!read.ok) return read;
		if (read.value.vms > 0) groups.push(read.value);
	}
	const all = groups.reduce((sum, { vms }) => sum + vms, 0);
	if (all > MOST_VMS) return refused({ kind: 'too-many-vms', most: MOST_VMS });
	return all === 0 ? refused({ kind: 'not-a-group', text: typed.trim() }) : accepted(groups);
}
