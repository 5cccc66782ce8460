import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headroomsOf } from '#lib/scenario/sites/remedies';
import { verdictOf } from '#lib/scenario/sites/verdict';
import { distancePicture, headroomTable, rulesPicture } from '#lib/views/two-sites/charts';
import { supportSentence } from '#lib/words/sites/verdict';
import { toCsv } from '#lib/ui/table-text';
import { planOf } from '#lib/scenario/sites/plan';
import { planTable, PRODUCT_TABLE, productsOnPaper } from '#lib/views/two-sites/tables';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { reachPicture } from '#lib/views/pictures/reach';
import { ofTyped, typed } from '../../scenario/scenario-of';

const verdict = ofTyped(verdictOf);
const rooms = ofTyped(headroomsOf);

const column = (rows: readonly (readonly unknown[])[], at: number) => rows.map((row) => row[at]);
const isFalling = (values: readonly number[]) =>
	values.every((value, index) => index === 0 || value <= (values[index - 1] ?? Infinity));

describe('the table of rules', () => {
	it('has what forbids before what warns before what is met', () => {
		const levels = column(rulesPicture(verdict()).table.rows, 2);
		const rank = { forbids: 3, warning: 2, note: 1, met: 0 } as const;
		expect(levels[0]).toBe('forbids');
		const { rows } = rulesPicture(verdict({ tech: 'dark-fibre-lr' })).table;
		expect(rows[0]?.[0]).toBe('Optics reach');
		expect(isFalling(levels.map((level) => rank[level as keyof typeof rank]))).toBe(true);
	});
});

describe('the section on distance', () => {
	// 40 km at 1.3 are 52 km of fibre: 42 km more than LR optics reach, 248 km less than MetroCluster may stand apart.
	it('has the optics and the distance of the product beside the round trips', () => {
		const { rows } = headroomTable(
			verdict({ tech: 'dark-fibre-lr', stor: 'metrocluster-fc', route: '1.3' }),
			(id) => id
		);
		expect(rows[0]).toEqual(['Optics reach', null, 10, 520, null, -42, 'read']);
		expect(rows).toContainEqual(['Distance of the product', null, 300, 17.3, null, 248, 'read']);
		expect(isFalling(column(rows, 3) as number[])).toBe(true);
		const ours = headroomTable(verdict({ stor: 'metrocluster-fc' }), (id) => id).rows;
		expect(ours.find(([name]) => name === 'Optics reach')?.at(-1)).toBe('assumption');
	});

	// (10 - 0.5093) ms / 2 x 299,792,458 / 1.4682 m/s = 968.95 km: 969 of them would pass the limit.
	it('leaves as much fibre as the answer says, and not more than there is', () => {
		const judged = verdict({ stor: 'vmsc', route: '1.3' });
		const left = headroomTable(judged, (id) => id).rows.find(([id]) => id === 'vmsc');
		expect(left?.slice(4, 6)).toEqual([9.49, 968]);
		expect(supportSentence(judged)).toContain('9.49 ms or 968 km of fibre are left');
		const { rows } = productsOnPaper(rooms({ stor: 'vmsc', route: '1.3' }));
		expect(rows.find(([name]) => String(name).startsWith('vSphere Metro'))?.[3]).toBe(968);
	});

	it('leaves nothing that would pass a limit, and is too much by all that is', () => {
		const plans = fc.record({
			km: fc.integer({ min: 0, max: 2000 }).map(String),
			route: fc.constantFrom('1', '1.3', '1.77'),
			eqd: fc.constantFrom('0', '7', '450'),
			stor: fc.constantFrom('vmsc', 'vsan-stretched', 'metrocluster-fc')
		});
		fc.assert(
			fc.property(plans, (plan) => {
				const judged = verdict(plan);
				const [, figure = '', unit, end] =
					/([\d.,]+) (ms|µs)(?: or [\d.,]+ km of fibre)? (are left|too much)/.exec(
						supportSentence(judged)
					) ?? [];
				const ms = Number(figure.replaceAll(',', '')) / (unit === 'µs' ? 1000 : 1);
				const limit = (judged.tightest?.limit ?? 0) * 1000;
				const there = judged.sites.roundTrip * 1000 + (end === 'are left' ? ms : -ms);
				expect([plan, there <= limit * (1 + 1e-9)]).toEqual([plan, true]);
				expect([plan, Math.abs(there - limit) < 0.011 * ms + 1e-9]).toEqual([plan, true]);
			}),
			{ numRuns: 300 }
		);
	});

	it('says no time is within every limit while the fibre is too long', () => {
		expect(distancePicture(verdict({ tech: 'dark-fibre-lr', route: '1.3' })).title).toBe(
			'0.51 ms is within every product that was read; the fibre is too long: Optics reach, 52 km against 10 km'
		);
		expect(distancePicture(verdict({ route: '1.3' })).title).not.toContain('too long');
	});
});

describe('the ladder of distances', () => {
	it('has the optics that end first, and the product in use too', () => {
		const ladder = (over: Partial<Scenario>) => reachPicture(typed({ route: '1.3', ...over }));
		const lr = ladder({ tech: 'dark-fibre-lr' });
		expect(lr?.sentence).toBe(
			'10 km of fibre (LR optics) reach 7.69 km; the sites are 40 km apart.'
		);
		expect(lr?.table.rows[0]).toEqual([
			'10 km of fibre: LR optics',
			{ shown: '7.69 km', number: 7.69 }
		]);
		expect(column(lr?.table.rows ?? [], 0)).toContain('10 ms: vMSC and 3 more');
		expect(ladder({})?.table.rows[0]?.[0]).toBe('80 km of fibre: ZR optics, assumption');
	});
});

describe('the plan of networks', () => {
	it('marks a VLAN that nobody gave, in the table and in its copies', () => {
		const found = ofTyped(planOf)({ nets: 'Web; ; ; ; 20\nDB' });
		if (found.kind !== 'plan') throw new Error('no plan');
		const table = planTable(found);
		expect(column(table.rows, 5)).toEqual([20, '21 (proposed)']);
		expect(toCsv(table)).toContain('21 (proposed)');
	});
});

describe('the table of products', () => {
	it('has the shortest round trip first, and last what has none', () => {
		const limits = column(PRODUCT_TABLE.rows, 1).map((limit) => (limit ?? Infinity) as number);
		expect(limits).toEqual([...limits].sort((a, b) => a - b));
		expect(limits.at(-1)).toBe(Infinity);
	});

	it('has on paper what is used most first, and every product of the other that has a figure', () => {
		const { rows } = productsOnPaper(rooms());
		const used = column(rows, 2).map((share) => (share ?? 0) as number);
		expect(used[0]).toBeGreaterThan(0);
		expect(isFalling(used)).toBe(true);
		const withFigure = PRODUCT_TABLE.rows.filter((row) => !row.includes('no figure read'));
		expect(withFigure.length).toBeLessThan(PRODUCT_TABLE.rows.length);
		expect(new Set(column(rows, 0))).toEqual(new Set(column(withFigure, 0)));
	});
});
