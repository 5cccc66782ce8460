import type { AnyKey } from '#lib/scenario/questions/initial-text';
import type { FieldGroup } from '#lib/ui/field-group';

/** As the pages group them, each question once. */
export async function loadAllGroups(): Promise<readonly FieldGroup<AnyKey>[]> {
	const pages = await Promise.all([
		import('./domain/groups'),
		import('./migration/groups'),
		import('./two-sites/groups')
	]);
	const all = pages.flatMap(({ GROUPS }) => GROUPS as readonly FieldGroup<AnyKey>[]);
	const keysOf = ({ keys, whenChanged = [] }: FieldGroup<AnyKey>) => [...keys, ...whenChanged];
	return all.map((group, place) => {
		const before = all.slice(0, place).flatMap(keysOf);
		return {
			title: group.title,
			depth: 'folded',
			keys: keysOf(group).filter((key) => !before.includes(key))
		};
	});
}
