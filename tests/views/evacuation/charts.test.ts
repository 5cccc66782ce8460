import { describe, expect, it } from 'vitest';
import { betterOf, evacuationOf } from '#lib/scenario/evacuation/evacuation';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import {
	atOncePicture,
	boundPicture,
	hostsPicture,
	movedPicture,
	rollPicture
} from '#lib/views/evacuation/charts';
import { typed, valueOf } from '../../scenario/scenario-of';

function emptied(over: Partial<Scenario>) {
	const found = valueOf(evacuationOf(typed(over)));
	if (found.kind !== 'emptied') throw new Error(found.kind);
	return found;
}

const STORM = { shost: '16 + 12', ratio: '20', vmram: '8', ram: '512', dl: '25' } as const;
const storm = emptied(STORM);

describe(movedPicture, () => {
	const { spec, table, title } = movedPicture(storm);

	it('rises from nobody to everybody, on a quick day first', () => {
		const [quick, usual, slow] = spec.series;
		for (const each of [quick, usual, slow]) {
			const heights = each?.points.map(({ y }) => y) ?? [];
			expect(heights[0]).toBe(0);
			expect(heights).toEqual(heights.toSorted((a, b) => a - b));
			expect(heights.at(-1)).toBe(320);
		}
		for (const [place, point] of (usual?.points ?? []).entries()) {
			expect(quick?.points[place]?.y).toBeGreaterThanOrEqual(point.y);
			expect(slow?.points[place]?.y).toBeLessThanOrEqual(point.y);
		}
	});

	it('marks the deadline, in the minutes of its axis', () => {
		expect(spec.x.title).toBe('Time since the start (min)');
		expect(spec.marks).toEqual([
			{
				x: 25,
				y: storm.deadline?.moved.likely,
				label: `${storm.deadline?.moved.likely} of 320 by the deadline`
			}
		]);
		expect(title).toContain(`${storm.deadline?.moved.likely} of 320 VMs have moved by 25`);
	});

	it('has a table short enough to read', () => {
		expect(table.rows.length).toBeLessThanOrEqual(22);
		expect(table.rows.at(-1)?.slice(1)).toEqual([320, 320, 320]);
	});
});

describe(hostsPicture, () => {
	it('ends with all hosts empty, and never more empty than begun', () => {
		const picture = hostsPicture(storm);
		const [empty, begun] = picture?.spec.series ?? [];
		expect(empty?.points.at(-1)?.y).toBe(16);
		for (const [place, { y }] of (empty?.points ?? []).entries())
			expect(y).toBeLessThanOrEqual(begun?.points[place]?.y ?? 0);
	});

	it('is not drawn of one host', () => {
		expect(hostsPicture(emptied({ em: 'host', chosts: '4' }))).toBeNull();
	});
});

describe(boundPicture, () => {
	it('counts as many VMs as move and wait, on average', () => {
		const picture = boundPicture(storm);
		expect(picture?.title).toMatch(/the link holds them back$/);
		const { bound, finish } = storm;
		const moving = Object.values(bound.moving).reduce((sum, time) => sum + time, 0);
		const shown = (picture?.spec.series ?? [])
			.filter(({ name }) => !name.startsWith('Wait'))
			.flatMap(({ points }) => points.map(({ y }) => y))
			.reduce((sum, y) => sum + y, 0);
		const steps = picture?.spec.series[0]?.points.length ?? 1;
		expect(shown / steps).toBeCloseTo(moving / finish.likely, -1);
	});
});

describe(rollPicture, () => {
	const QUIET = {
		em: 'roll',
		chosts: '4',
		ratio: '2',
		know: 'rate',
		dirty: '0',
		setup: '0',
		ram: '512'
	} as const;
	function rolled(over: Partial<Scenario>) {
		const found = valueOf(evacuationOf(typed({ ...QUIET, ...over })));
		if (found.kind !== 'rolled') throw new Error(found.kind);
		return found;
	}

	it('climbs to all hosts: begun, then empty, then back', () => {
		const answer = rolled({ ptm: '10' });
		const { steps, kind } = answer.rolls.likely;
		const picture = rollPicture(answer);
		const [begun, empty, back] = picture?.spec.series ?? [];
		expect(kind).toBe('rolled');
		expect([begun, empty, back].map((line) => line?.points.at(-1)?.y)).toEqual([4, 4, 4]);
		// The second host begins when the first is back: 10 min and its drain.
		const first = steps[0]!;
		expect(begun?.points[3]?.x).toBeCloseTo((first.drain + 600) / 60, 9);
		expect(empty?.points[2]).toEqual({ x: first.drain / 60, y: 1 });
		expect(picture?.title).toMatch(/^4 hosts are back after 4[01]\smin, \d/);
		expect(picture?.table.rows).toHaveLength(4);
	});

	it('counts pairs, and the last of an odd number alone', () => {
		const picture = rollPicture(rolled({ chosts: '5', pat: '2', ptm: '10' }));
		expect(picture?.table.rows.map(([hosts]) => hosts)).toEqual([2, 4, 5]);
	});

	it('has no patched hosts where no time for that was typed, and ends where it gets stuck', () => {
		expect(rollPicture(rolled({}))?.spec.series.map(({ name }) => name)).toEqual([
			'Begun',
			'Empty'
		]);
		expect(rollPicture(rolled({ chosts: '4', ratio: '30', vmram: '4', ram: '128' }))).toBeNull();
	});

	it('draws hundreds in a few points', () => {
		const picture = rollPicture(rolled({ chosts: '200', ratio: '1', ptm: '1' }));
		for (const { points } of picture?.spec.series ?? []) expect(points.length).toBeLessThan(170);
		expect(picture?.spec.series[2]?.points.at(-1)?.y).toBe(200);
	});
});

describe(atOncePicture, () => {
	it('has a bar for each number, and says which is best', () => {
		const better = valueOf(betterOf(typed(STORM)));
		if (better === null) throw new Error('nothing was tried');
		const { spec, title } = atOncePicture(better);
		expect(spec.categories).toEqual(['1', '2', '3', '4', '6', '8'].map((n) => `${n} at once`));
		const best = spec.series[0]?.bars.filter(({ look }) => look === 'answer') ?? [];
		expect(best).toHaveLength(1);
		expect(title).toMatch(/^More at once is not always faster/);
	});
});
