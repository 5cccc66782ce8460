import { ratesOf, writerOf } from '#lib/calc/guest-to-move';
import { type Bytes, type BytesPerSecond, gibibytes, mebibytesPerSecond } from '#lib/calc/units';
import { mapPart, type Part } from '#lib/scenario/part';
import type { GuestGroup } from '#lib/scenario/questions/guest-groups';
import { INITIAL_TEXT, type Scenario } from '#lib/scenario/questions/initial-text';
import { withText } from '#lib/scenario/once';
import type { Span } from '#lib/scenario/span';
import { resized, type WritingGuest, writingAt } from '#lib/scenario/migration/guest';
import { caseOf } from '#lib/scenario/migration/case';
import type { MigrationCase } from '#lib/scenario/migration/outcome';

/** One kind of VM, as it is copied. */
export interface Kind {
	/** Memory that is sent. */
	readonly memory: Bytes;
	readonly writes: Span<{ readonly dirtyRate: BytesPerSecond; readonly workingSet: Bytes }>;
}

/** A migration whose guest writes at a rate: a curve is of one guest, and many are not alike in it. */
export interface WritingCase extends MigrationCase {
	readonly guest: WritingGuest;
	/** Whether a curve was typed, in whose place its kind of guest counts. */
	readonly curve: 'left-out' | 'none';
}

/** What a curve hides is not asked, and read as its first text. */
const withoutCurve = (scenario: Scenario): Scenario =>
	withText({ ...scenario, work: INITIAL_TEXT.work, wset: INITIAL_TEXT.wset }, 'know', 'kind');

/** The one VM that a migration is asked of is not every VM of a host: what is emptied has VMs of the average. */
const ofAverage = (scenario: Scenario): Scenario =>
	scenario.mvm === '' ? scenario : withText({ ...scenario }, 'mvm', '');

export const writingCaseOf = (scenario: Scenario): Part<WritingCase> => {
	const average = ofAverage(scenario);
	return mapPart(
		caseOf(scenario.know === 'curve' ? withoutCurve(average) : average),
		(migration) => {
			const { guest } = migration;
			if (guest.kind === 'curve') throw new Error('no curve was asked for');
			return { ...migration, guest, curve: scenario.know === 'curve' ? 'left-out' : 'none' };
		}
	);
};

export function kindOf(guest: WritingGuest): Kind {
	const rates = ratesOf(guest);
	const at = (rate: BytesPerSecond) => {
		const { dirtyRate, workingSet } = writerOf(guest, rate);
		return { dirtyRate, workingSet };
	};
	return {
		memory: guest.memory,
		writes: { low: at(rates.low), likely: at(rates.likely), high: at(rates.high) }
	};
}

/** As many pages hold data as of the VM that the migration is about. */
export function kindOfGroup(
	{ guest }: WritingCase,
	{ gibibytes: size, writes }: Pick<GuestGroup, 'gibibytes' | 'writes'>,
	share: number
): Kind {
	const sized = resized(guest, gibibytes(size * share));
	return kindOf(writes === null ? sized : writingAt(sized, mebibytesPerSecond(writes)));
}
