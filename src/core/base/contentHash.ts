// A hash of bytes, to tell whether a file is one that is known already.

const c1 = 0x239b961b;
const c2 = 0xab0e9789;
const c3 = 0x38b34ae5;
const c4 = 0xa1e38b93;

function rotate(value: number, by: number): number {
	return (value << by) | (value >>> (32 - by));
}

function finish(value: number): number {
	let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
	return mixed ^ (mixed >>> 16);
}

/**
 * MurmurHash3 (x86, 128 bits), as four numbers of 32 bits.
 *
 * Two files of a million meet by chance once in 10^26 collections. It is no cryptographic hash: whoever writes both
 * files can make them meet, and gains that one of his own files is taken for the other until the cache is rebuilt.
 */
export function contentHash(bytes: Uint8Array): readonly [number, number, number, number] {
	const length = bytes.byteLength;
	const blocks = length >>> 4;
	const view = new DataView(bytes.buffer, bytes.byteOffset, length);
	let h1 = 0;
	let h2 = 0;
	let h3 = 0;
	let h4 = 0;
	for (let at = 0; at < blocks << 4; at += 16) {
		h1 ^= Math.imul(rotate(Math.imul(view.getInt32(at, true), c1), 15), c2);
		h1 = (Math.imul(rotate(h1, 19) + h2, 5) + 0x561ccd1b) | 0;
		h2 ^= Math.imul(rotate(Math.imul(view.getInt32(at + 4, true), c2), 16), c3);
		h2 = (Math.imul(rotate(h2, 17) + h3, 5) + 0x0bcaa747) | 0;
		h3 ^= Math.imul(rotate(Math.imul(view.getInt32(at + 8, true), c3), 17), c4);
		h3 = (Math.imul(rotate(h3, 15) + h4, 5) + 0x96cd1c35) | 0;
		h4 ^= Math.imul(rotate(Math.imul(view.getInt32(at + 12, true), c4), 18), c1);
		h4 = (Math.imul(rotate(h4, 13) + h1, 5) + 0x32ac3b17) | 0;
	}
	const tail = [0, 0, 0, 0];
	for (let at = blocks << 4; at < length; at++) {
		const word = (at & 15) >> 2;
		tail[word] = (tail[word] as number) | ((bytes[at] as number) << ((at & 3) * 8));
	}
	h4 ^= Math.imul(rotate(Math.imul(tail[3] as number, c4), 18), c1);
	h3 ^= Math.imul(rotate(Math.imul(tail[2] as number, c3), 17), c4);
	h2 ^= Math.imul(rotate(Math.imul(tail[1] as number, c2), 16), c3);
	h1 ^= Math.imul(rotate(Math.imul(tail[0] as number, c1), 15), c2);
	h1 ^= length;
	h2 ^= length;
	h3 ^= length;
	h4 ^= length;
	h1 = (h1 + h2 + h3 + h4) | 0;
	h2 = (h2 + h1) | 0;
	h3 = (h3 + h1) | 0;
	h4 = (h4 + h1) | 0;
	h1 = finish(h1);
	h2 = finish(h2);
	h3 = finish(h3);
	h4 = finish(h4);
	h1 = (h1 + h2 + h3 + h4) | 0;
	return [h1 >>> 0, (h2 + h1) >>> 0, (h3 + h1) >>> 0, (h4 + h1) >>> 0];
}

/** The same as 32 hexadecimal digits. */
export function contentHashText(bytes: Uint8Array): string {
	return contentHash(bytes)
		.map((part) => part.toString(16).padStart(8, "0"))
		.join("");
}
