import type { ArrivalsBound } from '#lib/calc/evacuation/arrivals-bound';
import {
	GUEST_BROADCAST_RATE,
	GUEST_BROADCAST_SHARE,
	MAC_MOVES_ALLOWED,
	MAC_MOVES_WINDOW
} from '#lib/facts/dci';
import type { Churn } from '#lib/scenario/evacuation/churn';
import { percent } from '#lib/words/measures';
import { aboutTime } from '#lib/words/estimates';
import { count, plural } from '#lib/words/quantities';
import { arrivalsWords, each } from './arrivals';

const BY: Readonly<Record<ArrivalsBound['by'], string>> = {
	link: 'the link carries no more',
	cards: 'the cards of its hosts send no more',
	slots: 'no more may start'
};

/** What emptying a site adds to the churn of addresses, by a bound that no order and no sharing passes. */
export function churnSentences({
	bound,
	addresses,
	together,
	learningRate
}: Churn): readonly [string, string] {
	const broadcasts = GUEST_BROADCAST_RATE.value;
	return [
		`Emptying one site moves at most ${arrivalsWords(bound.mean)} to the other, even on a quick day, as ${BY[bound.by]}; up to ${count(bound.atOnce)} ${bound.atOnce === 1 ? 'moves' : 'move'} at once. So the switches of both learn at most ${each('address', 'addresses', addresses)} anew on average: ${percent(addresses / learningRate)} of the ${count(learningRate)} a second that are assumed here, since no vendor prints how many they learn. VMs that move at once may arrive together: up to ${plural(together, 'address', 'addresses')} within one second, ${percent(together / learningRate)} of that.`,
		`Each VM moves once: EVPN freezes an address only at ${count(MAC_MOVES_ALLOWED.value)} moves within ${aboutTime(MAC_MOVES_WINDOW.value)}. How often a move is announced was not read; announced once each, it is ${percent(bound.mean / broadcasts)} of the ${count(broadcasts)} broadcasts a second that were measured to cost a machine ${percent(GUEST_BROADCAST_SHARE.value)} of a core.`
	];
}
