import { positive, refused, type Refused } from './input-issue';
import type { Bytes, BytesPerSecond, Seconds } from './units';

/** How many TCP connections one migration opens. */
export type StreamRule =
	/** One connection and one worker thread for each VMkernel interface. */
	| { readonly kind: 'per-vmknic' }
	/** Enough connections to fill each network card, at least one for each VMkernel interface. */
	| { readonly kind: 'automatic' }
	| { readonly kind: 'fixed'; readonly count: number };

/** How much may be under way before it is acknowledged, for each connection. */
export type BufferRule =
	| { readonly kind: 'fixed'; readonly buffer: Bytes }
	/** Grows with the measured round trip, so that it never binds. */
	| { readonly kind: 'bdp-sized' };

export type CongestionControl =
	/** Mathis et al. 1997: constant / sqrt(p). */
	| { readonly kind: 'reno'; readonly constant: number }
	/** RFC 9438: the cubic window, or Reno's where that is larger. */
	| {
			readonly kind: 'cubic';
			readonly aggressiveness: number;
			readonly decrease: number;
			readonly renoConstant: number;
	  };

export type RoundTripLimit =
	| { readonly kind: 'none' }
	/** Supported strictly below this. */
	| { readonly kind: 'below'; readonly roundTripTime: Seconds }
	/** Supported up to and including this. */
	| { readonly kind: 'at-most'; readonly roundTripTime: Seconds };

export type MinimumBandwidth =
	| { readonly kind: 'none' }
	| { readonly kind: 'per-migration'; readonly rate: BytesPerSecond }
	| { readonly kind: 'per-link'; readonly rate: BytesPerSecond };

export type ConcurrencyRule =
	| { readonly kind: 'unlimited' }
	| { readonly kind: 'fixed'; readonly migrations: number }
	/** By the reported speed of the slowest card; steps in rising order. */
	| {
			readonly kind: 'by-line-rate';
			readonly steps: readonly { readonly from: BytesPerSecond; readonly migrations: number }[];
	  };

/** What happens when the guest writes faster than the copy can follow. */
export type NonConvergence =
	/** Stun (slow down) during page send: the guest's processors sleep until the copy can follow. */
	| { readonly kind: 'slows-guest' }
	/** The guest starts at the target before all memory is there and fetches the rest over the link. */
	| { readonly kind: 'resumes-early' }
	| { readonly kind: 'fails' }
	/** Copies on until somebody stops it. */
	| { readonly kind: 'keeps-going' };

/** What sets one generation of a hypervisor apart from another, as plain values. */
export interface HypervisorProfile {
	/** The copy stops and the guest pauses when what is left fits into this. */
	readonly switchOverGoal: Seconds;
	/** Whether one migration spreads over all cards given to it. */
	readonly nicUse: 'one' | 'all';
	readonly streams: StreamRule;
	readonly perStream: BytesPerSecond;
	readonly buffer: BufferRule;
	readonly congestion: CongestionControl;
	readonly roundTripLimit: RoundTripLimit;
	readonly minimumBandwidth: MinimumBandwidth;
	readonly concurrency: ConcurrencyRule;
	/** Time outside the copy: before the first page, and from the last page to the running guest. */
	readonly overhead: { readonly setUp: Seconds; readonly resume: Seconds };
	readonly nonConvergence: NonConvergence;
}

export type ConcurrentMigrations =
	| { readonly kind: 'unlimited' }
	| { readonly kind: 'limited'; readonly migrations: number }
	/** Slower than the slowest card the rule speaks of. */
	| { readonly kind: 'below-the-rule'; readonly from: BytesPerSecond };

/**
 * How many migrations may run at once, as the network cards allow. Limits of host and datastore are separate.
 *
 * Model: a step function of the reported line rate. Bias: a partitioned card reports its slice, not its port.
 */
export function concurrentMigrations(
	rule: ConcurrencyRule,
	lineRate: BytesPerSecond
): ConcurrentMigrations | Refused<'line-rate'> {
	const issues = positive('line-rate', lineRate);
	if (issues.length > 0) return refused(issues);
	if (rule.kind === 'unlimited') return { kind: 'unlimited' };
	if (rule.kind === 'fixed') return { kind: 'limited', migrations: rule.migrations };
	const reached = rule.steps.filter((step) => lineRate >= step.from).at(-1);
	if (reached) return { kind: 'limited', migrations: reached.migrations };
	const first = rule.steps[0];
	return first ? { kind: 'below-the-rule', from: first.from } : { kind: 'unlimited' };
}
