import { FIBRE_GROUP_INDEX, ROUTE_FACTOR_PLANNED, SPEED_OF_LIGHT } from '#lib/facts/physics';
import type { ScenarioText } from '#lib/scenario/questions/all';
import type { CopyAnswer, DistanceAnswer } from '#lib/scenario/path/distance';
import { milliseconds } from './sentences';
import { decimal, durationWords, significant } from '#lib/words/quantities';
import { factIngredient, typedIngredients, type Working } from '#lib/words/working';

export function copyWorking(answer: CopyAnswer, text: ScenarioText): Working {
	const bits = Number(answer.memoryGib) * 2 ** 30 * 8;
	return {
		title: 'Copy time at line rate',
		formula: 'Time = memory in bits ÷ line rate. One pass, no protocol overhead: a lower bound.',
		steps: [
			`${answer.memoryGib} GiB × 2^30 × 8 = ${significant(bits, 6)} bit`,
			`${significant(bits, 6)} bit ÷ ${answer.linkGbps} × 10^9 bit/s = ${durationWords(answer.lineRateTime)}`
		],
		ingredients: typedIngredients(['vmram', 'link'], text)
	};
}

export function distanceWorking(answer: DistanceAnswer, text: ScenarioText): Working {
	const { km, route, microsecondsPerKm, roundTrip } = answer;
	const fibreKm = significant(roundTrip.fibre / 1000, 4);
	return {
		title: 'Round-trip time over fibre',
		formula: 'RTT = 2 × distance × route factor × group index ÷ speed of light.',
		steps: [
			`${FIBRE_GROUP_INDEX.value} ÷ ${decimal(SPEED_OF_LIGHT.value, 0)} m/s = ${significant(microsecondsPerKm, 4)} µs per km, one way`,
			`${km} km × ${route} = ${fibreKm} km of fibre`,
			`2 × ${fibreKm} km × ${significant(microsecondsPerKm, 4)} µs = ${milliseconds(roundTrip.roundTripTime)}`
		],
		ingredients: [
			...typedIngredients(['km', 'route'], text),
			factIngredient(ROUTE_FACTOR_PLANNED),
			factIngredient(FIBRE_GROUP_INDEX),
			factIngredient(SPEED_OF_LIGHT)
		]
	};
}
