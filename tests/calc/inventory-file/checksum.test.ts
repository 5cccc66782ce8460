import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksum } from '#lib/calc/inventory-file/checksum';

const textBytes = (text: string) => new TextEncoder().encode(text);

describe(checksum, () => {
	it('is that of the check value of its definition', () => {
		expect(checksum(textBytes('123456789'))).toBe(0xcbf43926);
		expect(checksum(new Uint8Array())).toBe(0);
	});

	it('is that of Node, in one piece or in several', () => {
		fc.assert(
			fc.property(fc.array(fc.uint8Array({ maxLength: 300 })), (pieces) => {
				const whole = Buffer.concat(pieces);
				expect(pieces.reduce((before, piece) => checksum(piece, before), 0)).toBe(crc32(whole));
				expect(checksum(whole)).toBe(crc32(whole));
			}),
			{ numRuns: 200 }
		);
	});
});
