import { add, microseconds, milliseconds, scale, type Seconds } from '#lib/calc/units';
import { answerDistance, type DistanceAnswer } from './distance';
import type { MigrationPart, MigrationReading } from '#lib/scenario/questions/migration-reading';
import { andThen, ready, withValues } from '#lib/scenario/questions/reading';

/** Where the round trip comes from: a figure that was measured, or the distance. */
export type Path =
	| { readonly kind: 'measured'; readonly roundTripTime: Seconds }
	| {
			readonly kind: 'from-distance';
			readonly roundTripTime: Seconds;
			readonly distance: DistanceAnswer;
			/** Both ways. */
			readonly equipment: Seconds;
	  };

function overFibre(distance: DistanceAnswer, equipmentOneWay: Seconds): Path {
	const equipment = scale(equipmentOneWay, 2);
	const roundTripTime = add(distance.roundTrip.roundTripFibreDelay, equipment);
	return { kind: 'from-distance', roundTripTime, distance, equipment };
}

/** A measured round trip asks nothing of the distance fields, so nonsense in them holds nothing up. */
export const readPath = (reading: MigrationReading): MigrationPart<Path> =>
	withValues(reading, ['rtt'], ({ rtt }) =>
		rtt === null
			? andThen(answerDistance(reading), (distance) =>
					withValues(reading, ['eqd'], ({ eqd }) =>
						ready(overFibre(distance, microseconds(Number(eqd))))
					)
				)
			: ready<Path>({ kind: 'measured', roundTripTime: milliseconds(Number(rtt)) })
	);
