import { describe, expect, it } from 'vitest';
import { planOf, releaseOf } from '#lib/scenario/sites/plan';
import { ofTyped, typed } from '../scenario-of';

const plan = ofTyped(planOf);

describe(planOf, () => {
	it('stretches vMotion before 6.0', () => {
		const found = plan({ vs: '5.5' });
		if (found.kind !== 'plan') throw new Error('no plan');
		expect(found.networks[0]?.treatment).toBe('stretch');
	});

	it('waits for a list that it can read', () => {
		expect(planOf(typed({ nets: 'Banana; x; 3' }))).toEqual({
			kind: 'waiting',
			fields: ['nets']
		});
	});

	it('plans the rows that can be read without the one that cannot', () => {
		expect(planOf(typed({ nets: 'Production\nBanana; x; 3' }))).toMatchObject({
			value: { networks: [{ network: { id: 'Production' } }] }
		});
	});
});

describe(releaseOf, () => {
	it('takes an update of a release for the release', () => {
		expect(releaseOf('7.0U1')).toEqual([7, 0]);
	});
});
