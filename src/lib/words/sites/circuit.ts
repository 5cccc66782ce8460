import { CARRIER_CIRCUIT_STATUS } from '#lib/facts/dci-values';
import type { CarrierCircuit } from '#lib/scenario/sites/circuit';
import { kilometreWords, shortTime } from '#lib/words/measures';
import type { Aside } from './verdict';

/** A worked-out round trip is a floor; over somebody else's devices it is a low one. */
export const circuitAside = ({ over, low, high, fibreAlone }: CarrierCircuit): Aside => ({
	standing: CARRIER_CIRCUIT_STATUS,
	sentence: `A carrier’s circuit usually takes several times as much: ${shortTime(low)} to ${shortTime(high)} were measured over ${kilometreWords(over)}, where the fibre takes ${shortTime(fibreAlone)}. Ask for a measured round trip, and type it.`
});
