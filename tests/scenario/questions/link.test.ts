import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ALL_KEYS, INITIAL_TEXT, type ScenarioText } from '#lib/scenario/questions/all';
import { fromLink, toLink } from '#lib/scenario/questions/link';
import { MIGRATION_PRESETS } from '#lib/scenario/questions/migration-presets';
import { choosePreset, PRESETS, presetOf, presetText } from '#lib/scenario/questions/presets';
import { issuesOf, readScenario } from '#lib/scenario/questions/reading';

const defaults = INITIAL_TEXT;
const open = (link: string) => fromLink(new URLSearchParams(link));

describe(toLink, () => {
	it('says nothing for the defaults', () => {
		expect(toLink(defaults)).toBe('');
	});

	it('writes only what differs, and closes with the version', () => {
		expect(toLink({ ...defaults, subnet: '10.1.2.3/22', ratio: '12' })).toBe(
			'subnet=10.1.2.3%2F22&ratio=12&v=1'
		);
	});

	test('brings back exactly what was typed, nonsense included', () => {
		const typed = fc
			.string({ unit: 'binary', maxLength: 40 })
			.filter((text) => text.isWellFormed());
		const anyText = fc.record(Object.fromEntries(ALL_KEYS.map((key) => [key, typed])));
		fc.assert(
			fc.property(anyText, (text) => {
				expect(open(toLink(text as ScenarioText))).toEqual(text);
			})
		);
	});

	test('never ends in typed text, whose last dot a chat app would cut off', () => {
		fc.assert(
			fc.property(fc.string(), (typed) => {
				expect(toLink({ ...defaults, ratio: typed })).toMatch(/^$|v=1$/);
			})
		);
	});
});

describe(fromLink, () => {
	it.each(['', 'unknown=1', '__proto__=x&constructor=y', 'v=0', 'v=abc', 'v=1e9'])(
		'reads %j as the defaults',
		(link) => {
			expect(open(link)).toEqual(defaults);
		}
	);

	it('cuts what is far too long to be meant', () => {
		expect(open(`ratio=${'9'.repeat(5000)}`).ratio).toHaveLength(400);
	});

	test('never throws', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (link) => {
				expect(() => open(link)).not.toThrow();
			})
		);
	});
});

describe(choosePreset, () => {
	it('says what it changed', () => {
		expect(choosePreset(PRESETS, 'vi35', INITIAL_TEXT)?.note).toBe('Changed: vSphere version.');
		expect(choosePreset(PRESETS, 'post', INITIAL_TEXT)?.note).toBe('Nothing changed.');
		expect(choosePreset(PRESETS, 'vi35', { ...INITIAL_TEXT, ratio: '9' })?.note).toBe(
			'Changed: vSphere version and Consolidation ratio.'
		);
	});

	it('knows no preset of another name', () => {
		expect(choosePreset(PRESETS, '__proto__', INITIAL_TEXT)).toBeUndefined();
	});
});

describe.each(MIGRATION_PRESETS)('the preset $id', (preset) => {
	it('is read without an issue, and is recognised again', () => {
		expect(issuesOf(readScenario(presetText(preset)))).toEqual({});
		expect(presetOf(MIGRATION_PRESETS, presetText(preset))?.id).toBe(preset.id);
	});
});
