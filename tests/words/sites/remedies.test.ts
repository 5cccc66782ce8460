import { describe, expect, it } from 'vitest';
import { remediesOf } from '#lib/scenario/sites/remedies';
import { remedySentence } from '#lib/words/sites/remedies';
import { ofTyped } from '../../scenario/scenario-of';
import { E3, E4, preset } from '../../scenario/sites/cases';

const remedies = ofTyped(remediesOf);

describe(remedySentence, () => {
	it.each([
		{ name: 'E2', over: preset('metro'), says: 'At most 37 stretched VLANs.' },
		{ name: 'E3', over: E3, says: 'An MTU of 1,542 B on the path; better 1,592.' },
		// 5 ms less 2 x 0.2 ms of devices: 4.6 / 2 / 4.8974 us = 469.6 km
		{ name: 'E4', over: E4, says: 'A route of at most 469 km.' }
	])('$name: $says', ({ over, says }) => {
		expect(remedies(over).map(remedySentence)).toContain(says);
	});

	it('E6: begins with at most 99 round trips', () => {
		const [first] = remedies(preset('long-haul')).map(remedySentence);
		expect(first).toContain('At most 99 round trips');
	});
});
