import { describe, expect, it } from 'vitest';
import { impactOf } from '#lib/scenario/migration/impact';
import { migrationOf } from '#lib/scenario/migration/migration';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { solve } from '#lib/scenario/solve/solve';
import { seconds } from '#lib/calc/units';
import { plainText } from '#lib/words/phrase';
import { quickAnswer } from '#lib/words/quick';
import { solutionPhrase } from '#lib/words/solve/sentence';
import { ofTyped, typed } from '../../scenario/scenario-of';
import { spoken, steps, stripRate } from './spoken';

type Over = Partial<Scenario>;
const migration = ofTyped(migrationOf);

/** 2,000 GiB at 100 MB/s = 0.8 Gbit/s take six hours; the card carries 9.49 Gbit/s. */
const SLOW: Over = { moves: 'both', mdisk: '2000', link: '10', dsr: '100' };

describe('datastores that are slower than the way', () => {
	it('set the rate of a disk that moves with the memory', () => {
		const { why } = spoken(SLOW);
		expect(why).toContain(
			'The datastores set the rate: 800 Mbit/s for the disk. Next would be the network card, at 9.49 Gbit/s. Mirrored writes leave 9.45 Gbit/s of it for memory.'
		);
		expect(why).toContain('The datastores set the pace, not the VM: what it writes meanwhile adds');
		expect(why).not.toContain('The link sets');
		expect(stripRate(SLOW)).toBe('800 Mbit/s');
		const quick = quickAnswer(typed(SLOW)).migration;
		expect(quick.kind === 'words' ? plainText(quick.phrase) : '').toContain(
			'The datastores set the pace.'
		);
	});

	it('stand in the workings', () => {
		const step = 'datastores: 100 MB/s as typed = 800 Mbit/s, for the disk alone';
		expect(steps(SLOW, 'Ceilings on the rate')).toContain(step);
		expect(steps(SLOW, 'Rate')?.[0]).toBe(step);
	});

	// 800 Mbit/s of payload are 842.7 on a card of 10 Gbit/s.
	it('leave most of the cards idle', () => {
		const { speed, pace } = migration(SLOW);
		const { link } = impactOf(speed, pace.rate);
		expect(link.taken).toBeCloseTo(0.0843, 4);
		expect(spoken(SLOW).impact).toContain('takes 8.4 % of the cards');
	});

	it('are why no link helps', () => {
		const scenario = typed(SLOW);
		const wanted = { kind: 'time', time: seconds(600), end: 'likely' } as const;
		const solution = solve(scenario, wanted, 'link');
		expect(plainText(solutionPhrase(solution, { scenario, wanted, moving: 'link' }))).toContain(
			'the datastores set the rate'
		);
	});

	it('set nothing where the way carries less, or the memory takes longer than the disk', () => {
		const wide: Over = { ...SLOW, dsr: '5000' };
		expect(migration(wide).pace.by).toBe('nics');
		const small: Over = { ...SLOW, mdisk: '1', vmram: '400', ram: '512' };
		expect(migration(small).pace).toEqual({ by: 'nics', rate: migration(small).speed.result.rate });
	});
});
