import type { Toll } from '#lib/scenario/migration/toll';
import { aboutTime, percent, timeRange } from '#lib/words/measures';
import { plural } from '#lib/words/quantities';

function hostWords({ host }: Toll): string | null {
	if (host === null) return null;
	const { busy, left, atOnce, takes, enough } = host;
	const taken = `${plural(atOnce, 'migration')} at once ${atOnce === 1 ? 'takes' : 'take'} ${percent(takes)} of a host that is ${percent(busy)} busy and has ${percent(left)} left`;
	return enough === 'yes'
		? `${taken}: the application keeps its processors, and the copy gets its own.`
		: `${taken}: the application and the copy slow each other down.`;
}

const NOTICES = {
	no: 'does not notice',
	perhaps: 'may notice, and fail over',
	surely: 'notices, and fails over'
} as const;

const clusterWords = ({ cluster }: Toll): string | null =>
	cluster === null
		? null
		: `A cluster of the application that waits ${aboutTime(cluster.timeout)} ${NOTICES[cluster.notices]}: the guest stands still for ${timeRange(cluster.pause)}.`;

const keptWords = ({ speedKept }: Toll): string | null =>
	speedKept === null || speedKept.least > 0.99
		? null
		: `While it moves the application keeps ${speedKept.likely === 1 ? 'at least ' : 'about '}${percent(speedKept.likely === 1 ? speedKept.least : speedKept.likely)} of its speed.`;

/** "Would you virtualise it": as far as moving decides that. */
function advice({ ends, host, cluster }: Toll): string {
	if (ends === 'no') {
		return 'Virtualise it if you like, but do not count on moving it while it works: as many at once as here do not finish.';
	}
	const against = [
		...(ends === 'perhaps' ? ['one at a time, in a quiet hour'] : []),
		...(host?.enough === 'no' ? ['with fewer VMs on each host'] : []),
		...(cluster !== null && cluster.notices !== 'no'
			? ['with a longer time-out of its cluster']
			: [])
	];
	return against.length === 0
		? 'Nothing here speaks against virtualising it: it can be moved while it works.'
		: `Virtualising it can be answered for, but move it ${against.join(', ')}.`;
}

/** What the move costs the application, whether its cluster would notice, and what follows. */
export const tollSentence = (toll: Toll): string =>
	[hostWords(toll), keptWords(toll), clusterWords(toll), advice(toll)]
		.filter((each) => each !== null)
		.join(' ');
