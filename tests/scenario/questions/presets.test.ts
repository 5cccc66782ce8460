import { describe, expect, it } from 'vitest';
import { ALL_QUESTIONS } from '#lib/scenario/questions/all';
import { MIGRATION_PRESETS } from '#lib/scenario/questions/migration-presets';
import { presetOf, presetText } from '#lib/scenario/questions/presets';
import { issuesOf } from '#lib/scenario/questions/read-back';
import { SITES_PRESETS } from '#lib/scenario/questions/sites-presets';
import { verdictOf } from '#lib/scenario/sites/verdict';

describe.each(MIGRATION_PRESETS)('the preset $id of migrations', (preset) => {
	it('is read without an issue, and is recognised again', () => {
		expect(issuesOf(ALL_QUESTIONS, presetText(preset))).toEqual({});
		expect(presetOf(MIGRATION_PRESETS, presetText(preset))?.id).toBe(preset.id);
	});
});

describe.each(SITES_PRESETS)('the preset $id of two sites', (preset) => {
	it('is answered, and is recognised again', () => {
		expect(verdictOf(presetText(preset)).kind).toBe('ready');
		expect(presetOf(SITES_PRESETS, presetText(preset))).toBe(preset);
	});
});
