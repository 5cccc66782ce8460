import type { ThreadCheck } from '#lib/calc/threads';
import { CORES_PER_SOCKET_MAX } from '#lib/facts/sizing';
import type { Hardware } from '#lib/scenario/domain/estate';
import { count, ofUnit } from '#lib/words/quantities';

/** What the logical processors say about the cores. */
export function threadsSentence(check: ThreadCheck): string {
	switch (check.kind) {
		case 'threads-not-counted':
			return 'Two threads per core: the threads are not counted, only the cores.';
		case 'cores-equal-threads':
			return 'As many cores as logical processors: either hyper-threading is off, or threads were typed as cores. Check before you trust this.';
		case 'contradiction':
			return `${ofUnit(count(check.cores), 'cores')} and ${ofUnit(count(check.threads), 'logical processors')} do not fit together: a core runs one thread or two.`;
	}
}

/** A warning for more cores than any x86 socket has; null where there is nothing to say. */
export function tooManyCoresSentence({ host }: Hardware): string | null {
	const most = CORES_PER_SOCKET_MAX.value;
	return host.coresPerSocket.greaterThan(most)
		? `No x86 socket has more than ${count(most)} cores. Did you type threads?`
		: null;
}
