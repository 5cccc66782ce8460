import type { GroupsRefusal } from '#lib/scenario/questions/guest-groups';
import { count } from '#lib/words/quantities';

const EXAMPLE =
	'Write how many, the memory of each, and what it writes if known: 200 x 4 GiB; 20 x 64 GiB at 100 MiB/s.';

export function groupsRefusal(refusal: GroupsRefusal): string {
	switch (refusal.kind) {
		case 'not-a-group':
			return `“${refusal.text}” is no group of VMs. ${EXAMPLE}`;
		case 'too-many-vms':
			return `More than ${count(refusal.most)} VMs are not reckoned one by one.`;
		case 'too-many-groups':
			return `More than ${count(refusal.most)} groups are too many for one line.`;
		case 'memory-out-of-range':
			return `In “${refusal.text}” the memory of a VM is smaller or larger than any has.`;
		case 'rate-out-of-range':
			return `In “${refusal.text}” a VM writes faster than any memory can.`;
	}
}
