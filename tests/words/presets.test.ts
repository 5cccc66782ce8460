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

	it('names four of many, and counts the others', () => {
		const note = choose('app-servers')?.note ?? '';
		expect(note.split(', ').length).toBe(5);
		expect(note).toMatch(/^Changed: .*, \d+ more here and \d+ questions of other pages\.$/);
	});

	it('names five where there are no more', () => {
		const over = { ratio: '9', ratio2: '9', sockets: '9', cores: '9', ram: '9' } as const;
		expect(choose('post', over)?.note.split(/, | and /)).toHaveLength(5);
	});

	it('knows no preset of another name', () => {
		expect(choose('__proto__')).toBeUndefined();
	});
});
