import { describe, expect, it } from 'vitest';
import { perSecond } from '#lib/calc/site-traffic';
import { arrivalsWords } from '#lib/words/evacuation/arrivals';
import { churnSentences } from '#lib/words/evacuation/churn';

const said = (mean: number, each = 1) =>
	churnSentences({
		bound: { mean: perSecond(mean), by: 'link', atOnce: 1016 },
		addresses: perSecond(mean * each),
		together: 2032,
		learningRate: perSecond(1000)
	})
		.join(' ')
		.replaceAll('\u00a0', ' ');

describe(churnSentences, () => {
	it('says how many at most, by what, and what that is to the switches', () => {
		expect(said(5)).toMatch(
			/^Emptying one site moves at most 5 VMs a second to the other, even on a quick day, as the link carries no more; up to 1,016 move at once\. So the switches of both learn at most 5 addresses a second anew on average: 0\.5 % of the 1,000 a second that are assumed here, since no vendor prints how many they learn\. VMs that move at once may arrive together: up to 2,032 addresses within one second, 200 % of that\./
		);
	});
	it('counts addresses, not VMs, and slow ones by the time of one', () => {
		expect(said(0.5, 3)).toContain('at most one VM in 2 s to the other');
		expect(said(0.5, 3)).toContain('at most 1.5 addresses a second');
	});
	it('sets what was published beside it, and says what was not read', () => {
		expect(said(10)).toContain('freezes an address only at 5 moves within 3 min.');
		expect(said(10)).toContain('How often a move is announced was not read');
		expect(said(10)).toContain('0.5 % of the 2,000 broadcasts a second');
	});
});

describe(arrivalsWords, () => {
	it.each([
		[0.1, 'one VM in 10 s'],
		[1, 'one VM a second'],
		[2.14, '2.1 VMs a second']
	])('%d a second is %s', (mean, words) => {
		expect(arrivalsWords(mean).replaceAll('\u00a0', ' ')).toBe(words);
	});
});
