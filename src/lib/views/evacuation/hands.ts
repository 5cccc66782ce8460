import type { Asked, Told } from '#lib/scenario/evacuation/reckon';
import address from '#lib/scenario/evacuation/reckon.worker?worker&url';
import { mayHaveWorkers, workerAddress } from '#lib/ui/worker-address';

/** Who reckons beside the page. */
export interface Hands {
	ask: (asked: Asked) => void;
	stop: () => void;
}

/** A worker, or where a browser runs none (a sandboxed frame) the page itself in its turns. */
export function handsFor(tell: (told: Told) => void): Hands {
	if (!mayHaveWorkers()) return ownHands(tell);
	try {
		const worker = new Worker(workerAddress(address), { type: 'module' });
		const hands: Hands = {
			ask: (asked) => worker.postMessage(asked),
			stop: () => worker.terminate()
		};
		let asked: Asked | null = null;
		const post = hands.ask;
		hands.ask = (next) => {
			asked = next;
			post(next);
		};
		worker.onmessage = ({ data }: MessageEvent<Told>) => tell(data);
		worker.onerror = () => {
			worker.terminate();
			Object.assign(hands, ownHands(tell));
			if (asked !== null) hands.ask(asked);
		};
		return hands;
	} catch {
		return ownHands(tell);
	}
}

function ownHands(tell: (told: Told) => void): Hands {
	let stopped = false;
	const ready = import('#lib/scenario/evacuation/reckon').then(({ reckoner }) =>
		reckoner(
			(told) => {
				if (!stopped) tell(told);
			},
			(work) =>
				setTimeout(() => {
					if (!stopped) work();
				}),
			() => performance.now()
		)
	);
	return {
		ask: (asked) => void ready.then((ask) => ask(asked)),
		stop: () => {
			stopped = true;
		}
	};
}
