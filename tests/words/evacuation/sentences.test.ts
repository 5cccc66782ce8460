import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { INITIAL_TEXT } from '#lib/scenario/questions/initial-text';
import { builtAnswer } from '#lib/words/evacuation/built';
import { sayOfEvacuation, workOutEvacuation } from '#lib/words/evacuation/say';
import { typed } from '../../scenario/scenario-of';

const said = (over: Partial<Scenario>) =>
	Object.fromEntries(
		sayOfEvacuation(typed(over)).map(({ name, sentence }) => [
			name.replace('evacuation', '').trim(),
			sentence.replaceAll('\u00a0', ' ')
		])
	);

/** Guests that write nothing and tasks without anything around the copy, so that paper is enough. */
const QUIET = { know: 'rate', dirty: '0', setup: '0', vmram: '4', over: '0', ram: '256' } as const;

describe('eight quiet VMs of 4 GiB that leave one host', () => {
	// 32 GiB at 10 Gbit/s x 1,460 / 1,538 = 9.493 Gbit/s are 28.95 s; devices add 0.2, 0.5, 1.2 s or so at the ends.
	// A slow day of a line fills 0.82 of it: 35.3 s.
	const words = said({ ...QUIET, em: 'host', chosts: '4', dl: '1' });

	it('says that all are elsewhere in time', () => {
		expect(words['']).toBe(
			'All 8 VMs are elsewhere by the deadline of 60 s: it takes 29 to 36 s within one site.'
		);
	});

	it('names each figure', () => {
		expect(words.figures?.split(' | ')).toEqual([
			'Until all have moved: 29 to 36 s (middle case 29 s)',
			'Moved within 60 s: 8 (of 8 VMs, middle case 8)',
			'Wait for one host: up to 36 s (a time-out below that gives up too early)',
			'Sent: 32 GiB (each page once)',
			'Room they need: 32 GiB (of memory where they go)'
		]);
	});

	it('says how much less sure a single one is', () => {
		// Eight alike share to the end: 29.0 s over the wire, over 1 ± 1.2816 x 0.15, so 24 to 36 s.
		expect(words.guests).toBe(
			'A single VM takes about 29 s in the middle case, most likely 24 to 36 s, and the longest up to 36 s: streams share a way equally only on average. The whole evens that out.'
		);
	});

	it('names what binds, and that nobody waits', () => {
		expect(words.why).toBe(
			'The cards of the hosts that are emptied bind 100 % of the time that VMs move. No VM waits.'
		);
		expect(words.remarks).toBeUndefined();
	});

	it('knows nothing better', () => {
		// Quiet guests gain nothing from company but the moments around the copies.
		expect(words.better).toMatch(/^\d at once for each host ends as soon as 8 to within 1 %/);
	});
});

describe('a site over a link', () => {
	it('says how narrow it is, and what it would have to be', () => {
		// 16 VMs of 4 GiB in 30 s are 64 GiB / 30 s = 18.3 Gbit/s of payload, 19.3 on the wire, and a little for devices.
		const words = said({ ...QUIET, shost: '4', wan: '1', dl: '0.5' });
		expect(words['']).toMatch(
			/^None of 16 VMs is elsewhere by the deadline of 30 s: all take .* min over 1 Gbit\/s between the sites\.$/
		);
		expect(words.link).toMatch(
			/^For 30 s the sites need at least (19|20)(\.\d)? Gbit\/s between them in the middle case\.$/
		);
		expect(words.why).toMatch(
			/^The link between the sites binds: it is full (99|100)(\.\d)? % of the time\./
		);
	});

	it('says that a link too narrow for one gives the vendor’s least to none', () => {
		expect(said({ ...QUIET, shost: '4', wan: '0.1', dl: '600' }).remarks).toContain(
			': the link gives that much to none of them.'
		);
	});

	it('says that each of a crowd gets less than the vendor asks for', () => {
		// 250 Mbit/s on the wire are 237 of payload: a link of 1 Gbit/s has 4 times that.
		const { remarks } = said({ ...QUIET, shost: '4', wan: '1', dl: '60' });
		expect(remarks).toBe(
			'All 16 migrations get less than the 237 Mbit/s of payload that the vendor asks for each: the link gives that much to 4 at once.'
		);
	});
});

