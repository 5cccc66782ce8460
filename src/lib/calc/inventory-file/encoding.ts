import { LIMITS } from './limits';
import type { Chunk } from './zip';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const NEWLINE = 10;
/** Enough to tell by. */
const HEAD_BYTES = 4096;
/** Some give a whole file at once. */
const PIECE_BYTES = 2 ** 18;

/** By its mark, or by the empty halves of its letters; UTF-8 until something in it is none. */
function encodingOf(head: Uint8Array): Encoding {
	const [first, second] = head;
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	let [even, odd] = [0, 0];
	for (const [place, byte] of head.entries()) {
		if (byte !== 0) continue;
		if (place % 2 === 0) even += 1;
		else odd += 1;
	}
	const most = head.length / 4;
	if (odd > most && even < odd / 8) return 'utf-16le';
	return even > most && odd < even / 8 ? 'utf-16be' : 'utf-8';
}

/** A stray one stands in many a text; of a picture or a program they are a good part. */
const FEW_CONTROLS = 1;
const CONTROLS_OF_TEXT = 1 / 50;
const TAB = 9;
const RETURN = 13;

const isControl = (byte: number): boolean => byte < TAB || (byte > RETURN && byte < 27);

export function isBinary(head: Uint8Array): boolean {
	if (encodingOf(head) !== 'utf-8') return false;
	const controls = head.filter(isControl).length;
	return controls > FEW_CONTROLS && controls > CONTROLS_OF_TEXT * head.length;
}

/** Whole lines as UTF-8, and from the first on that is none as the code page that such files have. */
class LineDecoder {
	#decoder = new TextDecoder('utf-8', { fatal: true });
	#rest = new Uint8Array(0);

	decode(bytes: Uint8Array): string {
		const end = bytes.lastIndexOf(NEWLINE) + 1;
		const all = new Uint8Array(this.#rest.length + bytes.length);
		all.set(this.#rest);
		all.set(bytes, this.#rest.length);
		const until = end === 0 && all.length < LIMITS.rowCharacters ? 0 : this.#rest.length + end;
		this.#rest = all.slice(until);
		return this.#read(all.subarray(0, until));
	}

	end(): string {
		return this.#read(this.#rest);
	}

	#read(lines: Uint8Array): string {
		try {
			return this.#decoder.decode(lines);
		} catch {
			this.#decoder = new TextDecoder('windows-1252');
			return this.#decoder.decode(lines);
		}
	}
}

/** A file of text in pieces, whatever it is encoded in. */
export async function* decoded(blob: Blob): AsyncGenerator<Chunk, void, undefined> {
	const head = new Uint8Array(await blob.slice(0, HEAD_BYTES).arrayBuffer());
	const encoding = encodingOf(head);
	const lines = new LineDecoder();
	const wide = encoding === 'utf-8' ? null : new TextDecoder(encoding);
	const reader = blob.stream().getReader();
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) break;
			for (let at = 0; at < value.byteLength; at += PIECE_BYTES) {
				const piece = value.subarray(at, at + PIECE_BYTES);
				yield {
					text: wide === null ? lines.decode(piece) : wide.decode(piece, { stream: true }),
					packed: piece.byteLength
				};
			}
		}
		yield { text: wide === null ? lines.end() : wide.decode(), packed: 0 };
	} finally {
		reader.cancel().catch(() => {});
	}
}
