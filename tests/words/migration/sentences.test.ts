import { describe, expect, it } from 'vitest';
import { migrationOf } from '#lib/scenario/migration/migration';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { migrationHeadline, warnings } from '#lib/words/migration/sentences';
import { plainText } from '#lib/words/phrase';
import { ofTyped } from '../../scenario/scenario-of';

const migration = ofTyped(migrationOf);

describe('limits that are flagged', () => {
	it.each([
		{ name: '4.1 at 5 ms', over: { vs: '4.1', rtt: '5' }, says: 'less than 5 ms' },
		{ name: '5.5 above 10 ms', over: { vs: '5.5', rtt: '10.1' }, says: 'up to 10 ms' },
		{ name: '8.0 above 150 ms', over: { vs: '8.0', rtt: '151' }, says: 'up to 150 ms' },
		{ name: '200 Mbit/s', over: { vs: '8.0', link: '0.2' }, says: '250 Mbit/s each' },
		{
			name: 'five at once on 1 GbE',
			over: { link: '1', conc: '5' },
			says: 'more than vMotion 7 to 8 runs'
		},
		{ name: 'two cards, one vmknic', over: { mnic: '2' }, says: 'Of 2 cards only 1 can be used' }
	] as readonly { name: string; over: Partial<Scenario>; says: string }[])(
		'$name',
		({ over, says }) => {
			const answer = migration(over);
			expect([plainText(migrationHeadline(answer)), ...warnings(answer)].join('\n')).toContain(
				says
			);
		}
	);

	it.each([
		{ vs: '4.1', rtt: '4.9', km: '0' },
		{ vs: '5.5', rtt: '10' },
		{ vs: '8.0', rtt: '150' },
		// Four of them on 1 GbE have exactly 250 Mbit/s each.
		{ vs: '8.0', link: '1', conc: '4' }
	] as readonly Partial<Scenario>[])('and says nothing within them: %j', (over) => {
		expect(warnings(migration(over))).toEqual([]);
		expect(plainText(migrationHeadline(migration(over)))).not.toContain('upported');
	});
});
