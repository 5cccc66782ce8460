import { exact } from '#lib/calc/exact';
import { checkThreads, type ThreadCheck } from '#lib/calc/host-load';
import { CORES_PER_SOCKET_MAX } from '#lib/facts/sizing';
import type { Hardware } from './estate';
import { type Part, type Reading, ready, withValues } from '#lib/scenario/questions/reading';
import { count } from '#lib/words/quantities';

/** Compares cores and logical processors; null where the latter were not given. */
export const answerThreads = (reading: Reading): Part<ThreadCheck | null> =>
	withValues(reading, ['sockets', 'cores', 'lp'], ({ sockets, cores, lp }) =>
		ready(lp === null ? null : checkThreads(exact(sockets).times(exact(cores)), exact(lp)))
	);

/** What the logical processors say about the cores. */
export function threadsSentence(check: ThreadCheck): string {
	switch (check.kind) {
		case 'threads-not-counted':
			return 'Two threads per core: the threads are not counted, only the cores.';
		case 'cores-equal-threads':
			return 'As many cores as logical processors: either hyper-threading is off, or threads were typed as cores. Check before you trust this.';
		case 'contradiction':
			return `${count(check.cores)} cores and ${count(check.threads)} logical processors do not fit together: a core runs one thread or two.`;
	}
}

/** A warning for more cores than any x86 socket has; null where there is nothing to say. */
export function tooManyCoresSentence({ host }: Hardware): string | null {
	const most = CORES_PER_SOCKET_MAX.value;
	return host.coresPerSocket.greaterThan(most)
		? `No x86 socket has more than ${count(most)} cores. Did you type threads?`
		: null;
}
