import address from '#lib/scenario/inventory/worker?worker&url';
import { usualFilling } from '#lib/scenario/inventory/filling';
import { readInSlices } from '#lib/scenario/inventory/in-slices';
import type { Asked, Told } from '#lib/scenario/inventory/messages';
import type { ReadEstate } from '#lib/scenario/inventory/read-estate';
import { sampleEstate } from '#lib/scenario/inventory/sample';
import { mayHaveWorkers, workerAddress } from '#lib/ui/worker-address';

/** Longer at a stretch, and the page does not answer a click. */
const SLICE_MS = 12;

/** Waited for often: it gives way to the page once it has worked for long enough. */
function slices(isCancelled: () => boolean): () => Promise<void> {
	let since = performance.now();
	return async () => {
		if (isCancelled()) throw new Cancelled();
		if (performance.now() - since < SLICE_MS) return;
		await new Promise((resolve) => setTimeout(resolve, 0));
		since = performance.now();
		if (isCancelled()) throw new Cancelled();
	};
}

/** Whoever reads has asked for it to end. */
class Cancelled extends Error {}

type Parts = Omit<ReadEstate, 'from'>;

/** A worker that does not start: some embedding pages allow none. */
class NoWorker extends Error {}

function startWorker(): Worker {
	if (!mayHaveWorkers()) throw new NoWorker();
	try {
		return new Worker(workerAddress(address), { type: 'module' });
	} catch {
		throw new NoWorker();
	}
}

interface Job {
	readonly asked: Asked;
	readonly progress: (share: number) => void;
	readonly isCancelled: () => boolean;
	/** Ends the worker at once. */
	readonly onstart: (stop: () => void) => void;
}

function inWorker({ asked, progress, onstart }: Job): Promise<Parts> {
	return new Promise((resolve, reject) => {
		const worker = startWorker();
		const vms: Parts['inventory']['vms'][number][] = [];
		let hasSpoken = false;
		const end = (settle: () => void) => {
			worker.terminate();
			settle();
		};
		onstart(() => end(() => reject(new Cancelled())));
		worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
			hasSpoken = true;
			switch (data.kind) {
				case 'progress':
					return progress(data.share);
				case 'vms':
					for (const vm of data.vms) vms.push(vm);
					return;
				case 'read': {
					const { reading, rest, answer } = data;
					return end(() => resolve({ inventory: { ...rest, vms }, reading, answer }));
				}
			}
		});
		worker.addEventListener('error', (event) => {
			event.preventDefault();
			end(() => reject(hasSpoken ? new Error(event.message) : new NoWorker()));
		});
		worker.postMessage(asked);
	});
}

async function partsOf(job: Job): Promise<Parts> {
	try {
		return await inWorker(job);
	} catch (error) {
		if (!(error instanceof NoWorker)) throw error;
		return readInSlices(job.asked, {
			progress: job.progress,
			turn: slices(job.isCancelled)
		});
	}
}

export interface Reading {
	/** null once it was cancelled. */
	readonly done: Promise<ReadEstate | null>;
	readonly cancel: () => void;
}

/** Reads files beside the page where a worker may run, else within it, in slices. */
export function startReading(
	asked: Omit<Asked, 'filling'>,
	progress: (share: number) => void
): Reading {
	let isCancelled = false;
	let stop = () => {};
	const job: Job = {
		asked: { ...asked, filling: usualFilling() },
		progress,
		isCancelled: () => isCancelled,
		onstart: (stopWorker) => (stop = stopWorker)
	};
	const read = async (): Promise<ReadEstate> => ({
		...(await partsOf(job)),
		from: asked.files.map(({ name }) => name)
	});
	return {
		done: read().catch((error: unknown) => {
			if (error instanceof Cancelled) return null;
			throw error;
		}),
		cancel: () => {
			isCancelled = true;
			stop();
		}
	};
}

const INVENTED = 'An invented estate';

/** Nobody's, to try the page with. */
export const readSample = async (): Promise<ReadEstate> => ({
	...(await sampleEstate(usualFilling())),
	from: [INVENTED]
});
