import { type Asked, reckoner } from './reckon';

const ask = reckoner(
	(told) => postMessage(told),
	// A schedule that is asked for meanwhile is told before what could be better.
	(work) => setTimeout(work),
	() => performance.now()
);

onmessage = ({ data }: MessageEvent<Asked>) => ask(data);
