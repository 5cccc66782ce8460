import { describe, expect, it } from 'vitest';
import { DOMAIN_QUESTIONS } from '#lib/scenario/questions/domain';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { PRESETS } from '#lib/scenario/questions/presets';
import { choosePreset } from '#lib/words/presets';
import { typed } from '../scenario/scenario-of';

const choose = (id: string, over: Partial<Scenario> = {}) =>
	choosePreset(PRESETS, id, { before: typed(over), questions: DOMAIN_QUESTIONS });

describe(choosePreset, () => {
	it('says what it changed', () => {
		expect(choose('vi35')?.note).toBe('Changed: vSphere version.');
		expect(choose('post')?.note).toBe('Nothing changed.');
		expect(choose('vi35', { ratio: '9' })?.note).toBe(
			'Changed: vSphere version and Consolidation ratio.'
		);
	});

	it('counts what it changed of other pages', () => {
		expect(choose('post', { gw: 'each-site' })?.note).toBe('Changed: 1 question of another page.');
	});

	it('knows no preset of another name', () => {
		expect(choose('__proto__')).toBeUndefined();
	});
});
