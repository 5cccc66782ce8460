import type { Toll } from '#lib/scenario/migration/toll';
import { percent } from '#lib/words/measures';
import { aboutTime, timeRange } from '#lib/words/estimates';
import { plural } from '#lib/words/quantities';

function hostWords({ host }: Toll): string | null {
	if (host === null) return null;
	const { busy, left, atOnce, takes, enough } = host;
	const what = atOnce === 1 ? 'The migration takes' : `${plural(atOnce, 'migration')} at once take`;
	const taken = `${what} ${percent(takes)} of a host that is ${percent(busy)} busy and has ${percent(left)} left`;
	return enough === 'yes'
		? `${taken}: the application keeps its processors, and the copy gets its own.`
		: `${taken}: the application and the copy slow each other down.`;
}

const NOTICES = {
	no: 'does not notice',
	perhaps: 'may notice, and fail over',
	surely: 'notices, and fails over'
} as const;

function clusterWords({ cluster, longestPause }: Toll): string | null {
	if (cluster !== null) {
		return `A cluster of the application that waits ${aboutTime(cluster.timeout)} ${NOTICES[cluster.notices]}: the guest stands still for ${timeRange(cluster.pause)}.`;
	}
	return longestPause === null
		? null
		: `A cluster of the application does not notice as long as it waits for more than ${aboutTime(longestPause)}: type its time-out.`;
}

const keptWords = ({ speedKept }: Toll): string | null =>
	speedKept === null || speedKept.least > 0.99
		? null
		: `While it moves the application keeps ${speedKept.likely === 1 ? 'at least ' : 'about '}${percent(speedKept.likely === 1 ? speedKept.least : speedKept.likely)} of its speed.`;

/** How it has to be moved, so that it ends. */
function manner({ alone, together }: Toll): readonly string[] {
	if (alone === 'perhaps') return ['one at a time, in a quiet hour'];
	return together.ends === 'surely' ? [] : ['one at a time'];
}

/** "Would you virtualise it": as far as moving decides that. */
function advice(toll: Toll): string {
	const { alone, together, host, cluster } = toll;
	if (alone === 'no') {
		return 'Virtualise it if you like, but do not count on moving it while it works: that does not finish.';
	}
	const against = [
		...manner(toll),
		...(host?.enough === 'no' ? ['with fewer VMs on each host'] : []),
		...(cluster !== null && cluster.notices !== 'no'
			? ['with a longer time-out of its cluster']
			: [])
	];
	if (against.length === 0) {
		return 'Nothing here speaks against virtualising it: it can be moved while it works.';
	}
	const several =
		together.ends === 'no' ? ` ${plural(together.atOnce, 'migration')} at once do not finish.` : '';
	return `Virtualising it can be answered for, but move it ${against.join(', ')}.${several}`;
}

/** What the move costs the application, whether its cluster would notice, and what follows. */
export const tollSentence = (toll: Toll): string =>
	[hostWords(toll), keptWords(toll), clusterWords(toll), advice(toll)]
		.filter((each) => each !== null)
		.join(' ');
