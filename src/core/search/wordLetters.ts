// Words one after the other in one array of code units, and as a string.

export interface WordLetters {
	readonly letters: Uint16Array;
	/** Where each word ends in `letters`. */
	readonly ends: Int32Array;
}

/** What fits the arguments of one call. */
const unitsAtOnce = 4096;
const asciiText = new TextDecoder();

/** The code units of a text. */
export function lettersOf(text: string): Uint16Array {
	const letters = new Uint16Array(text.length);
	for (let at = 0; at < letters.length; at++) letters[at] = text.charCodeAt(at);
	return letters;
}

/** The text of code units; fast where they are ASCII, as nearly all words in order are up to the last. */
export function textOfLetters(letters: Uint16Array): string {
	const parts: string[] = [];
	for (let at = 0; at < letters.length; at += unitsAtOnce) {
		const some = letters.subarray(at, at + unitsAtOnce);
		let all = 0;
		for (let one = 0; one < some.length; one++) all |= some[one] as number;
		// Words may have half a surrogate pair, which no decoder lets pass.
		if (all < 0x80) parts.push(asciiText.decode(Uint8Array.from(some)));
		else parts.push(String.fromCharCode.apply(undefined, some as unknown as number[]));
	}
	return parts.join("");
}

/** Below 0 when word `a` of one array comes before word `b` of another in order of code units, 0 when they are equal. */
export function compareWords(of: WordLetters, a: number, others: WordLetters, b: number): number {
	let atA = a === 0 ? 0 : (of.ends[a - 1] as number);
	let atB = b === 0 ? 0 : (others.ends[b - 1] as number);
	const endA = of.ends[a] as number;
	const endB = others.ends[b] as number;
	for (; atA < endA && atB < endB; atA++, atB++) {
		const distance = (of.letters[atA] as number) - (others.letters[atB] as number);
		if (distance !== 0) return distance;
	}
	return endA - atA - (endB - atB);
}
