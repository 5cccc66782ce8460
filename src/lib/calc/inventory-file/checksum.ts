/** Reversed, as zip has it (PKWARE APPNOTE 4.4.7). */
const POLYNOMIAL = 0xedb88320;

const OF_BYTE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let rest = byte;
	for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
	return rest;
});

/** CRC-32 of bytes that follow those of `before`; of the first, 0. */
export function checksum(bytes: Uint8Array, before = 0): number {
	let rest = ~before;
	// Sheets have a hundred million of them.
	for (let at = 0; at < bytes.length; at += 1)
		rest = (rest >>> 8) ^ (OF_BYTE[(rest ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
	return ~rest >>> 0;
}
