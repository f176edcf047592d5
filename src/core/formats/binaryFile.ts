// Tells files that are no text by their bytes.

/** A zip file's first part. */
const zipFile = [0x50, 0x4b, 0x03, 0x04] as const;

export function isZip(bytes: Uint8Array): boolean {
	return startsWith(bytes, zipFile);
}

export function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
	return start.every((byte, at) => bytes[at] === byte);
}

/** Whether these words, of ASCII characters, stand anywhere in the bytes. */
export function holds(bytes: Uint8Array, words: string): boolean {
	return indexOfWords(bytes, words) >= 0;
}

/** Where these words, of ASCII characters, stand first; -1 when they do not. */
export function indexOfWords(bytes: Uint8Array, words: string): number {
	for (let at = bytes.indexOf(words.charCodeAt(0)); at >= 0; at = bytes.indexOf(words.charCodeAt(0), at + 1)) {
		let same = 1;
		while (same < words.length && bytes[at + same] === words.charCodeAt(same)) same++;
		if (same === words.length) return at;
	}
	return -1;
}

/** Whether a zip file names something with these words among its first parts. */
export function namesPart(bytes: Uint8Array, words: string): boolean {
	return holds(bytes.subarray(0, 8192), words);
}
