import { describe, expect, it } from 'vitest';
import { replicationOf } from '#lib/scenario/sites/replication';
import { plainText } from '#lib/words/phrase';
import { alternativeSentence } from '#lib/words/sites/alternatives';
import { asyncHeadline } from '#lib/words/sites/copies';
import { ofTyped } from '../../scenario/scenario-of';
import { preset } from '../../scenario/sites/cases';

const replication = ofTyped(replicationOf);

describe('copies at intervals', () => {
	it('answers the comment: no live migration, 60 minutes, and what it could do', () => {
		const copies = replication(preset('hourly'));
		if (copies === null) throw new Error('no answer');
		const sentence = plainText(asyncHeadline(copies));
		expect(sentence).toContain('no live migration');
		expect(sentence).toContain('60 min');
		expect(copies.alternatives.map(alternativeSentence).join(' ')).toContain(
			'without shared storage'
		);
	});
});
