import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { AnsweredPack, Pack } from './lines';

/** Who answers packs of lines: one at a time each. */
export interface Hand {
	readonly answer: (pack: Pack) => Promise<AnsweredPack>;
	readonly dismiss: () => Promise<void>;
}

/** Each takes the memory of an engine of its own. */
const MOST = 4;

/** Beside the packaged command. */
const WORKER = new URL('../worker.js', import.meta.url);

function hired(): Hand {
	const worker = new Worker(WORKER);
	return {
		answer: async (pack) => {
			worker.postMessage(pack);
			const [answer] = (await once(worker, 'message')) as [AnsweredPack];
			return answer;
		},
		dismiss: async () => {
			await worker.terminate();
		}
	};
}

/** As many as the machine has room for. */
export const hire = (): readonly Hand[] =>
	Array.from({ length: Math.min(availableParallelism(), MOST) }, hired);