describe('guests that write as fast as their share', () => {
	// Of QEMU nobody is slowed unless it is asked for: 600 MiB/s are more than a quarter of 1,131 MiB/s and less than all.
	const CROWD = { ...QUIET, em: 'host', chosts: '3', hyp: 'qemu', slo: '4', cap: '10' } as const;

	it('are at risk, with how many at once would make it sure', () => {
		const words = said({ ...CROWD, dirty: '600', vmram: '16', wset: '12' });
		expect(words.remarks).toMatch(
			/At risk: the copy of every VM does not catch up .* Alone it would/
		);
		expect(words.remarks).not.toContain('Not by itself');
		expect(words.sure).toMatch(/^One at a time for each host: that lets every copy end by itself/);
	});

	it('never end by themselves only where that is sure', () => {
		const words = said({ ...CROWD, dirty: '20000', vmram: '16', wset: '12' });
		expect(words.remarks).toMatch(/Not by itself: every VM writes faster than the way carries/);
		expect(words.remarks).not.toContain('At risk');
		expect(words.sure).toBe('No number at once that was tried lets every copy end by itself.');
	});
});

describe('what has no answer', () => {
	it.each([
		[{ em: 'host', moves: 'disk' }, /^Disks alone empty no host/],
		[
			{ em: 'host', hyp: 'qemu', chosts: '4' },
			/^How many at once\? Nothing was read of what QEMU alone lets run/
		],
		[
			{ em: 'rack', net: 'subnet', subnet: '/32', chosts: '1' },
			/^No VM can leave: no host may be gone to\.$/
		],
		[
			{ em: 'site', svms: '400000', shost: '4000', dl: '60' },
			/^200,000 VMs are more than are reckoned one by one: up to 100,000 can be\.$/
		],
		[
			{ em: 'roll', chosts: '4', ratio: '30', vmram: '4', ram: '128' },
			/^It gets stuck: \d+ VMs find no place when host 1 of 4 is emptied\.$/
		],
		[
			{ em: 'host', moves: 'both', vs: '4.1' },
			/^Not in this release: disk and memory move together only since vSphere 5\.1\.$/
		]
	] as const)('is said of %o', (over, words) => {
		expect(said(over)['']).toMatch(words);
	});
});

describe('a roll that gets stuck', () => {
	it('names who stays and what is missing', () => {
		// 128 - 2 - 30 x 4.0475 GiB leave 4.6 on each of the others: a VM each and no second one.
		const { why } = said({ em: 'roll', chosts: '4', ratio: '30', vmram: '4', ram: '128' });
		expect(why).toMatch(
			/^VM \d+ stays: no target has room: Host \d lacks \d+(\.\d+)? [MG]iB of memory\.$/
		);
	});
});

describe('the working', () => {
	it('is there for what was asked, and holds what was typed', () => {
		const workings = workOutEvacuation(typed({ em: 'host', chosts: '4', slo: '3' }));
		expect(workings.map(({ title }) => title)).toEqual([
			'Who moves',
			'What the way carries',
			'Who may start',
			'How each is copied'
		]);
		expect(workings[2]?.steps.at(-1)).toBe('typed for each host: 3');
		expect(workOutEvacuation(typed())).toEqual([]);
	});
});

describe('the page as it is built', () => {
	it('has the answer of the untouched form', () => {
		const { answer } = builtAnswer(INITIAL_TEXT);
		expect(answer.kind).toBe('words');
	});
});

