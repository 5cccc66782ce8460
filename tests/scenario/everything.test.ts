import { describe, expect, it } from 'vitest';
import { withHouse } from '#lib/scenario/domain/releases';
import { VSPHERE_VERSIONS } from '#lib/facts/vsphere';
import { VSPHERE_VALUES } from '#lib/facts/vsphere-values';
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

	it.each(VSPHERE_VERSIONS)(
		'has each maximum of $name with all that is written about it',
		(release) => {
			const { domain } = everything(typed({ vs: release.id }));
			if (domain.kind === 'waiting') throw new Error(domain.kind);
			expect(domain.value.version).toEqual(release);
		}
	);

	it('has the reason why another figure may be right', () => {
		const other = (disp: string) => {
			const { domain } = everything(typed({ vs: '4.0', disp }));
			return domain.kind === 'ready' ? domain.value.otherFigures[0]?.dispute : null;
		};
		const fact = VSPHERE_VERSIONS[1]?.limits.hostsPerVcenter;
		const [book] = fact !== undefined && 'disagreements' in fact ? (fact.disagreements ?? []) : [];
		expect(other('catalogue')).toMatchObject({ fact, inForce: 200, other: 300, why: book?.why });
		const why = 'The figure this catalogue prefers.';
		expect(other('highest')).toMatchObject({ fact, inForce: 300, other: 200, why });
	});

	it('leaves what a house lays down as it says it', () => {
		const fact = {
			id: 'vsphere-8.0-hosts-per-vcenter',
			label: 'Hosts of ours',
			unit: 'hosts',
			kind: 'assumption',
			status: 'assumption',
			value: 3,
			because: 'The board says so.',
			sources: []
		} as const;
		const releases = VSPHERE_VALUES.map((release) => ({
			...release,
			limits: { ...release.limits, hostsPerVcenter: fact }
		}));
		const { domain } = everything(withHouse(typed(), { releases }));
		if (domain.kind === 'waiting') throw new Error(domain.kind);
		expect(domain.value.version.limits.hostsPerVcenter).toEqual(fact);
	});
});
