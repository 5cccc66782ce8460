import { parentPort } from 'node:worker_threads';
import { answerPack, type Pack } from './lines';

// One pack at a time: whoever sends waits for the answer before the next.
parentPort?.on('message', (pack: Pack) => {
	void answerPack(pack).then((answer) => parentPort?.postMessage(answer));
});
