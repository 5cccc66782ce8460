import { describe, expect, it } from 'vitest';
import { pathOf } from '#lib/scenario/path/path';
import { planOf } from '#lib/scenario/sites/plan';
import { rulingsOf } from '#lib/scenario/sites/rules';
import { type VerdictAnswer, verdictOf } from '#lib/scenario/sites/verdict';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { ofTyped, typed } from '../scenario-of';
import { E3, E4, E5, preset, QUIET, verdict } from './cases';

const ratioOf = ({ judged }: VerdictAnswer, id: string) => {
	const found = rulingsOf(judged.all).find(({ rule }) => rule.id === id);
	return found?.kind === 'measured' ? found.ratio : undefined;
};

const kinds = ({ judged: { headline } }: VerdictAnswer) => [
	headline.possible.kind,
	headline.supported.kind,
	headline.advisable.kind
];

describe('a routed vMotion network', () => {
	it('is supported from 6.0 on, and in no number of clusters before', () => {
		const supported = (over: Partial<Scenario>) =>
			ofTyped(verdictOf)({ net: 'routed', ...over }).judged.headline.supported;
		expect(supported({ vs: '5.0' })).toMatchObject({
			kind: 'no',
			binding: { rule: { id: 'R32' }, because: 'vmotion-not-routed' }
		});
		expect(supported({ vs: '5.5', purp: 'migration', stor: 'none' }).kind).toBe('no');
		expect(supported({ vs: '6.0' }).kind).not.toBe('no');
		expect(ofTyped(verdictOf)({ vs: '5.0' }).judged.headline.supported.kind).not.toBe('no');
	});
});

describe('the worked cases through the form', () => {
	it('E1: a campus, nothing fires; 16 of 30 hosts are nearest, then 40 % of the link', () => {
		const answer = verdict(preset('campus'));
		expect(kinds(answer)).toEqual(['yes', 'yes', 'yes']);
		expect(answer.judged.headline.binding?.rule.id).toBe('R31');
		expect(answer.judged.headline.advisable.binding?.rule.id).toBe('R04');
		expect(ratioOf(answer, 'R04')).toBeCloseTo(0.4, 9);
		expect(answer.sites.roundTrip * 1000).toBeCloseTo(0.034, 3);
		expect(ratioOf(answer, 'R10')).toBeCloseTo(0.0112, 4);
	});

	it('E2: 5,760 spanning-tree ports of 1,800; 37 VLANs would do', () => {
		const answer = verdict(preset('metro'));
		// What the vendor verified is its support; floods without a guard are not advisable.
		expect(kinds(answer)).toEqual(['yes', 'no', 'no']);
		expect(answer.judged.headline.supported.binding?.rule.id).toBe('R09');
		expect(ratioOf(answer, 'R09')).toBeCloseTo(3.2, 9);
		expect(answer.sites.roundTrip * 1000).toBeCloseTo(0.608, 3);
		expect(kinds(verdict({ ...preset('metro'), vlans: '37' }))[1]).toBe('with-conditions');
		expect(kinds(verdict({ ...preset('metro'), vlans: '38' }))[1]).toBe('no');
	});

	it('E3: OTV needs 1,542 B, and 1,500 are offered', () => {
		const answer = verdict(E3);
		expect(answer.judged.headline.binding?.rule.id).toBe('R03');
		expect(answer.sites.roundTrip * 1000).toBeCloseTo(1.569, 3);
		// 5,000 x 8 kB = 320 Mbit/s of 1 Gbit/s, and 0.378 Mbit/s of address requests
		expect(ratioOf(answer, 'R04')).toBeCloseTo(0.3204, 4);
		expect(kinds(verdict({ ...E3, omtu: '1542' }))[0]).toBe('with-conditions');
	});

	it('VXLAN needs 1,550 B', () => {
		expect(kinds(verdict({ tech: 'vxlan', omtu: '1550' }))[0]).toBe('with-conditions');
	});

	it('E4: 5.88 ms of vSAN’s 5; vMSC at 59 %', () => {
		const answer = verdict(E4);
		expect(kinds(answer).slice(0, 2)).toEqual(['yes', 'no']);
		expect(ratioOf(answer, 'R02')).toBeCloseTo(1.177, 3);
		expect(ratioOf(verdict({ ...E4, stor: 'vmsc' }), 'R02')).toBeCloseTo(0.59, 2);
		const move = verdict({ ...E4, stor: 'none', purp: 'migration' });
		expect(ratioOf(move, 'R02')).toBeCloseTo(0.039, 3);
	});

	it('E5: the headline rests on the MAC table that was read, the gateway stands beside it', () => {
		const answer = verdict(E5);
		expect(kinds(answer)[0]).toBe('no');
		expect(answer.judged.headline.possible.binding?.rule.id).toBe('R10');
		expect(ratioOf(answer, 'R10')).toBeCloseTo(1.3403, 4);
		expect(answer.judged.all.possible.binding?.rule.id).toBe('R12');
		expect(ratioOf(answer, 'R12')).toBeCloseTo(19.31, 2);
	});

	it('E6: 200 round trips take 4.02 s of 2', () => {
		const answer = verdict(preset('long-haul'));
		expect(answer.judged.headline.binding?.rule.id).toBe('R22');
		expect(ratioOf(answer, 'R22')).toBeCloseTo(2.01, 2);
		expect(kinds(answer)[1]).toBe('yes');
	});
});

describe('what holds for a stretched cluster', () => {
	it('is never the 150 ms of vMotion', () => {
		const cluster = verdict({ km: '1500', tech: 'vxlan-evpn', stor: 'none' });
		expect(kinds(cluster)[1]).toBe('waits');
		const array = verdict({ km: '1500', tech: 'vxlan-evpn', stor: 'hitachi-gad' });
		// the 10 ms of vMSC, not the 20 of the array or the 150 of vMotion
		expect(ratioOf(array, 'R02')).toBeCloseTo(1.91, 2);
	});

	it('has conditions beyond a threshold of ours', () => {
		// 62 km of fibre are 77.5 % of 80 km; 70 are 87.5 %, beyond our 85 %
		const answer = verdict({ ...QUIET, tech: 'dark-fibre-isolated', km: '70', route: '1' });
		expect(kinds(answer)).toEqual(['with-conditions', 'yes', 'yes']);
	});

	it('marks a threshold that was changed', () => {
		const answer = verdict({ w02: '0.01' });
		expect(kinds(answer)[1]).toBe('with-conditions');
		const rule = rulingsOf(answer.judged.headline).find(({ rule: { id } }) => id === 'R02')?.rule;
		expect(rule).toMatchObject({ threshold: 'changed', status: 'assumption' });
	});
});

describe('waiting', () => {
	it('silences only what depends on a bad field', () => {
		const scenario = typed({ wps: 'lots' });
		expect(pathOf(scenario).kind).toBe('ready');
		expect(planOf(scenario).kind).toBe('ready');
		expect(verdictOf(scenario)).toEqual({ kind: 'waiting', fields: ['wps'] });
	});
});
