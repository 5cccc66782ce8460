import { describe, expect, it } from 'vitest';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { PRESETS, presetText } from '#lib/scenario/questions/presets';
import { spoken } from './spoken';

/*
 * One vMotion of 10.618 Gbit/s took 14 % of its source; 949.3 Mbit/s take 0.9493 / 10.618 of that, 1.25 %, and
 * 9.493 Gbit/s 12.5 %. The pause of an idle guest of 8.0: up to the goal and device state, 500 + 300 ms.
 */
const QUIET: Partial<Scenario> = { work: 'idle', km: '0', mvm: '8', link: '10' };
const toll = (over: Partial<Scenario>) => spoken(over).toll;

describe('what a move costs the application', () => {
	it('is not said where nothing was said of hosts and cluster, nor of a disk', () => {
		expect(toll(QUIET)).toBeUndefined();
		expect(toll({ ...QUIET, moves: 'disk', hcpu: '85' })).toBeUndefined();
	});

	it('leaves a host of half its processors alone', () => {
		expect(toll({ ...QUIET, hcpu: '50' })).toBe(
			'The migration takes 13 % of a host that is 50 % busy and has 50 % left: the application keeps its processors, and the copy gets its own. A cluster of the application does not notice as long as it waits for more than 800 ms: type its time-out. Nothing here speaks against virtualising it: it can be moved while it works.'
		);
	});

	it('is felt where fewer processors are left than the copy takes', () => {
		// 12.5 % of 10 %.
		const said = toll({ ...QUIET, hcpu: '90' });
		expect(said).toContain('has 10 % left: the application and the copy slow each other down.');
		expect(said).toMatch(/move it with fewer VMs on each host\.$/);
	});

	it.each([
		{ tmo: '1', says: 'waits 1 s does not notice: the guest stands still for 100 to 800 ms.' },
		{ tmo: '0.5', says: 'waits 500 ms may notice, and fail over' },
		{ tmo: '0.05', says: 'waits 50 ms notices, and fails over' }
	])('a time-out of $tmo s: $says', ({ tmo, says }) => {
		expect(toll({ ...QUIET, tmo })).toContain(`A cluster of the application that ${says}`);
	});

	it('says at what speed a guest goes that is slowed', () => {
		// Strain 0.8: within 0.5 s it dirties 0.8 x 59.33 = 47.46 MB of W = 0.2 x 8 GiB + 1.8 s D. D = 96.2 MB/s makes
		// W 1,891 MB and W (1 - exp(-48.1 / 1891)) = 47.5. That is 91.7 of 400 MiB/s.
		const said = toll({ ...QUIET, link: '1', know: 'rate', dirty: '400', tmo: '5' });
		expect(said).toMatch(/^While it moves the application keeps about 23 % of its speed\./);
	});
});

describe('the case of a reader: twelve servers on four hosts', () => {
	const preset = PRESETS.find(({ id }) => id === 'app-servers');
	if (preset === undefined) throw new Error('the preset is gone');
	const text = presetText(preset);

	it('answers whether to virtualise them', () => {
		// Two share a card of 1 GbE: 1.25 % together. One alone may end, two do not.
		expect(toll(text)).toBe(
			'2 migrations at once take 1.3 % of a host that is 85 % busy and has 15 % left: the application keeps its processors, and the copy gets its own. A cluster of the application does not notice as long as it waits for more than 800 ms: type its time-out. Virtualising it can be answered for, but move it one at a time, in a quiet hour. 2 migrations at once do not finish.'
		);
	});

	it('says so where not even one ends', () => {
		expect(toll({ ...text, know: 'rate', dirty: '2000' })).toMatch(
			/but do not count on moving it while it works: that does not finish\.$/
		);
	});
});
