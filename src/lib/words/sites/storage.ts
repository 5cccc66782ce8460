import {
	ARP_CORE_TIME,
	GUEST_BROADCAST_RATE,
	STORM_CONTROL_SHARE,
	VSAN_METADATA_FACTOR,
	VSAN_RESYNC_FACTOR
} from '#lib/facts/dci';
import type { WriteAnswer } from '#lib/scenario/sites/storage';
import type { VerdictAnswer } from '#lib/scenario/sites/verdict';
import { count, decimal, inFull } from '#lib/words/quantities';
import { manyWords, bitRate, percent, shortTime } from '#lib/words/measures';

const times = (often: number): string =>
	decimal(often, 2) === '1' ? 'once' : `${decimal(often, 2)} times`;

export function writeSentences(answer: WriteAnswer): readonly string[] {
	const { plain, onLink, witness, added, shareAtB } = answer;
	const { gatewayAtA, localGateways } = answer.crossings;
	return [
		...(onLink === 0
			? ['Nothing is written to both sites at once.']
			: onLink === plain
				? [`Synchronous writes take ${bitRate(onLink)}.`]
				: [
						`Synchronous writes are ${bitRate(plain)}; with metadata (× ${inFull(VSAN_METADATA_FACTOR.value)}) and repairs (× ${inFull(VSAN_RESYNC_FACTOR.value)}) vSAN sends ${bitRate(onLink)}.`
					]),
		...(witness === null
			? []
			: [`The witness is told of its components with up to ${bitRate(witness)}.`]),
		...(onLink === 0
			? []
			: [
					`Each write waits ${shortTime(added.accelerated)} longer with write acceleration, ${shortTime(added.plain)} without.`
				]),
		`With ${percent(shareAtB, 3)} of the VMs at B, a routed packet crosses the link ${times(gatewayAtA)} on average with the gateway at A, ${times(localGateways)} with one at each site.`
	];
}

/** The blast of an unpoliced link, in frames. */
export function stormSentence({ sites, assumed }: VerdictAnswer): string {
	const all = sites.links.each / assumed.frameOnWire;
	const share = STORM_CONTROL_SHARE.value;
	const rate = GUEST_BROADCAST_RATE.value;
	return `A loop fills one link with up to ${manyWords(all)} broadcasts a second; storm control at ${percent(share)} still passes ${manyWords(all * share)}, where ${count(rate)} cost each VM ${percent(rate * ARP_CORE_TIME.value)} of a core.`;
}
