import type { ShownGroup } from './search';

/** Groups that are looked through together, so that the page begins with a handful of them. */
export interface Chapter {
	readonly title: string;
	readonly groups: readonly ShownGroup[];
}

const CHAPTERS: readonly { readonly title: string; readonly holds: RegExp }[] = [
	{
		title: 'The post, addresses and sizing',
		holds: /^(The post|Addresses|Sizing|Light|Ethernet|vMotion: what)/
	},
	{ title: 'Limits of vSphere, by release', holds: /^Limits of/ },
	{ title: 'How long a migration takes', holds: /^(Pre-copy|Migrations|Compressed|Raw disks)/ },
	{
		title: 'vMotion and other hypervisors',
		holds: /^(vMotion \d|KVM|QEMU|oVirt|KubeVirt|Proxmox|Hyper-V|XCP|Nutanix)/
	}
];
const OTHERS = 'Two sites: distance, storage, networks and ports';

/** What no other chapter holds is about two sites. */
export function chaptersOf(groups: readonly ShownGroup[]): readonly Chapter[] {
	const chapterOf = ({ title }: ShownGroup): string =>
		CHAPTERS.find(({ holds }) => holds.test(title))?.title ?? OTHERS;
	return [...CHAPTERS.map(({ title }) => title), OTHERS]
		.map((title) => ({ title, groups: groups.filter((group) => chapterOf(group) === title) }))
		.filter((chapter) => chapter.groups.length > 0);
}

export const countOf = ({ groups }: Pick<Chapter, 'groups'>): number =>
	groups.reduce((sum, { facts }) => sum + facts.length, 0);
