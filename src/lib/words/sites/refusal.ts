import type { NetworkRefusal } from '#lib/scenario/questions/network-list';
import { count } from '#lib/words/quantities';

const ROLE_EXAMPLES = 'production, vMotion, ESXi, vSAN, iSCSI, NFS, iLO, AD, DMZ or backup';

export function networkRefusal(refusal: NetworkRefusal): string {
	if (refusal.kind === 'list-too-long')
		return `The list ends at ${count(refusal.longest)} characters, or a link would cut it short.`;
	const { line, name } = refusal;
	switch (refusal.kind) {
		case 'role-unknown':
			return `Line ${line}: “${name}” is no role I know. Begin with one like ${ROLE_EXAMPLES}.`;
		case 'network-counts':
			return `Line ${line} (${name}): hosts and VMs are whole numbers, like “${name}; 16; 240”.`;
		case 'network-wish':
			return `Line ${line} (${name}): the fourth word is stretch, route or local; “local at A” for one site.`;
		case 'network-vlan':
			return `Line ${line} (${name}): a VLAN is a number from 1 to 4,094.`;
	}
}
