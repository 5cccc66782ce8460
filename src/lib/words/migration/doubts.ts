import type { RoundTripLimit } from '#lib/calc/hypervisor';
import type { Flag } from '#lib/calc/throughput';
import { longestValue } from '#lib/facts/vmotion-round-trip-values';
import type { MigrationAnswer } from '#lib/scenario/migration/migration';
import type { Speed } from '#lib/scenario/migration/speed';
import { shortTime } from '#lib/words/measures';
import { type Phrase, strong } from '#lib/words/phrase';

export type TooLong = Extract<Flag, { readonly kind: 'round-trip-too-long' }>;

/** Generations whose figure nobody has verified: of one stream, and of the socket buffer. */
const UNVERIFIED: Readonly<Record<'streams' | 'window', readonly string[]>> = {
	streams: ['vmotion-3.5-4.0', 'vmotion-4.1', 'vmotion-5'],
	window: ['vmotion-3.5-4.0', 'vmotion-6', 'vmotion-7']
};

const isUnverified = ({ hypervisor, ownStream }: Speed, by: 'streams' | 'window'): boolean =>
	(by === 'window' || ownStream === null) && UNVERIFIED[by].includes(hypervisor.generation);

/** Whether the rate goes by a figure that nobody has verified. */
export const onUnverifiedRate = ({
	pace,
	speed
}: Pick<MigrationAnswer, 'pace' | 'speed'>): boolean =>
	(pace.by === 'streams' || pace.by === 'window') && isUnverified(speed, pace.by);

const isTooLong = (flag: Flag): flag is TooLong => flag.kind === 'round-trip-too-long';

/** Whether the limit was read of the release itself: else it decides no headline. */
export const limitWasRead = ({ hypervisor: { chosenBy, version } }: Speed): boolean =>
	chosenBy === 'hand' || longestValue(version).status === 'read';

/** The round trip, where it is past what the release is known to support. */
export function pastSupport({
	barred,
	moves,
	speed
}: Pick<MigrationAnswer, 'barred' | 'moves' | 'speed'>): TooLong | null {
	const found = speed.result.flags.find(isTooLong);
	return found === undefined || barred !== null || moves === 'disk' || !limitWasRead(speed)
		? null
		: found;
}

/** "less than 5 ms", "up to 10 ms" */
export function supportedTrip(limit: Exclude<RoundTripLimit, { kind: 'none' }>): string {
	const longest = shortTime(limit.roundTripTime);
	return limit.kind === 'below' ? `less than ${longest}` : `up to ${longest}`;
}

/** What a release does not support is what there is to say first. */
export const notSupported = ({ roundTripTime, limit }: TooLong, name: string): Phrase => [
	strong('Not supported'),
	` over a round trip of ${shortTime(roundTripTime)}. With ${name} ${supportedTrip(limit)} is supported. Tried all the same: `
];
