// The checksum of zip files (CRC-32, ISO 3309), eight bytes at a time.

/** The remainders of each byte with 0 to 7 bytes after it, one table after the other. */
const tables = makeTables();

function makeTables(): Int32Array {
	const made = new Int32Array(8 * 256);
	for (let byte = 0; byte < 256; byte++) {
		let rest = byte;
		for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
		made[byte] = rest;
	}
	for (let at = 256; at < made.length; at++) {
		const before = made[at - 256] as number;
		made[at] = (before >>> 8) ^ (made[before & 255] as number);
	}
	return made;
}

/** The remainder of the lowest byte of a number with so many bytes after it. */
function remainder(following: number, number: number): number {
	return tables[256 * following + (number & 255)] as number;
}

/** Of the chunks one after the other; an unsigned number of 32 bits. */
export function crc32(chunks: readonly Uint8Array[]): number {
	let crc = -1;
	for (const chunk of chunks) {
		const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.length);
		let at = 0;
		for (; at + 8 <= chunk.length; at += 8) {
			const first = crc ^ view.getInt32(at, true);
			const second = view.getInt32(at + 4, true);
			crc =
				remainder(7, first) ^
				remainder(6, first >>> 8) ^
				remainder(5, first >>> 16) ^
				remainder(4, first >>> 24) ^
				remainder(3, second) ^
				remainder(2, second >>> 8) ^
				remainder(1, second >>> 16) ^
				remainder(0, second >>> 24);
		}
		for (; at < chunk.length; at++) crc = (crc >>> 8) ^ remainder(0, crc ^ view.getUint8(at));
	}
	return ~crc >>> 0;
}
