import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { replicationOf } from '#lib/scenario/sites/replication';
import { plainText } from '#lib/words/phrase';
import { alternativeSentence } from '#lib/words/sites/alternatives';
import { asyncHeadline } from '#lib/words/sites/copies';
import { rulingsOf } from '#lib/scenario/sites/rules';
import { verdictOf } from '#lib/scenario/sites/verdict';
import { firstAnswer } from '#lib/words/sites/first-answer';
import { budgetWorking } from '#lib/words/sites/workings';
import { ofTyped, typed } from '../../scenario/scenario-of';
import { preset } from '../../scenario/sites/cases';

const replication = ofTyped(replicationOf);

describe('copies at intervals', () => {
	it('answers the comment: no live migration, 60 minutes, and what it could do', () => {
		const copies = replication(preset('hourly'));
		if (copies === null) throw new Error('no answer');
		const sentence = plainText(asyncHeadline(copies));
		expect(sentence).toContain('no live migration');
		expect(sentence).toContain('60 min');
		expect(copies.alternatives.map(alternativeSentence).join(' ')).toContain(
			'without shared storage'
		);
	});
});

const verdictOn = ofTyped(verdictOf);

/** Eight hosts that move VMs now and then, and copies every quarter of an hour over two links of 1 Gbit/s. */
const QUARTERLY = { stor: 'async', purp: 'migration', chosts: '8', link: '1', rpo: '15' } as const;

describe('copies at intervals on the link', () => {
	const headline = (over: Partial<Scenario>) => {
		const { verdict } = firstAnswer(typed({ ...QUARTERLY, ...over }));
		if (verdict.kind !== 'words') throw new Error('it waits');
		return plainText(verdict.headline).replaceAll('\u00a0', ' ');
	};
	const levels = (over: Partial<Scenario>) =>
		Object.fromEntries(
			rulingsOf(verdictOn({ ...QUARTERLY, ...over }).judged.headline)
				.filter(({ rule }) => rule.id === 'R04' || rule.id === 'R29')
				.map(({ rule, firm }) => [rule.id, firm])
		);

	it('stand against it where they take longer than the time between two', () => {
		// 1,000 GB x 8 / 900 s = 8.89 Gbit/s, over 2 Gbit/s
		expect(levels({ chg: '1000' })).toEqual({ R04: 'blocker', R29: 'blocker' });
		expect(headline({ chg: '1000' })).toMatch(
			/is not possible.*link bandwidth, 9\.\d+ Gbit\/s against 2 Gbit\/s/
		);
	});

	it('are judged against what is left with one link down', () => {
		// 200 GB x 8 / 900 s = 1.78 Gbit/s: two links carry it, one does not
		expect(levels({ chg: '200', svm: '0', ew: '', arpp: '0' })).toEqual({
			R04: 'blocker',
			R29: 'met'
		});
		expect(headline({ chg: '200', svm: '0', ew: '', arpp: '0' })).toMatch(
			/is possible, supported and not advisable: bandwidth with one link down, 1\.78 Gbit\/s against 1 Gbit\/s/
		);
	});

	it('stand against nothing where one link carries them', () => {
		// 50 GB x 8 / 900 s = 0.44 Gbit/s
		expect(levels({ chg: '50.0', svm: '0', ew: '', arpp: '0' })).toEqual({
			R04: 'met',
			R29: 'met'
		});
	});

	it('decide nothing where nobody typed how much or how often', () => {
		// 50 GB x 8 / 6 s = 66.7 Gbit/s of an amount of ours
		expect(levels({ rpo: '0.1' })).toEqual({ R04: 'met', R29: 'met' });
		expect(headline({ rpo: '0.1' })).toMatch(/possible if no more than 2 Gbit\/s crosses/);
		// 10,000 GB x 8 / 3,600 s = 22.2 Gbit/s in an hour of ours
		expect(levels({ rpo: '60', chg: '10000' })).toEqual({ R04: 'met', R29: 'met' });
	});

	it('are a line of their own in the sum of the link', () => {
		const scenario = typed({ ...QUARTERLY, chg: '1000' });
		expect(
			budgetWorking(verdictOn({ ...QUARTERLY, chg: '1000' }), scenario).steps.join('\n')
		).toContain('copies 1,000 GB × 8 ÷ 15 min = 8.89 Gbit/s');
	});

	it('leave less of the link for emptying a site', () => {
		// 10 VMs of 2 GiB at either site x 1.25 over what 2 x 1 Gbit/s have beside 1.78 of copies, or all of it
		const spare = (over: Partial<Scenario>) =>
			verdictOn({ ...QUARTERLY, svms: '20', evh: '1', svm: '0', ew: '', arpp: '0', ...over }).sites
				.evacuation?.spare;
		expect(spare({ chg: '200' })).toBeCloseTo((2e9 - (200e9 * 8) / 900) / 8, 3);
		expect(spare({ chg: '0' })).toBeCloseTo(2.5e8, 3);
	});

	it('never look better where more is copied, or more often', () => {
		const ratioOf = (chg: number, rpo: number) => {
			const ruling = rulingsOf(
				verdictOn({ ...QUARTERLY, chg: String(chg), rpo: String(rpo) }).judged.all
			).find(({ rule }) => rule.id === 'R29');
			return ruling?.kind === 'measured' ? ruling.ratio : -1;
		};
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 100_000 }),
				fc.integer({ min: 1, max: 5000 }),
				fc.integer({ min: 1, max: 5000 }),
				(chg, rpo, more) => {
					expect(ratioOf(chg + more, rpo)).toBeGreaterThan(ratioOf(chg, rpo));
					expect(ratioOf(chg, rpo + more)).toBeLessThanOrEqual(ratioOf(chg, rpo));
				}
			),
			{ numRuns: 30 }
		);
	});
});
