import { partsOf } from '#lib/calc/inventory/parts';
import { readInventory } from '#lib/calc/inventory-file/read';
import { fitsOf } from './fits';
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

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
	const { files, choices, filling } = data;
	void readInventory(files, { choices, progress, turn: goOn }).then(({ inventory, ...reading }) => {
		const { vms, ...rest } = inventory;
		for (let at = 0; at < vms.length; at += VMS_AT_ONCE)
			tell({ kind: 'vms', vms: vms.slice(at, at + VMS_AT_ONCE) });
		const fits = partsOf(inventory, 'cluster').map((part) => fitsOf(part, filling));
		tell({ kind: 'read', reading, rest, fits });
	});
});
