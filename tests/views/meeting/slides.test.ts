import { describe, expect, it } from 'vitest';
import type { Columns } from '#lib/scenario/questions/comparison';
import { plainText } from '#lib/words/phrase';
import { reckonPlan } from '#lib/scenario/evacuation/answer';
import { arrive, plansAwaited } from '#lib/scenario/evacuation/arrived';
import { overview, PAGES, pagesOf, slideOf } from '#lib/views/meeting/slides';
import { typed } from '../../scenario/scenario-of';

const one: Columns = [{ name: '', text: typed() }];
const two: Columns = [...one, { name: '', text: typed({ ratio: '16' }) }];

describe(slideOf, () => {
	it.each(PAGES)('$name has an answer, a picture and figures', ({ page }) => {
		const { answer, drawn, figures } = slideOf(page, one, 0);
		expect(plainText(answer)).toMatch(/\d/);
		expect(drawn).not.toBeNull();
		expect(figures.length).toBeGreaterThanOrEqual(3);
		expect(figures.filter(({ name, value }) => name === '' || value === '')).toEqual([]);
	});

	it('says the chain in four figures', () => {
		expect(slideOf('/', one, 0).figures.map(({ name, value }) => [name, value])).toEqual([
			['Binds first', 'vMotion subnet'],
			['After the loss', '16 : 1'],
			['Time of one move', '5.6 to 10\u00a0s'],
			['Layer 2', 'not advisable']
		]);
	});

	it('says beside others how it differs from the first', () => {
		const figures = slideOf('/domain', two, 1).figures;
		expect(figures.find(({ name }) => name === 'VMs')).toMatchObject({
			value: '4,048',
			note: '+2,024 (+100 %)'
		});
	});

	it.each(PAGES)('$name says what it waits for, and draws nothing', ({ page }) => {
		const unread: Columns = [{ name: '', text: typed({ ratio: 'x', link: 'x', km: 'x' }) }];
		const { answer, drawn } = slideOf(page, unread, 0);
		expect(plainText(answer)).toContain('waits for');
		expect(drawn).toBeNull();
	});
});

describe('the slide on emptying', () => {
	const scenario = typed({ em: 'host', chosts: '4' });
	const columns: Columns = [{ name: '', text: scenario }];

	it('is there once its answer has arrived', () => {
		expect(pagesOf(scenario)).toEqual(PAGES);
		const [plan] = plansAwaited([scenario]);
		if (plan === undefined) throw new Error('nothing is awaited');
		arrive(reckonPlan(plan).answer);
		expect(pagesOf(scenario).at(-1)?.page).toBe('/evacuation');
		const { answer, drawn, figures } = slideOf('/evacuation', columns, 0);
		expect(plainText(answer)).toMatch(/^One host is empty in \d/);
		expect(drawn?.kind).toBe('ranges');
		expect(figures.length).toBeGreaterThanOrEqual(3);
	});

	it('waits with its field', () => {
		expect(pagesOf(typed({ em: 'host', dl: 'soon' }))).toEqual(PAGES);
	});
});

describe(overview, () => {
	it('sets the scenarios beside each other', () => {
		const { answer, drawn, figures } = overview(two);
		expect(plainText(answer)).toContain('16:1 doubles the VMs');
		expect(drawn?.kind === 'bars' ? drawn.bars.spec.categories : []).toEqual(['8:1', '16:1']);
		expect(figures.map(({ name, value }) => [name, value])).toEqual([
			['A loss fits in 8:1', 'yes'],
			['A loss fits in 16:1', 'no: Memory']
		]);
	});

	it('draws nothing where no number of VMs is known', () => {
		const unread: Columns = [
			{ name: '', text: typed({ subnet: 'x' }) },
			{ name: 'B', text: typed({ subnet: 'x', km: '80' }) }
		];
		expect(overview(unread).drawn).toBeNull();
	});
});
