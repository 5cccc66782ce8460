import { describe, expect, it } from 'vitest';
import { plainText } from '#lib/words/phrase';
import { asides, supportSentence, verdictHeadline } from '#lib/words/sites/verdict';
import { E3, E5, QUIET, verdict } from '../../scenario/sites/cases';

describe(verdictHeadline, () => {
	it.each([
		{ name: 'OTV', over: E3, says: 'packets of 1,542 B' },
		{ name: 'VXLAN', over: { tech: 'vxlan', omtu: '1549' }, says: '1,550 B' },
		{
			name: 'a product whose limit nobody read',
			over: { stor: 'powerstore-metro' },
			says: 'supported (unverified)'
		},
		{
			// 70 km of fibre are 87.5 % of 80 km, beyond our 85 %
			name: 'a threshold of ours',
			over: { ...QUIET, tech: 'dark-fibre-isolated', km: '70', route: '1' },
			says: 'by a threshold of our own'
		}
	])('says of $name: $says', ({ over, says }) => {
		expect(plainText(verdictHeadline(verdict(over)))).toContain(says);
	});
});

describe(supportSentence, () => {
	it('says that the 150 ms of vMotion are none of a stretched cluster', () => {
		const cluster = verdict({ km: '1500', tech: 'vxlan-evpn', stor: 'none' });
		expect(supportSentence(cluster)).toContain('not meant for a stretched cluster');
	});
});

describe(asides, () => {
	it('E5: calls what is said of the gateway an assumption', () => {
		const beside = asides(verdict(E5)).find(({ sentence }) => sentence.includes('gateway'));
		expect(beside?.standing).toBe('assumption');
	});
});
