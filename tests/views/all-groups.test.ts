import { describe, expect, it } from 'vitest';
import { EVACUATION_QUESTIONS } from '#lib/scenario/questions/evacuation';
import { loadAllGroups, loadGroupsWithEmptying } from '#lib/views/all-groups';

describe('the questions of all pages, as those group them', () => {
	it.each([loadAllGroups, loadGroupsWithEmptying])(
		'are each there once, under one title',
		async (load) => {
			const groups = await load();
			const titles = groups.map(({ title }) => title);
			const keys = groups.flatMap((group) => group.keys);
			expect(new Set(titles).size).toBe(titles.length);
			expect(new Set(keys).size).toBe(keys.length);
			expect(groups.filter((group) => group.keys.length === 0)).toEqual([]);
		}
	);

	it('hold those of emptying hosts where they are wanted', async () => {
		const keysOf = async (load: typeof loadAllGroups) => (await load()).flatMap(({ keys }) => keys);
		expect(await keysOf(loadGroupsWithEmptying)).toEqual(
			expect.arrayContaining(Object.keys(EVACUATION_QUESTIONS))
		);
		expect(await keysOf(loadAllGroups)).not.toContain('em');
	});
});
