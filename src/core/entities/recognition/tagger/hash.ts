// Hashing of words and of features, in 32 bits. Nothing here guards against attackers: a collision costs accuracy only.

/** The hash of no text. */
export const hashStart = 0x811c9dc5 | 0;

/** A step of FNV-1a over UTF-16 code units. */
export function addToHash(hash: number, code: number): number {
	return Math.imul(hash ^ code, 0x01000193);
}

/** Hash of `text` from `start`, or from its beginning when that is negative, up to `end`. */
export function hashText(text: string, start = 0, end: number = text.length): number {
	let hash = hashStart;
	const stop = Math.min(end, text.length);
	for (let at = Math.max(0, start); at < stop; at++) hash = addToHash(hash, text.charCodeAt(at));
	return hash;
}

/** One number of a feature's template and its two parts; the last steps are those of MurmurHash3. */
export function hashFeature(template: number, first: number, second: number): number {
	let hash = Math.imul(first ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 15) ^ second, 0xc2b2ae35);
	hash ^= hash >>> 13;
	hash = Math.imul(hash, 0x85ebca6b);
	return (hash ^ (hash >>> 16)) >>> 0;
}
