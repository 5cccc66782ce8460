import { describe, expect, it } from 'vitest';
import { everything } from '#lib/scenario/everything';
import { impactOf } from '#lib/scenario/migration/impact';
import { migrationOf } from '#lib/scenario/migration/migration';
import { breakEven, smallestLink } from '#lib/scenario/migration/remedy';
import { ready } from '#lib/scenario/part';
import { toPlain } from '#lib/scenario/plain';
import { typed, valueOf } from './scenario-of';

describe(everything, () => {
	it('has what a migration costs and bears', () => {
		const scenario = typed();
		const migration = valueOf(migrationOf(scenario));
		if (migration.guest.kind !== 'writer') throw new Error(migration.guest.kind);
		const { impact, breakEven: bears, smallestLink: link } = everything(scenario);
		expect(impact).toEqual(toPlain(ready(impactOf(migration.speed))));
		expect(bears).toEqual(toPlain(ready(breakEven(migration.guest, migration))));
		expect(link).toEqual(toPlain(ready(smallestLink(migration))));
	});

	it.each([{ know: 'curve' }, { moves: 'disk' }])(
		'has no break-even where no rate of writing is asked about: %o',
		(over) => {
			expect(everything(typed(over)).breakEven).toEqual(ready(null));
		}
	);
});
