import { ratesOf, type GuestToMove } from './guest-to-move';
import type { CopyPath } from './copy-path';
import type { Span } from './joined-causes';
import type { LoadBandTable } from './load-band';
import type { Cause, DiskToMove, MigrationToEstimate } from './migration-estimate';
import { ratio } from './units';

/** All three at the middle. */
const atLikely = <Q>({ likely }: Span<Q>): Span<Q> => ({ low: likely, likely, high: likely });

/** A way that is the same on every day. */
const steadyPath = (path: CopyPath): CopyPath => ({
	...path,
	slowest: path.usual,
	fastest: path.usual
});

const steadyDisk = <D extends DiskToMove>(disk: D): D =>
	disk.carried === undefined ? disk : { ...disk, carried: atLikely(disk.carried) };

const likelyGuest = (guest: GuestToMove): GuestToMove =>
	guest.writing.kind === 'usual'
		? { ...guest, writing: { kind: 'known', rate: ratesOf(guest).likely } }
		: guest;

/** Measured times that all lay where the model puts them. */
const EXACT_BAND: LoadBandTable = [{ load: ratio(0), low: ratio(1), high: ratio(1) }];

/**
 * The same migration with one cause of doubt held at its middle: what its range is then is what the other causes leave
 * of it. The middle of the estimate stays where it is.
 */
export function withCauseHeld(migration: MigrationToEstimate, cause: Cause): MigrationToEstimate {
	switch (cause) {
		case 'set-up':
			return { ...migration, setUp: atLikely(migration.setUp) };
		case 'path':
			return {
				...migration,
				path: steadyPath(migration.path),
				disk: migration.disk === null ? null : steadyDisk(migration.disk)
			};
		case 'writing':
			return { ...migration, guest: likelyGuest(migration.guest) };
		case 'model':
			return { ...migration, rules: { ...migration.rules, band: EXACT_BAND } };
	}
}
