import { type OverfullVlan, overfullVlanOf } from '#lib/scenario/sites/overfull-vlan';
import { replicationOf } from '#lib/scenario/sites/replication';
import { sitesEstateOf } from '#lib/scenario/sites/estate';
import { addressSentence } from '#lib/words/domain/addresses';
import { type Stretched, stretchedOf } from '#lib/scenario/sites/stretched';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import type { Phrase } from '#lib/words/phrase';
import { count, plural } from '#lib/words/quantities';
import { asyncHeadline } from './copies';

/** What copies at intervals come to, where storage is copied so: beside the verdict, and late, because few ask. */
export function copiesAnswer(scenario: Scenario): Phrase | null {
	const copies = replicationOf(scenario);
	return copies.kind === 'ready' && copies.value !== null ? asyncHeadline(copies.value) : null;
}

/** What contradicts what, and that it takes mending. */
const overfullSentence = ({ largest, vms }: OverfullVlan): string =>
	`${plural(largest, 'VM')} in the largest VLAN cannot be: there ${vms === 1 ? 'is' : 'are'} ${count(vms)} on both sites. Correct one of the two.`;

/** Figures of who lives there that do not fit together: beside the verdict, and late, because few type such. */
export function overfullAnswer(scenario: Scenario): string | null {
	const overfull = overfullVlanOf(scenario);
	return overfull.kind === 'ready' && overfull.value !== null
		? overfullSentence(overfull.value)
		: null;
}

function stretchedSentence({ from, vlans, vms, busiest, listed }: Stretched): string | null {
	if (from === 'list')
		return `The verdict counts what your networks stretch: ${plural(vlans, 'VLAN')} with ${plural(vms, 'VM')}${vlans === 1 ? '' : `, ${count(busiest)} of them in the largest`}.`;
	return listed === null || listed === vlans
		? null
		: `The verdict counts the ${plural(vlans, 'stretched VLAN')} that ${vlans === 1 ? 'was' : 'were'} typed; your networks stretch ${count(listed)}.`;
}

/** Which VLANs count where there are two ways to say it: beside the verdict, and late, because few type a list. */
export function stretchedAnswer(scenario: Scenario): string | null {
	const stretched = stretchedOf(scenario);
	return stretched.kind === 'ready' ? stretchedSentence(stretched.value) : null;
}

/** What the numbers of hosts and VMs leave out; null where they say it all. */
export function estateAnswer(scenario: Scenario): string | null {
	const estate = sitesEstateOf(scenario);
	if (estate.kind === 'waiting') return null;
	const { hosts, vmsFrom, unaddressed } = estate.value;
	const sentences = [
		...(vmsFrom === 'none-fits' ? ['No VM of this size fits on a host.'] : []),
		...(hosts === 1 ? ['One host stands at one site: nothing is left when it is lost.'] : []),
		...(unaddressed === null ? [] : [addressSentence(unaddressed)])
	];
	return sentences.length === 0 ? null : sentences.join(' ');
}

/** What few have to be told of who lives there. */
export const estateAsides = (scenario: Scenario): readonly string[] =>
	[estateAnswer(scenario), stretchedAnswer(scenario)].filter((each) => each !== null);
