import { readInSlices } from './in-slices';
import { type Asked, type Told, VMS_AT_ONCE } from './messages';

/** No more often than a page is drawn. */
const EVERY_MS = 50;

const tell = (told: Told) => postMessage(told);

let last = 0;

function progress(share: number): void {
	const now = performance.now();
	if (now - last < EVERY_MS) return;
	last = now;
	tell({ kind: 'progress', share });
}

/** Nobody waits for this thread; whoever cancels ends it. */
const goOn = (): Promise<void> => Promise.resolve();

async function read(asked: Asked): Promise<void> {
	const { inventory, reading, answer } = await readInSlices(asked, { progress, turn: goOn });
	const { vms, ...rest } = inventory;
	for (let at = 0; at < vms.length; at += VMS_AT_ONCE)
		tell({ kind: 'vms', vms: vms.slice(at, at + VMS_AT_ONCE) });
	tell({ kind: 'read', reading, rest, answer });
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
	// Thrown outside the promise, whoever started the worker is told.
	read(data).catch((error: unknown) =>
		setTimeout(() => {
			throw error;
		})
	);
});
