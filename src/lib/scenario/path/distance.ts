import { exact } from '#lib/calc/exact';
import { fibreDelay, type RoundTrip, roundTripOverFibre } from '#lib/calc/latency';
import {
	gibibytes,
	gigabitsPerSecond,
	kilometres,
	seconds,
	type Seconds,
	transferTime
} from '#lib/calc/units';
import { FIBRE_GROUP_INDEX, SPEED_OF_LIGHT } from '#lib/facts/physics';
import { type Part, type Reading, ready, withValues } from '#lib/scenario/questions/reading';

export interface CopyAnswer {
	/** Time for one VM's memory at the link's line rate: nothing can be faster. */
	readonly lineRateTime: Seconds;
	readonly memoryGib: string;
	readonly linkGbps: string;
}

/** One VM's memory once, at line rate: no protocol, no second pass, so a lower bound. */
export const answerCopy = (reading: Reading): Part<CopyAnswer> =>
	withValues(reading, ['vmram', 'link'], ({ vmram, link }) =>
		ready({
			memoryGib: vmram,
			linkGbps: link,
			lineRateTime: transferTime(gibibytes(Number(vmram)), gigabitsPerSecond(Number(link)))
		})
	);

export interface DistanceAnswer {
	readonly km: string;
	readonly route: string;
	readonly roundTrip: RoundTrip;
	/** One way, in microseconds per kilometre of fibre. */
	readonly microsecondsPerKm: number;
}

/** Map distance to round-trip time over fibre, without equipment. */
export const answerDistance = (reading: Reading): Part<DistanceAnswer> =>
	withValues(reading, ['km', 'route'], ({ km, route }) => {
		const delay = fibreDelay({
			groupIndex: FIBRE_GROUP_INDEX.value,
			lightSpeed: SPEED_OF_LIGHT.value
		});
		if (delay.kind !== 'delay') throw new Error('the catalogued fibre constants are refused');
		const roundTrip = roundTripOverFibre({
			siteDistance: kilometres(Number(km)),
			routeFactor: Number(route),
			oneWayPerMetre: delay.oneWayPerMetre,
			oneWayEquipmentDelay: seconds(0)
		});
		if (roundTrip.kind !== 'round-trip')
			throw new Error('the form let an impossible distance pass');
		const microsecondsPerKm = exact(delay.oneWayPerMetre).times(1e9).toNumber();
		return ready({ km, route, roundTrip, microsecondsPerKm });
	});
