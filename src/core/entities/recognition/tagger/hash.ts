// Hashing of words and of features, in 32 bits. Nothing here guards against attackers: a collision costs accuracy only.

/** FNV-1a over UTF-16 code units. */
export function hashText(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return hash | 0;
}

/** One number of a feature's template and its two parts; the last steps are those of MurmurHash3. */
export function hashFeature(template: number, first: number, second: number): number {
	let hash = Math.imul(first ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 15) ^ second, 0xc2b2ae35);
	hash ^= hash >>> 13;
	hash = Math.imul(hash, 0x85ebca6b);
	return (hash ^ (hash >>> 16)) >>> 0;
}
