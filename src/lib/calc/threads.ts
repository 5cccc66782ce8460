import type { Exact } from './exact';

export type ThreadCheck =
	| { readonly kind: 'threads-not-counted'; readonly threadsPerCore: number }
	/** As many logical processors as cores: either no SMT, or threads were typed as cores. */
	| { readonly kind: 'cores-equal-threads' }
	/** A core runs one or two threads on x86: the two numbers cannot both be right. */
	| { readonly kind: 'contradiction'; readonly cores: number; readonly threads: number };

/** Guards against threads typed as cores, given what vCenter shows as logical processors of a host. */
export function checkThreads(cores: Exact, logicalProcessors: Exact): ThreadCheck {
	if (logicalProcessors.equals(cores)) return { kind: 'cores-equal-threads' };
	if (logicalProcessors.equals(cores.times(2))) {
		return { kind: 'threads-not-counted', threadsPerCore: 2 };
	}
	return {
		kind: 'contradiction',
		cores: cores.toNumber(),
		threads: logicalProcessors.toNumber()
	};
}