describe('a single VM', () => {
	const ONE = { ...QUIET, em: 'host', chosts: '4', ratio: '1' } as const;

	it.each<readonly [string, Partial<Scenario>, RegExp]>([
		['moves', {}, /: 1 VM moves within one site\.$/],
		['is there in time', { dl: '1' }, /^The VM is elsewhere by the deadline of 60 s: it takes /],
		[
			'may be late',
			{ dl: '0.065' },
			/^The VM may be elsewhere by the deadline of 3\.9 s: it takes /
		],
		['is late', { dl: '0.01' }, /^The VM is not elsewhere by the deadline of .*: it takes /],
		['finds no place', { sizes: '1 x 128, 1 x 4', free: '64' }, /^1 of 2 VMs finds no place: /]
	])('%s', (_, over, says) => {
		expect(said({ ...ONE, ...over })['']).toMatch(says);
	});

	it('moves at once with none', () => {
		expect(said(ONE).moves).toMatch(/^At most 1 VM moves at once\. /);
	});
});

it('says what an order gains as exactly as other times', () => {
	const gains = said({
		em: 'host',
		chosts: '8',
		sizes: '10 x 4, 2 x 64',
		ram: '512',
		ord: 'largest-first'
	}).better;
	expect(gains).toMatch(/ ends \d(\.\d)? s sooner than /);
});

it('asks of KVM without naming a cap, which may have been typed', () => {
	const words = said({ hyp: 'kvm', cap: '64 MiB/s', em: 'host', chosts: '8' });
	expect(words['']).toContain('Nothing was read of what KVM lets run:');
});

describe('the memory that a host has when nobody typed it', () => {
	// 2 hosts of 20 VMs of 2 GiB + 48.64 MiB: 40 take 81.9 GiB, and one host has 62 GiB for VMs.
	const roll = (over: Partial<Scenario>) =>
		said({ em: 'roll', chosts: '2', ratio: '20', vmram: '2', ...over });

	it('does not look better than a little less or a little more', () => {
		expect(roll({ ram: '63' })['']).toMatch(/^It gets stuck/);
		expect(roll({ ram: '65' })['']).toMatch(/^It gets stuck/);
		expect(roll({ ram: '64 GiB' })['']).toMatch(/^It gets stuck/);
		expect(roll({})['']).toMatch(
			/^Emptying each of 2 hosts, one at a time, takes .* With 64 GiB a host, which the form begins with and nobody typed, it would get stuck\.$/
		);
		expect(roll({}).remarks).toContain('64 GiB exactly are typed with their unit');
	});

	it('is no doubt where there is room', () => {
		// 4 hosts of 8 VMs: 32 take 65.5 GiB of 3 x 62
		expect(said({ em: 'roll', chosts: '4', ratio: '8' })['']).not.toContain('64 GiB');
		// 43 GiB are free on each host as soon as the VMs are half as many.
		expect(roll({ ratio: '10' })['']).not.toContain('64 GiB');
	});

	it('is said of a host and of a site as well', () => {
		// 20 VMs of 2 GiB leave one host; 22 GiB are free on the other.
		for (const [em, hosts] of [
			['host', { chosts: '2' }],
			['site', { shost: '2', slo: '8' }]
		] as const) {
			const of = (ram: string) => said({ em, ...hosts, ratio: '20', vmram: '2', ram })[''];
			expect(of('65')).toMatch(/find no place/);
			expect(of('64')).toContain(
				'With 64 GiB a host, which the form begins with and nobody typed, not all VMs would find a place.'
			);
		}
	});

	it('agrees with what is reckoned for the same size typed, whatever the estate', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 2, max: 6 }),
				fc.integer({ min: 1, max: 30 }),
				fc.integer({ min: 1, max: 8 }),
				fc.integer({ min: 1, max: 2 }),
				fc.constantFrom('host', 'roll'),
				(chosts, ratio, vmram, pat, em) => {
					const over = {
						...{ em, know: 'rate', dirty: '0', setup: '0' },
						...{
							chosts: String(chosts),
							ratio: String(ratio),
							vmram: String(vmram),
							pat: String(pat)
						}
					} as const;
					const stays = /stuck|No VM can leave|finds? no place/;
					const doubted =
						/nobody typed/.test(said(over)[''] ?? '') || stays.test(said(over)[''] ?? '');
					expect(doubted).toBe(stays.test(said({ ...over, ram: '64 GiB' })[''] ?? ''));
				}
			),
			{ numRuns: 60 }
		);
	});
});
