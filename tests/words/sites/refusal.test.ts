import { describe, expect, it } from 'vitest';
import { parseNetworkList } from '#lib/scenario/questions/network-list';
import { networkRefusal } from '#lib/words/sites/refusal';

describe(networkRefusal, () => {
	it('names the row that cannot be read', () => {
		const read = parseNetworkList('Banana; x; 3');
		if (read.ok || read.issue.code !== 'refused') throw new Error('it was not refused');
		expect(networkRefusal(read.issue.refusal)).toContain('Row 1 (Banana)');
	});
});
