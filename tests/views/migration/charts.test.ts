import { describe, expect, it, test } from 'vitest';
import { migrationOf } from '#lib/scenario/migration/migration';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import {
	dirtyPicture,
	linkPicture,
	memoryPicture,
	pictures,
	ratePicture,
	roundsPicture
} from '#lib/views/migration/charts';
import { toCsv } from '#lib/ui/table-text';
import { ofTyped } from '../../scenario/scenario-of';

const migration = ofTyped(migrationOf);

const NO_TABLE = { caption: '', columns: [], rows: [] };

const FAST = { link: '1', vmram: '16', know: 'rate', dirty: '900' } as const;

describe(roundsPicture, () => {
	it('shows one pass and the pause of a quiet guest', () => {
		const picture = roundsPicture(migration({ work: 'idle' }));
		expect(picture?.title).toBe('One pass over the memory is enough');
		expect(picture?.spec.categories).toEqual(['Round 1', 'Pause']);
	});

	it('has the pause of the answer, and times as people say them', () => {
		const picture = roundsPicture(migration({}));
		expect(picture?.spec.series[0]?.bars.at(-1)?.label).toMatch(/ MiB, 220\u00a0ms$/);
		expect(picture?.table.rows.at(-1)?.[2]).toEqual({
			shown: '220\u00a0ms',
			number: expect.closeTo(0.22, 2)
		});
		// 1 TiB over 1 GbE: 9,266 s for one pass.
		const large = linkPicture(migration({ mvm: '1024', work: 'idle', link: '1' }));
		expect(large?.table.rows.flat()).toContainEqual(
			expect.objectContaining({ shown: '2.6\u00a0h' })
		);
	});

	it('gives a spreadsheet times in seconds, as numbers under a title with the unit', () => {
		for (const { table } of pictures(migration({ mvm: '1024', link: '1' }))) {
			const [titles = '', ...rows] = toCsv(table).split('\r\n');
			expect(titles).not.toMatch(/(^|,)(Time|Low|Middle case|High|Rate|\d+ GbE)(,|$)/);
			for (const row of rows)
				expect(row.split(',').slice(1)).toEqual(
					row
						.split(',')
						.slice(1)
						.map((cell) => (cell === '' ? '' : String(Number(cell))))
				);
		}
		// One pass of 1 TiB over 1 Gbit/s takes 9,266 s at 949 Mbit/s, and is written with three digits.
		const rounds = roundsPicture(migration({ mvm: '1024', work: 'idle', link: '1' }));
		const [titles, first = ''] = toCsv(rounds?.table ?? NO_TABLE).split('\r\n');
		expect(titles).toBe('Round,Data (GiB),Time (s)');
		expect(first).toMatch(/^Round 1,\d+,9\d\d0$/);
	});

	it('sums up the rounds that no eye could tell apart', () => {
		const picture = roundsPicture(migration({ ...FAST, rounds: '40' }));
		expect(picture?.spec.categories).toHaveLength(11);
		expect(picture?.spec.categories.at(-2)).toMatch(/^\d+ more$/);
		expect(picture?.table.rows.length).toBeGreaterThan(11);
	});

	it('shows that the rounds of a copy without end do not shrink', () => {
		const picture = roundsPicture(migration({ ...FAST, hyp: 'kvm' }));
		expect(picture?.title).toContain('the copy does not end');
		expect(picture?.spec.categories).not.toContain('Pause');
	});

	it('has nothing to show for a disk alone, or along a curve', () => {
		expect(roundsPicture(migration({ moves: 'disk' }))).toBeNull();
		expect(roundsPicture(migration({ know: 'curve' }))).toBeNull();
	});
});

describe(linkPicture, () => {
	it('ends its lines where the copy does not finish', () => {
		const picture = linkPicture(migration({ ...FAST, hyp: 'kvm', link: '10' }));
		const [, likely] = picture?.spec.series ?? [];
		expect(likely?.points[0]?.x).toBeGreaterThan(10 / 30);
		expect(picture?.sentence).toContain('does not finish');
	});

	it('is not drawn where no link finishes', () => {
		expect(linkPicture(migration({ ...FAST, hyp: 'kvm', cap: '0.1' }))).toBeNull();
	});
});

describe(memoryPicture, () => {
	it('draws 1, 10, 25 and 100 GbE, each no slower than the one before', () => {
		const picture = memoryPicture(migration());
		expect(picture?.spec.series.map(({ name }) => name)).toEqual([
			'1 GbE',
			'10 GbE',
			'25 GbE',
			'100 GbE'
		]);
		const last = picture?.table.rows.at(-1)?.slice(1) as number[];
		expect([...last].sort((a, b) => b - a)).toEqual(last);
	});
});

describe(ratePicture, () => {
	it('keeps the rate at the lower edge of all ceilings', () => {
		const { table } = ratePicture(migration({ vs: '4.1', loss: '0.01' }));
		for (const [, rate, ...ceilings] of table.rows) {
			const known = ceilings.filter((each) => typeof each === 'number');
			expect(rate).toBe(Math.min(...known));
		}
	});

	it('says in its title whether distance matters', () => {
		expect(ratePicture(migration()).title).toContain('Distance does not slow');
		expect(ratePicture(migration({ vs: '4.1' })).title).toContain('at 200 ms');
	});
});

describe(dirtyPicture, () => {
	it('draws the break-even as an upright line', () => {
		const series = dirtyPicture(migration(FAST))?.spec.series ?? [];
		const edge = series.find(({ name }) => name === 'Held back');
		expect(edge?.points[0]?.x).toBe(edge?.points[1]?.x);
	});

	it('draws none where all that is written fits the pause', () => {
		const picture = dirtyPicture(migration({ goal: '100000' }));
		expect(picture?.title).toBe('No dirty rate stops this copy');
	});
});

test.each<{ over: Partial<Scenario> }>([
	{ over: {} },
	{ over: FAST },
	{ over: { ...FAST, vs: '4.0' } },
	{ over: { moves: 'both' } },
	{ over: { know: 'seen' } }
])('every picture of $over has a title, a sentence and a table', ({ over }) => {
	const all = pictures(migration(over));
	expect(all.length).toBeGreaterThan(2);
	for (const { title, sentence, table } of all) {
		expect(title).not.toBe('');
		expect(sentence).toMatch(/\.$/);
		expect(table.rows.length).toBeGreaterThan(0);
		for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
	}
});

test.each<{ over: Partial<Scenario> }>([
	{ over: { moves: 'disk' } },
	{ over: { moves: 'both', vs: '4.0' } }
])('nothing is drawn of $over, which uses no network or cannot be', ({ over }) => {
	expect(pictures(migration(over))).toEqual([]);
});
