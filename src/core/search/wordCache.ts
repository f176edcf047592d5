// Words that have been met, so that the next time neither a new string nor its hash has to be made.

/** Remembers the last word for each hash. */
export class WordCache {
	readonly #words: string[] = new Array(slots).fill("");

	/** The word `text[start, end)` of ASCII letters, digits and what joins them, in lower case. `hash` is of that. */
	find(text: string, start: number, end: number, hash: number): string {
		const slot = hash & (slots - 1);
		const known = this.#words[slot] as string;
		if (known.length === end - start && isSame(known, text, start)) return known;
		const word = text.slice(start, end).toLowerCase();
		this.#words[slot] = word;
		return word;
	}
}

const slots = 1 << 14;
const prime = 0x01000193;

/** Before the first unit. */
export const emptyHash = 0x811c9dc5;

/** After another unit, in lower case. */
export function addToHash(hash: number, unit: number): number {
	return Math.imul(hash ^ unit, prime) ^ (hash >>> 15);
}

/** An upper-case letter of ASCII in lower case, anything else as it is. */
export function lowerUnit(code: number): number {
	return code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
}

function isSame(word: string, text: string, start: number): boolean {
	for (let at = 0; at < word.length; at++) {
		if (word.charCodeAt(at) !== lowerUnit(text.charCodeAt(start + at))) return false;
	}
	return true;
}
