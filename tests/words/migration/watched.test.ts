import { describe, expect, it } from 'vitest';
import type { Watched } from '#lib/scenario/migration/guest';
import { bytesPerSecond, gibibytes, gigabitsPerSecond, ratio, seconds } from '#lib/calc/units';
import { watchedSentence } from '#lib/words/migration/details';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { spoken } from './spoken';

/** Ten times 2^20 bytes a second. */
const TEN = bytesPerSecond(10_485_760);

const WATCHED: Watched = {
	memory: gibibytes(8),
	rate: gigabitsPerSecond(8),
	rateFrom: 'link',
	time: seconds(20),
	pause: null,
	verdict: { kind: 'learnt', rate: TEN },
	writes: TEN,
	beyond: ratio(1)
};
const SAME = 'It holds for the same guest doing the same work, and for no other of its kind.';
const LEARNT = `What was watched is explained by a guest that dirties 10 MiB/s, which is carried over to the memory here. ${SAME}`;

describe(watchedSentence, () => {
	it.each<{ over: Partial<Watched>; says: string }>([
		{ over: {}, says: LEARNT },
		{
			over: { rateFrom: 'data' },
			says: `${LEARNT} Data and time say that it ran at 8 Gbit/s.`
		},
		{
			over: { rateFrom: 'link-because-data-is-impossible' },
			says: `${LEARNT} That much data in that time is more than its link carries, so the data was left aside: check data, time and link.`
		},
		{
			over: { verdict: { kind: 'quiet', atMost: TEN } },
			says: `What was watched took no longer than one pass: the guest wrote next to nothing, 10 MiB/s at most. ${SAME}`
		},
		{
			over: { verdict: { kind: 'faster-than-the-link', soonest: seconds(9) } },
			says: 'What was watched is faster than its link: its memory alone takes 9 s there. Check memory, link or time; the kind of workload is used meanwhile.'
		},
		{
			over: {
				verdict: {
					kind: 'slower-than-any-rate',
					longest: seconds(90),
					atLeast: TEN,
					faster: 'ends'
				},
				beyond: ratio(2)
			},
			says: 'What was watched took longer than any dirty rate explains (90 s at most): something else took time, such as a slower card, another load on the link, a guest that was slowed more than is known here, or a second try. It is taken as a guest that writes 10 MiB/s at least. Ranges here reach as far beyond their middle case as that migration went.'
		},
		{
			over: {
				verdict: {
					kind: 'slower-than-any-rate',
					longest: seconds(90),
					atLeast: TEN,
					faster: 'does-not-end'
				}
			},
			says: 'What was watched took longer than any dirty rate explains (90 s at most): it ended because whoever manages it slowed the guest, or because the load of guest or link changed. It is taken as a guest that writes 10 MiB/s at least.'
		},
		{
			over: { verdict: { kind: 'out-of-range', field: 'memory' } },
			says: 'What was watched cannot be used: check its figures. The kind of workload is used meanwhile.'
		}
	])('says of $over', ({ over, says }) => {
		expect(watchedSentence({ ...WATCHED, ...over }).replaceAll('\u00a0', ' ')).toBe(says);
	});
});

describe('a guest known by a curve', () => {
	it('is followed along each of its counts', () => {
		expect(spoken({ know: 'curve', curve: '100 10, 200 20, 400 30, 800 40' }).guest).toBe(
			'The guest is followed along 4 counts of its dirty pages; beyond the last one the curve is taken as straight.'
		);
	});
});

describe('the very VM that was watched, on the very link', () => {
	const SLOW: Partial<Scenario> = {
		know: 'seen',
		smem: '8',
		slink: '1',
		stime: '300',
		vmram: '8',
		ram: '512',
		link: '1',
		km: '0'
	};

	it('may take as long again, and is not put down to what it writes', () => {
		const said = spoken({ ...SLOW, hyp: 'vmotion-7' });
		expect(said.watched).toContain('longer than any dirty rate explains');
		expect(said.migration).toMatch(/^A VM with 8 GiB to send likely moves in .* to 5 min:/);
	});

	it('is not said to go on for ever where it ended', () => {
		const said = spoken({ ...SLOW, hyp: 'kvm' });
		expect(said.watched).toContain('because whoever manages it slowed the guest');
		expect(said.migration).toMatch(/to 5 min/);
		expect(said.migration).not.toContain('does not end');
	});
});
