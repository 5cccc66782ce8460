import type { Asked, Told } from '#lib/scenario/evacuation/reckon';

/** Who reckons beside the page. */
export interface Hands {
	ask: (asked: Asked) => void;
	stop: () => void;
}

/** The page itself, in its turns. */
export function ownHands(tell: (told: Told) => void): Hands {
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
