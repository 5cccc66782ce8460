import { checksum } from './checksum';
import { LIMITS } from './limits';
import { type Problem, ReadingStopped } from './problem';

/** One part of an archive. */
export interface ZipEntry {
	readonly name: string;
	readonly method: number;
	readonly packed: number;
	readonly offset: number;
	/** CRC-32 of what is in it. */
	readonly checksum: number;
	readonly encryption: 'none' | 'encrypted';
}

export interface ZipArchive {
	readonly blob: Blob;
	readonly entries: ReadonlyMap<string, ZipEntry>;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const LONGEST_COMMENT = 0xffff;
/** Where these stand, the true figures stand in a part of zip64. */
const IN_64_BITS = 0xffffffff;
const MANY_IN_64_BITS = 0xffff;
const STORED = 0;
const DEFLATED = 8;

const stop = (problem: Problem): never => {
	throw new ReadingStopped(problem);
};

async function viewOf(blob: Blob, from: number, to: number): Promise<DataView> {
	return new DataView(await blob.slice(Math.max(0, from), to).arrayBuffer());
}

/** The last record of an archive tells where its directory stands. */
async function directoryOf(blob: Blob): Promise<{ view: DataView; count: number }> {
	const tail = await viewOf(blob, blob.size - END_BYTES - LONGEST_COMMENT, blob.size);
	for (let at = tail.byteLength - END_BYTES; at >= 0; at -= 1) {
		if (tail.getUint32(at, true) !== END_SIGNATURE) continue;
		const count = tail.getUint16(at + 10, true);
		const size = tail.getUint32(at + 12, true);
		const offset = tail.getUint32(at + 16, true);
		if (count === MANY_IN_64_BITS || size === IN_64_BITS || offset === IN_64_BITS)
			return stop({ kind: 'zip64' });
		if (count > LIMITS.entries) return stop({ kind: 'too-many-parts', most: LIMITS.entries });
		if (offset + size > blob.size) return stop({ kind: 'damaged' });
		return { view: await viewOf(blob, offset, offset + size), count };
	}
	return stop({ kind: 'damaged' });
}

/** The parts of an archive by name. Throws `ReadingStopped`. */
export async function readArchive(blob: Blob): Promise<ZipArchive> {
	const { view, count } = await directoryOf(blob);
	const names = new TextDecoder();
	const entries = new Map<string, ZipEntry>();
	let at = 0;
	for (let place = 0; place < count; place += 1) {
		if (at + ENTRY_BYTES > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE)
			return stop({ kind: 'damaged' });
		const nameBytes = view.getUint16(at + 28, true);
		const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
		if (at + ENTRY_BYTES + nameBytes > view.byteLength) return stop({ kind: 'damaged' });
		const name = names.decode(
			new Uint8Array(view.buffer, view.byteOffset + at + ENTRY_BYTES, nameBytes)
		);
		const packed = view.getUint32(at + 20, true);
		const offset = view.getUint32(at + 42, true);
		if (packed === IN_64_BITS || offset === IN_64_BITS) return stop({ kind: 'zip64' });
		entries.set(name.replaceAll('\\', '/').toLowerCase(), {
			name,
			method: view.getUint16(at + 10, true),
			packed,
			offset,
			checksum: view.getUint32(at + 16, true),
			encryption: (view.getUint16(at + 8, true) & 1) === 1 ? 'encrypted' : 'none'
		});
		at += ENTRY_BYTES + nameBytes + rest;
	}
	return { blob, entries };
}

/** How many bytes may still be unpacked, of all parts together. */
export class Budget {
	#left: number = LIMITS.inflatedBytes;

	take(bytes: number): void {
		this.#left -= bytes;
		if (this.#left < 0) stop({ kind: 'bomb' });
	}
}

export interface Chunk {
	readonly text: string;
	/** Of the file as it comes: about how far it has been read. */
	readonly packed: number;
}

/** A part as text, in pieces. Throws `ReadingStopped`, at its end where it is not what was packed. */
export async function* textOf(
	{ blob }: ZipArchive,
	entry: ZipEntry,
	budget: Budget
): AsyncGenerator<Chunk, void, undefined> {
	if (entry.encryption === 'encrypted') stop({ kind: 'encrypted' });
	if (entry.method !== STORED && entry.method !== DEFLATED) stop({ kind: 'packed-otherwise' });
	const local = await viewOf(blob, entry.offset, entry.offset + LOCAL_BYTES);
	if (local.byteLength < LOCAL_BYTES || local.getUint32(0, true) !== LOCAL_SIGNATURE)
		stop({ kind: 'damaged' });
	const start = entry.offset + LOCAL_BYTES + local.getUint16(26, true) + local.getUint16(28, true);
	if (start + entry.packed > blob.size) stop({ kind: 'damaged' });
	const part = blob.slice(start, start + entry.packed).stream();
	const stream =
		entry.method === STORED ? part : part.pipeThrough(new DecompressionStream('deflate-raw'));
	const reader = stream.getReader();
	const decoder = new TextDecoder();
	let inflated = 0;
	let given = 0;
	let found = 0;
	try {
		for (;;) {
			const { done, value } = await nextOf(reader);
			if (done) break;
			inflated += value.byteLength;
			found = checksum(value, found);
			budget.take(value.byteLength);
			if (inflated > LIMITS.ratioFrom && inflated > LIMITS.ratio * entry.packed)
				stop({ kind: 'bomb' });
			// Nobody says how much was taken in, but a part is about as dense everywhere.
			const share = Math.min(entry.packed, inflated / ASSUMED_RATIO);
			yield { text: decoder.decode(value, { stream: true }), packed: share - given };
			given = share;
		}
		if (found !== entry.checksum) stop({ kind: 'damaged' });
		yield { text: decoder.decode(), packed: entry.packed - given };
	} finally {
		reader.cancel().catch(() => {});
	}
}

/** Sheets pack to about a seventh. */
const ASSUMED_RATIO = 7;

type Read =
	| { readonly done: true; readonly value?: undefined }
	| {
			readonly done: false;
			readonly value: Uint8Array;
	  };

/** A stream of bytes that do not unpack breaks in ways of its own in every browser. */
async function nextOf(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Read> {
	try {
		const { done, value } = await reader.read();
		return done ? { done: true } : { done: false, value };
	} catch {
		return stop({ kind: 'damaged' });
	}
}
