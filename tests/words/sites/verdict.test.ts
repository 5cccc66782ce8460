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
			over: { stor: 'powerstore-metro', shost: '2' },
			says: 'supported (unverified)'
		},
		{
			name: 'an array of which nothing was read',
			over: { stor: 'srdf-metro', shost: '2' },
			says: 'supported by vSphere (nothing was read for the array)'
		},
		{
			// 2,024 VMs at 1 Gbit/s: 2.82 Gbit/s that nobody typed
			name: 'traffic of ours',
			over: { ...QUIET, svm: '4', ew: '1', link: '1' },
			says: 'is possible, supported and advisable'
		},
		{
			name: 'traffic of ours for many VMs',
			over: { ...QUIET, svm: '4', ew: '1', link: '1', svms: '2024' },
			says: 'possible if no more than 2 Gbit/s crosses, supported and advisable if no more than 1 Gbit/s crosses with one link down'
		},
		{
			name: 'which figure is whose',
			over: { ...QUIET, svm: '4', ew: '1', link: '1', svms: '2024' },
			says: '(asked for: assumption; allowed: as given)'
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
