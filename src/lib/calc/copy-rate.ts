import { bytesPerSecond } from './units';
import type { Bytes, BytesPerSecond, Seconds } from './units';

/**
 * What copies put on the link while they keep up: what changes in one interval crosses within it.
 *
 * Bias: low where changes come in bursts, as a quiet interval lends nothing to a busy one. Intervals of 0 have no rate.
 */
export const copyRate = ({
	interval,
	changedPerInterval
}: {
	readonly interval: Seconds;
	readonly changedPerInterval: Bytes;
}): BytesPerSecond => bytesPerSecond(changedPerInterval / interval);
