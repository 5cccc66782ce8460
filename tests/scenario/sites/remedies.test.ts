import { describe, expect, it } from 'vitest';
import { pathOf } from '#lib/scenario/path/path';
import { headrooms } from '#lib/scenario/sites/remedies';
import { ofTyped } from '../scenario-of';

const path = ofTyped(pathOf);

describe(headrooms, () => {
	it('leaves 510 km of fibre in 5 ms where nothing else is in the way', () => {
		const vsan = headrooms({ path: path({ km: '0' }), storage: 'vmsc' }).find(
			({ limit }) => limit.id === 'vsan-stretched'
		);
		expect((vsan?.distance ?? 0) / 1000).toBeCloseTo(510.5, 1);
	});
});
