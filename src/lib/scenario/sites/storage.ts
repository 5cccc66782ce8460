import {
	addedWriteLatency,
	crossings,
	synchronousWrites,
	witnessTraffic
} from '#lib/calc/site-traffic';
import { ratio } from '#lib/calc/units';
import { WITNESS_BYTES, WITNESS_WITHIN, WRITE_ROUND_TRIPS } from '#lib/facts/dci';
import { type Path, longestWay } from '#lib/scenario/path/path';
import { once } from '#lib/scenario/once';
import { andThen, type Part, ready } from '#lib/scenario/part';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { withSitesValues } from './asking';
import { creditsOf, FC_SPEEDS, writeStreamOf } from './case';
import { verdictOf } from './verdict';

/** What the wires carry: synchronous writes, the witness, a write’s delay, the trombone. */
export interface WriteAnswer {
	readonly plain: number;
	readonly onLink: number;
	/** null where nothing tells a witness of its components. */
	readonly witness: number | null;
	readonly added: { readonly accelerated: number; readonly plain: number };
	readonly shareAtB: number;
	/** How often a routed packet crosses the link. */
	readonly crossings: ReturnType<typeof crossings>;
}

export const writesOf = once((scenario: Scenario): Part<WriteAnswer> =>
	andThen(verdictOf(scenario), ({ sites, estate }) =>
		andThen(writeStreamOf(scenario, estate.vms), (stream) =>
			withSitesValues(scenario, ['stor', 'comp', 'shb'], ({ stor, comp, shb }) => {
				const shareAtB = ratio(Number(shb) / 100);
				return ready({
					plain: stream.kind === 'none' ? 0 : stream.rate * stream.size,
					onLink: synchronousWrites(stream),
					witness:
						stor === 'vsan-stretched'
							? witnessTraffic({
									components: Number(comp),
									bytesPerComponent: WITNESS_BYTES.value,
									within: WITNESS_WITHIN.value
								})
							: null,
					added: {
						accelerated: addedWriteLatency(sites.roundTrip, WRITE_ROUND_TRIPS.value.accelerated),
						plain: addedWriteLatency(sites.roundTrip, WRITE_ROUND_TRIPS.value.plain)
					},
					shareAtB,
					crossings: crossings(shareAtB)
				});
			})
		)
	)
);

/** Full-frame buffer credits by generation: per kilometre, and for the longest way of this case. */
export const creditRows = (path: Path) =>
	FC_SPEEDS.map((speed) => {
		const perKm = creditsOf(speed, path.oneWayPerMetre);
		return {
			speed: `${speed}G`,
			perKm,
			needed: Math.ceil((longestWay(path) / 1000) * perKm)
		};
	});
