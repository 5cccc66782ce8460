import { describe, expect, it } from 'vitest';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { plainText } from '#lib/words/phrase';
import { quickAnswer } from '#lib/words/quick';
import { typed } from '../../scenario/scenario-of';
import { spoken } from './spoken';

describe('a rule of thumb that promises more than the line carries', () => {
	// 32 GiB x 8 / 1 Gbit/s = 274.9 s, and 0.7 of that 192.4 s.
	it('is told apart from what a migration can do', () => {
		const said = spoken({ rule: 'azure', vmram: '32', link: '1', ram: '256' });
		expect(said.migration).toContain('3 min 12 s');
		expect(said.floor).toBe(
			'Uncompressed, no migration can be faster than 4 min 35 s: 32 GiB at a line rate of 1 Gbit/s. The rule of thumb counts on 30 % of compression.'
		);
	});

	it('says nothing of compression where the rule does not count on it', () => {
		const floor = (over: Partial<Scenario>) => spoken({ vmram: '8', ...over }).floor;
		expect(floor({ rule: 'line-rate' })).toBe(floor({}));
	});
});

describe('a disk that moves alone', () => {
	// 2,000 GiB are 1.953 TiB; 5 MB/s of writes at 600 MB/s add 0.4 %.
	it('sends as much as it holds, and what is written meanwhile, in as many digits', () => {
		const { migration, figures } = spoken({ moves: 'disk', mdisk: '2000' });
		expect(migration).toContain('A disk of 1.95 TiB');
		expect(figures).toContain('Data sent: about 1.96 TiB (middle case 1.96 TiB)');
	});
});

describe('a guest that writes nothing', () => {
	it('writes nothing again', () => {
		const over: Partial<Scenario> = { know: 'rate', dirty: '0' };
		expect(spoken(over).guest).toBe('Of the guest: it writes nothing.');
		expect(spoken({ ...over, dirty: '10' }).guest).toContain(
			'it dirties 10 MiB/s and writes again'
		);
	});
});

describe('sites that are next to nothing apart', () => {
	it('are less than a metre of fibre apart, and not about less', () => {
		const { distance } = quickAnswer(typed({ km: '0.0000000000000000000001', rtt: '18.4' }));
		const said = distance.kind === 'words' ? plainText(distance.phrase) : '';
		expect(said.replaceAll('\u00a0', ' ')).toContain('is less than 0.001 km of fibre');
	});
});
