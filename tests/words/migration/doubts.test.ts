import { describe, expect, it } from 'vitest';
import { hypervisorFactsOf, HYPERVISORS } from '#lib/facts/hypervisors';
import { migrationOf } from '#lib/scenario/migration/migration';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { onUnverifiedRate } from '#lib/words/migration/doubts';
import { firstWords } from '#lib/words/migration/first-answer';
import { plainText } from '#lib/words/phrase';
import { partPhrase } from '#lib/words/part-phrase';
import { migrationHeadline } from '#lib/words/migration/sentences';
import { migrationTitle } from '#lib/words/migration/title';
import { ofTyped } from '../../scenario/scenario-of';
import { spoken } from './spoken';

const migration = ofTyped(migrationOf);
const first = (over: Partial<Scenario>) =>
	plainText(partPhrase(migrationHeadline(migration(over))).answer).replaceAll('\u00a0', ' ');

describe('a figure that nobody has verified', () => {
	it('is marked where the headline rests on it', () => {
		// 4.0 at 10 GbE: one stream of 284 MB/s, known from one log at second hand.
		const said = spoken({ vs: '4.0' });
		expect(said.migration).toMatch(
			/^A VM with 2 GiB to send likely moves in 10 to 27 s \(by a rate that is unverified\): /
		);
		expect(said.why).toMatch(
			/^What its TCP streams carry sets the rate: 2.27 Gbit\/s of payload, a figure that nobody has verified for this release\. /
		);
		expect(first({ vs: '4.0' })).toBe(
			'A VM with 2 GiB to send likely moves in 10 to 27 s (by a rate that is unverified).'
		);
	});

	it.each<Partial<Scenario>>([
		{ vs: '4.0', link: '1' },
		{ vs: '4.0', pstr: '3' },
		{ vs: '8.0', link: '40' },
		{ moves: 'disk', vs: '4.0' }
	])('is not claimed of another rate: %o', (over) => {
		expect(spoken(over).migration).not.toContain('unverified');
	});

	it.each(Object.values(HYPERVISORS).map(({ id }) => id))(
		'is one by the facts of %s',
		(generation) => {
			const { perStream, streams, buffer } = hypervisorFactsOf(generation);
			const answer = migration({});
			const { speed } = answer;
			const marked = (by: 'streams' | 'window') =>
				onUnverifiedRate({
					pace: { ...answer.pace, by },
					speed: { ...speed, hypervisor: { ...speed.hypervisor, generation } }
				});
			expect(marked('streams')).toBe(
				[perStream, streams].some(({ status }) => status === 'unverified')
			);
			expect(marked('window')).toBe(buffer.status === 'unverified');
		}
	);
});

describe('a round trip that a release does not support', () => {
	it('is what is said first', () => {
		// 1,000 km x 1.3 x 2 x 4.897 us = 12.7 ms.
		expect(first({ vs: '4.0', km: '1000' })).toBe('Not supported over a round trip of 13 ms.');
		const said = spoken({ vs: '4.0', km: '1000' });
		expect(said.migration).toMatch(
			/^Not supported over a round trip of 13 ms\. With vMotion 3\.5 to 4\.0 less than 5 ms is supported\. Tried all the same: This migration may or may not finish/
		);
		expect(said.remarks).not.toContain('Round trip of');
		expect(migrationTitle(migration({ vs: '4.0', km: '1000' }))).toMatch(
			/^Not supported over this distance: 2 GiB/
		);
		expect(first({ vs: '5.0', km: '3000', rule: 'azure' })).toMatch(/^Not supported/);
	});

	it('decides no headline by a limit that was not read of the release', () => {
		const said = spoken({ vs: '7.0', km: '15000' });
		expect(said.migration).not.toContain('upported');
		expect(said.remarks).toContain(
			'Round trip of 190 ms: vMotion 6.x is taken to be supported at up to 150 ms (unverified for this release).'
		);
	});

	it.each<Partial<Scenario>>([
		{ vs: '8.0', km: '10000' },
		{ vs: '4.0', km: '1000', moves: 'disk' },
		{ vs: '4.0', km: '1000', moves: 'both' }
	])('is not what is said of %o', (over) => {
		expect(spoken(over).migration).not.toContain('Not supported');
	});
});

describe('a usual guest of its kind that does not get there', () => {
	it('is not said to stand for a quiet one that does', () => {
		const { migration: said, remarks } = spoken({
			vs: '4.0',
			link: '0.925',
			work: 'application-server'
		});
		expect(said).toMatch(
			/^With a usual guest of this kind the migration does not finish: about .* and vMotion 3\.5 to 4\.0 then gives up\. A quiet one finishes, in \d+ s or more\.$/
		);
		expect(remarks).not.toContain('quiet');
	});

	it('is this very one where its rate is known', () => {
		const over = { vs: '4.0', link: '0.925', know: 'rate', dirty: '500' } as const;
		expect(spoken(over).migration).toMatch(/^This migration does not finish: /);
	});
});

describe('the colour of the first line', () => {
	it.each<readonly [Partial<Scenario>, 'moves' | 'no']>([
		[{}, 'moves'],
		[{ vs: '4.0' }, 'moves'],
		[{ vs: '4.0', km: '1000' }, 'no'],
		[{ stor: 'none' }, 'no'],
		[{ stor: 'none', rule: 'line-rate' }, 'no'],
		[{ rule: 'line-rate' }, 'moves'],
		[{ vs: '4.0', moves: 'both' }, 'no']
	])('of %o is that of %s', (over, standing) => {
		expect(firstWords(migration(over)).standing).toBe(standing);
	});
});
