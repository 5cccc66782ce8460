import { describe, expect, it } from 'vitest';
import { replicationOf } from '#lib/scenario/sites/replication';
import { ofTyped } from '../scenario-of';
import { preset } from './cases';

const replication = ofTyped(replicationOf);

describe(replicationOf, () => {
	it('knows three ways for the addresses of what is copied at intervals', () => {
		expect(replication(preset('hourly'))?.addressing).toHaveLength(3);
	});

	it('says nothing of storage that is not copied at intervals', () => {
		expect(replication({ stor: 'vmsc' })).toBeNull();
	});
});
