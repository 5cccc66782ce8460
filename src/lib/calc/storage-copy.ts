import { notNegative, positive, refused, type Refused } from './input-issue';
import { joinFactors, joinSums, triangleBand, type Span } from './joined-causes';
import {
	bytes,
	bytesPerSecond,
	seconds,
	type Bytes,
	type BytesPerSecond,
	type Seconds
} from './units';

export type StorageField = 'size' | 'rate' | 'write-rate';

export type StorageCopy =
	| {
			readonly kind: 'finishes';
			readonly duration: Seconds;
			/** Over the link: the disk once, and each write to a part that was already copied. */
			readonly sent: Bytes;
			readonly mirrored: Bytes;
			/** What the mirrored writes leave of the rate once the whole disk is copied. */
			readonly rateLeft: BytesPerSecond;
	  }
	/** The guest writes at least as fast as the copy can run. */
	| { readonly kind: 'never-finishes'; readonly excess: BytesPerSecond };

/**
 * Storage vMotion with a mirror: one pass over the disk, while every write to a part already copied goes to
 * both sides and takes its share of the rate.
 *
 * Model: with x bytes copied, dx/dt = R - w x / S, hence T = -(S/w) ln(1 - w/R); w -> 0 gives S / R.
 * Our own derivation, from VMware's description of the single pass with mirrored writes (vSphere 5.0).
 * Units: B, B/s, s. Assumes writes spread evenly over the disk; writes that hit the same blocks again
 * are as dear as new ones here too, because the mirror sends each. Bias: low where reading the source
 * or writing the target is slower than `rate`; neutral otherwise.
 */
export function storageCopy({
	size,
	rate,
	writeRate
}: {
	/** What has to be copied: used blocks of a thin disk, all of a thick one. */
	readonly size: Bytes;
	readonly rate: BytesPerSecond;
	readonly writeRate: BytesPerSecond;
}): StorageCopy | Refused<StorageField> {
	const issues = [
		...notNegative('size', size),
		...positive('rate', rate),
		...notNegative('write-rate', writeRate)
	];
	if (issues.length > 0) return refused(issues);
	if (writeRate >= rate) {
		return { kind: 'never-finishes', excess: bytesPerSecond(writeRate - rate) };
	}
	const load = writeRate / rate;
	// ln(1 - u) through log1p: at the small loads that are usual, 1 - u would lose most digits.
	const stretch = load === 0 ? 1 : -Math.log1p(-load) / load;
	const duration = (size / rate) * stretch;
	const sent = duration * rate;
	return {
		kind: 'finishes',
		duration: seconds(duration),
		sent: bytes(sent),
		mirrored: bytes(Math.max(0, sent - size)),
		rateLeft: bytesPerSecond(rate - writeRate)
	};
}

export type DiskMove =
	| {
			readonly kind: 'finishes';
			/** Open (Infinity) at the high end where a slow day leaves less than the guest writes. */
			readonly copy: Span<Seconds>;
			/** The copy and what is done around it. */
			readonly task: Span<Seconds>;
			readonly sent: Bytes;
	  }
	| Extract<StorageCopy, { kind: 'never-finishes' }>;

/**
 * A disk that moves alone: {@link storageCopy} at the usual rate of its way and at the two ends of that rate, with
 * the set-up joined. Units: B, B/s, s. No end falls as the disk or its writes grow, none rises with a rate.
 */
export function moveDisk({
	size,
	writeRate,
	rates,
	setUp
}: {
	readonly size: Bytes;
	readonly writeRate: BytesPerSecond;
	/** `low` is the slow day. */
	readonly rates: Span<BytesPerSecond>;
	readonly setUp: Span<Seconds>;
}): DiskMove | Refused<StorageField> {
	const [usual, slow, fast] = [rates.likely, rates.low, rates.high].map((rate) =>
		storageCopy({ size, rate, writeRate })
	) as [
		ReturnType<typeof storageCopy>,
		ReturnType<typeof storageCopy>,
		ReturnType<typeof storageCopy>
	];
	if (usual.kind !== 'finishes') return usual;
	const timeOf = (copied: ReturnType<typeof storageCopy>) =>
		copied.kind === 'finishes' ? copied.duration : seconds(Infinity);
	const copy = joinFactors(usual.duration, [{ low: timeOf(fast), high: timeOf(slow) }]);
	return { kind: 'finishes', copy, task: joinSums([copy, triangleBand(setUp)]), sent: usual.sent };
}
