import type { AnyKey } from '#lib/scenario/questions/initial-text';
import type { FieldGroup } from '#lib/ui/field-group';

type Groups = readonly FieldGroup<AnyKey>[];

/** Each question once, where it stands first. */
function onceEach(all: Groups): Groups {
	const keysOf = ({ keys, whenChanged = [] }: FieldGroup<AnyKey>) => [...keys, ...whenChanged];
	const each = all.map((group, place): FieldGroup<AnyKey> => {
		const before = all.slice(0, place).flatMap(keysOf);
		return {
			title: group.title,
			depth: 'folded',
			keys: keysOf(group).filter((key) => !before.includes(key))
		};
	});
	// Two pages may head with the same words what they ask alike.
	return each.filter(({ keys }) => keys.length > 0);
}

const pages = () =>
	[import('./domain/groups'), import('./migration/groups'), import('./two-sites/groups')] as const;

/** As the pages of the chain group them, each question once. */
export const loadAllGroups = async (): Promise<Groups> =>
	onceEach((await Promise.all(pages())).flatMap(({ GROUPS }) => GROUPS as Groups));

/** The same with what emptying hosts asks. */
export const loadGroupsWithEmptying = async (): Promise<Groups> =>
	onceEach(
		(await Promise.all([...pages(), import('./evacuation/groups')])).flatMap(
			({ GROUPS }) => GROUPS as Groups
		)
	);
