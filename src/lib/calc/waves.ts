import type { ConcurrentMigrations } from './hypervisor';

/** How migrations that were asked for at once really run. */
export type Waves =
	| { readonly kind: 'all-at-once'; readonly running: number }
	/** The release runs fewer at once: the others wait for a place. */
	| {
			readonly kind: 'in-waves';
			readonly running: number;
			readonly waiting: number;
			readonly waves: number;
	  };

/**
 * What a host runs of the migrations that are asked of it. Every rate is shared by those that run, never by those
 * that wait: six asked of a host that runs two at once share its card by two, in three waves.
 */
export function wavesOf(asked: number, permitted: ConcurrentMigrations): Waves {
	const most = permitted.kind === 'limited' ? permitted.migrations : asked;
	if (asked <= most) return { kind: 'all-at-once', running: asked };
	return {
		kind: 'in-waves',
		running: most,
		waiting: asked - most,
		waves: Math.ceil(asked / most)
	};
}
