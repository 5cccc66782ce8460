import { expect, it } from 'vitest';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { say, workOut } from '#lib/words/say';
import { typed } from '../../scenario/scenario-of';

const all = (over: Partial<Scenario>): string =>
	JSON.stringify([say(typed(over)), workOut(typed(over))]);

it.each<{ over: Partial<Scenario>; says: string; never: RegExp }>([
	{
		over: { dist: 'places', pa: '0.000000000001, 0' },
		says: 'From 0, 0 to Cologne',
		never: /\de-\d/
	},
	{
		over: { km: '0.0000000000000000000001', rtt: '18.4' },
		says: 'The measured 18.4 ms would be a route factor of more than 1,000, if all of it were fibre.',
		never: /\de[+-]\d/
	},
	{
		over: { km: '0.000001', rtt: '5' },
		says: 'The measured 5 ms would be a route factor of more than 1,000',
		never: /510476191/
	},
	{
		// 40 km x 2 x 4.897 us = 0.392 ms; 18.4 / 0.392 = 46.96
		over: { km: '40', rtt: '18.4' },
		says: 'The measured 18.4 ms would be a route factor of 46.96',
		never: /more than 1,000/
	},
	{ over: { km: '-0' }, says: '0 km', never: /-0 km|"-0"/ }
])('what nobody types is said in figures that people read: $over', ({ over, says, never }) => {
	expect(all(over)).toContain(says);
	expect(all(over)).not.toMatch(never);
});
