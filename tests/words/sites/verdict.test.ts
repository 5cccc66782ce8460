import { describe, expect, it } from 'vitest';
import { plainText } from '#lib/words/phrase';
import { asides, supportSentence, verdictHeadline, verdictLine } from '#lib/words/sites/verdict';
import { estateAsides } from '#lib/words/sites/beside-verdict';
import { estateWords } from '#lib/words/sites/first-answer';
import { typed } from '../../scenario/scenario-of';
import { rulesTitle } from '#lib/words/sites/retold';
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

describe('of several reasons', () => {
	// Storms are over their limit some thousand times, the optics 5.2 times: yet without optics nothing is joined.
	it('what cannot be comes before storms, however far those are over', () => {
		const lr = verdict({ tech: 'dark-fibre-lr', route: '1.3' });
		expect(plainText(verdictLine(lr))).toBe(
			'At 40 km it is not possible: optics reach, 52 km against 10 km.'
		);
		expect(rulesTitle(lr)).toContain(
			'stand against it, first of all Optics reach at 5.2 times the limit'
		);
	});

	it('what nobody supports comes before what is unwise', () => {
		const far = verdict({ tech: 'vxlan-evpn', km: '900', stor: 'vsan-stretched', shost: '30' });
		expect(rulesTitle(far)).toContain('first of all Round trip against the product');
	});

	// The gateway is nearer by a figure of ours, 31 % against 25 %, and decides no headline.
	it('the nearest limit is the same in the sentence and over the chart', () => {
		const near = { ...QUIET, shost: '16', tech: 'dark-fibre-isolated', svms: '2000', km: '2' };
		const quiet = verdict({ ...near, link: '100' });
		expect(plainText(verdictHeadline(quiet))).toMatch(
			/: nothing stands against it; nearest is limit of storm control at 25 % of the limit\.$/
		);
		expect(rulesTitle(quiet)).toBe(
			'No rule stands against it; nearest is Limit of storm control at 25 % of the limit'
		);
	});

	it('a figure of ours stands against the plan over the chart, and what was read does not', () => {
		const near = { ...QUIET, shost: '32', tech: 'dark-fibre-isolated', svms: '6000', km: '2' };
		const ours = verdict({ ...near, link: '100' });
		expect(plainText(verdictHeadline(ours))).toContain(
			': nothing that was read stands against it;'
		);
		expect(rulesTitle(ours)).toBe(
			'One rule stands against it, first of all Address requests at the gateway at 94 % of the limit'
		);
	});
});

it('says that no VM fits on a host, and not that there are 0', () => {
	const scenario = typed({ vmram: '256' });
	expect([estateWords(scenario), ...estateAsides(scenario)]).toEqual([
		'253 hosts and no VM on both sites together, as the vMotion domain holds them.',
		'No VM of this size fits on a host.'
	]);
});

it('says once that the hosts are too many for a cluster', () => {
	const judged = verdict({ ...QUIET, shost: '', chosts: '253', tech: 'dark-fibre-isolated' });
	expect(plainText(verdictHeadline(judged))).toContain(
		'253 hosts are more than the 96 of one cluster and would be 3'
	);
	expect(supportSentence(judged)).not.toContain('253 hosts');
	// Where something else is the reason, it has to be said beside it.
	expect(
		supportSentence(verdict({ ...QUIET, shost: '', chosts: '253', tech: 'dark-fibre-lr' }))
	).toContain('253 hosts are no one cluster');
});
